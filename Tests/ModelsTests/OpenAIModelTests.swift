import Assist
import Foundation
import HTTP
import Kit
import Rehearsal
import Synchronization
import Testing

@testable import Models

@Suite("A model over the wire")
struct OpenAIModelTests {
  private let clock = Clock(at: Date(timeIntervalSince1970: 1_772_442_000))

  /// A model at a server, which notes how long it would have waited between two tries.
  private func model(
    _ server: ModelServer, key: String? = "sk-test-key", waits: Waits = Waits()
  ) throws -> OpenAIModel {
    OpenAIModel(
      ModelSettings(
        base: try #require(ModelSettings.base(from: server.base)), key: key.map { Secret($0) },
        model: ModelServer.model), world: .standing(by: clock), pause: { waits.add($0) })
  }

  private func prompt(patience: Duration = .seconds(20)) -> ModelPrompt {
    ModelPrompt(
      turns: [.init(.system, "Rules"), .init(.user, "{\"a\": \"“é”\\n\"}")],
      schema: #"{"type":"object","properties":{},"required":[],"additionalProperties":false}"#,
      schemaName: "letter", tokenLimit: 900, patience: patience)
  }

  private func expect(_ model: OpenAIModel, says text: String) async throws {
    let answer = try await model.answer(prompt())
    #expect(answer.text == text)
  }

  private func withServer(_ body: (ModelServer) async throws -> Void) async throws {
    let server = try ModelServer(schemas: publishedSchemas)
    do { try await body(server) } catch {
      await server.stop()
      throw error
    }
    #expect(server.offences == [])
    await server.stop()
  }

  @Test("asks as published, with the key in one header, and reads the stream")
  func asking() async throws {
    try await withServer { server in
      server.play(
        .answer({ _ in "Grüße 👍🏽" }), .drip({ _ in "drop by drop €" }), .whole({ _ in "whole" }))
      let model = try model(server)
      let first = try await model.answer(prompt())
      #expect(first.text == "Grüße 👍🏽" && first.ending == .complete)
      #expect(first.usage == ModelUsage(read: 812, written: 97))
      try await expect(model, says: "drop by drop €")
      try await expect(model, says: "whole")
      let heard = try #require(server.heard.first)
      #expect(heard.authorization == "Bearer sk-test-key")
      #expect(heard.turns.map(\.role) == ["system", "user"])
      #expect(heard.turns.last?.text == "{\"a\": \"“é”\\n\"}")
      let body = try #require(
        try JSONSerialization.jsonObject(with: heard.body) as? [String: Any])
      #expect(body["model"] as? String == ModelServer.model)
      #expect(body["stream"] as? Bool == true)
      #expect(body["max_completion_tokens"] as? Int == 900)
      #expect(!String(decoding: heard.body, as: UTF8.self).contains("sk-test-key"))
    }
  }

  @Test("goes without a key where none is set")
  func keyless() async throws {
    try await withServer { server in
      server.play(.answer({ _ in "ok" }))
      _ = try await model(server, key: nil).answer(prompt())
      #expect(server.heard.first?.authorization == nil)
    }
  }

  @Test("asks once more what may pass by itself, when the service says")
  func retrying() async throws {
    try await withServer { server in
      let waits = Waits()
      server.play(.refuse(429, headers: ["retry-after": "2"]), .answer({ _ in "second" }))
      try await expect(model(server, waits: waits), says: "second")
      #expect(waits.all == [.seconds(2)])
      server.play(.refuse(500), .answer({ _ in "again" }))
      try await expect(model(server, waits: waits), says: "again")
      server.play(.cut(after: ["half"]), .answer({ _ in "whole" }))
      try await expect(model(server, waits: waits), says: "whole")
      #expect(server.heard.count == 6)
      server.play(.refuse(503), .refuse(503), .answer({ _ in "too late" }))
      await #expect(throws: ModelFailure.serviceBroken(status: 503)) {
        try await model(server).answer(prompt())
      }
      #expect(server.heard.count == 8)
    }
  }

  @Test("does not wait longer than it may")
  func impatient() async throws {
    try await withServer { server in
      let waits = Waits()
      server.play(.refuse(429, headers: ["retry-after": "60"]), .answer({ _ in "late" }))
      await #expect(throws: ModelFailure.throttled) {
        try await model(server, waits: waits).answer(prompt(patience: .seconds(20)))
      }
      #expect(waits.all.isEmpty && server.heard.count == 1)
    }
  }

  @Test(
    "does not repeat what will not pass",
    arguments: [
      (401, "", ModelFailure.keyRefused), (404, "", .modelUnknown),
      (400, "", .refused(status: 400)),
      (302, "", .refused(status: 302)),
      (429, #"{"error":{"message":"m","type":"insufficient_quota"}}"#, .quotaUsedUp),
    ])
  func giving(status: Int, body: String, failure: ModelFailure) async throws {
    try await withServer { server in
      server.play(
        .refuse(status, headers: ["location": "\(server.base)/models"], body: body),
        .answer({ _ in "no" }))
      await #expect(throws: failure) { try await model(server).answer(prompt()) }
      #expect(server.heard.count == 1)
    }
  }

  @Test("a stalled answer ends with its time")
  func stalling() async throws {
    try await withServer { server in
      server.play(.stall)
      await #expect(throws: ModelFailure.timedOut) {
        try await model(server).answer(prompt(patience: .milliseconds(700)))
      }
    }
  }

  @Test("cancelling ends the transfer at once")
  func cancelling() async throws {
    try await withServer { server in
      server.play(.stall)
      let model = try model(server)
      let prompt = prompt(patience: .seconds(300))
      let task = Task { try await model.answer(prompt) }
      await server.stalling()
      task.cancel()
      await #expect(throws: ModelFailure.cancelled) { try await task.value }
      await server.abandoned()
    }
  }

  @Test("errors in the stream, nonsense and floods are no answers")
  func nonsense() async throws {
    try await withServer { server in
      let half = ModelServer.piece("half") + "\n\n"
      server.play(.stream([half, "data: {\"error\":{\"message\":\"m\",\"code\":\"x\"}}\n\n"]))
      await #expect(throws: ModelFailure.serviceBroken(status: 500)) {
        try await model(server).answer(prompt())
      }
      server.play(.stream([half, "data: {{{\n\n"]))
      await #expect(throws: ModelFailure.brokenOff) { try await model(server).answer(prompt()) }
      server.play(.stream([half, "data: [DONE]\n\n"]))
      await #expect(throws: ModelFailure.brokenOff) { try await model(server).answer(prompt()) }
      server.play(.stream(["<html>sign in</html>"]))
      await #expect(throws: ModelFailure.brokenOff) { try await model(server).answer(prompt()) }
      let flood = Array(
        repeating: ModelServer.piece(String(repeating: "x", count: 60_000)) + "\n\n", count: 90)
      server.play(.stream(flood))
      await #expect(throws: ModelFailure.tooLong) { try await model(server).answer(prompt()) }
      // What is wrong on the service's side is asked for once more, a flood is not.
      #expect(server.heard.count == 9)
    }
  }

  @Test("an answer that is whole counts, whatever becomes of its connection")
  func late() async throws {
    try await withServer { server in
      let events = ModelServer.events("done", finish: "stop").dropLast(2).joined(separator: "\n\n")
      server.play(.stream([events]))
      try await expect(model(server), says: "done")
    }
  }

  @Test("a service that keeps failing is left alone for a minute, then tried by one call")
  func resting() async throws {
    try await withServer { server in
      let model = try model(server)
      server.play(.refuse(500))
      for _ in 0..<3 {
        await #expect(throws: ModelFailure.serviceBroken(status: 500)) {
          try await model.answer(prompt())
        }
      }
      #expect(server.heard.count == 6)
      await #expect(throws: ModelFailure.resting) { try await model.answer(prompt()) }
      #expect(server.heard.count == 6)
      clock.advance(by: .seconds(61))
      await #expect(throws: ModelFailure.serviceBroken(status: 500)) {
        try await model.answer(prompt())
      }
      await #expect(throws: ModelFailure.resting) { try await model.answer(prompt()) }
      clock.advance(by: .seconds(61))
      server.play(.answer({ _ in "well again" }))
      try await expect(model, says: "well again")
      try await expect(model, says: "well again")
    }
  }

  @Test("where nobody listens, it cannot be reached")
  func gone() async throws {
    let server = try ModelServer()
    await server.stop()
    let waits = Waits()
    await #expect(throws: ModelFailure.unreachable) {
      try await model(server, waits: waits).answer(prompt())
    }
    #expect(waits.all.count == 1)
    let probe = await ModelProbe.of(try model(server))
    #expect(!probe.answers && probe.problem?.contains("does not answer") == true)
  }

  @Test("the probe knows a service that offers the model from one that does not")
  func probing() async throws {
    try await withServer { server in
      let well = await ModelProbe.of(try model(server))
      #expect(well == ModelProbe(answers: true, offersModel: true, problem: nil))
      let other = OpenAIModel(
        ModelSettings(
          base: try #require(ModelSettings.base(from: server.base)), key: nil, model: "another"),
        world: .standing(by: clock))
      let probe = await ModelProbe.of(other)
      #expect(probe.answers && probe.offersModel == false)
      #expect(probe.problem?.contains("“another”") == true)
    }
  }

  @Test("plain HTTP is for this machine only")
  func addresses() {
    for good in [
      "https://api.openai.com/v1", "https://models.internal:8443/openai/v1/",
      "http://127.0.0.1:11434/v1",
      "http://localhost:1234/v1", "http://[::1]:8000/v1",
    ] {
      #expect(ModelSettings.base(from: good) != nil, "\(good)")
    }
    for bad in [
      "", "api.openai.com", "ftp://127.0.0.1/v1", "http://192.168.1.4/v1",
      "http://api.openai.com/v1",
      "http://127.0.0.1.example.com/v1", "https://key@api.example/v1",
      "https://api.example/v1?key=1",
      "http://localhost.evil.example/v1",
    ] {
      #expect(ModelSettings.base(from: bad) == nil, "\(bad)")
    }
  }
}

/// How long somebody would have waited.
final class Waits: Sendable {
  private let waits = Mutex<[Duration]>([])
  var all: [Duration] { waits.withLock { $0 } }
  func add(_ wait: Duration) { waits.withLock { $0.append(wait) } }
}

/// The schemas that OpenAI publishes, where they lie beside the project.
let publishedSchemas = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "shared/data/contracts/openai.schemas.json")

import Foundation
import HTTP
import Kit
import Synchronization

/// A service that speaks OpenAI's chat completions, for tests: it plays what it is told, keeps what it
/// was asked, and holds each request to the published schemas where they are at hand.
package final class ModelServer: Sendable {
  /// What becomes of one request.
  package enum Play: Sendable {
    /// Streams a text in pieces, with the reason for its end, the counts and `[DONE]`.
    case answer(@Sendable (Heard) -> String, finish: String = "stop")
    /// The same, byte by byte, with comments and CRLF between.
    case drip(@Sendable (Heard) -> String)
    /// A stream whose bytes are given.
    case stream([String])
    /// Breaks the connection behind these pieces of text.
    case cut(after: [String])
    /// Says a piece of text, then nothing more until the other side goes.
    case stall
    case refuse(Int, headers: [String: String] = [:], body: String = "{}")
    /// A whole completion, as servers answer that do not stream.
    case whole(@Sendable (Heard) -> String)
  }

  /// One request as it came.
  package struct Heard: Sendable {
    package let body: Data
    package let authorization: String?
    package let turns: [(role: String, text: String)]
    /// Ids of the sources that the prompt offers, with their texts.
    package let sources: [(id: String, text: String)]
    package let facts: [String]
  }

  package static let model = "test-model"

  private let stage: Stage
  private let folder: URL
  private let server: HTTPServer
  package let port: Int

  /// Without the published schemas, or where their file is missing, requests are not held to them.
  package init(schemas: URL? = nil) throws {
    let check = schemas.map(SchemaCheck.init)
    let stage = Stage(schemas: check?.isThere == true ? check : nil)
    self.stage = stage
    folder = FileManager.default.temporaryDirectory.appending(path: "model-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var router = Router()
    router.get("/v1/models") { _ in
      .json(
        bytes: Data(
          #"{"object":"list","data":[{"id":"\#(Self.model)","object":"model"}]}"#.utf8))
    }
    router.post("/v1/chat/completions") { try stage.answer($0) }
    var settings = ServerSettings()
    settings.port = 0
    settings.spoolFolder = folder
    let clock = Clock(at: Date(timeIntervalSince1970: 0))
    server = HTTPServer(router, settings: settings, world: .standing(by: clock))
    port = try server.start()
  }

  package var base: String { "http://127.0.0.1:\(port)/v1" }

  /// What to do with the next requests, in order; the last is repeated.
  package func play(_ plays: Play...) { stage.state.withLock { $0.plays = plays } }

  package var heard: [Heard] { stage.state.withLock { $0.heard } }
  /// Where requests were not as published.
  package var offences: [String] { stage.state.withLock { $0.offences } }

  /// Returns when an answer has begun to stall.
  package func stalling() async { for await _ in stage.stalls.stream { return } }

  /// Returns when the other side has left an answer that stalled.
  package func abandoned() async { for await _ in stage.abandonments.stream { return } }

  /// Ends it, as a service that dies: nobody listens any more.
  package func stop() async {
    await server.stop()
    try? FileManager.default.removeItem(at: folder)
  }

  // MARK: Events

  /// A text as the events that bring it, without the empty lines.
  package static func events(_ text: String, finish: String) -> [String] {
    var events: [String] = [piece("", role: "assistant")]
    var rest = Substring(text)
    while !rest.isEmpty {
      events.append(piece(String(rest.prefix(7))))
      rest = rest.dropFirst(7)
    }
    events.append("data: \(chunk(#"[{"index":0,"delta":{},"finish_reason":"\#(finish)"}]"#))")
    let usage = #","usage":{"prompt_tokens":812,"completion_tokens":97,"total_tokens":909}"#
    return events + ["data: \(chunk("[]", usage))", "data: [DONE]"]
  }

  /// One piece of text as an event.
  package static func piece(_ text: String, role: String? = nil) -> String {
    let role = role.map { "\"role\":\($0.quoted)," } ?? ""
    return
      "data: \(chunk("[{\"index\":0,\"delta\":{\(role)\"content\":\(text.quoted)},\"finish_reason\":null}]"))"
  }

  private static func chunk(_ choices: String, _ more: String = "") -> String {
    #"{"id":"c","object":"chat.completion.chunk","created":1,"model":"\#(model)","choices":\#(choices)\#(more)}"#
  }

}

/// What the routes of a model server share with it.
private final class Stage: Sendable {
  struct State {
    var plays: [ModelServer.Play] = []
    var heard: [ModelServer.Heard] = []
    var offences: [String] = []
  }

  let state = Mutex(State())
  let stalls = AsyncStream.makeStream(of: Void.self)
  let abandonments = AsyncStream.makeStream(of: Void.self)
  let schemas: SchemaCheck?

  init(schemas: SchemaCheck?) { self.schemas = schemas }

  func answer(_ request: Request) throws -> Response {
    let heard = try ModelServer.Heard(request)
    let offences = try schemas?.offences(of: heard.body, against: "CreateChatCompletionRequest")
    let play = state.withLock { state in
      state.heard.append(heard)
      state.offences += offences ?? []
      return state.plays.count > 1 ? state.plays.removeFirst() : state.plays.first
    }
    switch play {
    case nil: return Response(status: 500)
    case .answer(let text, let finish)?:
      return Self.stream(ModelServer.events(text(heard), finish: finish).map { $0 + "\n\n" })
    case .drip(let text)?:
      let whole =
        ": hello\r\n\r\n"
        + ModelServer.events(text(heard), finish: "stop").map { $0 + "\r\n\r\n: still here\r\n" }
        .joined()
      return Self.stream(bytes: Array(whole.utf8).map { [$0] })
    case .stream(let pieces)?: return Self.stream(pieces)
    case .cut(let pieces)?:
      return Self.response { writer in
        for piece in pieces { try await writer.write(ModelServer.piece(piece) + "\n\n") }
        throw CancellationError()
      }
    case .stall?:
      return Self.response { [stalls, abandonments] writer in
        try await writer.write(ModelServer.piece("{") + "\n\n")
        stalls.continuation.yield()
        // Nobody ever says anything here; what ends it is that this handler is cancelled.
        let (silence, mouth) = AsyncStream.makeStream(of: Void.self)
        for await _ in silence {}
        mouth.finish()
        abandonments.continuation.yield()
      }
    case .refuse(let status, let headers, let body)?:
      var response = Response.json(bytes: Data(body.utf8), status: status)
      for (name, value) in headers { response.headers[name] = value }
      return response
    case .whole(let text)?:
      let message = ["role": "assistant", "content": text(heard)]
      return .json(
        bytes: try JSONSerialization.data(withJSONObject: [
          "id": "c", "object": "chat.completion", "created": 1, "model": ModelServer.model,
          "choices": [["index": 0, "message": message, "finish_reason": "stop"] as [String: Any]],
        ]))
    }
  }

  private static func stream(_ pieces: [String]) -> Response {
    stream(bytes: pieces.map { Array($0.utf8) })
  }

  private static func stream(bytes pieces: [[UInt8]]) -> Response {
    response { writer in for piece in pieces { try await writer.write(piece) } }
  }

  private static func response(
    _ body: @escaping @Sendable (ResponseWriter) async throws -> Void
  ) -> Response {
    Response(headers: ["content-type": "text/event-stream"], body: .stream(body))
  }
}

extension ModelServer.Heard {
  fileprivate init(_ request: Request) throws {
    body = try request.data()
    authorization = request.headers["authorization"]
    let whole = try JSONSerialization.jsonObject(with: body) as? [String: Any]
    let messages = whole?["messages"] as? [[String: Any]] ?? []
    turns = messages.map { ($0["role"] as? String ?? "", $0["content"] as? String ?? "") }
    let data = turns.first { $0.role == "user" }.map { Data($0.text.utf8) } ?? Data()
    let page = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    sources = (page?["sources"] as? [[String: Any]] ?? []).map {
      ($0["id"] as? String ?? "", $0["text"] as? String ?? "")
    }
    facts = (page?["facts"] as? [[String: Any]] ?? []).map { $0["id"] as? String ?? "" }
  }
}

extension String {
  fileprivate var quoted: String {
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

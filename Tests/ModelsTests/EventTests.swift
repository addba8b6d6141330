import Assist
import Foundation
import HTTP
import Kit
import Testing

@testable import Models

@Suite("Answers as they arrive")
struct EventTests {
  private static let stream =
    "\u{feff}: a comment\r\nevent: message\r\nid: 7\r\ndata: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\r\n\r\n"
    + "data:{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Größe 5 €, \"},\"finish_reason\":null}]}\n\n"
    + ": still here\n\n"
    + "data: {\"choices\":[{\"index\":0,\ndata: \"delta\":{\"content\":\"ok 👍🏽\"}}]}\r\r"
    + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":12,\"completion_tokens\":3}}\n\n"
    + "data: [DONE]\n\n"

  private func read(_ pieces: [ArraySlice<UInt8>]) -> ChatStream {
    var stream = ChatStream()
    for piece in pieces { stream.take(piece) }
    stream.end()
    return stream
  }

  @Test("are the same however the bytes are cut")
  func splits() throws {
    let bytes = Array(Self.stream.utf8)
    let expected = ModelAnswer(
      text: "Größe 5 €, ok 👍🏽", usage: ModelUsage(read: 12, written: 3))
    #expect(read([bytes[...]]).answer == expected)
    #expect(read(bytes.map { [$0][...] }).answer == expected)
    for cut in bytes.indices {
      #expect(read([bytes[..<cut], bytes[cut...]]).answer == expected, "cut at \(cut)")
    }
  }

  @Test(
    "are read from servers that leave things out",
    arguments: [
      // Neither [DONE] nor an empty line at the end, nor even a line's end.
      "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}",
      "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n",
      // No stream at all.
      "{\"choices\":[{\"message\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}",
      " \n{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Hi\",\"refusal\":null},\"finish_reason\":\"stop\"}],\"x\":1}",
      // A second choice that nobody asked for.
      "data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"No\"}},{\"index\":0,\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n\n",
    ])
  func sparse(text: String) {
    #expect(read([Array(text.utf8)[...]]).answer == ModelAnswer(text: "Hi"))
  }

  @Test("end as the service says: cut, declined, or not at all")
  func endings() {
    func answer(_ events: String...) -> ChatStream {
      read([Array(events.map { "data: \($0)\n\n" }.joined().utf8)[...]])
    }
    #expect(
      answer(#"{"choices":[{"delta":{"content":"x"},"finish_reason":"length"}]}"#)
        .answer?.ending == .cut)
    #expect(
      answer(#"{"choices":[{"delta":{"content":"x"},"finish_reason":"content_filter"}]}"#)
        .answer?.ending == .declined)
    #expect(
      answer(
        #"{"choices":[{"delta":{"refusal":"I cannot"}}]}"#,
        #"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#
      ).answer?.ending == .declined)
    let open = answer(#"{"choices":[{"delta":{"content":"x"}}]}"#, "[DONE]")
    #expect(open.answer == nil && open.failure == nil && open.text == "x")
    #expect(answer("{broken").failure == .brokenOff)
    #expect(answer("[1]").failure == .brokenOff)
  }

  @Test("may bring an error instead, in the middle")
  func errors() {
    func failure(_ event: String) -> ModelFailure? {
      let events =
        "data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\ndata: \(event)\n\ndata: [DONE]\n\n"
      return read([Array(events.utf8)[...]]).failure
    }
    #expect(
      failure(#"{"error":{"message":"m","type":"requests","code":"rate_limit_exceeded"}}"#)
        == .throttled)
    #expect(
      failure(#"{"error":{"message":"m","type":"insufficient_quota","code":null}}"#) == .quotaUsedUp
    )
    #expect(failure(#"{"error":{"message":"m","code":500}}"#) == .serviceBroken(status: 500))
    #expect(failure(#"{"error":"overloaded"}"#) == .serviceBroken(status: 500))
  }

  @Test("of endless length are given up")
  func endless() {
    var stream = ChatStream()
    let piece = Array(
      "data: {\"choices\":[{\"delta\":{\"content\":\"\(String(repeating: "x", count: 5000))\"}}]}\n\n"
        .utf8)
    for _ in 0..<30 { stream.take(piece) }
    #expect(stream.failure == .tooLong)
    #expect(stream.text.utf8.count < 80_000)
  }

  @Test("nonsense never stops the reader", arguments: 0..<200)
  func noise(seed: UInt64) {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    var bytes = Array(Self.stream.utf8)
    for _ in 0..<12 {
      let place = next(bytes.count)
      if next(3) == 0 { bytes.remove(at: place) } else { bytes[place] = UInt8(next(256)) }
    }
    var stream = ChatStream()
    var rest = bytes[...]
    while !rest.isEmpty {
      let size = min(rest.count, 1 + next(20))
      stream.take(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    stream.end()
    #expect(stream.text.utf8.count <= bytes.count * 3)
  }
}

@Suite("What a refusal means")
struct RetryAdviceTests {
  private let now = Date(timeIntervalSince1970: 1_772_442_000)

  private func advice(
    _ status: Int, _ headers: Headers = [:], _ body: String = ""
  ) -> RetryAdvice {
    RetryAdvice(
      ClientResponse(status: status, headers: headers, body: Data(body.utf8)), at: now)
  }

  @Test("asks again only what may pass by itself")
  func statuses() {
    for status in [429, 408, 409, 500, 502, 503, 504] {
      #expect(advice(status).wait == .zero, "\(status)")
    }
    for status in [301, 302, 307, 400, 401, 403, 404, 413, 422] {
      #expect(advice(status).wait == nil, "\(status)")
    }
    #expect(advice(401).failure == .keyRefused)
    #expect(advice(404).failure == .modelUnknown)
    #expect(advice(308).failure == .refused(status: 308))
    let quota =
      #"{"error":{"message":"m","type":"insufficient_quota","code":"insufficient_quota"}}"#
    #expect(advice(429, [:], quota) == advice(429, ["retry-after": "1"], quota))
    #expect(advice(429, [:], quota).failure == .quotaUsedUp)
    #expect(advice(500, ["x-should-retry": "false"]).wait == nil)
  }

  @Test("waits as long as the service says, in each way of saying it")
  func waits() {
    #expect(advice(429, ["retry-after": "3"]).wait == .seconds(3))
    #expect(advice(503, ["retry-after": "0.5"]).wait == .milliseconds(500))
    #expect(advice(429, ["retry-after": "9", "retry-after-ms": "20"]).wait == .milliseconds(20))
    #expect(advice(429, ["retry-after": "Mon, 02 Mar 2026 09:00:30 GMT"]).wait == .seconds(30))
    #expect(advice(429, ["retry-after": "Mon, 02 Mar 2020 09:00:30 GMT"]).wait == .zero)
    for odd in ["-1", "soon", "nan", "inf", ""] {
      #expect(advice(429, ["retry-after": odd]).wait == .zero, "\(odd)")
    }
  }
}

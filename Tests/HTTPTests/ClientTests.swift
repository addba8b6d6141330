import Foundation
import Kit
import Synchronization
import Testing

@testable import HTTP

@Suite("Client")
struct ClientTests {
  private let client = CurlClient(reach: .everything)

  private func router() -> Router {
    var router = Router()
    router.get("/query") { .text($0.query["to"] ?? "") }
    router.get("/status/:code") { request in
      Response(status: Int(request.parameters["code"] ?? "") ?? 0, body: .bytes(Data("why".utf8)))
    }
    router.get("/elsewhere") { _ in .redirect(to: "/query?to=there") }
    router.get("/much") { _ in .text(String(repeating: "x", count: 100_000)) }
    router.get("/pieces") { _ in
      Response(
        body: .stream { writer in
          for number in 0..<50 { try await writer.write("data: \(number)\n\n") }
        })
    }
    router.get("/headers") { .text($0.headers["x-a"] ?? "none") }
    for method in [Method.post, .put, .patch] {
      router.on(method, "/echo", body: .memory(limit: 8 << 20)) { request in
        .text("\(request.method.rawValue) \(request.mediaType) \(try request.data().count)")
      }
    }
    return router
  }

  private func url(_ port: Int, _ path: String) throws -> URL {
    try #require(URL(string: "http://127.0.0.1:\(port)\(path)"))
  }

  @Test("sends methods, bodies, headers and queries as they are meant")
  func sending() async throws {
    try await withServer(router()) { port, _ in
      let query = try await client.fetch(
        ClientRequest(.get, url(port, "/query"), query: ["to": "ana+shop@example.org"]))
      #expect(query.text == "ana+shop@example.org")
      let body = Data(repeating: 7, count: 5_000_000)
      for method in [Method.post, .put, .patch] {
        let echo = try await client.fetch(
          ClientRequest(
            method, url(port, "/echo"), headers: ["content-type": "application/x-a"], body: body))
        #expect(echo.text == "\(method.rawValue) application/x-a 5000000")
      }
      let empty = try await client.fetch(ClientRequest(.post, url(port, "/echo")))
      #expect(empty.text.hasSuffix(" 0"))
      let split = try await client.fetch(
        ClientRequest(.get, url(port, "/headers"), headers: ["x-a": "b\r\nx-c: d"]))
      #expect(split.text == "bx-c: d")
      let head = try await client.send(ClientRequest(.head, url(port, "/much")))
      #expect(head.headers["Content-Length"] == "100000")
      #expect(head.body.isEmpty)
    }
  }

  @Test("gives every status back, throws for it where only success will do, follows no redirect")
  func statuses() async throws {
    try await withServer(router()) { port, _ in
      let response = try await client.send(
        ClientRequest(.get, url(port, "/status/503"), timeout: .seconds(300)))
      #expect(response.status == 503)
      #expect(response.text == "why")
      await #expect(throws: HTTPFailure.refused(status: 429)) {
        try await client.fetch(
          ClientRequest(.get, url(port, "/status/429"), timeout: .seconds(300)))
      }
      let elsewhere = try await client.send(
        ClientRequest(.get, url(port, "/elsewhere"), timeout: .seconds(300)))
      #expect(elsewhere.status == 303)
      #expect(elsewhere.headers["location"] == "/query?to=there")
    }
  }

  @Test("takes no more than the limit, and JSON only if it is JSON")
  func limits() async throws {
    try await withServer(router()) { port, _ in
      await #expect(throws: HTTPFailure.tooLarge) {
        try await client.send(
          ClientRequest(.get, url(port, "/much"), timeout: .seconds(300), limit: 99_999))
      }
      let whole = try await client.send(
        ClientRequest(.get, url(port, "/much"), timeout: .seconds(300), limit: 100_000))
      #expect(whole.body.count == 100_000)
      #expect(throws: HTTPFailure.unreadable) { try whole.json(as: [String].self) }
      #expect(try ClientResponse(body: Data("[\"a\"]".utf8)).json(as: [String].self) == ["a"])
    }
  }

  @Test("hands a streamed body over piece by piece, in order")
  func streaming() async throws {
    try await withServer(router()) { port, _ in
      let pieces = Mutex(Data())
      let response = try await client.send(
        ClientRequest(.get, url(port, "/pieces"), timeout: .seconds(300))
      ) { piece in
        pieces.withLock { $0.append(piece) }
      }
      #expect(response.body.isEmpty)
      let text = String(decoding: pieces.withLock { $0 }, as: UTF8.self)
      #expect(text == (0..<50).map { "data: \($0)\n\n" }.joined())
      let problem = try await client.send(
        ClientRequest(.get, url(port, "/status/500"), timeout: .seconds(300))
      ) { _ in
        Issue.record("A refusal is no stream.")
      }
      #expect(problem.text == "why")
    }
  }

  @Test("gives up in time, when cancelled, and when nobody is there")
  func givingUp() async throws {
    let began = Signal()
    let cancelled = Signal()
    var router = router()
    router.get("/wait") { _ in
      await withTaskCancellationHandler {
        began.set()
        await cancelled.wait()
      } onCancel: {
        cancelled.set()
      }
      return .noContent()
    }
    var free = 0
    try await withServer(router) { port, _ in
      free = port
      await #expect(throws: HTTPFailure.timedOut) {
        try await client.send(
          ClientRequest(.get, url(port, "/wait"), timeout: .milliseconds(300)))
      }
      await cancelled.wait()
    }
    try await withServer(router) { port, _ in
      let request = ClientRequest(.get, try url(port, "/wait"))
      let task = Task { [client] in try await client.send(request) }
      await began.wait()
      task.cancel()
      await #expect(throws: HTTPFailure.cancelled) { try await task.value }
    }
    await #expect(throws: HTTPFailure.unreachable(host: "127.0.0.1")) {
      try await client.send(ClientRequest(.get, url(free, "/")))
    }
  }

  @Test(
    "a client for public addresses goes to no private one, however it is written",
    arguments: [
      "http://127.0.0.1:PORT/query", "http://localhost:PORT/query", "http://127.1:PORT/query",
      "http://2130706433:PORT/query", "http://0x7f000001:PORT/query", "http://0.0.0.0:PORT/query",
      "http://[::1]:PORT/query", "http://[::ffff:127.0.0.1]:PORT/query", "http://10.0.0.1/",
      "http://169.254.169.254/latest/meta-data", "file:///etc/passwd", "gopher://127.0.0.1:PORT/",
    ])
  func guarding(address: String) async throws {
    try await withServer(router()) { port, _ in
      let url = try #require(
        URL(string: address.replacingOccurrences(of: "PORT", with: String(port))))
      let guarded = CurlClient()
      let failure = await #expect(throws: HTTPFailure.self) {
        try await guarded.send(ClientRequest(.get, url))
      }
      guard case .forbiddenAddress = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
    }
  }

  @Test("an operator may name private hosts that are meant")
  func namedHosts() async throws {
    try await withServer(router()) { port, _ in
      let guarded = CurlClient(reach: .publicAnd(hosts: ["127.0.0.1"]))
      let response = try await guarded.fetch(
        ClientRequest(.get, url(port, "/query"), query: ["to": "here"]))
      #expect(response.text == "here")
    }
  }

  @Test("knows public addresses from others")
  func addresses() {
    func bytes(_ text: String) -> [UInt8] {
      var address = in6_addr()
      inet_pton(AF_INET6, text, &address)
      return withUnsafeBytes(of: address) { Array($0) }
    }
    for text in ["2606:4700::1111", "2a00:1450:4001::1", "64:ff9b::8.8.8.8", "2002:808:808::1"] {
      #expect(isPublic(v6: bytes(text)), "\(text)")
    }
    for text in [
      "::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1", "2001::1",
      "64:ff9b::10.0.0.1", "2002:a00:1::1", "::ffff:192.168.0.1", "::127.0.0.1", "3fff::1",
    ] {
      #expect(!isPublic(v6: bytes(text)), "\(text)")
    }
    for good in [[8, 8, 8, 8], [172, 15, 0, 1], [172, 32, 0, 1], [100, 63, 0, 1]] as [[UInt8]] {
      #expect(isPublic(v4: good))
    }
    for bad in [[100, 64, 0, 1], [172, 31, 255, 255], [198, 19, 0, 1], [239, 0, 0, 1]] as [[UInt8]]
    {
      #expect(!isPublic(v4: bad))
    }
  }
}

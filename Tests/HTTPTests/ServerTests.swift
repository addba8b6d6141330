import Foundation
import HTTP
import Kit
import Synchronization
import Testing

@Suite("Server")
struct ServerTests {
  private func router() -> Router {
    var router = Router()
    router.get("/") { _ in .text("home") }
    router.get("/slow/:n") { request in
      await Task.yield()
      return .text("<\(request.parameters["n"] ?? "")>")
    }
    router.get("/who") { .text($0.remoteAddress) }
    router.get("/query") { .text($0.query.all("q").joined(separator: "|")) }
    router.get("/many") { _ in .text(String(repeating: "0123456789", count: 500_000)) }
    router.get("/stream") { _ in
      Response(
        body: .stream { writer in
          for number in 0..<3 { try await writer.write("part \(number)\n") }
        })
    }
    router.get("/split") { _ in Response(headers: ["x-name": "a\r\nset-cookie: b"]) }
    router.post("/echo") { .text(String(decoding: try $0.data(), as: UTF8.self)) }
    router.post("/form") { request in
      let form = try request.form()
      return .text("\(form["name"] ?? "") \(form.files.map { "\($0.name):\($0.data.count)" })")
    }
    return router
  }

  private let close = "Host: desk\r\nConnection: close\r\n\r\n"

  @Test("answers a request and closes when asked to")
  func simple() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      client.send("GET / HTTP/1.1\r\n\(close)")
      let answer = await client.rest()
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.contains("\r\ncontent-length: 4\r\n"))
      #expect(answer.contains("\r\ndate: Wed, 18 Feb 2026 17:47:00 GMT\r\n"))
      #expect(answer.contains("\r\nx-request-id: "))
      #expect(answer.hasSuffix("\r\n\r\nhome"))
    }
  }

  @Test("answers pipelined requests in their order")
  func pipelining() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      var text = ""
      for number in 0..<50 { text += "GET /slow/\(number) HTTP/1.1\r\nHost: desk\r\n\r\n" }
      client.send(text + "POST /echo HTTP/1.1\r\nHost: desk\r\nContent-Length: 3\r\n\r\nabc")
      client.send("GET / HTTP/1.1\r\n\(close)")
      let answer = await client.rest()
      let numbers = answer.matches(of: /<(\d+)>/).compactMap { Int($0.1) }
      #expect(numbers == Array(0..<50))
      #expect(answer.contains("\r\n\r\nabcHTTP/1.1 200 OK"))
      #expect(answer.hasSuffix("home"))
    }
  }

  @Test("takes requests cut anywhere")
  func pieces() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      let text =
        "\r\nPOST /echo HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "4;a=b\r\nwiki\r\n5\r\npedia\r\n0\r\n\r\nGET / HTTP/1.1\r\n\(close)"
      let answer = await client.drip(text, every: .zero)
      #expect(answer.contains("\r\n\r\nwikipediaHTTP/1.1 200 OK"))
      #expect(answer.hasSuffix("home"))
    }
  }

  @Test("answers HEAD with the length and nothing else")
  func head() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      client.send("HEAD / HTTP/1.1\r\nHost: desk\r\n\r\nHEAD /nothing HTTP/1.1\r\n\(close)")
      let answers = await client.rest().components(separatedBy: "\r\n\r\n")
      #expect(answers.count == 3)
      #expect(answers[0].contains("content-length: 4"))
      #expect(answers[1].hasPrefix("HTTP/1.1 404"))
      #expect(answers[2].isEmpty)
    }
  }

  @Test("says 100 to a client that waits for it, and 413 when it need not send")
  func continuing() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      let head = "POST /echo HTTP/1.1\r\nHost: desk\r\nExpect: 100-continue\r\n"
      client.send("\(head)Content-Length: 2\r\n\r\n")
      #expect(await client.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
      client.send("hi")
      #expect(await client.read(until: "hi").hasPrefix("HTTP/1.1 200"))
      client.send("\(head)Content-Length: 1048577\r\n\r\n")
      #expect(await client.rest().hasPrefix("HTTP/1.1 413"))
    }
  }

  @Test("reads the absolute form, queries and the address behind a trusted proxy")
  func targets() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      client.send("GET http://desk/query?q=a%20b&q=c HTTP/1.1\r\nHost: desk\r\n\r\n")
      #expect(await client.read(until: "a b|c").hasPrefix("HTTP/1.1 200"))
      client.send("GET /who HTTP/1.1\r\nX-Forwarded-For: 6.6.6.6, 192.0.2.7, 127.0.0.1\r\n\(close)")
      #expect(await client.rest().hasSuffix("\r\n\r\n192.0.2.7"))
    }
    try await withServer(router(), ServerSettings { $0.trustedProxies = [] }) { port, _ in
      let client = try RawClient(port: port)
      client.send("GET /who HTTP/1.1\r\nX-Forwarded-For: 192.0.2.7\r\n\(close)")
      #expect(await client.rest().hasSuffix("\r\n\r\n127.0.0.1"))
    }
  }

  @Test("HTTP/1.0 gets its answer and the end of the connection")
  func old() async throws {
    try await withServer(router()) { port, _ in
      for (path, body) in [("/", "home"), ("/stream", "part 0\npart 1\npart 2\n")] {
        let client = try RawClient(port: port)
        client.send("GET \(path) HTTP/1.0\r\nHost: desk\r\n\r\n")
        let answer = await client.rest()
        #expect(answer.hasSuffix("\r\n\r\n\(body)"))
        #expect(!answer.contains("chunked"))
      }
    }
  }

  @Test("streams a body in chunks")
  func streaming() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      client.send("GET /stream HTTP/1.1\r\nHost: desk\r\n\r\nGET / HTTP/1.1\r\n\(close)")
      let answer = await client.rest()
      #expect(
        answer.contains(
          "\r\n\r\n7\r\npart 0\n\r\n7\r\npart 1\n\r\n7\r\npart 2\n\r\n0\r\n\r\nHTTP/1.1 200 OK"))
    }
  }

  @Test("sends large answers whole, from memory and from a file, to a slow reader")
  func large() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "f-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(repeating: 97, count: 3_000_000).write(to: file)
    var router = router()
    router.get("/file") { _ in .file(file, type: "text/plain", downloadAs: "ä b.txt") }
    try await withServer(router) { port, _ in
      let one = try RawClient(port: port, buffer: 4096)
      one.send("GET /many HTTP/1.1\r\n\(close)")
      let many = await one.rest()
      #expect(many.hasSuffix("0123456789"))
      #expect(many.components(separatedBy: "\r\n\r\n").last?.utf8.count == 5_000_000)
      let other = try RawClient(port: port, buffer: 4096)
      other.send("GET /file HTTP/1.1\r\n\(close)")
      let copy = await other.rest()
      #expect(copy.contains("content-disposition: attachment; filename*=UTF-8''%C3%A4%20b.txt"))
      #expect(copy.components(separatedBy: "\r\n\r\n").last?.utf8.count == 3_000_000)
    }
  }

  @Test("a line end in a header's value begins no other header")
  func splitting() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      client.send("GET /split HTTP/1.1\r\n\(close)")
      #expect(await client.rest().contains("x-name: a  set-cookie: b\r\n"))
    }
  }

  @Test("takes multipart forms over the wire")
  func multipart() async throws {
    try await withServer(router()) { port, _ in
      let client = try RawClient(port: port)
      let body =
        "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nAna\r\n--x\r\n"
        + "Content-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\nhello\r\n--x--\r\n"
      client.send(
        "POST /form HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\n"
          + "Content-Length: \(body.utf8.count)\r\n\(close)\(body)")
      #expect(await client.rest().hasSuffix("Ana [\"a.txt:5\"]"))
    }
  }

  @Test("spools large bodies to a file that goes away, and cuts them where the route says so")
  func spooling() async throws {
    let seen = Mutex<URL?>(nil)
    var router = Router()
    let limit = 300_000
    router.post("/mail", body: .spooled(limit: limit, overflow: .truncate)) { request in
      guard case .file(let url, let count, let isTruncated) = request.body else {
        return .text("in memory")
      }
      seen.withLock { $0 = url }
      return .text("\(count) \(isTruncated) \(try request.data().count)")
    }
    router.post("/strict", body: .spooled(limit: limit, overflow: .refuse)) { _ in .text("no") }
    let served = Signal()
    let log: @Sendable (ServerNote) -> Void = { if case .served = $0 { served.set() } }
    try await withServer(router, log: log) { port, _ in
      let client = try RawClient(port: port)
      let body = [UInt8](repeating: 120, count: 400_000)
      client.send("POST /mail HTTP/1.1\r\nContent-Length: 400000\r\n\(close)")
      _ = await onThread { client.send(body) }
      #expect(await client.rest().hasSuffix("\r\n\r\n300000 true 300000"))
      await served.wait()
      let small = try RawClient(port: port)
      small.send("POST /mail HTTP/1.1\r\nContent-Length: 65536\r\n\(close)")
      small.send([UInt8](repeating: 120, count: 65_536))
      #expect(await small.rest().hasSuffix("in memory"))
      let url = try #require(seen.withLock { $0 })
      #expect(!FileManager.default.fileExists(atPath: url.path))
      let other = try RawClient(port: port)
      other.send("POST /strict HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\(close)61A80\r\n")
      _ = await onThread { other.send(body) }
      #expect(await other.rest().hasPrefix("HTTP/1.1 413"))
      let folder = url.deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }
}

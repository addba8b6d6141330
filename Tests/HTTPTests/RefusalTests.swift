import Foundation
import HTTP
import Kit
import Testing

/// Shapes that servers and proxies read differently, or that only an attacker sends. Each gets its
/// refusal, and the connection closes, so that nothing behind it is taken for a request.
@Suite("Refusals")
struct RefusalTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var status: Int
    var name: String
    var text: String
    var testDescription: String { name }
    init(_ status: Int, _ name: String, _ text: String) {
      (self.status, self.name, self.text) = (status, name, text)
    }
  }

  static let shapes = [
    Shape(400, "two Content-Lengths", "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd"),
    Shape(400, "Content-Lengths in one", "Content-Length: 4, 4\r\n\r\nabcd"),
    Shape(400, "Content-Length with a sign", "Content-Length: +4\r\n\r\nabcd"),
    Shape(400, "negative Content-Length", "Content-Length: -4\r\n\r\nabcd"),
    Shape(400, "hexadecimal Content-Length", "Content-Length: 0x4\r\n\r\nabcd"),
    Shape(400, "empty Content-Length", "Content-Length:\r\n\r\nabcd"),
    Shape(400, "Content-Length beyond 64 bits", "Content-Length: 99999999999999999999\r\n\r\n"),
    Shape(
      400, "TE with CL", "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"),
    Shape(
      400, "CL with TE", "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    Shape(
      400, "two Transfer-Encodings",
      "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    Shape(400, "gzip, chunked", "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
    Shape(400, "chunked, identity", "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
    Shape(400, "chunked twice in one", "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
    Shape(400, "identity", "Transfer-Encoding: identity\r\n\r\n"),
    Shape(400, "xchunked", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
    Shape(400, "a vertical tab before chunked", "Transfer-Encoding: \u{b}chunked\r\n\r\n0\r\n\r\n"),
    Shape(400, "a space before the colon", "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"),
    Shape(400, "a folded header", "X-A: b\r\n c: d\r\n\r\n"),
    Shape(400, "a header folded by a tab", "Transfer-Encoding:\r\n\tchunked\r\n\r\n0\r\n\r\n"),
    Shape(400, "NUL in a value", "X-A: b\0c\r\n\r\n"),
    Shape(400, "NUL in a name", "X\0A: b\r\n\r\n"),
    Shape(400, "CR alone in a value", "X-A: b\rc\r\n\r\n"),
    Shape(400, "CR alone before LF", "X-A: b\r\r\n\r\n"),
    Shape(400, "LF alone after a value", "X-A: b\nX-B: c\r\n\r\n"),
    Shape(400, "LF alone at the end", "X-A: b\r\n\n"),
    Shape(400, "a header without a name", ": b\r\n\r\n"),
    Shape(400, "a header without a colon", "X-A\r\n\r\n"),
    Shape(400, "a control character", "X-A: \u{1}\r\n\r\n"),
    Shape(400, "a second Host", "Host: other\r\n\r\n"),
    Shape(417, "an unknown expectation", "Expect: payment\r\n\r\n"),
    Shape(413, "a body over the limit", "Content-Length: 1048577\r\n\r\n"),
    Shape(431, "too many headers", String(repeating: "X-A: b\r\n", count: 101) + "\r\n"),
    Shape(431, "a header too large", "X-A: " + String(repeating: "b", count: 40_000)),
  ]

  @Test("for a header that must not be", arguments: shapes)
  func headers(shape: Shape) async throws {
    try await expect(shape.status, "POST /echo HTTP/1.1\r\nHost: desk\r\n\(shape.text)")
  }

  static let chunks = [
    Shape(400, "a trailer", "0\r\nX-A: b\r\n\r\n"),
    Shape(400, "a trailer that would be a length", "4\r\nabcd\r\n0\r\nContent-Length: 9\r\n\r\n"),
    Shape(400, "a size that is no number", "g\r\nabcd\r\n0\r\n\r\n"),
    Shape(400, "a size with 0x", "0x4\r\nabcd\r\n0\r\n\r\n"),
    Shape(400, "a negative size", "-4\r\nabcd\r\n0\r\n\r\n"),
    Shape(400, "an empty size", "\r\nabcd\r\n0\r\n\r\n"),
    Shape(400, "a size beyond 64 bits", "11111111111111111\r\nabcd"),
    Shape(400, "LF alone after a size", "4\nabcd\r\n0\r\n\r\n"),
    Shape(400, "CR alone after a size", "4\rabcd\r\n0\r\n\r\n"),
    Shape(400, "LF alone after a chunk", "4\r\nabcd\n0\r\n\r\n"),
    Shape(400, "a chunk longer than its size", "4\r\nabcde\r\n0\r\n\r\n"),
    Shape(400, "LF alone in an extension", "4;a\nb\r\nabcd\r\n0\r\n\r\n"),
    Shape(400, "NUL in an extension", "4;a\0b\r\nabcd\r\n0\r\n\r\n"),
    Shape(
      400, "a huge extension", "4;a=\(String(repeating: "b", count: 300))\r\nabcd\r\n0\r\n\r\n"),
    Shape(
      400, "many extensions", String(repeating: "1;a=bbbbbbbbbbbbbbbb\r\nx\r\n", count: 20)),
    Shape(413, "chunks over the limit", "100001\r\n\(String(repeating: "a", count: 1_048_577))"),
    Shape(
      413, "small chunks over the limit",
      String(repeating: "1000\r\n\(String(repeating: "a", count: 4096))\r\n", count: 257)),
  ]

  @Test("for a chunked body that must not be", arguments: chunks)
  func chunkedBodies(shape: Shape) async throws {
    try await expect(
      shape.status,
      "POST /echo HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n\(shape.text)")
  }

  static let starts = [
    Shape(400, "no Host", "GET / HTTP/1.1\r\n\r\n"),
    Shape(400, "no Host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n"),
    Shape(400, "an empty Host", "GET / HTTP/1.1\r\nHost: \r\n\r\n"),
    Shape(400, "a Host with a path", "GET / HTTP/1.1\r\nHost: desk/a\r\n\r\n"),
    Shape(400, "a Host that is two", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n"),
    Shape(400, "an absolute form of another host", "GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n"),
    Shape(400, "CONNECT", "CONNECT desk:443 HTTP/1.1\r\nHost: desk:443\r\n\r\n"),
    Shape(501, "a method of another protocol", "PROPFIND / HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(501, "TRACE", "TRACE / HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(501, "a method that is none", "JUMP / HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(501, "a method in lower case", "get / HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(400, "a fragment", "GET /#a HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(400, "a space in the target", "GET /a b HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(400, "a tab in the target", "GET /a\tb HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(400, "a target without slash", "GET a HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(400, "a target of bytes", "GET /\u{fc} HTTP/1.1\r\nHost: desk\r\n\r\n"),
    Shape(400, "no version", "GET /\r\nHost: desk\r\n\r\n"),
    Shape(505, "HTTP/2.0", "GET / HTTP/2.0\r\nHost: desk\r\n\r\n"),
    Shape(505, "HTTP/1.2", "GET / HTTP/1.2\r\nHost: desk\r\n\r\n"),
    Shape(505, "a version of two digits", "GET / HTTP/1.10\r\nHost: desk\r\n\r\n"),
    Shape(400, "LF alone after the first line", "GET / HTTP/1.1\nHost: desk\r\n\r\n"),
    Shape(400, "a header beginning with a space", "GET / HTTP/1.1\r\n Host: desk\r\n\r\n"),
    Shape(400, "a greeting of TLS", "\u{16}\u{3}\u{1}\0\u{5}"),
    Shape(
      400, "chunked in HTTP/1.0",
      "POST /echo HTTP/1.0\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    Shape(414, "a target too long", "GET /\(String(repeating: "a", count: 9000))"),
    Shape(
      414, "a whole target too long",
      "GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\nHost: desk\r\n\r\n"),
  ]

  @Test("for a beginning that must not be", arguments: starts)
  func firstLines(shape: Shape) async throws { try await expect(shape.status, shape.text) }

  @Test("for a path that is none, without closing what is well framed")
  func paths() async throws {
    try await withServer(RefusalTests.router) { port, _ in
      let client = try RawClient(port: port)
      client.send("GET /%00 HTTP/1.1\r\nHost: desk\r\n\r\n")
      #expect(await client.read(until: "}").hasPrefix("HTTP/1.1 400"))
      client.send("GET /alive HTTP/1.1\r\nHost: desk\r\n\r\n")
      #expect(await client.read(until: "yes").hasPrefix("HTTP/1.1 200"))
    }
  }

  static var router: Router {
    var router = Router()
    router.post("/echo") { .text("handled: " + String(decoding: try $0.data(), as: UTF8.self)) }
    router.get("/") { _ in .text("handled") }
    router.get("/alive") { _ in .text("yes") }
    return router
  }

  /// One answer, of that status, then the end, although another request follows.
  private func expect(_ status: Int, _ text: String) async throws {
    try await withServer(RefusalTests.router) { port, _ in
      let client = try RawClient(port: port)
      let bytes = Array((text + "GET /alive HTTP/1.1\r\nHost: desk\r\n\r\n").utf8)
      _ = await onThread { client.send(bytes) }
      let answer = await client.rest()
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "got \(answer.prefix(40))")
      #expect(answer.contains("connection: close\r\n"))
      #expect(answer.matches(of: /HTTP\/1\.1 \d{3}/).count == 1)
      #expect(!answer.contains("handled") && !answer.hasSuffix("yes"))
    }
  }
}

import Foundation
import HTTP
import Kit
import Testing

@Suite("Mutated requests")
struct FuzzTests {
  /// A generator with a fixed seed (SplitMix64), so that a failure can be looked at again.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }

  private static let sound = [
    "GET /a/b?c=d%20e HTTP/1.1\r\nHost: desk\r\nAccept: */*\r\nCookie: a=b\r\n\r\n",
    "POST /echo HTTP/1.1\r\nHost: desk\r\nContent-Length: 5\r\n\r\nhello",
    "POST /echo HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n"
      + "5;a=b\r\nhello\r\n0\r\n\r\n",
    "HEAD / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n",
    "POST /form HTTP/1.1\r\nHost: desk\r\nContent-Type: multipart/form-data; boundary=x\r\n"
      + "Content-Length: 61\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n",
    "PUT /echo HTTP/1.1\r\nHost: desk\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
  ]
  private static let bits = [
    "\r\n", "\n", "\r", "\0", " ", "\t", ":", ";", ",", "0", "-1", "ffffffffffffffff", "chunked",
    "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n", "Host: b\r\n", "%", "%00",
    "HTTP/1.1",
    "\u{ff}", "Expect: 100-continue\r\n", "Upgrade: h2c\r\nConnection: upgrade\r\n",
  ]

  private func mutated(_ generator: inout Seeded) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0...Int.random(in: 0...2, using: &generator) {
      bytes += Self.sound.randomElement(using: &generator).map { Array($0.utf8) } ?? []
    }
    for _ in 0...Int.random(in: 0...3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0...4, using: &generator) {
      case 0:
        bytes.insert(
          contentsOf: (Self.bits.randomElement(using: &generator) ?? "").utf8, at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
      case 2:
        if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
      case 3:
        let end = min(bytes.count, place + 40)
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      default: bytes.removeSubrange(place...)
      }
      if bytes.isEmpty { break }
    }
    return bytes
  }

  @Test("three thousand of them leave the server answering")
  func fuzz() async throws {
    var router = Router()
    router.get("/") { _ in .text("home") }
    for method in [Method.post, .put] {
      router.on(method, "/echo") { .text(String(decoding: try $0.data(), as: UTF8.self)) }
    }
    router.get("/a/:b") { .text($0.query["c"] ?? "") }
    router.post("/form") { .text(try $0.form()["a"] ?? "") }
    try await withServer(router) { port, _ in
      var generator = Seeded(state: 2026)
      for round in 0..<3000 {
        let bytes = mutated(&generator)
        let client = try RawClient(port: port)
        let answer = await onThread {
          client.send(bytes)
          client.finishSending()
          return client.readBlocking()
        }
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 "), "round \(round)")
      }
      let client = try RawClient(port: port)
      client.send("GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n")
      #expect(await client.rest().hasSuffix("home"))
    }
  }
}

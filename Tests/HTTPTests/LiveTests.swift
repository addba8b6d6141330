import Foundation
import HTTP
import Kit
import Synchronization
import Testing

@Suite("Event streams over the wire")
struct LiveTests {
  private let hub = EventHub<String>()

  /// A desk that remembers its facts, numbered from 1.
  private func router(facts: Mutex<[String]>.Box) -> Router {
    var router = Router()
    router.get("/events") { [hub] request in
      let stream = hub.subscribe(to: "all", holding: true)
      let last = request.lastEventID.flatMap(Int.init) ?? 0
      let past = facts.value.withLock { $0 }.enumerated().dropFirst(last).map {
        ServerEvent(id: String($0.offset + 1), data: $0.element)
      }
      stream.begin(after: past)
      return .events(stream)
    }
    return router
  }

  private let request = "GET /events HTTP/1.1\r\nHost: desk\r\n"

  @Test("live events arrive as they are published, and a stopping server ends the stream")
  func live() async throws {
    let facts = Mutex<[String]>.Box([])
    try await withServer(router(facts: facts)) { port, server in
      let client = try RawClient(port: port)
      client.send("\(request)\r\n")
      #expect(await client.read(until: "\r\n\r\n").contains("content-type: text/event-stream"))
      for number in 1...3 {
        let event = ServerEvent("fact", id: String(number), data: "n\(number)")
        hub.publish(event, to: "all")
        #expect(
          await client.read(until: "\n\n") == "id: \(number)\nevent: fact\ndata: n\(number)\n\n")
      }
      async let stopped: Void = server.stop()
      #expect(await client.rest() == "")
      await stopped
      #expect(hub.count(of: "all") == 0)
    }
  }

  @Test("a client that comes back with its last id misses nothing and gets nothing twice")
  func resuming() async throws {
    let facts = Mutex<[String]>.Box(["one", "two", "three"])
    try await withServer(router(facts: facts)) { port, _ in
      let client = try RawClient(port: port)
      client.send("\(request)Last-Event-ID: 1\r\n\r\n")
      let text = await client.read(until: "three\n\n")
      #expect(text.hasSuffix("\r\n\r\nid: 2\ndata: two\n\nid: 3\ndata: three\n\n"))
    }
  }

  @Test("a client that leaves is forgotten")
  func leaving() async throws {
    let facts = Mutex<[String]>.Box([])
    let left = Signal()
    var router = router(facts: facts)
    router.get("/once") { _ in
      let stream = EventStream()
      stream.whenClosed { left.set() }
      return .events(stream)
    }
    try await withServer(router) { port, _ in
      let client = try RawClient(port: port)
      client.send("GET /once HTTP/1.1\r\nHost: desk\r\n\r\n")
      _ = await client.read(until: "\r\n\r\n")
      client.hangUp()
      await left.wait()
    }
  }

  @Test("a client too slow for its events loses the stream, and reads the rest after coming back")
  func backPressure() async throws {
    let facts = Mutex<[String]>.Box([])
    let long = String(repeating: "x", count: 10_000)
    try await withServer(router(facts: facts)) { port, _ in
      let slow = try RawClient(port: port, buffer: 4096)
      slow.send("\(request)\r\n")
      _ = await slow.read(until: "\r\n\r\n")
      // Nobody reads, so the socket fills up, then the queue, until the stream is given up.
      var number = 0
      while hub.count(of: "all") > 0 {
        number += 1
        facts.value.withLock { $0.append("\(number) \(long)") }
        hub.publish(ServerEvent(id: String(number), data: "\(number) \(long)"), to: "all")
      }
      let seen = await slow.rest().matches(of: /id: (\d+)\n/).compactMap { Int($0.1) }
      #expect(seen == Array(1...max(1, seen.count)))
      #expect(seen.count < number)
      let again = try RawClient(port: port)
      // The last event may have come in part only; the browser knows the last whole one.
      let last = max(0, seen.count - 1)
      again.send("\(request)Last-Event-ID: \(last)\r\n\r\n")
      let end = "\(number) \(long)\n\n"
      let rest = await again.read(until: end).matches(of: /id: (\d+)\n/).compactMap { Int($0.1) }
      #expect(rest == Array((last + 1)...number))
    }
  }

  @Test("a silent stream carries a comment now and then")
  func heartbeat() async throws {
    let settings = ServerSettings { $0.heartbeat = .milliseconds(20) }
    let facts = Mutex<[String]>.Box([])
    try await withServer(router(facts: facts), settings) { port, _ in
      let client = try RawClient(port: port)
      client.send("\(request)\r\n")
      #expect(await client.read(until: ":\n\n:\n\n").hasSuffix("\r\n\r\n:\n\n:\n\n"))
    }
  }
}

extension Mutex where Value: Sendable {
  /// A mutex that several closures share.
  final class Box: Sendable {
    let value: Mutex<Value>
    init(_ initial: Value) { value = Mutex(initial) }
  }
}

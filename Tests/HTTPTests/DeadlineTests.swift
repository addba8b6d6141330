import Foundation
import HTTP
import Kit
import Synchronization
import Testing

/// Clients that send slowly, read slowly, come in crowds or go away.
@Suite("Patience")
struct DeadlineTests {
  private static let long = String(repeating: "x", count: 100_000)

  private func short(_ change: (inout ServerSettings) -> Void = { _ in }) -> ServerSettings {
    ServerSettings {
      $0.headDeadline = .milliseconds(80)
      $0.bodyDeadline = .milliseconds(80)
      change(&$0)
    }
  }

  private var router: Router {
    var router = Router()
    router.get("/") { _ in .text("home") }
    router.post("/echo") { .text(String(decoding: try $0.data(), as: UTF8.self)) }
    return router
  }

  @Test("a header that drips ends at its deadline, however many bytes come")
  func headDrip() async throws {
    try await withServer(router, short()) { port, _ in
      let client = try RawClient(port: port)
      let answer = await client.drip("GET / HTTP/1.1\r\nHost: desk\r\nX-A: \(Self.long)")
      #expect(answer.hasPrefix("HTTP/1.1 408 "))
      #expect(answer.contains("connection: close\r\n"))
    }
  }

  @Test("a body that drips ends at its deadline, with a length or in chunks")
  func bodyDrip() async throws {
    try await withServer(router, short { $0.headDeadline = .seconds(60) }) { port, _ in
      let head = "POST /echo HTTP/1.1\r\nHost: desk\r\n"
      let one = try RawClient(port: port)
      one.send("\(head)Content-Length: 100000\r\n\r\n")
      #expect(await one.drip(Self.long).hasPrefix("HTTP/1.1 408 "))
      let other = try RawClient(port: port)
      other.send("\(head)Transfer-Encoding: chunked\r\n\r\n")
      let chunks = String(repeating: "1\r\nx\r\n", count: 20_000)
      #expect(await other.drip(chunks).hasPrefix("HTTP/1.1 408 "))
    }
  }

  @Test("a connection that says nothing is closed without a word, before and between requests")
  func idle() async throws {
    // Long enough for a client to connect and ask on a busy machine.
    let settings = ServerSettings { $0.idleDeadline = .milliseconds(500) }
    try await withServer(router, settings) { port, _ in
      let silent = try RawClient(port: port)
      #expect(await silent.rest() == "")
      let done = try RawClient(port: port)
      done.send("GET / HTTP/1.1\r\nHost: desk\r\n\r\n")
      #expect(await done.rest().hasSuffix("\r\n\r\nhome"))
      let lines = try RawClient(port: port)
      #expect(await lines.drip(String(repeating: "\r\n", count: 50_000)).isEmpty)
    }
  }

  @Test("a client that never reads its answer loses it")
  func slowReader() async throws {
    let left = Signal()
    var router = router
    router.get("/endless") { _ in
      Response(
        body: .stream { writer in
          defer { left.set() }
          while true { try await writer.write(Self.long) }
        })
    }
    try await withServer(router, short { $0.writeDeadline = .milliseconds(80) }) { port, _ in
      let client = try RawClient(port: port, buffer: 4096)
      client.send("GET /endless HTTP/1.1\r\nHost: desk\r\n\r\n")
      await left.wait()
    }
  }

  @Test("a handler is cancelled when its client goes")
  func disconnect() async throws {
    let began = Signal()
    let cancelled = Signal()
    var router = router
    router.get("/wait") { _ in
      began.set()
      await withTaskCancellationHandler {
        await cancelled.wait()
      } onCancel: {
        cancelled.set()
      }
      #expect(Task.isCancelled)
      return .text("late")
    }
    try await withServer(router) { port, _ in
      let client = try RawClient(port: port)
      client.send("GET /wait HTTP/1.1\r\nHost: desk\r\n\r\n")
      await began.wait()
      client.hangUp()
      await cancelled.wait()
      // The late answer went to nobody; the place is free for the next client.
      let next = try RawClient(port: port)
      next.send("GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n")
      #expect(await next.rest().hasSuffix("home"))
    }
  }

  @Test("too many connections from one address or in all are turned away, until some leave")
  func crowds() async throws {
    for settings in [
      ServerSettings {
        $0.addressLimit = 2
        $0.trustedProxies = []
      },
      ServerSettings { $0.connectionLimit = 2 },
    ] {
      let overloaded = Mutex(0)
      let log: @Sendable (ServerNote) -> Void = {
        if case .overloaded = $0 { overloaded.withLock { $0 += 1 } }
      }
      try await withServer(router, settings, log: log) { port, _ in
        let request = "GET / HTTP/1.1\r\nHost: desk\r\n\r\n"
        let one = try RawClient(port: port)
        let two = try RawClient(port: port)
        for client in [one, two] {
          client.send(request)
          #expect(await client.read(until: "home").hasPrefix("HTTP/1.1 200"))
        }
        let three = try RawClient(port: port)
        #expect(await three.rest().hasPrefix("HTTP/1.1 503"))
        #expect(overloaded.withLock { $0 } == 1)
        one.send("GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n")
        #expect(await one.rest().hasSuffix("home"))
        one.hangUp()
        // The server hears of the end in its own time, so a client may have to come again.
        var answer = ""
        while !answer.hasSuffix("home") {
          let four = try RawClient(port: port)
          four.send(request)
          answer = await four.read(until: "home")
        }
      }
    }
  }

  @Test("more pipelined bytes than the server keeps wait in the client, and all are answered")
  func pipelineLimit() async throws {
    let settings = ServerSettings { $0.pipelineLimit = 1000 }
    try await withServer(router, settings) { port, _ in
      let client = try RawClient(port: port)
      let count = 5000
      let requests =
        String(repeating: "GET / HTTP/1.1\r\nHost: desk\r\n\r\n", count: count - 1)
        + "GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n"
      async let sent = onThread { client.send(Array(requests.utf8)) }
      let answer = await client.rest()
      #expect(await sent)
      #expect(answer.matches(of: /HTTP\/1\.1 200/).count == count)
    }
  }

  @Test("stopping finishes what has begun and takes nothing new")
  func graceful() async throws {
    let began = Signal()
    let goOn = Signal()
    var router = router
    router.get("/work") { _ in
      began.set()
      await goOn.wait()
      return .text("done")
    }
    try await withServer(router) { port, server in
      let idle = try RawClient(port: port)
      idle.send("GET / HTTP/1.1\r\nHost: desk\r\n\r\n")
      _ = await idle.read(until: "home")
      let busy = try RawClient(port: port)
      busy.send("GET /work HTTP/1.1\r\nHost: desk\r\n\r\n")
      await began.wait()
      async let stopped: Void = server.stop()
      #expect(await idle.rest() == "")
      #expect(throws: RawClient.CannotConnect.self) { try RawClient(port: port) }
      goOn.set()
      #expect(await busy.rest().hasSuffix("\r\n\r\ndone"))
      await stopped
    }
  }

  @Test("stopping does not wait for ever")
  func impatient() async throws {
    let began = Signal()
    let cancelled = Signal()
    var router = router
    router.get("/stuck") { _ in
      await withTaskCancellationHandler {
        began.set()
        await cancelled.wait()
      } onCancel: {
        cancelled.set()
      }
      return .text("never")
    }
    let settings = ServerSettings { $0.stopDeadline = .milliseconds(50) }
    try await withServer(router, settings) { port, server in
      let client = try RawClient(port: port)
      client.send("GET /stuck HTTP/1.1\r\nHost: desk\r\n\r\n")
      await began.wait()
      await server.stop()
      #expect(await client.rest() == "")
      await cancelled.wait()
    }
  }

  @Test("a port that is taken and an address that is none are said clearly")
  func portInUse() async throws {
    try await withServer(router) { port, _ in
      let settings = ServerSettings { $0.port = port }
      let second = HTTPServer(router, settings: settings, world: .still)
      #expect(throws: ServerFailure.portInUse(address: "127.0.0.1", port: port)) {
        try second.start()
      }
      await second.stop()
    }
    let nowhere = HTTPServer(
      router, settings: ServerSettings { $0.address = "desk.example" }, world: .still)
    #expect(throws: ServerFailure.self) { try nowhere.start() }
  }

  @Test("several loops share one port")
  func loops() async throws {
    try await withServer(router, ServerSettings { $0.loops = 2 }) { port, _ in
      for _ in 0..<20 {
        let client = try RawClient(port: port)
        client.send("GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n")
        #expect(await client.rest().hasSuffix("home"))
      }
    }
  }
}

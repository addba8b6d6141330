import Foundation
import HTTP
import Kit
import Synchronization

/// A client that speaks bytes, not HTTP. It blocks on threads of its own, because the server's
/// handlers need those of the cooperative pool.
final class RawClient: Sendable {
  private let descriptor: Int32

  struct CannotConnect: Error {}

  /// `buffer` is the size of the receive buffer in bytes, for clients that read slowly.
  init(port: Int, buffer: Int32? = nil) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    // Only so that a server that fails to answer fails the test instead of hanging it.
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    if var buffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &buffer, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw CannotConnect() }
  }
  deinit { close(descriptor) }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends what fits; false when the other side has closed.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// Tells the server that no more will come.
  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }
  func hangUp() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Everything until the server closes.
  func rest() async -> String { await read { _ in false } }

  /// Until the text so far satisfies the condition, or the server closes.
  func read(until isEnough: @escaping @Sendable (String) -> Bool) async -> String {
    await onThread { self.readBlocking(until: isEnough) }
  }

  /// For those who stand on a thread of their own already.
  func readBlocking(until isEnough: (String) -> Bool = { _ in false }) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
      if isEnough(String(decoding: bytes, as: UTF8.self)) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func read(until end: String) async -> String { await read { $0.hasSuffix(end) } }

  /// Sends single bytes at that pace until the server closes or answers; gives back what it said.
  func drip(_ text: String, every pause: Duration = .milliseconds(5)) async -> String {
    await onThread { [descriptor] in
      for byte in text.utf8 {
        var one = byte
        guard Foundation.send(descriptor, &one, 1, Int32(MSG_NOSIGNAL)) == 1 else { break }
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&waiting, 1, Int32(pause.milliseconds)) > 0 { break }
      }
    }
    return await rest()
  }
}

/// Runs blocking work on a thread of its own.
func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    Thread { continuation.resume(returning: work()) }.start()
  }
}

extension World {
  /// A day that stands still.
  static var still: World {
    World(
      now: { Date(milliseconds: 1_771_436_820_000) },
      bytes: { count in (0..<count).map { _ in UInt8.random(in: 0...255) } },
      chance: { $0.lowerBound })
  }
}

extension ServerSettings {
  /// The usual ones with some changed.
  init(_ change: (inout ServerSettings) -> Void) {
    self.init()
    change(&self)
  }
}

/// Something to be waited for without polling.
final class Signal: Sendable {
  private struct State {
    var isSet = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }
  private let state = Mutex(State())

  func set() {
    let waiters = state.withLock { state in
      state.isSet = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }
  func wait() async {
    await withCheckedContinuation { continuation in
      let isSet = state.withLock { state in
        if !state.isSet { state.waiters.append(continuation) }
        return state.isSet
      }
      if isSet { continuation.resume() }
    }
  }
}

/// Runs a server on a free port for as long as the body takes.
func withServer(
  _ router: Router, _ settings: ServerSettings = ServerSettings(),
  log: @escaping @Sendable (ServerNote) -> Void = { _ in },
  _ body: (Int, HTTPServer) async throws -> Void
) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "http-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  var settings = settings
  settings.port = 0
  settings.spoolFolder = folder
  let server = HTTPServer(router, settings: settings, world: .still, log: log)
  let port = try server.start()
  do {
    try await body(port, server)
  } catch {
    await server.stop()
    throw error
  }
  await server.stop()
}

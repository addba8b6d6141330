import CUV
import Foundation
import Kit
import Synchronization

/// Serves a router over HTTP/1.1. Handlers run in tasks on the cooperative pool; bytes are moved
/// by threads of the server's own.
package final class HTTPServer: Sendable {
  private enum State {
    case new
    case running([Loop])
    case stopped
  }

  private let core: ServerCore
  private let state = Mutex(State.new)
  private let running = Countdown()

  /// `log` hears of each request, on several threads.
  package init(
    _ router: Router, settings: ServerSettings = ServerSettings(), world: World,
    log: @escaping @Sendable (ServerNote) -> Void = { _ in }
  ) {
    core = ServerCore(router: router, settings: settings, world: world, log: log)
  }

  /// Begins to listen and gives back the port, which the system chose if the settings said 0.
  /// A server starts once.
  @discardableResult
  package func start() throws(ServerFailure) -> Int {
    // A client that goes while we write must be an error of that write, not the end of us.
    signal(SIGPIPE, SIG_IGN)
    allowManyDescriptors()
    let settings = core.settings
    let loops = (0..<max(1, settings.loops)).map { Loop(server: core, index: $0) }
    var address = sockaddr_storage()
    let status = withUnsafeMutableBytes(of: &address) { bytes -> Int32 in
      guard let start = bytes.baseAddress else { return Int32(UV_EINVAL.rawValue) }
      var status = uv_ip4_addr(
        settings.address, Int32(settings.port), start.assumingMemoryBound(to: sockaddr_in.self))
      if status != 0 {
        status = uv_ip6_addr(
          settings.address, Int32(settings.port), start.assumingMemoryBound(to: sockaddr_in6.self))
      }
      guard status == 0 else { return status }
      status = loops[0].listen(on: start.assumingMemoryBound(to: sockaddr.self))
      for loop in loops.dropFirst() where status == 0 { status = loop.listen(sharing: loops[0]) }
      return status
    }
    let port = loops[0].port
    running.add(loops.count)
    for loop in loops { loop.run(isFailed: status != 0) { [running] in running.done() } }
    switch status {
    case 0: break
    case Int32(UV_EADDRINUSE.rawValue):
      throw .portInUse(address: settings.address, port: settings.port)
    case Int32(UV_EACCES.rawValue):
      throw .notAllowed(address: settings.address, port: settings.port)
    default:
      throw .cannotListen(
        address: settings.address, port: settings.port,
        reason: uv_strerror(status).map { String(cString: $0) } ?? "unknown")
    }
    state.withLock { $0 = .running(loops) }
    return port
  }

  /// Takes no more connections, finishes the requests that have begun, ends the event streams,
  /// and returns when every connection is closed, at the latest after `stopDeadline`.
  package func stop() async {
    let loops = state.withLock { state -> [Loop] in
      defer { state = .stopped }
      if case .running(let loops) = state { return loops }
      return []
    }
    for loop in loops { loop.post(.stop) }
    await running.wait()
  }
}

/// Many systems start a program with 1,024 descriptors and let it take more if it asks.
private func allowManyDescriptors() {
  var limit = rlimit()
  guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
  limit.rlim_cur = limit.rlim_max
  setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
}

/// What all loops of a server share.
final class ServerCore: Sendable {
  let router: Router
  let settings: ServerSettings
  let world: World
  let log: @Sendable (ServerNote) -> Void
  let gate: Gate
  let date: DateLine
  /// Begins every request's id, so that those of two runs differ.
  let name: String
  /// Milliseconds between two looks at the deadlines.
  let tick: UInt64

  init(
    router: Router, settings: ServerSettings, world: World,
    log: @escaping @Sendable (ServerNote) -> Void
  ) {
    self.router = router
    self.settings = settings
    self.world = world
    self.log = log
    gate = Gate(settings)
    date = DateLine(world.now())
    name = Data(world.bytes(4)).hex
    let shortest = [
      settings.headDeadline, settings.bodyDeadline, settings.idleDeadline,
      settings.writeDeadline, settings.heartbeat, settings.stopDeadline,
    ].map(\.milliseconds).min()
    tick = UInt64(min(250, max(5, (shortest ?? 250) / 4)))
  }
}

/// Waits until everything that was added is done.
private final class Countdown: Sendable {
  private struct State {
    var count = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }
  private let state = Mutex(State())

  func add(_ count: Int) { state.withLock { $0.count += count } }
  func done() {
    let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      state.count -= 1
      guard state.count == 0 else { return [] }
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }
  func wait() async {
    await withCheckedContinuation { continuation in
      let isDone = state.withLock { state in
        if state.count > 0 { state.waiters.append(continuation) }
        return state.count == 0
      }
      if isDone { continuation.resume() }
    }
  }
}

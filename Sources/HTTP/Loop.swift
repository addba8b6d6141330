import CUV
import Foundation
import Kit
import Synchronization

/// A place among a loop's connections and which of its tenants is meant, so that a late reply to
/// a connection that has gone falls away.
struct ConnectionID: Hashable, Sendable {
  var slot: Int
  var generation: UInt64
}

/// What other threads tell a loop.
enum LoopMessage: Sendable {
  case reply(ConnectionID, WireResponse)
  /// Answered with false when the client has gone.
  case chunk(ConnectionID, [UInt8], taken: CheckedContinuation<Bool, Never>)
  /// The last chunk has been written; false when the handler failed on the way.
  case finish(ConnectionID, isComplete: Bool)
  case events(ConnectionID)
  case stop
}

/// One thread with an event loop of libuv. Everything but `post` belongs to that thread, which is
/// why the compiler has to take our word for it.
final class Loop: @unchecked Sendable {
  private struct Mailbox {
    var messages: [LoopMessage] = []
    var isClosed = false
  }

  let server: ServerCore
  let index: Int
  let parser: HeadParser
  /// One for all connections: what is read is taken apart before the next read.
  let readBuffer = UnsafeMutablePointer<CChar>.allocate(capacity: Loop.readSize)
  static let readSize = 64 * 1024

  let uv = UnsafeMutablePointer<uv_loop_t>.allocate(capacity: 1)
  private let async = UnsafeMutablePointer<uv_async_t>.allocate(capacity: 1)
  private let timer = UnsafeMutablePointer<uv_timer_t>.allocate(capacity: 1)
  private let listener = UnsafeMutablePointer<uv_tcp_t>.allocate(capacity: 1)
  private let mailbox = Mutex(Mailbox())

  private var connections: [Connection?] = []
  private var freeSlots: [Int] = []
  private var generation: UInt64 = 0
  private var served: UInt64 = 0
  private(set) var isStopping = false
  private var stopsAt = UInt64.max
  private var dateDue: UInt64 = 0
  private var whenDone: (@Sendable () -> Void)?

  init(server: ServerCore, index: Int) {
    self.server = server
    self.index = index
    parser = HeadParser(fieldLimit: server.settings.fieldLimit)
    uv_loop_init(uv)
    let this = Unmanaged.passUnretained(self).toOpaque()
    uv_async_init(uv, async) { handle in loop(of: handle?.pointee.data)?.readMail() }
    async.pointee.data = this
    uv_timer_init(uv, timer)
    timer.pointee.data = this
    uv_tcp_init(uv, listener)
    listener.pointee.data = this
  }

  deinit {
    async.deallocate()
    timer.deallocate()
    listener.deallocate()
    uv.deallocate()
    readBuffer.deallocate()
  }

  /// Milliseconds on this loop's clock.
  var now: UInt64 { uv_now(uv) }

  // MARK: Before the thread runs

  /// Binds and listens; an error of libuv's comes back as its number.
  func listen(on address: UnsafePointer<sockaddr>) -> Int32 {
    let status = uv_tcp_bind(listener, address, 0)
    return status == 0 ? listen() : status
  }

  /// Listens beside another loop on the same socket.
  func listen(sharing other: Loop) -> Int32 {
    var descriptor: uv_os_fd_t = -1
    let status = other.listener.withMemoryRebound(to: uv_handle_t.self, capacity: 1) {
      uv_fileno($0, &descriptor)
    }
    guard status == 0 else { return status }
    let copy = dup(descriptor)
    let opened = uv_tcp_open(listener, copy)
    return opened == 0 ? listen() : opened
  }

  private func listen() -> Int32 {
    listener.withMemoryRebound(to: uv_stream_t.self, capacity: 1) {
      uv_listen($0, 1024) { stream, status in
        if status == 0 { loop(of: stream?.pointee.data)?.accept() }
      }
    }
  }

  var port: Int {
    var address = sockaddr_storage()
    var size = Int32(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress,
        uv_tcp_getsockname(listener, start.assumingMemoryBound(to: sockaddr.self), &size) == 0
      else { return 0 }
      // Both families keep the port in the same place.
      return Int(bytes.load(fromByteOffset: 2, as: UInt16.self).bigEndian)
    }
  }

  /// Runs until stopped, or, where `isFailed`, just long enough to close what was opened.
  func run(isFailed: Bool = false, whenDone: @escaping @Sendable () -> Void) {
    self.whenDone = whenDone
    if isFailed { mailbox.withLock { $0.messages.append(.stop) } }
    let thread = Thread { [self] in
      let tick = server.tick
      uv_timer_start(timer, { handle in loop(of: handle?.pointee.data)?.tick() }, tick, tick)
      if isFailed { uv_async_send(async) }
      uv_run(uv, UV_RUN_DEFAULT)
      let unread = mailbox.withLock { mailbox in
        mailbox.isClosed = true
        return mailbox.messages
      }
      for message in unread { discard(message) }
      uv_loop_close(uv)
      self.whenDone?()
    }
    thread.stackSize = 1 << 20
    thread.name = "http-\(index)"
    thread.start()
  }

  // MARK: From any thread

  func post(_ message: LoopMessage) {
    let isTaken = mailbox.withLock { mailbox in
      guard !mailbox.isClosed else { return false }
      mailbox.messages.append(message)
      if mailbox.messages.count == 1 { uv_async_send(async) }
      return true
    }
    if !isTaken { discard(message) }
  }

  private func discard(_ message: LoopMessage) {
    switch message {
    case .reply(_, var response): response.discard()
    case .chunk(_, _, let taken): taken.resume(returning: false)
    case .finish, .events, .stop: break
    }
  }

  // MARK: On the loop's thread

  private func readMail() {
    let messages = mailbox.withLock { mailbox in
      let messages = mailbox.messages
      mailbox.messages = []
      return messages
    }
    for message in messages {
      switch message {
      case .reply(let id, _), .chunk(let id, _, _), .finish(let id, _), .events(let id):
        guard let connection = connections[id.slot], connection.id == id else {
          discard(message)
          continue
        }
        connection.receive(message)
      case .stop: stop()
      }
    }
  }

  private func accept() {
    let connection = Connection(loop: self)
    guard connection.accept(from: listener) else { return connection.close() }
    guard !isStopping, server.gate.admits(connection.address) else {
      server.log(.overloaded(address: connection.address))
      return connection.turnAway()
    }
    generation += 1
    let slot = freeSlots.popLast() ?? connections.endIndex
    if slot == connections.endIndex { connections.append(nil) }
    connections[slot] = connection
    connection.begin(ConnectionID(slot: slot, generation: generation))
  }

  /// Called by a connection that closes.
  func remove(_ connection: Connection) {
    guard let id = connection.id, connections[id.slot]?.id == id else { return }
    connections[id.slot] = nil
    freeSlots.append(id.slot)
    server.gate.leaves(connection.address)
    closeIfDone()
  }

  func nextRequestID() -> String {
    served += 1
    return "\(server.name)-\(index)-\(String(served, radix: 16))"
  }

  private func tick() {
    let now = now
    if index == 0, now >= dateDue {
      dateDue = now + 1000 - now % 1000
      server.date.update(server.world.now())
    }
    for connection in connections {
      if let connection, connection.deadline <= now { connection.deadlinePassed() }
    }
    if now >= stopsAt {
      stopsAt = .max
      for connection in connections { connection?.close() }
    }
  }

  private func stop() {
    guard !isStopping else { return }
    isStopping = true
    stopsAt = now + UInt64(max(0, server.settings.stopDeadline.milliseconds))
    closeHandle(listener)
    for connection in connections { connection?.serverStops() }
    closeIfDone()
  }

  private func closeIfDone() {
    guard isStopping, freeSlots.count == connections.count else { return }
    closeHandle(timer)
    closeHandle(async)
  }

  private func closeHandle<Handle>(_ handle: UnsafeMutablePointer<Handle>) {
    handle.withMemoryRebound(to: uv_handle_t.self, capacity: 1) {
      if uv_is_closing($0) == 0 { uv_close($0, nil) }
    }
  }
}

private func loop(of data: UnsafeMutableRawPointer?) -> Loop? {
  data.map { Unmanaged<Loop>.fromOpaque($0).takeUnretainedValue() }
}

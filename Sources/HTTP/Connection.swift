import CUV
import Foundation
import Kit

/// One client's connection, on its loop's thread. Requests are answered one after the other: what
/// arrives meanwhile waits in `input`, so answers are in order and output never piles up.
///
/// An idle connection or event stream holds no buffers: just this object and libuv's handle.
final class Connection {
  enum Phase {
    /// Between two requests.
    case idle
    /// Inside a header.
    case head
    case body
    /// A handler is at work.
    case handling
    case responding
    /// All is said; what the client still sends is dropped until it closes, because closing on
    /// unread bytes would take the answer back (RFC 9112, section 9.6).
    case lingering
    case closed
  }

  let loop: Loop
  private(set) var id: ConnectionID?
  private(set) var address = ""
  var phase = Phase.idle
  /// When `deadlinePassed` is due, on the loop's clock.
  var deadline = UInt64.max

  /// Bytes that came too early, or too few of them.
  private var input: [UInt8] = []
  private var isReading = false
  private var dropped = 0
  var scanner = HeadScanner()
  var head: Head?
  var body: BodyCollector?
  var chunks: ChunkedBody?
  /// How much of a body with a length is still to come.
  var missing = 0

  var task: Task<Void, Never>?
  var output = Output.nothing
  /// Writes that wait for the client.
  var pendingWrites = 0
  var isWriting: Bool { pendingWrites > 0 }
  var keepsAlive = true
  let handle = UnsafeMutablePointer<uv_tcp_t>.allocate(capacity: 1)

  init(loop: Loop) {
    self.loop = loop
    uv_tcp_init(loop.uv, handle)
    handle.pointee.data = Unmanaged.passRetained(self).toOpaque()
  }
  deinit { handle.deallocate() }

  var stream: UnsafeMutablePointer<uv_stream_t> {
    UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_stream_t.self)
  }

  // MARK: Beginning and end

  func accept(from listener: UnsafeMutablePointer<uv_tcp_t>) -> Bool {
    let listening = UnsafeMutableRawPointer(listener).assumingMemoryBound(to: uv_stream_t.self)
    guard uv_accept(listening, stream) == 0 else { return false }
    uv_tcp_nodelay(handle, 1)
    address = peerName()
    return true
  }

  func begin(_ id: ConnectionID) {
    self.id = id
    wait(in: .idle, loop.server.settings.idleDeadline)
    resumeReading()
  }

  /// Too many connections: says so, if that fits at once, and closes.
  func turnAway() {
    let text =
      "HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\ncontent-length: 0\r\n"
      + "connection: close\r\n\r\n"
    write(Array(text.utf8))
    close()
  }

  func close() {
    guard phase != .closed else { return }
    phase = .closed
    deadline = .max
    task?.cancel()
    task = nil
    endOutput()
    body = nil
    chunks = nil
    input = []
    loop.remove(self)
    let handle = UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)
    uv_close(handle) { handle in
      guard let data = handle?.pointee.data else { return }
      Unmanaged<Connection>.fromOpaque(data).release()
    }
  }

  func wait(in phase: Phase, _ duration: Duration) {
    self.phase = phase
    deadline = loop.now + UInt64(max(0, duration.milliseconds))
  }

  func deadlinePassed() {
    switch phase {
    case .head, .body: refuse(.timeout)
    case .responding: outputDeadlinePassed()
    case .idle, .lingering: close()
    case .handling, .closed: deadline = .max
    }
  }

  func serverStops() {
    switch phase {
    case .idle, .lingering: close()
    case .responding: if case .events(let events) = output { events.close() }
    case .head, .body, .handling, .closed: break
    }
  }

  // MARK: Reading

  func resumeReading() {
    guard !isReading else { return }
    isReading = true
    let status = uv_read_start(
      stream,
      { handle, _, buffer in
        guard let connection = connection(of: handle?.pointee.data) else { return }
        buffer?.pointee = uv_buf_init(connection.loop.readBuffer, UInt32(Loop.readSize))
      },
      { stream, count, buffer in
        guard let connection = connection(of: stream?.pointee.data) else { return }
        if count > 0 {
          connection.received(
            UnsafeRawBufferPointer(start: buffer?.pointee.base, count: count))
        } else if count < 0 {
          connection.hungUp()
        }
      })
    if status != 0 { close() }
  }

  private func pauseReading() {
    uv_read_stop(stream)
    isReading = false
  }

  private func received(_ bytes: UnsafeRawBufferPointer) {
    switch phase {
    case .idle, .head, .body:
      guard !input.isEmpty else {
        keep(bytes, from: consume(bytes))
        return
      }
      input.append(contentsOf: bytes)
      consumeInput()
    case .handling, .responding:
      // What is sent beside an event stream is nothing that could be answered.
      if case .events = output { return lingerCount(bytes.count) }
      input.append(contentsOf: bytes)
      if input.count >= loop.server.settings.pipelineLimit { pauseReading() }
    case .lingering: lingerCount(bytes.count)
    case .closed: break
    }
  }

  private func lingerCount(_ count: Int) {
    dropped += count
    if dropped > 1 << 20 { close() }
  }

  /// Goes on with what arrived while the last request was being answered.
  func next() {
    head = nil
    wait(in: .idle, loop.server.settings.idleDeadline)
    scanner = HeadScanner()
    if loop.isStopping, input.isEmpty { return close() }
    if !input.isEmpty { consumeInput() }
    if phase != .closed, phase != .lingering { resumeReading() }
  }

  private func consumeInput() {
    let bytes = input
    input = []
    bytes.withUnsafeBytes { keep($0, from: consume($0)) }
  }

  private func keep(_ bytes: UnsafeRawBufferPointer, from used: Int) {
    guard used < bytes.count, phase != .closed, phase != .lingering else { return }
    input = Array(bytes[used...])
  }

  /// Takes as much as the phase allows and tells how much that was.
  private func consume(_ bytes: UnsafeRawBufferPointer) -> Int {
    var used = 0
    do throws(Refusal) {
      while used < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[used...])
        switch phase {
        case .idle where rest.count >= 2 && rest[0] == 13 && rest[1] == 10:
          used += 2  // An empty line before a request is forgiven (RFC 9112, section 2.2).
        case .idle where rest.count == 1 && rest[0] == 13: return used
        case .idle:
          wait(in: .head, loop.server.settings.headDeadline)
        case .head:
          guard let count = try takeHead(rest) else { return used }
          used += count
        case .body: used += try takeBody(rest)
        case .handling, .responding, .lingering, .closed: return used
        }
      }
    } catch { refuse(error) }
    return used
  }

  /// A client that closes while its request is being handled has lost interest in the answer; one
  /// whose answer is on its way may only have finished sending.
  private func hungUp() {
    switch phase {
    case .responding:
      pauseReading()
      keepsAlive = false
      input = []
      switch output {
      case .events, .stream: close()
      case .nothing, .file: break
      }
    default: close()
    }
  }

  private func peerName() -> String {
    var peer = sockaddr_storage()
    var size = Int32(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &peer) { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self),
        uv_tcp_getpeername(handle, start, &size) == 0
      else { return "unknown" }
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { name in
        guard let name = name.baseAddress, uv_ip_name(start, name, 64) == 0 else {
          return "unknown"
        }
        return String(cString: name)
      }
    }
  }
}

func connection(of data: UnsafeMutableRawPointer?) -> Connection? {
  data.map { Unmanaged<Connection>.fromOpaque($0).takeUnretainedValue() }
}

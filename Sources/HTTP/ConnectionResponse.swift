import CUV
import Foundation
import Kit

/// What a connection has still to send after what it has written.
enum Output {
  case nothing
  case file(descriptor: Int32, missing: Int)
  /// The handler's next chunk, or the answer to the last one, which waits for the client.
  case stream(isOld: Bool, taken: CheckedContinuation<Bool, Never>?)
  case events(EventStream)
}

extension Connection {
  /// From `Loop`: something for this connection.
  func receive(_ message: LoopMessage) {
    switch message {
    case .reply(_, let response): begin(response)
    case .chunk(_, let bytes, let taken):
      guard case .stream(let isOld, _) = output else { return taken.resume(returning: false) }
      output = .stream(isOld: isOld, taken: taken)
      deadline = loop.now + milliseconds(loop.server.settings.writeDeadline)
      write(bytes)
      advance()
    case .finish(_, let isComplete):
      guard isComplete, case .stream(let isOld, _) = output else { return close() }
      output = .nothing
      deadline = loop.now + milliseconds(loop.server.settings.writeDeadline)
      write(isOld ? [] : .chunk([]))
      advance()
    case .events: advance()
    case .stop: break
    }
  }

  private func begin(_ response: WireResponse) {
    phase = .responding
    keepsAlive = response.keepsAlive
    var size = response.start.count
    var rest: Data?
    switch response.rest {
    case .nothing: break
    case .bytes(let data):
      rest = data
      size += data.count
    case .file(let descriptor, let count):
      output = .file(descriptor: descriptor, missing: count)
      size += count
    case .stream: output = .stream(isOld: !response.isChunked, taken: nil)
    case .events(let events):
      output = .events(events)
      task = nil
      if loop.isStopping { events.close() }
    }
    deadline =
      loop.now + milliseconds(loop.server.settings.writeDeadline) + UInt64(size) * 1000 / 16_384
    write(response.start, rest)
    advance()
  }

  /// Writes something that ends the response.
  func send(_ bytes: [UInt8]) {
    deadline = loop.now + milliseconds(loop.server.settings.writeDeadline)
    write(bytes)
    advance()
  }

  /// Goes on as far as the client takes it.
  private func advance() {
    while !isWriting, phase == .responding {
      switch output {
      case .nothing: return finish()
      case .file(let descriptor, let missing):
        guard missing > 0 else {
          endOutput()
          continue
        }
        sendPiece(of: descriptor, missing)
      case .stream(let isOld, let taken):
        deadline = .max
        output = .stream(isOld: isOld, taken: nil)
        taken?.resume(returning: true)
        return
      case .events(let events):
        guard sendEvents(events) else { return }
      }
    }
  }

  /// False when there is nothing more to send for now.
  private func sendEvents(_ events: EventStream) -> Bool {
    let (pieces, isClosed) = events.take()
    guard pieces.isEmpty else {
      deadline = loop.now + milliseconds(loop.server.settings.writeDeadline)
      write(pieces.count == 1 ? pieces[0] : Array(pieces.joined()))
      return true
    }
    guard !isClosed else {
      output = .nothing
      return true
    }
    deadline = loop.now + milliseconds(loop.server.settings.heartbeat)
    if let id { events.wake { [loop] in loop.post(.events(id)) } }
    return false
  }

  private func sendPiece(of descriptor: Int32, _ missing: Int) {
    var piece = [UInt8](repeating: 0, count: min(missing, 256 * 1024))
    let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    // A file that became shorter cannot keep what the header promised.
    guard count > 0 else { return close() }
    output = .file(descriptor: descriptor, missing: missing - count)
    write(count == piece.count ? piece : Array(piece.prefix(count)))
  }

  /// The response is out.
  private func finish() {
    task = nil
    guard keepsAlive else {
      var descriptor: uv_os_fd_t = -1
      let handle = UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)
      guard uv_fileno(handle, &descriptor) == 0, shutdown(descriptor, Int32(SHUT_WR)) == 0 else {
        return close()
      }
      wait(in: .lingering, .seconds(2))
      return resumeReading()
    }
    next()
  }

  func outputDeadlinePassed() {
    guard case .events = output, !isWriting else { return close() }
    deadline = loop.now + milliseconds(loop.server.settings.writeDeadline)
    write(Array(":\n\n".utf8))
    if !isWriting { deadline = loop.now + milliseconds(loop.server.settings.heartbeat) }
  }

  /// Lets go of what will not be sent any more.
  func endOutput() {
    switch output {
    case .nothing: break
    case .file(let descriptor, _): Foundation.close(descriptor)
    case .stream(_, let taken): taken?.resume(returning: false)
    case .events(let events): events.close()
    }
    output = .nothing
  }

  private func milliseconds(_ duration: Duration) -> UInt64 {
    UInt64(max(0, duration.milliseconds))
  }

  // MARK: Writing

  /// Sends at once what the socket takes, in one system call; a copy of the rest follows when it
  /// takes more. Only called when nothing else is waiting.
  func write(_ bytes: [UInt8], _ rest: Data? = nil) {
    guard phase != .closed else { return }
    bytes.withUnsafeBytes { first in
      guard let rest else { return write([first]) }
      rest.withUnsafeBytes { write([first, $0]) }
    }
  }

  private func write(_ parts: [UnsafeRawBufferPointer]) {
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return }
    var buffers = parts.map { part in
      uv_buf_init(
        UnsafeMutableRawPointer(mutating: part.baseAddress)?.assumingMemoryBound(to: CChar.self),
        UInt32(part.count))
    }
    let status = Int(uv_try_write(stream, &buffers, UInt32(buffers.count)))
    guard status >= 0 || status == Int(UV_EAGAIN.rawValue) else { return close() }
    let written = max(0, status)
    if written < total { writeLater(parts, from: written, count: total - written) }
  }

  private func writeLater(_ parts: [UnsafeRawBufferPointer], from skipped: Int, count: Int) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    var (skipped, position) = (skipped, 0)
    for part in parts {
      let piece = part.dropFirst(skipped)
      skipped -= part.count - piece.count
      UnsafeMutableRawBufferPointer(rebasing: copy[position...]).copyBytes(from: piece)
      position += piece.count
    }
    let request = UnsafeMutablePointer<uv_write_t>.allocate(capacity: 1)
    request.pointee.data = copy.baseAddress
    var buffer = uv_buf_init(copy.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(count))
    pendingWrites += 1
    let status = uv_write(request, stream, &buffer, 1) { request, status in
      guard let request, let stream = request.pointee.handle else { return }
      request.pointee.data?.deallocate()
      request.deallocate()
      connection(of: stream.pointee.data)?.wrote(status)
    }
    if status != 0 {
      copy.deallocate()
      request.deallocate()
      close()
    }
  }

  private func wrote(_ status: Int32) {
    pendingWrites -= 1
    guard phase != .closed else { return }
    guard status == 0 else { return close() }
    advance()
  }
}

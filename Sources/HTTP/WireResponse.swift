import Foundation
import Kit
import Synchronization

/// A response as it goes down the wire, written out by the handler's task so that the loop only
/// has to send it.
struct WireResponse: Sendable {
  enum Rest: Sendable {
    case nothing
    case bytes(Data)
    case file(descriptor: Int32, count: Int)
    /// Chunks follow as messages.
    case stream
    case events(EventStream)
  }

  /// Status line, header and, where it is small, the body.
  var start: [UInt8]
  var rest: Rest
  var keepsAlive: Bool
  var isChunked = false

  init(_ response: Response, to request: Request, isOld: Bool, keepsAlive: Bool, date: [UInt8]) {
    var response = response
    var keepsAlive = keepsAlive
    var length: Int?
    rest = .nothing
    switch response.body {
    case .bytes(let data): length = data.count
    case .file(let url):
      if let (descriptor, count) = Self.open(url) {
        length = count
        rest = .file(descriptor: descriptor, count: count)
      } else {
        response = .problem(
          Problem(.missing, "file.missing", "This file is not there any more."),
          requestID: request.id)
        length = response.data.count
      }
    case .stream:
      rest = .stream
      keepsAlive = keepsAlive && !isOld
      isChunked = !isOld
      if isChunked { response.headers["transfer-encoding"] = "chunked" }
    case .events(let stream):
      // Without a length the end of the connection ends the body (RFC 9112, section 6.3).
      rest = .events(stream)
      keepsAlive = false
    }
    self.keepsAlive = keepsAlive

    start = []
    let small = response.data.count <= 16 * 1024 ? response.data.count : 0
    start.reserveCapacity(512 + small)
    start += "HTTP/1.1 ".utf8
    start += String(response.status).utf8
    start.append(32)
    start += reason(for: response.status).utf8
    start += "\r\n".utf8
    for field in response.headers.fields { start.append(field) }
    let hasBody = response.status != 204 && response.status != 304
    if let length, hasBody, response.headers["content-length"] == nil {
      start += "content-length: ".utf8
      start += String(length).utf8
      start += "\r\n".utf8
    }
    start += "x-request-id: ".utf8
    start += request.id.utf8
    start += keepsAlive ? "\r\n".utf8 : "\r\nconnection: close\r\n".utf8
    start += date
    start += "\r\n".utf8
    guard hasBody, request.method != .head else {
      discard()
      return
    }
    if case .bytes(let data) = response.body, !data.isEmpty {
      if small > 0 {
        data.withUnsafeBytes { start.append(contentsOf: $0) }
      } else {
        rest = .bytes(data)
      }
    }
  }

  /// Lets go of what nobody will send.
  mutating func discard() {
    switch rest {
    case .file(let descriptor, _): close(descriptor)
    case .events(let stream): stream.close()
    case .nothing, .bytes, .stream: break
    }
    rest = .nothing
  }

  private static func open(_ url: URL) -> (descriptor: Int32, count: Int)? {
    let descriptor = Foundation.open(url.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    return (descriptor, Int(facts.st_size))
  }
}

extension [UInt8] {
  /// A field's line. A line end in a value would begin another field, so none gets through.
  fileprivate mutating func append(_ field: Headers.Field) {
    self += field.name.utf8
    append(58)
    append(32)
    for byte in field.value.utf8 { append(byte == 13 || byte == 10 || byte == 0 ? 32 : byte) }
    append(13)
    append(10)
  }

  /// One chunk of a chunked body (RFC 9112, section 7.1); the empty one ends it.
  static func chunk(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(bytes.count, radix: 16).utf8) + [13, 10] + bytes + [13, 10]
  }
}

/// The `date` header, written once a second.
final class DateLine: Sendable {
  private let line: Mutex<[UInt8]>

  init(_ now: Date) { line = Mutex(Self.line(for: now)) }

  var bytes: [UInt8] { line.withLock { $0 } }
  func update(_ now: Date) {
    let next = Self.line(for: now)
    line.withLock { $0 = next }
  }

  /// IMF-fixdate (RFC 9110, section 5.6.7), from the parts of the RFC 3339 form.
  private static func line(for date: Date) -> [UInt8] {
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let text = Array(date.rfc3339)
    let day = Int(max(0, date.milliseconds) / 86_400_000) % 7
    let month = (Int(String(text[5...6])) ?? 1) - 1
    return Array(
      ("date: \(days[day]), \(String(text[8...9])) \(months[month]) \(String(text[0...3])) "
        + "\(String(text[11...18])) GMT\r\n").utf8)
  }
}

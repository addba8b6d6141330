import CLlhttp
import Kit

/// What a header says, once it has been checked.
struct Head {
  enum Length {
    case none
    case bytes(Int)
    case chunked
  }

  var method: Method
  var path: String
  var query: Parameters
  var headers: Headers
  var length: Length
  var isOld: Bool
  var keepsAlive: Bool
  var expectsContinue: Bool
}

/// Reads complete headers with llhttp. One serves a whole loop: a header is parsed in one go.
final class HeadParser {
  /// The state of llhttp after the header; a chunked body goes on from a copy of it.
  let state = UnsafeMutablePointer<llhttp_t>.allocate(capacity: 1)
  private let fieldLimit: Int
  private var target: UnsafeRawBufferPointer?
  private var fields: [(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)] = []

  init(fieldLimit: Int) { self.fieldLimit = fieldLimit }
  deinit { state.deallocate() }

  /// Takes exactly one header, up to and including its empty line.
  func parse(_ bytes: UnsafeRawBufferPointer) throws(Refusal) -> Head {
    target = nil
    fields.removeAll(keepingCapacity: true)
    llhttp_init(state, HTTP_REQUEST, headCallbacks)
    state.pointee.data = Unmanaged.passUnretained(self).toOpaque()
    let error = llhttp_execute(
      state, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    switch error {
    case HPE_OK, HPE_PAUSED: break
    case HPE_INVALID_METHOD: throw .method
    case HPE_INVALID_VERSION: throw .version
    case HPE_UNEXPECTED_CONTENT_LENGTH, HPE_INVALID_CONTENT_LENGTH, HPE_INVALID_TRANSFER_ENCODING:
      throw .framing
    default: throw .malformed
    }
    return try head()
  }

  private func head() throws(Refusal) -> Head {
    guard state.pointee.http_major > 0 else { throw .malformed }
    guard state.pointee.http_major == 1, state.pointee.http_minor <= 1 else { throw .version }
    guard fields.count <= fieldLimit else { throw .longHead }
    guard let name = llhttp_method_name(llhttp_method_t(UInt32(llhttp_get_method(state)))),
      let method = Method(rawValue: String(cString: name))
    else { throw .method }
    let isOld = state.pointee.http_minor == 0
    var headers: [Headers.Field] = []
    headers.reserveCapacity(fields.count)
    for (name, value) in fields {
      guard !name.isEmpty else { throw .malformed }  // llhttp lets it pass.
      headers.append(
        Headers.Field(
          name: String(decoding: name, as: UTF8.self),
          value: String(decoding: value.trimmed, as: UTF8.self)))
    }
    var head = Head(
      method: method, path: "", query: [:], headers: Headers(headers), length: .none,
      isOld: isOld, keepsAlive: !isOld && llhttp_should_keep_alive(state) == 1,
      expectsContinue: false)
    let host = try checkFields(of: &head)
    try readTarget(into: &head, host: host)
    return head
  }

  /// Host, length and expectation; the host is given back.
  private func checkFields(of head: inout Head) throws(Refusal) -> String {
    var host: String?
    var encodings = 0
    var lengths = 0
    for field in head.headers.fields {
      switch field.name.utf8.count {
      case 4 where field.name.isSameHeader(as: "host"):
        guard host == nil else { throw .host }
        host = field.value
      case 6 where field.name.isSameHeader(as: "expect"):
        guard field.value.lowercased() == "100-continue" else { throw .expectation }
        head.expectsContinue = !head.isOld
      case 14 where field.name.isSameHeader(as: "content-length"):
        guard let count = Int(field.value), field.value.utf8.allSatisfy({ 48...57 ~= $0 })
        else { throw .framing }
        lengths += 1
        head.length = count == 0 ? .none : .bytes(count)
      case 17 where field.name.isSameHeader(as: "transfer-encoding"):
        guard field.value.lowercased() == "chunked", !head.isOld else { throw .framing }
        encodings += 1
      default: break
      }
    }
    guard encodings <= 1, lengths <= 1, encodings + lengths <= 1 else { throw .framing }
    if encodings == 1 { head.length = .chunked }
    guard let host, !host.isEmpty, host.utf8.allSatisfy(isHostByte) else { throw .host }
    return host
  }

  /// Origin form, `*` for OPTIONS, or absolute form with the same host (RFC 9112, section 3.2).
  private func readTarget(into head: inout Head, host: String) throws(Refusal) {
    guard let target, !target.contains(UInt8(ascii: "#")) else { throw .malformed }
    guard target.allSatisfy({ $0 > 32 && $0 < 127 }) else { throw .malformed }
    var rest = target[...]
    if rest.first != UInt8(ascii: "/") {
      if head.method == .options, rest.elementsEqual("*".utf8) {
        head.path = "*"
        return
      }
      let prefix = "http://\(host)/"
      guard rest.count >= prefix.utf8.count,
        String(decoding: rest.prefix(prefix.utf8.count), as: UTF8.self).isSameHeader(as: prefix)
      else { throw .malformed }
      rest = rest.dropFirst(prefix.utf8.count - 1)
    }
    guard let mark = rest.firstIndex(of: UInt8(ascii: "?")) else {
      head.path = String(decoding: rest, as: UTF8.self)
      return
    }
    head.path = String(decoding: rest[..<mark], as: UTF8.self)
    let query = String(decoding: rest[(mark + 1)...], as: UTF8.self)
    do { head.query = try Parameters(encoded: query) } catch { throw .longTarget }
  }

  // MARK: What llhttp calls

  fileprivate func sawTarget(_ bytes: UnsafeRawBufferPointer) {
    target = target.flatMap { joined($0, bytes) } ?? bytes
  }
  fileprivate func sawName(_ bytes: UnsafeRawBufferPointer) {
    if let last = fields.indices.last, fields[last].value.baseAddress == nil,
      let whole = joined(fields[last].name, bytes)
    {
      fields[last].name = whole
    } else {
      fields.append((bytes, UnsafeRawBufferPointer(start: nil, count: 0)))
    }
  }
  fileprivate func sawValue(_ bytes: UnsafeRawBufferPointer) {
    guard let last = fields.indices.last else { return }
    let value = fields[last].value
    fields[last].value = value.baseAddress == nil ? bytes : joined(value, bytes) ?? bytes
  }
}

/// Two neighbours as one, when they are neighbours.
private func joined(
  _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer
) -> UnsafeRawBufferPointer? {
  guard let start = one.baseAddress, start + one.count == other.baseAddress else { return nil }
  return UnsafeRawBufferPointer(start: start, count: one.count + other.count)
}

private func isHostByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
  case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"),
    UInt8(ascii: "["), UInt8(ascii: "]"):
    true
  default: false
  }
}

extension UnsafeRawBufferPointer {
  /// Without spaces and tabs at the ends.
  fileprivate var trimmed: UnsafeRawBufferPointer {
    var rest = self[...]
    while let last = rest.last, last == 32 || last == 9 { rest = rest.dropLast() }
    while let first = rest.first, first == 32 || first == 9 { rest = rest.dropFirst() }
    return UnsafeRawBufferPointer(rebasing: rest)
  }
}

private func parser(behind state: UnsafeMutablePointer<llhttp_t>?) -> HeadParser? {
  state?.pointee.data.map { Unmanaged<HeadParser>.fromOpaque($0).takeUnretainedValue() }
}

/// llhttp keeps the address of its callbacks, so they live as long as the program.
nonisolated(unsafe) private let headCallbacks: UnsafePointer<llhttp_settings_t> = {
  let callbacks = UnsafeMutablePointer<llhttp_settings_t>.allocate(capacity: 1)
  llhttp_settings_init(callbacks)
  callbacks.pointee.on_url = { state, at, count in
    parser(behind: state)?.sawTarget(UnsafeRawBufferPointer(start: at, count: count))
    return 0
  }
  callbacks.pointee.on_header_field = { state, at, count in
    parser(behind: state)?.sawName(UnsafeRawBufferPointer(start: at, count: count))
    return 0
  }
  callbacks.pointee.on_header_value = { state, at, count in
    parser(behind: state)?.sawValue(UnsafeRawBufferPointer(start: at, count: count))
    return 0
  }
  callbacks.pointee.on_headers_complete = { state in
    guard let state, llhttp_get_method(state) != UInt8(HTTP_CONNECT.rawValue) else { return -1 }
    // An offered upgrade is not taken: the request goes on as HTTP/1.1 (RFC 9110, 7.8).
    state.pointee.upgrade = 0
    return 0
  }
  callbacks.pointee.on_message_complete = { _ in Int32(HPE_PAUSED.rawValue) }
  return UnsafePointer(callbacks)
}()

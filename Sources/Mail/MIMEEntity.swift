import CGMime
import Foundation

/// One entity of the MIME tree, as GMime read it. Valid only inside the closure of `withTree`.
struct MIMEEntity {
  enum Kind {
    case part
    case multipart
    case message
  }

  private let object: UnsafeMutablePointer<GMimeObject>

  /// Parses `raw` and lends its tree. Nil is lent when GMime finds nothing to read.
  static func withTree<Result>(of raw: Data, _ body: (MIMEEntity?) -> Result) -> Result {
    _ = gmime
    let object = raw.withUnsafeBytes { buffer in
      martlet_mime_parse(
        buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, nil)
    }
    defer { if let object { g_object_unref(object) } }
    return body(object.map(MIMEEntity.init))
  }

  private init(_ object: UnsafeMutablePointer<GMimeObject>) { self.object = object }

  var kind: Kind {
    switch martlet_mime_kind(object) {
    case 1: .multipart
    case 2: .message
    default: .part
    }
  }

  /// Lower case `type/subtype`.
  var contentType: String {
    guard let type = g_mime_object_get_content_type(object),
      let media = g_mime_content_type_get_media_type(type),
      let sub = g_mime_content_type_get_media_subtype(type)
    else { return "text/plain" }
    return "\(String(cString: media))/\(String(cString: sub))".lowercased()
  }

  /// Whether the entity says what it is; without a slash it says nothing and is text (RFC 2045,
  /// section 5.2).
  var declaresType: Bool { rawHeader("Content-Type")?.contains("/") == true }

  func parameter(_ name: String) -> String? {
    g_mime_object_get_content_type_parameter(object, name).map { String(cString: $0) }
  }

  /// `inline`, `attachment` or what else the sender wrote, lower case.
  var disposition: String? {
    g_mime_object_get_disposition(object).map { String(cString: $0).lowercased() }
  }

  /// As declared by Content-Disposition or Content-Type, decoded, not yet made safe.
  var fileName: String? {
    if let name = g_mime_object_get_content_disposition_parameter(object, "filename")
      ?? g_mime_object_get_content_type_parameter(object, "name")
    {
      let name = String(cString: name)
      return name.contains("=?") ? HeaderText.decode(name) : name
    }
    return nil
  }

  var contentID: String? {
    guard let id = rawHeader("Content-ID") else { return nil }
    return MessageIDs.read(id).first
      ?? id.trimmingCharacters(in: CharacterSet(charactersIn: " \t\r\n<>"))
  }

  var contentLocation: String? {
    rawHeader("Content-Location")?.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  var children: [MIMEEntity] {
    guard kind == .multipart else { return [] }
    return (0..<martlet_multipart_count(object)).compactMap { index in
      martlet_multipart_child(object, index).map(MIMEEntity.init)
    }
  }

  /// Text before the first boundary; all there is of a multipart whose boundary never comes.
  var prologue: String? {
    guard kind == .multipart else { return nil }
    return object.withMemoryRebound(to: GMimeMultipart.self, capacity: 1) {
      g_mime_multipart_get_prologue($0).map { String(decoding: bytes(of: $0), as: UTF8.self) }
    }
  }

  /// The message inside a message/rfc822 entity.
  var innerMessage: MIMEEntity? {
    guard kind == .message else { return nil }
    return martlet_inner_message(object).map(MIMEEntity.init)
  }

  /// The body of a message that `innerMessage` gave.
  var messageBody: MIMEEntity? { martlet_message_body(object).map(MIMEEntity.init) }

  /// The content after base64, quoted-printable or uuencode; of a message its bytes as they stood.
  var content: Data {
    switch kind {
    case .part: return data(martlet_part_content(object))
    case .message:
      return martlet_inner_message(object).map { data(martlet_object_bytes($0)) } ?? Data()
    case .multipart: return data(martlet_object_bytes(object))
    }
  }

  /// The content of a text part. Text that claims to be base64 and has blanks within its lines is
  /// none.
  var textContent: Data {
    let encoding = g_mime_object_get_header(object, "Content-Transfer-Encoding").map {
      String(cString: $0)
    }
    guard kind == .part, encoding?.lowercased().hasPrefix("base64") == true else { return content }
    let raw = data(martlet_part_raw_content(object))
    let head = raw.prefix(2000)
    var blanks = 0
    var previous: UInt8 = 10
    for byte in head {
      if previous == 32, byte > 32 { blanks += 1 }
      previous = byte
    }
    return blanks > 3 ? raw : content
  }

  private func data(_ array: UnsafeMutablePointer<GByteArray>?) -> Data {
    guard let array else { return Data() }
    defer { g_byte_array_unref(array) }
    guard let bytes = array.pointee.data else { return Data() }
    return Data(bytes: bytes, count: Int(array.pointee.len))
  }

  /// Every field in order: the name, and the value's bytes as they stood, folds included.
  func rawHeaders(limit: Int) -> [(name: String, value: [UInt8])] {
    guard let list = g_mime_object_get_header_list(object) else { return [] }
    let count = min(Int(g_mime_header_list_get_count(list)), limit)
    return (0..<count).compactMap { index in
      guard let header = g_mime_header_list_get_header_at(list, Int32(index)),
        let name = g_mime_header_get_name(header),
        let value = g_mime_header_get_raw_value(header)
      else { return nil }
      return (String(cString: name), bytes(of: value))
    }
  }

  /// The first field of that name, decoded.
  func header(_ name: String) -> String? {
    g_mime_object_get_header_list(object)
      .flatMap { g_mime_header_list_get_header($0, name) }
      .flatMap { g_mime_header_get_raw_value($0) }
      .map { HeaderText.decode(bytes: bytes(of: $0)) }
  }

  private func rawHeader(_ name: String) -> String? {
    g_mime_object_get_header_list(object)
      .flatMap { g_mime_header_list_get_header($0, name) }
      .flatMap { g_mime_header_get_raw_value($0) }
      .map { String(cString: $0) }
  }
}

private func bytes(of string: UnsafePointer<CChar>) -> [UInt8] {
  UnsafeRawBufferPointer(start: string, count: strlen(string)).map { $0 }
}

/// GMime, started once. Its default options are set here and only read afterwards.
let gmime: Void = {
  g_mime_init()
  let options = g_mime_parser_options_get_default()
  g_mime_parser_options_set_allow_addresses_without_domain(options, 1)
  var charsets: [UnsafePointer<CChar>?] = []
  for charset in ["utf-8", "windows-1252"] { charsets.append(UnsafePointer(strdup(charset))) }
  charsets.append(nil)
  g_mime_parser_options_set_fallback_charsets(options, &charsets)
}()

import Foundation
import Kit

extension OutgoingMail {
  /// The mail as bytes for a courier: 7-bit, CRLF, no line over 998 characters, no Bcc.
  ///
  /// Whatever stands in a field, it cannot end the field: line ends and control characters fall
  /// away. An address whose local part is not ASCII is written in UTF-8 and needs SMTPUTF8 (RFC
  /// 6531). The same mail gives the same bytes, boundaries included.
  package func rfc5322() -> Data {
    MailWriter(mail: self).write()
  }
}

private struct MailWriter {
  let mail: OutgoingMail
  private let text: String
  private let html: String?

  /// Fields that the writer makes itself.
  private static let own: Set<String> = [
    "from", "sender", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id", "in-reply-to",
    "references", "mime-version", "content-type", "content-transfer-encoding",
    "content-disposition",
    "content-id", "return-path", "received",
  ]

  init(mail: OutgoingMail) {
    self.mail = mail
    text = PlainText.normalise(mail.text)
    html = mail.html.map(PlainText.normalise)
  }

  func write() -> Data {
    var header = HeaderWriter()
    header.field("Date", text: Self.date(mail.date))
    header.field("From", addresses: [mail.from])
    header.field("Reply-To", addresses: mail.replyTo)
    if mail.to.isEmpty, mail.cc.isEmpty {
      header.field("To", text: "undisclosed-recipients:;")
    }
    header.field("To", addresses: mail.to)
    header.field("Cc", addresses: mail.cc)
    header.field("Subject", text: mail.subject)
    header.field("Message-ID", ids: [mail.messageID])
    header.field("In-Reply-To", ids: [mail.inReplyTo].compactMap { $0 })
    header.field("References", ids: references)
    for field in mail.headers {
      let name = String(
        field.name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      guard !name.isEmpty, name.count <= 60, name.count == field.name.count,
        !Self.own.contains(name.lowercased()), !field.value.isEmpty
      else { continue }
      header.field(name, text: field.value)
    }
    header.field("MIME-Version", text: "1.0")
    return Data(header.bytes + body())
  }

  /// The root and the newest twenty keep any client's thread together.
  private var references: [String] {
    guard mail.references.count > 21, let root = mail.references.first else {
      return mail.references
    }
    return [root] + mail.references.suffix(20)
  }

  /// mixed( related( alternative( text, HTML ), images ), files ), as far as needed.
  private func body() -> [UInt8] {
    let inline = mail.attachments.filter { html != nil && $0.isInline && $0.contentID != nil }
    let files = mail.attachments.filter { file in !inline.contains(file) }
    var letter = part(text, type: "text/plain")
    if let html {
      var rich = part(html, type: "text/html")
      if !inline.isEmpty {
        rich = multipart("related", [rich] + inline.map { part($0, isInline: true) })
      }
      letter = multipart("alternative", [letter, rich])
    }
    return files.isEmpty
      ? letter : multipart("mixed", [letter] + files.map { part($0, isInline: false) })
  }

  private func part(_ text: String, type: String) -> [UInt8] {
    let encoding = TransferEncoding.best(for: text)
    var header = HeaderWriter()
    header.field("Content-Type", type, parameters: [("charset", "utf-8")])
    header.field("Content-Transfer-Encoding", text: encoding.name)
    header.end()
    return header.bytes + encoding.encode(text)
  }

  private func part(_ file: MailAttachment, isInline: Bool) -> [UInt8] {
    var header = HeaderWriter()
    header.field("Content-Type", Self.type(of: file), parameters: [])
    header.field("Content-Transfer-Encoding", text: "base64")
    let name = FileName.clean(file.fileName, type: file.contentType, number: 1)
    header.field(
      "Content-Disposition", isInline ? "inline" : "attachment", parameters: [("filename", name)])
    if let id = file.contentID { header.field("Content-ID", ids: [id]) }
    header.end()
    return header.bytes + TransferEncoding.base64(file.data)
  }

  private func multipart(_ kind: String, _ parts: [[UInt8]]) -> [UInt8] {
    let boundary = boundary(kind, parts)
    var header = HeaderWriter()
    header.field("Content-Type", "multipart/\(kind)", parameters: [("boundary", boundary)])
    header.end()
    var bytes = header.bytes
    for part in parts { bytes += Array("--\(boundary)\r\n".utf8) + part + [13, 10] }
    return bytes + Array("--\(boundary)--\r\n".utf8)
  }

  /// Made from the contents, so that no content can hold it: "=_" stands in no encoded body, and a
  /// plain one would have to contain its own hash.
  private func boundary(_ kind: String, _ parts: [[UInt8]]) -> String {
    var seed = Data("\(kind) \(mail.messageID) ".utf8)
    for part in parts { seed.append(contentsOf: part) }
    return "=_\(SHA256.hash(seed).hex.prefix(32))"
  }

  /// Base64 is not allowed for messages (RFC 2046, section 5.2.1), so they travel as bare files.
  private static func type(of file: MailAttachment) -> String {
    let type = file.contentType.lowercased()
    let halves = type.split(separator: "/", omittingEmptySubsequences: false)
    let isSound =
      halves.count == 2 && type.utf8.count <= 100
      && halves.allSatisfy { half in
        !half.isEmpty
          && half.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-+._".contains($0)) }
      }
    guard isSound, halves[0] != "multipart", halves[0] != "message" else {
      return "application/octet-stream"
    }
    return type
  }

  /// RFC 5322, section 3.3, in UTC: `Wed, 18 Feb 2026 17:47:00 +0000`.
  private static func date(_ date: Date) -> String {
    let text = Array(date.rfc3339.utf8)
    func digits(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    let days = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][(days % 7 + 7) % 7]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let month = months[(Int(digits(5..<7)) ?? 1) - 1]
    return "\(weekday), \(digits(8..<10)) \(month) \(digits(0..<4)) \(digits(11..<19)) +0000"
  }
}

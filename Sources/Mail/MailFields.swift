import Foundation

/// The header of a mail, read field by field.
struct MailFields {
  static let most = 2000

  private let fields: [(name: String, value: [UInt8])]

  init(_ entity: MIMEEntity, defects: inout [String]) {
    fields = entity.rawHeaders(limit: Self.most)
    if fields.count == Self.most {
      defects.append("The header has too many fields; the rest is not read.")
    }
    if fields.isEmpty { defects.append("The mail has no header.") }
    if fields.contains(where: { $0.value.count > HeaderText.longest }) {
      defects.append("A header field is too long and was cut.")
    }
  }

  func fill(_ mail: inout ParsedMail) {
    mail.headers = fields.map {
      MailHeader(name: $0.name, value: HeaderText.decode(bytes: $0.value))
    }
    mail.subject = text("subject") ?? ""
    mail.sender = addresses("sender").first
    mail.from =
      addresses("from").first ?? mail.sender ?? addresses("resent-from").first
      ?? addresses("return-path").first { !$0.address.isEmpty }
    mail.replyTo = addresses("reply-to")
    mail.to = addresses("to")
    mail.cc = addresses("cc")
    if let date = text("date"), !date.isEmpty {
      mail.date = HeaderText.date(date)
      if mail.date == nil { mail.defects.append("The date cannot be read.") }
    }
    mail.messageID = text("message-id").flatMap { MessageIDs.read($0).first }
    mail.inReplyTo = text("in-reply-to").map { MessageIDs.read($0) } ?? []
    mail.references = text("references").map { MessageIDs.read($0) } ?? []
    mail.authenticationResults = all("authentication-results")
    var seen: Set<String> = []
    mail.deliveredTo = [
      "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to",
      "original-recipient", "x-rcpt-to",
    ].flatMap { name in
      addresses(name).map { address in
        // Original-Recipient and its kin name the address type first (RFC 3461).
        MailAddress(
          name: "", address: address.address.split(separator: ";").last.map(String.init) ?? "")
      }
    }.filter { $0.address.contains("@") && seen.insert($0.key).inserted }
  }

  private func all(_ name: String) -> [String] {
    fields.filter { $0.name.isName(name) }
      .map { HeaderText.decode(bytes: $0.value) }
  }

  /// The first field of that name that says something.
  private func text(_ name: String) -> String? {
    let values = all(name)
    return values.first { !$0.isEmpty } ?? values.first
  }

  /// Of all fields of that name: senders repeat To and Cc.
  private func addresses(_ name: String) -> [MailAddress] {
    var list: [MailAddress] = []
    for field in fields where field.name.isName(name) {
      list += AddressList.read(bytes: field.value)
    }
    return list
  }
}

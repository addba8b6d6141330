import Foundation
import Kit
import Mail

/// What Postal posts to an HTTP endpoint: the raw mail or parsed fields, as JSON or as a form.
///
/// Shapes and traps: Postal's `app/senders/http_sender.rb` and its documentation of HTTP payloads.
package enum PostalPayload {
  /// Turns a request's body into a delivery; throws where it is no payload of Postal's.
  package static func delivery(_ body: Data, isForm: Bool) throws(Problem) -> Delivery {
    guard let fields = fields(of: body, isForm: isForm) else {
      throw Problem(
        .invalid, "postal.payload",
        "This is not a Postal payload. Set the endpoint to JSON or form data.")
    }
    let recipients = fields["rcpt_to"]?.text.map { [$0] } ?? []
    let sender = fields["mail_from"]?.text
    let number = fields["id"]?.text.map { "\($0)/\(recipients.first ?? "")" }
    var relay = RelayReport()
    relay.isSpam = fields["spam_status"]?.text.map { $0 == "Spam" }
    relay.isBounce = fields["bounce"]?.flag
    if let message = fields["message"]?.text {
      // Postal wraps its base64 in lines of 60 characters.
      guard let mail = Data(base64Encoded: message, options: .ignoreUnknownCharacters) else {
        throw Problem(.invalid, "postal.base64", "The message is not base64.")
      }
      return Delivery(
        content: mail, door: .postal, envelopeFrom: sender, envelopeTo: recipients,
        deliveryID: number, relay: relay)
    }
    guard fields["from"] != nil || fields["message_id"] != nil else {
      throw Problem(
        .invalid, "postal.payload", "This payload has neither a message nor its fields.")
    }
    relay.format = isForm ? "postal-form" : "postal-hash"
    return Delivery(
      content: body, door: .postal, envelopeFrom: sender, envelopeTo: recipients,
      deliveryID: number, relay: relay)
  }

  /// The mail that parsed fields describe, written as RFC 5322 so that one reader serves all shapes.
  package static func mail(from body: Data) -> Data? {
    guard let fields = fields(of: body, isForm: false) ?? fields(of: body, isForm: true) else {
      return nil
    }
    var head = ""
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      // By scalars: CR LF is one character, and neither of its halves.
      var line = String.UnicodeScalarView()
      for scalar in value.unicodeScalars { line.append(scalar.value < 32 ? " " : scalar) }
      head += "\(name): \(String(line))\r\n"
    }
    for (name, field) in [
      ("From", "from"), ("To", "to"), ("Cc", "cc"), ("Date", "date"),
      ("Auto-Submitted", "auto_submitted"), ("In-Reply-To", "in_reply_to"),
      ("References", "references"),
    ] { add(name, fields[field]?.text) }
    add("Reply-To", fields["reply_to"]?.list.joined(separator: ", "))
    add("Message-ID", fields["message_id"]?.text.map { "<\($0)>" })
    // Postal decodes this one, so it is encoded again.
    add(
      "Subject",
      fields["subject"]?.text.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" })
    let boundary = "martlet-" + SHA256.hash(body).hex.prefix(32)
    head += "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n"
    var parts: [String] = []
    let alternatives = [("text/plain", "plain_body"), ("text/html", "html_body")].compactMap {
      type, field in
      fields[field]?.text.map {
        "Content-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
          + wrapped(Data($0.utf8))
      }
    }
    if alternatives.count == 2 {
      let inner = boundary + "-a"
      parts.append(
        "Content-Type: multipart/alternative; boundary=\"\(inner)\"\r\n\r\n"
          + alternatives.map { "--\(inner)\r\n\($0)\r\n" }.joined() + "--\(inner)--\r\n")
    } else {
      parts += alternatives
    }
    for file in fields["attachments"]?.items ?? [] {
      guard
        let data = file["data"]?.text.flatMap({
          Data(base64Encoded: $0, options: .ignoreUnknownCharacters)
        })
      else { continue }
      let name = (file["filename"]?.text ?? "file").addingPercentEncoding(
        withAllowedCharacters: .alphanumerics)
      parts.append(
        """
        Content-Type: \(clean(file["content_type"]?.text ?? "application/octet-stream"))\r
        Content-Disposition: attachment; filename*=utf-8''\(name ?? "file")\r
        Content-Transfer-Encoding: base64\r
        \r
        \(wrapped(data))
        """)
    }
    let text =
      head + "\r\n" + parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n"
    return Data(text.utf8)
  }

  private static func wrapped(_ data: Data) -> String {
    data.base64EncodedString(options: [.lineLength76Characters])
  }

  private static func clean(_ type: String) -> String {
    String(
      type.unicodeScalars.filter { $0.value > 31 && $0.value < 127 }.prefix(100).map(Character.init)
    )
  }

  private static func fields(of body: Data, isForm: Bool) -> [String: Loose]? {
    guard isForm else { return try? JSONDecoder().decode([String: Loose].self, from: body) }
    var fields: [String: Loose] = [:]
    var files: [Int: [String: Loose]] = [:]
    for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = unescaped(halves[0])
      let value = Loose.text(halves.count > 1 ? unescaped(halves[1]) : "")
      if let match = name.wholeMatch(of: /attachments\[(\d{1,4})\]\[(\w+)\]/),
        let index = Int(match.1)
      {
        files[index, default: [:]][String(match.2)] = value
      } else if name.hasSuffix("[]") {
        let plain = String(name.dropLast(2))
        fields[plain] = .array((fields[plain]?.values ?? []) + [value])
      } else {
        fields[name] = value
      }
    }
    if !files.isEmpty {
      fields["attachments"] = .array(files.sorted { $0.key < $1.key }.map { .object($0.value) })
    }
    return fields["rcpt_to"] == nil && fields["from"] == nil ? nil : fields
  }

  private static func unescaped(_ text: Substring) -> String {
    let spaced = String(text).replacing("+", with: " ")
    return spaced.removingPercentEncoding ?? spaced
  }
}

/// A JSON value of a sender that writes numbers as strings and strings as lists.
enum Loose: Decodable, Sendable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case array([Loose])
  case object([String: Loose])
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // By how common they are: a guess that fails costs as much as ten that do not.
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let array = try? container.decode([Loose].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: Loose].self))
    }
  }

  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): Int64(exactly: number).map { String($0) } ?? String(number)
    case .array(let values): values.first?.text
    case .flag, .object, .null: nil
    }
  }
  var flag: Bool? {
    switch self {
    case .flag(let flag): flag
    case .text(let text): text == "true"
    default: nil
    }
  }
  var values: [Loose] { if case .array(let values) = self { values } else { [self] } }
  var list: [String] { values.compactMap(\.text) }
  var items: [[String: Loose]] {
    values.compactMap { if case .object(let fields) = $0 { fields } else { nil } }
  }
}

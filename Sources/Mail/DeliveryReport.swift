import Foundation

/// Delivery reports: by the letter (RFC 3464), and those of mail servers that never read it.
enum DeliveryReport {
  /// Nil when the mail carries no machine-readable report.
  static func read(_ body: MailBody, _ mail: ParsedMail) -> Bounce? {
    guard body.deliveryStatus != nil || body.reportType == "delivery-status" else { return nil }
    var bounce = Bounce()
    for (name, value) in fields(of: body.deliveryStatus ?? "") {
      switch name {
      case "final-recipient", "original-recipient":
        let address = value.split(separator: ";", maxSplits: 1).last.map(String.init) ?? value
        let clean = MailAddress(address: address).key
        if !clean.isEmpty, !bounce.recipients.contains(clean) { bounce.recipients.append(clean) }
      case "action": if bounce.action == nil { bounce.action = value.lowercased() }
      case "status": if bounce.status == nil { bounce.status = statusCode(in: value) }
      case "diagnostic-code":
        if bounce.diagnostic == nil {
          bounce.diagnostic = value.split(separator: ";", maxSplits: 1).last
            .map { $0.trimmingCharacters(in: .whitespaces) }
        }
      case "x-original-message-id", "original-message-id":
        bounce.originalMessageID = MessageIDs.read(value).first
      default: break
      }
    }
    complete(&bounce, body.originalHeader, mail)
    return bounce
  }

  /// What the words of an old-fashioned report tell.
  static func guess(_ mail: ParsedMail) -> Bounce {
    var bounce = Bounce()
    if let failed = mail.header("X-Failed-Recipients") {
      bounce.recipients = AddressList.read(bytes: Array(failed.utf8)).map(\.key)
    }
    bounce.action = "failed"
    complete(&bounce, nil, mail)
    return bounce
  }

  private static func complete(_ bounce: inout Bounce, _ original: String?, _ mail: ParsedMail) {
    let own = mail.messageID
    for text in [original ?? "", mail.text] where bounce.originalMessageID == nil {
      bounce.originalMessageID =
        fields(of: text).lazy.filter { $0.name == "message-id" }
        .compactMap { MessageIDs.read($0.value).first }.first { $0 != own }
    }
    if bounce.originalMessageID == nil {
      bounce.originalMessageID = mail.threadKeys.first { $0 != own }
    }
    if bounce.recipients.isEmpty {
      let senders: Set<String> = Set(([mail.from].compactMap { $0 } + mail.to).map(\.key))
      let words = mail.text.prefix(8000).components(separatedBy: edges)
      if let word = words.first(where: {
        $0.contains("@") && $0.contains(".") && !senders.contains(addressKey($0))
      }) {
        bounce.recipients = [addressKey(word)]
      }
    }
    bounce.recipient = bounce.recipients.first
    if bounce.status == nil {
      bounce.status = statusCode(in: String(mail.text.prefix(8000)))
    }
    if bounce.action == nil, let status = bounce.status {
      bounce.action = status.hasPrefix("4") ? "delayed" : status.hasPrefix("5") ? "failed" : nil
    }
  }

  private static let edges = CharacterSet(charactersIn: " \t\n\r,;:<>()[]\"'")

  /// `Name: value` lines, folds joined, names lower case, at most 1,000.
  private static func fields(of text: String) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    for line in PlainText.normalise(text).split(separator: "\n") where found.count < 1000 {
      if line.first == " " || line.first == "\t" {
        guard let last = found.indices.last else { continue }
        found[last].value += " " + line.trimmingCharacters(in: .whitespaces)
      } else if let colon = line.firstIndex(of: ":") {
        found.append(
          (
            line[..<colon].trimmingCharacters(in: .whitespaces).lowercased(),
            line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          ))
      }
    }
    return found
  }

  /// The first enhanced status code (RFC 3463): class 2, 4 or 5, subject, detail.
  private static func statusCode(in text: String) -> String? {
    for word in text.split(whereSeparator: { !($0.isNumber || $0 == ".") }) {
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ (1...3).contains($0.count) }),
        ["2", "4", "5"].contains(parts[0])
      else { continue }
      return String(word)
    }
    return nil
  }
}

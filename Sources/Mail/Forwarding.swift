import Foundation

/// Finds the original sender of a mail that was forwarded inside the text.
enum Forwarding {
  static func read(_ lines: [BodyLine], subject: String) -> ForwardedMail? {
    let isForward = startsLikeForward(subject)
    for (index, line) in lines.enumerated() where !line.isBlank {
      guard line.text.utf8.count < 500 else { continue }
      let isSeparator = ReplyMarkers.isForwardSeparator(line.text)
      guard isSeparator || (isForward && ReplyHeaderBlock.starts(at: index, in: lines)) else {
        continue
      }
      let start = isSeparator ? index + 1 : index
      if let found = block(at: start, in: lines) { return found }
    }
    return nil
  }

  private static func startsLikeForward(_ subject: String) -> Bool {
    let prefix = subject.prefix { $0 != ":" && $0 != "：" }.lowercased()
      .trimmingCharacters(in: .whitespaces)
    return prefixes.contains(prefix)
  }

  private static let prefixes: Set<String> = [
    "fw", "fwd", "wg", "tr", "rv", "enc", "i", "doorst", "vb", "vs", "vl", "vid", "pd", "ilt",
    "i̇lt",
    "přeposl", "redir", "пересл", "转发", "轉寄", "転送", "전달", "הועבר", "chuyển tiếp",
  ]

  private static func block(at start: Int, in lines: [BodyLine]) -> ForwardedMail? {
    var from: String?
    var subject = ""
    var end = start
    var index = start
    var blanks = 0
    while index < min(lines.count, start + 16) {
      let line = lines[index]
      if line.isBlank {
        // The block ends at a blank line once it has begun, unless it goes on right after it.
        blanks += 1
        if from != nil, blanks > 1 || !isField(index + 1, lines) { break }
      } else if let (field, value) = ReplyHeaderBlock.field(of: line.text) {
        if field == .from, from == nil { from = value }
        if field == .subject { subject = value }
        end = index + 1
      } else if from == nil {
        break
      }
      index += 1
    }
    guard let from else { return nil }
    let plain = from.replacing("<mailto:", with: "<").replacing("[mailto:", with: "<")
      .replacing("]", with: ">")
    let sender = AddressList.read(bytes: Array(plain.utf8)).first { $0.address.contains("@") }
    return ForwardedMail(
      from: sender?.address ?? "", fromName: sender?.name ?? from, subject: subject,
      body: BodyLine.text(of: lines[end...]))
  }

  private static func isField(_ index: Int, _ lines: [BodyLine]) -> Bool {
    index < lines.count && ReplyHeaderBlock.field(of: lines[index].text) != nil
  }
}

import Foundation

/// Parts the newly written from the quoted and the signature.
///
/// The rule behind the rules: folding too little costs a glance, folding a customer's own words
/// costs the answer to them. So a line is folded only on evidence, and a reply is never empty.
struct ReplyTrimmer {
  struct Result: Equatable {
    var visible: String
    var quoted: String
    var signature: String
  }

  private enum Role {
    case own
    case quote
    case signature
  }

  private var lines: [BodyLine]
  private var roles: [Role]

  static func trim(_ lines: [BodyLine]) -> Result {
    var trimmer = ReplyTrimmer(lines)
    trimmer.foldWrappedQuotes()
    trimmer.foldBoundaries()
    return trimmer.result
  }

  private init(_ source: [BodyLine]) {
    lines = []
    lines.reserveCapacity(source.count)
    for line in source {
      // A line wrapped in the middle of "<address>:" looks quoted.
      if line.depth == 1, line.text == ":", let last = lines.last, last.depth == 0,
        last.text.contains("<")
      {
        lines[lines.count - 1].text += ">:"
      } else {
        lines.append(line)
      }
    }
    roles = lines.map { line in
      switch line.mark {
      case .none: line.depth > 0 ? .quote : .own
      case .quoted, .cut: .quote
      case .signature: .signature
      }
    }
  }

  /// A quoted line that was too long leaves its tail without a sign between two quoted lines.
  private mutating func foldWrappedQuotes() {
    guard lines.count > 2 else { return }
    for index in 1..<(lines.count - 1)
    where roles[index] == .own && lines[index - 1].depth > 0 && lines[index + 1].depth > 0 {
      let text = lines[index].text
      let before = lines[index - 1].text
      guard text.first?.isLowercase == true, before.count >= 55, text.count < 60,
        let end = before.last, !"?:!".contains(end)
      else { continue }
      roles[index] = .quote
    }
  }

  private mutating func foldBoundaries() {
    var index = 0
    var hasOwnText = false
    while index < lines.count {
      defer { index += 1 }
      guard roles[index] == .own, !lines[index].isBlank else { continue }
      let isFirst = !hasOwnText
      hasOwnText = true
      let text = lines[index].text
      guard text.utf8.count < 500 else { continue }
      if ReplyMarkers.isSeparator(text) || ReplyHeaderBlock.starts(at: index, in: lines) {
        fold(from: separatorsStart(above: index))
        return
      }
      if let found = attribution(endingAt: index) {
        if hasQuote(after: index) {
          for line in found.lines { roles[line] = .quote }
          if isFirst { hasOwnText = false }
        } else if found.isCertain, hasText(after: index) || found.lines.lowerBound > 0 {
          fold(from: separatorsStart(above: found.lines.lowerBound))
          return
        }
        continue
      }
      if isFirst {
        if ReplySignature.isDevice(text) {
          roles[index] = .signature
          hasOwnText = false
        }
        continue
      }
      if ReplySignature.isDevice(text) {
        roles[index] = .signature
        // Phones put what they quote below their own line, often without any sign.
        for line in (index + 1)..<max(index + 1, lines.count) where roles[line] == .own {
          roles[line] = .quote
        }
        return
      }
      guard ReplySignature.mayDelimit(text) else { continue }
      let end = ownEnd(from: index, limit: text == "-- " ? lines.count : index + 60)
      if ReplySignature.isDelimiter(text, before: lines[(index + 1)..<end]) {
        for line in index..<end { roles[line] = .signature }
        index = end - 1
      }
    }
  }

  private mutating func fold(from start: Int) {
    for line in start..<lines.count where roles[line] == .own { roles[line] = .quote }
  }

  /// Lines of dashes above a header block belong to it.
  private func separatorsStart(above index: Int) -> Int {
    var start = index
    var look = index - 1
    while look >= 0, roles[look] == .own {
      if ReplyMarkers.isRule(lines[look].text) {
        start = look
      } else if !lines[look].isBlank {
        break
      }
      look -= 1
    }
    return start
  }

  /// Where the signature that starts at `index` must end: before the next quotation.
  private func ownEnd(from index: Int, limit: Int) -> Int {
    var end = index + 1
    while end < min(lines.count, limit), roles[end] != .quote {
      let text = lines[end].text
      if ReplyMarkers.isSeparator(text) || ReplyHeaderBlock.starts(at: end, in: lines) {
        return max(index + 1, separatorsStart(above: end))
      }
      if let found = attribution(endingAt: end) {
        return max(index + 1, found.lines.lowerBound)
      }
      end += 1
    }
    return end
  }

  private func attribution(endingAt index: Int) -> (lines: ClosedRange<Int>, isCertain: Bool)? {
    guard ReplyAttribution.mayEnd(lines[index].text) else { return nil }
    var best: (lines: ClosedRange<Int>, match: ReplyAttribution.Match)?
    var joined = ""
    for start in stride(from: index, through: max(0, index - 3), by: -1) {
      let text = lines[start].text
      guard roles[start] == .own, !lines[start].isBlank else { break }
      // A finished sentence above is the customer's.
      if start < index, let end = text.last, end == "!" || end == "?" { break }
      joined = joined.isEmpty ? text : text + " " + joined
      guard joined.utf8.count < 500 else { break }
      guard let match = ReplyAttribution.match(joined, firstLine: text) else { continue }
      if let best, best.match.completeness >= match.completeness { continue }
      best = (start...index, match)
    }
    return best.map { ($0.lines, $0.match.isCertain) }
  }

  private func hasQuote(after index: Int) -> Bool {
    for next in (index + 1)..<max(index + 1, lines.count) where !lines[next].isBlank {
      return roles[next] == .quote
    }
    return false
  }

  private func hasText(after index: Int) -> Bool {
    lines[(index + 1)...].contains { !$0.isBlank }
  }

  private var result: Result {
    func text(_ role: Role) -> String {
      var kept: [BodyLine] = []
      var isGap = false
      for (line, has) in zip(lines, roles) {
        if has == role {
          if isGap { kept.append(BodyLine(text: "")) }
          kept.append(line)
          isGap = false
        } else {
          isGap = true
        }
      }
      return BodyLine.text(of: kept, blanks: role == .own ? 1 : 2)
    }
    let visible = text(.own)
    if ReplyMarkers.hasContent(visible) {
      return Result(visible: visible, quoted: text(.quote), signature: text(.signature))
    }
    let signature = text(.signature)
    if ReplyMarkers.hasContent(signature) {
      return Result(visible: signature, quoted: text(.quote), signature: "")
    }
    return Result(visible: BodyLine.text(of: lines), quoted: "", signature: "")
  }
}

import Foundation

/// The ticket number in a subject, `[#1234]`: the last thread that survives when a client drops
/// References.
package enum SubjectTag {
  /// The subject with the ticket's tag, unless it is there already.
  package static func adding(_ number: String, to subject: String) -> String {
    if ticketNumbers(in: subject).contains(number) { return subject }
    return subject.isEmpty ? "[#\(number)]" : "\(subject) [#\(number)]"
  }

  /// Numbers as they stand behind `#`, each once, in order: `[#1234]`, `[Acme #M-1234]`, `(#12)`,
  /// `##1234##`, `Ticket #1234`. A bare `Order #1234` is none: orders have numbers too.
  package static func ticketNumbers(in subject: String) -> [String] {
    var found: [String] = []
    var open: Character?
    let characters = Array(subject)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      switch character {
      case "[", "(", "［", "（", "【": open = character
      case "]", ")", "］", "）", "】": open = nil
      case "#", "＃":
        var start = index + 1
        var doubled = false
        if start < characters.count, characters[start] == character {
          doubled = true
          start += 1
        }
        while start < characters.count, characters[start] == " " { start += 1 }
        var end = start
        while end < characters.count, isNumberPart(characters[end]) { end += 1 }
        let number = String(characters[start..<end]).trimmingCharacters(in: dashes)
        let trusted = open != nil || doubled || followsTicketWord(characters[..<index])
        if trusted, number.count <= 32, number.contains(where: \.isNumber), !found.contains(number)
        {
          found.append(number)
        }
        index = max(index, end - 1)
      default: break
      }
      index += 1
    }
    return found
  }

  private static let dashes = CharacterSet(charactersIn: "-")

  private static func isNumberPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-")
  }

  private static func followsTicketWord(_ text: ArraySlice<Character>) -> Bool {
    let word = String(
      text.reversed().drop { !$0.isLetter }.prefix { $0.isLetter }.reversed()
    ).lowercased()
    return words.contains(word)
  }

  private static let words: Set<String> = [
    "ticket", "case", "request", "anfrage", "vorgang", "fall", "demande", "caso", "incident",
    "chamado", "zaak", "aanvraag", "ärende", "sag", "sak", "zgłoszenie", "tiket", "тикет",
    "обращение", "заявка", "工单", "チケット",
  ]
}

/// The subject without the prefixes of answering and forwarding in any client's language, white
/// space squeezed. For display and for finding related mail; never enough to join a thread.
package func normalisedSubject(_ subject: String) -> String {
  var rest = subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
  while let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) {
    var prefix = rest[..<colon]
    // "Re[2]:", "Re(2):", "Re^2:", "RE :" count their repetitions.
    while let last = prefix.last, last.isNumber || "[]()^* ".contains(last) {
      prefix.removeLast()
    }
    guard prefix.count <= 12, isReplyPrefix(prefix) else { break }
    rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
  }
  return String(rest)
}

private func isReplyPrefix(_ prefix: Substring) -> Bool {
  // Italian clients write a lone capital letter.
  prefix == "R" || prefix == "I" || replyPrefixes.contains(prefix.lowercased())
}

private let replyPrefixes: Set<String> = [
  "re", "ré", "rép", "fw", "fwd", "aw", "wg", "antw", "antwort", "antwoord", "doorst", "rv",
  "renv", "res", "enc", "sv", "vs", "vb", "vl", "vá", "tr", "trans", "rif", "inoltro", "ref",
  "odp", "odg", "pd", "ynt", "i̇lt", "ilt", "bls", "trs", "fs", "svar", "atb", "ats", "tb",
  "továbbítás",
  "válasz", "fyi", "отв", "ответ", "пересл", "на", "απ", "σχετ", "πρθ", "השב", "הועבר", "رد",
  "إعادة توجيه", "回复", "回覆", "答复", "答覆", "转发", "轉寄", "转寄", "返信", "転送", "회신",
  "답장", "전달", "trả lời", "chuyển tiếp", "ตอบกลับ", "ส่งต่อ", "balas", "odpověď", "přeposl",
]

import Foundation

/// A mail's text without its greeting and closing. “Kind regards” says nothing of how somebody feels, but
/// its words count as kind.
enum Courtesies {
  static func removed(from text: String) -> String {
    var lines = text.components(separatedBy: "\n")
    if lines.count > 1, let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      starts(lines[first], with: greetings), words(lines[first]) <= 5
    {
      lines.remove(at: first)
    }
    // The last closing counts: whatever stands below it is a name or a title.
    if let last = lines.lastIndex(where: { isClosing($0) }),
      lines[last...].count(where: { !$0.allSatisfy(\.isWhitespace) }) <= 4
    {
      lines.removeSubrange(last...)
    }
    return lines.joined(separator: "\n")
  }

  /// The phrase alone, or with a name behind a comma: “Best, Lars”, not “Best kettle ever”.
  private static func isClosing(_ line: String) -> Bool {
    let line = line.trimmingCharacters(in: .whitespaces).lowercased()
    guard words(line) <= 6 else { return false }
    return closings.contains { word in
      line.hasPrefix(word) && (line.dropFirst(word.count).first.map { ",.!".contains($0) } ?? true)
    }
  }

  private static func words(_ line: String) -> Int {
    line.split(whereSeparator: \.isWhitespace).count
  }

  private static func starts(_ line: String, with known: [String]) -> Bool {
    let line = line.trimmingCharacters(in: .whitespaces).lowercased()
    return known.contains { word in
      line.hasPrefix(word)
        && line.dropFirst(word.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
    }
  }

  private static let greetings = [
    "hello", "hi", "hey", "dear", "good morning", "good afternoon", "good evening", "hallo",
    "beste", "geachte", "goedemorgen", "goedemiddag", "guten tag", "guten morgen", "sehr geehrte",
    "sehr geehrter", "liebe", "lieber", "bonjour", "bonsoir", "cher", "chère", "madame", "monsieur",
    "hola", "buenos días", "buenas tardes", "estimado", "estimada", "estimados",
  ]
  private static let closings = [
    "best", "best wishes", "best regards", "kind regards", "warm regards", "regards", "cheers",
    "thanks", "thank you", "many thanks", "greetings", "sincerely", "yours", "all the best",
    "thanks in advance", "with kind regards", "take care", "love", "groet", "groeten", "groetjes",
    "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "bedankt",
    "alvast bedankt", "dank", "mvg", "mit freundlichen grüßen", "freundliche grüße", "viele grüße",
    "beste grüße", "liebe grüße", "herzliche grüße", "vielen dank", "danke", "lg", "mfg",
    "cordialement", "bien cordialement", "merci", "merci d'avance", "bonne journée", "salutations",
    "saludos", "un saludo", "atentamente", "gracias", "muchas gracias", "cordialmente",
  ]
}

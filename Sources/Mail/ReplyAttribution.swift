import Foundation

/// The line above a quotation: "On 3 May 2024 at 10:12, Ann <ann@x.example> wrote:", in the
/// languages and wrappings of the clients.
enum ReplyAttribution {
  struct Match {
    /// How much of date, address and opening word it has: of a wrapped line the most complete
    /// reading counts.
    var completeness: Int
    /// Says so much that all below may be folded although nothing marks it as quoted.
    var isCertain: Bool
  }

  /// Cheap: whether a line could be the end of one.
  static func mayEnd(_ line: String) -> Bool {
    // Most lines end with another letter.
    let end = line.utf8.last { $0 != 32 && $0 != 9 } ?? 32
    guard end >= 0x80 || ":teboufTEBOUF*-_".utf8.contains(end) else { return false }
    let text = trimmed(line)
    guard let last = text.last else { return false }
    if last == ":" || last == "：" { return true }
    let lower = text.suffix(16).lowercased()
    return lower.hasSuffix("wrote") || lower.hasSuffix("schrieb") || lower.hasSuffix("écrit")
      || lower.hasSuffix("scritto") || lower.hasSuffix("escribió") || lower.hasSuffix("escreveu")
      || lower.hasSuffix("schreef")
  }

  /// Looks at the whole line, joined when a client wrapped it.
  static func match(_ joined: String, firstLine: String) -> Match? {
    let text = trimmed(joined)
    let lower = text.lowercased()
    let evidence = Evidence(lower)
    let first = Evidence(trimmed(firstLine).lowercased())
    let hasStart = first.hasDigit && startsLikeOne(trimmed(firstLine))
    let completeness =
      (evidence.hasDate ? 2 : 0) + (evidence.hasAddress ? 2 : 0) + (hasStart ? 1 : 0)
    if verbs.contains(where: { lower.holds($0) }) {
      guard evidence.hasAddress || evidence.hasTime || (hasStart && evidence.hasDigit) else {
        return nil
      }
      let isCertain =
        (evidence.hasAddress || evidence.hasTime) && (hasStart || evidence.hasYear)
        && evidence.hasDigit
      return Match(completeness: completeness, isCertain: isCertain)
    }
    // Clients without a verb end with the address: `2024-05-03 10:12 Ann <ann@x.example>:`.
    guard text.hasSuffix(":"), evidence.hasAddress, evidence.hasTime || evidence.hasYear,
      endsWithAddress(text)
    else { return nil }
    return Match(completeness: completeness, isCertain: evidence.hasTime && evidence.hasDate)
  }

  private static func trimmed(_ line: String) -> String {
    guard !line.utf8.allSatisfy({ $0 < 128 }) else {
      return line.trimmingCharacters(in: ornaments)
    }
    // Marks of direction stand anywhere in Hebrew and Arabic lines.
    let plain = line.unicodeScalars.filter { scalar in
      !(0x200E...0x200F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
        && !(0x2066...0x2069).contains(scalar.value)
    }
    .map { scalar in
      // Arabic and Persian digits.
      switch scalar.value {
      case 0x660...0x669: Unicode.Scalar(UInt8(48 + scalar.value - 0x660))
      case 0x6F0...0x6F9: Unicode.Scalar(UInt8(48 + scalar.value - 0x6F0))
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(plain)).trimmingCharacters(in: ornaments)
  }

  private static let ornaments = CharacterSet(charactersIn: " \t-*_\u{A0}\u{200E}\u{200F}")

  private static func startsLikeOne(_ line: String) -> Bool {
    let word = line.prefix { !$0.isWhitespace }.lowercased()
      .trimmingCharacters(in: CharacterSet(charactersIn: ".,:"))
    if starters.contains(word) { return true }
    return line.hasPrefix("בתאריך") || line.hasPrefix("在") || line.hasPrefix("于")
  }

  private static func endsWithAddress(_ text: String) -> Bool {
    let before = text.dropLast().trimmingCharacters(in: .whitespaces)
    if before.hasSuffix(">") || before.hasSuffix(")") || before.hasSuffix("]") { return true }
    return before.split(separator: " ").last?.contains("@") ?? false
  }

  /// What in a line speaks for a moment and a sender.
  private struct Evidence {
    var hasDigit = false
    var hasAddress = false
    var hasTime = false
    var hasYear = false
    /// A year, or three numbers parted by `.`, `/` or `-`.
    var hasDate: Bool { hasYear || separators > 1 }
    private var separators = 0

    init(_ text: String) {
      let bytes = Array(text.utf8.prefix(600))
      func isDigit(_ index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= 48 && bytes[index] <= 57
      }
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 48...57:
          hasDigit = true
          if byte == 49 || byte == 50, !isDigit(index - 1), isDigit(index + 1), isDigit(index + 2),
            isDigit(index + 3), !isDigit(index + 4),
            bytes[index + 1] == (byte == 49 ? 57 : 48)
          {
            hasYear = true
          }
        case UInt8(ascii: "@"):
          if index > 0, bytes[index - 1] > 32, index + 1 < bytes.count, bytes[index + 1] > 32 {
            hasAddress = true
          }
        case UInt8(ascii: ":"), UInt8(ascii: "h"):
          if isDigit(index - 1), isDigit(index + 1), isDigit(index + 2) { hasTime = true }
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"):
          if isDigit(index - 1), isDigit(index + 1) {
            separators += 1
            if byte == UInt8(ascii: "."), isDigit(index + 2), !isDigit(index + 3),
              !isDigit(index - 3),
              index + 3 >= bytes.count || bytes[index + 3] != UInt8(ascii: ".")
            {
              hasTime = true
            }
          }
        default: break
        }
      }
    }
  }

  private static let verbs = [
    "wrote", "writes:", "schrieb", "geschrieben", "a écrit", "ecrit", "escribió", "escribio",
    "escribe:", "escreveu", "ha scritto", "scrive:", "schreef", "skrev", "skrifaði", "kirjoitti",
    "napisał", "napisal", "napsal", "napísal", "pisze:", "írta", "a scris", "yazdı", "yazdi",
    "έγραψε", "έγραψαν", "написал", "пишет", "писал", "написав", "пише", "написа", "напісаў",
    "napisao", "napisala", "je pisao", "je pisala", "je napisal/-a", "rašė", "parašė",
    "rakstīja", "kirjutas", "va escriure", "escribiu", "idatzi du", "shkroi", "menulis",
    "đã viết", "viết:", "เขียนว่า", "写道", "寫道", "寫到", "写到", "書きました", "のメッセージ",
    "님이 작성", "님이 쓴 글", "작성:", "כתב", "كتب", "نوشت", "ने लिखा", "лист від",
  ]

  private static let starters: Set<String> = [
    "on", "at", "le", "am", "um", "el", "il", "op", "em", "in", "den", "d", "på", "w", "dnia",
    "dne",
    "dňa", "v", "a", "в", "у", "на", "în", "la", "ning", "pada", "vào", "lúc", "στις", "tarihinde",
    "من", "في", "بتاريخ", "den", "kl", "o", "u", "ne", "pe", "de", "ao", "às", "il", "il giorno",
    // Weekdays with which clients begin.
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "man", "tir", "ons", "tor", "tors",
    "fre", "lør", "lör", "søn", "sön", "mån", "tis", "ma", "ti", "ke", "to", "pe", "la", "su",
    "lun",
    "mar", "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie", "sáb", "dom", "gio", "sab",
    "seg",
    "ter", "qua", "qui", "sex", "wo", "za", "zo", "pon", "wt", "śr", "czw", "pt", "sob", "niedz",
    "po", "út", "st", "čt", "pá", "so", "ut", "št", "pi", "пн", "вт", "ср", "чт", "пт", "сб", "вс",
    "нд", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "pzt",
    "sal", "çar", "per", "cum", "cmt", "paz", "joi", "mie", "vin", "dum", "sâm", "sre", "čet",
    "pet",
    "ned", "pir", "antr", "treč", "ketv", "penkt", "p", "e", "t", "k", "n", "r", "l",
  ]
}

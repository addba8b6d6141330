import Foundation

/// Takes out of a customer's words what no outside service needs to see: card numbers, bank accounts,
/// keys and passwords.
enum Redaction {
  static func of(_ text: String) -> String {
    numbers(keys(text))
  }

  // MARK: Keys and passwords

  private static func keys(_ text: String) -> String {
    text
      .replacing(
        /-----BEGIN [A-Z ]*PRIVATE KEY-----(?s:.*?)(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
        with: "[key]"
      )
      // JSON web tokens, then the beginnings by which vendors mark their keys.
      .replacing(/\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/, with: "[key]")
      .replacing(
        /\b(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,}|\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}/,
        with: "[key]"
      )
      .replacing(
        /\bxox[abeprs]-[A-Za-z0-9-]{10,}|\bA(?:KIA|SIA)[0-9A-Z]{16}\b|\bAIza[A-Za-z0-9_-]{30,}/,
        with: "[key]"
      )
      .replacing(/(?i)\b(bearer\s+)[a-z0-9._~+\/-]{16,}=*/) { "\($0.1)[key]" }
      // What stands behind the word in five languages; a question about a password has no colon.
      .replacing(
        /(?i)\b(pass(?:word|wort|phrase)|kennwort|wachtwoord|mot de passe|contraseña|clave|pin(?:[- ]?code)?|cv[cv]2?|security code|sicherheitscode|beveiligingscode|code de sécurité|código de seguridad)(\s*(?:is|ist|es|est)?\s*[:=]\s*|\s+(?:is|ist|es|est)\s+["“'‘«])(\S+)/
      ) { "\($0.1)\($0.2)[removed]" }
      .replacing(/(?i)\b(cv[cv]2?)(\s+)(\d{3,4})\b/) { "\($0.1)\($0.2)[removed]" }
  }

  // MARK: Cards and accounts

  private static func numbers(_ text: String) -> String {
    text
      .replacing(/\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}\b/) { match in
        isAccount(String(match.output)) ? "[bank account]" : String(match.output)
      }
      .replacing(/\d(?:[ \-.\u{00a0}]?\d){11,18}/) { match in
        isCard(match.output.compactMap(\.wholeNumberValue)) ? "[card number]" : String(match.output)
      }
  }

  /// Luhn's check digit (ISO/IEC 7812-1) behind the beginning and length of a card that is in use: order
  /// and tracking numbers pass the one by chance, not both.
  private static func isCard(_ digits: [Int]) -> Bool {
    func head(_ count: Int) -> Int { digits.prefix(count).reduce(0) { $0 * 10 + $1 } }
    let isOfACard =
      switch (digits.count, head(2), head(4)) {
      case (13, 40...49, _), (16, 40...49, _), (19, 40...49, _): true
      case (16, 51...55, _), (16, _, 2221...2720): true
      case (15, 34, _), (15, 37, _), (14, 36, _), (14, 38...39, _), (14, 30, _): true
      case (16, _, 3528...3589), (16...19, _, 6011), (16...19, 62, _), (16...19, 64...65, _): true
      case (12...19, 50, _), (12...19, 56...58, _), (12...19, 67, _): true
      default: false
      }
    guard isOfACard else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, place in
      let doubled = place.offset.isMultiple(of: 2) ? place.element : place.element * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum.isMultiple(of: 10)
  }

  /// An IBAN: the remainder by 97 is 1 (ISO 13616).
  private static func isAccount(_ text: String) -> Bool {
    let plain = text.filter { $0 != " " }
    guard (15...34).contains(plain.count) else { return false }
    var rest = 0
    for character in plain.dropFirst(4) + plain.prefix(4) {
      guard let value = Int(String(character), radix: 36) else { return false }
      rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
    }
    return rest == 1
  }
}

import HTTP

/// The languages of the console. A browser's own language decides until somebody chooses another one,
/// which the cookie `language` remembers.
enum ConsoleLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
  case german = "de"
  case french = "fr"
  case spanish = "es"

  static let cookieName = "language"

  var wording: any Wording {
    switch self {
    case .english: English()
    case .dutch: Dutch()
    case .german: German()
    case .french: French()
    case .spanish: Spanish()
    }
  }

  /// As its speakers call it.
  var name: String {
    switch self {
    case .english: "English"
    case .dutch: "Nederlands"
    case .german: "Deutsch"
    case .french: "Français"
    case .spanish: "Español"
    }
  }

  /// The best of an `Accept-Language` field (RFC 9110, section 12.5.4) that the console speaks.
  init(accepting field: String?) {
    let wishes = (field ?? "").split(separator: ",").enumerated().compactMap { place, wish in
      let parts = wish.split(separator: ";").map { $0.trimmingPrefix(while: \.isWhitespace) }
      guard let tag = parts.first?.split(separator: "-").first else { return nil as Wish? }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }
        .map { Double($0.dropFirst(2)) ?? 0 }
      guard let language = Self(rawValue: tag.lowercased()) else { return nil }
      return Wish(language: language, weight: weight ?? 1, place: place)
    }
    let best = wishes.filter { $0.weight > 0 }
      .max { ($0.weight, -$0.place) < ($1.weight, -$1.place) }
    self = best?.language ?? .english
  }

  private struct Wish {
    let language: ConsoleLanguage
    let weight: Double
    let place: Int
  }
}

extension Request {
  var language: ConsoleLanguage {
    cookie(ConsoleLanguage.cookieName).flatMap(ConsoleLanguage.init(rawValue:))
      ?? ConsoleLanguage(accepting: headers["accept-language"])
  }

  var wording: any Wording { language.wording }
}

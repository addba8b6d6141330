import Foundation
import Text

/// The desk's own words in one language. They state nothing that is not known: they greet, name the
/// matter in the customer's terms, ask, say what happens next, and sign.
///
/// Customers are addressed formally where a language has the choice: u, Sie, vous, usted.
protocol LetterWords: Sendable {
  var language: Language { get }

  func greeting(_ person: Addressee, isFormal: Bool) -> String
  /// The first sentence behind the greeting, as the language wants it there.
  func opening(_ sentence: String) -> String

  var thanks: String { get }
  var thanksForPraise: String { get }
  var thanksAgain: String { get }
  func thanks(aboutOrders orders: [String]) -> String
  func thanks(about topic: String) -> String

  /// Sorry for what the customer says happened; nil for what needs none.
  func sorry(for trouble: MailCue) -> String?
  var sorry: String { get }
  var gladToHelp: String { get }
  var alreadyTried: String { get }

  func name(of item: PlaybookGuide.AskFor) -> String
  func pleaseSend(_ items: [String]) -> String
  /// "your request to cancel", for `noted`; nil for a cue that asks for nothing.
  func request(_ wish: MailCue) -> String?
  func noted(_ requests: [String]) -> String
  /// A part of the message has no answer yet.
  var restIsOpen: String { get }
  var writeAgain: String { get }
  var writeAgainWarmly: String { get }
  /// Stands above the signature: "Kind regards,".
  var closing: String { get }
  /// A heading that leads to its steps.
  func leadIn(_ heading: String) -> String
  func joined(_ items: [String]) -> String

  // What records say of an order. Days come written by `day`.
  func day(_ day: Int, _ month: Int, _ year: Int) -> String
  func delivered(_ order: String, on day: String) -> String
  func cancelled(_ order: String) -> String
  func refunded(_ order: String) -> String
  func returned(_ order: String) -> String
  func left(_ order: String, on day: String, with carrier: String?, tracking: String?) -> String
  func expected(on day: String) -> String
  func wasExpected(on day: String) -> String
  func notLeft(_ order: String) -> String
}

/// Who is greeted. Either name may be missing.
struct Addressee: Sendable, Equatable {
  let first: String
  let last: String

  static let nobody = Addressee(first: "", last: "")

  /// Names as their owners, or somebody in their name, typed them; anything that is no name is
  /// dropped, for it would be repeated in our letter.
  init(first: String, last: String) {
    self.first = Self.name(first)
    self.last = self.first.isEmpty ? "" : Self.name(last)
  }

  var whole: String { last.isEmpty ? first : "\(first) \(last)" }

  private static func name(_ text: String) -> String {
    let text = text.trimmingCharacters(in: .whitespaces)
    let words = text.split(separator: " ")
    let isName =
      !text.isEmpty && text.count <= 40 && words.count <= 3
      && text.allSatisfy { $0.isLetter || "-'’. ".contains($0) }
      && text.first?.isLetter == true && !hasDotInside(text)
    guard isName else { return "" }
    return text.first?.isLowercase == true && words.count == 1 ? text.capitalized : text
  }

  /// `evil.example` is an address, `J.` an initial.
  private static func hasDotInside(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      word.dropLast().contains(".") && word.count > 4
    }
  }
}

/// The desk's own words by language.
enum LetterBook {
  static func words(in language: Language) -> any LetterWords {
    switch language {
    case .dutch: DutchLetter()
    case .german: GermanLetter()
    case .french: FrenchLetter()
    case .spanish: SpanishLetter()
    default: EnglishLetter()
    }
  }
}

extension LetterWords {
  func opening(_ sentence: String) -> String { sentence }
  func leadIn(_ heading: String) -> String { heading + ":" }

  func list(_ items: [String], and joint: String) -> String {
    items.count < 2
      ? items.first ?? ""
      : items.dropLast().joined(separator: ", ") + " \(joint) " + (items.last ?? "")
  }
}

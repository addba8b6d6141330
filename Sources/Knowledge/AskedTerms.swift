import Foundation
import Text

/// What a question asks for, in the terms of one language, each with what it tells there.
struct AskedTerms {
  /// The question's own terms, each once, in the order asked.
  private(set) var own: [String] = []
  /// Terms that stand around the question only.
  private(set) var around: [String] = []
  /// How much each term tells: rare ones more.
  private(set) var rarities: [String: Double] = [:]
  /// Terms that no passage of the language has.
  private(set) var unknown: Set<String> = []
  /// The same for the question: terms that stand around it count half.
  private var weights: [String: Double] = [:]
  /// The weight of all that is asked, of which a passage covers a share.
  private(set) var mass = 0.0

  /// A word that the whole knowledge base does not know says little about what is missing in one
  /// passage: names and chat are such words.
  private static let unknownWord = 0.35
  /// Longer questions are read up to here, in different words.
  private static let longest = 400

  init(_ query: KnowledgeQuery, in language: Language, on shelf: LanguageShelf) {
    func take(_ text: String, times: Double, into list: inout [String]) {
      guard !text.isEmpty else { return }
      for term in Tokens.terms(of: text, language: language)
      where weights[term] == nil && weights.count < Self.longest {
        let isKnown = shelf.knows(term)
        let rarity = shelf.weight(of: term) * (isKnown ? 1 : Self.unknownWord)
        list.append(term)
        rarities[term] = rarity
        if !isKnown { unknown.insert(term) }
        weights[term] = rarity * times
        mass += rarity * times
      }
    }
    take(query.text, times: 1, into: &own)
    take(query.context, times: 0.5, into: &around)
  }

  /// Own terms twice, those around them once: the index counts a repeated term as often.
  var repeated: [String] { around.isEmpty ? own : own + own + around }

  func asksFor(_ term: String) -> Bool { weights[term] != nil }

  func weight(of term: String) -> Double { weights[term] ?? 0 }
}

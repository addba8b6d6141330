import Foundation
import Kit
import Text

/// What somebody wants to know.
package struct KnowledgeQuery: Sendable, Equatable {
  package enum Audience: Sendable, Equatable {
    /// Only what customers may read.
    case external
    /// Everything, playbooks and resolutions included.
    case `internal`
  }

  package var text: String
  /// What stands around the question and helps to understand it; counts half.
  package var context: String
  package var language: Language
  /// What Martlet understood the question to be about; lifts articles and playbooks of that intent.
  package var intent: String?
  package var audience: Audience
  package var kinds: Set<Passage.SourceKind>
  /// Only sources with this tag; nil for all.
  package var tag: String?
  package var updatedSince: Date?
  package var limit: Int
  /// Passages in other languages than the question's are no help: for whoever quotes them.
  package var isInItsLanguageOnly: Bool

  package init(
    _ text: String, context: String = "", language: Language, intent: String? = nil,
    audience: Audience = .internal,
    kinds: Set<Passage.SourceKind> = Set(Passage.SourceKind.allCases), tag: String? = nil,
    updatedSince: Date? = nil, limit: Int = 5, isInItsLanguageOnly: Bool = false
  ) {
    self.text = text
    self.context = context
    self.language = language
    self.intent = intent
    self.audience = audience
    self.kinds = kinds
    self.tag = tag
    self.updatedSince = updatedSince
    self.limit = limit
    self.isInItsLanguageOnly = isInItsLanguageOnly
  }

  func admits(_ passage: Passage) -> Bool {
    (audience == .internal || passage.isExternal) && kinds.contains(passage.sourceKind)
      && (tag.map { passage.tags.contains($0) } ?? true)
      && (updatedSince.map { passage.updatedAt >= $0 } ?? true)
  }
}

/// A passage that may help, best passage of its source.
package struct PassageHit: Sendable, Equatable {
  package let passage: Passage
  /// Orders the hits of one answer; means nothing between answers.
  package let score: Double
  /// 0 to 1: the share of what was asked, by the weight of its words, that the passage speaks of.
  /// Comparable between questions.
  package let relevance: Double
  /// 0 to 1: the share of the source's title that question and context name. A title that speaks of
  /// something else is about something else.
  package let titleCover: Double
  /// The terms of the question that stand in the passage, weightiest first.
  package let matchedTerms: [String]
}

/// What a search found, best first, and the state of the knowledge base that it speaks for.
package struct KnowledgeAnswer: Sendable, Equatable {
  package let hits: [PassageHit]
  package let knowledgeVersion: Int
  /// How much each term of the question tells, in the language of the best hit: rare words more.
  package let weights: [String: Double]
  /// Terms of the question that stand nowhere in that language.
  package let unknownTerms: Set<String>

  package static let nothing = KnowledgeAnswer(
    hits: [], knowledgeVersion: 0, weights: [:], unknownTerms: [])
}

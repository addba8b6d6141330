import Foundation

/// What was looked for, found, used and missed: shown beside the draft, so that a reviewer can judge
/// it without searching again.
package struct DraftEvidence: Sendable, Equatable, Codable {
  /// One question of the mail and what became of it.
  package struct Question: Sendable, Equatable, Codable {
    package let text: String
    /// The title of the source that answers it; nil when none does.
    package let answeredBy: String?
    /// 0 to 1: how much of the question that source covers.
    package let relevance: Double

    private enum CodingKeys: String, CodingKey {
      case text
      case answeredBy = "answered_by"
      case relevance
    }
  }

  package struct Source: Sendable, Equatable, Codable {
    /// The row that the passage was cut from.
    package let id: String
    package let kind: String
    package let title: String
    package let relevance: Double
    package let matchedTerms: [String]
    package let isUsed: Bool
    package let isExternal: Bool

    private enum CodingKeys: String, CodingKey {
      case id
      case kind
      case title
      case relevance
      case matchedTerms = "matched_terms"
      case isUsed = "is_used"
      case isExternal = "is_external"
    }
  }

  package struct Fact: Sendable, Equatable, Codable {
    package let label: String
    package let value: String

    package init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A rule of a playbook, for the reviewer's eyes.
  package struct Guidance: Sendable, Equatable, Codable {
    package let playbook: String
    package let rule: String
  }

  package var summary = ""
  package var questions: [Question] = []
  package var sources: [Source] = []
  package var facts: [Fact] = []
  package var missing: [String] = []
  package var guidance: [Guidance] = []
  package var notes: [String] = []

  package init() {}
}

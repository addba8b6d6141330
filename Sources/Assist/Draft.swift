import Foundation
import Kit
import Tickets

/// A proposed reply. It is not a reply: only `Review` can make one of those, and only this room
/// makes a draft.
package struct Draft: Identifiable, Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable {
    /// A person has to decide.
    case waiting
    case approved
    case rejected
    /// A newer attempt or a newer message took its place.
    case superseded
    case takenOver = "taken_over"
  }

  package let id: Identifier<Draft>
  package let ticket: Ticket.ID
  /// The customer's message that it answers.
  package let message: Message.ID
  /// Counted up with every change of state; the API's ETag.
  package let version: Int
  /// 1 for the first draft of a message, then one more for each regeneration.
  package let attempt: Int
  package let text: String
  /// Two letters.
  package let language: String
  package let citations: [Citation]
  package let evidence: Evidence
  package let risks: [Risk]
  package let tone: ToneCheck
  /// 0 to 1.
  package let confidence: Double
  package let confidenceReasons: [ConfidenceReason]
  /// `embedded`, or the name of the configured model.
  package let model: String
  package let promptVersion: String
  package let knowledgeVersion: Int
  /// What a person asked for when they had it made again.
  package let feedback: String?
  package let state: State
  package let createdAt: Date
  package let decidedAt: Date?

  init(
    id: Draft.ID, ticket: Ticket.ID, message: Message.ID, version: Int, attempt: Int,
    text: String, language: String, citations: [Citation], evidence: Evidence, risks: [Risk],
    tone: ToneCheck, confidence: Double, confidenceReasons: [ConfidenceReason], model: String,
    promptVersion: String, knowledgeVersion: Int, feedback: String?, state: State,
    createdAt: Date, decidedAt: Date?
  ) {
    self.id = id
    self.ticket = ticket
    self.message = message
    self.version = version
    self.attempt = attempt
    self.text = text
    self.language = language
    self.citations = citations
    self.evidence = evidence
    self.risks = risks
    self.tone = tone
    self.confidence = confidence
    self.confidenceReasons = confidenceReasons
    self.model = model
    self.promptVersion = promptVersion
    self.knowledgeVersion = knowledgeVersion
    self.feedback = feedback
    self.state = state
    self.createdAt = createdAt
    self.decidedAt = decidedAt
  }
}

/// Where one sentence of a draft comes from.
package struct Citation: Sendable, Equatable, Codable {
  /// Counted from 0 over the sentences of the draft.
  package var sentence: Int
  package var sentenceText: String
  /// The passage, and the article, playbook or resolution that it belongs to.
  package var passageID: String
  package var sourceID: String
  package var sourceTitle: String
  /// The source's own words.
  package var quote: String
  /// Whether the source says what the sentence says, and if not, why.
  package var isSupported: Bool
  package var reason: String

  package init(
    sentence: Int, sentenceText: String, passageID: String, sourceID: String, sourceTitle: String,
    quote: String, isSupported: Bool, reason: String
  ) {
    self.sentence = sentence
    self.sentenceText = sentenceText
    self.passageID = passageID
    self.sourceID = sourceID
    self.sourceTitle = sourceTitle
    self.quote = quote
    self.isSupported = isSupported
    self.reason = reason
  }
}

/// What the draft stands on, for the person who decides.
package struct Evidence: Sendable, Equatable, Codable {
  /// One sentence: what was found and used.
  package var summary: String
  /// What is known of the customer's order and the ticket: label and value.
  package var facts: [String]
  /// What was looked for and not found, or could not be asked.
  package var gaps: [String]
  /// What approving does and how to undo it.
  package var rollback: String

  package init(summary: String, facts: [String], gaps: [String], rollback: String) {
    self.summary = summary
    self.facts = facts
    self.gaps = gaps
    self.rollback = rollback
  }
}

/// Something that a person should look at before approving.
package struct Risk: Sendable, Equatable, Codable {
  /// Stable, for example `refund_over_limit`.
  package var code: String
  package var words: String

  package init(code: String, words: String) {
    self.code = code
    self.words = words
  }
}

package struct ToneCheck: Sendable, Equatable, Codable {
  package var isFriendly: Bool
  package var isProfessional: Bool
  package var isOnBrand: Bool
  /// In words, what was noticed.
  package var notes: [String]

  package init(isFriendly: Bool, isProfessional: Bool, isOnBrand: Bool, notes: [String]) {
    self.isFriendly = isFriendly
    self.isProfessional = isProfessional
    self.isOnBrand = isOnBrand
    self.notes = notes
  }
}

/// One part of a confidence, so that the figure can be explained.
package struct ConfidenceReason: Sendable, Equatable, Codable {
  /// For example `retrieval`, `support`, `intent`, `gaps`.
  package var name: String
  /// 0 to 1.
  package var value: Double
  package var words: String

  package init(name: String, value: Double, words: String) {
    self.name = name
    self.value = value
    self.words = words
  }
}

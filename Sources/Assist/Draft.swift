import Foundation
import Kit
import Knowledge
import Text
import Tickets

/// A proposed reply. It is not a reply: only Review makes one of those, and only Assist makes a
/// draft.
package struct Draft: Identifiable, Sendable, Equatable {
  package let id: Identifier<Draft>
  package let ticket: Ticket.ID
  package let message: Message.ID
  /// Counted up with every change of state; the API's ETag.
  package internal(set) var version: Int
  package let attempt: Int
  package let text: String
  package let language: Language
  package let sentences: [DraftSentence]
  package let evidence: DraftEvidence
  package let risks: [Risk]
  package let tone: ToneCheck
  /// What approving does and how it is undone, in words.
  package let rollback: String
  /// 0 to 1, before it is calibrated on reviews.
  package let confidence: Double
  package let confidenceReasons: [ConfidenceReason]
  /// Who wrote it: `embedded`, or the name of a model.
  package let model: String
  package let promptVersion: String
  package let knowledgeVersion: Int
  package let feedback: String?
  package internal(set) var state: DraftState
  package let createdAt: Date
  package internal(set) var decidedAt: Date?

  init(
    id: Identifier<Draft>, ticket: Ticket.ID, message: Message.ID, version: Int = 1,
    attempt: Int, text: String, language: Language, sentences: [DraftSentence],
    evidence: DraftEvidence, risks: [Risk], tone: ToneCheck, rollback: String,
    confidence: Double, confidenceReasons: [ConfidenceReason], model: String,
    promptVersion: String, knowledgeVersion: Int, feedback: String?,
    state: DraftState = .waiting, createdAt: Date, decidedAt: Date? = nil
  ) {
    self.id = id
    self.ticket = ticket
    self.message = message
    self.version = version
    self.attempt = attempt
    self.text = text
    self.language = language
    self.sentences = sentences
    self.evidence = evidence
    self.risks = risks
    self.tone = tone
    self.rollback = rollback
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

  /// The sources that it quotes, each once, in the order of the text.
  package var citations: [Citation] {
    var seen: Set<Passage.ID> = []
    return sentences.compactMap(\.citation).filter { seen.insert($0.passage).inserted }
  }
}

package enum DraftState: String, Sendable, CaseIterable, Codable {
  case waiting
  case approved
  case rejected
  case superseded
  case takenOver = "taken_over"
}

/// One sentence of a draft and where it comes from.
package struct DraftSentence: Sendable, Equatable, Codable {
  package enum Origin: String, Sendable, Codable {
    /// The desk's own words: greeting, thanks, what happens next, signature.
    case template
    /// Built from records about the customer's matter.
    case fact
    /// Taken from a passage.
    case source
  }

  package let text: String
  package let origin: Origin
  package let citation: Citation?
}

/// Which passage a sentence was taken from, and whether the passage bears it out.
package struct Citation: Sendable, Equatable, Codable {
  package let passage: Passage.ID
  /// The article (or other row) that the passage was cut from.
  package let source: String
  package let title: String
  /// The sentence as it stands in the source.
  package let quote: String
  package let verdict: String
  package let reason: String
  /// How much of the question the passage covers, 0 to 1.
  package let score: Double

  package var isSupported: Bool { verdict == Support.Verdict.supported.rawValue }

  private enum CodingKeys: String, CodingKey {
    case passage = "chunk_id"
    case source = "kb_article_id"
    case title
    case quote
    case verdict
    case reason
    case score
  }
}

/// What became of a request for a draft.
package enum DraftOutcome: Sendable, Equatable {
  case drafted(Draft)
  /// The knowledge base has nothing to answer with; a person must. The reason is for them.
  case nothingRelevant(reason: String, evidence: DraftEvidence)

  /// Nothing of it comes from the knowledge base.
  var citesNothing: Bool {
    switch self {
    case .drafted(let draft): draft.citations.isEmpty
    case .nothingRelevant: true
    }
  }
}

import Foundation
import Kit
import Knowledge
import Store
import Text
import Tickets

/// A draft's text as a person changed it, held against the same sources and facts as the draft.
///
/// It warns and records; a person may know more than the knowledge base.
package enum EditedLetter {
  /// What is odd about the changed sentences. `signers` are the names of those who may sign.
  package static func findings(
    in text: String, of draft: Draft, signers: [String], in tx: Transaction
  ) throws -> [StatementFinding] {
    if text == draft.text { return [] }
    let cited = draft.citations.compactMap { citation in
      Identifier<Passage.Source>(citation.source).map { (passage: citation.passage, source: $0) }
    }
    let passages = try CitedPassages(tx).passages(cited)
    let check = StatementCheck(
      passages: passages, known: try known(of: draft, signers: signers, in: tx),
      language: draft.language)
    return check.findings(in: text, accepted: draft.sentences.map(\.text))
  }

  /// The conversation, the records that the evidence shows, and who writes to whom.
  private static func known(
    of draft: Draft, signers: [String], in tx: Transaction
  ) throws -> KnownFacts {
    let ticket = try TicketTable(tx).ticket(draft.ticket)
    let contact = try ticket?.customer.flatMap(ContactTable(tx).contact)
    let messages = try MessageTable(tx).messages(of: draft.ticket, limit: 50)
    var told = messages.filter { $0.kind != .note }.map(\.body)
    told += [ticket?.subject ?? "", contact?.displayName ?? "", draft.text]
    told += draft.evidence.facts.map(\.value) + signers
    if let ticket { told.append(String(ticket.number)) }
    let ours = messages.filter { $0.author != .customer && $0.kind != .note }.map(\.body)
    return KnownFacts(told: told, own: ours + draft.sentences.map(\.text))
  }
}

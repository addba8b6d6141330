import Foundation
import Kit
import Knowledge
import Store
import Text
import Tickets

/// Writes drafts: reads the message, asks the knowledge base and the records, composes, judges.
package struct AssistDesk: Sendable {
  private let database: any Database
  private let world: World
  private let knowledge: KnowledgeDesk
  private let lookups: Lookups
  private let readings = PassageReadings()
  private let writer: ModelWriter?

  /// `lookups` default to the desk's own records; without a `writer` every letter is composed.
  package init(
    database: any Database, world: World, knowledge: KnowledgeDesk, lookups: Lookups? = nil,
    writer: ModelWriter? = nil
  ) {
    self.database = database
    self.world = world
    self.knowledge = knowledge
    self.lookups = lookups ?? Lookups(database: database)
    self.writer = writer
  }

  /// Composes a draft and stores nothing. The letter is in the customer's language, and so is every
  /// passage that it quotes.
  ///
  /// Where only a page in another language answers and a model may put it into the customer's, the draft
  /// is in the page's language: material for `worded`, which never lets it out as it is.
  package func compose(
    for request: DraftRequest, tenant: TenantID
  ) async throws -> DraftOutcome {
    let reading = MailReading(request)
    let outcome = try await compose(request, reading, elsewhere: nil, tenant: tenant)
    guard request.letterLanguage != nil, outcome.citesNothing,
      let page = try await elsewhere(reading, request, tenant: tenant)
    else { return outcome }
    if let writer, await writer.mayWrite(for: tenant) {
      var foreign = request
      foreign.language = page.language
      let material = try await compose(foreign, reading, elsewhere: nil, tenant: tenant)
      if !material.citesNothing { return material }
    }
    return try await compose(request, reading, elsewhere: page, tenant: tenant)
  }

  private func compose(
    _ request: DraftRequest, _ reading: MailReading, elsewhere: Passage?, tenant: TenantID
  ) async throws -> DraftOutcome {
    let wishes = wishes(of: request)
    let inquiry = Inquiry(request, reading: reading, wishes: wishes)
    let found = try await knowledge.search(inquiry.queries, for: tenant)
    let records = await ask(
      orders: request.orderIDs, contact: request.customer.contact, for: tenant)
    return Drafter(
      request: request, reading: reading, wishes: wishes,
      facts: FactsFound(records, named: request.orderIDs, customer: request.customer),
      readings: readings, id: world.id(), now: world.now(), elsewhere: elsewhere
    ).outcome(of: inquiry, found: found)
  }

  private func wishes(of request: DraftRequest) -> Wishes {
    Wishes(
      feedback: request.feedback, usedSources: request.usedSources, language: request.language,
      earlier: request.earlier)
  }

  /// What the records say about the orders that a message names and the customer who writes; what
  /// fails is named, nothing is thrown.
  package func ask(
    orders ids: [String], contact: Contact.ID?, for tenant: TenantID
  ) async -> RecordsFound {
    await lookups.ask(orders: Array(ids.prefix(5)), contact: contact, for: tenant)
  }

  /// Where the customer's own language says nothing, the nearest page in another one: for the
  /// reviewer, never for the letter.
  private func elsewhere(
    _ reading: MailReading, _ request: DraftRequest, tenant: TenantID
  ) async throws -> Passage? {
    let inquiry = Inquiry(request, reading: reading, wishes: wishes(of: request))
    let hits = try await knowledge.search(inquiry.anyLanguage(request), for: tenant).hits
    // A title in the words of the matter says more than many words in a text.
    return hits.filter { $0.passage.language != request.language && $0.matchedTerms.count > 1 }
      .max { $0.relevance + $0.titleCover < $1.relevance + $1.titleCover }?.passage
  }

  /// A composed draft in the words of the language model, where there is one that may be asked;
  /// else, or when it fails, the draft itself, which then says why. A draft in another language than the
  /// customer's leaves here in the model's words or not at all.
  package func worded(
    _ outcome: DraftOutcome, for request: DraftRequest, tenant: TenantID
  ) async throws -> DraftOutcome {
    guard case .drafted(let draft) = outcome else { return outcome }
    var found = outcome
    if let writer, await writer.mayWrite(for: tenant) {
      var asked = request
      asked.language = draft.language
      let wishes = wishes(of: asked)
      let inquiry = Inquiry(asked, reading: MailReading(request), wishes: wishes)
      let answers = try await knowledge.search(inquiry.queries, for: tenant)
      found = .drafted(
        await writer.worded(
          draft, for: request, found: answers, avoiding: wishes.avoidedSources, tenant: tenant))
    }
    guard case .drafted(let worded) = found, worded.language != request.letterLanguage else {
      return found
    }
    let titles = draft.citations.map { "“\($0.title)”" }.joined(separator: ", ")
    return .nothingRelevant(
      reason: """
        No article in the customer's language (\(request.language)) answers this message, and no model \
        put \(titles) (\(draft.language)) into it.
        """, evidence: worded.evidence)
  }

  /// Composes a draft and keeps it. Asked again for the same message and attempt it returns the one
  /// that was kept; older drafts of the ticket that still waited give way.
  package func draft(
    for request: DraftRequest, tenant: TenantID
  ) async throws -> DraftOutcome {
    let known = try await database.read(for: tenant) { tx in
      try DraftTable(tx).draft(for: request.message, attempt: request.attempt)
    }
    if let known { return .drafted(known) }
    let outcome = try await worded(
      compose(for: request, tenant: tenant), for: request, tenant: tenant)
    guard case .drafted(let draft) = outcome else { return outcome }
    return try await database.write(for: tenant) { tx in
      .drafted(try keep(draft, in: tx))
    }
  }

  /// Keeps a composed draft inside the transaction of whoever asked for it.
  package func keep(_ draft: Draft, in tx: Transaction) throws -> Draft {
    let drafts = DraftTable(tx)
    let kept = try drafts.insert(draft)
    if kept.id == draft.id {
      try drafts.supersede(on: draft.ticket, except: kept.id, at: world.now())
    }
    return kept
  }
}

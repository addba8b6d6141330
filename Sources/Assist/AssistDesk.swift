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
  private let records: any CustomerFacts
  private let readings = PassageReadings()
  private let writer: ModelWriter?

  /// `records` default to the desk's own; without a `writer` every letter is composed.
  package init(
    database: any Database, world: World, knowledge: KnowledgeDesk,
    records: (any CustomerFacts)? = nil, writer: ModelWriter? = nil
  ) {
    self.database = database
    self.world = world
    self.knowledge = knowledge
    self.records = records ?? DeskRecords(database: database)
    self.writer = writer
  }

  /// Composes a draft and stores nothing. The letter is in English whatever the customer's language;
  /// the draft says so where that is a gap.
  package func compose(
    for request: DraftRequest, tenant: TenantID
  ) async throws -> DraftOutcome {
    let reading = MailReading(request)
    let wishes = Wishes(
      feedback: request.feedback, usedSources: request.usedSources, language: .english)
    let inquiry = Inquiry(request, reading: reading, wishes: wishes)
    let found = try await knowledge.search(inquiry.queries, for: tenant)
    let facts = await facts(for: request, tenant: tenant)
    return Drafter(
      request: request, reading: reading, wishes: wishes, facts: facts, readings: readings,
      id: world.id(), now: world.now()
    ).outcome(of: inquiry, found: found)
  }

  /// A composed draft in the words of the language model, where there is one that may be asked;
  /// else, or when it fails, the draft itself, which then says why.
  package func worded(
    _ outcome: DraftOutcome, for request: DraftRequest, tenant: TenantID
  ) async throws -> DraftOutcome {
    guard case .drafted(let draft) = outcome, let writer, await writer.mayWrite(for: tenant)
    else { return outcome }
    let wishes = Wishes(
      feedback: request.feedback, usedSources: request.usedSources, language: .english)
    let inquiry = Inquiry(request, reading: MailReading(request), wishes: wishes)
    let found = try await knowledge.search(inquiry.queries, for: tenant)
    return .drafted(
      await writer.worded(
        draft, for: request, found: found, avoiding: wishes.avoidedSources, tenant: tenant))
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

  private func facts(for request: DraftRequest, tenant: TenantID) async -> FactsFound {
    let ids = request.orderIDs
    do {
      let orders = try await records.orders(ids, for: tenant)
      return FactsFound(orders: orders, named: ids, customer: request.customer)
    } catch {
      return FactsFound(failure: Problem(explaining: error).message)
    }
  }
}

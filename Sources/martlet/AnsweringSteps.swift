import Accounts
import Assist
import Foundation
import Intake
import Jobs
import Kit
import Outbox
import Procedures
import Review
import Store
import Synchronization
import Text
import Tickets
import Triage

// Steps 6 to 12: from the acknowledgement to the reply that has left.
extension Steps {
  // MARK: 6 and 7: the acknowledgement

  /// For new threads only, at most one for each sender in an hour, and only where there is an address.
  func writeAcknowledgement(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    let switches = try await house.accounts.switches(of: context.tenant)
    guard subject.settings.acknowledgementsEnabled, switches.allow(.automaticLetters) else {
      return StepResult("not_needed", detail: "switched off")
    }
    guard !subject.ticket.isSpam else {
      // Its sender is forged more often than not.
      return StepResult("not_needed", detail: "spam")
    }
    if try await failsDMARC(context) {
      return StepResult("not_needed", detail: "the sender's domain disowns the mail (DMARC)")
    }
    guard subject.isFirstMessage, let contact = subject.contact, let address = contact.email else {
      return StepResult("not_needed", detail: "no new thread, or no address")
    }
    let hourAgo = house.world.now() - .hours(1)
    let isRecent = try await house.database.read(for: context.tenant) {
      try LetterTable($0).hasAcknowledged(address, since: hourAgo)
    }
    if isRecent {
      return StepResult("not_needed", detail: "one went to this sender within the hour")
    }
    return StepResult("written") { transaction in
      _ = try house.review.letter(
        .acknowledgement, about: subject.ticket.id, as: subject.message.id.retyped(),
        facts: LetterFacts(due: subject.ticket.firstResponseDueAt), in: transaction)
    }
  }

  private func failsDMARC(_ context: StepContext) async throws -> Bool {
    let raw: Identifier<RawMessageMark> = context.subject.retyped()
    let kept = try await house.database.read(for: context.tenant) { [files = house.files] in
      try RawTable($0).raw(raw, files: files, withContent: false)
    }
    return kept?.relay.failsDMARC ?? false
  }

  func sendAcknowledgement(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    guard try await house.accounts.switches(of: context.tenant).allow(.automaticLetters) else {
      return StepResult("not_sent", detail: "switched off")
    }
    guard !subject.ticket.isSpam else { return StepResult("not_sent", detail: "spam") }
    let letter: Letter.ID = subject.message.id.retyped()
    let address = subject.contact?.email ?? ""
    let now = house.world.now()
    // Two mails of one sender may be here at the same instant: one row decides who was first.
    let isFirst = try await house.database.write(for: context.tenant) {
      try LetterTurns($0).take(
        .acknowledgement, for: address, as: letter, at: now, every: .hours(1))
    }
    guard isFirst else {
      return StepResult("not_sent", detail: "one went to this sender within the hour")
    }
    return StepResult("sent") { transaction in
      guard let reply = try ApprovedReplyTable(transaction).reply(letter.retyped()) else { return }
      try house.outbox.enqueue(
        reply, in: try LetterManner.of(reply, draft: nil, in: transaction), transaction)
    }
  }

  // MARK: Enrichment and 8 to 10: the draft

  func enrich(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    let ids = (subject.analysis?.entities ?? []).filter { $0.kind == .orderID }.map(\.value)
    let found = await house.assist.ask(
      orders: ids, contact: subject.contact?.id, for: context.tenant)
    if !found.failures.isEmpty {
      let switches = try await house.accounts.switches(of: context.tenant)
      let isOff =
        !switches.allow(.integration(.orders)) || !switches.allow(.integration(.contacts))
      let words = found.failures.map { "\($0.system): \($0.reason)" }.joined(separator: " ")
      return StepResult("unavailable", detail: words) { transaction in
        // The answer does not wait for them: they are asked again beside it, unless somebody wants them
        // left alone.
        guard !isOff else { return }
        try house.jobs.enqueue(
          RetryLookup(message: subject.message.id), in: transaction,
          at: house.world.now() + .minutes(1), unique: "lookup/\(subject.message.id)")
      }
    }
    guard !ids.isEmpty else { return StepResult("nothing_to_add", detail: "no order is named") }
    let known = found.orders.map(\.orderID)
    return known.isEmpty
      ? StepResult("nothing_to_add", detail: "not among our orders: \(ids.joined(separator: ", "))")
      : StepResult("enriched", detail: known.joined(separator: ", "))
  }

  /// Finds what helps. What is composed from it on the way is kept for the draft step, which would
  /// have to find it all again.
  func lookUp(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    guard try await house.accounts.switches(of: context.tenant).allow(.drafts) else {
      return StepResult("relevant_found", detail: "not searched: drafting is switched off")
    }
    switch try await composed(for: subject, attempt: 1, feedback: nil, context) {
    case .nothingRelevant(let reason, _): return StepResult("nothing_relevant", detail: reason)
    case .drafted(let draft):
      let titles = draft.evidence.sources.filter(\.isUsed).map(\.title)
      return StepResult("relevant_found", detail: titles.joined(separator: ", "))
    }
  }

  func decide(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    guard try await house.accounts.switches(of: context.tenant).allow(.drafts) else {
      return StepResult("requires_person", detail: "drafting is switched off")
    }
    guard
      case .drafted(let draft) = try await composed(
        for: subject, attempt: 1, feedback: nil, context)
    else { return StepResult("requires_person", detail: "nothing to answer with") }
    let codes = Set(draft.risks.map(\.code))
    if codes.contains(Risk.Code.refundOverLimit.rawValue) {
      return StepResult("refund_over_limit", detail: words(of: draft, [.refundOverLimit]))
    }
    let stops: [Risk.Code] = [.asksForPerson, .legal, .safety, .injection]
    if !codes.isDisjoint(with: stops.map(\.rawValue)) {
      return StepResult("requires_person", detail: words(of: draft, stops))
    }
    return StepResult(
      "can_draft", detail: "confidence \(Int((draft.confidence * 100).rounded())) %")
  }

  func draft(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    guard try await house.accounts.switches(of: context.tenant).allow(.drafts) else {
      return StepResult("nothing_to_say", detail: "drafting is switched off")
    }
    let attempts = try await house.database.read(for: context.tenant) {
      try DraftTable($0).drafts(of: subject.ticket.id)
    }.filter { $0.message == subject.message.id }
    let feedback = context.cameFrom?.outcome == "regenerate" ? context.cameFrom?.detail : nil
    let attempt = attempts.count + 1
    let before = Array(attempts.reversed())
    let composed = try await composed(
      for: subject, attempt: attempt, feedback: feedback, after: before, context)
    let outcome = try await house.assist.worded(
      composed, for: request(for: subject, attempt: attempt, feedback: feedback, after: before),
      tenant: context.tenant)
    switch outcome {
    case .nothingRelevant(let reason, _):
      return StepResult("nothing_to_say", detail: reason)
    case .drafted(let draft):
      return StepResult(
        "drafted", detail: "attempt \(draft.attempt), \(draft.citations.count) sources",
        actor: "system:\(draft.model)"
      ) { transaction in
        // Composing takes a while. Switched off meanwhile, the step runs again and finds it so.
        try house.accounts.switches(in: transaction).require(.drafts)
        _ = try house.assist.keep(draft, in: transaction)
        try house.tickets.change(subject.ticket.id, by: Self.actor, in: transaction) {
          $0.setAwaitsReview(true)
        }
      }
    }
  }

  private func words(of draft: Draft, _ codes: [Risk.Code]) -> String {
    let wanted = Set(codes.map(\.rawValue))
    return draft.risks.filter { wanted.contains($0.code) }.map(\.words).joined(separator: " ")
  }

  private func composed(
    for subject: Subject, attempt: Int, feedback: String?, after attempts: [Draft] = [],
    _ context: StepContext
  ) async throws -> DraftOutcome {
    let key = "\(subject.message.id)/\(attempt)"
    if feedback == nil, let known = compositions.find(key) { return known }
    let outcome = try await house.assist.compose(
      for: request(for: subject, attempt: attempt, feedback: feedback, after: attempts),
      tenant: context.tenant)
    if feedback == nil { compositions.keep(outcome, as: key) }
    return outcome
  }

  private func request(
    for subject: Subject, attempt: Int, feedback: String?, after attempts: [Draft]
  ) -> DraftRequest {
    let settings = subject.settings
    let sources = attempts.map { $0.citations.map(\.source) }
    // What was said of each attempt led to the one after it.
    let earlier = zip(attempts.dropFirst(), sources).compactMap { next, sources in
      next.feedback.map { DraftRequest.Correction(feedback: $0, sources: sources) }
    }
    let limit = Amount.hundredths("\(settings.refundLimit.amount)") ?? 50_000
    return DraftRequest(
      ticket: subject.ticket.id, ticketNumber: subject.ticket.number, message: subject.message.id,
      attempt: attempt, subject: subject.ticket.subject, body: subject.message.body,
      language: subject.analysis?.language.language ?? .english,
      intent: subject.analysis?.intent.intent.rawValue ?? "other",
      intentProbability: subject.analysis?.intent.probability ?? 0.5,
      sentiment: subject.analysis?.sentiment ?? .neutral,
      entities: subject.analysis?.entities ?? [],
      customer: DraftRequest.Customer(
        contact: subject.contact?.id, firstName: subject.contact?.firstName ?? "",
        lastName: subject.contact?.lastName ?? "", isVIP: subject.contact?.tier == .vip),
      history: subject.conversation.filter { $0.id != subject.message.id }.map {
        DraftRequest.Turn(isOurs: $0.author != .customer, text: $0.body)
      },
      voice: BrandVoice(
        businessName: subject.shop.name, signature: settings.signature,
        wordsToAvoid: settings.wordsToAvoid,
        refundLimit: Amount(currency: settings.refundLimit.currency, hundredths: limit),
        timeZone: settings.zone,
        holdSeconds: subject.inbox?.holdSeconds ?? settings.holdSeconds,
        manner: settings.brandVoice, wordsToUse: settings.wordsToUse),
      feedback: feedback, usedSources: sources.last ?? [], earlier: earlier)
  }

  // MARK: Review, 11 and 12

  /// Waits for a person. Where no draft waits (it was called back after approval) the ticket goes to
  /// one.
  func review(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    let draft = try await house.database.read(for: context.tenant) {
      try DraftTable($0).waiting(on: subject.ticket.id)
    }
    if draft == nil, context.cameFrom?.outcome == "called_back" {
      return StepResult("reject", detail: "The reply was called back before it was sent.")
    }
    return .waiting()
  }

  func escalate(_ context: StepContext) async throws -> StepResult {
    try await fileUnfiled(context)
    let subject = try await Subject(context, house)
    let why = Handover(cameFrom: context.cameFrom, isVIP: subject.contact?.tier == .vip)
    // The outbox hands a letter over by itself when it gives it up.
    guard !why.isHandedOver else { return StepResult(why.outcome, detail: why.words) }
    return StepResult(why.outcome, detail: why.words) { transaction in
      let teams = subject.teams
      let team = why.team.flatMap { kind in teams.first { $0.kind == kind }?.id }
      try house.tickets.escalate(
        subject.ticket.id, to: why.target, reason: why.reason, words: why.words,
        summary: why.summary(of: subject), confidence: nil,
        team: team ?? subject.ticket.assignedTeam, by: Self.actor, in: transaction)
    }
  }

  /// The outbox has the letter since the approval; this step ends with it.
  func send(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    let letter = try await house.database.read(for: context.tenant) {
      try LetterTable($0).letters(of: subject.ticket.id).first { $0.kind == .reply }
    }
    switch letter?.state {
    case .sent: return StepResult("sent")
    case .failed: return StepResult("undeliverable", detail: letter?.lastError ?? "")
    case .cancelled: return StepResult("called_back")
    case .held, .queued, nil: return .waiting()
    }
  }
}

/// Compositions between steps 8 and 10 of the same run. Losing one costs composing it again.
final class CompositionCache: Sendable {
  private let outcomes = Mutex<[String: DraftOutcome]>([:])

  func find(_ key: String) -> DraftOutcome? { outcomes.withLock { $0[key] } }
  func keep(_ outcome: DraftOutcome, as key: String) {
    outcomes.withLock { outcomes in
      if outcomes.count >= 64 { outcomes.removeAll() }
      outcomes[key] = outcome
    }
  }
}

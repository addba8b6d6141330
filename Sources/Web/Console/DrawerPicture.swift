import Accounts
import Assist
import Foundation
import Kit
import Knowledge
import Review
import Store
import Tickets

/// A draft with everything that a person must know to answer for it, read inside one transaction.
struct DrawerPicture {
  let draft: Draft
  let ticket: TicketPicture
  private let frame: Frame
  private let transaction: Transaction

  init(_ id: Draft.ID, visit: Visit, frame: Frame, in transaction: Transaction) throws {
    guard let draft = try DraftTable(transaction).draft(id) else {
      throw ReviewRefusal.unknownDraft
    }
    self.draft = draft
    self.frame = frame
    self.transaction = transaction
    ticket = try TicketPicture(draft.ticket, visit: visit, frame: frame, in: transaction)
  }

  static func page(
    _ id: Draft.ID, _ visit: Visit, given: DrawerGiven = DrawerGiven(), problem: String? = nil
  ) async throws -> DrawerView {
    // A text that comes back comes back with what is odd about it.
    let odd =
      if let text = given.text {
        try await visit.rooms.review.check(id, as: text, by: visit.person).map(\.words)
      } else { [String]() }
    return try await visit.read { frame, transaction in
      try DrawerPicture(id, visit: visit, frame: frame, in: transaction)
        .view(given: given, warnings: odd, problem: problem)
    }
  }

  private func view(
    given: DrawerGiven, warnings: [String], problem: String?
  ) throws -> DrawerView {
    let evidence = DrawerEvidence(draft, frame: frame)
    return DrawerView(
      frame: frame,
      draft: DraftUnderReview(
        id: draft.id.text, version: String(draft.version), text: given.text ?? draft.text,
        sentences: draft.sentences.map(evidence.sentence), recipient: ticket.recipient,
        author: frame.wording.drafter(draft.model), madeAt: draft.createdAt, warnings: warnings),
      ticket: try ticket.ticketHead(), contact: ticket.contactName,
      isVIP: ticket.contact?.tier == .vip,
      conversation: try ticket.conversation(isCompact: true), evidence: evidence.panel,
      checks: try checks(given),
      given: .init(
        tone: given.tone, accuracy: given.accuracy, policy: given.policy, reason: given.reason,
        feedback: given.feedback),
      neighbours: try neighbours(), problem: problem, isOutdated: isOutdated)
  }

  /// The customer wrote again after the message that this draft answers.
  private var isOutdated: Bool {
    ticket.newestFromCustomer.map { $0.id != draft.message } ?? false
  }

  private func neighbours() throws -> DrawerView.Neighbours {
    let place = try DraftQueue(transaction).place(of: draft)
    return .init(
      previous: place.previous?.text, next: place.next?.text,
      position: draft.state == .waiting ? place.position : nil, count: place.count)
  }

  private func checks(_ given: DrawerGiven) throws -> ChecksPanel {
    let tone = draft.tone
    let isGood = tone.isFriendly && tone.isProfessional && tone.isOnBrand
    return ChecksPanel(
      frame: frame, draftID: draft.id.text, confidence: draft.confidence,
      tone: .init(
        isGood: isGood, verdict: frame.wording.toneVerdict(isGood: isGood), remarks: tone.notes),
      risks: draft.risks.map {
        .init(
          title: frame.wording.title(ofRisk: $0.code), reason: $0.words,
          isGrave: $0.code == Risk.Code.refundOverLimit.rawValue)
      },
      rollback: .init(holdSeconds: try holdSeconds(), note: draft.rollback),
      validation: DraftCheck.allCases.map { check($0, given, isGoodTone: isGood) })
  }

  private func check(
    _ check: DraftCheck, _ given: DrawerGiven, isGoodTone: Bool
  ) -> ChecksPanel.Check {
    let codes = Set(draft.risks.map(\.code))
    func lacks(_ risks: Risk.Code...) -> Bool {
      risks.allSatisfy { !codes.contains($0.rawValue) }
    }
    let isMet: Bool
    var otherwise = ChecksPanel.Check.State.failed
    switch check {
    case .sources:
      isMet =
        draft.sentences.compactMap(\.citation).allSatisfy(\.isSupported)
        && lacks(.unsupportedSentence, .noCitation)
    case .numbers: isMet = lacks(.numberNotInSource, .promise)
    case .records:
      isMet = draft.evidence.missing.isEmpty && lacks(.integrationFailed)
      otherwise = .attention
    case .privacy: isMet = lacks(.otherCustomer, .personalData)
    case .tone:
      isMet = isGoodTone
      otherwise = .attention
    case .evidence:
      return .init(
        id: check.rawValue, text: frame.wording.sentence(of: check, isMet: true),
        state: .person, isTicked: given.checked.contains(check.rawValue))
    }
    return .init(
      id: check.rawValue, text: frame.wording.sentence(of: check, isMet: isMet),
      state: isMet ? .passed : otherwise)
  }

  /// Of the inbox that the reply will leave by.
  private func holdSeconds() throws -> Int {
    let accounts = AccountsTable(transaction)
    let inbox = try ticket.ticket.inbox.flatMap(accounts.inbox)
    let candidates = try [inbox].compactMap(\.self) + accounts.inboxes()
    let sending = candidates.first { $0.channel == .email } ?? candidates.first
    return try sending?.holdSeconds ?? accounts.settings().holdSeconds
  }
}

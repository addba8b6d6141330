import Accounts
import Assist
import Foundation
import Kit
import Outbox
import Review
import Store
import Text
import Tickets
import Triage

/// One ticket as its page shows it, read inside one transaction. Each panel reads what it needs when it
/// is asked for, so that a part costs no more than itself.
struct TicketPicture {
  let visit: Visit
  let frame: Frame
  let transaction: Transaction
  let ticket: Ticket
  let contact: Contact?
  let draft: Draft?
  private let promises: TicketPromises
  /// The conversation; empty for a part that does not show it.
  let messages: [Message]

  init(
    _ id: Ticket.ID, visit: Visit, frame: Frame, in transaction: Transaction,
    withTalk: Bool = true
  ) throws {
    guard let ticket = try TicketTable(transaction).ticket(id) else {
      throw Refusal.unknownTicket
    }
    self.visit = visit
    self.frame = frame
    self.transaction = transaction
    self.ticket = ticket
    contact = try ticket.customer.flatMap(ContactTable(transaction).contact)
    promises = try TicketPromises(of: [id], in: transaction, at: frame.now)
    draft =
      ticket.awaitsReview ? try DraftTable(transaction).waiting(on: ticket.id) : nil
    let talk = withTalk ? try MessageTable(transaction).messages(of: id) : []
    // Of two at the same moment, what the customer wrote came first.
    messages =
      talk.enumerated().sorted { one, other in
        let (first, second) = (one.element, other.element)
        if first.createdAt != second.createdAt { return first.createdAt < second.createdAt }
        let (early, late) = (first.author == .customer, second.author == .customer)
        return early == late ? one.offset < other.offset : early
      }.map(\.element)
  }

  var contactName: String {
    let name = contact?.displayName ?? ""
    return name.isEmpty ? frame.wording.customer : name
  }

  /// Which list the way back leads to: the one that the ticket stands in for this person.
  var place: Page.Place {
    if ticket.isSpam { return .spam }
    if ticket.awaitsReview { return .approvals }
    if ticket.isEscalated { return .escalated }
    let isOpen = ticket.status != .resolved && ticket.status != .closed
    if isOpen, ticket.assignedUser == visit.person.user { return .mine }
    if isOpen, ticket.assignedUser == nil { return .unassigned }
    return .all
  }

  // MARK: Head

  func head() throws -> HTML {
    TicketHeadView(frame: frame, ticket: try ticketHead(withFamily: true), back: place).html
  }

  /// The drawer has no room for the family.
  func ticketHead(withFamily: Bool = false) throws -> TicketHead {
    let table = TicketTable(transaction)
    var head = TicketHead(
      id: ticket.id.text, number: String(ticket.number), subject: ticket.subject,
      status: ticket.statusBadge, priority: ticket.priorityBadge, channel: ticket.channelBadge,
      openedAt: ticket.createdAt, sla: promises.badge(of: ticket),
      escalation: escalation,
      draft: draft.map {
        .init(
          id: $0.id.text, confidence: $0.confidence, risks: $0.risks.count,
          waitingSince: $0.createdAt)
      })
    head.isSpam = ticket.isSpam
    head.sender = contact?.email
    head.mergedInto = try ticket.mergedInto.flatMap(table.ticket).map(linked)
    guard withFamily else { return head }
    head.parent = try ticket.parent.flatMap(table.ticket).map(linked)
    head.children = try table.children(of: ticket.id).map(linked)
    return head
  }

  /// The words of the newest hand-over, as they stand on the timeline.
  private var escalation: String? {
    guard ticket.isEscalated else { return nil }
    let open = try? OutcomeTable(transaction).escalations(of: ticket.id)
      .first { $0.endedAt == nil }
    return open?.summaryForAgent ?? ""
  }

  // MARK: Answering

  /// The newest message from the customer: what a reply must have seen. Machines' mail is none.
  var newestFromCustomer: Message? { messages.last(where: \.isFromPerson) }

  func replyForm(_ given: ReplyGiven) throws -> ReplyForm {
    let newer = given.seen.map { messages.newer(than: $0, for: visit.person.user) } ?? []
    return ReplyForm(
      frame: frame, ticketID: ticket.id.text, recipient: recipient,
      lastSeen: messages.last?.id.text ?? "", waitingDraftID: draft?.id.text,
      resolution: try resolutionFields(given.resolution),
      uploads: UploadList(frame: frame, files: given.uploads.map { .init($0) }), text: given.text,
      note: given.note,
      problem: given.problem,
      newer: newer.map {
        .init(name: name(of: $0), sentAt: $0.createdAt, text: $0.body)
      }, kind: given.kind)
  }

  var recipient: String {
    guard let contact, let email = contact.email else {
      return "\(contactName) (\(frame.wording.noAddress))"
    }
    return contactName == email ? email : "\(contactName) <\(email)>"
  }

  // MARK: Beside the conversation

  func contactPanel() throws -> ContactPanel {
    var panel = ContactPanel(frame: frame, name: contactName)
    guard let contact else { return panel }
    panel.id = contact.id.text
    panel.ticketID = ticket.id.text
    panel.email = contact.email
    panel.phone = contact.phone
    panel.organization = try contact.organization
      .flatMap(ContactTable(transaction).organization)?.name
    panel.isVIP = contact.tier == .vip
    panel.language = contact.language.map { languageName($0) }
    panel.knownSince = contact.createdAt
    panel.tickets = try QueueTable(transaction).tickets(of: contact.id, limit: 7)
      .filter { $0.id != ticket.id }.prefix(6)
      .map {
        .init(
          id: $0.id.text, number: String($0.number),
          subject: $0.subject.isEmpty ? frame.wording.noSubject : $0.subject,
          status: $0.statusBadge)
      }
    panel.facts = try ReferenceTable(transaction).orders(of: contact.id).map(fact)
    return panel
  }

  private func fact(_ order: CustomerOrder) -> ContactPanel.Fact {
    let wording = frame.wording
    let day = frame.moments.day
    var parts = [readable(order.status), "\(order.total) \(order.currency)"]
    if !order.items.isEmpty { parts.append(order.items.joined(separator: ", ")) }
    if let delivered = order.deliveredAt {
      parts.append(wording.deliveredOn(day(delivered)))
    } else {
      if let sent = order.shippedAt { parts.append(wording.sentOn(day(sent))) }
      if let expected = order.expectedAt { parts.append(wording.expectedOn(day(expected))) }
    }
    parts += [order.carrier, order.tracking].compactMap(\.self)
    return .init(label: wording.order(order.orderID), value: parts.joined(separator: " · "))
  }

  /// With `given`, what somebody had chosen stands over what is there now.
  func properties(given: PropertiesGiven? = nil) throws -> PropertiesPanel {
    let accounts = AccountsTable(transaction)
    let people = try accounts.users().filter { user in
      user.id == ticket.assignedUser || (user.isActive && user.role != .viewer)
    }
    var panel = PropertiesPanel(
      frame: frame, ticketID: ticket.id.text, version: String(ticket.version),
      status: given.flatMap { StatusBadge(rawValue: $0.status) } ?? ticket.statusBadge,
      reachable: ticket.reachable,
      priority: given.flatMap { PriorityBadge(rawValue: $0.priority) } ?? ticket.priorityBadge,
      assigneeID: given?.user ?? ticket.assignedUser?.text,
      people: people.map { Choice(value: $0.id.text, label: $0.name) },
      teamID: given?.team ?? ticket.assignedTeam?.text,
      teams: try accounts.teams().map { Choice(value: $0.id.text, label: $0.name) },
      tags: given?.tags ?? ticket.tags, sentiment: ticket.sentimentBadge,
      promises: promises.badges(of: ticket))
    if let analysis = try AnalysisTable(transaction).newest(of: ticket.id) {
      panel.intent = .init(
        value: frame.wording.name(ofIntent: analysis.intent.intent.rawValue),
        probability: analysis.intent.probability)
      panel.language = .init(
        value: languageName(analysis.language.language.code),
        probability: analysis.language.probability)
    }
    return panel
  }

  private func languageName(_ code: String) -> String {
    let name = Locale(identifier: frame.wording.languageCode)
      .localizedString(forLanguageCode: code)
    return name ?? code
  }

  // MARK: What has happened

  func timeline() throws -> TimelinePanel {
    let accounts = AccountsTable(transaction)
    let people = Dictionary(
      uniqueKeysWithValues: try accounts.users().map { ($0.id.text, $0.name) })
    let teams = Dictionary(
      uniqueKeysWithValues: try accounts.teams().map { ($0.id.text, $0.name) })
    var facts = try FactTable(transaction).facts(of: ticket.id, limit: 200)
    // What a person decided is said with the decision itself.
    let reviews = Set(facts.filter { $0.name == "draft.reviewed" }.map(\.number))
    facts.removeAll { $0.name == "draft.decided" && reviews.contains($0.number + 1) }
    return TimelinePanel(
      frame: frame,
      entries: facts.reversed().map { fact in
        let words = frame.wording.timeline(
          fact.name, shown(fact.payload), person: { people[$0] ?? $0 }, team: { teams[$0] ?? $0 })
        return .init(
          at: fact.happenedAt, actor: name(of: fact.actor, people), text: words.text,
          reason: words.reason)
      })
  }

  /// Moments as people read them.
  private func shown(_ payload: [String: String]) -> [String: String] {
    var shown = payload
    for (key, text) in payload where key.hasSuffix("due_at") {
      shown[key] = Date(rfc3339: text).map { frame.moments.full($0) }
    }
    return shown
  }

  private func name(of actor: String, _ people: [String: String]) -> String {
    switch Actor(text: actor) {
    case .user(let id): people[id.text] ?? frame.wording.martlet
    case .customer: contactName
    case .system, nil: frame.wording.martlet
    }
  }
}

extension Message {
  /// A customer wrote it, not a machine of theirs.
  var isFromPerson: Bool { author == .customer && kind == .message }
}

import Accounts
import Assist
import Foundation
import Intake
import Jobs
import Kit
import Review
import Store
import Tickets

/// Plays the plan: each mail at its moment, each decision after its minutes, and in between every job
/// that is due by then.
struct DemoHistory {
  let house: House
  let folder: DemoFolder
  let people: DemoPeople
  let time: DemoTime
  let start: Date
  let progress: @Sendable (String) -> Void

  fileprivate struct Event {
    let at: Date
    let what: What
    enum What {
      case mail(DemoPlan.Mail)
      case call(DemoCalls.Call)
      case act(DemoPlan.Action, Identifier<RawMessageMark>)
    }
  }

  func play() async throws {
    let plan: DemoPlan = try folder.decode("plan.json")
    let calls: DemoCalls = try folder.decode("phone_logs.json")
    let shop: DemoShop = try folder.decode("shop.json")
    let runner = house.runner()
    var events =
      plan.mails.map { Event(at: ago($0.daysAgo), what: .mail($0)) }
      + calls.phoneLogs.map { Event(at: ago($0.daysAgo), what: .call($0)) }
    let total = events.count
    var heard = 0
    while let next = events.min(by: { $0.at < $1.at }) {
      events.removeAll { $0.at == next.at && $0.isSame(as: next) }
      // What comes due before then, such as a held letter, happens at its own moment.
      try await pass(to: min(next.at, start), runner)
      switch next.what {
      case .mail(let mail):
        let receipt = try await house.intake.receive(
          Delivery(
            content: try folder.mail(mail.file, start: start), door: .demo,
            envelopeTo: [mail.inbox], tenant: people.tenant))
        try await runner.drain()
        if mail.action.action != "none" {
          events.append(
            Event(
              at: next.at + minutes(mail.action.afterMinutes),
              what: .act(mail.action, receipt.raw)))
        }
        heard += 1
      case .call(let call):
        let inbox = shop.inboxes.first { $0.address == call.inbox }
        _ = try await house.intake.receive(
          Entry(
            name: call.callerName, email: call.email, phone: call.phone, subject: call.subject,
            body: call.text, enteredBy: call.loggedBy),
          at: inbox.map { DemoSettlers(house: house, shop: shop, start: start).address(of: $0) },
          door: .phone, tenant: people.tenant)
        try await runner.drain()
        heard += 1
      case .act(let action, let raw):
        try await act(action, on: raw, runner)
        if let then = action.then {
          events.append(Event(at: next.at + minutes(then.afterMinutes), what: .act(then, raw)))
        }
      }
      if heard % 12 == 0 { progress("  \(heard) of \(total) messages") }
    }
    try await pass(to: start, runner)
    progress("  \(heard) messages heard, answered and graded")
  }

  private func ago(_ days: Double) -> Date { start - .seconds(days * 86_400) }
  private func minutes(_ count: Double?) -> Duration { .seconds((count ?? 10) * 60) }

  /// Moves the clock in steps of a quarter of an hour, so that timers end about when they should.
  private func pass(to moment: Date, _ runner: JobRunner) async throws {
    while time.now < moment {
      time.move(to: min(moment, time.now + .minutes(15)))
      try await runner.drain()
    }
  }

  private func act(
    _ action: DemoPlan.Action, on raw: Identifier<RawMessageMark>, _ runner: JobRunner
  ) async throws {
    guard let who = action.who, let person = people.signedIn[who],
      let ticket = try await house.intake.raw(raw, of: people.tenant).ticket
    else { return }
    let draft = try await house.database.read(for: people.tenant) {
      try DraftTable($0).waiting(on: ticket)
    }
    let grades = try action.grades.map {
      try Grades(tone: $0.tone, accuracy: $0.accuracy, policy: $0.policy)
    }
    switch action.action {
    case "approve", "approve_resolve":
      guard let draft, let grades else { return }
      _ = try await house.review.approve(
        draft.id,
        ReviewDesk.Approval(
          text: edited(draft.text, action.edit), grades: grades, isValidated: true,
          then: action.action == "approve" ? .wait : .resolve), by: person)
    case "reject":
      if let draft, let grades {
        try await house.review.reject(
          draft.id, reason: action.reason ?? "", grades: grades, by: person)
        try await runner.drain()
      }
      try await reply(action, on: ticket, grades: nil, by: person)
    case "regenerate":
      guard let draft else { return }
      try await house.review.regenerate(
        draft.id, feedback: action.feedback ?? "", by: person)
    case "take_over":
      try await reply(action, on: ticket, grades: grades, by: person)
    case "note":
      try await house.tickets.note(action.note ?? "", on: ticket, by: person)
      try await assign(ticket, to: person)
    default:
      throw Problem(.broken, "demo.plan", "The demo's plan knows no action “\(action.action)”.")
    }
    try await runner.drain()
  }

  private func reply(
    _ action: DemoPlan.Action, on ticket: Ticket.ID, grades: Grades?, by person: SignedIn
  ) async throws {
    guard let text = action.reply else { return }
    _ = try await house.review.reply(
      to: ticket, text: text, then: .wait, grades: grades, by: person)
    try await assign(ticket, to: person)
  }

  /// Whoever writes in person answers for the ticket from then on.
  private func assign(_ ticket: Ticket.ID, to person: SignedIn) async throws {
    var edit = TicketDesk.Edit()
    edit.user = person.user
    try await house.tickets.edit(ticket, edit, by: person)
  }

  /// An addition ends the answer: what follows it are the closing sentence and the signature.
  private func edited(_ text: String, _ edit: DemoPlan.Edit?) -> String {
    guard let edit else { return text }
    if let old = edit.replace, let new = edit.with { return text.replacing(old, with: new) }
    guard let addition = edit.append else { return text }
    var paragraphs = text.components(separatedBy: "\n\n")
    paragraphs.insert(addition, at: max(1, paragraphs.count - 2))
    return paragraphs.joined(separator: "\n\n")
  }
}

extension DemoHistory.Event {
  fileprivate func isSame(as other: Self) -> Bool {
    switch (what, other.what) {
    case (.mail(let one), .mail(let two)): one.file == two.file
    case (.call(let one), .call(let two)): one.subject == two.subject
    case (.act(let one, let raw), .act(let two, let other)): one === two && raw == other
    default: false
    }
  }
}

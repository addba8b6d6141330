import Foundation
import Kit

@testable import Web

extension Sample {
  var queues: [(name: String, page: Page)] {
    let all: [QueueView.Queue] = [
      .approvals, .mine, .unassigned, .escalated, .all, .spam, .search(say("wheel")),
    ]
    let names = ["approvals", "mine", "unassigned", "escalated", "all", "spam", "search"]
    return zip(names, all).flatMap { name, queue in
      [
        (
          "queue-\(name)",
          QueueView(
            frame: frame(), queue: queue, rows: rows(queue), more: "/queues/\(name)?after=x"
          ).page
        ),
        ("queue-\(name)-empty", QueueView(frame: frame(), queue: queue, rows: []).page),
      ]
    } + [
      (
        "queue-filtered",
        QueueView(
          frame: frame(), queue: .all, rows: [],
          filter: QueueFilter(status: .resolved, priority: .urgent)
        ).page
      )
    ]
  }

  private func rows(_ queue: QueueView.Queue) -> [QueueRow] {
    let table:
      [(
        String, String, String, StatusBadge, PriorityBadge, String, SentimentBadge, SLABadge.State,
        Double, Int, Bool
      )] = [
        (
          "Refund for order NL-20931, bike arrived with a bent fork",
          "I unpacked it yesterday and the fork is bent. I want my 689,00 back, not a voucher.",
          "Hanna de Wit", .triage, .urgent, "refund", .negative, .breached, 0.62, 2, true
        ),
        (
          "Where is my parcel?",
          "The tracking page says “in transit” since Friday. Could you have a look?",
          "Jonas Keller", .new, .normal, "delivery", .neutral, .warning, 0.93, 0, false
        ),
        (
          "Re: Invoice for our company", "Thank you! Could you also put our VAT number on it?",
          "Atelier Lumière", .inProgress, .normal, "billing", .positive, .running, 0.88, 0, false
        ),
        (
          "Display of the Aurora 3 shows E07 after the update to firmware 2.14 and nothing else helps, I tried everything in the manual",
          "After the update it shows E07 and the motor stays off.", "Tomás Ferreira Gonçalves",
          .new, .high, "technical", .negative, .running, 0.71, 1, false
        ),
        (
          "Which lock fits the Fjord rack?",
          "I would like to order the folding lock, but the rack has a round tube.", "Ines Martin",
          .waitingCustomer, .low, "product_question", .neutral, .paused, 0.95, 0, false
        ),
        (
          "", "hello?? anybody there", "k.brandt@post.example", .new, .normal, "other", .neutral,
          .met, 0.34, 1, false
        ),
        (
          "Cancel my service subscription", "Please cancel it by the end of the month.",
          "Sofie Peeters", .resolved, .normal, "cancellation", .neutral, .met, 0.9, 1, false
        ),
      ]
    return table.enumerated().map { index, line in
      QueueRow(
        ticketID: say("t\(index)"), number: say("\(1042 - index)"),
        subject: line.0.isEmpty ? "" : say(line.0),
        snippet: say(line.1), contact: say(line.2), isVIP: line.10, status: line.3,
        priority: line.4,
        channel: .email, intent: say(line.5), sentiment: line.6,
        sla: SLABadge(
          state: line.7,
          due: line.7 == .breached ? ago(.minutes(24)) : now + .minutes(35 * (index + 1))),
        assignee: index % 3 == 0 ? nil : say("Mira"),
        updatedAt: ago(.minutes(7 * index * index + 2)),
        draft: queue == .approvals
          ? .init(
            id: say("d\(index)"), confidence: line.8, risks: line.9,
            waitingSince: ago(.minutes(9 * index + 3))) : nil,
        escalationReason: queue == .escalated
          ? say("Refund of 689.00 is over the limit of 500.00: a manager decides.") : nil)
    }
  }

  var head: TicketHead {
    TicketHead(
      id: say("t0"), number: say("1042"),
      subject: say("Refund for order NL-20931, bike arrived with a bent fork"),
      status: .triage, priority: .urgent, channel: .email, openedAt: ago(.hours(3)),
      sla: SLABadge(state: .warning, due: now + .minutes(18)),
      escalation: say("Refund of 689.00 EUR is over the limit of 500.00 EUR: a manager decides."),
      draft: .init(id: say("d1"), confidence: 0.62, risks: 2, waitingSince: ago(.minutes(12))))
  }

  var messages: [ConversationMessage] {
    [
      ConversationMessage(
        id: say("m1"), author: .customer, name: say("Hanna de Wit"), sentAt: ago(.hours(3)),
        text: say(
          "Hello,\n\nmy Aurora 3 (order NL-20931) arrived yesterday and the fork is bent. I attached two photos. I would like my 689,00 back, not a voucher.\n\nHow do I send it back? The box is too big for my car. I have read https://northlight.example/returns already.\n\nHanna"
        ),
        quoted: say(
          "On Mon, 16 Feb 2026 at 09:12, Northlight Bikes wrote:\n> Your order is on its way.\n> It should reach you by Tuesday."
        ),
        address: say("hanna.dewit@mail.example"), hasHTML: true,
        attachments: [
          .init(
            id: say("a1"), name: say("fork-left.jpg"), bytes: 2_413_220, isImage: true,
            kind: say("JPG"), hasPicture: true),
          .init(
            id: say("a3"), name: say("setup.exe"), bytes: 12, kind: say("EXE"), isDangerous: true),
          .init(id: say("a2"), name: say("invoice NL-20931.pdf"), bytes: 88_120),
        ]),
      ConversationMessage(
        id: say("m2"), author: .system, name: say("Northlight Bikes"), sentAt: ago(.hours(3)),
        text: say("Acknowledged: we have your message as #1042 and answer by 18:05 today.")),
      ConversationMessage(
        id: say("m3"), author: .agent, name: say("Sam Okafor"), sentAt: ago(.hours(2)),
        text: say(
          "Forwarder says the box was damaged on arrival at the depot, so the carrier's insurance pays."
        ),
        isNote: true),
      ConversationMessage(
        id: say("m4"), author: .agent, name: say("Mira Jansen"), sentAt: ago(.minutes(70)),
        text: say(
          "Dear Hanna,\n\nI am sorry about the fork. We will collect the bike at your door; you need not repack it.\n\nKind regards\nMira"
        ),
        delivery: .sent, wasDrafted: true),
      ConversationMessage(
        id: say("m5"), author: .customer, name: say("Hanna de Wit"), sentAt: ago(.minutes(40)),
        text: say("Thank you, that helps! When does the refund arrive?"), showsImages: true),
      ConversationMessage(
        id: say("m6"), author: .ai, name: say("Martlet"), sentAt: ago(.minutes(38)),
        text: say(
          "Dear Hanna,\n\nrefunds reach your account within five working days after the bike is back with us."
        ),
        delivery: .failed(reason: say("The mailbox is full (552). We try again in 20 minutes."))),
      ConversationMessage(
        id: say("m7"), author: .agent, name: say("Mira Jansen"), sentAt: ago(.seconds(12)),
        text: say("Dear Hanna,\n\nthe courier comes on Friday between 9 and 12."),
        delivery: .held(letterID: say("l1"), until: now + .seconds(48)), wasDrafted: true),
    ]
  }

  var conversation: ConversationView {
    ConversationView(frame: frame(), ticketID: say("t0"), messages: messages)
  }

  var tickets: [(name: String, page: Page)] {
    let plain = TicketHead(
      id: say("t4"), number: say("1038"), subject: "", status: .waitingCustomer, priority: .low,
      channel: .phone, openedAt: ago(.days(9)), isDrafting: true)
    var spam = plain
    spam.isDrafting = false
    spam.isSpam = true
    var merged = plain
    merged.isDrafting = false
    merged.mergedInto = .init(id: say("t0"), number: say("1042"), subject: say("A bent fork"))
    merged.children = [.init(id: say("t7"), number: say("1050"), subject: say("Another fork"))]
    let empty = ConversationView(frame: frame(), ticketID: say("t4"), messages: [])
    return [
      ("ticket-spam", ticket(spam, empty, draft: nil, steps: [], notice: undo)),
      ("ticket-merged", ticket(merged, empty, draft: nil, steps: [], notice: nil)),
      ("ticket", ticket(head, conversation, draft: say("d1"), steps: steps, notice: nil)),
      (
        "ticket-quiet",
        ticket(
          plain, ConversationView(frame: frame(), ticketID: say("t4"), messages: []), draft: nil,
          steps: [],
          notice: Notice(tone: .good, text: say("Reply approved. It is held for a minute.")))
      ),
      ("new-ticket", NewTicketView(frame: frame(), inboxes: inboxes).page),
      (
        "new-call",
        NewTicketView(
          frame: frame(), kind: .phoneLog, name: say("Hanna"), email: say("hanna@"),
          phone: say("+31 6 0000"),
          subject: say("Call about the fork"), body: say("She asks for a date."), priority: .high,
          inboxes: inboxes, inboxID: "i2",
          problems: ["email": say("This is not an address: write name@example.com.")]
        ).page
      ),
    ]
  }

  private var undo: Notice {
    var notice = Notice(tone: .good, text: say("Marked as spam."))
    notice.undo = .init(path: "/tickets/t4/spam", name: "spam", value: "0", label: say("Undo"))
    return notice
  }

  private var inboxes: [Choice] {
    [
      Choice(value: "i1", label: say("help@northlight.example")),
      Choice(value: "i2", label: say("billing@northlight.example")),
    ]
  }

  private func ticket(
    _ head: TicketHead, _ conversation: ConversationView, draft: String?,
    steps: [ProcedurePanel.Step], notice: Notice?
  ) -> Page {
    let frame = frame(notice: notice)
    return TicketPageView(
      frame: frame, ticket: head, conversation: conversation,
      reply: ReplyForm(
        frame: frame, ticketID: head.id, recipient: say("hanna.dewit@mail.example"),
        lastSeen: say("m7"), waitingDraftID: draft,
        resolution: ResolutionFields(
          frame: frame, articles: [Choice(value: "k1", label: say("Bent forks"))]),
        uploads: UploadList(frame: frame, files: draft == nil ? uploads : []),
        text: draft == nil ? say("Dear Hanna,") : "",
        problem: draft == nil
          ? say("Sam has answered two minutes ago. Read it, then send yours if it is still needed.")
          : nil,
        newer: draft == nil
          ? [.init(name: say("Sam Okafor"), sentAt: ago(.minutes(2)), text: say("We are on it."))]
          : []),
      contact: ContactPanel(
        frame: frame, name: say("Hanna de Wit"), email: say("hanna.dewit@mail.example"),
        phone: say("+31 6 1234 5678"),
        organization: nil, isVIP: true, language: say("Dutch"), knownSince: ago(.days(611)),
        tickets: draft == nil
          ? []
          : [
            .init(
              id: say("t8"), number: say("988"), subject: say("Bell is missing in the parcel"),
              status: .closed),
            .init(
              id: say("t9"), number: say("871"),
              subject: say("Question about the frame size for 1.72 m"), status: .resolved),
          ],
        facts: [.init(label: say("Order"), value: say("NL-20931 · 689.00 EUR · delivered"))]),
      properties: PropertiesPanel(
        frame: frame, ticketID: head.id, version: say("v7"), status: head.status,
        reachable: [head.status, .inProgress, .waitingInternal, .resolved], priority: head.priority,
        assigneeID: "u2",
        people: [
          Choice(value: "u1", label: say("Mira Jansen")),
          Choice(value: "u2", label: say("Sam Okafor")),
        ],
        teamID: nil, teams: [Choice(value: "k1", label: say("Workshop"))],
        tags: [say("fork"), say("damage in transit")],
        intent: .init(value: say("refund"), probability: 0.96),
        language: .init(value: say("English"), probability: 0.99),
        sentiment: .negative,
        promises: [head.sla].compactMap(\.self)),
      procedure: ProcedurePanel(frame: frame, ticketID: head.id, steps: steps),
      timeline: TimelinePanel(
        frame: frame,
        entries: draft == nil
          ? []
          : [
            .init(
              at: ago(.minutes(12)), actor: say("Martlet"), text: say("Draft made"),
              reason: say("3 passages, confidence 62 %")),
            .init(
              at: ago(.hours(3)), actor: say("Martlet"), text: say("Priority set to urgent"),
              reason: say("VIP, refund, negative")),
            .init(
              at: ago(.hours(3)), actor: say("help@northlight.example"), text: say("Mail received")),
          ]),
      sheets: sheets(of: head, isFull: draft != nil)
    ).page
  }

  private var steps: [ProcedurePanel.Step] {
    let titles = [
      "Receive", "Identify", "Understand", "Prioritise", "Open the ticket", "Write acknowledgement",
      "Send acknowledgement", "Look up knowledge", "Decide", "Draft", "Escalate", "Send reply",
      "Record with the customer", "Resolve", "Follow up", "Watch",
    ]
    return titles.enumerated().map { index, title in
      let number = index + 1
      let state: ProcedurePanel.Step.State =
        number == 7
        ? .failed
        : number == 11 ? .running : number < 11 ? .done : number == 14 ? .skipped : .waiting
      return .init(
        key: say("step-\(number)"), number: number == 13 ? nil : number, title: say(title),
        state: state,
        outcome: number == 3
          ? say("refund, negative, English") : number == 2 ? say("Known contact") : nil,
        attempts: number == 7 ? 3 : 1,
        finishedAt: state == .done ? ago(.minutes(190 - number)) : nil,
        problem: number == 7 ? say("The mail server did not answer for 30 seconds.") : nil,
        mayRetry: number == 7)
    }
  }
}

import Jobs
import Kit
import Procedures

// S1's steps 13 to 16, with the ways between them. S1's 16 leads to 13 (`product.md`), so that what
// people resolve is recorded like the rest.
extension Journey {
  static let work = Step(
    "work", label: "–", objective: "Wait for what becomes of the ticket",
    description: "The ticket's messages are on their way, or a person works on it.",
    requiredContext: "Ticket from step 5",
    toolCategory: .integration, actionType: .read,
    integrationStatus: "embedded: the desk's own tickets",
    manner: .waits,
    outcomes: [
      .init("escalated", .step("watch")), .init("taken_over", .step("watch")),
      .init("resolved", .step("record")), .init("answered", .step("quiet")),
    ])

  static let watch = Step(
    "watch", label: "16", objective: "Watch that the escalated ticket is resolved",
    description: """
      Follow the ticket while a person has it. Still open after 24 hours, it goes to a manager; \
      resolved, it is recorded like any other.
      """,
    requiredContext: "Escalation from step 11, assignment and status of the ticket",
    toolCategory: .integration, actionType: .read,
    integrationStatus: "embedded: the desk's own tickets",
    manner: .waits,
    outcomes: [
      .init("human_resolved", .step("record")), .init("answered", .step("quiet")),
      .init("still_open", .step("tell_manager")),
    ],
    timer: .init(after: .hours(24), outcome: "still_open"))

  static let tellManager = Step(
    "tell_manager", label: "–", objective: "Tell a manager that the ticket is late",
    description: """
      Escalate to a manager with the summary and how long it has been open, then wait for the \
      person who has it.
      """,
    requiredContext: "Escalation from step 11 and 24 hours without resolution",
    toolCategory: .integration, actionType: .update,
    integrationStatus: "embedded: escalated queue of the console; optional: chat notifications",
    manner: .performsThenWaits,
    outcomes: [
      .init("human_resolved", .step("record")), .init("answered", .step("quiet")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .stop)

  static let record = Step(
    "record", label: "13", objective: "Record the resolution with the customer",
    description: """
      Enter subject, summary, kind of resolution and link into the customer's history. This never \
      holds the ticket up.
      """,
    requiredContext: "Customer from step 2, resolution, ticket number from step 5",
    toolCategory: .integration, actionType: .update,
    integrationStatus: "embedded: the contact's own history; optional: an external CRM",
    outcomes: [
      .init("recorded", .step("resolve")), .init("not_recorded", .step("report_incident")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("not_recorded"))

  static let reportIncident = Step(
    "report_incident", label: "–", objective: "Tell the technical team that recording fails",
    description: """
      Raise one incident for the failing integration and link this ticket to it. Whether or not \
      that succeeds, the ticket goes on.
      """,
    requiredContext: "What step 13 failed with",
    toolCategory: .integration, actionType: .create,
    integrationStatus: "embedded: escalation to the technical team",
    outcomes: [
      .init("reported", .step("resolve")), .init("not_reported", .step("resolve")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("not_reported"))

  static let resolve = Step(
    "resolve", label: "14", objective: "Mark the ticket resolved",
    description: """
      Keep the resolution, set the status to resolved, stop the clocks. What is a duplicate or \
      invalid gets no follow-up.
      """,
    requiredContext: "Ticket number from step 5, kind of resolution and summary",
    toolCategory: .integration, actionType: .update,
    integrationStatus: "embedded: the desk's own tickets",
    outcomes: [
      .init("resolved", .step("follow_up")), .init("no_follow_up", .step("quiet")),
      .init("reopened", .step("work")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .stop)

  static let followUp = Step(
    "follow_up", label: "15", objective: "Schedule the question whether it is solved",
    description: """
      Wait 48 hours after the resolution, then ask. An answer before that reopens the ticket, a \
      confirmation closes it.
      """,
    requiredContext: "Ticket number from step 5, customer's address from step 1",
    toolCategory: .integration, actionType: .create,
    integrationStatus: "embedded: durable timers of the desk",
    manner: .waits,
    outcomes: [
      .init("due", .step("ask")), .init("reopened", .step("work")),
      .init("confirmed", .step("close")), .init("rated_low", .exit("manager_review")),
    ],
    timer: .init(after: .hours(48), outcome: "due"))

  static let ask = Step(
    "ask", label: "–", objective: "Ask whether it is still solved, and for a rating",
    description: """
      Send the satisfaction mail where the tenant wants it: at most one for each contact in 30 \
      days, never to somebody who opted out.
      """,
    requiredContext: "Resolution from step 14, customer's address from step 1",
    toolCategory: .integration, actionType: .create,
    integrationStatus: "embedded: outbox into the mail drop; optional: an SMTP server",
    outcomes: [.init("asked", .step("quiet")), .init("skipped", .step("quiet"))],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("skipped"))

  /// What ends the customer's silence, wherever in it the ticket stands.
  private static let endsOfSilence: [Step.Outcome] = [
    .init("silent", .step("close")), .init("confirmed", .step("close")),
    .init("answered", .step("quiet")), .init("reopened", .step("work")),
    .init("resolved", .step("record")), .init("escalated", .step("watch")),
    .init("rated_low", .exit("manager_review")),
  ]

  static let quiet = Step(
    "quiet", label: "–", objective: "Wait for the customer until it is time to remind",
    description: """
      We spoke last. Two days before the silence closes the ticket, or as late before that as \
      business hours allow, the customer is reminded.
      """,
    requiredContext: "The last message of the ticket and who wrote it",
    toolCategory: .integration, actionType: .read,
    integrationStatus: "embedded: durable timers of the desk",
    manner: .performsThenWaits,
    outcomes: [
      .init("time_to_remind", .step("remind")), .init("no_reminder", .step("silence")),
    ] + endsOfSilence,
    timer: .init(after: .days(5), outcome: "time_to_remind"),
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("no_reminder"))

  static let remind = Step(
    "remind", label: "–", objective: "Remind the customer once",
    description: """
      Send the tenant's reminder with the day on which the ticket closes and a link that says that \
      it is solved.
      """,
    requiredContext: "The day on which the ticket closes, customer's address from step 1",
    toolCategory: .integration, actionType: .create,
    integrationStatus: "embedded: outbox into the mail drop; optional: an SMTP server",
    outcomes: [.init("reminded", .step("silence")), .init("not_reminded", .step("silence"))],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("not_reminded"))

  static let silence = Step(
    "silence", label: "–", objective: "Wait for the customer",
    description: """
      We spoke last. Seven days without an answer, or as many as the inbox says, close the ticket; \
      an answer brings it back to work; a rating under 3 of 5 brings it to a manager.
      """,
    requiredContext: "The last message of the ticket and who wrote it",
    toolCategory: .integration, actionType: .read,
    integrationStatus: "embedded: durable timers of the desk",
    manner: .performsThenWaits, outcomes: endsOfSilence,
    timer: .init(after: .days(7), outcome: "silent"),
    retry: .brisk, timeLimit: .minutes(1), onFailure: .stop)

  static let close = Step(
    "close", label: "–", objective: "Close the ticket",
    description: """
      Set the status to closed, lock its figures, archive it. An answer within 30 days reopens \
      it, later ones begin a new ticket.
      """,
    requiredContext: "Why it is closed: the customer's word, or seven days of silence",
    toolCategory: .integration, actionType: .update,
    integrationStatus: "embedded: the desk's own tickets",
    outcomes: [
      .init("closed", .exit("complete")), .init("closed_by_silence", .exit("auto_closed")),
      .init("reopened", .step("work")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .stop)
}

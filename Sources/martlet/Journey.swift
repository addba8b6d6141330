import Procedures

/// The way of a message and of a ticket through the desk, as data: S1's sixteen steps and five exit
/// conditions (`ticket-resolution-sop.txt`), joined with S0's workflow as `product.md` orders them.
///
/// Every inbound message has a run of `message`, up to S1's step 12; every ticket has one run of
/// `ticket` beside them, which is told how they ended. Performers and signals are tied to the steps in
/// the wiring.
package enum Journey {
  package static let procedures = [message, ticket]

  package static let message = Procedure(
    name: "message", version: 1, first: "receive",
    steps: [
      receive, identify, understand, prioritise, fileTicket, writeAcknowledgement,
      sendAcknowledgement, enrich, lookUp, decide, draft, review, escalate, send,
    ],
    exits: [
      .init(
        "answered", "The reply has left.",
        leadsTo: "ticket: record when it resolves, quiet when it asks the customer something"),
      .init("escalated", "A person has the ticket.", leadsTo: "ticket: watch"),
      .init(
        "technical_escalation", "An integration failed on the way; the technical team knows.",
        leadsTo: "ticket: watch"),
      .init(
        "vip_manager_notified", "A VIP's ticket was escalated; a manager was told at once.",
        leadsTo: "ticket: watch"),
      .init(
        "refund_manager_approval", "A refund over the limit waits for a manager's approval.",
        leadsTo: "ticket: watch"),
      .init(
        Procedure.takenOver, "A person has taken the ticket into their own hands.",
        leadsTo: "ticket: watch"),
      .init("duplicate", "The same message is at the desk already."),
      .init(
        "confirmed", "The customer says that it is solved.", leadsTo: "ticket: close"),
      .init(
        "ignored", "Automatic mail (auto-reply, bounce, list): kept, never answered."),
      .init(
        "superseded", "A newer message of the ticket is answered instead.",
        leadsTo: "the newer message's run"),
    ],
    interruptions: [Procedure.takenOver, "superseded"])

  package static let ticket = Procedure(
    name: "ticket", version: 1, first: "work",
    steps: [
      work, watch, tellManager, record, reportIncident, resolve, followUp, ask, quiet, remind,
      silence, close,
    ],
    exits: [
      .init("complete", "Resolved, confirmed by the customer, closed."),
      .init("auto_closed", "Closed after seven days without an answer from the customer."),
      .init(
        "manager_review", "Rated under 3 of 5: a manager looks at what went wrong.",
        leadsTo: "a manager"),
      .init("duplicate", "Goes on in another ticket.", leadsTo: "that ticket's run"),
      .init("ignored", "Automatic mail or spam: nothing follows."),
    ],
    interruptions: ["duplicate", "ignored"])
}

import Jobs
import Kit
import Procedures

// S1's steps 1 to 12, with enrichment (S0) and review (S3) where `product.md` puts them.
extension Journey {
  static let receive = Step(
    "receive", label: "1", objective: "Extract and parse the incoming message",
    description: """
      Read the stored raw message: sender, subject, text, attachments. Automatic mail is \
      recognised and never answered; what cannot be read goes to a person with the raw message.
      """,
    requiredContext: "Raw message with headers, body, sender and time of arrival",
    toolCategory: .integration, actionType: .read,
    integrationStatus: "embedded: Postal endpoint, mail pipe, portal form, phone log, API",
    outcomes: [
      .init("parsed", .step("identify")), .init("parse_failed", .step("escalate")),
      .init("duplicate", .exit("duplicate")), .init("automatic", .exit("ignored")),
    ],
    retry: .brisk, timeLimit: .minutes(2), onFailure: .outcome("parse_failed"))

  static let identify = Step(
    "identify", label: "2", objective: "Find the conversation and the customer",
    description: """
      Find the thread (reply token, References, ticket number) and the contact by address, phone \
      or order id, with tier and earlier tickets. Somebody unknown becomes a new contact.
      """,
    requiredContext: "Sender address, references and recipients from step 1",
    toolCategory: .integration, actionType: .read,
    integrationStatus: "embedded: the desk's own contacts; optional: an external CRM",
    outcomes: [
      .init("customer_found", .step("understand")), .init("new_customer", .step("understand")),
      .init("crm_unavailable", .step("understand")), .init("not_identified", .step("escalate")),
      .init("superseded", .exit("superseded")), .init("duplicate", .exit("duplicate")),
      .init("confirmed", .exit("confirmed")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("not_identified"))

  static let understand = Step(
    "understand", label: "3", objective: "Understand what the message is about",
    description: """
      Clean the text, then tell language, intent, sentiment, urgency and entities, each with its \
      probability. What stays unclear becomes the intent “other”, flagged for a person.
      """,
    requiredContext: "Text from step 1, contact from step 2",
    toolCategory: .prompt, actionType: .extraction,
    integrationStatus: "embedded: classifiers of the desk, no network",
    outcomes: [
      .init("classified", .step("prioritise")), .init("unclear", .step("prioritise")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("unclear"))

  static let prioritise = Step(
    "prioritise", label: "4", objective: "Set the priority and the response targets",
    description: """
      Weigh tier, severity, impact and sentiment into a priority and start the first-response \
      clock: 60 minutes for VIP, 120 for others, in business hours unless the tenant says otherwise.
      """,
    requiredContext: "Tier from step 2, classification from step 3",
    toolCategory: .prompt, actionType: .decision,
    integrationStatus: "embedded: rules of the desk",
    outcomes: [
      .init("priority_assigned", .step("ticket")), .init("usual_priority", .step("ticket")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("usual_priority"))

  static let fileTicket = Step(
    "ticket", label: "5", objective: "File the message as a ticket with a number",
    description: """
      Complete the ticket's row: customer, subject, priority, channel, time; enter the message \
      into its timeline. A message of a known conversation continues that ticket.
      """,
    requiredContext: "Customer, classification and priority from steps 2 to 4",
    toolCategory: .integration, actionType: .create,
    integrationStatus: "embedded: the desk's own tickets",
    outcomes: [
      .init("created", .step("acknowledge_write")), .init("continued", .step("enrich")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .stop)

  static let writeAcknowledgement = Step(
    "acknowledge_write", label: "6", objective: "Write the acknowledgement",
    description: """
      Fill the tenant's template in the customer's language: name, ticket number, when an answer \
      is due in business hours, next steps, signature. At most one for each sender in an hour.
      """,
    requiredContext: "Ticket number from step 5, name from step 2, due time from step 4",
    toolCategory: .prompt, actionType: .generation,
    integrationStatus: "embedded: templates without model text",
    outcomes: [
      .init("written", .step("acknowledge_send")), .init("not_needed", .step("enrich")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("not_needed"))

  static let sendAcknowledgement = Step(
    "acknowledge_send", label: "7", objective: "Send the acknowledgement",
    description: """
      Put the acknowledgement into the outbox, which delivers it once, and note it in the \
      ticket's history.
      """,
    requiredContext: "Text from step 6, customer's address from step 1",
    toolCategory: .integration, actionType: .create,
    integrationStatus: "embedded: outbox into the mail drop; optional: an SMTP server",
    outcomes: [.init("sent", .step("enrich")), .init("not_sent", .step("enrich"))],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("not_sent"))

  static let enrich = Step(
    "enrich", label: "–", objective: "Add what is known about the order",
    description: """
      Look up the order, product and shipment that the message names, so that the draft can speak \
      of them. Without them the way goes on and the evidence says so.
      """,
    requiredContext: "Order ids and contact from steps 2 and 3",
    toolCategory: .integration, actionType: .read,
    integrationStatus: "embedded: orders kept at the desk; optional: shop systems",
    outcomes: [
      .init("enriched", .step("look_up")), .init("nothing_to_add", .step("look_up")),
      .init("unavailable", .step("look_up")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("unavailable"))

  static let lookUp = Step(
    "look_up", label: "8", objective: "Find the passages that help",
    description: """
      Search articles, playbooks and accepted resolutions with the customer's words and the \
      intent, and keep the best passages as evidence.
      """,
    requiredContext: "Classification and text from step 3",
    toolCategory: .integration, actionType: .read,
    integrationStatus: "embedded: the desk's own knowledge base",
    outcomes: [
      .init("relevant_found", .step("decide")), .init("nothing_relevant", .step("escalate")),
      .init("unavailable", .step("escalate")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("unavailable"))

  static let decide = Step(
    "decide", label: "9", objective: "Decide whether a draft can resolve it",
    description: """
      Weigh passages, confidence and the business rules: refunds over the limit, legal or safety \
      words, a wish to speak to a person, kill switches.
      """,
    requiredContext: "Classification from step 3, passages from step 8, customer from step 2",
    toolCategory: .prompt, actionType: .decision,
    integrationStatus: "embedded: rules of the desk",
    outcomes: [
      .init("can_draft", .step("draft")), .init("requires_person", .step("escalate")),
      .init("refund_over_limit", .step("escalate")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("requires_person"))

  static let draft = Step(
    "draft", label: "10", objective: "Draft the reply",
    description: """
      Write a reply from the passages with a citation for each sentence taken from one, check its \
      tone, name its risks, say how sure it is and why.
      """,
    requiredContext: "Message from step 3, passages from step 8, customer and order",
    toolCategory: .prompt, actionType: .generation,
    integrationStatus: "embedded: the desk's own drafter; optional: a language model",
    outcomes: [
      .init("drafted", .step("review")), .init("nothing_to_say", .step("escalate")),
    ],
    retry: .brisk, timeLimit: .minutes(3), onFailure: .outcome("nothing_to_say"))

  static let review = Step(
    "review", label: "–", objective: "Let somebody answer for the reply",
    description: """
      Show the draft with its evidence and wait for a person, who grades it and approves, \
      corrects, rejects, asks for another one or takes over. Under an earned policy the desk \
      approves by itself what that policy covers.
      """,
    requiredContext: "Draft from step 10 with citations, confidence and risks",
    toolCategory: .prompt, actionType: .decision,
    integrationStatus: "embedded: the approvals queue",
    manner: .performsThenWaits,
    outcomes: [
      .init("approve", .step("send")), .init("reject", .step("escalate")),
      .init("regenerate", .step("draft")), .init("take_over", .exit(Procedure.takenOver)),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .stop)

  static let escalate = Step(
    "escalate", label: "11", objective: "Hand the ticket to the right person",
    description: """
      Choose agent, team or manager by intent and reason, write the summary, assign, notify. \
      A refund over the limit goes to a manager for approval, a VIP's ticket to a manager at once, \
      a failing integration to the technical team.
      """,
    requiredContext: "Ticket, classification from step 3, reason and who is available",
    toolCategory: .integration, actionType: .update,
    integrationStatus: "embedded: escalated queue of the console; optional: chat notifications",
    outcomes: [
      .init("escalated", .exit("escalated")),
      .init("vip_manager_notified", .exit("vip_manager_notified")),
      .init("refund_manager_approval", .exit("refund_manager_approval")),
      .init("technical_escalation", .exit("technical_escalation")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .stop)

  static let send = Step(
    "send", label: "12", objective: "Send the approved reply",
    description: """
      Hold the reply for the inbox's time, in which it can be called back, then deliver it once \
      under a stable Message-ID and note it in the ticket. What cannot be delivered goes back to a \
      person with the reason.
      """,
    requiredContext: "Approved reply from review, customer's address from step 1",
    toolCategory: .integration, actionType: .create,
    integrationStatus: "embedded: outbox into the mail drop; optional: an SMTP server",
    manner: .performsThenWaits,
    outcomes: [
      .init("sent", .exit("answered")), .init("undeliverable", .step("escalate")),
      .init("called_back", .step("review")),
    ],
    retry: .brisk, timeLimit: .minutes(1), onFailure: .outcome("undeliverable"))
}

/// The letters that a desk comes with. A manager may rewrite each of them.
extension LetterTemplate {
  static let english: [LetterPurpose: String] = [
    .acknowledgement: """
    Hello {{name}},

    Thank you for your message. We have received it as ticket {{number}}.

    You will hear from us by {{due}}.

    What happens next: a colleague reads your message and answers it in this conversation. If you \
    want to add something, simply reply to this mail.

    {{signature}}
    """,
    .resolution: """
    Hello {{name}},

    We have marked ticket {{number}} (“{{subject}}”) as solved.

    Is something still open, or has the problem come back? Simply reply to this mail, and we pick it \
    up again under the same number.

    {{signature}}
    """,
    .satisfaction: """
    Hello {{name}},

    A short while ago we marked ticket {{number}} (“{{subject}}”) as solved. Is it still solved, and \
    how did we do? Answering takes a moment:

    {{link}}

    If something is not right yet, say so there or reply to this mail. We pick it up again.

    {{signature}}

    You do not want us to ask after your requests? Tell us here: {{opt_out}}
    """,
    .reminder: """
    Hello {{name}},

    We have not heard from you since our last message about ticket {{number}} (“{{subject}}”).

    Do you still need help? Then reply to this mail. Is everything solved? Then you can tell us here:

    {{link}}

    If we hear nothing, the ticket closes on {{closes}}. You can still reply after that.

    {{signature}}
    """,
    .closing: """
    Hello {{name}},

    Ticket {{number}} (“{{subject}}”) is now closed.

    If something is still open, reply to this mail within 30 days and we continue under the same \
    number. After that, your reply begins a new ticket, and we can still see the old one.

    {{signature}}
    """,
  ]
}

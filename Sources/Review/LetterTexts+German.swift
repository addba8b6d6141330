extension LetterTemplate {
  static let german: [LetterPurpose: String] = [
    .acknowledgement: """
    Guten Tag {{name}},

    vielen Dank für Ihre Nachricht. Sie ist bei uns unter der Ticketnummer {{number}} eingegangen.

    Sie hören von uns bis {{due}}.

    So geht es weiter: Jemand aus unserem Team liest Ihre Nachricht und beantwortet sie hier in diesem \
    Gespräch. Möchten Sie etwas ergänzen, antworten Sie einfach auf diese E-Mail.

    {{signature}}
    """,
    .resolution: """
    Guten Tag {{name}},

    wir haben das Ticket {{number}} („{{subject}}“) als gelöst vermerkt.

    Ist noch etwas offen oder tritt das Problem wieder auf? Antworten Sie einfach auf diese E-Mail, dann \
    machen wir unter derselben Nummer weiter.

    {{signature}}
    """,
    .satisfaction: """
    Guten Tag {{name}},

    vor Kurzem haben wir das Ticket {{number}} („{{subject}}“) als gelöst vermerkt. Ist es noch immer \
    gelöst, und wie zufrieden sind Sie mit uns? Die Antwort dauert nur einen Augenblick:

    {{link}}

    Stimmt etwas noch nicht, sagen Sie es uns dort oder antworten Sie auf diese E-Mail. Wir kümmern uns \
    dann wieder darum.

    {{signature}}

    Sie möchten nicht mehr gefragt werden? Das können Sie uns hier mitteilen: {{opt_out}}
    """,
    .reminder: """
    Guten Tag {{name}},

    seit unserer letzten Nachricht zum Ticket {{number}} („{{subject}}“) haben wir nichts mehr von Ihnen \
    gehört.

    Brauchen Sie noch Hilfe? Dann antworten Sie auf diese E-Mail. Ist alles gelöst? Dann können Sie es \
    uns hier sagen:

    {{link}}

    Hören wir nichts von Ihnen, schließen wir das Ticket am {{closes}}. Auch danach können Sie noch \
    antworten.

    {{signature}}
    """,
    .closing: """
    Guten Tag {{name}},

    das Ticket {{number}} („{{subject}}“) ist jetzt geschlossen.

    Ist noch etwas offen, antworten Sie innerhalb von 30 Tagen auf diese E-Mail, und wir machen unter \
    derselben Nummer weiter. Später beginnt Ihre Antwort ein neues Ticket; das alte sehen wir dann \
    trotzdem.

    {{signature}}
    """,
  ]
}

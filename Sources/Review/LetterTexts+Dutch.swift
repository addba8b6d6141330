extension LetterTemplate {
  static let dutch: [LetterPurpose: String] = [
    .acknowledgement: """
    Hallo {{name}},

    Bedankt voor je bericht. We hebben het ontvangen onder ticketnummer {{number}}.

    Je hoort uiterlijk {{due}} van ons.

    Hoe het verdergaat: een collega leest je bericht en beantwoordt het in dit gesprek. Wil je nog iets \
    toevoegen? Beantwoord dan gewoon deze mail.

    {{signature}}
    """,
    .resolution: """
    Hallo {{name}},

    We hebben ticket {{number}} (“{{subject}}”) als opgelost gemarkeerd.

    Is er toch nog iets niet in orde, of is het probleem terug? Beantwoord dan gewoon deze mail; we gaan \
    onder hetzelfde nummer verder.

    {{signature}}
    """,
    .satisfaction: """
    Hallo {{name}},

    Kort geleden hebben we ticket {{number}} (“{{subject}}”) als opgelost gemarkeerd. Is het nog steeds \
    opgelost, en hoe hebben we het gedaan? Antwoorden is zo gebeurd:

    {{link}}

    Klopt er toch iets niet? Laat het daar weten of beantwoord deze mail. Dan gaan we ermee verder.

    {{signature}}

    Wil je dat we hier niet meer naar vragen? Dat kun je hier aangeven: {{opt_out}}
    """,
    .reminder: """
    Hallo {{name}},

    Sinds ons laatste bericht over ticket {{number}} (“{{subject}}”) hebben we niets meer van je gehoord.

    Heb je nog hulp nodig? Beantwoord dan deze mail. Is alles opgelost? Dan kun je dat hier laten weten:

    {{link}}

    Horen we niets, dan sluiten we het ticket op {{closes}}. Ook daarna kun je gewoon nog antwoorden.

    {{signature}}
    """,
    .closing: """
    Hallo {{name}},

    Ticket {{number}} (“{{subject}}”) is nu gesloten.

    Is er toch nog iets? Beantwoord deze mail binnen 30 dagen, dan gaan we onder hetzelfde nummer verder. \
    Antwoord je later, dan begint er een nieuw ticket en blijft het oude voor ons zichtbaar.

    {{signature}}
    """,
  ]
}

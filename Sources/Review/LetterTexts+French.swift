extension LetterTemplate {
  static let french: [LetterPurpose: String] = [
    .acknowledgement: """
    Bonjour {{name}},

    Merci pour votre message. Nous l’avons bien reçu sous le numéro {{number}}.

    Vous aurez de nos nouvelles au plus tard le {{due}}.

    La suite : une personne de notre équipe lit votre message et y répond dans cette conversation. Si \
    vous souhaitez ajouter quelque chose, répondez simplement à cet e-mail.

    {{signature}}
    """,
    .resolution: """
    Bonjour {{name}},

    Nous avons noté que votre demande {{number}} (« {{subject}} ») est résolue.

    Un point reste ouvert, ou le problème revient ? Répondez simplement à cet e-mail et nous reprenons \
    votre demande sous le même numéro.

    {{signature}}
    """,
    .satisfaction: """
    Bonjour {{name}},

    Il y a peu, nous avons noté que votre demande {{number}} (« {{subject}} ») était résolue. Est-ce \
    toujours le cas, et êtes-vous satisfait de notre aide ? Répondre ne prend qu’un instant :

    {{link}}

    Si quelque chose ne va pas encore, dites-le-nous sur cette page ou répondez à cet e-mail. Nous \
    reprendrons votre demande.

    {{signature}}

    Vous ne souhaitez plus recevoir cette question ? Dites-le-nous ici : {{opt_out}}
    """,
    .reminder: """
    Bonjour {{name}},

    Nous n’avons pas eu de vos nouvelles depuis notre dernier message au sujet de votre demande \
    {{number}} (« {{subject}} »).

    Avez-vous encore besoin d’aide ? Répondez à cet e-mail. Tout est résolu ? Vous pouvez nous le dire \
    ici :

    {{link}}

    Sans réponse de votre part, la demande sera close le {{closes}}. Vous pourrez encore répondre \
    ensuite.

    {{signature}}
    """,
    .closing: """
    Bonjour {{name}},

    Votre demande {{number}} (« {{subject}} ») est maintenant close.

    Si un point reste ouvert, répondez à cet e-mail dans les 30 jours et nous reprenons sous le même \
    numéro. Passé ce délai, votre réponse ouvre une nouvelle demande, et nous voyons toujours \
    l’ancienne.

    {{signature}}
    """,
  ]
}

extension CustomerWording {
  static let english = CustomerWording(
    language: "en", howWasIt: "How was it?", ticket: { "Ticket \($0)" },
    isItSolved: "Is it solved?", yesSolved: "Yes, it is solved", notSolved: "No, not yet",
    howDidWeDo: "How did we do?",
    scores: ["Very bad", "Bad", "All right", "Good", "Very good"],
    comment: "Is there anything you would like to tell us?",
    commentHint: "You do not have to write anything.", send: "Send",
    thanks: "Thank you", thanksText: "Your answer has reached us.",
    closed: "Thank you, it is closed",
    closedText: "If something comes back, reply to one of our mails and we continue.",
    reopened: "We pick it up again",
    reopenedText: "A colleague looks at it and writes to you in the same conversation.",
    changeAnswer: "Change my answer", stopAsking: "Do not ask me again",
    optOutTitle: "No more of these questions?",
    optOutText: "We then no longer ask how it was. Answers to your messages still reach you.",
    optOutButton: "Do not ask me again", optedOut: "We will not ask again",
    optedOutText: "Answers to your messages still reach you.", linkFails: "This link does not work",
    linkUnknown: "It may have been cut off. Copy the whole link from our mail and try again.",
    linkExpired: "It is too old. Reply to our mail instead, and we pick it up again.",
    chooseSomething: "Choose a rating, or say whether it is solved.")

  static let dutch = CustomerWording(
    language: "nl", howWasIt: "Hoe was het?", ticket: { "Ticket \($0)" },
    isItSolved: "Is het opgelost?", yesSolved: "Ja, het is opgelost", notSolved: "Nee, nog niet",
    howDidWeDo: "Hoe hebben we het gedaan?",
    scores: ["Heel slecht", "Slecht", "Redelijk", "Goed", "Heel goed"],
    comment: "Wil je ons nog iets vertellen?",
    commentHint: "Je hoeft niets op te schrijven.", send: "Versturen",
    thanks: "Bedankt", thanksText: "We hebben je antwoord ontvangen.",
    closed: "Bedankt, het is gesloten",
    closedText: "Komt het probleem terug? Beantwoord dan een van onze mails, dan gaan we verder.",
    reopened: "We gaan ermee verder",
    reopenedText: "Een collega kijkt ernaar en schrijft je in hetzelfde gesprek.",
    changeAnswer: "Mijn antwoord wijzigen", stopAsking: "Vraag het me niet meer",
    optOutTitle: "Liever niet meer gevraagd worden?",
    optOutText: "We vragen dan niet meer hoe het was. Antwoorden op je berichten blijf je krijgen.",
    optOutButton: "Vraag het me niet meer", optedOut: "We vragen het niet meer",
    optedOutText: "Antwoorden op je berichten blijf je krijgen.", linkFails: "Deze link werkt niet",
    linkUnknown:
      "Misschien is hij afgebroken. Kopieer de hele link uit onze mail en probeer het opnieuw.",
    linkExpired: "Hij is te oud. Beantwoord onze mail, dan gaan we ermee verder.",
    chooseSomething: "Kies een cijfer, of laat weten of het is opgelost.")

  static let german = CustomerWording(
    language: "de", howWasIt: "Wie war es?", ticket: { "Ticket \($0)" },
    isItSolved: "Ist es gelöst?", yesSolved: "Ja, es ist gelöst", notSolved: "Nein, noch nicht",
    howDidWeDo: "Wie zufrieden sind Sie mit uns?",
    scores: ["Sehr schlecht", "Schlecht", "In Ordnung", "Gut", "Sehr gut"],
    comment: "Möchten Sie uns noch etwas sagen?",
    commentHint: "Sie müssen nichts schreiben.", send: "Absenden",
    thanks: "Vielen Dank", thanksText: "Ihre Antwort ist bei uns angekommen.",
    closed: "Vielen Dank, das Ticket ist geschlossen",
    closedText:
      "Tritt das Problem wieder auf, antworten Sie auf eine unserer E-Mails, und wir machen weiter.",
    reopened: "Wir kümmern uns wieder darum",
    reopenedText: "Jemand aus unserem Team sieht es sich an und schreibt Ihnen im selben Gespräch.",
    changeAnswer: "Antwort ändern", stopAsking: "Nicht mehr fragen",
    optOutTitle: "Nicht mehr gefragt werden?",
    optOutText:
      "Wir fragen dann nicht mehr, wie es war. Antworten auf Ihre Nachrichten erhalten Sie weiterhin.",
    optOutButton: "Nicht mehr fragen", optedOut: "Wir fragen nicht mehr",
    optedOutText: "Antworten auf Ihre Nachrichten erhalten Sie weiterhin.",
    linkFails: "Dieser Link funktioniert nicht",
    linkUnknown:
      "Vielleicht ist er abgeschnitten. Kopieren Sie den ganzen Link aus unserer E-Mail und versuchen Sie es noch einmal.",
    linkExpired:
      "Er ist zu alt. Antworten Sie auf unsere E-Mail, dann kümmern wir uns wieder darum.",
    chooseSomething: "Wählen Sie eine Bewertung, oder sagen Sie uns, ob es gelöst ist.")

  static let french = CustomerWording(
    language: "fr", howWasIt: "Votre avis", ticket: { "Demande \($0)" },
    isItSolved: "Est-ce résolu ?", yesSolved: "Oui, c’est résolu", notSolved: "Non, pas encore",
    howDidWeDo: "Êtes-vous satisfait de notre aide ?",
    scores: ["Pas du tout", "Peu", "Moyennement", "Satisfait", "Très satisfait"],
    comment: "Souhaitez-vous ajouter quelque chose ?",
    commentHint: "Vous n’êtes pas obligé d’écrire.", send: "Envoyer",
    thanks: "Merci", thanksText: "Nous avons bien reçu votre réponse.",
    closed: "Merci, la demande est close",
    closedText: "Si le problème revient, répondez à l’un de nos e-mails et nous reprenons.",
    reopened: "Nous reprenons votre demande",
    reopenedText:
      "Une personne de notre équipe s’en occupe et vous écrit dans la même conversation.",
    changeAnswer: "Modifier ma réponse", stopAsking: "Ne plus me le demander",
    optOutTitle: "Ne plus recevoir cette question ?",
    optOutText:
      "Nous ne vous demanderons plus votre avis. Vous recevrez toujours les réponses à vos messages.",
    optOutButton: "Ne plus me le demander", optedOut: "Nous ne vous le demanderons plus",
    optedOutText: "Vous recevrez toujours les réponses à vos messages.",
    linkFails: "Ce lien ne fonctionne pas",
    linkUnknown: "Il est peut-être incomplet. Copiez le lien entier de notre e-mail et réessayez.",
    linkExpired: "Il est trop ancien. Répondez à notre e-mail et nous reprendrons votre demande.",
    chooseSomething: "Choisissez une note, ou dites-nous si c’est résolu.")

  static let spanish = CustomerWording(
    language: "es", howWasIt: "¿Qué le ha parecido?", ticket: { "Consulta \($0)" },
    isItSolved: "¿Está resuelto?", yesSolved: "Sí, está resuelto", notSolved: "No, todavía no",
    howDidWeDo: "¿Qué le ha parecido nuestra ayuda?",
    scores: ["Muy mal", "Mal", "Regular", "Bien", "Muy bien"],
    comment: "¿Quiere decirnos algo más?",
    commentHint: "No tiene que escribir nada.", send: "Enviar",
    thanks: "Gracias", thanksText: "Hemos recibido su respuesta.",
    closed: "Gracias, la consulta está cerrada",
    closedText: "Si el problema vuelve, responda a uno de nuestros correos y seguimos.",
    reopened: "Retomamos su consulta",
    reopenedText: "Una persona de nuestro equipo la revisa y le escribe en la misma conversación.",
    changeAnswer: "Cambiar mi respuesta", stopAsking: "No preguntarme más",
    optOutTitle: "¿No quiere que le preguntemos más?",
    optOutText:
      "No le preguntaremos más qué le ha parecido. Seguirá recibiendo las respuestas a sus mensajes.",
    optOutButton: "No preguntarme más", optedOut: "No le preguntaremos más",
    optedOutText: "Seguirá recibiendo las respuestas a sus mensajes.",
    linkFails: "Este enlace no funciona",
    linkUnknown:
      "Puede que esté incompleto. Copie el enlace entero de nuestro correo e inténtelo de nuevo.",
    linkExpired: "Es demasiado antiguo. Responda a nuestro correo y retomamos su consulta.",
    chooseSomething: "Elija una valoración o díganos si está resuelto.")
}

/// A phrase that means something to the desk's rules, and the words that said it.
package struct PhraseMatch: Sendable, Equatable {
  /// The cue as it is listed: `talk to a person`.
  package let phrase: String
  /// 0 to 1.
  package let probability: Double
}

/// Does the customer ask for a person? Then nothing is sent by itself.
package enum RequestForPerson {
  package static func found(in text: String, language: Language? = nil) -> PhraseMatch? {
    Phrases.strongest(Phrases.person, in: text, language)
  }
}

/// Does the customer say that it is solved? Then the ticket may close.
package enum ConfirmationPhrase {
  /// Nil as soon as the text also asks or denies something: "that solved it, but…" is no closing.
  package static func found(in text: String, language: Language? = nil) -> PhraseMatch? {
    guard let match = Phrases.strongest(Phrases.solved, in: text, language) else { return nil }
    let words = Tokens.words(of: text)
    guard words.count <= 60, !text.contains("?") else { return nil }
    let doubts = Phrases.doubts.labels(in: words, language: language).contains { $0.weight > 0 }
    return doubts ? nil : match
  }
}

/// Words after which a person must look: law, injury, fire, data.
package enum LegalOrSafetyWords {
  /// Which group a message touches. Raw values are risk codes.
  package enum Topic: String, Sendable, CaseIterable { case legal, safety, privacy, press }

  package struct Match: Sendable, Equatable {
    package let topic: Topic
    package let phrase: String
  }

  /// Every topic once, with the phrase that weighs most.
  package static func found(in text: String, language: Language? = nil) -> [Match] {
    let words = Tokens.words(of: String(text.prefix(20_000)))
    var best: [Topic: (String, Double)] = [:]
    for found in RiskPhrases.book.labels(in: words, language: language) {
      guard let topic = Topic(rawValue: found.label), found.weight > 0 else { continue }
      if found.weight > (best[topic]?.1 ?? 0) { best[topic] = (found.cue, found.weight) }
    }
    return Topic.allCases.compactMap { topic in
      best[topic].map { Match(topic: topic, phrase: $0.0) }
    }
  }
}

enum Phrases {
  /// The strongest cue that is not denied, when it is at all likely.
  static func strongest(_ book: CueBook, in text: String, _ language: Language?) -> PhraseMatch? {
    let words = Tokens.words(of: String(text.prefix(20_000)))
    return book.labels(in: words, language: language).filter { $0.weight > 0 }
      .max { $0.weight < $1.weight }
      .map { PhraseMatch(phrase: $0.cue, probability: min(0.98, 0.5 + 0.25 * $0.weight)) }
  }

  static let person = CueBook([
    .english: [
      "person": """
      talk to a person ^2; talk to a human ^2; speak to a person ^2; speak to a human ^2
      speak with a human ^2; speak with a person ^2; speak to someone ^2; talk to someone ^2
      speak with someone ^2; real person ^2; real human ^2; human being ^1.5; human agent ^2
      live agent ^2; live person ^2; an agent ^1.3; agent please ^2; talk to an agent ^2
      speak to an agent ^2; speak to a representative ^2; a representative ^1.5
      customer service representative ^1.5; call me ^1.8; give me a call ^2; phone me ^2
      ring me ^1.8; call me back ^2; not a bot ^2; no bot ^2; stop * bot ^1.8; chatbot ^0.9
      not a robot ^2; an actual person ^2; somebody * call me ^2; speak to your manager ^2
      speak to a manager ^2; talk to a manager ^2; human please ^2; operator ^1
      """
    ],
    .dutch: [
      "person": """
      mens spreken ^2; een mens ^1.3; met een mens ^2; echt mens ^2; echte persoon ^2
      iemand spreken ^2; met iemand praten ^2; met iemand spreken ^2; medewerker spreken ^2
      een medewerker ^1.5; met een medewerker ^2; bel mij ^1.8; bel me ^1.8; bel me terug ^2
      mij bellen ^1.8; me bellen ^1.8; mij terugbellen ^2; teruggebeld worden ^2
      telefonisch contact ^2; gebeld worden ^2; geen robot ^2; geen bot ^2; geen chatbot ^2
      niet met een robot ^2; niet met een computer ^2; leidinggevende spreken ^2
      manager spreken ^2; persoonlijk contact ^1.8; kan iemand * bellen ^2; kunt u mij bellen ^2
      """
    ],
    .german: [
      "person": """
      mit einem menschen ^2; einen menschen ^1.5; echten menschen ^2; echter mensch ^2
      echte person ^2; mit jemandem sprechen ^2; mit jemandem reden ^2; jemanden sprechen ^2
      mitarbeiter sprechen ^2; einem mitarbeiter ^1.5; einen mitarbeiter ^1.5
      mit einem mitarbeiter ^2; rufen sie mich ^2; ruft mich ^2; ruf mich ^2; mich anrufen ^2
      rückruf ^2; zurückrufen ^2; kein bot ^2; keinen bot ^2; kein roboter ^2; keinen roboter ^2
      mit einem roboter ^1; mit ihrem vorgesetzten ^2; vorgesetzten sprechen ^2
      persönlich sprechen ^2; telefonisch sprechen ^2; menschlichen ansprechpartner ^2
      persönlicher ansprechpartner ^1.8
      """
    ],
    .french: [
      "person": """
      parler à une personne ^2; parler à un humain ^2; parler avec un humain ^2
      parler à quelqu'un ^2; parler avec quelqu'un ^2; parler à un conseiller ^2
      parler avec un conseiller ^2; un conseiller ^1.5; un vrai conseiller ^2
      une vraie personne ^2; un être humain ^2; un humain ^1.8; vrai humain ^2; un agent ^1.2
      appelez-moi ^2; appelez moi ^2; rappelez-moi ^2; rappelez moi ^2; me rappeler ^1.8
      m'appeler ^1.5; être rappelé ^2; être appelé ^1.8; pas un robot ^2; pas à un robot ^2
      pas un bot ^2; parler à un responsable ^2; votre responsable ^1.5; par téléphone ^1.2
      joindre quelqu'un ^2
      """
    ],
    .spanish: [
      "person": """
      hablar con una persona ^2; hablar con un humano ^2; hablar con alguien ^2
      hablar con un agente ^2; hablar con una agente ^2; un agente ^1.3; persona real ^2
      persona de verdad ^2; una persona humana ^2; ser humano ^1.8; un humano ^1.8
      un asesor ^1.5; hablar con un asesor ^2; operador ^1; operadora ^1; llámenme ^2
      llámeme ^2; llamadme ^2; llámame ^2; me llamen ^2; me llame ^1.8; que me llamen ^2
      me pueden llamar ^2; me puede llamar ^2; devuélvanme la llamada ^2; no un robot ^2
      no con un robot ^2; no con una máquina ^2; hablar con un encargado ^2
      hablar con el encargado ^2; hablar con un supervisor ^2; con un representante ^1.8
      por teléfono ^1.2
      """
    ],
  ])

  static let solved = CueBook([
    .english: [
      "solved": """
      solved it ^2; that solved ^2; problem solved ^2; problem is solved ^2; issue is solved ^2
      is solved ^1.8; is resolved ^1.8; has been solved ^1.8; has been resolved ^1.8
      issue resolved ^2; fixed it ^2; that fixed ^2; is fixed ^1.8; it works now ^2
      works now ^2; works again ^2; working again ^2; working now ^2; that worked ^2
      it worked ^2; that did it ^2; that did the trick ^2; all good now ^2; all sorted ^2
      sorted now ^2; got it working ^2; that helped ^1.8; this helped ^1.8; you can close ^2
      please close * ticket ^2; can be closed ^2; arrived today thanks ^1.8; it has arrived ^1.5
      received it today ^1.5; no longer an issue ^2; everything works ^1.8
      everything is fine now ^2
      """
    ],
    .dutch: [
      "solved": """
      is opgelost ^2; opgelost bedankt ^2; probleem opgelost ^2; het is opgelost ^2
      dat was het ^1.5; dat werkte ^2; dat werkt ^1.8; werkt weer ^2; werkt nu ^2
      het werkt nu ^2; doet het weer ^2; doet het nu ^2; het is gelukt ^2; is gelukt ^2
      gelukt bedankt ^2; helemaal goed zo ^1.8; dat hielp ^1.8; mag gesloten ^2; kan gesloten ^2
      mag dicht ^1.8; is in orde ^1.6; alles in orde ^1.8; is binnen ^1.2
      inmiddels ontvangen ^1.8; is aangekomen ^1.5; alles werkt ^1.8
      """
    ],
    .german: [
      "solved": """
      ist gelöst ^2; problem gelöst ^2; hat sich erledigt ^2; ist erledigt ^2
      hat sich geklärt ^2; hat geklappt ^2; das hat geholfen ^2; hat geholfen ^1.8
      funktioniert wieder ^2; funktioniert jetzt ^2; jetzt funktioniert es ^2
      es funktioniert nun ^2; geht wieder ^2; geht jetzt ^2; jetzt geht es ^2; läuft wieder ^2
      alles in ordnung ^1.8; alles bestens ^1.8; kann geschlossen werden ^2
      können * schließen ^1.8; ist angekommen ^1.5; inzwischen erhalten ^1.8; passt jetzt ^1.8
      """
    ],
    .french: [
      "solved": """
      est résolu ^2; problème résolu ^2; c'est résolu ^2; c'est réglé ^2; est réglé ^2
      ça marche maintenant ^2; ça fonctionne maintenant ^2; marche maintenant ^2
      fonctionne maintenant ^2; refonctionne ^2; fonctionne à nouveau ^2; marche à nouveau ^2
      ça a marché ^2; ça a fonctionné ^2; cela a fonctionné ^2; tout est en ordre ^1.8
      tout fonctionne ^1.8; tout est bon ^1.8; tout va bien ^1.5; vous pouvez fermer ^2
      vous pouvez clôturer ^2; peut être fermé ^2; bien reçu mon colis ^1.5
      j'ai bien reçu * colis ^1.5; cela m'a aidé ^1.8
      """
    ],
    .spanish: [
      "solved": """
      está resuelto ^2; problema resuelto ^2; está solucionado ^2; problema solucionado ^2
      ya funciona ^2; ahora funciona ^2; funciona de nuevo ^2; vuelve a funcionar ^2
      ha funcionado ^2; funcionó ^1.8; eso lo solucionó ^2; me ha servido ^1.8; me sirvió ^1.8
      todo bien ^1.5; todo en orden ^1.8; todo correcto ^1.8; pueden cerrar ^2; puede cerrar ^2
      se puede cerrar ^2; ya lo he recibido ^1.5; ya me ha llegado ^1.5; ya ha llegado ^1.5
      quedó resuelto ^2; todo funciona ^1.8
      """
    ],
  ])

  /// What takes a confirmation back.
  static let doubts = CueBook([
    .english: [
      "doubt": """
      but; however; still; unfortunately; again yesterday; except; another problem
      another question; not solved; not fixed; not resolved; only partly; almost; doesn't
      didn't; isn't
      """
    ],
    .dutch: [
      "doubt": """
      maar; echter; nog steeds; helaas; behalve; alleen nog; ander probleem; andere vraag
      nog niet; niet opgelost; bijna; nog een vraag
      """
    ],
    .german: [
      "doubt": """
      aber; jedoch; immer noch; leider; außer; allerdings; anderes problem; andere frage
      noch nicht; nicht gelöst; fast; noch eine frage
      """
    ],
    .french: [
      "doubt": """
      mais; cependant; toujours pas; malheureusement; sauf; par contre; autre problème
      autre question; pas encore; pas résolu; presque
      """
    ],
    .spanish: [
      "doubt": """
      pero; sin embargo; todavía; aún; lamentablemente; salvo; excepto; otro problema
      otra pregunta; no está resuelto; casi
      """
    ],
  ])
}

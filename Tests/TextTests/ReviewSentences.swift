@testable import Text

/// Sentences of reviews and mails of our own writing: eight kind, six plain, eight unkind in each language.
enum ReviewSentences {
  static let all: [(language: Language, label: Sentiment.Label, text: String)] =
    sets.flatMap { language, text in
      text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|", maxSplits: 1)
        let labels: [Substring: Sentiment.Label] = [
          "+": .positive, "=": .neutral, "-": .negative,
        ]
        return labels[parts[0]].map { (language, $0, String(parts[1])) }
      }
    }

  private static let sets: KeyValuePairs<Language, String> = [
    .dutch: """
    +|De schoenen zitten als gegoten en zien er prachtig uit.
    +|Super snelle levering, volgende dag al in huis.
    +|Ik ben er heel tevreden over, doet precies wat het belooft.
    +|Mooi apparaat voor een nette prijs.
    +|Bedankt voor de goede hulp van jullie collega!
    +|Aanrader voor iedereen met een kleine keuken.
    +|Geluid is helder en de batterij gaat lang mee.
    +|Mijn zoon is er dolblij mee.
    =|Ik wil graag weten of het product ook in het zwart leverbaar is.
    =|De doos is 30 cm breed en 20 cm hoog.
    =|Ik heb op maandag een lamp besteld met nummer 4711.
    =|Kunt u mij de factuur sturen?
    =|Het pakket wordt morgen opgehaald door de bezorger.
    =|Wij gebruiken het apparaat op kantoor.
    -|Na twee weken was hij al stuk, echt waardeloos.
    -|De batterij loopt veel te snel leeg.
    -|Ik wacht al drie weken en krijg geen enkele reactie.
    -|Slechte kwaliteit, de stof scheurt meteen.
    -|Dit is de laatste keer dat ik hier iets koop.
    -|Het ruikt naar chemicaliën en de handleiding klopt niet.
    -|Erg teleurgesteld in de klantenservice.
    -|Hij maakt een hoop herrie en werkt maar half.
    """,
    .german: """
    +|Die Schuhe passen wie angegossen und sehen wunderschön aus.
    +|Superschnelle Lieferung, am nächsten Tag schon da.
    +|Ich bin sehr zufrieden, es hält was es verspricht.
    +|Schönes Gerät zu einem fairen Preis.
    +|Danke für die tolle Hilfe Ihrer Kollegin!
    +|Kann ich nur weiterempfehlen.
    +|Klang ist klar und der Akku hält lange.
    +|Mein Sohn freut sich riesig darüber.
    =|Ich möchte wissen, ob das Produkt auch in Schwarz lieferbar ist.
    =|Der Karton ist 30 cm breit und 20 cm hoch.
    =|Ich habe am Montag eine Lampe mit der Nummer 4711 bestellt.
    =|Können Sie mir die Rechnung schicken?
    =|Das Paket wird morgen vom Boten abgeholt.
    =|Wir benutzen das Gerät im Büro.
    -|Nach zwei Wochen war es schon kaputt, völlig wertlos.
    -|Der Akku ist viel zu schnell leer.
    -|Ich warte seit drei Wochen und bekomme keinerlei Antwort.
    -|Schlechte Qualität, der Stoff reißt sofort.
    -|Das war das letzte Mal, dass ich hier etwas kaufe.
    -|Es riecht nach Chemie und die Anleitung stimmt nicht.
    -|Sehr enttäuscht vom Kundendienst.
    -|Es macht viel Lärm und funktioniert nur halb.
    """,
    .french: """
    +|Les chaussures me vont à merveille et sont magnifiques.
    +|Livraison ultra rapide, reçu dès le lendemain.
    +|Je suis très satisfait, il tient ses promesses.
    +|Bel appareil à un prix raisonnable.
    +|Merci pour l'aide précieuse de votre collègue !
    +|Je le conseille à tous ceux qui ont une petite cuisine.
    +|Le son est clair et la batterie dure longtemps.
    +|Mon fils en est ravi.
    =|Je voudrais savoir si le produit existe aussi en noir.
    =|Le carton fait 30 cm de large et 20 cm de haut.
    =|J'ai commandé lundi une lampe sous le numéro 4711.
    =|Pouvez-vous m'envoyer la facture ?
    =|Le colis sera récupéré demain par le livreur.
    =|Nous utilisons l'appareil au bureau.
    -|Au bout de deux semaines il était déjà cassé, vraiment nul.
    -|La batterie se vide beaucoup trop vite.
    -|J'attends depuis trois semaines sans aucune réponse.
    -|Mauvaise qualité, le tissu se déchire tout de suite.
    -|C'est la dernière fois que j'achète ici.
    -|Ça sent le produit chimique et la notice est fausse.
    -|Très déçu par le service client.
    -|Il fait beaucoup de bruit et ne marche qu'à moitié.
    """,
    .spanish: """
    +|Los zapatos me quedan de maravilla y son preciosos.
    +|Envío rapidísimo, al día siguiente ya estaba en casa.
    +|Estoy muy satisfecho, cumple lo que promete.
    +|Bonito aparato a un precio justo.
    +|¡Gracias por la estupenda ayuda de su compañera!
    +|Lo recomiendo a todo el que tenga una cocina pequeña.
    +|El sonido es claro y la batería dura mucho.
    +|A mi hijo le encanta.
    =|Quisiera saber si el producto también existe en negro.
    =|La caja mide 30 cm de ancho y 20 cm de alto.
    =|El lunes pedí una lámpara con el número 4711.
    =|¿Me pueden enviar la factura?
    =|El paquete será recogido mañana por el repartidor.
    =|Usamos el aparato en la oficina.
    -|A las dos semanas ya estaba roto, una basura.
    -|La batería se agota demasiado rápido.
    -|Llevo tres semanas esperando sin ninguna respuesta.
    -|Mala calidad, la tela se rompe enseguida.
    -|Es la última vez que compro aquí.
    -|Huele a productos químicos y el manual está mal.
    -|Muy decepcionada con la atención al cliente.
    -|Hace mucho ruido y funciona a medias.
    """,
  ]
}

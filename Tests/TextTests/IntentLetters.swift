@testable import Text

/// Short letters of our own writing, two or three for each intent in each of the five languages.
enum IntentLetters {
  static let all: [(language: Language, intent: Intent, text: String)] =
    sets.flatMap { language, text in
      text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|", maxSplits: 1)
        guard parts.count == 2, let intent = Intent(rawValue: String(parts[0])) else { return nil }
        return (language, intent, String(parts[1]))
      }
    }

  private static let sets: KeyValuePairs<Language, String> = [
    .english: """
    billing|Hi, my last invoice shows a different amount from what we agreed on. Can you explain?
    billing|I see two identical charges on my bank statement this month.
    billing|Could you send me the receipt with VAT for my purchase in May?
    technical|The coffee machine shows E12 and beeps, then nothing happens.
    technical|After the latest update the app closes by itself whenever I open the camera.
    technical|My headphones refuse to pair with my phone over bluetooth.
    outage|None of our forty employees can reach your platform since 9 this morning.
    outage|Your website has been down for an hour, all I get is a 503.
    product_question|Does the blue backpack fit a 15 inch laptop and is it waterproof?
    product_question|What is the difference between the Pro and the Lite version?
    product_question|Will the size 42 be back in stock before Christmas?
    refund|I returned the shoes two weeks ago and still have no money on my account.
    refund|The vase came in the wrong colour, I would like to send it back and get my money back.
    delivery|It has been ten days and my package is still nowhere to be seen.
    delivery|The tracking says delivered but nobody in the building has it.
    delivery|Can you tell me when my order will get here?
    complaint|I have never been treated so rudely by a company. This is unacceptable.
    complaint|I want to file a complaint about the way your technician behaved.
    cancellation|Please stop my subscription at the end of this month.
    cancellation|I ordered the wrong lamp by accident, can you cancel it before it ships?
    account|I can't remember my password and the reset mail doesn't come.
    account|We moved, please change the address in my profile.
    feedback|Just wanted to say your support team was wonderful yesterday. Keep it up!
    feedback|It would be great if the app had a dark theme.
    other|Hello
    other|Are you looking for interns this summer?
    other|See the attached photo.
    """,
    .dutch: """
    billing|Op de factuur van juni staat een ander bedrag dan afgesproken, hoe kan dat?
    billing|Er is deze maand twee keer geld van mijn rekening gegaan.
    billing|Kunt u mij een bon met btw sturen van mijn aankoop?
    technical|De stofzuiger gaat na een minuut vanzelf uit en het rode lampje knippert.
    technical|Sinds de update sluit de app steeds af als ik een foto wil maken.
    technical|Ik krijg de printer niet verbonden met wifi.
    outage|Sinds vanochtend kan niemand van onze vestiging bij jullie systeem.
    outage|Jullie website ligt eruit, ik zie alleen een 503.
    product_question|Past deze hoes om een laptop van 15 inch en is hij waterdicht?
    product_question|Wat is het verschil tussen de Pro en de Lite?
    product_question|Komt maat 42 nog op voorraad voor de kerst?
    refund|Ik heb de schoenen twee weken geleden teruggestuurd maar heb nog geen geld gezien.
    refund|De vaas heeft de verkeerde kleur, ik wil hem retourneren.
    delivery|Al tien dagen wacht ik op mijn pakketje, waar blijft het?
    delivery|Volgens de track en trace is het bezorgd maar ik heb niks.
    delivery|Wanneer kan ik mijn bestelling verwachten?
    complaint|Ik ben nog nooit zo onbeschoft behandeld. Dit is onacceptabel.
    complaint|Graag wil ik een klacht indienen over jullie monteur.
    cancellation|Ik wil mijn abonnement per het einde van de maand stopzetten.
    cancellation|Ik heb per ongeluk de verkeerde lamp besteld, kan de order nog geannuleerd worden?
    account|Ik weet mijn wachtwoord niet meer en krijg geen mail om het te herstellen.
    account|Wij zijn verhuisd, kunt u mijn adres aanpassen?
    feedback|Ik wilde even laten weten dat jullie medewerker mij gisteren geweldig heeft geholpen. Ga zo door!
    feedback|Het zou fijn zijn als de app een donkere modus had.
    other|Goedemorgen
    other|Zoeken jullie nog stagiairs voor de zomer?
    """,
    .german: """
    billing|Auf der Rechnung vom Juni steht ein anderer Betrag als vereinbart.
    billing|Diesen Monat wurde zweimal Geld von meinem Konto abgebucht.
    billing|Können Sie mir einen Beleg mit Mehrwertsteuer schicken?
    technical|Der Staubsauger geht nach einer Minute von selbst aus und blinkt rot.
    technical|Seit dem Update stürzt die App immer ab, wenn ich ein Foto machen will.
    technical|Der Drucker verbindet sich nicht mit dem WLAN.
    outage|Seit heute früh kommt niemand aus unserer Firma in Ihr System.
    outage|Ihre Webseite ist nicht erreichbar, ich sehe nur 503.
    product_question|Passt die Hülle für einen Laptop mit 15 Zoll und ist sie wasserdicht?
    product_question|Was ist der Unterschied zwischen der Pro und der Lite?
    product_question|Wird Größe 42 vor Weihnachten wieder verfügbar sein?
    refund|Ich habe die Schuhe vor zwei Wochen zurückgeschickt und noch kein Geld bekommen.
    refund|Die Vase hat die falsche Farbe, ich möchte sie zurückgeben.
    delivery|Seit zehn Tagen warte ich auf mein Paket, wo bleibt es?
    delivery|Laut Sendungsverfolgung zugestellt, aber ich habe nichts bekommen.
    delivery|Wann kann ich mit meiner Bestellung rechnen?
    complaint|So unfreundlich wurde ich noch nie behandelt. Das ist inakzeptabel.
    complaint|Ich möchte mich über Ihren Techniker beschweren.
    cancellation|Ich möchte mein Abo zum Monatsende kündigen.
    cancellation|Ich habe versehentlich die falsche Lampe bestellt, bitte stornieren.
    account|Ich weiß mein Passwort nicht mehr und bekomme keine Mail zum Zurücksetzen.
    account|Wir sind umgezogen, bitte ändern Sie meine Adresse.
    feedback|Ich wollte nur sagen, dass Ihre Mitarbeiterin mir gestern super geholfen hat. Weiter so!
    feedback|Es wäre schön, wenn die App einen dunklen Modus hätte.
    other|Guten Morgen
    other|Suchen Sie noch Praktikanten für den Sommer?
    """,
    .french: """
    billing|Le montant de la facture de juin n'est pas celui qui était convenu.
    billing|Ce mois-ci j'ai été prélevé deux fois.
    billing|Pouvez-vous m'envoyer un justificatif avec la TVA ?
    technical|L'aspirateur s'arrête tout seul après une minute et le voyant rouge clignote.
    technical|Depuis la mise à jour, l'application plante dès que je veux prendre une photo.
    technical|L'imprimante ne se connecte pas au wifi.
    outage|Depuis ce matin, plus personne dans notre entreprise n'accède à votre plateforme.
    outage|Votre site est inaccessible, je ne vois qu'une erreur 503.
    product_question|Cette housse convient-elle à un ordinateur de 15 pouces et est-elle étanche ?
    product_question|Quelle est la différence entre la version Pro et la version Lite ?
    product_question|La taille 42 sera-t-elle de nouveau disponible avant Noël ?
    refund|J'ai renvoyé les chaussures il y a deux semaines et je n'ai toujours pas été remboursé.
    refund|Le vase n'a pas la bonne couleur, je voudrais le retourner.
    delivery|J'attends mon colis depuis dix jours, où est-il ?
    delivery|Le suivi indique livré mais je n'ai rien reçu.
    delivery|Quand vais-je recevoir ma commande ?
    complaint|On ne m'a jamais traité de façon aussi impolie. C'est inacceptable.
    complaint|Je souhaite déposer une réclamation au sujet de votre technicien.
    cancellation|Je voudrais arrêter mon abonnement à la fin du mois.
    cancellation|J'ai commandé la mauvaise lampe par erreur, merci d'annuler.
    account|J'ai oublié mon mot de passe et je ne reçois pas le mail de réinitialisation.
    account|Nous avons déménagé, pouvez-vous modifier mon adresse ?
    feedback|Je voulais vous remercier, votre équipe a été formidable hier. Continuez comme ça !
    feedback|Ce serait bien que l'application ait un mode sombre.
    other|Bonjour
    other|Cherchez-vous des stagiaires pour cet été ?
    """,
    .spanish: """
    billing|El importe de la factura de junio no es el que acordamos.
    billing|Este mes me han cobrado dos veces lo mismo.
    billing|¿Me pueden enviar un recibo con el IVA?
    technical|La aspiradora se apaga sola al minuto y parpadea una luz roja.
    technical|Desde la actualización la aplicación se cierra cuando quiero hacer una foto.
    technical|La impresora no se conecta al wifi.
    outage|Desde esta mañana nadie de nuestra empresa puede entrar en su plataforma.
    outage|Su página web está caída, solo veo un error 503.
    product_question|¿La funda sirve para un portátil de 15 pulgadas y es impermeable?
    product_question|¿Cuál es la diferencia entre la versión Pro y la Lite?
    product_question|¿Volverá a estar disponible la talla 42 antes de Navidad?
    refund|Devolví los zapatos hace dos semanas y aún no me han devuelto el dinero.
    refund|El jarrón no es del color correcto, quiero devolverlo.
    delivery|Llevo diez días esperando el paquete, ¿dónde está?
    delivery|El seguimiento dice entregado pero no he recibido nada.
    delivery|¿Cuándo llega mi pedido?
    complaint|Nunca me habían tratado de forma tan grosera. Es inaceptable.
    complaint|Quiero poner una queja sobre su técnico.
    cancellation|Quiero darme de baja de la suscripción a final de mes.
    cancellation|Pedí la lámpara equivocada por error, por favor cancelen el pedido.
    account|No recuerdo mi contraseña y no me llega el correo para restablecerla.
    account|Nos hemos mudado, ¿pueden cambiar mi dirección?
    feedback|Solo quería decir que su equipo me ayudó de maravilla ayer. ¡Sigan así!
    feedback|Estaría bien que la aplicación tuviera un modo oscuro.
    other|Buenos días
    other|¿Buscan becarios para el verano?
    """,
  ]
}

import Testing

@testable import FollowUp

@Suite("A word that it is solved")
struct ConfirmationTests {
  @Test(
    "is recognised in five languages",
    arguments: [
      "That solved it, thanks!", "Thanks, it works now.", "Great, problem solved. Best, Ana",
      "All good now, thank you so much", "You can close this ticket, thanks",
      "Dank je wel, het is opgelost!", "Super, hij doet het weer. Groet, Bram",
      "Het werkt, bedankt", "Vielen Dank, das Problem ist gelöst.",
      "Danke, jetzt funktioniert es: alles erledigt.", "Hat geklappt, vielen Dank!",
      "Merci, c’est réglé.", "Parfait, ça marche, merci beaucoup", "Le problème est résolu, merci",
      "Gracias, ya funciona.", "Perfecto, está solucionado. Un saludo", "Resuelto, muchas gracias",
    ])
  func recognised(text: String) { #expect(Confirmation.isOne(text)) }

  @Test(
    "is not read into anything else",
    arguments: [
      "", "Thanks!", "Thank you for your quick answer.", "Thanks, but it is not solved.",
      "It works now, but the colour is wrong.", "Is it solved", "Is it solved?",
      "It still does not work", "It worked once, then it stopped. How can I reset it?",
      "Solved, however I was charged twice", "I hope that this is fixed soon",
      "It works now. One more thing: please send an invoice", "Please get it solved",
      "The app works now but order 4711 is missing", "When will this be resolved",
      "Solved. I want a refund.", "If it works I will tell you",
      "Bedankt, maar het is nog niet opgelost", "Het werkt niet", "Is het opgelost",
      "Het werkt weer, alleen de factuur klopt niet", "Zodra het is opgelost hoor ik het graag",
      "Danke, aber es funktioniert nicht", "Geht jetzt, allerdings fehlt die Rechnung",
      "Noch nicht gelöst", "Ich hoffe, es ist bald behoben", "Ungelöst",
      "Merci, mais ce n’est pas résolu", "Ça marche, sauf la facture",
      "Ça ne marche pas", "J’espère que c’est réglé", "Est-ce résolu",
      "Gracias, pero no funciona", "Ya funciona, aunque falta la factura",
      "Todavía no está solucionado", "¿Está resuelto?", "Sigue sin estar solucionado",
    ])
  func careful(text: String) { #expect(!Confirmation.isOne(text)) }

  @Test("is short: a long message says more than that")
  func long() {
    #expect(!Confirmation.isOne("It works now. " + String(repeating: "And then this. ", count: 12)))
  }
}

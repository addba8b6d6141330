import Testing

@testable import Text

@Suite("Phrases that rules act on")
struct PhraseTests {
  @Test(
    "a request for a person is heard in five languages",
    arguments: [
      "I want to talk to a person.", "please call me back", "Ik wil een mens spreken",
      "Kunt u mij bellen?", "Ich möchte mit einem Mitarbeiter sprechen", "Rufen Sie mich bitte an",
      "Je veux parler à un conseiller", "Rappelez-moi svp", "Quiero hablar con una persona",
      "Llámenme por favor", "agent please",
    ])
  func person(text: String) { #expect(RequestForPerson.found(in: text) != nil) }

  @Test("other mails are no request for a person, nor is one that is denied")
  func noPerson() {
    for text in [
      "Where is my order?", "Mijn lamp is kapot", "", "No need to call me, thanks.",
      "You don't have to talk to me.",
    ] {
      #expect(RequestForPerson.found(in: text, language: .english) == nil, "\(text)")
    }
  }

  @Test(
    "a confirmation closes",
    arguments: [
      "That solved it, thanks!", "It works now, thank you.", "Het is opgelost, bedankt!",
      "Hij doet het weer, top.", "Danke, jetzt funktioniert es.", "Hat sich erledigt.",
      "Merci, c'est réglé.", "Gracias, ya funciona.",
    ])
  func solved(text: String) { #expect(ConfirmationPhrase.found(in: text) != nil) }

  @Test(
    "a confirmation with a doubt, a question or a denial does not",
    arguments: [
      "That solved it, but now the sound is gone.", "Is it solved?", "It is not solved.",
      "Het is nog niet opgelost.", "Danke, aber es funktioniert immer noch nicht.", "Thanks", "",
    ])
  func unsolved(text: String) { #expect(ConfirmationPhrase.found(in: text) == nil) }

  @Test(
    "legal and safety words are named by their topic",
    arguments: [
      ("My lawyer will contact you", LegalOrSafetyWords.Topic.legal),
      ("The charger caught fire", .safety), ("Ik stap naar de rechtbank", .legal),
      ("De accu staat in brand en ik ben gewond", .safety),
      ("Ich schalte einen Anwalt ein", .legal),
      ("Stromschlag bekommen", .safety), ("mise en demeure", .legal),
      ("fuite de données", .privacy),
      ("voy a hablar con mi abogado", .legal), ("tuve una descarga eléctrica", .safety),
      ("I will tell the newspaper", .press),
    ])
  func risks(text: String, topic: LegalOrSafetyWords.Topic) {
    #expect(LegalOrSafetyWords.found(in: text).map(\.topic).contains(topic))
  }

  @Test("an ordinary mail has no such words")
  func harmless() {
    #expect(LegalOrSafetyWords.found(in: "Where is my parcel? I ordered a lamp.").isEmpty)
    #expect(LegalOrSafetyWords.found(in: "").isEmpty)
  }
}

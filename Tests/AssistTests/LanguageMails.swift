import Testing
import Text

/// Example mails in the desk's languages and what their drafts must have. Written for the
/// small help centre beside the tests; some are kept short or written without care, as mails are.
struct LanguageMail: Sendable, CustomTestStringConvertible {
  let language: Language
  let intent: String
  let subject: String
  let body: String
  /// The page that must answer.
  let page: String
  /// Words of it that must stand in the draft.
  let words: String
  var testDescription: String { "\(language): \(subject)" }

  init(
    _ language: Language, _ intent: String, _ subject: String, _ body: String, from page: String,
    _ words: String
  ) {
    self.language = language
    self.intent = intent
    self.subject = subject
    self.body = body
    self.page = page
    self.words = words
  }

  static let all: [LanguageMail] = dutch + german + french + spanish

  private static let dutch: [LanguageMail] = [
    .init(
      .dutch, "delivery", "Pakket beweegt niet",
      "Goedendag,\n\nDe tracking is al vier werkdagen niet veranderd. Is mijn pakket kwijt?\n\nGroet, Ans",
      from: "Waar is mijn pakket?", "starten een zoekactie bij de vervoerder"),
    .init(
      .dutch, "refund", "Terugsturen",
      "Ik wil de waterkoker terugsturen. Hoe stuur ik het artikel terug en wat kost een retour?",
      from: "Een artikel terugsturen", "4,95 EUR"),
    .init(
      .dutch, "refund", "Mijn geld",
      "Beste, mijn retour is maandag bij jullie aangekomen. Wanneer krijg ik mijn geld terug?",
      from: "Wanneer u uw geld terugkrijgt", "binnen 5 werkdagen"),
    .init(
      .dutch, "complaint", "Kapotte molen",
      "Mijn koffiemolen is kapot aangekomen, wat moet ik nu doen?",
      from: "Mijn bestelling is beschadigd aangekomen", "Maak een foto van de schade"),
    .init(
      .dutch, "billing", "Dubbel betaald",
      "Er is twee keer afgeschreven voor een bestelling. Wanneer komt het geld terug?",
      from: "Ik heb twee keer betaald", "binnen 3 werkdagen"),
    .init(
      .dutch, "cancellation", "Annuleren",
      "Hallo, ik wil mijn bestelling annuleren. Hoe annuleer ik een bestelling?",
      from: "Een bestelling wijzigen of annuleren", "Klik op Bestelling annuleren"),
    .init(
      .dutch, "cancellation", "Bean Post opzeggen",
      "Ik wil Bean Post graag opzeggen. Hoe zeg ik het abonnement op?",
      from: "Bean Post overslaan, pauzeren of opzeggen", "Klik op Abonnement opzeggen"),
  ]

  private static let german: [LanguageMail] = [
    .init(
      .german, "delivery", "Paket steht still",
      "Guten Tag,\n\ndie Sendungsverfolgung hat sich seit vier Werktagen nicht bewegt. Ist mein Paket verloren?\n\nMit freundlichen Grüßen\nJens",
      from: "Wo ist mein Paket?", "starten eine Nachforschung beim Paketdienst"),
    .init(
      .german, "refund", "Rücksendung",
      "Ich möchte den Wasserkocher zurückschicken. Wie schicke ich den Artikel zurück und was kostet eine Rücksendung?",
      from: "Einen Artikel zurückschicken", "4,95 EUR"),
    .init(
      .german, "refund", "Mein Geld",
      "Hallo, meine Rücksendung ist am Montag bei Ihnen angekommen. Wann bekomme ich mein Geld zurück?",
      from: "Wann Sie Ihr Geld zurückbekommen", "innerhalb von 5 Werktagen"),
    .init(
      .german, "complaint", "Mühle zerbrochen",
      "Meine Kaffeemühle ist beschädigt angekommen, was soll ich jetzt tun?",
      from: "Meine Bestellung ist beschädigt angekommen", "Machen Sie ein Foto vom Schaden"),
    .init(
      .german, "billing", "Doppelt abgebucht",
      "Mir wurde zweimal abgebucht. Wann kommt das Geld zurück?",
      from: "Mir wurde zweimal abgebucht", "innerhalb von 3 Werktagen"),
    .init(
      .german, "cancellation", "Stornieren",
      "Wie kann ich meine Bestellung stornieren?",
      from: "Eine Bestellung ändern oder stornieren", "Klicken Sie auf Bestellung stornieren"),
  ]

  private static let french: [LanguageMail] = [
    .init(
      .french, "delivery", "Colis immobile",
      "Bonjour,\n\nLe suivi n'a pas changé depuis quatre jours ouvrables. Mon colis est-il perdu ?\n\nCordialement,\nLuc",
      from: "Où est mon colis ?", "lançons une recherche auprès du transporteur"),
    .init(
      .french, "refund", "Retour",
      "Je souhaite retourner la bouilloire. Comment retourner l'article et combien coûte un retour ?",
      from: "Retourner un article", "4,95 EUR"),
    .init(
      .french, "refund", "Remboursement",
      "Bonjour, mon retour est arrivé chez vous lundi. Quand vais-je recevoir mon remboursement ?",
      from: "Quand vous recevez votre remboursement", "dans les 5 jours ouvrables"),
    .init(
      .french, "complaint", "Moulin casse",
      "Mon moulin est arrivé endommagé, que dois-je faire ?",
      from: "Ma commande est arrivée endommagée", "Prenez une photo du dommage"),
    .init(
      .french, "billing", "Double débit",
      "J'ai été débité deux fois. Quand l'argent revient-il ?",
      from: "J'ai été débité deux fois", "dans les 3 jours ouvrables"),
    .init(
      .french, "cancellation", "Annulation",
      "Comment puis-je annuler ma commande ?",
      from: "Modifier ou annuler une commande", "Cliquez sur Annuler la commande"),
  ]

  private static let spanish: [LanguageMail] = [
    .init(
      .spanish, "delivery", "Paquete parado",
      "Hola,\n\nEl seguimiento no ha cambiado en cuatro días laborables. ¿Se ha perdido mi paquete?\n\nSaludos,\nEva",
      from: "¿Dónde está mi paquete?", "iniciamos una búsqueda con el transportista"),
    .init(
      .spanish, "refund", "Devolución",
      "Quiero devolver el hervidor. ¿Cómo devuelvo el artículo y cuánto cuesta una devolución?",
      from: "Devolver un artículo", "4,95 EUR"),
    .init(
      .spanish, "refund", "Mi dinero",
      "Hola, mi devolución llegó el lunes. ¿Cuándo recibo mi reembolso?",
      from: "Cuándo recibe su reembolso", "en los 5 días laborables"),
    .init(
      .spanish, "complaint", "Molinillo roto",
      "Mi molinillo ha llegado dañado, ¿qué debo hacer ahora?",
      from: "Mi pedido ha llegado dañado", "Haga una foto del daño"),
    .init(
      .spanish, "billing", "Cobro doble",
      "Me han cobrado dos veces. ¿Cuándo vuelve el dinero?",
      from: "Me han cobrado dos veces", "en 3 días laborables"),
    .init(
      .spanish, "cancellation", "Cancelar",
      "¿Cómo puedo cancelar mi pedido?",
      from: "Cambiar o cancelar un pedido", "Haga clic en Cancelar pedido"),
  ]
}

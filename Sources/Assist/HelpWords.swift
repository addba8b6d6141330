import Text

/// What the help centre would call the things that customers describe in other words.
enum HelpWords {
  /// The words for what was heard and for the intent, in the language of the pages.
  static func words(for cues: Set<MailCue>, intent: String, in language: Language) -> String {
    guard let book = books[language] ?? books[.english] else { return "" }
    let words = book.cues.filter { cues.contains($0.0) }.map(\.1)
    return (words + [book.intents[intent] ?? ""]).joined(separator: " ")
  }

  private struct Book: Sendable {
    let cues: [(MailCue, String)]
    let intents: [String: String]

    /// Words in the order of `asked`.
    init(_ words: [String], intents: [String: String]) {
      cues = Array(zip(HelpWords.asked, words))
      self.intents = intents
    }
  }

  private static let asked: [MailCue] = [
    .late, .damaged, .wrongItem, .chargedTwice, .signIn, .wantsCancellation, .wantsRefund,
    .wantsCall, .wantsDeletion, .wantsInvoice, .wantsAddressChange, .wantsReplacement, .wantsQuote,
    .wantsRepair, .wantsSearch,
  ]

  private static let books: [Language: Book] = [
    .english: Book(
      [
        "parcel tracking carrier search", "damaged broken arrived damage photo replacement",
        "wrong missing item parcel", "charged twice double payment", "sign in password reset",
        "cancel order", "refund money back", "phone call person", "delete account data",
        "invoice correct", "change address", "replacement", "quote", "repair service warranty",
        "search parcel carrier",
      ],
      intents: [
        "refund": "refund money", "delivery": "delivery parcel", "cancellation": "cancel",
        "billing": "payment invoice", "account": "account", "complaint": "complaint",
        "feedback": "feedback idea compliment", "outage": "shop outage error page",
      ]),
    .dutch: Book(
      [
        "pakket track trace vervoerder zoekactie", "beschadigd kapot aangekomen schade foto",
        "verkeerd ontbreekt artikel pakket", "dubbel afgeschreven betaling",
        "inloggen wachtwoord herstellen", "bestelling annuleren opzeggen",
        "terugbetaling geld terug",
        "telefoon bellen", "account gegevens verwijderen", "factuur corrigeren", "adres wijzigen",
        "vervanging", "offerte", "reparatie garantie", "zoekactie pakket vervoerder",
      ],
      intents: [
        "refund": "terugbetaling geld", "delivery": "bezorging pakket", "cancellation": "annuleren",
        "billing": "betaling factuur", "account": "account", "complaint": "klacht",
        "feedback": "feedback idee compliment", "outage": "storing webshop foutpagina",
      ]),
    .german: Book(
      [
        "Paket Sendungsverfolgung Paketdienst Nachforschung",
        "beschädigt kaputt angekommen Schaden Foto", "falscher Artikel fehlt Paket",
        "doppelt abgebucht Zahlung", "anmelden Passwort zurücksetzen",
        "Bestellung stornieren kündigen", "Erstattung Geld zurück", "Telefon Anruf",
        "Konto Daten löschen", "Rechnung korrigieren", "Adresse ändern", "Ersatz", "Angebot",
        "Reparatur Garantie", "Nachforschung Paket",
      ],
      intents: [
        "refund": "Erstattung Geld", "delivery": "Lieferung Paket", "cancellation": "stornieren",
        "billing": "Zahlung Rechnung", "account": "Konto", "complaint": "Beschwerde",
        "feedback": "Feedback Idee Lob", "outage": "Störung Shop Fehlerseite",
      ]),
    .french: Book(
      [
        "colis suivi transporteur recherche", "endommagé cassé arrivé dommage photo",
        "mauvais article manquant colis", "débité deux fois paiement double",
        "connexion mot de passe réinitialiser", "annuler commande résilier",
        "remboursement argent", "téléphone appel", "supprimer compte données",
        "facture corriger", "changer adresse", "remplacement", "devis", "réparation garantie",
        "recherche colis transporteur",
      ],
      intents: [
        "refund": "remboursement argent", "delivery": "livraison colis", "cancellation": "annuler",
        "billing": "paiement facture", "account": "compte", "complaint": "réclamation",
        "feedback": "avis idée compliment", "outage": "panne boutique page erreur",
      ]),
    .spanish: Book(
      [
        "paquete seguimiento transportista búsqueda", "dañado roto llegó daño foto",
        "artículo equivocado falta paquete", "cobrado dos veces pago doble",
        "iniciar sesión contraseña restablecer", "cancelar pedido baja", "reembolso dinero",
        "teléfono llamada", "eliminar cuenta datos", "factura corregir", "cambiar dirección",
        "sustitución", "presupuesto", "reparación garantía", "búsqueda paquete transportista",
      ],
      intents: [
        "refund": "reembolso dinero", "delivery": "entrega paquete", "cancellation": "cancelar",
        "billing": "pago factura", "account": "cuenta", "complaint": "reclamación",
        "feedback": "opinión idea felicitación", "outage": "avería tienda página error",
      ]),
  ]
}

import Text

/// What an agent needs to know for a kind of request, and so what to ask when it is missing.
package struct IssueTemplate: Sendable, Equatable {
  package let intent: Intent
  /// The English name first, then those of the desk's other languages.
  package let names: [String]
  /// What has to be known, and which entities answer it.
  package let questions: [Question]

  package struct Question: Sendable, Equatable {
    /// In words: `order number`.
    package let asksFor: String
    package let answeredBy: [Entity.Kind]
    /// As the customer is asked, in the desk's languages.
    let words: [Language: String]

    package func words(in language: Language) -> String { words[language] ?? asksFor }
  }

  /// The name in the customer's language, in English where the desk does not speak it.
  package func name(in language: Language) -> String {
    Language.desk.firstIndex(of: language).map { names[$0] } ?? name
  }

  /// What the customer has still to be asked, in their language. Questions that no entity answers
  /// are always among them.
  package func questions(open entities: [Entity], in language: Language) -> [String] {
    let kinds = Set(entities.map(\.kind))
    return questions.filter { kinds.isDisjoint(with: $0.answeredBy) }.map { $0.words(in: language) }
  }

  /// The name shown to agents.
  package var name: String { names[0] }

  /// What the message does not say yet.
  package func missing(from entities: [Entity]) -> [String] {
    let kinds = Set(entities.map(\.kind))
    return questions.filter { !$0.answeredBy.isEmpty && kinds.isDisjoint(with: $0.answeredBy) }
      .map(\.asksFor)
  }

  package init(for intent: Intent) {
    self.intent = intent
    switch intent {
    case .billing:
      names = ["Billing", "Facturatie", "Rechnung", "Facturation", "Facturación", "Payments"]
      questions = [
        .invoice
      ]
    case .technical:
      names = ["Technical", "Techniek", "Technik", "Technique", "Técnico", "Technical problem"]
      questions = [.product, .error, .tried]
    case .outage:
      names = ["Outage", "Storing", "Ausfall", "Panne", "Caída"]
      questions = [.since, .reach]
    case .productQuestion:
      names = [
        "Product question", "Productvraag", "Produktfrage", "Question produit",
        "Pregunta de producto", "Product", "Products",
      ]
      questions = []
    case .refund:
      names = [
        "Refund", "Terugbetaling", "Erstattung", "Remboursement", "Reembolso", "Returns",
        "Returns and refunds",
      ]
      questions = [.order]
    case .delivery:
      names = ["Delivery", "Levering", "Lieferung", "Livraison", "Entrega", "Shipping"]
      questions = [.order]
    case .complaint:
      names = ["Complaint", "Klacht", "Beschwerde", "Réclamation", "Queja"]
      questions = []
    case .cancellation:
      names = ["Cancellation", "Annulering", "Stornierung", "Annulation", "Cancelación"]
      questions = [.order]
    case .account:
      names = ["Account", "Account", "Konto", "Compte", "Cuenta"]
      questions = []
    case .feedback:
      names = ["Feedback", "Feedback", "Rückmeldung", "Suggestions", "Sugerencias"]
      questions = []
    case .other:
      names = ["Other", "Overig", "Sonstiges", "Autre", "Otros"]
      questions = []
    }
  }
}

extension IssueTemplate.Question {
  fileprivate static let order = asking(
    "order number", [.orderID, .tracking], "What is your order number?",
    "Wat is uw bestelnummer?", "Wie lautet Ihre Bestellnummer?",
    "Quel est votre numéro de commande ?", "¿Cuál es su número de pedido?")
  fileprivate static let invoice = asking(
    "invoice or order number", [.invoiceID, .orderID],
    "Which invoice or order is it about? Please give its number.",
    "Om welke factuur of bestelling gaat het? Geef graag het nummer.",
    "Um welche Rechnung oder Bestellung geht es? Bitte nennen Sie die Nummer.",
    "De quelle facture ou commande s'agit-il ? Merci d'indiquer son numéro.",
    "¿De qué factura o pedido se trata? Indíquenos el número, por favor.")
  fileprivate static let product = asking(
    "product or serial number", [.ean, .serialNumber, .orderID],
    "Which product is it? The serial number or the order number helps.",
    "Om welk product gaat het? Het serienummer of bestelnummer helpt ons.",
    "Um welches Produkt geht es? Die Serien- oder Bestellnummer hilft uns.",
    "De quel produit s'agit-il ? Le numéro de série ou de commande nous aide.",
    "¿De qué producto se trata? El número de serie o de pedido nos ayuda.")
  fileprivate static let error = asking(
    "error message", [.errorCode], "Which error message or code do you see?",
    "Welke foutmelding of code ziet u?", "Welche Fehlermeldung oder welchen Code sehen Sie?",
    "Quel message ou code d'erreur voyez-vous ?", "¿Qué mensaje o código de error aparece?")
  fileprivate static let tried = asking(
    "what was tried", [], "What have you tried already?", "Wat hebt u al geprobeerd?",
    "Was haben Sie schon versucht?", "Qu'avez-vous déjà essayé ?", "¿Qué ha probado ya?")
  fileprivate static let since = asking(
    "since when", [], "Since when has it been so?", "Sinds wanneer is dat zo?",
    "Seit wann ist das so?", "Depuis quand est-ce le cas ?", "¿Desde cuándo ocurre?")
  fileprivate static let reach = asking(
    "how many are concerned", [], "Who is concerned: you alone, several people, everybody?",
    "Wie heeft er last van: alleen u, meer mensen, iedereen?",
    "Wer ist betroffen: nur Sie, mehrere Personen, alle?",
    "Qui est concerné : vous seul, plusieurs personnes, tout le monde ?",
    "¿A quién afecta: solo a usted, a varias personas, a todos?")

  /// `wordings` in the order of `Language.desk`.
  private static func asking(
    _ what: String, _ kinds: [Entity.Kind], _ wordings: String...
  ) -> Self {
    Self(
      asksFor: what, answeredBy: kinds,
      words: Dictionary(zip(Language.desk, wordings)) { first, _ in first })
  }
}

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
  }

  /// The name shown to agents.
  package var name: String { names[0] }

  /// What the message does not say yet.
  package func missing(from entities: [Entity]) -> [String] {
    let kinds = Set(entities.map(\.kind))
    return questions.filter { kinds.isDisjoint(with: $0.answeredBy) }.map(\.asksFor)
  }

  package init(for intent: Intent) {
    self.intent = intent
    let order = Question(asksFor: "order number", answeredBy: [.orderID, .tracking])
    let product = Question(
      asksFor: "product or serial number", answeredBy: [.ean, .serialNumber, .orderID])
    switch intent {
    case .billing:
      names = ["Billing", "Facturatie", "Rechnung", "Facturation", "Facturación", "Payments"]
      questions = [
        Question(asksFor: "invoice or order number", answeredBy: [.invoiceID, .orderID])
      ]
    case .technical:
      names = ["Technical", "Techniek", "Technik", "Technique", "Técnico", "Technical problem"]
      questions = [product, Question(asksFor: "error message", answeredBy: [.errorCode])]
    case .outage:
      names = ["Outage", "Storing", "Ausfall", "Panne", "Caída"]
      questions = []
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
      questions = [order]
    case .delivery:
      names = ["Delivery", "Levering", "Lieferung", "Livraison", "Entrega", "Shipping"]
      questions = [order]
    case .complaint:
      names = ["Complaint", "Klacht", "Beschwerde", "Réclamation", "Queja"]
      questions = []
    case .cancellation:
      names = ["Cancellation", "Annulering", "Stornierung", "Annulation", "Cancelación"]
      questions = [order]
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

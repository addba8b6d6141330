import Foundation
import Knowledge
import Text
import Tickets

/// Rules that no confidence overrides.
enum RiskRules {
  /// What the message and the records alone give reason for.
  static func risks(
    of request: DraftRequest, reading: MailReading, facts: FactsFound, elsewhere: Passage? = nil
  ) -> [Risk] {
    let cues = reading.cues
    var risks: [Risk] = []
    func add(_ code: Risk.Code, _ words: String) {
      if !risks.contains(where: { $0.code == code.rawValue }) { risks.append(Risk(code, words)) }
    }
    if cues.contains(.injection) {
      add(
        .injection,
        "The mail contains instructions to the machine. They changed nothing; read it with care.")
    }
    if cues.contains(.legal) {
      add(.legal, "The customer mentions a lawyer, a court, an authority or the press.")
    }
    if cues.contains(.safety) {
      add(.safety, "The customer speaks of danger or injury. A person must answer at once.")
    }
    if cues.contains(.person) {
      add(.asksForPerson, "The customer asks for a person.")
    }
    if request.customer.isVIP {
      add(.vip, "A VIP customer: their manager wants to know.")
    }
    if request.intent == "cancellation" || cues.contains(.wantsCancellation) {
      add(.cancellation, "The customer wants to cancel. Check what is cancelled before you reply.")
    }
    if cues.contains(.threatensCancellation), request.intent != "cancellation" {
      add(.cancellation, "The customer thinks of cancelling.")
    }
    if cues.contains(.billingChange) {
      add(.billingChange, "The customer wants payment or bank details changed. Check who writes.")
    }
    if request.intent == "refund" || cues.contains(.wantsRefund) {
      risks += refund(request, facts, isWanted: cues.contains(.wantsRefund))
    }
    if !facts.foreign.isEmpty {
      let orders = facts.foreign.joined(separator: ", ")
      add(
        .otherCustomer,
        "\(orders) belongs to another customer. Nothing of it is in the draft; ask who writes.")
    }
    if cues.contains(.othersData) {
      add(.personalData, "The customer asks about other people. Tell nothing of them.")
    }
    if !facts.failures.isEmpty {
      let systems = facts.failures.map(\.system).joined(separator: ", ")
      add(
        .integrationFailed,
        "\(systems) could not be reached; the draft was made without. It is tried again.")
    }
    let actions = RequestedAction.all.filter { cues.contains($0.cue) }
    if !actions.isEmpty {
      let wanted = actions.map(\.words).joined(separator: ", ")
      add(
        .actionRequested,
        "The customer asks \(wanted). The draft does not do it: do it first, or change the text.")
    }
    if let elsewhere {
      add(
        .otherLanguage,
        """
        “\(elsewhere.title)” (\(elsewhere.language)) may answer the rest, but not in the customer's \
        language (\(request.language)).
        """)
    }
    return risks
  }

  /// An amount that is unknown or in another currency counts as the order's total, else as over the
  /// limit (product.md, decision 1).
  private static func refund(
    _ request: DraftRequest, _ facts: FactsFound, isWanted: Bool
  ) -> [Risk] {
    let limit = request.voice.refundLimit
    let amounts = request.entities.compactMap { Amount($0) }
    let named = amounts.filter { $0.currency == limit.currency }
    let totals = facts.orders.compactMap { order -> Amount? in
      guard order.currency == limit.currency,
        let hundredths = Amount.hundredths(order.total)
      else { return nil }
      return Amount(currency: order.currency, hundredths: hundredths)
    }
    let isForeign = named.count < amounts.count || totals.count < facts.orders.count
    guard let amount = (named + totals).max(by: { $0.hundredths < $1.hundredths }),
      !isForeign || !totals.isEmpty || amount.hundredths > limit.hundredths
    else {
      return isWanted
        ? [
          Risk(
            .refundOverLimit,
            """
            Money is asked back and it is not known how much: it counts as over \
            \(limit.description), so a manager decides.
            """)
        ]
        : [
          Risk(
            .amountUnknown,
            "It is about a refund whose amount is not known. Promise none without looking.")
        ]
    }
    guard amount.hundredths > limit.hundredths else { return [] }
    return [
      Risk(
        .refundOverLimit,
        """
        A refund of up to \(amount.description) is asked for; over \(limit.description) a manager \
        decides.
        """)
    ]
  }

  /// What the finished text gives reason for.
  static func risks(of sentences: [DraftSentence]) -> [Risk] {
    var risks: [Risk] = []
    if let bad = sentences.first(where: { $0.citation?.isSupported == false }) {
      risks.append(
        Risk(
          .unsupportedSentence,
          "“\(bad.text)” is not borne out by its source: \(bad.citation?.reason ?? "")"))
    }
    if !sentences.contains(where: { $0.origin == .source }) {
      risks.append(
        Risk(.noCitation, "No sentence of the draft comes from the knowledge base."))
    }
    return risks
  }

  /// What the check of a finished text gives reason for: one risk for each kind that was found.
  static func risks(of findings: [StatementFinding]) -> [Risk] {
    var risks: [Risk] = []
    for finding in findings {
      let code: Risk.Code =
        switch finding.kind {
        case .amount, .date, .number: .numberNotInSource
        case .promise: .promise
        case .name, .link, .denial: .unsupportedSentence
        }
      if !risks.contains(where: { $0.code == code.rawValue }) {
        risks.append(Risk(code, "“\(finding.sentence)”: \(finding.words)"))
      }
    }
    return risks
  }
}

/// Something a customer wants done.
struct RequestedAction {
  let cue: MailCue
  /// "to cancel", after "asks".
  let words: String

  static let all: [RequestedAction] = [
    .init(cue: .wantsCancellation, words: "to cancel"),
    .init(cue: .wantsRefund, words: "for money back"),
    .init(cue: .wantsCall, words: "for a call"),
    .init(cue: .wantsDeletion, words: "to delete an account or data"),
    .init(cue: .wantsInvoice, words: "for a new invoice"),
    .init(cue: .wantsAddressChange, words: "to change an address"),
    .init(cue: .wantsReplacement, words: "for a replacement"),
    .init(cue: .wantsQuote, words: "for a quote"),
    .init(cue: .wantsRepair, words: "for a repair"),
    .init(cue: .wantsSearch, words: "to search for a parcel"),
  ]
}

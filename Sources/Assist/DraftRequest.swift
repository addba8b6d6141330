import Foundation
import Kit
import Text
import Tickets

/// Everything a draft may be made of, beside the knowledge base: one customer message, what was
/// understood of it, and how the business speaks.
package struct DraftRequest: Sendable, Equatable {
  package var ticket: Ticket.ID
  package var ticketNumber: Int
  /// The message that is to be answered.
  package var message: Message.ID
  /// 1 for the first draft of a message, one more for each regeneration.
  package var attempt: Int
  package var subject: String
  /// What the customer newly wrote: no quotation, no signature.
  package var body: String
  package var language: Language
  package var intent: String
  package var intentProbability: Double
  package var sentiment: Sentiment.Label
  package var entities: [Entity]
  package var customer: Customer
  /// What was said on the ticket before, oldest first.
  package var history: [Turn]
  package var voice: BrandVoice
  /// What a reviewer wants changed about the previous attempt.
  package var feedback: String?
  /// The sources of the previous attempt, for a reviewer who asks for another one.
  package var usedSources: [String]
  /// What was said of the attempts before that, oldest first.
  package var earlier: [Correction]

  /// What a reviewer said of an attempt, and the sources that it had used.
  package struct Correction: Sendable, Equatable {
    package var feedback: String
    package var sources: [String]

    package init(feedback: String, sources: [String]) {
      self.feedback = feedback
      self.sources = sources
    }
  }

  package struct Customer: Sendable, Equatable {
    package var contact: Contact.ID?
    package var firstName: String
    package var lastName: String
    package var isVIP: Bool

    package init(
      contact: Contact.ID? = nil, firstName: String = "", lastName: String = "",
      isVIP: Bool = false
    ) {
      self.contact = contact
      self.firstName = firstName
      self.lastName = lastName
      self.isVIP = isVIP
    }
  }

  package struct Turn: Sendable, Equatable {
    package var isOurs: Bool
    package var text: String

    package init(isOurs: Bool, text: String) {
      self.isOurs = isOurs
      self.text = text
    }
  }

  package init(
    ticket: Ticket.ID, ticketNumber: Int, message: Message.ID, attempt: Int = 1,
    subject: String, body: String, language: Language = .english, intent: String = "other",
    intentProbability: Double = 0.5, sentiment: Sentiment.Label = .neutral,
    entities: [Entity] = [], customer: Customer = Customer(), history: [Turn] = [],
    voice: BrandVoice, feedback: String? = nil, usedSources: [String] = [],
    earlier: [Correction] = []
  ) {
    self.ticket = ticket
    self.ticketNumber = ticketNumber
    self.message = message
    self.attempt = attempt
    self.subject = subject
    self.body = body
    self.language = language
    self.intent = intent
    self.intentProbability = intentProbability
    self.sentiment = sentiment
    self.entities = entities
    self.customer = customer
    self.history = history
    self.voice = voice
    self.feedback = feedback
    self.usedSources = usedSources
    self.earlier = earlier
  }

  /// What the answer is written in: the customer's language where it is one of the desk's.
  package var letterLanguage: Language? { language.isOfTheDesk ? language : nil }

  /// The order ids that the customer names, in order, each once.
  var orderIDs: [String] {
    var seen: Set<String> = []
    return entities.filter { $0.kind == .orderID && $0.probability >= 0.5 }.map(\.value)
      .filter { seen.insert($0).inserted }
  }
}

/// How the business speaks and what it binds itself to.
package struct BrandVoice: Sendable, Equatable {
  package var businessName: String
  /// Ends every letter; empty: the business's name.
  package var signature: String
  package var wordsToAvoid: [String]
  /// The business's own words on how it speaks, and words it likes: told to models.
  package var manner: String
  package var wordsToUse: [String]
  /// Refunds strictly over it are a manager's.
  package var refundLimit: Amount
  /// For days in sentences.
  package var timeZone: TimeZone
  /// How long an approved reply waits before it leaves.
  package var holdSeconds: Int
  /// The public address of an article by its slug, where the tenant has a help centre.
  package var helpCentre: String?

  package init(
    businessName: String, signature: String = "", wordsToAvoid: [String] = [],
    refundLimit: Amount = Amount(currency: "EUR", hundredths: 50_000), timeZone: TimeZone = .gmt,
    holdSeconds: Int = 30, helpCentre: String? = nil, manner: String = "",
    wordsToUse: [String] = []
  ) {
    self.businessName = businessName
    self.signature = signature
    self.wordsToAvoid = wordsToAvoid
    self.refundLimit = refundLimit
    self.timeZone = timeZone
    self.holdSeconds = holdSeconds
    self.helpCentre = helpCentre
    self.manner = manner
    self.wordsToUse = wordsToUse
  }
}

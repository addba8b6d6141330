import Foundation
import Kit
import Text
import Tickets

/// What Martlet understood of one customer message. Every value comes with its probability.
package struct Analysis: Sendable, Equatable {
  /// What a person, or a rule that asks for one, must know besides. Raw values stand in the row.
  package enum Flag: String, Sendable, CaseIterable, Codable {
    /// Nothing speaks clearly for any intent: a person should look.
    case unclear
    /// The customer asks for a person.
    case asksForPerson = "asks_for_person"
    /// The customer says that it is solved.
    case confirmsSolution = "confirms_solution"
    /// Written in a language in which the desk cannot answer by itself.
    case foreignLanguage = "foreign_language"
    /// Lawyers, courts, authorities.
    case legal
    /// Injury, fire, danger.
    case safety
    /// Personal data, leaks.
    case privacy
    /// Newspapers, publicity.
    case press
  }

  package let message: Message.ID
  package let ticket: Ticket.ID
  package let language: LanguageGuess
  package let intent: IntentGuess
  package let sentiment: Sentiment.Label
  package let sentimentProbability: Double
  package let urgency: Urgency.Level
  package let urgencyProbability: Double
  package let entities: [Entity]
  package let flags: [Flag]
  /// In words, for the timeline.
  package let reasons: [String]
  package let createdAt: Date

  /// Stays unclear: a person should look. The intent is then `other`.
  package var isUnclear: Bool { flags.contains(.unclear) }

  init(
    message: Message.ID, ticket: Ticket.ID, language: LanguageGuess, intent: IntentGuess,
    sentiment: Sentiment.Label, sentimentProbability: Double, urgency: Urgency.Level,
    urgencyProbability: Double, entities: [Entity], flags: [Flag], reasons: [String],
    createdAt: Date
  ) {
    self.message = message
    self.ticket = ticket
    self.language = language
    self.intent = intent
    self.sentiment = sentiment
    self.sentimentProbability = sentimentProbability
    self.urgency = urgency
    self.urgencyProbability = urgencyProbability
    self.entities = entities
    self.flags = flags
    self.reasons = reasons
    self.createdAt = createdAt
  }
}

/// All that this room reads in one message: the same for a ticket, an explanation and a measurement.
package struct Understanding: Sendable {
  package let language: LanguageGuess
  /// Every intent, most probable first.
  package let intents: [IntentGuess]
  package let sentiment: Sentiment
  package let urgency: Urgency
  /// Of subject and body, in order of appearance.
  package let entities: [Entity]
  /// What the readers of this room were given: for rules that look for more.
  package let letter: Utterance

  /// Total. `body` is what the writer newly wrote, without quotation and signature; `expected` are
  /// the languages known of the writer and the desk, likeliest first. A text without letters is in
  /// the first of them, or in English. Where its language is `known`, nothing is guessed.
  package init(
    subject: String, body: String, expecting expected: [Language] = [],
    language known: Language? = nil, entities reader: EntityReader = EntityReader(),
    intents: Intents = Intents()
  ) {
    language =
      known.map { LanguageGuess($0, 1) }
      ?? Language.guess(for: body, expecting: expected)
      ?? Language.guess(for: subject, expecting: expected)
      ?? LanguageGuess(expected.first ?? .english, 0.5)
    letter = Utterance(subject: subject, body: body, language: language.language)
    self.intents = intents.guesses(for: letter)
    urgency = Urgency.of(letter, intent: self.intents.first)
    sentiment = Sentiment.of(
      subject + "\n" + Courtesies.removed(from: body), language: language.language,
      intents: self.intents)
    entities = reader.entities(in: subject + "\n" + body)
  }

  /// The most probable intent.
  package var intent: IntentGuess {
    intents.first ?? IntentGuess(.other, probability: 1, reasons: [])
  }
}

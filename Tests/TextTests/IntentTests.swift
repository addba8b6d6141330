import Testing

@testable import Text

@Suite("Intent")
struct IntentTests {
  let intents = Intents()

  func first(_ text: String, subject: String = "", _ language: Language = .english) -> Intent {
    intents.guesses(for: Utterance(subject: subject, body: text, language: language))[0].intent
  }

  @Test("is right in nine of ten letters, and in four of five in each language")
  func letters() {
    var wrong: [String] = []
    var right: [Language: Int] = [:]
    for letter in IntentLetters.all {
      let guess = first(letter.text, letter.language)
      if guess == letter.intent {
        right[letter.language, default: 0] += 1
      } else {
        wrong.append("\(letter.intent) taken for \(guess): \(letter.text)")
      }
    }
    #expect(
      Double(wrong.count) <= 0.1 * Double(IntentLetters.all.count),
      "\(wrong.joined(separator: "\n"))")
    for language in Language.desk {
      let count = IntentLetters.all.count { $0.language == language }
      #expect(Double(right[language, default: 0]) >= 0.8 * Double(count), "\(language)")
    }
  }

  @Test("gives every intent a probability, the sum of all being one")
  func probabilities() {
    let guesses = intents.guesses(
      for: Utterance(subject: "", body: "Where is my parcel?", language: .english))
    #expect(guesses.count == Intent.allCases.count)
    #expect(abs(guesses.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
    #expect(guesses[0].intent == .delivery)
    #expect(!guesses[0].reasons.isEmpty)
    #expect(guesses[0].probability > 0.8)
  }

  @Test("of a text that says nothing is other")
  func nothing() {
    for text in ["", "🙂🙂", "مرحبا", String(repeating: "la ", count: 30_000)] {
      #expect(first(text) == .other)
    }
  }

  @Test("is not what the customer says they do not want")
  func denial() {
    let text = "I don't want a refund. Where is my parcel? It has not arrived."
    #expect(first(text) == .delivery)
    #expect(
      first("Ik wil geen terugbetaling, maar mijn pakket is nog niet bezorgd.", .dutch)
        == .delivery)
  }

  @Test("counts the subject more than a word of the body")
  func subject() {
    #expect(first("I paid with my card.", subject: "Cancel my order 4711") == .cancellation)
  }

  @Test("leaves room for a second witness")
  func learned() {
    struct Learned: IntentEvidence {
      func evidence(in letter: Utterance) -> [Intent: IntentWeight] {
        [.technical: IntentWeight(nats: 6, reasons: ["learned"])]
      }
    }
    let both = Intents([IntentCues(), Learned()])
    let letter = Utterance(subject: "", body: "The frobnicator sings.", language: .english)
    #expect(intents.guesses(for: letter)[0].intent == .other)
    #expect(both.guesses(for: letter)[0].intent == .technical)
  }

  @Test(
    "urgency follows the words, and the plain denial of it",
    arguments: [
      ("This is urgent, please fix it today!", Language.english, Urgency.Level.high),
      ("No rush, I was just wondering about the colour.", .english, .low),
      ("Could you send me the manual?", .english, .normal),
      ("Graag zo snel mogelijk antwoord, het is dringend.", .dutch, .high),
      ("Het heeft geen haast.", .dutch, .low),
      ("Bitte umgehend antworten, unsere Produktion steht!", .german, .high),
      ("Es ist nicht dringend, bei Gelegenheit.", .german, .low),
      ("C'est urgent, répondez-moi au plus vite.", .french, .high),
      ("Rien d'urgent, quand vous aurez le temps.", .french, .low),
      ("Necesito una respuesta lo antes posible, es urgente.", .spanish, .high),
      ("No es urgente, cuando tengan tiempo.", .spanish, .low),
    ])
  func urgency(text: String, language: Language, level: Urgency.Level) {
    let urgency = Urgency.of(Utterance(subject: "", body: text, language: language))
    #expect(urgency.level == level)
    #expect(urgency.probability > 0.4 && urgency.probability <= 1)
  }
}

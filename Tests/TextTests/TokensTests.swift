import Testing

@testable import Text

@Suite("Words and terms")
struct TokensTests {
  func words(_ text: String) -> [String] { Tokens.words(of: text).map(\.text) }

  @Test("identifiers stay whole, other words end at their joiners")
  func identifiers() {
    #expect(
      words("Order ORD-2024-00123, ERR-4042; v2.0.1 order_id_77 (#4711)")
        == ["order", "ord-2024-00123", "err-4042", "v2.0.1", "order_id_77", "4711"])
    #expect(
      words("€1.234,56 op 12-03-2026 om 12:30") == ["1.234,56", "op", "12-03-2026", "om", "12:30"])
    #expect(
      words("check-in and/or foo.bar T-shirt e-mail") == [
        "check", "in", "and", "or", "foo", "bar", "tshirt", "email",
      ])
  }

  @Test("contractions stay, elided articles part")
  func apostrophes() {
    #expect(
      words("don't l'article qu'il n’est WIFI's") == [
        "don't", "l'", "article", "qu'", "il", "n'", "est", "wifi's",
      ])
  }

  @Test("letters typed in two are letters, and ranges point into the text given")
  func marks() {
    let text = "Cafe\u{301} Zu\u{308}rich 日本 ok"
    let found = Tokens.words(of: text)
    #expect(found.map(\.text) == ["café", "zürich", "日本", "ok"])
    #expect(String(text[found[1].range]) == "Zu\u{308}rich")
  }

  @Test("terms are stems without accents and stop words; identifiers are found by their parts")
  func terms() {
    #expect(
      Tokens.terms(of: "The orders were delivered", language: .english) == ["order", "deliv"])
    #expect(
      Tokens.terms(of: "de bestellingen", language: .dutch)
        == Tokens.terms(of: "bestelling", language: .dutch))
    #expect(Tokens.terms(of: "größe", language: .german) == ["gross"])
    #expect(
      Tokens.terms(of: "café", language: .english) == Tokens.terms(of: "cafe", language: .english))
    #expect(Tokens.terms(of: "ERR-4042", language: .english) == ["err-4042", "err", "4042"])
    #expect(Tokens.terms(of: "日本語", language: .english) == ["日本", "本語"])
  }

  @Test("a language without rules of its own keeps its words")
  func unknownLanguage() throws {
    let language = try #require(Language(code: "xx"))
    #expect(
      Tokens.terms(of: "Frobnicators frobbed", language: language) == ["frobnicators", "frobbed"])
  }

  @Test("nothing, emoji, right-to-left and a hundred kilobytes are all read")
  func edges() {
    #expect(words("").isEmpty)
    #expect(words("😀 … — !!").isEmpty)
    #expect(words("مرحبا بالعالم").count == 2)
    #expect(words(String(repeating: "word ", count: 20_000)).count == 20_000)
    #expect(Tokens.terms(of: String(repeating: "a", count: 100_000), language: .english).isEmpty)
  }

  @Test("sentences end where a reader would end them")
  func sentences() {
    let text = """
      Hello Dr. Smith,
      I ordered no. 4711 e.g. on 3. März 2024. It is broken! What now?? i want
      my money back...

      - item one
      - item two. Yes.
      1. Open the app.
      Das gilt z. B. hier. Am 21. Mai kam es. Dat is bijv. zo. C'est M. Dupont. La Sra. López llamó.
      """
    #expect(
      Sentences.of(text).map(String.init) == [
        "Hello Dr. Smith,", "I ordered no. 4711 e.g. on 3. März 2024.", "It is broken!",
        "What now??", "i want\nmy money back...", "- item one", "- item two.", "Yes.",
        "1. Open the app.", "Das gilt z. B. hier.", "Am 21. Mai kam es.", "Dat is bijv. zo.",
        "C'est M. Dupont.", "La Sra. López llamó.",
      ])
    #expect(Sentences.of("").isEmpty)
    #expect(Sentences.of("これは一。それは二。").count == 2)
    #expect(Sentences.of(String(repeating: "One. ", count: 20_000)).count == 20_000)
  }
}

import Testing

@testable import Text

@Suite("Ranking and support")
struct RankingTests {
  func terms(_ text: String) -> [String] { Tokens.terms(of: text, language: .english) }

  func index() -> BM25Index {
    var index = BM25Index()
    index.add(1, title: terms("Returning an item"), body: terms("Send the item back in 30 days."))
    index.add(
      2, title: terms("Delivery times"), body: terms("Parcels arrive in 2 days. Returning takes 5.")
    )
    index.add(3, title: terms("Error E4042"), body: terms("The pump is blocked. Clean it."))
    return index
  }

  @Test("a title counts more than a body, a rare term more than a common one")
  func order() {
    let index = index()
    #expect(index.search(terms("returning"), limit: 5).map(\.document) == [1, 2])
    #expect(index.search(terms("days e4042"), limit: 5).first?.document == 3)
    #expect(index.search(terms("days"), limit: 1).count == 1)
    #expect(index.search(terms("unicorn"), limit: 5).isEmpty)
    #expect(index.search([], limit: 5).isEmpty)
    #expect(index.search(terms("returning"), limit: 5, among: { $0 != 1 }).map(\.document) == [2])
  }

  @Test("a document that is replaced or removed is found no more by its old terms")
  func change() {
    var index = index()
    index.add(1, title: [], body: terms("Warranty"))
    #expect(index.search(terms("returning"), limit: 5).map(\.document) == [2])
    #expect(index.search(terms("warranty"), limit: 5).map(\.document) == [1])
    index.remove(2)
    index.remove(99)
    #expect(index.count == 2)
    #expect(index.search(terms("returning"), limit: 5).isEmpty)
    #expect(index.frequency(of: terms("returning")[0]) == 0)
  }

  @Test("tells which terms a document matched")
  func matches() {
    #expect(index().matches(terms("pump e4042 unicorn"), in: 3) == ["pump", "e4042"])
    #expect(index().matches(terms("pump"), in: 42).isEmpty)
  }

  @Test("twenty thousand documents, most of them removed again, still rank the same")
  func many() {
    var index = BM25Index()
    var small = BM25Index()
    for number in 0..<20_000 {
      let body = ["word\(number % 97)", "word\(number % 89)", "common"]
      index.add(number, title: [], body: body)
      if number % 10 == 0 { small.add(number, title: [], body: body) }
    }
    for number in 0..<20_000 where number % 10 != 0 { index.remove(number) }
    #expect(index.count == 2000)
    let query = ["word5", "word7"]
    #expect(
      index.search(query, limit: 20).map(\.document)
        == small.search(query, limit: 20).map(\.document))
  }

  @Test("cosine and overlap are shares")
  func similarity() {
    #expect(Similarity.cosine(["a", "b"], ["a", "b"]) > 0.999)
    #expect(Similarity.cosine(["a"], ["b"]) == 0)
    #expect(Similarity.cosine([], ["b"]) == 0)
    #expect(abs(Similarity.cosine(["a", "b"], ["a", "c"]) - 0.5) < 1e-9)
    #expect(Similarity.cosine(["a", "b"], ["a", "c"], weight: { $0 == "a" ? 3 : 1 }) > 0.85)
    #expect(Similarity.overlap(of: ["a", "b"], in: ["a"]) == 0.5)
    #expect(Similarity.overlap(of: [String](), in: ["a"]) == 0)
  }

  static let source = """
    You can return any item within 30 days of delivery. Refunds are paid within 5 working days to \
    the card you used. Worn shoes cannot be returned. Contact Mira at support.
    """

  @Test(
    "a sentence is supported by its source, or the reason is given",
    arguments: [
      ("You can return the item within 30 days.", Support.Verdict.supported),
      ("Refunds are paid to your card within five working days.", .supported),
      ("Worn shoes cannot be returned.", .supported), ("Thank you!", .supported),
      ("You can return the item within 14 days.", .contradicted),
      ("Worn shoes can be returned.", .contradicted),
      ("Refunds of € 20 are paid to the card you used.", .contradicted),
      ("Our shop in Amsterdam is open on Sunday.", .unsupported),
      ("Ask Peter to return the item.", .unsupported),
      ("Please restart the machine and clean the pump.", .unsupported),
    ])
  func support(sentence: String, verdict: Support.Verdict) {
    let support = Support.of(sentence, by: Self.source, language: .english)
    #expect(support.verdict == verdict, "\(support)")
    #expect(!support.reason.isEmpty)
  }

  @Test("support holds in other languages too")
  func languages() {
    #expect(
      Support.of(
        "U kunt het artikel binnen 30 dagen retourneren.",
        by: "Artikelen kunt u tot 30 dagen na ontvangst retourneren.", language: .dutch
      ).verdict == .supported)
    #expect(
      Support.of(
        "Die Rückgabe ist nicht möglich.", by: "Die Rückgabe ist möglich.", language: .german
      ).verdict == .contradicted)
  }
}

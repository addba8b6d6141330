import Foundation
import Kit
import Text

/// The passages of one tenant in one language, ready to be searched.
struct LanguageShelf: Sendable {
  /// Tags stand beside the title: both say what a page is about. A heading says it of its section.
  private var index: BM25Index
  private var passages: [Int: Passage] = [:]
  private var titles: [Int: [String]] = [:]
  private var numbers: [Passage.ID: Int] = [:]
  private var nextNumber = 0

  init() {
    var weights = BM25Index.Weights()
    weights.title = 2.5
    weights.bodyB = 0.6
    index = BM25Index(weights: weights)
  }

  var count: Int { numbers.count }

  mutating func add(_ indexed: IndexedPassage) {
    guard numbers[indexed.passage.id] == nil else { return }
    let terms = indexed.terms
    index.add(
      nextNumber, title: terms.title + terms.tags,
      body: terms.headings + terms.headings + terms.body)
    passages[nextNumber] = indexed.passage
    titles[nextNumber] = terms.title
    numbers[indexed.passage.id] = nextNumber
    nextNumber += 1
  }

  mutating func remove(_ id: Passage.ID) {
    guard let number = numbers.removeValue(forKey: id) else { return }
    index.remove(number)
    passages[number] = nil
    titles[number] = nil
  }

  func knows(_ term: String) -> Bool { index.frequency(of: term) > 0 }

  /// How much a term tells: rare ones more. A term that stands nowhere tells as much as the rarest.
  func weight(of term: String) -> Double {
    let holding = Double(index.frequency(of: term))
    return log(1 + (Double(count) - holding + 0.5) / (holding + 0.5))
  }

  struct Match {
    let passage: Passage
    let score: Double
    let terms: [String]
    /// How alike question and title are, 0 to 1: a question in the very words of a title means it.
    let likeness: Double
    /// How much of the title the question and its context name, by the weight of its words.
    let titleCover: Double
  }

  /// The best passages for the terms that the query admits.
  func matches(_ asked: AskedTerms, limit: Int, admitting query: KnowledgeQuery) -> [Match] {
    let hits = index.search(asked.repeated, limit: limit) { number in
      passages[number].map(query.admits) ?? false
    }
    let terms = asked.own + asked.around
    return hits.compactMap { hit in
      guard let passage = passages[hit.document] else { return nil }
      let title = titles[hit.document] ?? []
      let whole = title.reduce(0) { $0 + weight(of: $1) }
      let named = title.reduce(0) { $0 + (asked.asksFor($1) ? weight(of: $1) : 0) }
      return Match(
        passage: passage, score: hit.score, terms: index.matches(terms, in: hit.document),
        likeness: Similarity.cosine(asked.own, title, weight: weight),
        titleCover: whole > 0 ? named / whole : 0)
    }
  }
}

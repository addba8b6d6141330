import Foundation
import Kit
import Text

/// What one tenant knows at one version, in memory, ready to be searched.
struct KnowledgeIndex: Sendable {
  private(set) var version = 0
  private var shelves: [Language: LanguageShelf] = [:]
  private var votes: [Identifier<Passage.Source>: ArticleVotes] = [:]

  var count: Int { shelves.values.reduce(0) { $0 + $1.count } }

  func missing(from ids: [Passage.ID]) -> [Passage.ID] {
    let known = Set(shelves.values.flatMap(\.ids))
    return ids.filter { !known.contains($0) }
  }

  /// Brings the index to a newer version: what is gone leaves, what is new comes in.
  mutating func refresh(
    to version: Int, ids: [Passage.ID], new: [IndexedPassage],
    votes: [Identifier<Passage.Source>: ArticleVotes]
  ) {
    let present = Set(ids)
    for language in shelves.keys {
      let gone = (shelves[language]?.ids).map { $0.filter { !present.contains($0) } } ?? []
      for id in gone { shelves[language]?.remove(id) }
      if shelves[language]?.count == 0 { shelves[language] = nil }
    }
    for indexed in new { shelves[indexed.passage.language, default: LanguageShelf()].add(indexed) }
    self.votes = votes
    self.version = version
  }

  // MARK: Searching

  /// A passage in another language than the question's helps less, but more than nothing.
  private static let foreignLanguage = 0.6
  private static let sameIntent = 1.15
  /// How far the votes of all readers can lift or sink an article.
  private static let voteReach = 0.1
  /// A word that the whole knowledge base does not know says little about what is missing in one
  /// passage: names and chat are such words.
  private static let unknownWord = 0.35
  /// Longer questions are read up to here, in different words.
  private static let longest = 400

  func search(_ query: KnowledgeQuery) -> KnowledgeAnswer {
    var best: [Identifier<Passage.Source>: PassageHit] = [:]
    var weightsOf: [Language: [String: Double]] = [:]
    for (language, shelf) in shelves {
      let terms = Self.terms(of: query, in: language)
      let weights = Dictionary(
        terms.map { ($0, shelf.weight(of: $0)) }, uniquingKeysWith: { first, _ in first })
      weightsOf[language] = weights
      let total = terms.reduce(0) { sum, term in
        sum + (weights[term] ?? 0) * (shelf.knows(term) ? 1 : Self.unknownWord)
      }
      guard total > 0 else { continue }
      // Several passages of one source may lead: look further than asked.
      for match in shelf.matches(terms, limit: query.limit * 4 + 8, admitting: query) {
        let score = match.score * prior(of: match.passage, for: query)
        if let rival = best[match.passage.sourceID], rival.score >= score { continue }
        let found = match.terms.sorted { (weights[$0] ?? 0, $1) > (weights[$1] ?? 0, $0) }
        best[match.passage.sourceID] = PassageHit(
          passage: match.passage, score: score,
          relevance: min(1, found.reduce(0) { $0 + (weights[$1] ?? 0) } / total),
          matchedTerms: found)
      }
    }
    let hits = best.values.sorted {
      ($0.score, $1.passage.id) > ($1.score, $0.passage.id)
    }.prefix(query.limit)
    let language = hits.first?.passage.language ?? query.language
    return KnowledgeAnswer(
      hits: Array(hits), knowledgeVersion: version, weights: weightsOf[language] ?? [:])
  }

  private func prior(of passage: Passage, for query: KnowledgeQuery) -> Double {
    var prior = passage.language == query.language ? 1 : Self.foreignLanguage
    if let intent = query.intent, passage.intent == intent { prior *= Self.sameIntent }
    if let votes = votes[passage.sourceID] { prior *= 1 + Self.voteReach * votes.verdict }
    return prior
  }

  /// The different terms of the question, in the order asked.
  private static func terms(of query: KnowledgeQuery, in language: Language) -> [String] {
    var seen: Set<String> = []
    return Array(
      Tokens.terms(of: query.text, language: language).filter { seen.insert($0).inserted }
        .prefix(longest))
  }
}

import Foundation
import Kit
import Text

/// What one tenant knows at one version, in memory, ready to be searched.
struct KnowledgeIndex: Sendable {
  private(set) var version: Int
  private var shelves: [Language: LanguageShelf] = [:]
  private var votes: [Identifier<Passage.Source>: ArticleVotes] = [:]

  init(version: Int = 0) { self.version = version }

  var count: Int { shelves.values.reduce(0) { $0 + $1.count } }

  /// Brings the index to a newer version: what is gone leaves, what is new comes in.
  mutating func take(_ news: KnowledgeNews) {
    if news.isAnew { self = KnowledgeIndex() }
    for language in shelves.keys {
      for id in news.gone { shelves[language]?.remove(id) }
      if shelves[language]?.count == 0 { shelves[language] = nil }
    }
    for indexed in news.passages {
      shelves[indexed.passage.language, default: LanguageShelf()].add(indexed)
    }
    votes.merge(news.votes) { $1 }
    version = news.version
  }

  // MARK: Searching

  /// A passage in another language than the question's helps less, but more than nothing: it stands
  /// back as far as passages in the question's own language cover the question.
  private static let foreignLanguage = 0.6
  /// How far a title in the question's words lifts its passage.
  private static let titleReach = 0.8
  private static let sameIntent = 1.15
  /// How far the votes of all readers can lift or sink an article.
  private static let voteReach = 0.1
  func search(_ query: KnowledgeQuery) -> KnowledgeAnswer {
    var best: [Identifier<Passage.Source>: PassageHit] = [:]
    var askedIn: [Language: AskedTerms] = [:]
    var standBack = 1.0
    // The question's own language comes first: how well it answers decides about the others.
    for language in shelves.keys.sorted(by: { one, other in
      one == query.language || (other != query.language && one.code < other.code)
    }) {
      let isForeign = language != query.language
      if isForeign, query.isInItsLanguageOnly { continue }
      guard let shelf = shelves[language] else { continue }
      let asked = AskedTerms(query, in: language, on: shelf)
      askedIn[language] = asked
      for hit in hits(for: asked, on: shelf, query: query) {
        let score = hit.score * (isForeign ? Self.foreignLanguage * standBack : 1)
        if let rival = best[hit.passage.sourceID], rival.score >= score { continue }
        best[hit.passage.sourceID] = PassageHit(
          passage: hit.passage, score: score, relevance: hit.relevance,
          titleCover: hit.titleCover, matchedTerms: hit.matchedTerms)
      }
      if !isForeign {
        let covered = best.values.map(\.relevance).max() ?? 0
        standBack = (1 - covered) * (1 - covered)
      }
    }
    let hits = best.values.sorted {
      ($0.score, $1.passage.id) > ($1.score, $0.passage.id)
    }.prefix(query.limit)
    let language = hits.first?.passage.language ?? query.language
    return KnowledgeAnswer(
      hits: Array(hits), knowledgeVersion: version,
      weights: askedIn[language]?.rarities ?? [:],
      unknownTerms: askedIn[language]?.unknown ?? [])
  }

  private func hits(
    for asked: AskedTerms, on shelf: LanguageShelf, query: KnowledgeQuery
  ) -> [PassageHit] {
    guard asked.mass > 0 else { return [] }
    // Several passages of one source may lead: look further than asked.
    return shelf.matches(asked, limit: query.limit * 4 + 8, admitting: query).map { match in
      let found = match.terms.sorted {
        (asked.weight(of: $0), $1) > (asked.weight(of: $1), $0)
      }
      let covered = found.reduce(0) { $0 + asked.weight(of: $1) }
      return PassageHit(
        passage: match.passage,
        score: match.score * (1 + Self.titleReach * match.likeness)
          * prior(of: match.passage, for: query),
        relevance: min(1, covered / asked.mass), titleCover: match.titleCover,
        matchedTerms: found)
    }
  }

  private func prior(of passage: Passage, for query: KnowledgeQuery) -> Double {
    var prior = 1.0
    if let intent = query.intent, passage.intent == intent { prior *= Self.sameIntent }
    if let votes = votes[passage.sourceID] { prior *= 1 + Self.voteReach * votes.verdict }
    return prior
  }
}

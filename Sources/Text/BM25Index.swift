import Foundation

/// An inverted index in memory, ranked by BM25 over two fields (BM25F: Robertson, Zaragoza, 2009,
/// section 3.6): a term in the title counts more, each field is measured by its own length.
///
/// Documents are known by a number of the caller's. Not shared between threads by itself: whoever
/// keeps one puts it behind a `Mutex`.
package struct BM25Index: Sendable {
  /// A document's rank. `score` is comparable within one search only.
  package struct Hit: Sendable, Equatable {
    package let document: Int
    package let score: Double
  }

  package struct Weights: Sendable {
    /// How much a term of the title counts; the body counts 1.
    package var title = 2.0
    /// Saturation: how soon one more occurrence stops counting.
    package var k1 = 1.2
    /// How much a long title or body is held against its terms, 0 to 1.
    package var titleB = 0.5
    package var bodyB = 0.75
    package init() {}
  }

  private struct Posting {
    var slot: Int32
    var title: UInt16
    var body: UInt16
  }

  private struct Document {
    var id: Int
    var titleLength: Int32
    var bodyLength: Int32
    /// Numbers of its terms: what to visit when it goes.
    var terms: [Int32]
  }

  private let weights: Weights
  private var numbers: [String: Int32] = [:]
  /// For each term, its documents by rising slot.
  private var postings: [[Posting]] = []
  /// Slots are given out once; the place of a removed document stays empty until the next renewal.
  private var documents: [Document?] = []
  private var slots: [Int: Int32] = [:]
  private var titleTotal = 0
  private var bodyTotal = 0

  package init(weights: Weights = Weights()) { self.weights = weights }

  /// Documents held.
  package var count: Int { slots.count }
  package func contains(_ document: Int) -> Bool { slots[document] != nil }

  /// Files a document under the terms of its fields (`Tokens.terms`); one that is already here is
  /// replaced.
  package mutating func add(_ document: Int, title: [String], body: [String]) {
    remove(document)
    let slot = Int32(documents.count)
    var counts: [Int32: Posting] = [:]
    let none = Posting(slot: slot, title: 0, body: 0)
    for term in title { counts[number(of: term), default: none].title.increase() }
    for term in body { counts[number(of: term), default: none].body.increase() }
    for (number, posting) in counts { postings[Int(number)].append(posting) }
    documents.append(
      Document(
        id: document, titleLength: Int32(title.count), bodyLength: Int32(body.count),
        terms: Array(counts.keys)))
    slots[document] = slot
    titleTotal += title.count
    bodyTotal += body.count
  }

  /// Forgets a document; one that is not here is nothing to forget.
  package mutating func remove(_ id: Int) {
    guard let slot = slots.removeValue(forKey: id), let document = documents[Int(slot)] else {
      return
    }
    for number in document.terms {
      let place = position(of: slot, in: postings[Int(number)])
      postings[Int(number)].remove(at: place)
    }
    documents[Int(slot)] = nil
    titleTotal -= Int(document.titleLength)
    bodyTotal -= Int(document.bodyLength)
    if documents.count > 1000, slots.count * 2 < documents.count { renew() }
  }

  /// How many documents have the term.
  package func frequency(of term: String) -> Int {
    numbers[term].map { postings[Int($0)].count } ?? 0
  }

  /// The best documents for the terms, best first; equal scores by rising number. `among` narrows
  /// the search, for instance to articles that the asker may see.
  package func search(
    _ terms: [String], limit: Int, among allowed: ((Int) -> Bool)? = nil
  ) -> [Hit] {
    guard limit > 0, !slots.isEmpty else { return [] }
    var scores = [Float](repeating: 0, count: documents.count)
    for (term, repeats) in Dictionary(terms.map { ($0, 1) }, uniquingKeysWith: +) {
      guard let number = numbers[term] else { continue }
      let list = postings[Int(number)]
      let weight = idf(list.count) * Double(repeats)
      for posting in list { scores[Int(posting.slot)] += Float(weight * saturation(posting)) }
    }
    var best: [Hit] = []
    for slot in scores.indices where scores[slot] > 0 {
      let score = Double(scores[slot])
      if best.count == limit, let last = best.last, score <= last.score { continue }
      guard let document = documents[slot], allowed?(document.id) ?? true else { continue }
      let hit = Hit(document: document.id, score: score)
      let place = best.firstIndex { isBefore(hit, $0) } ?? best.count
      best.insert(hit, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }

  /// Which of the terms a document has, in the order asked; title and body alike.
  package func matches(_ terms: [String], in document: Int) -> [String] {
    guard let slot = slots[document] else { return [] }
    var seen = Set<String>()
    return terms.filter { term in
      guard seen.insert(term).inserted, let number = numbers[term] else { return false }
      let list = postings[Int(number)]
      let place = position(of: slot, in: list)
      return place < list.count && list[place].slot == slot
    }
  }

  /// How much a term tells documents apart; never negative, so that a common term cannot harm.
  private func idf(_ frequency: Int) -> Double {
    log(1 + (Double(slots.count - frequency) + 0.5) / (Double(frequency) + 0.5))
  }

  private func saturation(_ posting: Posting) -> Double {
    guard let document = documents[Int(posting.slot)] else { return 0 }
    let count = Double(slots.count)
    let titleShare = Double(document.titleLength) / max(1, Double(titleTotal) / count)
    let bodyShare = Double(document.bodyLength) / max(1, Double(bodyTotal) / count)
    let frequency =
      weights.title * Double(posting.title) / (1 - weights.titleB + weights.titleB * titleShare)
      + Double(posting.body) / (1 - weights.bodyB + weights.bodyB * bodyShare)
    return frequency * (weights.k1 + 1) / (frequency + weights.k1)
  }

  private func isBefore(_ one: Hit, _ other: Hit) -> Bool {
    one.score != other.score ? one.score > other.score : one.document < other.document
  }

  private mutating func number(of term: String) -> Int32 {
    if let number = numbers[term] { return number }
    let number = Int32(postings.count)
    numbers[term] = number
    postings.append([])
    return number
  }

  /// The first place whose slot is not below.
  private func position(of slot: Int32, in list: [Posting]) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].slot < slot { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Gives out the slots anew and drops terms that no document has any more.
  private mutating func renew() {
    var places = [Int32](repeating: -1, count: documents.count)
    var kept: [Document?] = []
    for (slot, document) in documents.enumerated() {
      guard let document else { continue }
      places[slot] = Int32(kept.count)
      slots[document.id] = Int32(kept.count)
      kept.append(document)
    }
    var newNumbers = [Int32](repeating: -1, count: postings.count)
    var lists: [[Posting]] = []
    for (number, list) in postings.enumerated() where !list.isEmpty {
      newNumbers[number] = Int32(lists.count)
      lists.append(
        list.map { Posting(slot: places[Int($0.slot)], title: $0.title, body: $0.body) })
    }
    documents = kept.map { document in
      guard var document else { return nil }
      document.terms = document.terms.map { newNumbers[Int($0)] }
      return document
    }
    numbers = numbers.compactMapValues { newNumbers[Int($0)] >= 0 ? newNumbers[Int($0)] : nil }
    postings = lists
  }
}

extension UInt16 {
  fileprivate mutating func increase() { if self < .max { self += 1 } }
}

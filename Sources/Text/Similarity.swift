/// How alike two texts are by the terms they share.
package enum Similarity {
  /// Cosine of the angle between two bags of terms, 0 to 1; 0 when either is empty. Terms with a
  /// greater weight (for instance their rarity) count more; 1 for each when none is given.
  package static func cosine(
    _ one: [String], _ other: [String], weight: (String) -> Double = { _ in 1 }
  ) -> Double {
    let first = Dictionary(one.map { ($0, 1.0) }, uniquingKeysWith: +)
    let second = Dictionary(other.map { ($0, 1.0) }, uniquingKeysWith: +)
    var product = 0.0
    var firstSquare = 0.0
    var secondSquare = 0.0
    for (term, count) in first {
      let value = count * weight(term)
      firstSquare += value * value
      if let otherCount = second[term] { product += value * otherCount * weight(term) }
    }
    for (term, count) in second {
      let value = count * weight(term)
      secondSquare += value * value
    }
    guard firstSquare > 0, secondSquare > 0 else { return 0 }
    return min(1, product / (firstSquare * secondSquare).squareRoot())
  }

  /// Share of the different terms of `one` that stand in `other`, 0 to 1; 0 for no terms.
  package static func overlap(of one: some Sequence<String>, in other: Set<String>) -> Double {
    let terms = Set(one)
    guard !terms.isEmpty else { return 0 }
    return Double(terms.count { other.contains($0) }) / Double(terms.count)
  }
}

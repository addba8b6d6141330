/// How far two texts are apart in single-character edits.
package enum EditDistance {
  /// Insertions, deletions and substitutions of characters (as a reader counts them) that turn one
  /// text into the other.
  ///
  /// Myers' bit-parallel algorithm in blocks of 64 rows (G. Myers, 1999; H. Hyyrö, 2003): two texts
  /// of 10 KB take a few milliseconds.
  package static func levenshtein(_ one: String, _ other: String) -> Int {
    guard one != other else { return 0 }
    let (pattern, text, alphabet) = numbered(one, other)
    guard !pattern.isEmpty else { return text.count }
    return distance(pattern, text, alphabet)
  }

  /// 0 for equal texts, 1 for texts with nothing in common: the distance by the longer length.
  package static func normalised(_ one: String, _ other: String) -> Double {
    let longer = max(one.count, other.count)
    return longer == 0 ? 0 : Double(levenshtein(one, other)) / Double(longer)
  }

  /// Characters as small numbers, the shorter text first, without their common head and tail.
  private static func numbered(
    _ one: String, _ other: String
  ) -> (pattern: ArraySlice<Int>, text: ArraySlice<Int>, alphabet: Int) {
    var numbers: [Character: Int] = [:]
    func number(_ text: String) -> [Int] {
      text.map { character in
        if let known = numbers[character] { return known }
        numbers[character] = numbers.count
        return numbers.count - 1
      }
    }
    var first = number(one)[...]
    var second = number(other)[...]
    while let a = first.first, let b = second.first, a == b {
      first.removeFirst()
      second.removeFirst()
    }
    while let a = first.last, let b = second.last, a == b {
      first.removeLast()
      second.removeLast()
    }
    return first.count <= second.count
      ? (first, second, numbers.count) : (second, first, numbers.count)
  }

  private static func distance(
    _ pattern: ArraySlice<Int>, _ text: ArraySlice<Int>, _ alphabet: Int
  ) -> Int {
    let blocks = (pattern.count + 63) / 64
    /// Where each character stands in the pattern, a bit for each row.
    var places = [UInt64](repeating: 0, count: alphabet * blocks)
    for (row, character) in pattern.enumerated() {
      places[character * blocks + row / 64] |= 1 << UInt64(row % 64)
    }
    var plus = [UInt64](repeating: ~0, count: blocks)
    var minus = [UInt64](repeating: 0, count: blocks)
    let lastBit: UInt64 = 1 << UInt64((pattern.count - 1) % 64)
    var score = pattern.count
    for character in text {
      // The delta that enters a block from the one above; row 0 grows by one with each column.
      var carry = 1
      for block in 0..<blocks {
        var equal = places[character * blocks + block]
        let vertical = equal | minus[block]
        if carry < 0 { equal |= 1 }
        let horizontal = (((equal & plus[block]) &+ plus[block]) ^ plus[block]) | equal
        var up = minus[block] | ~(horizontal | plus[block])
        var down = plus[block] & horizontal
        let edge = block == blocks - 1 ? lastBit : 1 << 63
        let leaving = up & edge != 0 ? 1 : down & edge != 0 ? -1 : 0
        up <<= 1
        down <<= 1
        if carry < 0 { down |= 1 } else if carry > 0 { up |= 1 }
        plus[block] = down | ~(vertical | up)
        minus[block] = up & vertical
        carry = leaving
      }
      score += carry
    }
    return score
  }
}

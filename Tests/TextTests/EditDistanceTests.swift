import Testing

@testable import Text

@Suite("Distance between draft and final text")
struct EditDistanceTests {
  /// The definition, cell by cell.
  func plain(_ one: String, _ other: String) -> Int {
    let first = Array(one)
    let second = Array(other)
    var row = Array(0...second.count)
    for i in first.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in second.indices {
        let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (first[i] == second[j] ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[second.count]
  }

  @Test("agrees with the definition on short, long and odd texts")
  func definition() {
    #expect(EditDistance.levenshtein("kitten", "sitting") == 3)
    #expect(EditDistance.levenshtein("", "abc") == 3)
    #expect(EditDistance.levenshtein("abc", "abc") == 0)
    #expect(EditDistance.levenshtein("👨‍👩‍👧 ok", "👍 ok") == 1)
    var seed: UInt64 = 7
    func next(_ bound: UInt64) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % bound)
    }
    let letters = Array("abcdé ")
    for _ in 0..<200 {
      let one = String((0..<next(200)).map { _ in letters[next(6)] })
      let other = String((0..<next(200)).map { _ in letters[next(6)] })
      #expect(EditDistance.levenshtein(one, other) == plain(one, other), "\(one) | \(other)")
    }
  }

  @Test("is a share of the longer text, 0 for two empty ones")
  func normalised() {
    #expect(EditDistance.normalised("", "") == 0)
    #expect(EditDistance.normalised("abcd", "") == 1)
    #expect(EditDistance.normalised("abcd", "abcx") == 0.25)
  }

  @Test("takes ten kilobytes")
  func long() {
    let one = String(repeating: "the quick brown fox ", count: 500)
    let other = String(repeating: "the quack brown fox ", count: 500)
    #expect(EditDistance.levenshtein(one, other) == 500)
  }

  @Test("changed facts are numbers, dates, amounts and promises, whatever their spelling")
  func facts() {
    #expect(
      EditDistance.changedFacts(
        from: "We refund € 20 within 3 days, on 12-03-2026.",
        to: "20 euro is refunded within three days, on March 12, 2026."
      ).isEmpty)
    #expect(
      EditDistance.changedFacts(from: "It costs € 20.", to: "It costs € 25.") == [
        FactChange(kind: .amount, value: "EUR 20.00", isAdded: false),
        FactChange(kind: .amount, value: "EUR 25.00", isAdded: true),
      ])
    #expect(
      EditDistance.changedFacts(from: "It takes 3 days.", to: "It takes 5 days.").map(\.value)
        == ["3", "5"])
    #expect(
      EditDistance.changedFacts(from: "Wij kijken ernaar.", to: "Wij betalen het bedrag terug.")
        .contains { $0.kind == .promise && $0.isAdded })
    #expect(EditDistance.changedFacts(from: "Dear Ann,", to: "Hello Ann!").isEmpty)
    #expect(
      EditDistance.changedFacts(from: "Order 1.000 pieces", to: "Order 1000 pieces").isEmpty)
  }
}

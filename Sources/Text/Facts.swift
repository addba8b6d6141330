import Foundation

/// A number, date, amount or promise that one text has and another has not.
package struct FactChange: Hashable, Sendable {
  package enum Kind: String, Sendable { case number, date, amount, promise }

  package let kind: Kind
  /// In one form: `EUR 20.00`, `2026-03-12`, `3`, `we will refund`.
  package let value: String
  /// True when the second text has it, false when only the first had it.
  package let isAdded: Bool

  package init(kind: Kind, value: String, isAdded: Bool) {
    self.kind = kind
    self.value = value
    self.isAdded = isAdded
  }
}

/// What a text states that can be checked: numbers, dates, amounts, promises.
package struct Facts: Sendable, Equatable {
  package private(set) var numbers: Set<String> = []
  package private(set) var dates: Set<String> = []
  package private(set) var amounts: Set<String> = []
  /// The words by which the writer binds themselves, as they stand in the cue list.
  package private(set) var promises: Set<String> = []

  private static let reader = EntityReader()

  package init(of text: String) {
    let units = Array(text.utf16)
    var rest = units
    for entity in Facts.reader.entities(in: text) {
      switch entity.kind {
      case .amount: amounts.insert(entity.value)
      case .date: dates.insert(entity.value)
      default: numbers.insert(entity.value)
      }
      for index in entity.range { rest[index] = 32 }
    }
    let words = Tokens.words(of: String(decoding: rest, as: UTF16.self))
    for word in words {
      if word.hasDigit {
        numbers.insert(Facts.plain(word.text))
      } else if let number = NumberWords.value(of: word.text) {
        numbers.insert(number)
      }
    }
    promises = Set(PromisePhrases.book.labels(in: words).map(\.label))
  }

  /// What differs between a draft and what was sent in its place, draft first. Order and wording
  /// do not count: `€ 20` and `20 euro` are the same amount, `two` and `2` the same number.
  package static func changed(from draft: String, to final: String) -> [FactChange] {
    guard draft != final else { return [] }
    let before = Facts(of: draft)
    let after = Facts(of: final)
    return changes(.amount, before.amounts, after.amounts)
      + changes(.date, before.dates, after.dates)
      + changes(.number, before.numbers, after.numbers)
      + changes(.promise, before.promises, after.promises)
  }

  private static func changes(
    _ kind: FactChange.Kind, _ before: Set<String>, _ after: Set<String>
  ) -> [FactChange] {
    before.subtracting(after).sorted().map { FactChange(kind: kind, value: $0, isAdded: false) }
      + after.subtracting(before).sorted().map { FactChange(kind: kind, value: $0, isAdded: true) }
  }

  /// A plain decimal number in one form: `1.000` and `1,000` are 1000, `2,50` is 2.5. Anything
  /// else (`v2.0.1`, `12:30`) stays as it is written.
  static func plain(_ text: String) -> String {
    guard text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }),
      let hundredths = Amount.hundredths(text), text.filter({ !$0.isNumber }).count < 4
    else { return text }
    let whole = hundredths / 100
    let rest = hundredths % 100
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension EditDistance {
  /// Numbers, dates, amounts and promises that differ between draft and final text.
  package static func changedFacts(from draft: String, to final: String) -> [FactChange] {
    Facts.changed(from: draft, to: final)
  }
}

/// Numbers from two to twelve in five languages; one is an article in most of them.
enum NumberWords {
  static func value(of word: String) -> String? { values[word] }

  private static let values: [String: String] = {
    let lists = [
      "two three four five six seven eight nine ten eleven twelve",
      "twee drie vier vijf zes zeven acht negen tien elf twaalf",
      "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
      "deux trois quatre cinq six sept huit neuf dix onze douze",
      "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    ]
    var values: [String: String] = [:]
    for list in lists {
      for (index, word) in list.split(separator: " ").enumerated() {
        values[String(word)] = String(index + 2)
      }
    }
    return values
  }()
}

import Foundation

/// What one measurement found: a table for people, JSON for machines.
struct EvalReport: Encodable, Sendable {
  struct Measure: Encodable, Sendable {
    var name: String
    var value: Double
    /// What it is held against, and what that is in words.
    var reference: Double?
    var referenceName: String?
    var cases: Int

    private enum CodingKeys: String, CodingKey {
      case name
      case value
      case reference
      case referenceName = "reference_name"
      case cases
    }
  }

  /// A text that was read otherwise than its label says.
  struct Miss: Encodable, Sendable {
    var id: String
    var truth: String
    var guess: String
    var text: String
  }

  var task: String
  var source: String
  var cases: Int
  var measures: [Measure] = []
  var labels: [Scorecard.Line] = []
  var misses: [Miss] = []

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  var table: String {
    var lines = ["\(task): \(cases) texts (\(source))", ""]
    lines += Self.table(
      ["measure", "ours", "reference", "cases"],
      measures.map { measure in
        let reference = measure.reference.map {
          Self.figure($0) + (measure.referenceName.map { " \($0)" } ?? "")
        }
        return [
          measure.name, Self.figure(measure.value), reference ?? "", String(measure.cases),
        ]
      })
    if !labels.isEmpty {
      lines.append("")
      lines += Self.table(
        ["label", "precision", "recall", "F1", "cases"],
        labels.map { line in
          [
            line.label, Self.figure(line.precision), Self.figure(line.recall),
            Self.figure(line.f1), String(line.cases),
          ]
        })
    }
    for miss in misses {
      let text = miss.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines += ["", "\(miss.id): \(miss.truth), read as \(miss.guess)", "  \(text.prefix(300))"]
    }
    return lines.joined(separator: "\n")
  }

  /// Three places, without a locale.
  private static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(abs(thousandths) % 1000)
    return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> [String] {
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([head] + rows).map { row in
      let cells = row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        let isNumber = cell.first.map { $0.isNumber } ?? false
        return isNumber && column != 2 || isNumber && head.count == 5 ? gap + cell : cell + gap
      }
      return cells.joined(separator: "  ").replacing(/[ ]+$/, with: "")
    }
  }
}

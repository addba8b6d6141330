import Foundation
import Kit
import Text

/// A CSV file (RFC 4180) of texts and labels, with or without a line of names above.
struct LabelledTable {
  private(set) var texts: [LabelledText] = []

  /// Names a column of labels may bear besides that of what is measured.
  private static let labelNames = ["label", "category", "class", "rating", "target"]
  private static let languageNames = ["language", "lang"]

  init(file url: URL, task: EvalTask) throws {
    let name = url.lastPathComponent
    let rows = Self.rows(of: try LabelledTexts.content(of: url))
    guard let first = rows.first else { return }
    let names = first.map { $0.lowercased().trimmingCharacters(in: .whitespaces) }
    let isNamed = names.contains("text")
    let textColumn = isNamed ? names.firstIndex(of: "text") ?? 0 : 0
    let labelColumn = isNamed ? Self.labelColumn(names, task) : 1
    guard let labelColumn else {
      throw Problem(
        .invalid, "usage", "\(name) has a column “text” but none called “label”: \(first).")
    }
    let languageColumn =
      isNamed && task != .language ? names.firstIndex { Self.languageNames.contains($0) } : nil
    for (index, row) in rows.enumerated().dropFirst(isNamed ? 1 : 0) {
      guard row.count > max(textColumn, labelColumn) else {
        if row == [""] { continue }
        throw Problem(.invalid, "usage", "Row \(index + 1) of \(name) lacks its text or label.")
      }
      let label = row[labelColumn].trimmingCharacters(in: .whitespaces)
      texts.append(
        LabelledText(
          id: "\(name):\(index + 1)", text: row[textColumn],
          language: languageColumn.flatMap { $0 < row.count ? Language(code: row[$0]) : nil },
          labels: [task: label]))
    }
  }

  private static func labelColumn(_ names: [String], _ task: EvalTask) -> Int? {
    let wanted =
      [task.rawValue, task.field] + labelNames + (task == .language ? languageNames : [])
    return wanted.lazy.compactMap { name in
      names.firstIndex { $0 == name || ($0.contains("rating") && name == "rating") }
    }.first ?? (names.count == 2 ? 1 - (names.firstIndex(of: "text") ?? 0) : nil)
  }

  /// Every row with its fields; quotes may stand around a field and hold commas and line ends.
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuote = false
    func close() {
      row.append(String(field))
      field.removeAll()
    }
    for scalar in text.unicodeScalars {
      if isQuoted {
        isQuoted = scalar != "\""
        if isQuoted { field.append(scalar) }
        wasQuote = !isQuoted
        continue
      }
      switch scalar {
      case "\"" where wasQuote:
        field.append(scalar)
        isQuoted = true
      case "\"" where field.isEmpty: isQuoted = true
      case ",": close()
      case "\n":
        close()
        rows.append(row)
        row = []
      case "\r": break
      default: field.append(scalar)
      }
      wasQuote = false
    }
    if !field.isEmpty || !row.isEmpty {
      close()
      rows.append(row)
    }
    return rows
  }
}

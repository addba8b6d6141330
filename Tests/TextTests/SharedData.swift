import Foundation

/// Test material that lies beside the project, where it does.
enum SharedData {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data").standardizedFileURL

  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path())
  }

  /// Rows of a CSV file (RFC 4180) without its heading.
  static func rows(_ path: String) throws -> [[String]] {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuote = false
    for scalar in text.unicodeScalars {
      if isQuoted {
        if scalar == "\"" {
          isQuoted = false
          wasQuote = true
        } else {
          field.unicodeScalars.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"":
        if wasQuote { field += "\"" }
        isQuoted = true
      case ",":
        row.append(field)
        field = ""
      case "\n":
        rows.append(row + [field])
        row = []
        field = ""
      case "\r": break
      default: field.unicodeScalars.append(scalar)
      }
      wasQuote = false
    }
    return Array(rows.dropFirst())
  }
}

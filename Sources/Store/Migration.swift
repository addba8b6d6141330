/// One numbered step of the schema. Steps are only ever appended; none is edited once released.
///
/// Statements are written once in the desk's own type words, which `text(for:)` turns into each
/// engine's: `{id}`, `{text}`, `{int}` (64 bit), `{time}` (milliseconds UTC), `{bool}` (0 or 1),
/// `{real}`, `{bytes}`.
package struct Migration: Sendable {
  package let number: Int
  package let name: String
  package let statements: [String]

  /// Splits a script at the semicolons that end a line.
  package init(_ number: Int, _ name: String, _ script: String) {
    self.number = number
    self.name = name
    var statements: [String] = []
    var current: [Substring] = []
    for line in script.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      if line.drop(while: \.isWhitespace).hasPrefix("--") { continue }
      current.append(line)
      if line.hasSuffix(";") {
        statements.append(current.joined(separator: "\n").dropLastCharacter())
        current = []
      }
    }
    if !current.isEmpty { statements.append(current.joined(separator: "\n")) }
    self.statements = statements
  }

  package func texts(for engine: Engine) -> [String] {
    statements.map { statement in
      var text = statement
      for (word, sqlite, postgres) in words {
        text = text.replacing(word, with: engine == .sqlite ? sqlite : postgres)
      }
      return text
    }
  }

  /// The tables that the step makes, in order, with whether each belongs to tenants (its columns
  /// begin with `tenant_id`) or to the house.
  package var tables: [(name: String, isTenants: Bool)] {
    statements.compactMap { statement in
      guard let match = statement.prefixMatch(of: /\s*CREATE TABLE (\w+) \(\s*(\w+)/) else {
        return nil
      }
      return (String(match.1), match.2 == "tenant_id" && !statement.contains("/* house */"))
    }
  }
}

extension String {
  fileprivate func dropLastCharacter() -> String { String(dropLast()) }
}

private let words = [
  ("{id}", "BLOB", "uuid"),
  ("{text}", "TEXT", "text"),
  ("{int}", "INTEGER", "bigint"),
  ("{time}", "INTEGER", "bigint"),
  ("{bool}", "INTEGER", "smallint"),
  ("{real}", "REAL", "double precision"),
  ("{bytes}", "BLOB", "bytea"),
  ("{strict}", "STRICT", ""),
]

import Foundation
import Kit
import Synchronization

/// One row of an answer. Columns are asked for by name; a missing or mistyped one is an error, not
/// a default.
package struct Row: Sendable {
  /// The names of an answer's columns, shared by all of its rows.
  package final class Columns: Sendable {
    package let names: [String]
    private let positions: [String: Int]
    /// Where the last name was found. Rows are read in the order of their columns, so the next one is
    /// there again or one further, and nothing needs to be hashed.
    private let last = Atomic(0)

    package init(_ names: [String]) {
      self.names = names
      positions = Dictionary(
        names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    fileprivate func position(of name: String) -> Int? {
      let last = last.load(ordering: .relaxed)
      for position in last..<min(last + 2, names.count) where names[position] == name {
        if position != last { self.last.store(position, ordering: .relaxed) }
        return position
      }
      guard let position = positions[name] else { return nil }
      self.last.store(position, ordering: .relaxed)
      return position
    }
  }

  private let columns: Columns
  private let values: [SQL.Value]

  package init(columns: Columns, values: [SQL.Value]) {
    self.columns = columns
    self.values = values
  }

  package func value(_ column: String) throws(StoreFailure) -> SQL.Value {
    guard let position = columns.position(of: column) else { throw .unexpected(column: column) }
    return values[position]
  }

  package func isNull(_ column: String) throws(StoreFailure) -> Bool {
    try value(column) == .null
  }

  package func text(_ column: String) throws(StoreFailure) -> String {
    guard case .text(let text) = try value(column) else { throw .unexpected(column: column) }
    return text
  }
  package func int(_ column: String) throws(StoreFailure) -> Int {
    guard case .integer(let number) = try value(column) else { throw .unexpected(column: column) }
    return Int(number)
  }
  package func real(_ column: String) throws(StoreFailure) -> Double {
    switch try value(column) {
    case .real(let number): return number
    case .integer(let number): return Double(number)
    default: throw .unexpected(column: column)
    }
  }
  package func bool(_ column: String) throws(StoreFailure) -> Bool { try int(column) != 0 }
  package func date(_ column: String) throws(StoreFailure) -> Date {
    guard case .integer(let number) = try value(column) else { throw .unexpected(column: column) }
    return Date(milliseconds: number)
  }
  package func bytes(_ column: String) throws(StoreFailure) -> Data {
    switch try value(column) {
    case .bytes(let bytes): return bytes
    // SQLite cannot tell sixteen bytes of content from an id.
    case .id(let high, let low):
      return withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Data($0) }
    default: throw .unexpected(column: column)
    }
  }
  package func id<Subject>(
    _ column: String, of: Subject.Type = Subject.self
  ) throws(StoreFailure) -> Identifier<Subject> {
    guard case .id(let high, let low) = try value(column) else {
      throw .unexpected(column: column)
    }
    return Identifier(high: high, low: low)
  }

  package func optionalText(_ column: String) throws(StoreFailure) -> String? {
    switch try value(column) {
    case .null: return nil
    case .text(let text): return text
    default: throw .unexpected(column: column)
    }
  }
  package func optionalInt(_ column: String) throws(StoreFailure) -> Int? {
    switch try value(column) {
    case .null: return nil
    case .integer(let number): return Int(number)
    default: throw .unexpected(column: column)
    }
  }
  package func optionalReal(_ column: String) throws(StoreFailure) -> Double? {
    try isNull(column) ? nil : try real(column)
  }
  package func optionalDate(_ column: String) throws(StoreFailure) -> Date? {
    switch try value(column) {
    case .null: return nil
    case .integer(let number): return Date(milliseconds: number)
    default: throw .unexpected(column: column)
    }
  }
  package func optionalBytes(_ column: String) throws(StoreFailure) -> Data? {
    try isNull(column) ? nil : try bytes(column)
  }
  package func optionalID<Subject>(
    _ column: String, of: Subject.Type = Subject.self
  ) throws(StoreFailure) -> Identifier<Subject>? {
    switch try value(column) {
    case .null: return nil
    case .id(let high, let low): return Identifier(high: high, low: low)
    default: throw .unexpected(column: column)
    }
  }
  /// A text column that holds one of a fixed set of words.
  package func word<Word: RawRepresentable<String>>(
    _ column: String, as: Word.Type = Word.self
  ) throws(StoreFailure) -> Word {
    guard let word = Word(rawValue: try text(column)) else { throw .unexpected(column: column) }
    return word
  }
  /// A text column that holds JSON of a known shape.
  package func json<Content: Decodable>(
    _ column: String, as: Content.Type = Content.self
  ) throws(StoreFailure) -> Content {
    let text = try text(column)
    do { return try JSONDecoder().decode(Content.self, from: Data(text.utf8)) } catch {
      throw .unexpected(column: column)
    }
  }
}

import Foundation
import Kit

/// A statement whose interpolations become bound parameters, never text.
///
/// The text is the same for both engines: placeholders are `$1`, `$2`, …, which SQLite and
/// PostgreSQL both understand. One `SQL` may be interpolated into another.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
  /// What a column or a parameter holds. Booleans are integers 0 and 1; moments are milliseconds.
  package enum Value: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes(Data)
    /// A `uuid` on PostgreSQL, sixteen bytes in a `BLOB` on SQLite.
    case id(high: UInt64, low: UInt64)
  }

  /// The pieces of text between the parameters: always one more than `values`.
  package private(set) var fragments: [String]
  package private(set) var values: [Value]

  package init(stringLiteral value: String) {
    fragments = [value]
    values = []
  }
  package init(stringInterpolation: StringInterpolation) {
    fragments = stringInterpolation.fragments
    values = stringInterpolation.values
  }

  /// The statement with numbered placeholders; also the key under which adapters keep it prepared.
  package var text: String {
    guard fragments.count > 1 else { return fragments[0] }
    var text = fragments[0]
    for index in 1..<fragments.count {
      text += "$"
      text += String(index)
      text += fragments[index]
    }
    return text
  }

  package static func + (one: SQL, other: SQL) -> SQL { "\(one)\(other)" }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var fragments: [String] = [""]
    fileprivate var values: [Value] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    private mutating func bind(_ value: Value) {
      values.append(value)
      fragments.append("")
    }

    package mutating func appendLiteral(_ literal: String) {
      fragments[fragments.count - 1] += literal
    }
    package mutating func appendInterpolation(_ sql: SQL) {
      fragments[fragments.count - 1] += sql.fragments[0]
      fragments += sql.fragments.dropFirst()
      values += sql.values
    }
    package mutating func appendInterpolation(_ value: Value) { bind(value) }
    package mutating func appendInterpolation(_ text: String) { bind(.text(withoutNUL(text))) }
    package mutating func appendInterpolation(_ text: String?) {
      if let text { appendInterpolation(text) } else { bind(.null) }
    }
    package mutating func appendInterpolation(_ number: Int) { bind(.integer(Int64(number))) }
    package mutating func appendInterpolation(_ number: Int?) {
      bind(number.map { .integer(Int64($0)) } ?? .null)
    }
    package mutating func appendInterpolation(_ number: Double) { bind(.real(number)) }
    package mutating func appendInterpolation(_ number: Double?) {
      bind(number.map { .real($0) } ?? .null)
    }
    package mutating func appendInterpolation(_ flag: Bool) { bind(.integer(flag ? 1 : 0)) }
    package mutating func appendInterpolation(_ date: Date) { bind(.integer(date.milliseconds)) }
    package mutating func appendInterpolation(_ date: Date?) {
      bind(date.map { .integer($0.milliseconds) } ?? .null)
    }
    package mutating func appendInterpolation(_ bytes: Data) { bind(.bytes(bytes)) }
    package mutating func appendInterpolation(_ bytes: Data?) {
      bind(bytes.map { .bytes($0) } ?? .null)
    }
    package mutating func appendInterpolation<Subject>(_ id: Identifier<Subject>) {
      bind(.id(high: id.high, low: id.low))
    }
    package mutating func appendInterpolation<Subject>(_ id: Identifier<Subject>?) {
      bind(id.map { .id(high: $0.high, low: $0.low) } ?? .null)
    }
    /// `(a, b, c)` for an `IN`; an empty list becomes `(NULL)`, which nothing equals.
    package mutating func appendInterpolation<Subject>(list ids: [Identifier<Subject>]) {
      append(list: ids.map { .id(high: $0.high, low: $0.low) })
    }
    package mutating func appendInterpolation(list texts: [String]) {
      append(list: texts.map { .text(withoutNUL($0)) })
    }

    private mutating func append(list values: [Value]) {
      guard !values.isEmpty else { return appendLiteral("(NULL)") }
      appendLiteral("(")
      for (index, value) in values.enumerated() {
        if index > 0 { appendLiteral(", ") }
        bind(value)
      }
      appendLiteral(")")
    }
  }
}

/// NUL cannot be kept in a PostgreSQL text; it is dropped here (raw mail is kept as bytes).
private func withoutNUL(_ text: String) -> String {
  text.utf8.contains(0) ? text.replacing("\0", with: "") : text
}

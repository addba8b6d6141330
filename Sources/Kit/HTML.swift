/// Markup in which every interpolated value is escaped unless it already is `HTML`.
package struct HTML: ExpressibleByStringInterpolation, Sendable, Equatable {
  package private(set) var source: String

  package init(stringLiteral value: String) { source = value }
  package init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }
  /// The only way around escaping; `bin/check` lists its callers.
  package init(trusted source: String) { self.source = source }
  /// Text that becomes markup by escaping it.
  package init(text: String) { source = escaped(text) }

  package static func + (one: HTML, other: HTML) -> HTML {
    HTML(trusted: one.source + other.source)
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { source += literal }
    package mutating func appendInterpolation(_ text: String) { source += escaped(text) }
    package mutating func appendInterpolation(_ text: String?) { source += escaped(text ?? "") }
    package mutating func appendInterpolation(_ number: Int) { source += String(number) }
    package mutating func appendInterpolation<Subject>(_ id: Identifier<Subject>) {
      source += id.text
    }
    package mutating func appendInterpolation(_ html: HTML) { source += html.source }
    package mutating func appendInterpolation(_ html: HTML?) { source += html?.source ?? "" }
    package mutating func appendInterpolation(_ list: [HTML]) {
      for html in list { source += html.source }
    }
  }
}

/// The five characters that mean something in markup or in a quoted attribute, as references.
private func escaped(_ text: String) -> String {
  guard
    text.utf8.contains(where: { $0 == 60 || $0 == 62 || $0 == 38 || $0 == 34 || $0 == 39 })
  else { return text }
  var result = ""
  result.reserveCapacity(text.utf8.count + 32)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "&": result += "&amp;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

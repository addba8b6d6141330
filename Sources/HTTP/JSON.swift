import Foundation
import Kit

extension JSONDecoder {
  /// How the API reads: snake_case keys become camelCase properties (so wire types have no
  /// `CodingKeys`), moments are RFC 3339.
  package static var wire: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let date = Date(rfc3339: try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "A moment is written like 2026-02-18T17:47:00Z.")
      }
      return date
    }
    return decoder
  }
}

extension JSONEncoder {
  /// How the API writes: the counterpart of `JSONDecoder.wire`.
  package static var wire: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = .withoutEscapingSlashes
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.rfc3339)
    }
    return encoder
  }
}

extension Problem {
  /// Says which field was wrong, never which type of ours could not be made from it.
  init(decoding error: DecodingError) {
    func pointer(_ path: [any CodingKey]) -> String {
      path.map { "/\($0.intValue.map(String.init) ?? $0.stringValue.snakeCased)" }.joined()
    }
    switch error {
    case .keyNotFound(let key, let context):
      let field = pointer(context.codingPath + [key])
      self.init(.invalid, "json.field_missing", "The field \(field) is missing.", field: field)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let field = pointer(context.codingPath)
      self.init(
        .invalid, "json.field_type", "The field \(field) has the wrong type.", field: field)
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      let field = pointer(context.codingPath)
      self.init(
        .invalid, "json.field_value", "The value of \(field) cannot be used.", field: field)
    default:
      self.init(.invalid, "json.unreadable", "The body is not valid JSON.")
    }
  }
}

extension String {
  fileprivate var snakeCased: String {
    var result = ""
    for character in self {
      if character.isUppercase, !result.isEmpty { result += "_" }
      result += character.lowercased()
    }
    return result
  }

  /// As a JSON string with its quotation marks (RFC 8259, section 7).
  var jsonQuoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

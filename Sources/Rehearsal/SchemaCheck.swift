import Foundation

/// Holds JSON to a published schema: the part of JSON Schema and OpenAPI 3 that descriptions of
/// interfaces use. Says where each offence is.
package struct SchemaCheck: Sendable {
  private let file: URL

  /// `file` has its schemas under `components/schemas`.
  package init(file: URL) { self.file = file }

  package var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }

  /// What is wrong with the body, and which of its own keys the schema does not know.
  package func offences(of body: Data, against name: String) throws -> [String] {
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let components = root?["components"] as? [String: Any]
    let reader = Reader(schemas: components?["schemas"] as? [String: Any] ?? [:])
    let value = try JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed)
    let schema: [String: Any] = ["$ref": "#/components/schemas/\(name)"]
    let strange = Set((value as? [String: Any])?.keys.map(\.self) ?? [])
      .subtracting(reader.properties(of: schema))
    return reader.offences(value, schema, at: name)
      + strange.sorted().map { "\(name) knows no \($0)" }
  }

  private struct Reader {
    let schemas: [String: Any]

    func resolved(_ schema: [String: Any]) -> [String: Any] {
      guard let reference = schema["$ref"] as? String,
        let name = reference.split(separator: "/").last,
        let found = schemas[String(name)] as? [String: Any]
      else { return schema }
      return resolved(found)
    }

    func properties(of schema: [String: Any]) -> Set<String> {
      let schema = resolved(schema)
      let own = Set((schema["properties"] as? [String: Any])?.keys.map(\.self) ?? [])
      return parts(schema, "allOf").reduce(own) { $0.union(properties(of: $1)) }
    }

    private func parts(_ schema: [String: Any], _ key: String) -> [[String: Any]] {
      schema[key] as? [[String: Any]] ?? []
    }

    func offences(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
      let schema = resolved(schema)
      if value is NSNull, schema["nullable"] as? Bool == true { return [] }
      var offences = parts(schema, "allOf").flatMap { self.offences(value, $0, at: place) }
      for key in ["anyOf", "oneOf"] {
        let choices = parts(schema, key).map { self.offences(value, $0, at: place) }
        if !choices.isEmpty, !choices.contains(where: \.isEmpty) {
          offences += choices.min { $0.count < $1.count } ?? []
        }
      }
      if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "\0") {
        offences.append("\(place) is none of \(words.joined(separator: ", "))")
      }
      if let type = schema["type"] as? String, !Self.isA(type, value) {
        return offences + ["\(place) is no \(type)"]
      }
      if let object = value as? [String: Any] { offences += check(object, schema, at: place) }
      if let list = value as? [Any] {
        if let least = schema["minItems"] as? Int, list.count < least {
          offences.append("\(place) has too few")
        }
        if let most = schema["maxItems"] as? Int, list.count > most {
          offences.append("\(place) has too many")
        }
        if let items = schema["items"] as? [String: Any] {
          for (index, item) in list.enumerated() {
            offences += self.offences(item, items, at: "\(place)[\(index)]")
          }
        }
      }
      if let number = value as? NSNumber, !Self.isA("boolean", value) {
        if let least = schema["minimum"] as? Double, number.doubleValue < least {
          offences.append("\(place) is too small")
        }
        if let most = schema["maximum"] as? Double, number.doubleValue > most {
          offences.append("\(place) is too large")
        }
      }
      if let text = value as? String, let most = schema["maxLength"] as? Int, text.count > most {
        offences.append("\(place) is too long")
      }
      return offences
    }

    private func check(
      _ object: [String: Any], _ schema: [String: Any], at place: String
    ) -> [String] {
      let properties = schema["properties"] as? [String: Any] ?? [:]
      var offences = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
        .map { "\(place) lacks \($0)" }
      for (key, value) in object {
        if let property = properties[key] as? [String: Any] {
          offences += self.offences(value, property, at: "\(place).\(key)")
        } else if schema["additionalProperties"] as? Bool == false {
          offences.append("\(place) may not have \(key)")
        } else if let other = schema["additionalProperties"] as? [String: Any] {
          offences += self.offences(value, other, at: "\(place).\(key)")
        }
      }
      return offences
    }

    private static func isA(_ type: String, _ value: Any) -> Bool {
      let number = value as? NSNumber
      let isBoolean = number.map { String(cString: $0.objCType) == "c" } ?? false
      return switch type {
      case "object": value is [String: Any]
      case "array": value is [Any]
      case "string": value is String
      case "boolean": isBoolean
      case "number": number != nil && !isBoolean
      case "integer":
        number.map { !isBoolean && $0.doubleValue == $0.doubleValue.rounded() } ?? false
      case "null": value is NSNull
      default: false
      }
    }
  }
}

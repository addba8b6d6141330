import Foundation

/// As much of JSON Schema (draft 2020-12) as our own schemas use, and nothing silently passed over.
struct SchemaCheck {
  private let schema: [String: Any]

  init(_ text: String) throws {
    let content = try JSONSerialization.jsonObject(with: Data(text.utf8))
    schema = content as? [String: Any] ?? [:]
  }

  /// Every way in which a JSON text differs from the schema.
  func offences(in text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return offences(of: value, against: schema, at: "$")
  }

  private func offences(of value: Any, against schema: [String: Any], at place: String) -> [String]
  {
    var found: [String] = []
    for (keyword, rule) in schema {
      switch keyword {
      case "$schema", "$id", "title", "description", "format": continue
      case "type":
        let types = rule as? [String] ?? [rule as? String ?? ""]
        if !types.contains(where: { Self.isOf($0, value) }) {
          found.append("\(place) is no \(types)")
        }
      case "enum":
        if !(rule as? [String] ?? []).contains(value as? String ?? "") {
          found.append("\(place) is \(value)")
        }
      case "pattern":
        guard let text = value as? String, let pattern = rule as? String else { continue }
        if text.range(of: pattern, options: .regularExpression) == nil {
          found.append("\(place) is \(text.debugDescription)")
        }
      case "minLength":
        if let text = value as? String, text.unicodeScalars.count < (rule as? Int ?? 0) {
          found.append("\(place) is too short")
        }
      case "minimum", "maximum":
        guard let number = value as? Double, let bound = rule as? Double else { continue }
        if keyword == "minimum" ? number < bound : number > bound {
          found.append("\(place) is \(number)")
        }
      case "items":
        guard let list = value as? [Any], let rule = rule as? [String: Any] else { continue }
        for (index, item) in list.enumerated() {
          found += offences(of: item, against: rule, at: "\(place)[\(index)]")
        }
      case "required":
        guard let object = value as? [String: Any] else { continue }
        for name in rule as? [String] ?? [] where object[name] == nil {
          found.append("\(place) lacks \(name)")
        }
      case "properties":
        guard let object = value as? [String: Any], let rules = rule as? [String: Any] else {
          continue
        }
        for (name, rule) in rules {
          guard let item = object[name], let rule = rule as? [String: Any] else { continue }
          found += offences(of: item, against: rule, at: "\(place).\(name)")
        }
      case "additionalProperties":
        guard let object = value as? [String: Any] else { continue }
        let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
        for name in object.keys where !known.contains(name) { found.append("\(place) has \(name)") }
      default: found.append("the check does not know \(keyword)")
      }
    }
    return found
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "null": value is NSNull
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "boolean": value is Bool
    case "integer": value is Int
    case "number": value is Double || value is Int
    default: false
    }
  }

}

/// The shape of a value on the wire: JSON Schema, as far as the API needs it.
indirect enum Shape: Sendable {
  case text
  case id
  case moment
  case integer
  case number
  case flag
  /// One of these words.
  case words([String])
  case list(Shape)
  case object([Field])
  /// Something with its own name in the document.
  case named(String)
  case nullable(Shape)
  /// Anything: what open-ended fields hold.
  case anything

  struct Field: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
  }

  /// A page of a list.
  static func page(of shape: Shape) -> Shape {
    .object([.always("data", .list(shape)), .always("next_cursor", .nullable(.text))])
  }

  static func words<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> Shape {
    .words(Word.allCases.map(\.rawValue))
  }

  func write(to json: inout JSONText) {
    json.object { write(members: &$0) }
  }

  private func write(members json: inout JSONText) {
    switch self {
    case .text: json.put("type", "string")
    case .id:
      json.put("type", "string")
      json.put("format", "uuid")
    case .moment:
      json.put("type", "string")
      json.put("format", "date-time")
    case .integer: json.put("type", "integer")
    case .number: json.put("type", "number")
    case .flag: json.put("type", "boolean")
    case .words(let words):
      json.put("type", "string")
      json.put("enum", words)
    case .list(let shape):
      json.put("type", "array")
      json.key("items")
      shape.write(to: &json)
    case .object(let fields):
      json.put("type", "object")
      json.put("required", fields.filter(\.isRequired).map(\.name))
      json.key("properties")
      json.object { json in
        for field in fields {
          json.name(field.name)
          field.shape.write(to: &json)
        }
      }
    case .named(let name): json.put("$ref", "#/components/schemas/\(name)")
    case .nullable(let shape):
      json.key("anyOf")
      json.array([0, 1]) { json, side in
        if side == 0 { shape.write(to: &json) } else { json.object { $0.put("type", "null") } }
      }
    case .anything: break
    }
  }
}

extension Shape.Field {
  /// Always there; perhaps null.
  static func always(_ name: String, _ shape: Shape) -> Self {
    Self(name: name, shape: shape, isRequired: true)
  }
  /// May be left out.
  static func maybe(_ name: String, _ shape: Shape) -> Self {
    Self(name: name, shape: shape, isRequired: false)
  }
}

extension JSONText {
  /// The name of a member that is data; its value follows.
  mutating func name(_ text: String) {
    value(text)
    colon()
  }
}

/// Header fields in their order; names compare without regard to case (RFC 9110, section 5.1).
package struct Headers: Sendable, Equatable, ExpressibleByDictionaryLiteral, Sequence {
  package struct Field: Sendable, Equatable {
    package var name: String
    package var value: String
  }

  package private(set) var fields: [Field]

  package init() { fields = [] }
  package init(_ fields: [Field]) { self.fields = fields }
  package init(dictionaryLiteral elements: (String, String)...) {
    fields = elements.map { Field(name: $0.0, value: $0.1) }
  }

  /// The first value of that name. Setting replaces all of them; nil removes them.
  package subscript(name: String) -> String? {
    get { fields.first { $0.name.isSameHeader(as: name) }?.value }
    set {
      guard let newValue else {
        fields.removeAll { $0.name.isSameHeader(as: name) }
        return
      }
      guard let first = fields.firstIndex(where: { $0.name.isSameHeader(as: name) }) else {
        fields.append(Field(name: name, value: newValue))
        return
      }
      fields[first].value = newValue
      var index = fields.count - 1
      while index > first {
        if fields[index].name.isSameHeader(as: name) { fields.remove(at: index) }
        index -= 1
      }
    }
  }

  package func all(_ name: String) -> [String] {
    fields.filter { $0.name.isSameHeader(as: name) }.map(\.value)
  }

  /// Adds a field beside others of the same name, as `set-cookie` and `link` need it.
  package mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  package func makeIterator() -> IndexingIterator<[Field]> { fields.makeIterator() }
}

extension String {
  /// Equal when ASCII letters are folded. Other bytes never occur in a field name.
  func isSameHeader(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    for (one, two) in zip(utf8, other.utf8) where one != two {
      let folded = one | 0x20
      guard folded == two | 0x20, folded >= 97, folded <= 122 else { return false }
    }
    return true
  }
}

import Foundation
import Kit

/// A submitted form: `application/x-www-form-urlencoded` or `multipart/form-data` (RFC 7578).
package struct Form: Sendable {
  package struct File: Sendable {
    package var field: String
    /// The last component of the name that the browser gave; never a path.
    package var name: String
    package var type: String
    package var data: Data
  }

  package var fields: Parameters
  package var files: [File]

  package subscript(name: String) -> String? { fields[name] }
  package func all(_ name: String) -> [String] { fields.all(name) }
  package func file(_ field: String) -> File? { files.first { $0.field == field } }
}

extension Request {
  /// The form in the body. Files chosen by nobody (empty, without a name) are left out.
  package func form() throws(Problem) -> Form {
    switch mediaType {
    case "application/x-www-form-urlencoded":
      let data = try data()
      return Form(
        fields: try Parameters(encoded: String(decoding: data, as: UTF8.self)), files: [])
    case "multipart/form-data":
      let type = headers["content-type"] ?? ""
      guard let boundary = HeaderParameters(type)["boundary"], (1...70).contains(boundary.count)
      else { throw Problem(.invalid, "form.boundary", "The form has no boundary.") }
      return try Form(multipart: try data(), boundary: boundary)
    default:
      throw Problem(.invalid, "form.expected", "Send this as a form.")
    }
  }
}

extension Form {
  private static let mostParts = 1000
  private static let longestHeader = 8192

  init(multipart data: Data, boundary: String) throws(Problem) {
    fields = Parameters()
    files = []
    let delimiter = Data("\r\n--\(boundary)".utf8)
    let first = Data("--\(boundary)".utf8)
    let unreadable = Problem(.invalid, "form.unreadable", "The form is incomplete or broken.")
    guard let start = data.range(of: first) else { throw unreadable }
    var position = start.upperBound
    var parts = 0
    while true {
      // After a delimiter: `--` ends the form, a line end begins a part.
      if data[position...].starts(with: Data("--".utf8)) { return }
      guard let lineEnd = data.range(of: Data("\r\n".utf8), in: position..<data.endIndex),
        let headEnd = data.range(
          of: Data("\r\n\r\n".utf8),
          in: lineEnd.lowerBound..<min(data.endIndex, lineEnd.upperBound + Form.longestHeader)),
        let end = data.range(
          of: delimiter, in: max(headEnd.lowerBound, headEnd.upperBound - 2)..<data.endIndex)
      else { throw unreadable }
      parts += 1
      guard parts <= Form.mostParts else {
        throw Problem(.tooLarge, "form.too_many", "The form has more than 1,000 parts.")
      }
      let head = String(decoding: data[lineEnd.upperBound..<headEnd.upperBound], as: UTF8.self)
      // An empty body lets delimiter and header share their line end.
      let body = data[headEnd.upperBound..<max(headEnd.upperBound, end.lowerBound)]
      try add(head: head, body: body)
      position = end.upperBound
    }
  }

  private mutating func add(head: String, body: Data) throws(Problem) {
    var disposition = HeaderParameters("")
    var type = "application/octet-stream"
    for line in head.split(separator: "\r\n") {
      let sides = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard sides.count == 2 else { continue }
      switch sides[0].lowercased() {
      case "content-disposition": disposition = HeaderParameters(sides[1])
      case "content-type": type = sides[1]
      default: break
      }
    }
    guard let field = disposition["name"] else {
      throw Problem(.invalid, "form.unreadable", "A part of the form has no name.")
    }
    guard let name = disposition["filename"] else {
      fields.add(field, String(decoding: body, as: UTF8.self))
      return
    }
    guard !name.isEmpty || !body.isEmpty else { return }
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
    files.append(File(field: field, name: last ?? "file", type: type, data: body))
  }
}

/// The `name=value` parameters after a header's first word, plain or quoted (RFC 9110, 5.6.6).
struct HeaderParameters {
  private var values: [String: String] = [:]

  init(_ header: String) {
    var rest = header.drop { $0 != ";" }
    while rest.first == ";" {
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      let name = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      var value = ""
      if rest.first == "\"" {
        rest = rest.dropFirst()
        while let character = rest.popFirst(), character != "\"" {
          // Browsers write a quotation mark in a file's name as %22 and leave backslashes alone.
          if character == "\\", rest.first == "\"" || rest.first == "\\" {
            value.append(rest.removeFirst())
          } else {
            value.append(character)
          }
        }
        rest = rest.drop { $0 != ";" }
      } else {
        value = rest.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
        rest = rest.drop { $0 != ";" }
      }
      let key = name.trimmingCharacters(in: .whitespaces).lowercased()
      if values[key] == nil { values[key] = value }
    }
  }

  subscript(name: String) -> String? { values[name] }
}

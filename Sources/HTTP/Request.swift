import Foundation
import Kit

/// What a client asked for, after the server has checked and decoded it.
package struct Request: Sendable {
  package enum Body: Sendable {
    case bytes(Data)
    /// A large body in a temporary file, which goes away after the response: a handler that
    /// wants to keep it moves it. `isTruncated` tells that the route's limit cut it off.
    case file(URL, count: Int, isTruncated: Bool)
  }

  package var method: Method
  /// As it was sent, percent signs and all, without the query.
  package var path: String
  package var query: Parameters
  package var headers: Headers
  package var body: Body
  /// The SHA-256 of the whole body as it came, where the route's limit cut it off: a signature can be
  /// checked all the same.
  package var hashOfCutBody: Data?
  /// What stood in the places of the pattern (`:id`), decoded. The router fills them in.
  package var parameters: [String: String] = [:]
  /// The client's address without port; behind a trusted proxy the one that the proxy names.
  package var remoteAddress: String
  /// Names this request in logs, problems and the `x-request-id` header.
  package var id: String

  package init(
    _ method: Method = .get, _ path: String = "/", query: Parameters = [:],
    headers: Headers = [:], body: Data = Data(), parameters: [String: String] = [:],
    remoteAddress: String = "127.0.0.1", id: String = "test"
  ) {
    self.init(
      method: method, path: path, query: query, headers: headers, body: .bytes(body),
      remoteAddress: remoteAddress, id: id)
    self.parameters = parameters
  }

  init(
    method: Method, path: String, query: Parameters, headers: Headers, body: Body,
    remoteAddress: String, id: String
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.remoteAddress = remoteAddress
    self.id = id
  }
}

extension Request {
  /// The whole body. A spooled one is mapped, not read, so that its size costs no memory.
  package func data() throws(Problem) -> Data {
    switch body {
    case .bytes(let data): return data
    case .file(let url, _, _):
      do {
        return try Data(contentsOf: url, options: .alwaysMapped)
      } catch {
        throw Problem(.busy, "body.lost", "The upload could not be read. Please send it again.")
      }
    }
  }

  /// The identifier that stands for `name` in the route's pattern.
  package func id<Subject>(
    _ name: String, of: Subject.Type = Subject.self
  ) throws(Problem) -> Identifier<Subject> {
    guard let text = parameters[name], !text.isEmpty else {
      throw Problem(.invalid, "parameter.missing", "The address is incomplete: no \(name).")
    }
    guard let id = Identifier<Subject>(text) else {
      throw Problem(.missing, "not_found", "There is nothing at this address.")
    }
    return id
  }

  /// Decodes a JSON body with `JSONDecoder.wire`: snake_case on the wire, camelCase here.
  package func json<Value: Decodable>(as type: Value.Type = Value.self) throws(Problem) -> Value {
    let media = mediaType
    guard media == "application/json" || media.hasSuffix("+json") else {
      // A form on a foreign page cannot send this type, so asking for it also stops forgeries.
      throw Problem(
        .invalid, "json.expected", "Send the body as JSON, with content-type application/json.")
    }
    do {
      return try JSONDecoder.wire.decode(type, from: try data())
    } catch let error as DecodingError {
      throw Problem(decoding: error)
    } catch {
      throw Problem(explaining: error)
    }
  }

  /// The content type without its parameters, in lower case; empty when there is none.
  package var mediaType: String {
    guard let value = headers["content-type"] else { return "" }
    return value.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
  }

  /// A cookie's value (RFC 6265, section 5.4: the first one of a name is the most specific).
  package func cookie(_ name: String) -> String? {
    for header in headers.all("cookie") {
      for pair in header.split(separator: ";") {
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2, sides[0].trimmingCharacters(in: .whitespaces) == name else {
          continue
        }
        return sides[1].trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
      }
    }
    return nil
  }

  package var cookies: [String: String] {
    var result: [String: String] = [:]
    for header in headers.all("cookie") {
      for pair in header.split(separator: ";") {
        let name = pair.prefix { $0 != "=" }.trimmingCharacters(in: .whitespaces)
        if result[name] == nil { result[name] = cookie(name) }
      }
    }
    return result
  }

  /// Where a client's event stream broke off (HTML standard, section 9.2).
  package var lastEventID: String? { headers["last-event-id"] ?? query["last_event_id"] }
}

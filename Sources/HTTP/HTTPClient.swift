import Foundation
import Kit

/// The outgoing half: everything that leaves the house by HTTP goes through one of these.
package protocol HTTPClient: Sendable {
  /// Sends and waits for the whole answer, of whatever status; only what prevents an answer is
  /// thrown. With `piece`, a 2xx body is handed over as it arrives, in order and on a thread of
  /// the client's, and the answer's own body stays empty. Cancelling the task ends the transfer.
  func send(
    _ request: ClientRequest, piece: (@Sendable (Data) -> Void)?
  ) async throws(HTTPFailure) -> ClientResponse
}

extension HTTPClient {
  package func send(_ request: ClientRequest) async throws(HTTPFailure) -> ClientResponse {
    try await send(request, piece: nil)
  }

  /// Sends and throws `refused` unless the status is 2xx.
  package func fetch(_ request: ClientRequest) async throws(HTTPFailure) -> ClientResponse {
    let response = try await send(request, piece: nil)
    guard response.isSuccess else { throw .refused(status: response.status) }
    return response
  }
}

package struct ClientRequest: Sendable {
  package var method: Method
  /// `http` or `https`; anything else is refused.
  package var url: URL
  package var headers: Headers
  package var body: Data
  /// From the start of the connection to the last byte.
  package var timeout: Duration
  /// The most bytes of body that are taken.
  package var limit: Int

  package init(
    _ method: Method = .get, _ url: URL, query: Parameters = [:], headers: Headers = [:],
    body: Data = Data(), timeout: Duration = .seconds(30), limit: Int = 10 << 20
  ) {
    self.method = method
    self.url = query.isEmpty ? url : url.adding(query)
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.limit = limit
  }

  /// A request whose body is JSON, written by the encoder.
  package static func json(
    _ method: Method = .post, _ url: URL, _ value: some Encodable, headers: Headers = [:],
    timeout: Duration = .seconds(30), encoder: JSONEncoder = .wire
  ) throws -> ClientRequest {
    var request = ClientRequest(
      method, url, headers: headers, body: try encoder.encode(value), timeout: timeout)
    request.headers["content-type"] = "application/json"
    request.headers["accept"] = "application/json"
    return request
  }
}

package struct ClientResponse: Sendable {
  package var status: Int
  package var headers: Headers
  package var body: Data

  package init(status: Int = 200, headers: Headers = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  package var isSuccess: Bool { (200..<300).contains(status) }
  package var text: String { String(decoding: body, as: UTF8.self) }

  /// Decodes other people's JSON; throws `unreadable` when it is none or not of this shape.
  package func json<Value: Decodable>(
    as type: Value.Type = Value.self, decoder: JSONDecoder = .wire
  ) throws(HTTPFailure) -> Value {
    do { return try decoder.decode(type, from: body) } catch { throw .unreadable }
  }
}

package enum HTTPFailure: Error, Equatable, Explained {
  case unreachable(host: String)
  case timedOut
  /// The address is a private one and the client may not go there.
  case forbiddenAddress(host: String)
  case tooLarge
  /// Answered, but not with 2xx.
  case refused(status: Int)
  case unreadable
  case cancelled

  package var problem: Problem {
    switch self {
    case .unreachable(let host):
      Problem(.busy, "http.unreachable", "\(host) cannot be reached at the moment.")
    case .timedOut: Problem(.busy, "http.timed_out", "The other system did not answer in time.")
    case .forbiddenAddress(let host):
      Problem(.invalid, "http.forbidden_address", "\(host) is not an address to be called.")
    case .tooLarge: Problem(.tooLarge, "http.too_large", "The other system answered too much.")
    case .refused(let status):
      Problem(.busy, "http.refused", "The other system refused with status \(status).")
    case .unreadable:
      Problem(.busy, "http.unreadable", "The other system's answer could not be read.")
    case .cancelled: Problem(.busy, "http.cancelled", "The call was given up.")
    }
  }
}

extension URL {
  /// `URLQueryItem` would leave the `+` of `ana+shop@example.org` alone, and servers read that as
  /// a space; so the query is written here.
  fileprivate func adding(_ query: Parameters) -> URL {
    guard var parts = URLComponents(url: self, resolvingAgainstBaseURL: false) else { return self }
    let before = parts.percentEncodedQuery.map { $0.isEmpty ? "" : $0 + "&" } ?? ""
    parts.percentEncodedQuery = before + query.encoded
    return parts.url ?? self
  }
}

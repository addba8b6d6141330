import Foundation
import Kit

package struct Response: Sendable {
  package enum Body: Sendable {
    case bytes(Data)
    /// Sent in pieces from the disk.
    case file(URL)
    /// Written piece by piece while the client takes them; see `ResponseWriter`.
    case stream(@Sendable (ResponseWriter) async throws -> Void)
    /// Server-sent events; costs no task while nothing happens.
    case events(EventStream)
  }

  package var status: Int
  package var headers: Headers
  package var body: Body

  package init(status: Int = 200, headers: Headers = [:], body: Body = .bytes(Data())) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

extension Response {
  package static func page(_ html: HTML, status: Int = 200) -> Response {
    Response(
      status: status, headers: ["content-type": "text/html; charset=utf-8"],
      body: .bytes(Data(html.source.utf8)))
  }

  package static func text(
    _ text: String, status: Int = 200, type: String = "text/plain; charset=utf-8"
  ) -> Response {
    Response(status: status, headers: ["content-type": type], body: .bytes(Data(text.utf8)))
  }

  /// Encodes with `JSONEncoder.wire` unless told otherwise.
  package static func json(
    _ value: some Encodable, status: Int = 200, encoder: JSONEncoder = .wire
  ) throws -> Response {
    .json(bytes: try encoder.encode(value), status: status)
  }

  /// JSON that is already written.
  package static func json(bytes: Data, status: Int = 200) -> Response {
    Response(status: status, headers: ["content-type": "application/json"], body: .bytes(bytes))
  }

  /// 303: the browser continues with GET, so that reloading the next page sends nothing twice.
  package static func redirect(to path: String, status: Int = 303) -> Response {
    Response(status: status, headers: ["location": path])
  }

  package static func noContent() -> Response { Response(status: 204) }

  package static func notModified(_ tag: EntityTag) -> Response {
    Response(status: 304, headers: ["etag": tag.text])
  }

  /// A problem document (RFC 9457) with the extensions `code`, `request_id` and `field`.
  package static func problem(_ problem: Problem, requestID: String) -> Response {
    let status = problem.status
    var document =
      "{\"type\":\("urn:martlet:problem:\(problem.code)".jsonQuoted)"
      + ",\"title\":\(reason(for: status).jsonQuoted),\"status\":\(status)"
      + ",\"detail\":\(problem.message.jsonQuoted),\"code\":\(problem.code.jsonQuoted)"
      + ",\"request_id\":\(requestID.jsonQuoted)"
    if let field = problem.field { document += ",\"field\":\(field.jsonQuoted)" }
    var response = Response(
      status: status, headers: ["content-type": "application/problem+json"],
      body: .bytes(Data((document + "}").utf8)))
    response.headers["cache-control"] = "no-store"
    if problem.kind == .busy { response.headers["retry-after"] = "5" }
    if problem.kind == .unauthenticated { response.headers["www-authenticate"] = "Bearer" }
    return response
  }

  /// An open event stream that proxies neither buffer nor keep.
  package static func events(_ stream: EventStream) -> Response {
    Response(
      headers: [
        "content-type": "text/event-stream", "cache-control": "no-store",
        "x-accel-buffering": "no",
      ], body: .events(stream))
  }

  /// A file of ours; the caller vouches for the name.
  package static func file(_ url: URL, type: String, downloadAs name: String? = nil) -> Response {
    var response = Response(headers: ["content-type": type], body: .file(url))
    if let name {
      response.headers["content-disposition"] =
        "attachment; filename*=UTF-8''\(name.percentEncoded)"
    }
    return response
  }

  package mutating func set(_ cookie: Cookie) { headers.add("set-cookie", cookie.text) }

  /// The same response with one more header; for use in chains.
  package func with(_ name: String, _ value: String) -> Response {
    var copy = self
    copy.headers[name] = value
    return copy
  }

  package func with(_ cookie: Cookie) -> Response {
    var copy = self
    copy.set(cookie)
    return copy
  }

  /// The bytes of a response that has them; empty for files and streams.
  package var data: Data { if case .bytes(let data) = body { data } else { Data() } }
  package var text: String { String(decoding: data, as: UTF8.self) }
}

extension Problem {
  /// The status that stands for this kind of problem.
  package var status: Int {
    switch kind {
    case .invalid: field == nil ? 400 : 422
    case .unauthenticated: 401
    case .forbidden: 403
    case .missing: code == "method_not_allowed" ? 405 : 404
    case .conflict: code.hasPrefix("precondition") ? 412 : 409
    case .tooLarge: 413
    case .throttled: 429
    case .busy: 503
    case .broken: 500
    }
  }
}

/// The standard phrase for a status (RFC 9110, section 15).
func reason(for status: Int) -> String {
  switch status {
  case 100: "Continue"
  case 200: "OK"
  case 201: "Created"
  case 202: "Accepted"
  case 204: "No Content"
  case 206: "Partial Content"
  case 301: "Moved Permanently"
  case 302: "Found"
  case 303: "See Other"
  case 304: "Not Modified"
  case 307: "Temporary Redirect"
  case 308: "Permanent Redirect"
  case 400: "Bad Request"
  case 401: "Unauthorized"
  case 403: "Forbidden"
  case 404: "Not Found"
  case 405: "Method Not Allowed"
  case 406: "Not Acceptable"
  case 408: "Request Timeout"
  case 409: "Conflict"
  case 410: "Gone"
  case 412: "Precondition Failed"
  case 413: "Content Too Large"
  case 414: "URI Too Long"
  case 415: "Unsupported Media Type"
  case 417: "Expectation Failed"
  case 422: "Unprocessable Content"
  case 428: "Precondition Required"
  case 429: "Too Many Requests"
  case 431: "Request Header Fields Too Large"
  case 500: "Internal Server Error"
  case 501: "Not Implemented"
  case 502: "Bad Gateway"
  case 503: "Service Unavailable"
  case 504: "Gateway Timeout"
  case 505: "HTTP Version Not Supported"
  default: "Status \(status)"
  }
}

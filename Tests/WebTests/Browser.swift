import Foundation
import HTTP
import Synchronization

/// What a person's browser does between the desk and them: keeps cookies, posts the token of the session
/// with each form.
final class Browser: Sendable {
  private struct State {
    var cookies: [String: String] = [:]
    var token = ""
  }

  private let router: Router
  private let state = Mutex(State())

  init(_ router: Router) { self.router = router }

  var cookies: [String: String] { state.withLock(\.cookies) }
  var token: String { state.withLock(\.token) }

  func get(_ target: String, headers: Headers = [:]) async -> Response {
    await send(.get, target, headers: headers)
  }

  /// `token: false` leaves the form's token out.
  func post(
    _ target: String, _ fields: [String: String] = [:], token: Bool = true, headers: Headers = [:]
  ) async -> Response {
    var form = Parameters()
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) { form.add(name, value) }
    if token, !self.token.isEmpty { form.add("_csrf", self.token) }
    var headers = headers
    headers["content-type"] = "application/x-www-form-urlencoded"
    return await send(.post, target, headers: headers, body: Data(form.encoded.utf8))
  }

  /// Follows where a form led.
  func follow(_ response: Response) async -> Response {
    guard let place = response.headers["location"] else { return response }
    return await get(place)
  }

  func send(
    _ method: HTTP.Method, _ target: String, headers: Headers = [:], body: Data = Data()
  ) async -> Response {
    let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
    var headers = headers
    let cookies = self.cookies.map { "\($0.key)=\($0.value)" }.sorted()
    if !cookies.isEmpty { headers["cookie"] = cookies.joined(separator: "; ") }
    let query = parts.count > 1 ? (try? Parameters(encoded: parts[1])) ?? [:] : [:]
    let response = await router.respond(
      to: Request(method, parts[0], query: query, headers: headers, body: body))
    keep(response)
    return response
  }

  private func keep(_ response: Response) {
    state.withLock { state in
      for text in response.headers.all("set-cookie") {
        let pair = text.prefix { $0 != ";" }.split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { continue }
        let isForgotten = text.contains("Max-Age=0")
        state.cookies[String(pair[0])] = isForgotten ? nil : String(pair[1])
      }
      if let found = response.text.firstMatch(of: /name="_csrf" value="([^"]+)"/) {
        state.token = String(found.output.1)
      }
    }
  }
}

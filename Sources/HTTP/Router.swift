import Foundation
import Kit

package typealias Handler = @Sendable (Request) async throws -> Response

/// How a route takes its body.
package enum BodyRule: Sendable, Equatable {
  /// In memory; a longer one is refused with 413.
  case memory(limit: Int)
  /// Streamed to a temporary file, once it is no small one.
  case spooled(limit: Int, overflow: Overflow)

  package enum Overflow: Sendable {
    /// 413.
    case refuse
    /// What is over the limit is read and dropped, and the request says so.
    case truncate
  }

  /// 1 MB in memory.
  package static let usual = BodyRule.memory(limit: 1 << 20)
  /// 100 MB in a file.
  package static let upload = BodyRule.spooled(limit: 100 << 20, overflow: .refuse)
}

/// Finds the handler for a request. Literal segments win over parameters, those over a tail.
package struct Router: Sendable {
  private struct Route {
    let names: [String]
    let body: BodyRule
    let handler: Handler
  }

  private final class Node: Sendable {
    let literals: [String: Node]
    let parameter: Node?
    let routes: [Method: Route]
    /// Routes that end in `*name` and take everything that follows.
    let tails: [Method: Route]

    init(
      literals: [String: Node] = [:], parameter: Node? = nil, routes: [Method: Route] = [:],
      tails: [Method: Route] = [:]
    ) {
      self.literals = literals
      self.parameter = parameter
      self.routes = routes
      self.tails = tails
    }
  }

  private var root = Node()
  /// Each route as `METHOD pattern`, for the check against the API's description.
  package private(set) var patterns: [(method: Method, pattern: String)] = []
  /// Turns a problem into a response. The web puts a page here for those who look with a browser.
  package var explain: @Sendable (Problem, Request) -> Response = {
    .problem($0, requestID: $1.id)
  }
  /// Hears of each error that a handler throws, once, with its cause.
  package var note: @Sendable (any Error, Request) -> Void = { _, _ in }
  /// Stands around the handler of each route that is added from now on.
  package var around: @Sendable (Method, String, @escaping Handler) -> Handler = { $2 }
  /// The last touch on every response, also on refusals: security headers, for one.
  package var finish: @Sendable (Request, inout Response) -> Void = { _, _ in }

  package init() {}

  /// Adds a route. A pattern's segment `:name` stands for one segment, a last `*name` for the
  /// rest of the path. The later of two equal routes wins.
  package mutating func on(
    _ method: Method, _ pattern: String, body: BodyRule = .usual, _ handler: @escaping Handler
  ) {
    patterns.append((method, pattern))
    var names: [String] = []
    let segments = pattern.split(separator: "/").map(String.init)
    for segment in segments where segment.hasPrefix(":") || segment.hasPrefix("*") {
      names.append(String(segment.dropFirst()))
    }
    let route = Route(names: names, body: body, handler: around(method, pattern, handler))
    root = adding(route, for: method, along: segments[...], to: root)
  }

  package mutating func get(_ pattern: String, _ handler: @escaping Handler) {
    on(.get, pattern, handler)
  }
  package mutating func post(
    _ pattern: String, body: BodyRule = .usual, _ handler: @escaping Handler
  ) {
    on(.post, pattern, body: body, handler)
  }
  package mutating func put(
    _ pattern: String, body: BodyRule = .usual, _ handler: @escaping Handler
  ) {
    on(.put, pattern, body: body, handler)
  }
  package mutating func patch(
    _ pattern: String, body: BodyRule = .usual, _ handler: @escaping Handler
  ) {
    on(.patch, pattern, body: body, handler)
  }
  package mutating func delete(_ pattern: String, _ handler: @escaping Handler) {
    on(.delete, pattern, handler)
  }

  /// Every request ends in a response: errors become problems, HEAD is GET without its body.
  package func respond(to request: Request) async -> Response {
    var response = await answer(request)
    finish(request, &response)
    if request.method == .head { response.dropBody() }
    return response
  }

  /// Asked by the server as soon as the header is there.
  package func bodyRule(_ method: Method, _ path: String) -> BodyRule {
    (try? find(method, path))?.route.body ?? .usual
  }

  private func answer(_ request: Request) async -> Response {
    var request = request
    do {
      let (route, values) = try find(request.method, request.path)
      for (name, value) in zip(route.names, values) { request.parameters[name] = value }
      return try await route.handler(request)
    } catch let refusal as MethodRefused {
      let allowed = refusal.allowed.map(\.rawValue).sorted().joined(separator: ", ")
      if request.method == .options { return Response(status: 204, headers: ["allow": allowed]) }
      return explain(refusal.problem, request).with("allow", allowed)
    } catch {
      note(error, request)
      return explain(Problem(explaining: error), request)
    }
  }

  private struct MethodRefused: Explained {
    let allowed: Set<Method>
    var problem: Problem {
      Problem(.missing, "method_not_allowed", "This address does not take that method.")
    }
  }

  private func find(
    _ method: Method, _ path: String
  ) throws -> (route: Route, values: [String]) {
    let segments = try path.utf8.split(separator: UInt8(ascii: "/")).map(decoded)
    var allowed: Set<Method> = []
    if let found = find(method, segments[...], root, [], &allowed) { return found }
    guard allowed.isEmpty else {
      if allowed.contains(.get) { allowed.insert(.head) }
      throw MethodRefused(allowed: allowed.union([.options]))
    }
    throw Problem(.missing, "not_found", "There is nothing at this address.")
  }

  private func find(
    _ method: Method, _ rest: ArraySlice<String>, _ node: Node, _ values: [String],
    _ allowed: inout Set<Method>
  ) -> (Route, [String])? {
    guard let first = rest.first else {
      return pick(method, node.routes, &allowed).map { ($0, values) }
    }
    if let next = node.literals[first],
      let found = find(method, rest.dropFirst(), next, values, &allowed)
    {
      return found
    }
    if let next = node.parameter,
      let found = find(method, rest.dropFirst(), next, values + [first], &allowed)
    {
      return found
    }
    return pick(method, node.tails, &allowed).map { ($0, values + [rest.joined(separator: "/")]) }
  }

  private func pick(
    _ method: Method, _ routes: [Method: Route], _ allowed: inout Set<Method>
  ) -> Route? {
    if let route = routes[method] ?? (method == .head ? routes[.get] : nil) { return route }
    allowed.formUnion(routes.keys)
    return nil
  }

  private func adding(
    _ route: Route, for method: Method, along rest: ArraySlice<String>, to node: Node
  ) -> Node {
    var (literals, parameter, routes, tails) =
      (node.literals, node.parameter, node.routes, node.tails)
    if let first = rest.first {
      if first.hasPrefix("*") {
        tails[method] = route
      } else if first.hasPrefix(":") {
        parameter = adding(route, for: method, along: rest.dropFirst(), to: parameter ?? Node())
      } else {
        literals[first] = adding(
          route, for: method, along: rest.dropFirst(), to: literals[first] ?? Node())
      }
    } else {
      routes[method] = route
    }
    return Node(literals: literals, parameter: parameter, routes: routes, tails: tails)
  }
}

/// One segment of a path. A broken escape, a NUL or bytes that are no UTF-8 make no address.
private func decoded(_ segment: Substring.UTF8View) throws(Problem) -> String {
  guard segment.contains(UInt8(ascii: "%")) else { return String(Substring(segment)) }
  let bytes = unescape(segment, plusIsSpace: false)
  let escapes = segment.count { $0 == UInt8(ascii: "%") }
  guard bytes.count + 2 * escapes == segment.count, !bytes.contains(0),
    let text = String(validating: bytes, as: UTF8.self)
  else { throw Problem(.invalid, "path.unreadable", "The address is not written correctly.") }
  return text
}

extension Response {
  /// Keeps what the body would have announced (RFC 9110, section 9.3.2).
  fileprivate mutating func dropBody() {
    switch body {
    case .bytes(let data):
      if headers["content-length"] == nil, status >= 200, status != 204, status != 304 {
        headers["content-length"] = String(data.count)
      }
    case .file(let url):
      let size = try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int
      headers["content-length"] = size.map(String.init)
    case .stream: break
    case .events(let stream): stream.close()
    }
    body = .bytes(Data())
  }
}

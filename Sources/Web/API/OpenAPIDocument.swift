import Accounts
import Foundation
import HTTP
import Kit

/// `/api/openapi.json`: the API as OpenAPI 3.1, written from the table of operations. A test holds that
/// table against the routes, and the schemas against real answers.
struct OpenAPIDocument: Sendable {
  struct Operation: Sendable {
    let method: HTTP.Method
    /// As the router has it: `/api/v1/tickets/:id`.
    let pattern: String
    let summary: String
    /// The scope that a token needs; nil where nobody need sign in.
    let scope: TokenScope?
    var query: [Parameter] = []
    var body: Shape?
    let status: Int
    /// Nil for an empty answer.
    var answer: Shape?
    /// Of an answer that is no JSON.
    var mediaType = "application/json"
    var hasTag = false
    var takesIfMatch = false
  }

  struct Parameter: Sendable {
    let name: String
    let shape: Shape
    let summary: String
  }

  let origin: String

  func serve(in router: inout Router) {
    let response = Response.json(bytes: data).with("cache-control", "public, max-age=300")
    router.get("/api/openapi.json") { _ in response }
  }

  var data: Data {
    var json = JSONText(capacity: 64 * 1024)
    json.object { json in
      json.put("openapi", "3.1.0")
      json.key("info")
      json.object { json in
        json.put("title", "Martlet")
        json.put("version", "1")
        json.put("description", Self.introduction)
      }
      json.key("servers")
      json.array([origin]) { json, url in json.object { $0.put("url", url) } }
      json.key("security")
      json.array(["bearer", "session"]) { json, scheme in
        json.object { json in
          json.name(scheme)
          json.array([String]()) { $0.value($1) }
        }
      }
      json.key("paths")
      json.object { write(paths: &$0) }
      json.key("components")
      json.object { write(components: &$0) }
    }
    return json.data
  }

  private static let introduction = """
    Moments are RFC 3339 in UTC. Lists come in pages: give next_cursor as cursor to get the next one. \
    Errors are problem documents (RFC 9457) whose code is stable and whose detail says what to do. An \
    answer with an ETag may be changed with If-Match: somebody else's change in between gives 412.
    """

  private func write(paths json: inout JSONText) {
    var patterns: [String] = []
    for operation in Self.operations where !patterns.contains(operation.pattern) {
      patterns.append(operation.pattern)
    }
    for pattern in patterns {
      json.name(Self.path(pattern))
      json.object { json in
        for operation in Self.operations where operation.pattern == pattern {
          json.name(operation.method.rawValue.lowercased())
          json.object { write(operation, &$0) }
        }
      }
    }
  }

  /// `/api/v1/tickets/:id` → `/api/v1/tickets/{id}`.
  static func path(_ pattern: String) -> String {
    pattern.split(separator: "/").map { part in
      part.hasPrefix(":") ? "/{\(part.dropFirst())}" : "/\(part)"
    }.joined()
  }

  private func write(_ operation: Operation, _ json: inout JSONText) {
    json.put("summary", operation.summary)
    if let scope = operation.scope {
      json.put("x-token-scope", scope.rawValue)
    } else {
      json.key("security")
      json.array([String]()) { $0.value($1) }
    }
    json.key("parameters")
    json.array(parameters(of: operation)) { json, parameter in
      json.object { json in
        json.put("name", parameter.value.name)
        json.put("in", parameter.place)
        json.put("required", parameter.place == "path")
        json.put("description", parameter.value.summary)
        json.key("schema")
        parameter.value.shape.write(to: &json)
      }
    }
    if let body = operation.body {
      json.key("requestBody")
      json.object { json in
        json.put("required", true)
        content("application/json", body, &json)
      }
    }
    json.key("responses")
    json.object { write(answers: operation, &$0) }
  }

  private func parameters(of operation: Operation) -> [(place: String, value: Parameter)] {
    let names = operation.pattern.split(separator: "/").filter { $0.hasPrefix(":") }
    var all = names.map { name in
      name == ":id"
        ? ("path", Parameter(name: "id", shape: .id, summary: "Its id."))
        : ("path", Parameter(name: String(name.dropFirst()), shape: .text, summary: "Its name."))
    }
    all += operation.query.map { ("query", $0) }
    if operation.takesIfMatch {
      all.append(
        ("header", Parameter(name: "If-Match", shape: .text, summary: "The ETag that you saw.")))
    }
    if operation.method == .post, operation.scope != nil,
      !Once.secretAnswers.contains(operation.pattern)
    {
      all.append(
        (
          "header",
          Parameter(
            name: "Idempotency-Key", shape: .text,
            summary: "The same request under the same key is performed once within 24 hours.")
        ))
    }
    return all
  }

  private func write(answers operation: Operation, _ json: inout JSONText) {
    json.name(String(operation.status))
    json.object { json in
      json.put("description", operation.answer == nil ? "Done." : "The answer.")
      if operation.hasTag {
        json.key("headers")
        json.object { json in
          json.key("ETag")
          json.object { json in
            json.key("schema")
            Shape.text.write(to: &json)
          }
        }
      }
      if let answer = operation.answer { content(operation.mediaType, answer, &json) }
    }
    json.name("default")
    json.object { json in
      json.put("description", "What went wrong.")
      content("application/problem+json", .named("Problem"), &json)
    }
  }

  private func content(_ type: String, _ shape: Shape, _ json: inout JSONText) {
    json.key("content")
    json.object { json in
      json.name(type)
      json.object { json in
        json.key("schema")
        shape.write(to: &json)
      }
    }
  }

  private func write(components json: inout JSONText) {
    json.key("securitySchemes")
    json.object { json in
      json.key("bearer")
      json.object { json in
        json.put("type", "http")
        json.put("scheme", "bearer")
      }
      json.key("session")
      json.object { json in
        json.put("type", "apiKey")
        json.put("in", "cookie")
        json.put("name", Doorkeeper.cookieName)
      }
    }
    json.key("schemas")
    json.object { json in
      for (name, shape) in Self.schemas.sorted(by: { $0.key < $1.key }) {
        json.name(name)
        shape.write(to: &json)
      }
    }
  }
}

import Accounts
import Foundation
import HTTP
import Kit
import Store

/// Requests that carry `Idempotency-Key` are performed once: the same key with the same request gets the
/// answer of the first, with another request 422, and 409 while the first is still under way
/// (draft-ietf-httpapi-idempotency-key-header-07, section 2.6). Keys are each person's own and are
/// forgotten after 24 hours.
struct Once: Sendable {
  static let header = "idempotency-key"
  static let lifetime = Duration.hours(24)
  /// A request that has not ended by then never will: whoever performed it is gone.
  static let patience = Duration.minutes(2)
  /// Longer answers are not kept; no route that changes something has one.
  private static let longestAnswer = 1 << 20

  /// Their answers carry secrets that are told once; nothing of them is kept, so they take no key.
  static let secretAnswers: Set = [
    "/api/v1/tokens", "/api/v1/users", "/api/v1/users/:id/password_resets", "/api/v1/me/passwords",
  ]

  let rooms: Rooms
  let door: Doorkeeper

  /// The handler of a route, performed once for each key. Requests without a key go straight through.
  func around(_ method: HTTP.Method, _ pattern: String, _ handler: @escaping Handler) -> Handler {
    guard method == .post, !Self.secretAnswers.contains(pattern) else { return handler }
    return { request in
      guard let key = request.headers[Self.header] else { return try await handler(request) }
      guard let person = try await door.visitor(behind: request) else {
        return try await handler(request)
      }
      let content = Data("\(request.path)\n".utf8) + (try request.settledBody())
      return try await perform(key, content, for: person) { try await handler(request) }
    }
  }

  /// `content` is the whole request: the same key with another is refused.
  func perform(
    _ key: String, _ content: Data, for person: SignedIn,
    _ work: () async throws -> Response
  ) async throws -> Response {
    let key = key.trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
    guard !key.isEmpty, key.utf8.count <= 200 else {
      throw Problem(
        .invalid, "idempotency.key", "An Idempotency-Key has 1 to 200 characters.",
        field: "Idempotency-Key")
    }
    let fingerprint = SHA256.hash(content)
    let now = rooms.world.now()
    let claim = try await rooms.database.write(for: person.tenant) { transaction in
      try OnceTable(transaction).claim(key, of: person.user, fingerprint, at: now)
    }
    switch claim {
    case .done(let answer): return answer
    case .differs:
      throw Problem(
        .invalid, "idempotency.reused",
        "This Idempotency-Key was used for another request. Use a new key for each request.",
        field: "Idempotency-Key")
    case .underWay:
      throw Problem(
        .conflict, "idempotency.under_way",
        "The first request with this key is still being performed. Try again in a moment.")
    case .first: break
    }
    do {
      let answer = try await work()
      try await settle(answer, key, for: person)
      return answer
    } catch {
      // Nothing was done, so the same key may try again.
      try await rooms.database.write(for: person.tenant) {
        try OnceTable($0).release(key, of: person.user)
      }
      throw error
    }
  }

  private func settle(_ answer: Response, _ key: String, for person: SignedIn) async throws {
    let isKept =
      answer.status < 400 && answer.keptBody.map { $0.count <= Self.longestAnswer } == true
    try await rooms.database.write(for: person.tenant) { transaction in
      let table = OnceTable(transaction)
      if isKept {
        try table.keep(answer, for: key, of: person.user)
      } else {
        try table.release(key, of: person.user)
      }
    }
  }
}

extension Request {
  /// The body, the same for the same JSON whatever the order of its members: programs write them anew
  /// when they try again.
  func settledBody() throws -> Data {
    let body = try data()
    guard let json = try? JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed),
      let settled = try? JSONSerialization.data(
        withJSONObject: json, options: [.sortedKeys, .fragmentsAllowed])
    else { return body }
    return settled
  }
}

extension Response {
  /// The body as far as it can be kept; nil for files and streams.
  var keptBody: Data? {
    if case .bytes(let data) = body { data } else { nil }
  }
}

/// Keys and the answers to their requests, in `idempotency`.
struct OnceTable {
  enum Claim: Sendable {
    case first
    case done(Response)
    case underWay
    case differs
  }

  /// What of an answer's head is worth keeping.
  private static let keptHeaders = ["content-type", "location", "etag", "set-cookie"]

  private let transaction: Transaction
  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Forgets what is too old, then takes the key or says who has it.
  func claim(
    _ key: String, of user: UserID, _ fingerprint: Data, at now: Date
  ) throws -> Claim {
    try transaction.run(
      """
      DELETE FROM idempotency
       WHERE tenant_id = \(transaction.tenant) AND created_at < \(now - Once.lifetime)
      """)
    if try take(key, of: user, fingerprint, at: now) { return .first }
    let known = try transaction.run(
      """
      SELECT fingerprint, status, headers, body, created_at FROM idempotency
       WHERE tenant_id = \(transaction.tenant) AND user_id = \(user) AND request_key = \(key)
      """
    ).first
    guard let known else { return .underWay }
    guard try known.bytes("fingerprint") == fingerprint else { return .differs }
    if let status = try known.optionalInt("status") {
      var answer = Response(
        status: status, headers: ["cache-control": "no-store", "idempotency-replayed": "true"],
        body: .bytes(try known.bytes("body")))
      for (name, value) in try known.json("headers", as: [String: String].self) {
        answer.headers[name] = value
      }
      return .done(answer)
    }
    guard try known.date("created_at") + Once.patience < now else { return .underWay }
    // Whoever began it is gone; of several who find that, one takes over.
    let taken = try transaction.run(
      """
      UPDATE idempotency SET created_at = \(now)
       WHERE tenant_id = \(transaction.tenant) AND user_id = \(user) AND request_key = \(key)
         AND status IS NULL AND created_at = \(try known.date("created_at"))
       RETURNING request_key
      """)
    return taken.isEmpty ? .underWay : .first
  }

  private func take(
    _ key: String, of user: UserID, _ fingerprint: Data, at now: Date
  ) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      INSERT INTO idempotency (tenant_id, user_id, request_key, fingerprint, created_at)
      VALUES (\(transaction.tenant), \(user), \(key), \(fingerprint), \(now))
      ON CONFLICT (tenant_id, user_id, request_key) DO NOTHING RETURNING request_key
      """
    ).isEmpty
  }

  func keep(_ answer: Response, for key: String, of user: UserID) throws {
    var headers: [String: String] = [:]
    for name in Self.keptHeaders { headers[name] = answer.headers[name] }
    let text = String(decoding: try JSONEncoder().encode(headers), as: UTF8.self)
    try transaction.run(
      """
      UPDATE idempotency SET status = \(answer.status), headers = \(text),
        body = \(answer.keptBody ?? Data())
       WHERE tenant_id = \(transaction.tenant) AND user_id = \(user) AND request_key = \(key)
      """)
  }

  func release(_ key: String, of user: UserID) throws(StoreFailure) {
    try transaction.run(
      """
      DELETE FROM idempotency
       WHERE tenant_id = \(transaction.tenant) AND user_id = \(user) AND request_key = \(key)
         AND status IS NULL
      """)
  }
}

import Accounts
import Assist
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Knowledge
import Outbox
import Post
import Rehearsal
import Store
import Synchronization
import Testing
import Tickets
import Web

@testable import martlet

/// The whole program on a still clock: every room wired as it is wired, mails by the pipe's door,
/// people by the API, and a courier that keeps what it was given (the mail drop).
final class Desk: Sendable {
  let rehearsal: Rehearsal
  let cast: Cast
  let house: House
  let runner: JobRunner
  let router: Router
  private let tokens: Mutex<[UserID: String]>

  init(
    _ engine: Engine, crashPoints: CrashPoints = .none, settings: [String: String] = [:],
    orders: [any OrderLookup]? = nil
  ) async throws {
    rehearsal = try await Rehearsal(engine)
    cast = try await Cast(rehearsal)
    let folder = ["MARTLET_DATA": rehearsal.folder.appending(path: "data").path]
    let config = try Config(environment: folder.merging(settings) { $1 })
    try FileManager.default.createDirectory(at: config.data, withIntermediateDirectories: true)
    house = try House(
      config, world: rehearsal.world, database: rehearsal.database, crashPoints: crashPoints,
      orders: orders)
    runner = house.runner()
    router = try Site(try house.rooms, isSecure: false).router { _, _ in }
    tokens = Mutex([:])
    _ = try await house.knowledge.take(
      try Self.articles.map { try ArticleFile(path: $0.key, bytes: Data($0.value.utf8)) },
      by: cast.owner.user.retyped(), for: rehearsal.tenant)
  }

  var tenant: TenantID { rehearsal.tenant }

  /// A customer's mail, through the door and through every step that can be taken.
  @discardableResult
  func hear(
    _ body: String, subject: String = "A question", from: String = "Ana Silva <ana@example.com>",
    id: String = "m1@example.com", headers: [String] = []
  ) async throws -> RawMessage {
    let mail =
      ([
        "From: \(from)", "To: support@acme.example", "Subject: \(subject)",
        "Message-ID: <\(id)>", "Date: Mon, 02 Mar 2026 08:59:00 +0000",
      ] + headers + ["", body, ""])
      .joined(separator: "\r\n")
    let receipt = try await house.intake.receive(Delivery(content: Data(mail.utf8), door: .pipe))
    try await runner.drain()
    return try await house.intake.raw(receipt.raw, of: tenant)
  }

  /// One call of the API, as JSON both ways.
  func call(
    _ method: HTTP.Method, _ path: String, _ body: String? = nil, as person: SignedIn,
    headers: Headers = [:]
  ) async throws -> (status: Int, json: [String: Any]) {
    var headers = headers
    headers["authorization"] = "Bearer \(try await token(of: person))"
    headers["content-type"] = "application/json"
    let parts = path.split(separator: "?", maxSplits: 1)
    let response = await router.respond(
      to: Request(
        method, String(parts[0]),
        query: parts.count > 1 ? try Parameters(encoded: parts[1]) : [:], headers: headers,
        body: Data((body ?? "").utf8)))
    let json = try? JSONSerialization.jsonObject(with: response.data) as? [String: Any]
    return (response.status, json ?? [:])
  }

  private func token(of person: SignedIn) async throws -> String {
    if let known = tokens.withLock({ $0[person.user] }) { return known }
    let made = try await cast.accounts.createToken(
      for: person.user, in: person.tenant, name: "api", scopes: Set(TokenScope.allCases),
      by: .system("test"))
    tokens.withLock { $0[person.user] = made.secret.reveal() }
    return made.secret.reveal()
  }

  /// What lies in the mail drop, newest first.
  func delivered() async throws -> [MailDrop.Entry] {
    guard let folder = house.mailDrop else { return [] }
    return try await MailDrop(folder: folder).page(limit: 200) { Set($0) }.entries
  }

  private static let articles = [
    "returns.md": """
    ---
    title: Return an item
    tags: [return, refund]
    audience: external
    state: published
    ---

    You can return an item within 30 days of delivery. Ask for a label in your account under Returns.

    1. Open your account and choose Returns.
    2. Print the label and stick it on the parcel.
    3. Bring the parcel to any PostNL point.

    We refund the price within 5 working days after the parcel reaches us.
    """,
    "delivery.md": """
    ---
    title: Delivery times
    tags: [delivery, shipping]
    audience: external
    state: published
    ---

    Orders before 16:00 leave our warehouse on the same day. Delivery in the Netherlands takes 1 working day.
    You can follow your parcel with the tracking link in the dispatch email.
    """,
  ]
}

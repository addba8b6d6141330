import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// Facts as a stream: the log is the truth, the hub only saves reading it for everybody.
struct LiveEvents: Sendable {
  let rooms: Rooms

  private static let most = 1000

  /// What a client missed behind its `Last-Event-ID`, then what happens from now on, each fact once.
  func stream(for person: SignedIn, _ request: Request) async throws -> EventStream {
    let stream = rooms.events.subscribe(to: person.tenant, holding: true)
    var missed: [RecordedFact] = []
    if let text = request.lastEventID, let last = Int(text) {
      do {
        missed = try await rooms.database.read(for: person.tenant) {
          try FactTable($0).facts(after: last, limit: Self.most)
        }
      } catch {
        stream.close()
        throw error
      }
    }
    stream.begin(after: missed.map(Self.event))
    // Whoever missed more than fits comes back for the rest, with the id of the last one here.
    if missed.count == Self.most { stream.close() }
    return stream
  }

  /// `topics` says which parts of open pages are no longer true.
  static func event(_ fact: RecordedFact) -> ServerEvent {
    var json = JSONText(capacity: 256)
    json.object { json in
      json.key("topics")
      json.array(topics(of: fact)) { $0.value($1) }
      json.put("name", fact.name)
      json.put("ticket_id", fact.ticket)
      json.put("number", fact.number)
    }
    return ServerEvent(id: String(fact.number), data: String(decoding: json.data, as: UTF8.self))
  }

  /// With each of these a letter has left, or will not.
  private static let tellsOfLetters: Set = [
    "letter.changed", "ticket.acknowledged", "ticket.answered", "ticket.notified",
  ]

  private static func topics(of fact: RecordedFact) -> [String] {
    var topics = ["queues"]
    if let ticket = fact.ticket { topics.append("ticket:\(ticket)") }
    if tellsOfLetters.contains(fact.name) { topics.append("mail-drop") }
    return topics
  }
}

/// Publishes what was recorded. Called by whoever hears that a tenant has new facts.
package struct FactBroadcaster: Sendable {
  private let database: any Database
  private let events: EventHub<TenantID>

  package init(database: any Database, events: EventHub<TenantID>) {
    self.database = database
    self.events = events
  }

  /// Sends the facts after `number` and returns the newest one sent.
  package func publish(after number: Int, of tenant: TenantID) async throws -> Int {
    var last = number
    while true {
      let facts = try await database.read(for: tenant) { [last] in
        try FactTable($0).facts(after: last, limit: 200)
      }
      for fact in facts { events.publish(LiveEvents.event(fact), to: tenant) }
      last = facts.last?.number ?? last
      if facts.count < 200 { return last }
    }
  }

  /// Where a tenant's log ends now.
  package func newest(of tenant: TenantID) async throws -> Int {
    try await database.read(for: tenant) { try FactTable($0).newest() }
  }

  package func isFollowed(_ tenant: TenantID) -> Bool { events.count(of: tenant) > 0 }
}

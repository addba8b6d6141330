import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// `POST /tickets/{id}/presence`: a browser says what its person does, and hears who else is there.
struct PresencePages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.post("/tickets/:id/presence", lobby.open(.reply) { try await note($0) })
    router.get("/tickets/:id/part/presence", lobby.open { try await show($0) })
  }

  private func note(_ visit: Visit) async throws -> Response {
    let id = try await ticket(visit)
    let doing =
      try visit.request.form()["doing"].flatMap(PresenceBoard.Doing.init(rawValue:)) ?? .looking
    if lobby.presence.note(doing, by: visit.person, on: id, at: visit.now) {
      // It is no fact: under a type of its own, and without an id that anybody would resume behind.
      let event = ServerEvent("presence", data: "{\"topics\":[\"presence:\(id)\"]}")
      lobby.rooms.events.publish(event, to: visit.person.tenant)
    }
    return try await show(visit)
  }

  private func show(_ visit: Visit) async throws -> Response {
    let id = try await ticket(visit)
    let others = lobby.presence.others(than: visit.person, on: id, at: visit.now)
    let view = PresenceView(
      frame: lobby.outerFrame(for: visit.request, desk: ""),
      others: others.map { .init(name: $0.name, isTyping: $0.doing == .typing) })
    return visit.part(view.html)
  }

  /// One of this business: nobody learns or tells anything about another's.
  private func ticket(_ visit: Visit) async throws -> Ticket.ID {
    let id = try visit.request.id("id", of: Ticket.self)
    try await visit.rooms.database.read(for: visit.person.tenant) { try $0.require(id) }
    return id
  }
}

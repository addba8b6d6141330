import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// `GET /part/palette?q=…`: the ticket of a number, and customers whose name or address begins so.
struct PalettePages: Sendable {
  private static let most = 8

  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/part/palette", lobby.open { try await find($0) })
  }

  private func find(_ visit: Visit) async throws -> Response {
    let words = (visit.request.query["q"] ?? "").trimmingCharacters(in: .whitespaces)
    let html: HTML = try await visit.read { frame, transaction in
      var found: [Palette.Found] = []
      let digits = words.hasPrefix("#") ? words.dropFirst() : words[...]
      if let number = Int(digits), let ticket = try TicketTable(transaction).ticket(number: number)
      {
        found.append(
          .init(
            path: "/tickets/\(ticket.id)", icon: .all,
            label: ticket.subject.isEmpty ? frame.wording.noSubject : ticket.subject,
            note: "#\(ticket.number)"))
      }
      if words.count >= 2 {
        for contact in try ContactTable(transaction).beginning(with: words, limit: Self.most) {
          guard let reached = contact.email ?? contact.phone else { continue }
          found.append(
            .init(
              path: "/search?q=\(reached.percentEncoded)", icon: .person,
              label: contact.displayName, note: reached))
        }
      }
      return Palette(frame: frame).options(found)
    }
    return visit.part(html)
  }
}

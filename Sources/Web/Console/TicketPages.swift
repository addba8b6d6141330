import Foundation
import HTTP
import Kit
import Store
import Tickets

/// `GET /tickets/{id}` and its parts.
struct TicketPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/tickets/:id", lobby.open { try await show($0) })
    router.get("/tickets/:id/part/head", part { try $0.head() })
    router.get(
      "/tickets/:id/part/conversation", part(withTalk: true) { try $0.conversation().html })
    router.get("/tickets/:id/part/contact", part { try $0.contactPanel().html })
    router.get("/tickets/:id/part/properties", part { try $0.properties().html })
    router.get("/tickets/:id/part/procedure", part { try $0.procedure().html })
    router.get("/tickets/:id/part/timeline", part { try $0.timeline().html })
  }

  private func show(_ visit: Visit) async throws -> Response {
    visit.show(try await TicketPicture.page(visit).page)
  }

  /// Only what this part shows is read.
  private func part(
    withTalk: Bool = false, _ draw: @escaping @Sendable (TicketPicture) throws -> HTML
  ) -> Handler {
    lobby.open { visit in
      let id = try visit.request.id("id", of: Ticket.self)
      let html = try await visit.read { frame, transaction in
        try draw(
          try TicketPicture(
            id, visit: visit, frame: frame, in: transaction, withTalk: withTalk))
      }
      return visit.part(html)
    }
  }
}

extension TicketPicture {
  /// The whole page, with what a person had written where a form comes back.
  static func page(
    _ visit: Visit, given: ReplyGiven = ReplyGiven(), properties: PropertiesGiven? = nil,
    notice: Notice? = nil
  ) async throws -> TicketPageView {
    let id = try visit.request.id("id", of: Ticket.self)
    return try await visit.read { frame, transaction in
      var frame = frame
      if let notice { frame.notice = notice }
      let picture = try TicketPicture(id, visit: visit, frame: frame, in: transaction)
      return TicketPageView(
        frame: frame, ticket: try picture.ticketHead(withFamily: true),
        conversation: try picture.conversation(),
        reply: try picture.replyForm(given), contact: try picture.contactPanel(),
        properties: try picture.properties(given: properties),
        procedure: try picture.procedure(),
        timeline: try picture.timeline(), sheets: try picture.sheets(), place: picture.place)
    }
  }
}

/// What somebody had written, when a form comes back.
struct ReplyGiven: Sendable {
  var text = ""
  var note = ""
  var problem: String?
  /// The last message that the writer had seen, where a newer one is why it comes back.
  var seen: Message.ID?
  var kind = "send_and_wait"
  var uploads: [Upload] = []
  var resolution = ResolutionFields.Given()
}

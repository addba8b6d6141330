import Accounts
import Foundation
import HTTP
import Kit
import Mail
import Outbox
import Store
import Tickets

/// Letters that lie in the mail drop, because no mail server is set up.
struct MailDropPages: Sendable {
  private static let pageSize = 50

  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/mail-drop", lobby.open { $0.show(try await view($0).page) })
    router.get("/mail-drop/part/letters", lobby.open { $0.part(try await view($0).list) })
    router.get("/mail-drop/:id", lobby.open { try await show($0) })
    router.get("/mail-drop/:id/raw", lobby.open { try await raw($0) })
    router.get("/mail-drop/:id/html", lobby.open { try await html($0) })
    router.get("/mail-drop/:id/attachments/:file", lobby.open { try await attachment($0) })
  }

  private func box(_ visit: Visit) throws -> (LetterBox, folder: URL) {
    guard let box = lobby.rooms.letterBox, let folder = lobby.rooms.mailDrop else {
      throw Problem(.missing, "mail_drop.none", visit.request.wording.noMailDrop)
    }
    return (box, folder)
  }

  private func view(_ visit: Visit) async throws -> MailDropView {
    let (box, folder) = try box(visit)
    let database = visit.rooms.database
    let tenant = visit.person.tenant
    let page = try await box.page(visit.request.query["after"], Self.pageSize) { letters in
      try await database.read(for: tenant) {
        Set(try LetterTable($0).tickets(of: letters).keys)
      }
    }
    return try await visit.read { frame, transaction in
      let tickets = try LetterTable(transaction).tickets(of: page.entries.map(\.letter))
      let known = try ListTable(transaction).tickets(Array(Set(tickets.values)))
      return MailDropView(
        frame: frame,
        letters: page.entries.map { entry in
          let ticket = tickets[entry.letter].flatMap { known[$0] }
          return .init(
            id: entry.letter.text, to: entry.mail.to.first?.shown ?? "",
            subject: entry.mail.subject, snippet: oneLine(entry.mail.text),
            sentAt: entry.mail.date ?? frame.now,
            ticketNumber: ticket.map { String($0.number) })
        },
        folder: folder.path,
        more: page.next.map { "/mail-drop?" + [("after", $0)].encoded })
    }
  }

  // MARK: One letter

  private struct Found: Sendable {
    let letter: Letter
    let content: Data
  }

  private func find(_ visit: Visit) async throws -> Found {
    let (box, _) = try box(visit)
    let id = try visit.request.id("id", of: Letter.self)
    guard let letter = try await visit.rooms.outbox.letter(id, of: visit.person.tenant),
      let content = await box.content(id)
    else { throw Problem(.missing, "letter.unknown", "There is no such letter.") }
    return Found(letter: letter, content: content)
  }

  private func show(_ visit: Visit) async throws -> Response {
    let found = try await find(visit)
    let mail = Mail.parse(found.content)
    let view = try await visit.read { frame, transaction in
      let ticket = try TicketTable(transaction).ticket(found.letter.ticket)
      return LetterView(
        frame: frame, id: found.letter.id.text, from: mail.from?.full ?? "",
        to: mail.to.map(\.full).joined(separator: ", "), subject: mail.subject,
        sentAt: mail.date ?? found.letter.createdAt, messageID: mail.messageID ?? "",
        text: mail.text, hasHTML: mail.html != nil, ticketID: ticket?.id.text,
        ticketNumber: ticket.map { String($0.number) },
        attachments: mail.attachments.enumerated().filter { !$1.isInline }.map { index, file in
          .init(id: String(index), name: file.fileName, bytes: file.sizeBytes)
        })
    }
    return visit.show(view.page)
  }

  private func raw(_ visit: Visit) async throws -> Response {
    let found = try await find(visit)
    return Response(
      headers: [
        "content-type": "application/octet-stream",
        "content-disposition": "attachment; filename=\"\(found.letter.id).eml\"",
      ], body: .bytes(found.content)
    ).secured(.sandboxedMail)
  }

  private func html(_ visit: Visit) async throws -> Response {
    let found = try await find(visit)
    guard let html = Mail.parse(found.content).html else {
      throw Problem(.missing, "message.no_html", "This letter is plain text.")
    }
    return .framed(html.showingImages(inline: { _ in nil }), remoteImages: false)
  }

  private func attachment(_ visit: Visit) async throws -> Response {
    let files = Mail.parse(try await find(visit).content).attachments
    guard let index = visit.request.parameters["file"].flatMap({ Int($0) }),
      files.indices.contains(index)
    else { throw Problem(.missing, "attachment.unknown", "There is no such attachment.") }
    return Response(
      headers: [
        "content-type": "application/octet-stream",
        "content-disposition":
          "attachment; filename*=UTF-8''\(files[index].fileName.percentEncoded)",
      ], body: .bytes(files[index].data)
    ).secured(.sandboxedMail)
  }
}

extension MailAddress {
  /// The name, else the address.
  fileprivate var shown: String { name.isEmpty ? address : name }
  fileprivate var full: String { name.isEmpty ? address : "\(name) <\(address)>" }
}

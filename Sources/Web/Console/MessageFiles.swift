import Accounts
import Foundation
import HTTP
import Kit
import Mail
import Store
import Tickets

/// What a customer sent beside words: the mail as it was, in a frame, and the files that came with it.
struct MessageFiles: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/tickets/:id/messages/:message/html", lobby.open { try await html($0) })
    router.get(
      "/tickets/:id/messages/:message/attachments/:file",
      lobby.open { try await attachment($0) })
  }

  /// `?images=1`: pictures from elsewhere too, because somebody asked for them.
  private func html(_ visit: Visit) async throws -> Response {
    let message = try await message(visit)
    guard let kept = message.html, !kept.isEmpty else {
      throw Problem(.missing, "message.no_html", "This message is plain text.")
    }
    let remote = visit.request.query["images"] == "1"
    let folder = "/tickets/\(message.ticket)/messages/\(message.id)/attachments"
    let shown = HTML(keptMail: kept).showingImages(
      inline: { id in
        message.attachments.first { $0.contentID == id }.map { "\(folder)/\($0.id)?inline=1" }
      }, remote: remote)
    return .framed(shown, remoteImages: remote)
  }

  /// A download, whatever it is. Only a picture that stands inside the mail is shown in its place.
  private func attachment(_ visit: Visit) async throws -> Response {
    let id = try visit.request.id("file", of: Attachment.self)
    let message = try await message(visit)
    guard let file = message.attachments.first(where: { $0.id == id }) else {
      throw Problem(.missing, "attachment.unknown", "There is no such attachment.")
    }
    let path = try lobby.rooms.files.file(of: file.sha256)
    let isShown = visit.request.query["inline"] == "1" && Self.pictures.contains(file.contentType)
    let response: Response =
      isShown
      ? .file(path, type: file.contentType)
      : .file(path, type: "application/octet-stream", downloadAs: file.fileName)
    return response.with("cache-control", "private, max-age=86400, immutable")
      .secured(.sandboxedMail)
  }

  /// Formats without scripts; SVG is not one.
  static let pictures: Set = ["image/png", "image/jpeg", "image/gif", "image/webp"]

  private func message(_ visit: Visit) async throws -> Message {
    let ticket = try visit.request.id("id", of: Ticket.self)
    let id = try visit.request.id("message", of: Message.self)
    let found = try await lobby.rooms.database.read(for: visit.person.tenant) {
      try MessageTable($0).message(id)
    }
    guard let found, found.ticket == ticket else { throw Refusal.unknownMessage }
    return found
  }
}

extension Response {
  /// A stranger's markup, cleaned, as the document of a frame. No script can run in it: neither the
  /// policy nor the frame's sandbox allows any. The frame keeps our origin, without which the page around
  /// it could not see how tall the mail is, nor the mail load its own pictures under the session.
  static func framed(_ mail: HTML, remoteImages: Bool) -> Response {
    var rules = SecurityHeaders.sandboxedMail
    rules.policy["sandbox"] = "allow-same-origin allow-popups allow-popups-to-escape-sandbox"
    rules.referrer = "no-referrer"
    if remoteImages { rules.policy["img-src"] = "'self' data: https:" }
    let document: HTML = """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>Mail</title><style>
      html { color-scheme: light; background: #fff; color: #1d2125; font: 15px/1.5 system-ui, sans-serif }
      body { margin: 12px; overflow-wrap: anywhere }
      img { max-width: 100%; height: auto }
      </style></head><body>\(mail)</body></html>
      """
    return Response.page(document).with("cache-control", "private, no-cache")
      .with("x-frame-options", "SAMEORIGIN").secured(rules)
  }
}

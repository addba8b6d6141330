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
    let pictures = inlinePictures(of: message)
    var shown: Set<String> = []
    var mail = HTML(keptMail: kept).showingImages(
      inline: { id in
        guard let picture = pictures.first(where: { $0.contentID == id }) else { return nil }
        shown.insert(picture.contentID)
        return picture.address
      }, remote: remote)
    // Some programs put pictures between the lines without naming them there.
    for picture in pictures where !shown.contains(picture.contentID) {
      mail = "\(mail)<p><img src=\"\(picture.address)\" alt=\"\(picture.name)\"></p>"
    }
    return .framed(mail, remoteImages: remote)
  }

  private struct Picture {
    let contentID: String
    let name: String
    /// The picture itself, as an address (RFC 2397).
    let address: String
  }

  /// The pictures that belong into the mail, each as its own address: the frame has no origin, so it
  /// could not fetch them under the session. What is too large for that stands below as a file.
  private func inlinePictures(of message: Message) -> [Picture] {
    var room = Self.mostPictureBytes
    return message.attachments.compactMap { file in
      guard file.isInline, Self.pictures.contains(file.contentType), file.sizeBytes <= room,
        let data = try? lobby.rooms.files.content(of: file.sha256)
      else { return nil }
      room -= data.count
      return Picture(
        contentID: file.contentID ?? file.id.text, name: file.fileName,
        address: "data:\(file.contentType);base64,\(data.base64EncodedString())")
    }
  }

  private static let mostPictureBytes = 12 << 20

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
  /// A stranger's markup, cleaned, as the document of a frame. It has no origin and no scripts: neither
  /// the policy nor the frame's sandbox allows any, so whatever got past the cleaning reaches neither the
  /// session nor the page around it. That page therefore cannot know how tall the mail is: the frame has
  /// a height of its own and can be drawn taller.
  static func framed(_ mail: HTML, remoteImages: Bool) -> Response {
    var rules = SecurityHeaders.sandboxedMail
    rules.policy["img-src"] = remoteImages ? "data: https:" : "data:"
    rules.referrer = "no-referrer"
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

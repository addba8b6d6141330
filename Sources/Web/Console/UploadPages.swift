import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// `POST /uploads`: a file for a letter that is still being written. The answer is its line in the list.
struct UploadPages: Sendable {
  /// A form around the largest file.
  static let body = BodyRule.memory(limit: Upload.mostBytes + (1 << 20))

  let lobby: Lobby

  func serve(in router: inout Router) {
    router.post("/uploads", body: Self.body, lobby.open(.reply) { try await take($0) })
  }

  private func take(_ visit: Visit) async throws -> Response {
    do {
      guard let file = try visit.request.form().file("file") else {
        throw Problem(.invalid, "upload.missing", "Choose a file first.", field: "file")
      }
      let upload = try await visit.rooms.keep(
        file.name, type: file.type, file.data, by: visit.person)
      let frame = lobby.outerFrame(for: visit.request, desk: "")
      return visit.part(UploadList(frame: frame, files: [.init(upload)]).items)
    } catch {
      // The script shows the sentence beside the button.
      let problem = try Problem(comingBackWith: error)
      return .text(problem.message, status: problem.status).with("cache-control", "no-store")
    }
  }
}

extension Rooms {
  /// A file for a letter to come.
  func keep(_ name: String, type: String, _ data: Data, by person: SignedIn) async throws -> Upload
  {
    guard data.count <= Upload.mostBytes else { throw Upload.tooLarge(name) }
    return try await tickets.upload(
      name, type: type, bytes: data.count, sha256: try files.keep(data), by: person)
  }

  /// What a form names and what came with it, as far as it is there.
  func uploads(in form: Form, by person: SignedIn) async throws -> [Upload] {
    var ids = form.all("upload_id").compactMap { Upload.ID($0) }
    for file in form.files where file.field == "files" {
      ids.append(
        try await keep(file.name, type: file.type, file.data, by: person).id)
    }
    return try await tickets.uploads(ids, of: person)
  }
}

extension UploadList.File {
  init(_ upload: Upload) {
    self.init(
      id: upload.id.text, name: upload.fileName, bytes: upload.sizeBytes,
      isDangerous: AttachmentRisk.isDangerous(upload.fileName, type: upload.contentType))
  }
}

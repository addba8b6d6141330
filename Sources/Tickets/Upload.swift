import Accounts
import Foundation
import Kit
import Store

/// A file that somebody at the desk chose for a letter that is not written yet. It is theirs alone, and
/// forgotten when no letter has taken it for two days.
package struct Upload: Identifiable, Sendable, Equatable {
  package static let lifetime = Duration.days(2)
  /// Of all files of one letter, before they grow by a third in transit: what mail servers commonly
  /// take is 25 MB.
  package static let mostBytes = 18 << 20
  package static let most = 20

  package let id: Identifier<Upload>
  package let fileName: String
  package let contentType: String
  package let sizeBytes: Int
  /// Hexadecimal; the bytes are in the file store.
  package let sha256: String

  package static func tooLarge(_ name: String) -> Problem {
    Problem(
      .tooLarge, "upload.large",
      "The file “\(name)” is larger than \(mostBytes >> 20) MB. Send a link instead.",
      field: "file")
  }

  func attachment(_ id: Attachment.ID) -> Attachment {
    Attachment(
      id: id, fileName: fileName, contentType: contentType, sizeBytes: sizeBytes, sha256: sha256,
      contentID: nil, isInline: false)
  }
}

extension TicketDesk {
  /// Keeps a file for a letter to come; its bytes are in the file store already.
  package func upload(
    _ name: String, type: String, bytes: Int, sha256: String, by person: SignedIn
  ) async throws -> Upload {
    try person.require(.reply)
    guard bytes > 0 else {
      throw Problem(.invalid, "upload.empty", "The file “\(name)” is empty.", field: "file")
    }
    guard bytes <= Upload.mostBytes else { throw Upload.tooLarge(name) }
    let clean = String(
      name.unicodeScalars.filter { !CharacterSet.controlCharacters.contains($0) }.map(
        Character.init)
    ).split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map { String($0.suffix(200)) }
    let kind = type.prefix { $0 != ";" }.lowercased().trimmingCharacters(in: .whitespaces)
    let upload = Upload(
      id: world.id(), fileName: clean.flatMap { $0.isEmpty ? nil : $0 } ?? "file",
      contentType: kind.wholeMatch(of: /[a-z0-9.+-]+\/[a-z0-9.+-]+/) == nil
        ? "application/octet-stream" : kind,
      sizeBytes: bytes, sha256: sha256)
    try await database.write(for: person.tenant) { transaction in
      let table = UploadTable(transaction)
      try table.forget(before: world.now() - Upload.lifetime)
      try table.insert(upload, of: person.user, at: world.now())
    }
    return upload
  }

  /// The files as attachments of a letter; refused where one is not this person's or they are too much
  /// together.
  package func attachments(
    from ids: [Upload.ID], by person: SignedIn
  ) async throws -> [Attachment] {
    let uploads = try await uploads(ids, of: person)
    guard uploads.count == Set(ids).count else {
      throw Problem(
        .invalid, "upload.unknown", "A file is no longer there. Choose it again.", field: "files")
    }
    guard uploads.count <= Upload.most, uploads.map(\.sizeBytes).reduce(0, +) <= Upload.mostBytes
    else {
      throw Problem(
        .tooLarge, "upload.too_much",
        "Send at most \(Upload.most) files, together at most \(Upload.mostBytes >> 20) MB.",
        field: "files")
    }
    return uploads.map { $0.attachment(world.id()) }
  }

  /// Those of the files that are there, in the order in which they were named.
  package func uploads(_ ids: [Upload.ID], of person: SignedIn) async throws -> [Upload] {
    guard !ids.isEmpty else { return [] }
    let found = try await database.read(for: person.tenant) {
      try UploadTable($0).uploads(ids, of: person.user)
    }
    var seen: Set<Upload.ID> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { id in
      found.first { $0.id == id }
    }
  }
}

/// Files that wait for a letter, in `upload`.
struct UploadTable {
  private let transaction: Transaction
  init(_ transaction: Transaction) { self.transaction = transaction }

  func insert(_ upload: Upload, of user: UserID, at now: Date) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO upload (tenant_id, id, user_id, file_name, content_type, size_bytes, sha256,
        created_at)
      VALUES (\(transaction.tenant), \(upload.id), \(user), \(upload.fileName),
        \(upload.contentType), \(upload.sizeBytes), \(upload.sha256), \(now))
      """)
  }

  func uploads(_ ids: [Upload.ID], of user: UserID) throws(StoreFailure) -> [Upload] {
    try transaction.rows(
      """
      SELECT id, file_name, content_type, size_bytes, sha256 FROM upload
       WHERE tenant_id = \(transaction.tenant) AND user_id = \(user) AND id IN \(list: ids)
      """
    ) { row throws(StoreFailure) in
      Upload(
        id: try row.id("id"), fileName: try row.text("file_name"),
        contentType: try row.text("content_type"), sizeBytes: try row.int("size_bytes"),
        sha256: try row.text("sha256"))
    }
  }

  func forget(before moment: Date) throws(StoreFailure) {
    try transaction.run(
      "DELETE FROM upload WHERE tenant_id = \(transaction.tenant) AND created_at < \(moment)")
  }
}

import Foundation
import Kit
import Outbox

/// A folder of mails in Bernstein's Maildir layout: written in `tmp`, delivered by a rename into
/// `new`, moved to `cur` by mail programs that have shown them. All of it blocks.
///
/// A file is named after its letter, so that the same letter is found and not doubled.
struct Maildir: Sendable {
  let folder: URL

  /// The file of one letter: the seconds first, as Maildir names begin, so that names sort by time.
  static func name(of letter: Letter) -> String {
    "\(letter.createdAt.milliseconds / 1000).\(letter.id).martlet"
  }

  /// The letter that a file name names; nil for files of others.
  static func letter(in name: String) -> Letter.ID? {
    let parts = name.prefix { $0 != ":" }.split(separator: ".")
    guard parts.count == 3, parts[2] == "martlet" else { return nil }
    return Letter.ID(parts[1])
  }

  func make() throws(Trouble) {
    for name in ["tmp", "new", "cur"] {
      do {
        try FileManager.default.createDirectory(
          at: folder.appending(path: name), withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch { throw Trouble(doing: "create \(name)") }
    }
  }

  /// Returns once the mail would survive a power cut. What is there under this name is replaced; what
  /// a mail program has taken to `cur` is left alone.
  func deliver(_ mail: Data, as name: String) throws(Trouble) {
    if names(in: "cur").contains(where: { $0.prefix { $0 != ":" } == name }) { return }
    let temporary = try write(mail, named: name)
    guard rename(temporary, path("new", name)) == 0 else {
      let trouble = Trouble(doing: "deliver into new")
      unlink(temporary)
      throw trouble
    }
    try sync(folder.appending(path: "new").path)
  }

  /// Two deliveries at once write two files: the last one renamed stays.
  private func write(_ mail: Data, named name: String) throws(Trouble) -> String {
    var template = Array(path("tmp", name + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Trouble(doing: "write into tmp") }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let isWritten = mail.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
        let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return fsync(descriptor) == 0
    }
    let trouble = Trouble(doing: "write into tmp")
    close(descriptor)
    guard isWritten else {
      unlink(temporary)
      throw trouble
    }
    return temporary
  }

  private func sync(_ path: String) throws(Trouble) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Trouble(doing: "open new") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Trouble(doing: "sync new") }
  }

  /// Every mail's path below the folder by its plain name, without what a mail program added.
  func mails() -> [String: String] {
    var mails: [String: String] = [:]
    for part in ["new", "cur"] {
      for name in names(in: part) where Self.letter(in: name) != nil {
        mails[String(name.prefix { $0 != ":" })] = "\(part)/\(name)"
      }
    }
    return mails
  }

  /// Nil when it is gone, for example because a mail program has just moved it.
  func content(at path: String) -> Data? {
    try? Data(contentsOf: folder.appending(path: path))
  }

  private func names(in part: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? []
  }

  private func path(_ part: String, _ name: String) -> String {
    folder.appending(path: part).appending(path: name).path
  }

  /// What the operating system said last, in words.
  struct Trouble: Error {
    let words: String
    init(doing: String) {
      words = "The mail drop cannot \(doing): \(String(cString: strerror(errno)))."
    }
  }
}

import Foundation
import Kit
import Mail
import Outbox

/// Reads the Maildir that `MaildirCourier` fills.
///
/// One Maildir holds the letters of every tenant, so whoever lists says which of them are theirs.
package struct MailDrop: Sendable {
  package struct Entry: Sendable, Equatable {
    package let letter: Letter.ID
    /// The mail as its recipient would read it.
    package let mail: ParsedMail
  }

  package struct Page: Sendable, Equatable {
    package let entries: [Entry]
    /// Give it to get the next page; nil at the end.
    package let next: String?
  }

  private let maildir: Maildir
  private let threads = Threads("mail-drop-reader", most: 2)

  package init(folder: URL) { maildir = Maildir(folder: folder) }

  /// Newest first. `owned` is asked with up to a hundred letters at a time which of them may be shown.
  package func page(
    after cursor: String? = nil, limit: Int = 50,
    owned: (_ letters: [Letter.ID]) async throws -> Set<Letter.ID>
  ) async throws -> Page {
    let paths = await threads.run { [maildir] in maildir.mails() }
    var rest = paths.keys.filter { name in cursor.map { name < $0 } ?? true }.sorted(by: >)[...]
    var chosen: [String] = []
    while chosen.count <= limit, !rest.isEmpty {
      let names = rest.prefix(100)
      rest = rest.dropFirst(100)
      let shown = try await owned(names.compactMap { Maildir.letter(in: $0) })
      chosen += names.filter { name in Maildir.letter(in: name).map(shown.contains) ?? false }
    }
    let page = chosen.prefix(limit)
    let entries = await threads.run { [maildir] in
      page.compactMap { name in Self.entry(name, at: paths[name], in: maildir) }
    }
    return Page(entries: entries, next: chosen.count > limit ? page.last : nil)
  }

  /// Nil when no such letter lies there. Whether it may be shown is asked before.
  package func entry(_ letter: Letter.ID) async -> Entry? {
    await threads.run { [maildir] in
      let found = maildir.mails().first { Maildir.letter(in: $0.key) == letter }
      return found.flatMap { Self.entry($0.key, at: $0.value, in: maildir) }
    }
  }

  /// The bytes as they were delivered; nil when no such letter lies there.
  package func content(of letter: Letter.ID) async -> Data? {
    await threads.run { [maildir] in
      maildir.mails().first { Maildir.letter(in: $0.key) == letter }
        .flatMap { maildir.content(at: $0.value) }
    }
  }

  /// How many letters lie there, of all tenants: for `doctor`.
  package func count() async -> Int { await threads.run { [maildir] in maildir.mails().count } }

  private static func entry(_ name: String, at path: String?, in maildir: Maildir) -> Entry? {
    guard let letter = Maildir.letter(in: name), let path,
      let content = maildir.content(at: path)
    else { return nil }
    return Entry(letter: letter, mail: Mail.parse(content))
  }
}

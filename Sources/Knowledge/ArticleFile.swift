import Foundation
import Text

/// One file of a help centre, read: what becomes an article.
package struct ArticleFile: Sendable, Equatable {
  package enum Unusable: Error, Equatable {
    case notText
    case empty
  }

  package let path: String
  package let content: ArticleContent
  /// The publisher's category by name; whoever imports knows which row it is.
  package let categoryName: String?
  package let isPublished: Bool

  /// Reads a file at its path relative to the imported folder; a folder named after a language says
  /// the language. `language` is what articles are written in where nothing else says it: their
  /// addresses stay plain, those of other languages begin with the language.
  package init(path: String, bytes: Data, language: Language = .english) throws(Unusable) {
    guard let text = String(data: bytes, encoding: .utf8) else { throw .notText }
    let folders = path.split(separator: "/").dropLast().map(String.init)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.split(separator: ".").dropLast().joined(separator: ".")
    let isPage = file.lowercased().hasSuffix(".html") || file.lowercased().hasSuffix(".htm")
    let page = isPage ? HTMLArticle(text) : nil
    let head = page == nil ? FrontMatter(text) : FrontMatter("")
    var body = (page?.markdown ?? head.body).trimmed
    var title = head.text("title", "meta_title") ?? page?.title ?? ""
    // A body that begins by repeating the title as its heading says it once too often.
    if let match = body.prefixMatch(of: /#\s+([^\n]+)\n*/) {
      if title.isEmpty { title = match.1.trimmed }
      if match.1.trimmed.caseInsensitiveCompare(title) == .orderedSame {
        body = String(body[match.range.upperBound...])
      }
    }
    if title.isEmpty { title = stem.replacing("-", with: " ").replacing("_", with: " ") }
    guard !body.trimmed.isEmpty else { throw .empty }

    let named = head.text("language", "lang", "locale").flatMap { Language(code: $0) }
    let spoken = named ?? folders.lazy.compactMap(Self.language).first ?? language
    let places = folders.filter { Self.language($0) == nil } + [stem]
    let address = head.text("slug") ?? places.joined(separator: "-")
    let slug = ArticleContent.slug(from: spoken == language ? address : "\(spoken)-\(address)")
    let kind = head.text("kind").flatMap { ArticleKind(rawValue: $0) } ?? .article
    let isInternal =
      kind == .playbook || head.text("audience")?.lowercased() == "internal"
      || head.flag("is_external") == false || head.flag("internal") == true
    let state = head.text("state")?.lowercased()
    let summary = head.text("summary", "description") ?? page?.description ?? ""

    self.path = path
    content = ArticleContent(
      slug: slug, title: String(title.prefix(200)), body: body,
      summary: String(summary.prefix(500)),
      tags: Array(
        head.list("tags", "keywords", "feature").prefix(30).map { String($0.prefix(60)) }),
      language: spoken, kind: kind, intent: head.text("intent"), isExternal: !isInternal)
    categoryName = head.text("category") ?? places.dropLast().last
    isPublished =
      head.flag("published") ?? head.flag("is_published") ?? (state == nil || state == "published")
  }

  private static func language(_ folder: String) -> Language? {
    let known: Set<String> = [
      "en", "nl", "de", "fr", "es", "it", "pt", "pl", "sv", "da", "nb", "no", "fi", "tr", "cs",
      "ro", "hu", "zh", "ja", "ko", "ru", "uk", "el", "ar", "he",
    ]
    let head = folder.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let code = head.first.map(String.init), known.contains(code), head.count <= 2,
      head.count == 1 || head[1].count == 2
    else { return nil }
    return Language(code: code)
  }

  /// The files of a folder that can become articles, in the order of their paths.
  package static func paths(in folder: URL) -> [String] {
    let keys: [URLResourceKey] = [.isRegularFileKey]
    guard
      let walk = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
    else { return [] }
    let root = folder.standardizedFileURL.path
    var paths: [String] = []
    for case let file as URL in walk {
      guard ["md", "markdown", "html", "htm"].contains(file.pathExtension.lowercased()) else {
        continue
      }
      let path = file.standardizedFileURL.path
      guard path.hasPrefix(root) else { continue }
      paths.append(String(path.dropFirst(root.count).drop { $0 == "/" }))
    }
    return paths.sorted()
  }
}

import Foundation
import Kit

/// What a person may do with an article as it goes from draft to published.
package enum ArticleMove: String, Sendable, CaseIterable, Codable {
  case submit
  case sendBack = "send_back"
  case approve
  case publish
  /// Takes the published text away from readers.
  case withdraw
}

/// What happened to an article.
package enum ArticleChange: Sendable, Equatable {
  case created
  case edited
  case moved(from: ArticleState, to: ArticleState)
  case published(version: Int)
  case withdrawn
}

extension Article {
  /// The moves that are possible now, in the order in which the interface offers them.
  package var moves: [ArticleMove] {
    ArticleMove.allCases.filter { move in
      var copy = self
      return (try? copy.move(move, at: updatedAt)) != nil
    }
  }

  /// draft → in_review → approved → published; back from review; withdrawn at any time.
  mutating func move(_ move: ArticleMove, at now: Date) throws(ArticleRefusal) -> ArticleChange {
    let before = state
    switch (move, state) {
    case (.submit, .draft): state = .inReview
    case (.sendBack, .inReview), (.sendBack, .approved): state = .draft
    case (.approve, .inReview): state = .approved
    case (.publish, .approved): state = .published
    case (.withdraw, _):
      guard isPublished else { throw .notPublished }
      if state == .published { state = .draft }
      publishedVersion = nil
    default: throw .notFrom(state, move)
    }
    version += 1
    updatedAt = now
    if move == .withdraw { return .withdrawn }
    guard state == .published else { return .moved(from: before, to: state) }
    publishedVersion = version
    return .published(version: version)
  }

  /// New words begin a new draft; the published ones stay live. Nil when nothing changed.
  mutating func edit(
    _ content: ArticleContent, at now: Date
  ) throws(ArticleRefusal) -> ArticleChange? {
    let content = try content.checked()
    guard content != self.content else { return nil }
    self.content = content
    state = .draft
    version += 1
    updatedAt = now
    return .edited
  }
}

extension ArticleContent {
  static let bodyLimit = 200_000

  /// The content with its edges trimmed and its slug made, or the reason why it cannot be kept.
  func checked() throws(ArticleRefusal) -> ArticleContent {
    var content = self
    content.title = title.trimmed
    content.summary = summary.trimmed
    content.body = body.replacing("\r\n", with: "\n").trimmed
    var seen: Set<String> = []
    content.tags = tags.map(\.trimmed).filter { !$0.isEmpty && seen.insert($0).inserted }
    content.slug = slug.isEmpty ? ArticleContent.slug(from: content.title) : slug
    if content.title.isEmpty { throw .empty(field: "title") }
    if content.body.isEmpty { throw .empty(field: "body_markdown") }
    if content.title.count > 200 { throw .tooLong(field: "title", limit: 200) }
    if content.summary.count > 500 { throw .tooLong(field: "summary", limit: 500) }
    if content.body.utf8.count > Self.bodyLimit {
      throw .tooLong(field: "body_markdown", limit: Self.bodyLimit)
    }
    if content.tags.count > 30 || content.tags.contains(where: { $0.count > 60 }) {
      throw .tooLong(field: "tags", limit: 60)
    }
    let isPlain = content.slug.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
    }
    if content.slug.isEmpty || content.slug.utf8.count > 100 || !isPlain { throw .badSlug }
    if kind == .playbook, isExternal { throw .playbookCannotBeExternal }
    return content
  }

  /// An address from a title: `Where's my parcel?` becomes `wheres-my-parcel`.
  package static func slug(from title: String) -> String {
    let plain = title.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    var slug = ""
    for scalar in plain.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "'", "’": continue
      case "ß": slug += "ss"
      default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
      }
    }
    slug = String(slug.prefix(100))
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "article" : slug
  }
}

extension StringProtocol {
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

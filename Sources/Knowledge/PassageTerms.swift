import Foundation
import Text

/// The terms of a passage by the place where they stand, made once when it is written, so that a
/// start of the desk need not read every article again.
struct PassageTerms: Sendable, Equatable {
  let title: [String]
  let headings: [String]
  let tags: [String]
  let body: [String]

  init(title: String, tags: [String], blocks: [Block], language: Language) {
    var headings = ""
    var body = ""
    for block in blocks {
      if case .heading(_, let text) = block {
        headings += text + "\n"
      } else {
        body += block.text + "\n"
      }
    }
    func terms(_ text: String) -> [String] { Tokens.terms(of: text, language: language) }
    self.title = terms(title)
    self.headings = terms(headings)
    self.tags = terms(tags.joined(separator: "\n"))
    self.body = terms(body)
  }

  /// Four lines: title, headings, tags, body.
  var text: String {
    [title, headings, tags, body].map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  init(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func terms(_ index: Int) -> [String] {
      index < lines.count ? lines[index].split(separator: " ").map(String.init) : []
    }
    title = terms(0)
    headings = terms(1)
    tags = terms(2)
    body = terms(3)
  }
}

/// A passage with its terms, as it goes into the table and into the index.
struct IndexedPassage: Sendable, Equatable {
  let passage: Passage
  let terms: PassageTerms
}

import Foundation

/// A regular expression that is ready to search, case-insensitive unless told otherwise.
///
/// ICU's engine keeps no state between searches, so one pattern serves all threads.
struct Pattern: Sendable {
  /// What one search found: the whole match and its groups, as ranges of UTF-16.
  struct Match {
    let whole: Range<Int>
    fileprivate let groups: [Range<Int>?]
    /// The first group that took part, else the whole match.
    var essence: Range<Int> { groups.compactMap { $0 }.first ?? whole }
    subscript(group: Int) -> Range<Int>? {
      group > 0 && group <= groups.count ? groups[group - 1] : nil
    }
  }

  private let expression: NSRegularExpression

  /// Nil when the text is no regular expression.
  init?(_ source: String, isCaseSensitive: Bool = false) {
    let options: NSRegularExpression.Options =
      isCaseSensitive ? [.anchorsMatchLines] : [.anchorsMatchLines, .caseInsensitive]
    guard let expression = try? NSRegularExpression(pattern: source, options: options) else {
      return nil
    }
    self.expression = expression
  }

  func matches(in text: String) -> [Match] {
    expression.matches(in: text, range: NSRange(location: 0, length: text.utf16.count)).map {
      result in
      let groups = (0..<result.numberOfRanges).dropFirst().map { group -> Range<Int>? in
        let range = result.range(at: group)
        return range.location == NSNotFound ? nil : range.location..<range.location + range.length
      }
      return Match(
        whole: result.range.location..<result.range.location + result.range.length, groups: groups)
    }
  }
}

import Foundation

/// Cuts a text into sentences as a reader would, over the accidents of mail and Markdown.
package enum Sentences {
  /// Sentences in order, trimmed, none empty.
  ///
  /// A blank line, a list item, a heading and a table row end what was before. A single line break
  /// inside a long line is a mailer's wrapping, after a short line it is the writer's. Full stops of
  /// abbreviations, initials, numbers and addresses do not end a sentence.
  package static func of(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    for paragraph in paragraphs(of: text) { split(paragraph, into: &sentences) }
    return sentences
  }

  private static func paragraphs(of text: String) -> [Substring] {
    var paragraphs: [Substring] = []
    var open: Range<String.Index>?
    var isOpenShort = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let trimmed = line.trimmed
      if trimmed.isEmpty {
        if let range = open { paragraphs.append(text[range]) }
        open = nil
      } else if let range = open, !isOpenShort, !trimmed.startsBlock {
        open = range.lowerBound..<trimmed.endIndex
        isOpenShort = trimmed.count < 50
      } else {
        if let range = open { paragraphs.append(text[range]) }
        open = trimmed.startIndex..<trimmed.endIndex
        isOpenShort = trimmed.count < 50 || trimmed.first == "#" || trimmed.first == "|"
      }
    }
    if let range = open { paragraphs.append(text[range]) }
    return paragraphs
  }

  private static func split(_ paragraph: Substring, into sentences: inout [Substring]) {
    var start = paragraph.startIndex
    var index = start
    while index < paragraph.endIndex {
      let character = paragraph[index]
      var after = paragraph.index(after: index)
      guard enders.contains(character) else {
        index = after
        continue
      }
      while after < paragraph.endIndex, enders.contains(paragraph[after]) {
        after = paragraph.index(after: after)
      }
      while after < paragraph.endIndex, closers.contains(paragraph[after]) {
        after = paragraph.index(after: after)
      }
      let isWide = "。！？".contains(character)
      if after == paragraph.endIndex || isWide || paragraph[after].isWhitespace,
        isWide || ends(paragraph, at: index, before: after)
      {
        append(paragraph[start..<after], to: &sentences)
        start = after
      }
      index = after
    }
    append(paragraph[start...], to: &sentences)
  }

  private static func append(_ piece: Substring, to sentences: inout [Substring]) {
    let trimmed = piece.trimmed
    if !trimmed.isEmpty { sentences.append(trimmed) }
  }

  /// Whether the stop at `index`, with what follows from `after`, ends a sentence.
  private static func ends(
    _ paragraph: Substring, at index: String.Index, before after: String.Index
  ) -> Bool {
    guard paragraph[index] == "." else { return true }
    let rest = paragraph[after...].trimmed
    guard let next = rest.first else { return true }
    let word = paragraph[..<index].suffix(while: { !$0.isWhitespace && !"([\"'“„«".contains($0) })
    let lower = word.lowercased()
    if abbreviations.contains(lower) { return false }
    // An initial, or a part of an abbreviation written with gaps: "z. B.".
    if word.count == 1, word.first?.isLetter == true { return false }
    if word.allSatisfy(\.isNumber) {
      // "1." opens a list item; "3. März" and "21. Jahrhundert" are ordinals.
      if paragraph[..<index].trimmed == word { return false }
      let following = rest.prefix { $0.isLetter }.lowercased()
      return word.count > 2 || !(ordinals.contains(following) || next.isLowercase)
    }
    return true
  }

  private static let enders: Set<Character> = [".", "!", "?", "…", "。", "！", "？"]
  private static let closers: Set<Character> = [")", "]", "\"", "'", "”", "’", "»", "*", "_", "“"]

  private static let abbreviations: Set<String> = Set(
    """
    mr mrs ms dr prof sr jr st vs etc e.g i.e eg ie inc ltd co corp no nr nrs approx dept est fig
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m u.s u.k
    dhr mevr mw mej drs ir ing bijv b.v bv d.w.z dwz o.a oa m.b.t mbt t.a.v tav i.p.v ipv incl excl
    evt resp ca m.a.w enz enzovoort a.u.b aub s.v.p svp z.s.m zsm tel blz art jl t.w n.a.v nav o.b.v
    z.b zb d.h dh u.a ua bzw usw ggf evtl inkl exkl zzgl bzgl hr fr frl str abs vgl u.u i.d.r max min
    mio mrd std tägl wg lt gem ff geb
    m mm mme mlle mgr me p.ex ex c.-à-d env av bd tél n° réf cf éd vol pp
    sra srta d dña ud uds vd vds p.ej pej ej núm pág págs aprox avda dpto admón ee.uu s.a s.l art
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let ordinals: Set<String> = Set(
    """
    januar februar märz april mai juni juli august september oktober november dezember jänner mal
    tag woche monat jahr jahrhundert stock klasse auflage platz januari februari maart mei augustus
    december etage quartal
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension Substring {
  var trimmed: Substring {
    var slice = self
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return slice
  }

  /// A list item, heading, quotation or table row of Markdown, or a numbered step.
  fileprivate var startsBlock: Bool {
    guard let first else { return false }
    if first == "#" || first == "|" || first == ">" { return true }
    let rest = dropFirst()
    if "-*•–+".contains(first) { return rest.first?.isWhitespace == true }
    let number = prefix { $0.isNumber }
    guard !number.isEmpty, number.count < 3 else { return false }
    let mark = dropFirst(number.count)
    return (mark.first == "." || mark.first == ")") && mark.dropFirst().first?.isWhitespace == true
  }

  fileprivate func suffix(while predicate: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, predicate(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}

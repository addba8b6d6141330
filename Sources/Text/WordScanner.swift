import Foundation

/// Cuts a text into words in one pass over its scalars.
struct WordScanner {
  private let scalars: String.UnicodeScalarView
  private var words: [Tokens.Word] = []

  private var start: String.Index
  private var end: String.Index
  private var word = ""
  private var digits = 0
  private var letters = 0
  private var capitals = 0
  private var isCapitalised = false
  private var isUnspaced = false
  /// A letter was written as two: the letter, then its mark.
  private var hasMark = false
  private var pieces: [Piece] = []

  init(_ text: String) {
    scalars = text.unicodeScalars
    start = scalars.startIndex
    end = start
  }

  mutating func scan() -> [Tokens.Word] {
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      switch Letters.kind(scalar) {
      case .letter:
        if isUnspaced { closeRun() }
        take(scalar, from: index, to: next)
        letters += 1
        if scalar.properties.isUppercase {
          if word.unicodeScalars.count == 1 { isCapitalised = true }
          capitals += 1
        }
      case .digit:
        if isUnspaced { closeRun() }
        take(scalar, from: index, to: next)
        digits += 1
      case .unspaced:
        if !isUnspaced { closeRun() }
        isUnspaced = true
        take(scalar, from: index, to: next)
      case .mark:
        // Hyphenation hints and joiners fall away, accents are kept and composed.
        if !word.isEmpty, (0x300...0x36f).contains(scalar.value) {
          word.unicodeScalars.append(scalar)
          hasMark = true
          end = next
        }
      case .other:
        if !word.isEmpty, !isUnspaced, WordScanner.joins(scalar), next < scalars.endIndex,
          WordScanner.continues(scalars[next])
        {
          closePiece(joinedBy: scalar)
        } else {
          closeRun()
        }
      }
      index = next
    }
    closeRun()
    return words
  }

  /// What follows the apostrophe in English: it's, I'm, we'll.
  private static let contractions: Set<String> = ["s", "t", "m", "d", "ll", "re", "ve"]

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", ".", "/", ":", ",", "'", "’", "‐", "‑": true
    default: false
    }
  }

  private static func continues(_ scalar: Unicode.Scalar) -> Bool {
    switch Letters.kind(scalar) {
    case .letter, .digit: true
    default: false
    }
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, from index: String.Index, to next: String.Index
  ) {
    if word.isEmpty { start = index }
    Letters.appendLowercased(scalar, to: &word)
    end = next
  }

  private mutating func closePiece(joinedBy joiner: Unicode.Scalar) {
    if hasMark { word = word.precomposedStringWithCanonicalMapping }
    hasMark = false
    pieces.append(
      Piece(
        text: word, range: start..<end, joiner: joiner, isCapitalised: isCapitalised,
        isShouted: letters > 1 && capitals == letters, hasDigit: digits > 0))
    word = ""
    (digits, letters, capitals, isCapitalised) = (0, 0, 0, false)
  }

  private mutating func closeRun() {
    defer { isUnspaced = false }
    guard !word.isEmpty || !pieces.isEmpty else { return }
    if isUnspaced {
      append(word, start..<end, isUnspaced: true)
      word = ""
      return
    }
    closePiece(joinedBy: " ")
    if pieces.count == 1 {
      append(pieces[0])
    } else {
      join()
    }
    pieces.removeAll(keepingCapacity: true)
  }

  /// Decides piece by piece whether a joiner binds: identifiers, numbers, contractions, elisions.
  private mutating func join() {
    var current = pieces[0]
    let isIdentifier = pieces.contains(where: \.hasDigit)
    for next in pieces.dropFirst() {
      switch current.joiner {
      case "'", "’":
        if current.isElision, !WordScanner.contractions.contains(next.text) {
          current.text += "'"
          append(current)
          current = next
        } else {
          merge(&current, "'", next)
        }
      case ",", "/", ":":
        // Only between digits: 1.234,56 and 12:30 and 03/12/2026, never word,word or a URL's path.
        if current.endsInDigit, next.startsWithDigit {
          merge(&current, current.joiner, next)
        } else {
          append(current)
          current = next
        }
      case ".":
        if current.hasDigit || next.hasDigit {
          merge(&current, ".", next)
        } else {
          append(current)
          current = next
        }
      default:
        if isIdentifier {
          merge(&current, current.joiner == "_" ? "_" : "-", next)
        } else if current.text.count == 1, current.joiner != "_" {
          // e-mail is written email as often, t-shirt tshirt.
          merge(&current, nil, next)
        } else {
          append(current)
          current = next
        }
      }
    }
    append(current)
  }

  private func merge(_ piece: inout Piece, _ joiner: Unicode.Scalar?, _ next: Piece) {
    if let joiner { piece.text.unicodeScalars.append(joiner) }
    piece.text += next.text
    piece.range = piece.range.lowerBound..<next.range.upperBound
    piece.joiner = next.joiner
    piece.isShouted = piece.isShouted && next.isShouted
    piece.hasDigit = piece.hasDigit || next.hasDigit
  }

  private mutating func append(_ piece: Piece) {
    words.append(
      Tokens.Word(
        text: piece.text, range: piece.range, hasDigit: piece.hasDigit,
        isCapitalised: piece.isCapitalised, isShouted: piece.isShouted, isUnspaced: false))
  }

  private mutating func append(
    _ text: String, _ range: Range<String.Index>, isUnspaced: Bool
  ) {
    words.append(
      Tokens.Word(
        text: text, range: range, hasDigit: false, isCapitalised: false, isShouted: false,
        isUnspaced: isUnspaced))
  }
}

/// A part of a run between two joiners.
private struct Piece {
  var text: String
  var range: Range<String.Index>
  var joiner: Unicode.Scalar
  var isCapitalised: Bool
  var isShouted: Bool
  var hasDigit: Bool

  /// French and Italian articles and pronouns before a vowel: l', d', qu', all'.
  var isElision: Bool {
    text.count <= 2 || text == "all" || text == "dell" || text == "lorsqu" || text == "jusqu"
  }
  var endsInDigit: Bool { text.utf8.last.map { $0 >= 48 && $0 <= 57 } ?? false }
  var startsWithDigit: Bool { text.utf8.first.map { $0 >= 48 && $0 <= 57 } ?? false }
}

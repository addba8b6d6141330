import Foundation

/// What the scanner must know of a letter, with short ways for the scripts that mails are written in.
enum Letters {
  enum Kind {
    case letter
    case digit
    /// A letter of a script that writes no spaces between words.
    case unspaced
    /// Combining marks, soft hyphens, zero-width joiners: part of the word, no letter.
    case mark
    case other
  }

  static func kind(_ scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x80 {
      switch value {
      case 0x30...0x39: return .digit
      case 0x41...0x5a, 0x61...0x7a: return .letter
      default: return .other
      }
    }
    switch value {
    case 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x24f: return .letter
    case 0xad, 0x300...0x36f, 0x200b...0x200d, 0xfeff, 0x591...0x5bd, 0x64b...0x65f: return .mark
    case 0xe00...0xe7f, 0x3040...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0x20000...0x2ffff:
      return scalar.properties.isAlphabetic ? .unspaced : .other
    default:
      if scalar.properties.numericType == .decimal { return .digit }
      return scalar.properties.isAlphabetic ? .letter : .other
    }
  }

  static func appendLowercased(_ scalar: Unicode.Scalar, to word: inout String) {
    let value = scalar.value
    var lower = value
    switch value {
    case 0x41...0x5a, 0xc0...0xd6, 0xd8...0xde, 0x391...0x3a9, 0x410...0x42f: lower += 0x20
    case 0x61...0x7a, 0xdf...0xff, 0x430...0x44f: break
    case 0x400...0x40f: lower += 0x50
    case 0..<0x80: break
    default:
      word += scalar.properties.lowercaseMapping
      return
    }
    word.unicodeScalars.append(Unicode.Scalar(lower) ?? scalar)
  }

  /// Latin letters without their marks, by what they are taken for when people leave the marks
  /// out: é is e, ø is o, ß is ss.
  private static let plain: [String] = {
    let special: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i",
    ]
    return (0xc0...0x24f).map { value in
      guard let scalar = Unicode.Scalar(value as Int) else { return "" }
      if let plain = special[scalar] { return plain }
      let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      return String(String.UnicodeScalarView(parts.filter { kind($0) != .mark }))
    }
  }()

  /// A lower-case word as an index key: without diacritics, full-width digits as plain ones. Marks
  /// of scripts in which they make another letter (kana, Cyrillic й) are kept; ё is е.
  static func folded(_ word: String) -> String {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var result = ""
    result.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0..<0x80: result.unicodeScalars.append(scalar)
      case 0xc0...0x24f: result += plain[Int(scalar.value) - 0xc0]
      case 0x451: result += "е"
      case 0x386...0x3ce, 0x1e00...0x1fff:
        let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        result.unicodeScalars.append(contentsOf: parts.filter { kind($0) != .mark })
      default:
        if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
          result += String(Int(digit))
        } else if kind(scalar) != .mark {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}

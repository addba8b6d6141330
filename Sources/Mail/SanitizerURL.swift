import Foundation

/// Which addresses a mail may point to.
enum SanitizerURL {
  enum Image {
    /// A Content-ID of the same mail.
    case inline(String)
    case remote(String)
    case none
  }

  /// The target of a link; nil unless it is http, https, mailto or tel.
  static func link(_ raw: String) -> String? {
    guard let (url, scheme) = read(raw) else { return nil }
    switch scheme {
    case "http", "https": return hasHost(url, scheme) ? url : nil
    case "mailto", "tel": return url
    default: return nil
    }
  }

  static func image(_ raw: String) -> Image {
    guard let (url, scheme) = read(raw) else { return .none }
    switch scheme {
    case "http", "https": return hasHost(url, scheme) ? .remote(url) : .none
    case "cid":
      let id = String(url.dropFirst(4))
      let plain = id.removingPercentEncoding ?? id
      return plain.isEmpty ? .none : .inline(plain)
    default: return .none
    }
  }

  /// What a browser would take for the URL (tabs and line ends fall away, the edges are trimmed:
  /// WHATWG URL, section 4.4) and its scheme. Nil without a scheme: relative addresses mean nothing
  /// in a mail.
  private static func read(_ raw: String) -> (url: String, scheme: String)? {
    let isPlain = raw.utf8.allSatisfy { $0 > 32 && $0 < 127 }
    let url =
      isPlain
      ? raw
      : String(
        String.UnicodeScalarView(
          raw.unicodeScalars.filter { scalar in
            scalar.value >= 32 && scalar.value != 127 && !hidden.contains(scalar)
          })
      ).trimmingCharacters(in: .whitespaces)
    guard let colon = url.firstIndex(of: ":") else { return nil }
    let scheme = url[..<colon]
    guard let first = scheme.utf8.first, isLetter(first),
      scheme.utf8.allSatisfy({
        isLetter($0) || (48...57).contains($0) || [43, 45, 46].contains($0)
      })
    else { return nil }
    return (url.replacing(" ", with: "%20"), scheme.lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  private static func hasHost(_ url: String, _ scheme: String) -> Bool {
    let rest = url.dropFirst(scheme.count + 1)
    guard rest.hasPrefix("//") else { return false }
    return rest.dropFirst(2).first.map { !"/?#\\:@".contains($0) } ?? false
  }

  /// Invisible characters and those that turn the direction of what is read: they only serve to
  /// deceive.
  private static let hidden: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}",
    "\u{202D}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2060}", "\u{2066}", "\u{2067}", "\u{2068}",
    "\u{2069}", "\u{FEFF}", "\u{AD}",
  ]
}

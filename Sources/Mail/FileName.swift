import Foundation

/// File names that cannot leave their folder or pose as something else.
enum FileName {
  private static let longest = 180

  static func clean(_ raw: String?, type: String, number: Int) -> String {
    var name = raw ?? ""
    if let slash = name.lastIndex(where: { $0 == "/" || $0 == "\\" }) {
      name = String(name[name.index(after: slash)...])
    }
    name = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0..<32, 127, 0x80..<0xa0: " "
          // Marks that turn the direction make "exe.gpj" read as "jpg.exe".
          case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: " "
          default: "<>:\"|?*".unicodeScalars.contains(scalar) ? "_" : scalar
          }
        }))
    name = name.split(separator: " ").joined(separator: " ")
      .trimmingCharacters(in: CharacterSet(charactersIn: ". "))
    if name.isEmpty { return "attachment-\(number)\(ending(of: type))" }
    if name.count > longest {
      let dot = name.lastIndex(of: ".")
      let end = dot.map { name[$0...].count <= 12 ? String(name[$0...]) : "" } ?? ""
      name = String(name.prefix(longest - end.count)) + end
    }
    return name
  }

  private static func ending(of type: String) -> String {
    switch type {
    case "message/rfc822": return ".eml"
    case "image/jpeg": return ".jpg"
    case "text/plain", "text/rfc822-headers", "message/delivery-status": return ".txt"
    case "text/calendar": return ".ics"
    case "application/pgp-signature": return ".asc"
    case "application/pkcs7-signature", "application/x-pkcs7-signature": return ".p7s"
    case "image/svg+xml": return ".svg"
    default:
      let sub = type.split(separator: "/").last ?? ""
      let isShort = sub.count <= 5 && sub.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      return isShort && !sub.isEmpty ? ".\(sub)" : ".bin"
    }
  }
}

import CGMime
import Foundation

/// Mailboxes out of address fields, as leniently as senders write them.
enum AddressList {
  static let most = 2000
  /// GMime reads groups recursively, one level for each colon.
  private static let mostColons = 500

  static func read(bytes raw: [UInt8]) -> [MailAddress] {
    let raw = raw.count > 4 * HeaderText.longest ? Array(raw[..<(4 * HeaderText.longest)]) : raw
    guard raw.contains(where: { $0 > 32 }) else { return [] }
    guard raw.count(where: { $0 == UInt8(ascii: ":") }) <= mostColons else {
      return scan(String(decoding: raw, as: UTF8.self))
    }
    var (atoms, texts) = atoms(of: raw)
    atoms.append(0)
    _ = gmime
    var found: [MailAddress] = []
    if let list = internet_address_list_parse(nil, atoms.map { CChar(bitPattern: $0) }) {
      defer { g_object_unref(list) }
      collect(list, texts, into: &found, depth: 0)
    }
    if found.isEmpty { found = scan(HeaderText.decode(bytes: raw)) }
    return tidy(found, isList: raw.contains(UInt8(ascii: ",")))
  }

  /// The field on one line with each run of encoded words as an atom: what they hide, commas and
  /// angle brackets included, must not be read as syntax.
  private static func atoms(of raw: [UInt8]) -> (bytes: [UInt8], texts: [String]) {
    var bytes: [UInt8] = []
    var texts: [String] = []
    for piece in EncodedWord.pieces(of: raw) {
      switch piece {
      case .bytes(let plain):
        bytes += plain.map { $0 == 13 || $0 == 10 || $0 == 0 ? 32 : $0 }
      case .text(let text):
        bytes += Array("\(mark)\(texts.count)_=".utf8)
        texts.append(text)
      }
    }
    return (bytes, texts)
  }

  private static let mark = "=_mw"

  private static func restore(_ text: String, _ texts: [String]) -> String {
    guard !texts.isEmpty, text.contains(mark) else { return text }
    var text = text
    for index in texts.indices { text = text.replacing("\(mark)\(index)_=", with: texts[index]) }
    return text
  }

  /// Without the bare words that stood beside addresses, and without the repetition in
  /// `<a@b>a@b`.
  private static func tidy(_ list: [MailAddress], isList: Bool) -> [MailAddress] {
    let hasAddress = list.contains { $0.address.contains("@") }
    var seen: Set<String> = []
    return list.filter { address in
      if hasAddress, address.name.isEmpty, !address.address.contains("@") { return false }
      return isList || seen.insert(address.key).inserted
    }
  }

  private static func collect(
    _ list: UnsafeMutablePointer<InternetAddressList>, _ texts: [String],
    into found: inout [MailAddress], depth: Int
  ) {
    for index in 0..<internet_address_list_length(list) where found.count < most {
      guard let address = internet_address_list_get_address(list, index) else { continue }
      if martlet_is_mailbox(address) != 0 {
        let name = internet_address_get_name(address).map { String(cString: $0) } ?? ""
        let raw = martlet_mailbox_address(address).map { String(cString: $0) } ?? ""
        let mailbox = clean(name: restore(name, texts), address: restore(raw, texts))
        if !mailbox.address.isEmpty || !mailbox.name.isEmpty { found.append(mailbox) }
      } else if let members = martlet_group_members(address), depth < 8 {
        collect(members, texts, into: &found, depth: depth + 1)
      }
    }
  }

  private static func clean(name: String, address: String) -> MailAddress {
    var name = HeaderText.oneLine(name)
    while name.count > 1, let quote = name.first, quote == name.last, quote == "\"" || quote == "'"
    {
      name = String(name.dropFirst().dropLast()).trimmingCharacters(in: .whitespaces)
    }
    var address = address.filter { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\0" }
    if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst(7)) }
    return MailAddress(name: name, address: address)
  }

  /// What looks like an address in a field that no grammar covers.
  private static func scan(_ text: String) -> [MailAddress] {
    let separators = CharacterSet(charactersIn: " \t\r\n,;:<>()[]\"'")
    return text.components(separatedBy: separators)
      .filter { word in
        guard let at = word.firstIndex(of: "@") else { return false }
        return at != word.startIndex && word.index(after: at) != word.endIndex
      }
      .prefix(most).map { MailAddress(address: $0) }
  }
}

import CGumbo
import Foundation

/// What mail clients' own markup says: this is quoted, this is a signature, all below is history.
enum HTMLQuotes {
  enum Role {
    case none
    /// A quotation as `>` signs would make it; answers may stand between several.
    case quotation
    /// A container of history.
    case container
    case signature
    /// A divider: all that follows in the mail is history.
    case cut
  }

  static func role(of node: HTMLNode) -> Role {
    if node.tag == GUMBO_TAG_BLOCKQUOTE { return isIndent(node) ? .none : .quotation }
    guard node.raw.pointee.v.element.attributes.length > 0 else { return .none }
    if let id = node.attribute("id") {
      if let role = ids[id.lowercased()] { return role }
      if id.hasPrefix("yahoo_quoted_") { return .container }
    }
    if let names = node.attribute("class") {
      for name in names.split(separator: " ") {
        if name == "gmail_quote" { return isForward(node) ? .container : .none }
        if let role = classes[String(name)] { return role }
      }
    }
    if let name = node.attribute("name"), name == "quote", node.tag == GUMBO_TAG_DIV {
      return .container
    }
    switch node.attribute("data-smartmail") {
    case "gmail_signature": return .signature
    default: break
    }
    switch node.attribute("data-marker") {
    case "__QUOTED_TEXT__": return .container
    case "__DIVIDER__": return .cut
    case "__SIG_POST__", "__SIG_PRE__": return .signature
    default: return .none
    }
  }

  /// Gmail and Outlook write indented paragraphs as block quotes without a border.
  private static func isIndent(_ node: HTMLNode) -> Bool {
    if node.attribute("type") == "cite" || node.attribute("cite") != nil { return false }
    if node.attribute("class") != nil { return false }
    guard let style = node.attribute("style") else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.holds("border:none") || plain.holds("border:medium")
      || plain.holds("border:0")
      || (plain.holds("margin") && !plain.holds("border"))
  }

  /// Gmail puts a forwarded mail bare into the container that otherwise holds its quotation.
  private static func isForward(_ node: HTMLNode) -> Bool {
    var isForward = false
    var looked = 0
    node.walk { node, _ in
      looked += 1
      guard !isForward, looked < 12 else { return false }
      if node.kind == .text {
        isForward = node.text.starts(with: Array("-----".utf8))
        return false
      }
      return true
    } leave: { _ in
    }
    return isForward
  }

  private static let ids: [String: Role] = [
    "divrplyfwdmsg": .cut, "appendonsend": .cut, "stopspelling": .cut, "zwchr": .cut,
    "x_divrplyfwdmsg": .cut, "olk_src_body_section": .container,
    "mail-editor-reference-message-container": .container, "yahoo_quoted": .container,
    "isforwardcontent": .container, "isreplycontent": .container, "origbody": .container,
    "reply-intro": .container, "replybody": .container, "quoted_header": .container,
    "signature": .signature, "ms-outlook-mobile-signature": .signature,
    "ms-outlook-mobile-body-separator-line": .none,
    "applemailsignature": .signature, "x_signature": .signature,
    "ymail_android_signature": .signature, "composer_signature": .signature,
    "protonmail_mobile_signature_block": .signature, "tutanota_signature": .signature,
    "mobileaolsignature": .signature, "lenovo-signature": .signature,
  ]

  private static let classes: [String: Role] = [
    "gmail_attr": .container, "moz-cite-prefix": .container, "moz-email-headers-table": .container,
    "moz-forward-container": .container, "yahoo_quoted": .container, "protonmail_quote": .container,
    "tutanota_quote": .container, "zmail_extra": .container,
    "ms-outlook-mobile-reference-message": .container,
    "skypeaddin": .none, "ydp-yahoo-quoted": .container, "gmail_signature": .signature,
    "moz-signature": .signature, "protonmail_signature_block": .signature,
    "proton-signature": .signature, "applemailsignature": .signature,
    "AppleMailSignature": .signature,
    "x_gmail_signature": .signature, "kmail-quote": .quotation, "front-blockquote": .quotation,
    "hmmessage": .none, "zd-comment-pre": .none, "acronis-quote": .container,
    "mail_quote": .container, "replyWrapper": .container, "quoted-mail": .container,
    "fm-quote": .container, "mailru-blockquote": .quotation, "b-quote": .container,
  ]
}

import Foundation
import Kit

/// A cookie to be set (RFC 6265bis). Hidden from scripts and kept on this site unless told
/// otherwise.
package struct Cookie: Sendable, Equatable {
  package enum SameSite: String, Sendable {
    case strict = "Strict"
    case lax = "Lax"
    /// For the widget in other people's pages; browsers ask for `isSecure` besides.
    case none = "None"
  }

  package var name: String
  package var value: String
  package var path = "/"
  /// nil lasts as long as the browser's session.
  package var lifetime: Duration?
  package var sameSite = SameSite.lax
  package var isHidden = true
  /// Only over HTTPS. Off only where the desk is tried out without a proxy.
  package var isSecure: Bool

  package init(
    _ name: String, _ value: String, secure isSecure: Bool, lifetime: Duration? = nil,
    sameSite: SameSite = .lax, path: String = "/", hidden isHidden: Bool = true
  ) {
    self.name = name
    self.value = value
    self.isSecure = isSecure
    self.lifetime = lifetime
    self.sameSite = sameSite
    self.path = path
    self.isHidden = isHidden
  }

  /// A cookie that makes the browser forget the one of that name.
  package static func forget(_ name: String, secure: Bool) -> Cookie {
    Cookie(name, "", secure: secure, lifetime: .zero)
  }

  var text: String {
    let safe = value.unicodeScalars.filter {
      $0.value > 32 && $0.value < 127 && $0 != ";" && $0 != "," && $0 != "\"" && $0 != "\\"
    }
    var text = "\(name)=\(String(String.UnicodeScalarView(safe))); Path=\(path)"
    if let lifetime { text += "; Max-Age=\(lifetime.milliseconds / 1000)" }
    text += "; SameSite=\(sameSite.rawValue)"
    if isHidden { text += "; HttpOnly" }
    if isSecure { text += "; Secure" }
    return text
  }
}

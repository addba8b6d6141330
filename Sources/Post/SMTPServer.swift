import Foundation
import Kit

/// Which mail server takes our letters, read from `smtp://USER:PASSWORD@HOST:PORT/NAME` or
/// `smtps://…`. The path, where there is one, is the name that we say in EHLO.
struct SMTPServer: Sendable {
  /// How far the connection is protected.
  enum Protection: Sendable {
    /// TLS from the first byte or by STARTTLS; without it, or with a certificate that nobody vouches
    /// for, no letter leaves.
    case required
    /// STARTTLS where the server offers it, whoever signed its certificate: better than the plain
    /// text that would be sent otherwise, as mail servers do among themselves (RFC 7435).
    case offered
  }

  /// Without credentials.
  let url: String
  let user: Secret?
  let password: Secret?
  let protection: Protection

  init(url text: Secret) throws(Problem) {
    guard let parts = URLComponents(string: text.reveal()), let host = parts.percentEncodedHost,
      !host.isEmpty, let scheme = parts.scheme?.lowercased(), scheme == "smtp" || scheme == "smtps",
      parts.query == nil, parts.fragment == nil
    else {
      throw Problem(
        .invalid, "post.smtp",
        "The mail server's address is not like smtp://USER:PASSWORD@HOST:PORT or smtps://….")
    }
    user = parts.user.flatMap { $0.isEmpty ? nil : Secret($0) }
    password = user == nil ? nil : Secret(parts.password ?? "")
    // RFC 8314, section 3.3: submission on 465 with TLS and 587 without; 25 is between servers.
    let port = parts.port ?? (scheme == "smtps" ? 465 : user == nil ? 25 : 587)
    url = "\(scheme)://\(host):\(port)\(parts.percentEncodedPath)"
    let isHere =
      host == "localhost" || host.hasPrefix("127.") || host == "[::1]"
    // A password is shown only to whom a certificate vouches for; nobody listens in on loopback.
    protection = scheme == "smtps" || (user != nil && !isHere) ? .required : .offered
  }
}

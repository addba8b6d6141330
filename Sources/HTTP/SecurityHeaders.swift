/// What a page allows the browser to do. Nothing is allowed that is not named.
package struct SecurityHeaders: Sendable, Equatable {
  /// Directives of the content security policy, by name.
  package var policy: [String: String]
  package var referrer = "same-origin"
  /// Tells browsers to come back by HTTPS only; set where the desk is known to stand behind TLS.
  package var strictTransport = false

  /// Scripts, styles and connections of our own only; no inline script, no framing.
  package static let strict = SecurityHeaders(policy: [
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'",
    "img-src": "'self' data:", "font-src": "'self'", "connect-src": "'self'",
    "media-src": "'self'", "frame-src": "'self'", "manifest-src": "'self'",
    "form-action": "'self'", "base-uri": "'none'", "frame-ancestors": "'none'",
  ])

  /// For a customer's mail shown in a frame of our own page: no script, no form, no request but
  /// for images inside the document, and an origin of its own.
  package static let sandboxedMail = SecurityHeaders(policy: [
    "default-src": "'none'", "img-src": "'self' data:", "style-src": "'unsafe-inline'",
    "sandbox": "allow-popups allow-popups-to-escape-sandbox", "form-action": "'none'",
    "base-uri": "'none'", "frame-ancestors": "'self'",
  ])

  /// The same rules for a page that those origins may frame, as the widget's.
  package func framable(by origins: String) -> SecurityHeaders {
    var copy = self
    copy.policy["frame-ancestors"] = origins
    return copy
  }

  var contentSecurityPolicy: String {
    policy.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
  }
}

extension Response {
  /// Adds the headers; those that the response already has stay, so a handler may choose its own.
  package func secured(_ rules: SecurityHeaders = .strict) -> Response {
    var copy = self
    copy.secure(rules)
    return copy
  }

  package mutating func secure(_ rules: SecurityHeaders = .strict) {
    var wanted: [(String, String)] = [
      ("content-security-policy", rules.contentSecurityPolicy),
      ("x-content-type-options", "nosniff"),
      ("referrer-policy", rules.referrer),
      ("cross-origin-opener-policy", "same-origin"),
      ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]
    // Old browsers do not know frame-ancestors; new ones prefer it.
    if rules.policy["frame-ancestors"] == "'none'" { wanted.append(("x-frame-options", "DENY")) }
    if rules.strictTransport {
      wanted.append(("strict-transport-security", "max-age=31536000; includeSubDomains"))
    }
    for (name, value) in wanted where headers[name] == nil { headers.add(name, value) }
  }
}

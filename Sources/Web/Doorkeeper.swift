import Accounts
import HTTP
import Kit

/// The one access check of the house: who is behind a request, and may they.
package struct Doorkeeper: Sendable {
  static let cookieName = "martlet_session"

  private let accounts: AccountsDesk
  let isSecure: Bool

  package init(accounts: AccountsDesk, isSecure: Bool) {
    self.accounts = accounts
    self.isSecure = isSecure
  }

  /// Whoever showed a good session or token. A request of a browser that changes something must carry
  /// the session's CSRF token, in the form or in `X-CSRF-Token`.
  func person(behind request: Request, _ permission: Permission) async throws -> SignedIn {
    guard let person = try await visitor(behind: request) else {
      throw Problem(
        .unauthenticated, "sign_in", "Sign in first, or send a token as “Authorization: Bearer …”.")
    }
    if person.door == .session, request.method != .get, request.method != .head {
      let shown = try request.headers["x-csrf-token"] ?? csrfField(of: request) ?? ""
      guard person.believes(csrf: shown) else {
        throw Problem(
          .forbidden, "csrf", "This form is too old. Load the page again, then repeat your change.")
      }
    }
    try person.require(permission)
    return person
  }

  /// Nil where nobody is signed in.
  package func visitor(behind request: Request) async throws -> SignedIn? {
    if let header = request.headers["authorization"] {
      let parts = header.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
      return try await accounts.who(token: Secret(String(parts[1])))
    }
    guard let cookie = request.cookie(Self.cookieName), !cookie.isEmpty else { return nil }
    return try await accounts.who(session: Secret(cookie))
  }

  func signIn(_ session: AccountsDesk.Session, _ response: Response) -> Response {
    response.with(
      Cookie(
        Self.cookieName, session.cookie.reveal(), secure: isSecure,
        lifetime: AccountsDesk.sessionLifetime))
  }

  func signOut(_ request: Request, _ response: Response) async throws -> Response {
    if let cookie = request.cookie(Self.cookieName) {
      try await accounts.signOut(session: Secret(cookie))
    }
    return response.with(Cookie.forget(Self.cookieName, secure: isSecure))
  }

  private func csrfField(of request: Request) throws -> String? {
    let type = request.headers["content-type"] ?? ""
    guard type.hasPrefix("application/x-www-form-urlencoded") || type.hasPrefix("multipart/")
    else { return nil }
    return try request.form()["_csrf"]
  }
}

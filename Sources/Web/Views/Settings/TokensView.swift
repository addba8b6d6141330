import Accounts
import Foundation
import Kit

/// `GET /settings/tokens`; `POST` with `name`, `scopes` and `user` makes one; `/{id}/revocation`.
struct TokensView: Sendable {
  let frame: Frame
  let tokens: [Row]
  let people: [Choice]
  var name = ""
  var user = ""
  var scopes: Set<TokenScope> = [.read]
  var problems: [String: String] = [:]
  /// The token that was just made.
  var secret: String?

  struct Row: Sendable {
    let id: String
    let name: String
    let person: String
    let scopes: [TokenScope]
    let createdAt: Date
    let lastUsedAt: Date?
    let isRevoked: Bool
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .tokens, lead: wording.tokensLead,
      content: """
        \(secret.map { frame.shownOnce(wording.newToken, wording.newTokenText, secret: $0) } ?? "")
        \(list)
        \(frame.panel(
          wording.makeToken, action: "/settings/tokens", button: wording.makeToken,
          fields: """
            \(frame.mistake(problems[""]))
            <div class="pair">\(frame.line(wording.name, "name", name, hint: wording.tokenNameHint, problem: problems["name"]))\
            \(frame.select(wording.tokenPerson, "user", people, chosen: user, hint: wording.tokenPersonHint, problem: problems["user"]))</div>
            <fieldset class="ticks"><legend>\(wording.scopes)</legend>\(TokenScope.allCases.map(box))\(mistake)</fieldset>
            """))
        """
    ).page
  }

  private var mistake: HTML {
    problems["scopes"].map {
      "<p class=\"mistake\">\(frame.icon(.warning))<span>\($0)</span></p>"
    } ?? ""
  }

  private func box(_ scope: TokenScope) -> HTML {
    frame.tick(
      scope.rawValue, "scopes", value: scope.rawValue, isOn: scopes.contains(scope),
      hint: wording.meaning(of: scope))
  }

  private var list: HTML {
    guard !tokens.isEmpty else {
      return frame.empty(.api, wording.noTokens, wording.noTokensText)
    }
    return "<ul class=\"panel entries\">\(tokens.map(entry))</ul>"
  }

  private func entry(_ token: Row) -> HTML {
    let used: HTML =
      token.lastUsedAt.map { "\(wording.lastUsed) \(frame.moments.relative($0))" }
      ?? "\(wording.neverUsed)"
    let end: HTML =
      token.isRevoked
      ? "<span class=\"badge off\">\(wording.revoked)</span>"
      : frame.confirmed(
        wording.revoke, wording.revokeText(token.name),
        action: "/settings/tokens/\(token.id)/revocation", button: wording.revoke)
    return """
      <li class="entry"><div class="entry-what"><h2>\(token.name)</h2><p class="hint">\(token.person) · \(token.scopes.map(\.rawValue).joined(separator: ", "))</p>
      <p class="fine">\(wording.made) \(frame.moments.relative(token.createdAt)) · \(used)</p></div><div class="entry-end">\(end)</div></li>
      """
  }
}

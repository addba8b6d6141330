import Accounts
import Foundation
import Kit

/// `GET /settings/profile`, everybody's own page: `POST` with `name`, `signature`; `/password` with
/// `current_password`, `password`, `again`; `/sessions` ends the others.
struct ProfileView: Sendable {
  let frame: Frame
  let email: String
  var name: String
  var signature: String
  let sessions: [OpenSession]
  var problems: [String: String] = [:]

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .profile, lead: email,
      content: """
        \(frame.mistake(problems[""]))
        \(frame.panel(
          wording.aboutYou, action: "/settings/profile", button: wording.save,
          fields: """
            \(frame.line(wording.name, "name", name, complete: "name", problem: problems["name"]))
            \(frame.area(wording.ownSignature, "signature", signature, rows: 3, hint: wording.ownSignatureHint, problem: problems["signature"]))
            """))
        \(frame.panel(
          wording.changePassword, action: "/settings/profile/password",
          button: wording.changePassword, lead: wording.changePasswordLead,
          fields: """
            <input type="hidden" name="username" value="\(email)" autocomplete="username">
            \(frame.line(wording.currentPassword, "current_password", "", type: "password", complete: "current-password", problem: problems["current_password"]))
            <div class="pair">\(frame.line(wording.newPassword, "password", "", type: "password", complete: "new-password", hint: wording.passwordHint, problem: problems["password"]))\
            \(frame.line(wording.passwordAgain, "again", "", type: "password", complete: "new-password", problem: problems["again"]))</div>
            """))
        <section class="panel"><div class="panel-head"><h2>\(wording.sessions)</h2></div>
        <ul class="entries">\(sessions.map(entry))</ul>
        \(sessions.count > 1 ? ending : "")</section>
        """
    ).page
  }

  private func entry(_ session: OpenSession) -> HTML {
    let mark: HTML =
      session.isThis ? "<span class=\"badge on\">\(wording.thisBrowser)</span>" : ""
    return """
      <li class="entry"><div class="entry-what"><h3>\(browser(session.client))</h3><p class="hint">\(wording.signedInAt) \(frame.moments.relative(session.createdAt))</p></div>
      <div class="entry-marks">\(mark)</div></li>
      """
  }

  private var ending: HTML {
    """
    <div class="panel-body">\(frame.confirmed(wording.endOthers, wording.endOthersText, action: "/settings/profile/sessions", button: wording.endOthers))</div>
    """
  }

  /// "Firefox, Linux": what a person recognises of what a browser calls itself.
  private func browser(_ client: String) -> String {
    let names = [
      ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"),
      ("Safari/", "Safari"),
    ]
    let systems = [
      ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
      ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ]
    let known = [names, systems].compactMap { list in list.first { client.contains($0.0) }?.1 }
    return known.isEmpty ? wording.unknownBrowser : known.joined(separator: ", ")
  }
}

/// `GET /welcome/{key}`, where an invitation leads; `POST` with `password`, `again`.
struct WelcomeView: Sendable {
  let frame: Frame
  let name: String
  let email: String
  let path: String
  var problems: [String: String] = [:]

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(
      frame: frame, title: wording.welcome(name),
      content: """
        <div class="card"><h1>\(wording.welcome(name))</h1><p class="lead">\(wording.welcomeLead(frame.desk))</p>
        <form method="post" action="\(path)" class="stack" data-behavior="busy" novalidate>
        <input type="hidden" name="username" value="\(email)" autocomplete="username">
        \(frame.line(wording.newPassword, "password", "", type: "password", complete: "new-password", hint: wording.passwordHint, problem: problems["password"]))
        \(frame.line(wording.passwordAgain, "again", "", type: "password", complete: "new-password", problem: problems["again"]))
        <button class="button primary wide">\(wording.enterDesk)</button></form></div>
        """)
  }
}

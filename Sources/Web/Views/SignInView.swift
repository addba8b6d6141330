import Kit

/// The door: `GET /sign-in`, `POST /sign-in` with `email`, `password`, `next`.
struct SignInView: Sendable {
  let frame: Frame
  var email = ""
  /// Where to go afterwards: a path of our own.
  var next = "/queues/approvals"
  /// Why the last attempt did not work.
  var problem: String?
  /// Address and password of the demo desk, shown only there.
  var demo: Demo?

  struct Demo: Sendable {
    let email: String
    let password: String
  }

  private var wording: any Wording { frame.wording }

  var page: Page { Page(frame: frame, title: wording.signIn, content: content) }

  private var content: HTML {
    """
    <div class="card">
      <h1>\(wording.signIn)</h1>
      <p class="lead">\(wording.signInLead(frame.desk))</p>
      \(mistake)
      <form method="post" action="/sign-in" class="stack" data-behavior="busy">
        \(frame.token)
        <input type="hidden" name="next" value="\(next)">
        \(frame.field(wording.email, id: "email", control: """
          <input class="input" type="email" id="email" name="email" value="\(email)" autocomplete="username" required\(flag("autofocus", email.isEmpty))>
          """))
        \(frame.field(wording.password, id: "password", control: """
          <input class="input" type="password" id="password" name="password" autocomplete="current-password" required\(flag("autofocus", !email.isEmpty))>
          """))
        <button class="button primary wide">\(wording.signIn)</button>
      </form>
    </div>
    \(demoCard)
    \(frame.languages)
    """
  }

  private var mistake: HTML {
    guard let problem else { return "" }
    return """
      <p class="notice" data-tone="bad" role="alert">\(frame.icon(.warning))<span>\(problem)</span></p>
      """
  }

  private var demoCard: HTML {
    guard let demo else { return "" }
    return """
      <aside class="card quiet-card"><p>\(wording.demoSignIn)</p>
      <dl class="facts"><div><dt>\(wording.email)</dt><dd><code>\(demo.email)</code></dd></div>
      <div><dt>\(wording.password)</dt><dd><code>\(demo.password)</code></dd></div></dl></aside>
      """
  }
}

/// `GET /signed-out`: a calm end of the day.
struct SignedOutView: Sendable {
  let frame: Frame

  var page: Page {
    Page(
      frame: frame, title: frame.wording.signedOut,
      content: """
        <div class="card">
          <h1>\(frame.wording.signedOut)</h1>
          <p class="lead">\(frame.wording.signedOutLead)</p>
          <a class="button primary wide" href="/sign-in">\(frame.wording.signInAgain)</a>
        </div>
        """)
  }
}

import Kit

/// What a person sees when something is not there, not allowed, or broken.
struct ProblemView: Sendable {
  let frame: Frame
  let problem: Problem
  /// The request's id, so that a report can be found in the log.
  let request: String
  /// Where to go from here.
  var back = "/queues/approvals"
  /// Nobody was asked who it is, but a session was shown: the way leads in, not to the door.
  var seemsSignedIn = false

  private var isAtDoor: Bool { frame.viewer == nil && !seemsSignedIn }
  private var wording: any Wording { frame.wording }

  var page: Page { Page(frame: frame, title: title, width: .full, content: content) }

  private var title: String { wording.title(of: problem.kind) }

  private var content: HTML {
    """
    <div class="empty problem">
      <span class="empty-mark">\(frame.icon(icon))</span>
      <h1>\(title)</h1>
      <p>\(problem.message)</p>
      <p class="actions"><a class="button primary" href="\(isAtDoor ? "/sign-in" : back)">\
      \(isAtDoor ? wording.signIn : wording.backToDesk)</a></p>
      <p class="fine">\(wording.code) <code>\(problem.code)</code> · \(wording.request) <code>\(request)</code></p>
    </div>
    """
  }

  private var icon: Icon {
    switch problem.kind {
    case .missing: .search
    case .forbidden, .unauthenticated: .lock
    case .busy, .throttled: .clock
    default: .warning
    }
  }
}

import Accounts
import Kit

/// `GET /settings/inboxes`: the ways in.
struct InboxesView: Sendable {
  let frame: Frame
  let inboxes: [Inbox]

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .inboxes, lead: wording.inboxesLead,
      action: """
        <a class="button primary" href="/settings/inboxes/new">\(frame.icon(.plus))<span>\(wording.newInbox)</span></a>
        """,
      content: inboxes.isEmpty
        ? frame.empty(.mail, wording.noInboxes, wording.noInboxesText)
        : "<ul class=\"panel entries\">\(inboxes.map(entry))</ul>"
    ).page
  }

  private func entry(_ inbox: Inbox) -> HTML {
    let standard: HTML =
      inbox.isDefault ? "<span class=\"badge on\">\(wording.isDefault)</span>" : ""
    return """
      <li class="entry"><div class="entry-what"><h2><a href="/settings/inboxes/\(inbox.id)">\(inbox.name)</a></h2><p class="hint">\(inbox.address)</p></div>
      <div class="entry-marks">\(standard)<span class="badge">\(wording.name(of: inbox.channel))</span><span class="badge">\(wording.name(of: inbox.reviewPolicy))</span></div></li>
      """
  }
}

/// `GET /settings/inboxes/new` and `/settings/inboxes/{id}`; `POST` with `name`, `address`, `channel`,
/// `shop`, `hold_seconds`, `deadline_days`, `is_default`.
struct InboxView: Sendable {
  let frame: Frame
  /// Nil for a new one.
  var id: String?
  var name = ""
  var address = ""
  var channel = Inbox.Channel.email
  var shop = ""
  var hold = "30"
  var deadline = "7"
  var isDefault = false
  /// There is always one default, so it ends by choosing another.
  var wasDefault = false
  var reviewPolicy = Inbox.ReviewPolicy.always
  /// Further addresses that lead here.
  var aliases: [String] = []
  var problems: [String: String] = [:]

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .inboxes, title: id == nil ? wording.newInbox : name,
      content: """
        <form method="post" action="/settings/inboxes\(id.map { "/\($0)" } ?? "")" class="panel pad stack" data-behavior="busy" novalidate>
        \(frame.token)\(frame.mistake(problems[""]))
        <div class="pair">\(frame.line(wording.name, "name", name, problem: problems["name"]))\
        \(frame.line(wording.address, "address", address, type: "email", hint: id == nil ? wording.addressHint : wording.addressKept, problem: problems["address"]))</div>
        <div class="pair">\(frame.select(wording.channel, "channel", Inbox.Channel.allCases.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }, chosen: channel.rawValue))\
        \(frame.line(wording.shop, "shop", shop, hint: wording.shopHint))</div>
        <div class="pair">\(frame.line(wording.holdSeconds, "hold_seconds", hold, type: "number", hint: wording.holdHint, problem: problems["hold_seconds"]))\
        \(frame.line(wording.deadlineDays, "deadline_days", deadline, type: "number", hint: wording.deadlineHint, problem: problems["deadline_days"]))</div>
        \(standard)\(policy)\(others)
        <div class="actions"><button class="button primary">\(wording.save)</button><a class="button quiet" href="/settings/inboxes">\(wording.cancel)</a></div>
        </form>
        """
    ).page
  }

  private var standard: HTML {
    guard !wasDefault else { return "<p class=\"hint\">\(wording.defaultStays)</p>" }
    return frame.tick(
      wording.makeDefault, "is_default", isOn: isDefault, hint: wording.defaultHint)
  }

  private var policy: HTML {
    """
    <dl class="facts"><div><dt>\(wording.reviewPolicy)</dt><dd><strong>\(wording.name(of: reviewPolicy))</strong> <small>\(wording.meaning(of: reviewPolicy))</small></dd></div></dl>
    """
  }

  private var others: HTML {
    guard !aliases.isEmpty else { return "" }
    return """
      <dl class="facts"><div><dt>\(wording.aliases)</dt><dd>\(aliases.joined(separator: ", "))</dd></div></dl>
      """
  }
}

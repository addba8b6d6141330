import Accounts
import Foundation
import Kit

/// `GET /settings/switches`; `POST /settings/switches/{part}` with `on` = yes or no, and `reason`.
struct SwitchesView: Sendable {
  let frame: Frame
  let rows: [Row]
  var problem: String?

  struct Row: Sendable {
    let part: Switches.Part
    let state: State
  }

  enum State: Sendable {
    case on
    case off(by: String, since: Date, reason: String)
    /// On by itself, but manual-only holds it.
    case held
    /// The operator of the house allows no drafts.
    case forbidden
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .switches, lead: wording.switchesLead,
      content: """
        \(frame.mistake(problem))
        <ul class="panel entries">\(rows.map(entry))</ul>
        """
    ).page
  }

  private func entry(_ row: Row) -> HTML {
    """
    <li class="entry" id="\(row.part.rawValue)"><div class="entry-what"><h2>\(wording.name(of: row.part))</h2><p class="hint">\(wording.meaning(of: row.part))</p>\(story(row.state))</div>
    <div class="entry-marks">\(badge(row.state))</div><div class="entry-end">\(button(row))</div></li>
    """
  }

  private func badge(_ state: State) -> HTML {
    switch state {
    case .on: "<span class=\"badge on\">\(wording.isOn)</span>"
    case .off, .forbidden: "<span class=\"badge off\">\(wording.isOff)</span>"
    case .held: "<span class=\"badge off\">\(wording.isHeld)</span>"
    }
  }

  private func story(_ state: State) -> HTML {
    switch state {
    case .on, .held: return ""
    case .forbidden: return "<p class=\"fine\">\(wording.switchForbidden)</p>"
    case .off(let name, let since, let reason):
      let words: HTML = reason.isEmpty ? "" : " · “\(reason)”"
      return "<p class=\"fine\">\(wording.by(name)) · \(frame.moments.relative(since))\(words)</p>"
    }
  }

  private func button(_ row: Row) -> HTML {
    let action = "/settings/switches/\(row.part.rawValue)"
    let name = wording.name(of: row.part)
    switch row.state {
    case .forbidden: return ""
    case .off:
      return """
        <form method="post" action="\(action)" data-behavior="busy">\(frame.token)<input type="hidden" name="on" value="yes">\
        <button class="button">\(wording.switchOn)<span class="unseen">: \(name)</span></button></form>
        """
    case .on, .held:
      let id = "reason-\(row.part.rawValue)"
      return """
        <details class="confirm"><summary class="button danger">\(wording.switchOff)<span class="unseen">: \(name)</span></summary>
        <form method="post" action="\(action)" class="stack" data-behavior="busy">\(frame.token)<input type="hidden" name="on" value="no">
        \(frame.field(wording.switchReason, id: id, control: """
          <input class="input" id="\(id)" name="reason" maxlength="200" autocomplete="off">
          """))
        <div class="actions"><button class="button danger fill">\(wording.switchOffNow)</button></div></form></details>
        """
    }
  }
}

/// What the top of every page says while something is switched off.
struct StoppedBanner: Sendable {
  struct Stop: Sendable {
    let part: Switches.Part
    let by: String
    let since: Date
    let reason: String
  }

  var stops: [Stop] = []
  var isDraftingForbidden = false

  func html(in frame: Frame) -> HTML {
    let wording = frame.wording
    guard !stops.isEmpty || isDraftingForbidden else { return "" }
    let names = (isDraftingForbidden ? [wording.draftsForbidden] : []) + stops.map(name(wording))
    let more: HTML =
      stops.first.map { stop in
        let reason: HTML = stop.reason.isEmpty ? "" : " · “\(stop.reason)”"
        return
          " <span>\(wording.by(stop.by)), \(frame.moments.relative(stop.since))\(reason)</span>"
      } ?? ""
    let link: HTML =
      frame.viewer?.manages == true
      ? "<a href=\"/settings/switches\">\(wording.name(of: SettingsSection.switches))</a>" : ""
    return """
      <aside class="callout stopped" data-tone="attention" aria-label="\(wording.switchedOff)">\(frame.icon(.hand))<p><strong>\(wording.switchedOff): \(names.joined(separator: ", "))</strong>\(more)</p>\(link)</aside>
      """
  }

  private func name(_ wording: any Wording) -> (Stop) -> String {
    { wording.name(of: $0.part) }
  }
}

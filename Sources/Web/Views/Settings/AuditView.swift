import Accounts
import Foundation
import Kit

/// `GET /settings/audit`: who did what, newest first, and whether the chain holds.
struct AuditView: Sendable {
  let frame: Frame
  let entries: [Row]
  let verdict: Audit.Verdict?
  var more: String?

  struct Row: Sendable {
    let number: Int
    let happenedAt: Date
    let who: String
    let action: String
    /// What it was done to, in words where the desk knows them.
    let subject: String
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .audit, lead: wording.auditLead,
      content: """
        \(chain)
        <div class="panel scroll" tabindex="0" role="region" aria-label="\(wording.name(of: SettingsSection.audit))"><table class="table"><thead><tr><th scope="col">\(wording.auditNumber)</th><th scope="col">\(wording.auditWhen)</th><th scope="col">\(wording.auditWho)</th><th scope="col">\(wording.auditWhat)</th><th scope="col">\(wording.auditSubject)</th></tr></thead>
        <tbody>\(entries.map(row))</tbody></table></div>
        \(more.map { "<p class=\"more\"><a class=\"button\" href=\"\($0)\">\(wording.showMore)</a></p>" } ?? "")
        """
    ).page
  }

  private var chain: HTML {
    switch verdict {
    case .intact(let count):
      """
      <p class="callout" data-tone="good">\(frame.icon(.check))<span>\(wording.auditIntact(count))</span></p>
      """
    case .broken(let number):
      """
      <p class="callout" data-tone="bad" role="alert">\(frame.icon(.warning))<span>\(wording.auditBroken(number))</span></p>
      """
    case nil:
      """
      <p class="callout">\(frame.icon(.lock))<span>\(wording.auditUnchecked)</span><a class="button small" href="/settings/audit?check=all">\(wording.auditCheck)</a></p>
      """
    }
  }

  private func row(_ entry: Row) -> HTML {
    """
    <tr><td class="number">\(entry.number)</td><td>\(frame.moments.relative(entry.happenedAt))</td><td>\(entry.who)</td><td>\(wording.audited(entry.action))</td><td>\(entry.subject)</td></tr>
    """
  }
}

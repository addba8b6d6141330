import Foundation
import Kit

/// Confidence, tone, risks, what approving does and how to undo it, and the checklist.
struct ChecksPanel: Sendable {
  let frame: Frame
  let draftID: String
  /// 0 to 1, calibrated.
  let confidence: Double
  let tone: ToneCheck
  let risks: [Risk]
  let rollback: Rollback
  let validation: [Check]

  struct ToneCheck: Sendable {
    let isGood: Bool
    let verdict: String
    var remarks: [String] = []
  }

  struct Risk: Sendable {
    let title: String
    let reason: String
    /// Approving needs a manager.
    var isGrave = false
  }

  struct Rollback: Sendable {
    /// How long an approved reply is held before it is sent.
    let holdSeconds: Int
    /// What happens in between and afterwards, beyond the standard sentences.
    var note: String?
  }

  /// One point of the checklist.
  struct Check: Sendable {
    enum State: String, Sendable, CaseIterable {
      case passed
      case attention
      case failed
      /// Only a person can tell: a box to tick.
      case person
    }
    let id: String
    let text: String
    let state: State
    /// A person ticked it in an earlier attempt.
    var isTicked = false
  }

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <section class="panel assess" aria-labelledby="assess-title">
      <header class="panel-head"><h2 id="assess-title">\(wording.assessment)</h2></header>
      <div class="panel-body">
        <div class="assess-line"><h3>\(wording.confidence)</h3><div>\(ConfidenceBadge(value: confidence).html(in: frame))\
        <a class="fine" href="/confidence?draft=\(draftID)">\(wording.howItIsMade)</a></div></div>
        <div class="assess-line"><h3>\(wording.toneCheck)</h3><div>\(toneLine)</div></div>
        <div class="assess-line"><h3>\(wording.risksTitle)</h3><div>\(riskList)</div></div>
      </div>
    </section>
    <section class="panel" aria-labelledby="validation-title">
      <header class="panel-head"><h2 id="validation-title">\(wording.validation)</h2></header>
      <div class="panel-body"><ul class="checklist">\(validation.map(line))</ul></div>
    </section>
    <section class="panel" aria-labelledby="rollback-title">
      <header class="panel-head"><h2 id="rollback-title">\(wording.whatApprovingDoes)</h2></header>
      <div class="panel-body"><ol class="plain-steps"><li>\(wording.holds(seconds: rollback.holdSeconds))</li>\
      <li>\(wording.thenSends)</li><li>\(wording.undoUntilThen)</li></ol>\(rollbackNote)</div>
    </section>
    """
  }

  private var toneLine: HTML {
    let mark: HTML =
      "<p class=\"verdict\" data-good=\"\(tone.isGood ? "true" : "false")\">\(frame.icon(tone.isGood ? .check : .warning))<span>\(tone.verdict)</span></p>"
    guard !tone.remarks.isEmpty else { return mark }
    return "\(mark)<ul class=\"remarks\">\(tone.remarks.map(remark))</ul>"
  }

  private func remark(_ text: String) -> HTML { "<li>\(text)</li>" }

  private var riskList: HTML {
    guard !risks.isEmpty else {
      return
        "<p class=\"verdict\" data-good=\"true\">\(frame.icon(.check))<span>\(wording.noRisks)</span></p>"
    }
    return "<ul class=\"risk-list\">\(risks.map(line))</ul>"
  }

  private func line(_ risk: Risk) -> HTML {
    """
    <li\(flag("data-grave", risk.isGrave))>\(frame.icon(.warning))<p><strong>\(risk.title)</strong> \(risk.reason)</p></li>
    """
  }

  private func line(_ check: Check) -> HTML {
    if check.state == .person {
      return """
        <li data-state="person"><label><input type="checkbox" form="review" name="checked" value="\(check.id)"\(flag("checked", check.isTicked))><span>\(check.text)</span></label></li>
        """
    }
    let icon: Icon = check.state == .passed ? .check : check.state == .failed ? .cross : .warning
    return """
      <li data-state="\(check.state.rawValue)">\(frame.icon(icon))<span><span class="unseen">\(wording.name(of: check.state)): </span>\(check.text)</span></li>
      """
  }

  private var rollbackNote: HTML {
    rollback.note.map { "<p class=\"fine\">\($0)</p>" } ?? ""
  }
}

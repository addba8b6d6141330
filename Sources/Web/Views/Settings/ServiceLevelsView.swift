import Foundation
import Kit

/// `GET /settings/promises`: what customers of each tier are promised, and when the desk works.
///
/// One form posts the hours to `/settings/promises/hours` (a field for each day, `holidays` with a day on
/// each line, `review_minutes`), one for each tier to `/settings/promises/{vip|regular}` (for each priority
/// `first_response_…` and `resolution_…` as hours:minutes, `warning_percent`, `is_around_the_clock`,
/// `version`).
struct ServiceLevelsView: Sendable {
  let frame: Frame
  var hours: Hours
  var policies: [Policy]
  /// Mistakes by the name of their field.
  var problems: [String: String] = [:]

  struct Hours: Sendable {
    let timeZone: String
    var days: [Day]
    var holidays: String
    var reviewMinutes: String
  }

  struct Day: Sendable {
    /// `mon` to `sun`.
    let key: String
    let name: String
    var spans: String
  }

  struct Policy: Sendable {
    let isVIP: Bool
    var version: String
    var targets: [Target]
    var warningPercent: String
    var isAroundTheClock: Bool

    var tier: String { isVIP ? "vip" : "regular" }
  }

  struct Target: Sendable {
    let priority: PriorityBadge
    /// Hours and minutes, `2:00`.
    var firstResponse: String
    var resolution: String
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .promises, lead: wording.serviceLevelsLead,
      content: "\(policies.map(form))\(hoursForm)"
    ).page
  }

  // MARK: What is promised

  private func form(_ policy: Policy) -> HTML {
    let warning = "warning_percent.\(policy.tier)"
    return frame.panel(
      wording.customers(isVIP: policy.isVIP), action: "/settings/promises/\(policy.tier)",
      button: wording.save, lead: wording.promisesStay,
      fields: """
        <input type="hidden" name="version" value="\(policy.version)">
        <div class="scroll"><table class="table targets"><thead><tr><th scope="col">\(wording.priority)</th>\
        <th scope="col">\(wording.name(of: SLABadge.Promise.firstResponse))</th>\
        <th scope="col">\(wording.name(of: SLABadge.Promise.resolution))</th></tr></thead>
        <tbody>\(policy.targets.map { row($0, of: policy) })</tbody></table></div>
        <p class="hint">\(wording.targetsHint)</p>
        \(frame.mistake(problems["targets.\(policy.tier)"]))
        \(frame.field(wording.warnAfter, id: "\(policy.tier)-warning", hint: wording.warnAfterHint, problem: problems[warning], control: """
          <input class="input" id="\(policy.tier)-warning" name="warning_percent" type="number" min="1" max="99" value="\(policy.warningPercent)"\(described("\(policy.tier)-warning", hint: wording.warnAfterHint, problem: problems[warning]))>
          """))
        \(frame.tick(wording.aroundTheClock, "is_around_the_clock", isOn: policy.isAroundTheClock))
        """)
  }

  private func row(_ target: Target, of policy: Policy) -> HTML {
    """
    <tr><th scope="row">\(target.priority.html(in: frame))</th>\
    <td>\(time("first_response", target, of: policy, target.firstResponse, .firstResponse))</td>\
    <td>\(time("resolution", target, of: policy, target.resolution, .resolution))</td></tr>
    """
  }

  private func time(
    _ name: String, _ target: Target, of policy: Policy, _ value: String,
    _ promise: SLABadge.Promise
  ) -> HTML {
    let field = "\(name)_\(target.priority.rawValue)"
    let label = "\(wording.name(of: promise)), \(wording.name(of: target.priority))"
    return """
      <input class="input small" id="\(policy.tier)-\(field)" name="\(field)" value="\(value)" \
      inputmode="numeric" autocomplete="off" pattern="[0-9]{1,4}:[0-5][0-9]" title="\(wording.noDuration)" aria-label="\(label)">
      """
  }

  // MARK: When it counts

  private var hoursForm: HTML {
    frame.panel(
      wording.businessHours, action: "/settings/promises/hours", button: wording.save,
      lead: wording.hoursIn(hours.timeZone),
      fields: """
        <div class="week" role="group" aria-label="\(wording.businessHours)" aria-describedby="spans-hint">\(hours.days.map(day))</div>
        <p class="hint" id="spans-hint">\(wording.spansHint)</p>
        \(frame.mistake(problems["business_hours"]))
        \(frame.area(wording.holidays, "holidays", hours.holidays, rows: 6, hint: wording.holidaysHint, problem: problems["holidays"]))
        \(frame.line(wording.reviewWithin, "review_minutes", hours.reviewMinutes, type: "number", hint: wording.reviewWithinHint, problem: problems["review_minutes"]))
        """)
  }

  private func day(_ day: Day) -> HTML {
    """
    <label for="day-\(day.key)">\(day.name)</label>\
    <input class="input small" id="day-\(day.key)" name="\(day.key)" value="\(day.spans)" autocomplete="off" placeholder="–">
    """
  }
}

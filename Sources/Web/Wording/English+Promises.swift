extension English: PromiseWording {
  func name(of promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "First answer"
    case .resolution: "Solution"
    case .review: "Review"
    }
  }
  func due(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) due" }
  func wasDue(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) was due" }
  func met(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Answered in time"
    case .resolution: "Solved in time"
    case .review: "Reviewed in time"
    }
  }
  func missed(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Answered late"
    case .resolution: "Solved late"
    case .review: "Reviewed late"
    }
  }
  func paused(_ promise: SLABadge.Promise, left: String?) -> String {
    left.map { "\(noun(promise)) paused, \($0) left" } ?? "\(noun(promise)) paused"
  }
  func businessTime(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }
  func sentence(of promise: TimelineEntry.Promise) -> String {
    switch promise {
    case .near(let promise): return "\(name(of: promise)) is due soon"
    case .broken(let promise): return "\(name(of: promise)) is overdue"
    case .moved(let firstResponse, let resolution):
      let moments = [
        firstResponse.map { "first answer \($0)" }, resolution.map { "solution \($0)" },
      ].compactMap(\.self)
      let known = moments.isEmpty ? "" : ": " + moments.joined(separator: "; ")
      return "Due times worked out again" + known
    case .tier(let isVIP):
      return isVIP ? "The customer is a VIP now" : "The customer is no longer a VIP"
    }
  }

  var anyDue: String { "Any due time" }
  var dueTime: String { "Due time" }
  func name(of choice: DueChoice) -> String {
    switch choice {
    case .next: "Next due first"
    case .overdue: "Overdue"
    case .hour: "Due within an hour"
    }
  }

  var serviceLevelsLead: String {
    "What customers are promised, and the hours in which it counts."
  }
  var businessHours: String { "Business hours" }
  var spansHint: String { "Such as 09:00-12:30, 13:00-17:30. Empty means closed." }
  func hoursIn(_ zone: String) -> String { "In the time zone of the business, \(zone)." }
  var holidays: String { "Holidays" }
  var holidaysHint: String {
    "One day on each line, such as 2026-12-25. Nothing counts on these days."
  }
  var reviewWithin: String { "Review drafts within (minutes)" }
  var reviewWithinHint: String { "Business time, shown beside each draft that waits." }
  var targetsHint: String { "Hours and minutes of business time, such as 2:00." }
  var warnAfter: String { "Warn after (percent of the time)" }
  var warnAfterHint: String { "From then on the badge is amber." }
  var aroundTheClock: String { "Count nights, weekends and holidays too" }
  var promisesStay: String {
    "Open tickets keep what their customers were told, until their priority or tier changes."
  }
  var noDuration: String { "Write a time in hours and minutes, such as 2:00." }
  func customers(isVIP: Bool) -> String { isVIP ? "VIP customers" : "Other customers" }
  func changeTier(toVIP: Bool) -> String {
    toVIP ? "Treat as VIP" : "No longer treat as VIP"
  }

  private func noun(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Answer"
    case .resolution: "Solution"
    case .review: "Review"
    }
  }
}

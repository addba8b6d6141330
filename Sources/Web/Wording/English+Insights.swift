import Insights

extension English: InsightsWording {
  var insights: String { "Figures" }
  var insightsLead: String { "Counted from what is recorded, at this moment." }
  var periodOfFigures: String { "Period" }
  func lastDays(_ count: Int) -> String { "Last \(count) days" }
  func name(of target: Target) -> String {
    switch target {
    case .draftedPercent: "Drafted by Martlet"
    case .tone: "Tone"
    case .accuracy: "Accuracy"
    case .policy: "Policy"
    case .approvalMinutes: "Time to a decision"
    case .approvalPercent: "Approved without major edit"
    case .slaPercent: "Answered in time"
    }
  }
  func name(of badge: Target.Badge) -> String {
    switch badge {
    case .green: "On target"
    case .yellow: "Close to target"
    case .red: "Off target"
    case .none: "Nothing to judge yet"
    }
  }
  func aim(_ value: String) -> String { "Target \(value)" }
  var queueNow: String { "Open now" }
  var openedTickets: String { "Opened" }
  var resolvedTickets: String { "Resolved" }
  var firstResponse: String { "First response" }
  var timeToResolution: String { "Time to resolution" }
  var reopenedTickets: String { "Reopened" }
  var satisfaction: String { "Satisfaction" }
  var editDistance: String { "Mean edit" }
  var repliesSent: String { "Replies sent" }
  func ofWhich(drafted: Int, manual: Int) -> String {
    "\(drafted) from drafts, \(manual) by hand"
  }
  func median(besideMean mean: String) -> String { "median; mean \(mean)" }
  func outOf(_ count: Int, _ total: Int) -> String { "\(count) of \(total)" }
  func gradings(_ count: Int) -> String { count == 1 ? "1 review" : "\(count) reviews" }
  var byDay: String { "Tickets by day" }
  var byIntent: String { "By intent" }
  var byChannel: String { "By channel" }
  var openNow: String { "Open now, by status" }
  var nothingYet: String { "Nothing yet" }
  func inMinutes(_ minutes: Double) -> String {
    span(minutes: minutes, hour: "h", day: "days")
  }
}

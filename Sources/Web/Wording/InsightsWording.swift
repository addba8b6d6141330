import Insights

/// The page of figures.
protocol InsightsWording {
  var insights: String { get }
  var insightsLead: String { get }
  var periodOfFigures: String { get }
  func lastDays(_ count: Int) -> String
  func name(of target: Target) -> String
  /// What a badge says, for whoever does not see its colour.
  func name(of badge: Target.Badge) -> String
  func aim(_ value: String) -> String
  var queueNow: String { get }
  var openedTickets: String { get }
  var resolvedTickets: String { get }
  var firstResponse: String { get }
  var timeToResolution: String { get }
  var reopenedTickets: String { get }
  var satisfaction: String { get }
  var editDistance: String { get }
  var repliesSent: String { get }
  func ofWhich(drafted: Int, manual: Int) -> String
  func median(besideMean mean: String) -> String
  func outOf(_ count: Int, _ total: Int) -> String
  func gradings(_ count: Int) -> String
  var byDay: String { get }
  var byIntent: String { get }
  var byChannel: String { get }
  var openNow: String { get }
  var nothingYet: String { get }
  func inMinutes(_ minutes: Double) -> String
}

extension InsightsWording {
  /// What languages share in telling a time span.
  func span(minutes: Double, hour: String, day: String) -> String {
    switch minutes {
    case ..<90: "\(Int(minutes.rounded())) min"
    case ..<2880: "\(oneDecimal(minutes / 60)) \(hour)"
    default: "\(oneDecimal(minutes / 1440)) \(day)"
    }
  }
  private func oneDecimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

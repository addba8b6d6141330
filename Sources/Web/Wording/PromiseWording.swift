/// Promises about time: badges, filters, the page of the service levels.
protocol PromiseWording {
  /// What a promise is about: the label before its badge.
  func name(of promise: SLABadge.Promise) -> String
  /// Before the time that is left, or the moment.
  func due(_ promise: SLABadge.Promise) -> String
  /// Before how long ago that was.
  func wasDue(_ promise: SLABadge.Promise) -> String
  func met(_ promise: SLABadge.Promise) -> String
  func missed(_ promise: SLABadge.Promise) -> String
  /// The clock stands, perhaps with what is left.
  func paused(_ promise: SLABadge.Promise, left: String?) -> String
  /// A length of business time, in minutes.
  func businessTime(_ minutes: Int) -> String
  func sentence(of promise: TimelineEntry.Promise) -> String

  var anyDue: String { get }
  var dueTime: String { get }
  func name(of choice: DueChoice) -> String

  var serviceLevelsLead: String { get }
  var businessHours: String { get }
  var spansHint: String { get }
  func hoursIn(_ zone: String) -> String
  var holidays: String { get }
  var holidaysHint: String { get }
  var reviewWithin: String { get }
  var reviewWithinHint: String { get }
  func customers(isVIP: Bool) -> String
  var targetsHint: String { get }
  var warnAfter: String { get }
  var warnAfterHint: String { get }
  var aroundTheClock: String { get }
  var promisesStay: String { get }
  var noDuration: String { get }
  /// Gives a customer the other tier.
  func changeTier(toVIP: Bool) -> String
}

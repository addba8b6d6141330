/// What the desk says of what was done: after a button, on a timeline, on a checklist.
protocol DeskWording {
  func sentence(of news: News) -> String
  func sentence(of entry: TimelineEntry) -> String
  /// An intent of the desk's list in words; one of a tenant's own as it is called.
  func name(ofIntent intent: String) -> String
  /// Who a system or a customer is on a timeline.
  var martlet: String { get }
  var customer: String { get }
  func drafter(_ model: String) -> String
  func title(ofRisk code: String) -> String
  func sentence(of check: DraftCheck, isMet: Bool) -> String
  func toneVerdict(isGood: Bool) -> String
  func order(_ id: String) -> String
  func sentOn(_ day: String) -> String
  func expectedOn(_ day: String) -> String
  func deliveredOn(_ day: String) -> String
  var notFound: String { get }
  var rule: String { get }
  /// Instead of an address, where a contact has none.
  var noAddress: String { get }
  /// What a field of the form for a new ticket lacks.
  func missing(_ field: String) -> String
  var draftAppeared: String { get }
  var noMailDrop: String { get }
}

extension DeskWording {
  /// A code that a language has no words of its own for.
  func sentence(ofCode code: String) -> String {
    let words = readable(code)
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}

/// The points of the checklist beside a draft.
enum DraftCheck: String, Sendable, CaseIterable {
  /// Each sentence that claims something cites a passage that bears it out.
  case sources
  /// Numbers, amounts and dates stand in a source.
  case numbers
  /// Orders and other records that the message names were found.
  case records
  /// Nothing about somebody else's order.
  case privacy
  case tone
  /// Only a person can tell: approving needs it ticked.
  case evidence
}

/// What a manager's letter is for. None of them is a reply in S3's sense, and none counts as a first
/// response.
package enum LetterPurpose: String, Sendable, CaseIterable, Codable {
  /// A message has arrived and has a number.
  case acknowledgement
  /// The ticket was marked as solved without a letter that said so.
  case resolution
  /// Is it still solved, and how was it: 48 hours after the resolution.
  case satisfaction
  /// We spoke last and heard nothing; the ticket will close.
  case reminder
  /// The ticket is closed.
  case closing

  /// What may stand between `{{` and `}}` in its text.
  package var placeholders: [LetterPlaceholder] {
    let everywhere: [LetterPlaceholder] = [.name, .number, .subject, .business, .signature]
    switch self {
    case .acknowledgement: return everywhere + [.due]
    case .resolution, .closing: return everywhere
    case .satisfaction: return everywhere + [.link, .optOut]
    case .reminder: return everywhere + [.closes, .link]
    }
  }

  /// What its text cannot be without: who is asked must be able to answer, and to be left alone.
  package var needs: [LetterPlaceholder] {
    self == .satisfaction ? [.link, .optOut] : []
  }
}

/// A value that a letter's text can name. All of them come from the ticket, the clock or our own address;
/// nothing that a model wrote is among them.
package enum LetterPlaceholder: String, Sendable, CaseIterable {
  /// The customer's first name.
  case name
  /// The ticket's number.
  case number
  /// What the customer wrote above their message.
  case subject
  /// The business, as its customers know it.
  case business
  /// What ends every letter of the business.
  case signature
  /// When the first answer is due.
  case due
  /// When the ticket closes by itself.
  case closes
  /// The page where the customer answers.
  case link
  /// The page where the customer says that they do not want to be asked again.
  case optOut = "opt_out"

  package var text: String { "{{\(rawValue)}}" }
}

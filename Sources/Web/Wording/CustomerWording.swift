/// Every word of the pages that customers see, in the five languages of the desk.
struct CustomerWording: Sendable {
  let language: String
  let howWasIt: String
  let ticket: @Sendable (Int) -> String
  let isItSolved: String
  let yesSolved: String
  let notSolved: String
  let howDidWeDo: String
  /// For 1 to 5.
  let scores: [String]
  let comment: String
  let commentHint: String
  let send: String
  let thanks: String
  let thanksText: String
  let closed: String
  let closedText: String
  let reopened: String
  let reopenedText: String
  let changeAnswer: String
  let stopAsking: String
  let optOutTitle: String
  let optOutText: String
  let optOutButton: String
  let optedOut: String
  let optedOutText: String
  let linkFails: String
  let linkUnknown: String
  let linkExpired: String
  let chooseSomething: String

  static func of(_ language: String) -> CustomerWording {
    switch language {
    case "nl": dutch
    case "de": german
    case "fr": french
    case "es": spanish
    default: english
    }
  }
}

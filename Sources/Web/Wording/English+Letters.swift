import Review

extension English: LetterWording {
  var letters: String { "Letters" }
  var lettersLead: String {
    "What the desk sends by itself. Every word is yours: no model writes or changes any of it."
  }
  func name(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement: "Acknowledgement"
    case .resolution: "Resolution"
    case .satisfaction: "Satisfaction"
    case .reminder: "Reminder"
    case .closing: "Closing"
    }
  }
  func explanation(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement:
      "Goes at once when somebody writes about something new, at most once an hour to each sender."
    case .resolution:
      "Goes when a ticket is set to resolved without a reply that says so."
    case .satisfaction:
      "Goes 48 hours after a ticket was resolved, in business hours, at most once in 30 days to each customer."
    case .reminder:
      "Goes once before a ticket closes because the customer has not answered, in business hours."
    case .closing:
      "Goes when a ticket has closed after the customer’s silence or word, in business hours."
    }
  }
  var letterText: String { "Text" }
  var letterTextHint: String {
    "What stands between two braces is filled in for each ticket. A line whose values are all empty is left out."
  }
  var placeholders: String { "Placeholders" }
  func explanation(of placeholder: LetterPlaceholder) -> String {
    switch placeholder {
    case .name: "The customer’s first name"
    case .number: "The ticket’s number"
    case .subject: "What the customer wrote as subject"
    case .business: "The name of your business"
    case .signature: "Your signature, from the settings"
    case .due: "When the first answer is due"
    case .closes: "When the ticket closes by itself"
    case .link: "The page where the customer answers"
    case .optOut: "The page where the customer says not to be asked again"
    }
  }
  var needed: String { "Needed" }
  var standardText: String { "Standard text" }
  var ownText: String { "Own text" }
  var restoreStandard: String { "Restore the standard text" }
}

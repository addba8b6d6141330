import Text

struct EnglishLetter: LetterWords {
  let language = Language.english

  func greeting(_ person: Addressee, isFormal: Bool) -> String {
    if person.first.isEmpty { return isFormal ? "Dear customer," : "Hello," }
    return isFormal ? "Dear \(person.first)," : "Hi \(person.first),"
  }

  let thanks = "Thank you for your message."
  let thanksForPraise = "Thank you for your kind words."
  let thanksAgain = "Thank you for getting back to us."
  func thanks(aboutOrders orders: [String]) -> String {
    "Thank you for your message about \(orders.count == 1 ? "order" : "orders") \(joined(orders))."
  }
  func thanks(about topic: String) -> String { "Thank you for your message about “\(topic)”." }

  func sorry(for trouble: MailCue) -> String? {
    switch trouble {
    case .damaged: "I am sorry to hear that your item did not arrive in one piece."
    case .wrongItem: "I am sorry that your parcel was not what you ordered."
    case .chargedTwice: "I am sorry for the worry about the second charge."
    case .late: "I am sorry that your parcel has not reached you yet."
    case .signIn: "I am sorry that you cannot sign in."
    case .notWorking: "I am sorry to hear that something is not working as it should."
    default: nil
    }
  }
  let sorry = "I am sorry for the trouble you have had."
  let gladToHelp = "I am glad to help you with this."
  let alreadyTried =
    "You have already tried some of the steps, so I have left those out. What else can help:"

  func name(of item: PlaybookGuide.AskFor) -> String {
    switch item {
    case .orderNumber: "your order number"
    case .photo: "a photo"
    case .serialNumber: "the serial number"
    case .errorCode: "the error code on the display"
    case .purchaseDate: "the date of purchase"
    case .phone: "a phone number under which we can reach you"
    case .address: "your address"
    }
  }
  func pleaseSend(_ items: [String]) -> String {
    "So that we can look into it, please send us \(joined(items))."
  }

  func request(_ wish: MailCue) -> String? {
    switch wish {
    case .wantsCancellation: "your request to cancel"
    case .wantsRefund: "your request for a refund"
    case .wantsCall: "your request for a call"
    case .wantsDeletion: "your request to delete your account"
    case .wantsInvoice: "your request for a corrected invoice"
    case .wantsAddressChange: "your request to change the address"
    case .wantsReplacement: "your request for a replacement"
    case .wantsQuote: "your request for a quote"
    case .wantsRepair: "your request for a repair"
    case .wantsSearch: "your request for a search"
    default: nil
    }
  }
  func noted(_ requests: [String]) -> String {
    "We have noted \(joined(requests)) and will confirm it to you once it is done."
  }
  let restIsOpen = "A colleague will come back to you on the rest of your message."
  let writeAgain = "If anything is still open, simply reply to this message."
  let writeAgainWarmly =
    "If anything else comes up, just reply to this message; we are happy to help."
  let closing = "Kind regards,"
  func joined(_ items: [String]) -> String { list(items, and: "and") }

  func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
  func delivered(_ order: String, on day: String) -> String {
    "Our records show order \(order) as delivered on \(day)."
  }
  func cancelled(_ order: String) -> String { "Order \(order) is cancelled in our records." }
  func refunded(_ order: String) -> String {
    "Our records show that order \(order) has been refunded."
  }
  func returned(_ order: String) -> String {
    "Our records show that the return of order \(order) has reached us."
  }
  func left(_ order: String, on day: String, with carrier: String?, tracking: String?) -> String {
    "Order \(order) left us on \(day)" + (carrier.map { " with \($0)" } ?? "")
      + (tracking.map { "; the tracking number is \($0)" } ?? "") + "."
  }
  func expected(on day: String) -> String { "It is expected to reach you on \(day)." }
  func wasExpected(on day: String) -> String { "It was expected on \(day)." }
  func notLeft(_ order: String) -> String { "Order \(order) has not left us yet." }
}

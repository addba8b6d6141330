import Foundation
import Text

/// The desk's own words in English. They state nothing that is not known: they greet, name the
/// matter in the customer's terms, ask, say what happens next, and sign.
struct EnglishPhrases {
  let request: DraftRequest
  let reading: MailReading
  let wishes: Wishes
  let facts: FactsFound

  /// They wrote, we answered, they write again. An acknowledgement of this very message is none.
  private var isFollowUp: Bool {
    guard let first = request.history.firstIndex(where: { !$0.isOurs }) else { return false }
    return request.history[first...].contains(where: \.isOurs)
  }

  // MARK: Greeting

  var greeting: String {
    let first = (reading.relayedName ?? request.customer.firstName).trimmingCharacters(
      in: .whitespaces)
    let isName =
      !first.isEmpty && first.count <= 40 && !first.contains("@")
      && first.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" || $0 == " " }
    guard isName else { return wishes.isFormal ? "Dear customer," : "Hello," }
    let name = first.first?.isLowercase == true ? first.capitalized : first
    return wishes.isFormal ? "Dear \(name)," : "Hi \(name),"
  }

  // MARK: Acknowledgement

  var acknowledgement: [String] {
    if wishes.isShorter { return sympathy.map { [$0] } ?? [thanks] }
    return [thanks, sympathy ?? "", warmth].filter { !$0.isEmpty }
  }

  private var thanks: String {
    let orders = request.orderIDs
    if isPraise { return "Thank you for your kind words." }
    if isFollowUp { return "Thank you for getting back to us." }
    if orders.count == 1 { return "Thank you for your message about order \(orders[0])." }
    if orders.count > 1 {
      return "Thank you for your message about orders \(orders.joined(separator: " and "))."
    }
    let topic = reading.topic
    let isSpeakable =
      (4...60).contains(topic.count) && reading.isTopicSpeakable
      && topic != topic.uppercased()
    return isSpeakable
      ? "Thank you for your message about “\(topic)”." : "Thank you for your message."
  }

  private var isPraise: Bool {
    request.intent == "feedback" && reading.cues.contains(.praise)
  }

  private static let troubles: [(MailCue, String)] = [
    (.damaged, "I am sorry to hear that your item did not arrive in one piece."),
    (.wrongItem, "I am sorry that your parcel was not what you ordered."),
    (.chargedTwice, "I am sorry for the worry about the second charge."),
    (.late, "I am sorry that your parcel has not reached you yet."),
    (.signIn, "I am sorry that you cannot sign in."),
    (.notWorking, "I am sorry to hear that something is not working as it should."),
  ]

  /// Sorry once, for the thing that the customer says happened.
  private var sympathy: String? {
    if isPraise { return nil }
    let troubles = Self.troubles.filter { reading.cues.contains($0.0) }
    if let trouble = troubles.first?.1 { return trouble }
    return expectsApology || wishes.isFriendlier
      ? "I am sorry for the trouble you have had." : nil
  }

  /// Somebody who is cross about something that happened, not somebody who asks about a return.
  var expectsApology: Bool {
    let troubles = Self.troubles.contains { reading.cues.contains($0.0) }
    return request.intent == "complaint" || request.sentiment == .negative && troubles
  }

  private var warmth: String {
    wishes.isFriendlier ? "I am glad to help you with this." : ""
  }

  // MARK: The middle

  var alreadyTried: String {
    "You have already tried some of the steps, so I have left those out. What else can help:"
  }

  /// What we need and do not have. A playbook's list is asked for when a repair is wanted: until then
  /// the steps of the answer come first.
  func requestsForInformation(_ toAsk: [PlaybookGuide.AskFor]) -> [String] {
    guard !isFollowUp else { return [] }
    var needed: [String] = []
    let aboutOrders: Set<String> = ["delivery", "refund", "cancellation", "complaint", "billing"]
    let isAboutOwnOrder = reading.cues.contains { Self.orderMatters.contains($0) }
    if request.orderIDs.isEmpty, aboutOrders.contains(request.intent), isAboutOwnOrder {
      needed.append(PlaybookGuide.AskFor.orderNumber.rawValue)
    }
    let wantsRepair = reading.cues.contains(.wantsRepair)
    for item in toAsk where wantsRepair && !isKnown(item) && !needed.contains(item.rawValue) {
      needed.append(item.rawValue)
    }
    guard !needed.isEmpty else { return [] }
    let list =
      needed.count == 1
      ? needed[0] : needed.dropLast().joined(separator: ", ") + " and " + (needed.last ?? "")
    return ["So that we can look into it, please send us \(list)."]
  }

  /// Cues that speak of an order of the customer's own; "do you deliver to…" has none of them.
  private static let orderMatters: Set<MailCue> = [
    .late, .damaged, .wrongItem, .chargedTwice, .wantsCancellation, .wantsRefund,
    .wantsReplacement, .wantsSearch, .wantsInvoice,
  ]

  private func isKnown(_ item: PlaybookGuide.AskFor) -> Bool {
    func has(_ kind: Entity.Kind) -> Bool { request.entities.contains { $0.kind == kind } }
    switch item {
    case .orderNumber: return !request.orderIDs.isEmpty
    case .serialNumber: return has(.serialNumber)
    case .errorCode:
      return has(.errorCode) || request.intent != "technical"
        || !reading.cues.contains(.notWorking)
    case .purchaseDate: return !request.orderIDs.isEmpty
    case .phone: return has(.phone)
    case .photo:
      return reading.heart.contains { $0.lowercased().contains("photo") }
    case .address: return true
    }
  }

  // MARK: The end

  func whatHappensNext(isAnswered: Bool) -> [String] {
    var sentences: [String] = []
    let wanted = RequestedAction.all.filter { reading.cues.contains($0.cue) }.map(\.reply)
    if let action = wanted.first {
      let both = wanted.count > 1 ? "\(action) and \(wanted[1])" : action
      sentences.append("We have noted \(both) and will confirm it to you once it is done.")
    }
    if !isAnswered, wanted.isEmpty {
      sentences.append("A colleague will come back to you on the rest of your message.")
    }
    if !wishes.isShorter {
      sentences.append(
        wishes.isFriendlier
          ? "If anything else comes up, just reply to this message; we are happy to help."
          : "If anything is still open, simply reply to this message.")
    }
    return sentences
  }

  var signature: String {
    let signature = request.voice.signature.trimmingCharacters(in: .whitespacesAndNewlines)
    return signature.isEmpty ? "Kind regards,\n\(request.voice.businessName)" : signature
  }
}

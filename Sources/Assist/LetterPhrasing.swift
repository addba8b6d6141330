import Foundation
import Text

/// Chooses, of the desk's own words in the letter's language, those that this message asks for.
struct LetterPhrasing {
  let request: DraftRequest
  let reading: MailReading
  let wishes: Wishes
  let words: any LetterWords

  /// They wrote, we answered, they write again. An acknowledgement of this very message is none.
  private var isFollowUp: Bool {
    guard let first = request.history.firstIndex(where: { !$0.isOurs }) else { return false }
    return request.history[first...].contains(where: \.isOurs)
  }

  // MARK: Greeting

  var greeting: String {
    let (first, last) =
      reading.relayedName.map { ($0, "") }
      ?? (request.customer.firstName, request.customer.lastName)
    // Whoever puts orders to a machine into their name is not called by it.
    let isOrder = reading.speaksToMachine("\(first) \(last)")
    return words.greeting(
      isOrder ? .nobody : Addressee(first: first, last: last), isFormal: wishes.isFormal)
  }

  // MARK: Acknowledgement

  var acknowledgement: [String] {
    let sentences =
      wishes.isShorter
      ? [sympathy ?? thanks] : [thanks, sympathy ?? "", warmth].filter { !$0.isEmpty }
    return sentences.enumerated().map { $0.offset == 0 ? words.opening($0.element) : $0.element }
  }

  private var thanks: String {
    let orders = request.orderIDs
    if isPraise { return words.thanksForPraise }
    if isFollowUp { return words.thanksAgain }
    if !orders.isEmpty { return words.thanks(aboutOrders: orders) }
    return reading.isTopicSpeakable ? words.thanks(about: reading.topic) : words.thanks
  }

  private var isPraise: Bool {
    request.intent == "feedback" && reading.cues.contains(.praise)
  }

  private static let troubles: [MailCue] = [
    .damaged, .wrongItem, .chargedTwice, .late, .signIn, .notWorking,
  ]

  /// Sorry once, for the thing that the customer says happened.
  private var sympathy: String? {
    if isPraise { return nil }
    // What has not arrived in a matter of money is money, not a parcel.
    let isAboutMoney = ["refund", "billing"].contains(request.intent)
    let trouble = Self.troubles.first { trouble in
      reading.cues.contains(trouble) && !(isAboutMoney && trouble == .late)
    }
    if let trouble { return words.sorry(for: trouble) }
    return expectsApology || wishes.isFriendlier ? words.sorry : nil
  }

  /// Somebody who is cross about something that happened, not somebody who asks about a return.
  var expectsApology: Bool {
    request.intent == "complaint"
      || request.sentiment == .negative && Self.troubles.contains(where: reading.cues.contains)
  }

  private var warmth: String { wishes.isFriendlier ? words.gladToHelp : "" }

  // MARK: The middle

  /// What we need and do not have. A playbook's list is asked for when a repair is wanted: until then
  /// the steps of the answer come first.
  func requestsForInformation(_ toAsk: [PlaybookGuide.AskFor]) -> [String] {
    guard !isFollowUp else { return [] }
    var needed: [PlaybookGuide.AskFor] = []
    let aboutOrders: Set<String> = ["delivery", "refund", "cancellation", "complaint", "billing"]
    let isAboutOwnOrder = reading.cues.contains { Self.orderMatters.contains($0) }
    if request.orderIDs.isEmpty, aboutOrders.contains(request.intent), isAboutOwnOrder {
      needed.append(.orderNumber)
    }
    let wantsRepair = reading.cues.contains(.wantsRepair)
    for item in toAsk where wantsRepair && !isKnown(item) && !needed.contains(item) {
      needed.append(item)
    }
    return needed.isEmpty ? [] : [words.pleaseSend(needed.map(words.name))]
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
      return reading.heart.contains { sentence in
        let low = sentence.lowercased()
        return low.contains("photo") || low.contains("foto")
      }
    case .address: return true
    }
  }

  // MARK: The end

  func whatHappensNext(isAnswered: Bool) -> [String] {
    var sentences: [String] = []
    let wanted = RequestedAction.all.filter { reading.cues.contains($0.cue) }
      .compactMap { words.request($0.cue) }
    if !wanted.isEmpty { sentences.append(words.noted(Array(wanted.prefix(2)))) }
    if !isAnswered, wanted.isEmpty { sentences.append(words.restIsOpen) }
    if !wishes.isShorter {
      sentences.append(wishes.isFriendlier ? words.writeAgainWarmly : words.writeAgain)
    }
    return sentences
  }

  var signature: String { Signature.of(request.voice, in: words) }
}

/// The end of a letter: the tenant's own, with its closing line in the letter's language.
enum Signature {
  static func of(_ voice: BrandVoice, in words: any LetterWords) -> String {
    let signature = voice.signature.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !signature.isEmpty else { return "\(words.closing)\n\(voice.businessName)" }
    var lines = signature.components(separatedBy: "\n")
    let first = lines.first.map { folded($0) } ?? ""
    guard let language = closings.first(where: { $0.value.contains(first) })?.key,
      language != words.language
    else { return signature }
    lines[0] = words.closing
    return lines.joined(separator: "\n")
  }

  private static func folded(_ line: String) -> String {
    Tokens.plainWords(of: line).joined(separator: " ")
  }

  /// How letters close in each language, as they are compared.
  private static let closings: [Language: Set<String>] = [
    .english: [
      "kind regards", "best regards", "regards", "warm regards", "best wishes", "best",
      "yours sincerely", "sincerely", "with kind regards", "many thanks", "cheers",
    ],
    .dutch: [
      "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet",
      "vriendelijke groeten", "hartelijke groet", "groeten", "met hartelijke groet",
    ],
    .german: [
      "mit freundlichen grussen", "freundliche grusse", "viele grusse", "beste grusse",
      "herzliche grusse", "mit besten grussen",
    ],
    .french: [
      "cordialement", "bien cordialement", "sinceres salutations", "salutations distinguees",
      "bien a vous",
    ],
    .spanish: [
      "atentamente", "saludos", "un saludo", "saludos cordiales", "cordialmente",
      "un cordial saludo",
    ],
  ]
}

import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Testing
import Text
import Tickets

@testable import Assist

/// The demo shop's help centre, which ships with the program.
private let articles = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Sources/martlet/Demo/articles").standardizedFileURL

@Suite("Answering for the demo shop")
struct DemoShopTests {
  struct Mail: Sendable, CustomTestStringConvertible {
    let subject: String
    let body: String
    let intent: String
    /// The page that must answer, and words that must stand in the draft.
    let title: String
    let words: String
    var testDescription: String { subject }
  }

  static let mails: [Mail] = [
    Mail(
      subject: "Sending it back",
      body:
        "Hello, I would like to return the kettle. How do I send it back, and what does it cost?",
      intent: "refund", title: "How to return an item", words: "4.95 EUR"),
    Mail(
      subject: "My money",
      body: "My return arrived with you on Monday. When will I get my money back?",
      intent: "refund", title: "When you get your money back", words: "within 5 working days"),
    Mail(
      subject: "Parcel does not move",
      body: "The tracking has not changed for four working days. Is my parcel lost?",
      intent: "delivery", title: "Where is my parcel?", words: "we start a search with the carrier"),
    Mail(
      subject: "Descale light",
      body:
        "I descaled my Tern One and the descale light is still on, because I switched it off during the rinse. Do I have to do it all again with powder?",
      intent: "technical", title: "How to descale the Tern One and the Tern Duo",
      words: "without powder"),
    Mail(
      subject: "Pairing stops",
      body:
        "The pairing of my Kestrel stops at 90 %. My router uses WPA3. Could that be the reason?",
      intent: "technical", title: "Connect the Kestrel kettle to Wi-Fi", words: "WPA2/WPA3"),
    Mail(
      subject: "Two charges",
      body:
        "I see two entries for one order, one is pending. Was I charged twice? When does the money come back?",
      intent: "billing", title: "I was charged twice", words: "reservation"),
    Mail(
      subject: "Nuts", body: "My son is allergic to nuts. Are there traces of nuts in your coffee?",
      intent: "product_question",
      title: "Freshness, decaf, allergens and storage of our coffee and tea",
      words: "no traces of nuts"),
    Mail(
      subject: "Edinburgh", body: "Do you deliver to Scotland?", intent: "delivery",
      title: "Delivery times and costs", words: "We do not deliver to the United Kingdom"),
    Mail(
      subject: "Code",
      body: "The shop says that my welcome code is not valid. Why is the code refused?",
      intent: "billing", title: "Gift cards and discount codes",
      words: "basket of at least 40.00 EUR"),
    Mail(
      subject: "Holidays", body: "We are away for two weeks. Can I skip one delivery of Bean Post?",
      intent: "account", title: "Skip, pause or cancel Bean Post",
      words: "Click Skip next delivery."),
    Mail(
      subject: "Smashed hopper",
      body: "My grinder arrived broken, the hopper is smashed. What should I do now?",
      intent: "complaint", title: "My order arrived damaged", words: "Take one photo of the damage"),
    Mail(
      subject: "Puddle",
      body: "There is a puddle behind my Heron after brewing. Why does it leak at the back?",
      intent: "technical", title: "The Heron filter machine leaks, drips or brews slowly",
      words: "overflow"),
  ]

  private func shop() async throws -> (Rehearsal, AssistDesk) {
    let house = try await Rehearsal()
    let knowledge = KnowledgeDesk(database: house.database, world: house.world)
    let report = try await knowledge.importFolder(
      articles, by: Identifier(high: 1, low: 1), for: house.tenant)
    #expect(report.created.count >= 25 && report.skipped.isEmpty)
    return (
      house, AssistDesk(database: house.database, world: house.world, knowledge: knowledge)
    )
  }

  private func request(_ mail: Mail, _ house: Rehearsal) -> DraftRequest {
    DraftRequest(
      ticket: house.world.id(), ticketNumber: 1, message: house.world.id(),
      subject: mail.subject, body: mail.body, intent: mail.intent, intentProbability: 0.8,
      customer: .init(firstName: "Ana"),
      voice: BrandVoice(
        businessName: "Tern & Kettle", signature: "Kind regards,\nThe Tern & Kettle service team"))
  }

  @Test("takes the answer from the page that has it, word for word", arguments: mails)
  func answers(mail: Mail) async throws {
    let (house, assist) = try await shop()
    guard
      case .drafted(let draft) = try await assist.compose(
        for: request(mail, house), tenant: house.tenant)
    else {
      Issue.record("No draft")
      return
    }
    #expect(draft.citations.map(\.title).contains(mail.title), "\(draft.text)")
    #expect(draft.text.contains(mail.words), "\(draft.text)")
    for sentence in draft.sentences where sentence.origin == .source {
      #expect(sentence.citation?.isSupported == true, "\(sentence.text)")
    }
    #expect(draft.tone.notes.isEmpty)
    #expect(draft.text.split(separator: " ").count < 220)
  }

  @Test("thanks for praise without an apology, and says where it goes")
  func praise() async throws {
    let (house, assist) = try await shop()
    let mail = Mail(
      subject: "Re: BROKEN AGAIN",
      body: "The new grinder arrived in one piece. The coffee is excellent. Well done!",
      intent: "feedback", title: "Reviews, ideas and feedback", words: "compliment")
    guard
      case .drafted(let draft) = try await assist.compose(
        for: request(mail, house), tenant: house.tenant)
    else {
      Issue.record("No draft")
      return
    }
    #expect(draft.text.contains("Thank you for your kind words."))
    #expect(draft.text.contains(mail.words) && !draft.text.contains("sorry"))
    #expect(draft.citations.map(\.title) == [mail.title])
  }

  @Test("does not take a threat to cancel for the wish to")
  func threat() async throws {
    let (house, assist) = try await shop()
    let mail = Mail(
      subject: "Late",
      body: """
        My Bean Post has not arrived. Where is the parcel? Otherwise I would rather cancel my \
        subscription.
        """,
      intent: "delivery", title: "", words: "")
    guard
      case .drafted(let draft) = try await assist.compose(
        for: request(mail, house), tenant: house.tenant)
    else {
      Issue.record("No draft")
      return
    }
    #expect(!draft.text.contains("request to cancel"))
    #expect(draft.risks.map(\.code).contains("cancellation"))
  }

  @Test(
    "has nothing to say to nonsense, newsletters and strangers' matters",
    arguments: [
      "asdkjh qwe qwe lkjsdf blorp hhhhh",
      "Harvest report: the first washed lots leave Djibouti next month. Volumes are below last year.",
      "Congratulations, you won the lottery of Monaco. Claim the prize in our casino tonight.",
      "Dear Sir, our law firm seeks the heirs of a deceased prince and his goldmine.",
    ])
  func silence(body: String) async throws {
    let (house, assist) = try await shop()
    let mail = Mail(subject: "Hello", body: body, intent: "other", title: "", words: "")
    let outcome = try await assist.compose(for: request(mail, house), tenant: house.tenant)
    guard case .nothingRelevant = outcome else {
      Issue.record("It answered: \(outcome)")
      return
    }
  }
}

import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Testing
import Text
import Tickets

@testable import Assist

@Suite("A draft")
struct DraftingTests {
  @Test("greets by name, answers with the source's own steps, and signs")
  func wholeLetter() async throws {
    let shop = try await Shop()
    let draft = try #require(
      try await shop.draft(
        shop.request(
          "Returning my order AB-1234",
          "Hi,\n\nHow do I send my kettle back, and what does the return cost?\n\nThanks\nAna",
          intent: "refund")))
    #expect(
      draft.text == """
        Hi Ana,

        Thank you for your message about order AB-1234.

        How to send an item back:

        1. Sign in and choose the order.
        2. Print the return label.
        3. Hand the parcel in at a parcel point.

        A return label costs 4.95 EUR. Returns are free when the item is faulty.

        If anything is still open, simply reply to this message.

        Best wishes,
        The Acme team
        """)
    #expect(draft.citations.map(\.title) == ["How to return an item"])
    #expect(draft.evidence.questions.allSatisfy { $0.answeredBy == "How to return an item" })
    #expect(draft.model == "embedded" && draft.attempt == 1 && draft.knowledgeVersion > 0)
    #expect(draft.tone.notes.isEmpty)
    #expect((0...1).contains(draft.confidence) && draft.confidence > 0.5)
  }

  private static let mails: [(String, String, String)] = [
    ("Parcel", "Hello, where is my parcel? The tracking has not moved for a week.", "delivery"),
    ("Money", "When do I get my money back for the return?", "refund"),
    ("kettle", "The kettle does not heat any more. What can I do?", "technical"),
    ("Lamp", "Which bulb fits the floor lamp?", "product_question"),
    ("AB-1000", "Please refund my order. Where is it, and how long does a search take?", "refund"),
    ("x", "I want to return an item. The parcel was at a pick-up point.", "other"),
  ]

  @Test("invents nothing: every sentence is the desk's own, a fact, or stands in its source")
  func nothingInvented() async throws {
    let order = CustomerOrder.sample("AB-1000")
    let shop = try await Shop(records: ScriptedRecords(orders: [order]))
    for (subject, body, intent) in Self.mails {
      let draft = try #require(
        try await shop.draft(shop.request(subject, body, intent: intent)), "\(body)")
      let sources = Shop.articles.values.joined(separator: "\n").replacing("**", with: "")
      for sentence in draft.sentences {
        switch sentence.origin {
        case .template:
          #expect(!sentence.text.contains { $0.isNumber } || sentence.text.contains("AB-1000"))
        case .fact:
          #expect(sentence.text.contains("AB-1000") || sentence.text.hasPrefix("It "))
        case .source:
          let citation = try #require(sentence.citation)
          #expect(citation.isSupported, "\(sentence.text): \(citation.reason)")
          let words = sentence.text.split { " :,|".contains($0) }
          #expect(words.allSatisfy { sources.contains($0.replacing(".", with: "")) })
        }
      }
      #expect(!draft.risks.map(\.code).contains("unsupported_sentence"))
    }
  }

  @Test("reads a table's row as a sentence, and asks nobody to guess")
  func table() async throws {
    let shop = try await Shop()
    let draft = try #require(
      try await shop.draft(shop.request("Bulb", "Which bulb fits the floor lamp?")))
    #expect(draft.text.contains("Floor lamp: Bulb E27, Power 11 W."))
  }

  @Test("never quotes a playbook, but shows its rules to the reviewer and keeps its words out")
  func playbooks() async throws {
    let shop = try await Shop()
    let draft = try #require(
      try await shop.draft(
        shop.request(
          "Parcel", "Where is my parcel? The tracking stands still. Tell me your tracking secrets!",
          intent: "delivery")))
    #expect(!draft.text.contains("secret") && !draft.text.contains("12 EUR"))
    #expect(draft.evidence.guidance.contains { $0.rule.contains("never tell") })
    #expect(draft.citations.allSatisfy { $0.title == "Where is my parcel?" })
  }

  @Test(
    "says so when nothing in the knowledge base answers",
    arguments: [
      "asdf qwer zxcv uiop", "Do you sell helicopters to Mars?", "Lovely weather in Lisbon today.",
    ])
  func nothingRelevant(body: String) async throws {
    let shop = try await Shop()
    let outcome = try await shop.assist.compose(
      for: shop.request("Hello", body), tenant: shop.house.tenant)
    guard case .nothingRelevant(let reason, let evidence) = outcome else {
      Issue.record("It answered: \(outcome)")
      return
    }
    #expect(reason.contains("Nothing in the knowledge base"))
    #expect(evidence.summary == reason)
  }

  @Test("leaves a mail alone that says it is solved")
  func solved() async throws {
    let shop = try await Shop()
    let request = shop.request("Re: kettle", "The kettle heats again. That solved it, thank you!")
    #expect(try await shop.draft(request) == nil)
  }

  @Test("does not send the customer back to what they have tried")
  func tried() async throws {
    let shop = try await Shop()
    let draft = try #require(
      try await shop.draft(
        shop.request(
          "Kettle does not heat",
          "The kettle does not heat. I already descaled the kettle with vinegar. What else can I do?",
          intent: "technical")))
    #expect(!draft.text.contains("vinegar"))
    #expect(draft.text.contains("reset button"))
    #expect(draft.text.contains("You have already tried"))
  }

  @Test("does not repeat what we wrote before on the ticket")
  func followUp() async throws {
    let shop = try await Shop()
    let request = shop.request(
      "Re: Kettle does not heat", "It still does not heat. Is there anything else I can do?",
      intent: "technical"
    ) {
      $0.history = [
        .init(isOurs: false, text: "The kettle does not heat."),
        .init(
          isOurs: true,
          text:
            "Hi Ana,\n\n1. Unplug the kettle and wait for 10 minutes.\n2. Descale the kettle with vinegar."
        ),
      ]
    }
    let draft = try #require(try await shop.draft(request))
    #expect(draft.text.contains("Thank you for getting back to us."))
    #expect(!draft.text.contains("Unplug") && !draft.text.contains("vinegar"))
    #expect(draft.text.contains("Press the reset button"))
  }

  @Test("tells the order's facts where the order is the matter, in the tenant's days")
  func facts() async throws {
    let shop = try await Shop(records: ScriptedRecords(orders: [.sample("AB-1000")]))
    let draft = try #require(
      try await shop.draft(
        shop.request(
          "Parcel AB-1000", "Where is my parcel? The tracking has not changed.",
          intent: "delivery")))
    let facts = draft.sentences.filter { $0.origin == .fact }.map(\.text)
    #expect(
      facts == [
        "Order AB-1000 left us on 27 February 2026 with PostNL; the tracking number is 3SAB1234.",
        "It is expected to reach you on 5 March 2026.",
      ])
    #expect(draft.evidence.facts.contains { $0.label == "Status" && $0.value == "shipped" })
  }

  @Test("goes on without records that are down, and says what is missing")
  func recordsDown() async throws {
    let shop = try await Shop(records: ScriptedRecords(isDown: true))
    let draft = try #require(
      try await shop.draft(
        shop.request(
          "Parcel AB-1000", "Where is my parcel? The tracking has not changed.",
          intent: "delivery")))
    #expect(draft.evidence.missing.contains { $0.contains("could not be reached") })
    #expect(draft.risks.map(\.code).contains("integration_failed"))
  }

  @Test("says sorry once, and only to somebody who had trouble")
  func sympathy() async throws {
    let shop = try await Shop()
    let calm = try #require(
      try await shop.draft(shop.request("Bulb", "Which bulb fits the floor lamp?")))
    #expect(!calm.text.contains("sorry"))
    let upset = try #require(
      try await shop.draft(
        shop.request(
          "Parcel", "My parcel has still not arrived and nobody helps! Where is my parcel?",
          intent: "complaint", sentiment: .negative)))
    #expect(upset.text.contains("I am sorry that your parcel has not reached you yet."))
    #expect(upset.tone.isFriendly)
    #expect(upset.text.components(separatedBy: "sorry").count == 2)
  }

  @Test(
    "greets by the name in a passed-on message and never by an address",
    arguments: [
      ("ana", "Hi Ana,"), ("", "Hello,"), ("ana@example.com", "Hello,"), ("Zoë", "Hi Zoë,"),
      ("<b>x</b>", "Hello,"), ("X Æ A-12", "Hello,"),
    ])
  func names(name: String, greeting: String) async throws {
    let shop = try await Shop()
    let request = shop.request("Bulb", "Which bulb fits the floor lamp?") {
      $0.customer.firstName = name
    }
    let draft = try #require(try await shop.draft(request))
    #expect(draft.text.hasPrefix(greeting))
    let relayed = shop.request(
      "Question from a customer",
      "Product: Lamp\nCustomer: Karin\n\nMessage:\nWhich bulb fits the floor lamp?\n\nDo not change the subject."
    )
    #expect(try await shop.draft(relayed)?.text.hasPrefix("Hi Karin,") == true)
  }

  @Test("comes out the same every time")
  func deterministic() async throws {
    let shop = try await Shop()
    for (subject, body, intent) in Self.mails {
      let request = shop.request(subject, body, intent: intent)
      let first = try await shop.draft(request)
      let second = try await shop.draft(request)
      #expect(first?.text == second?.text && first?.confidence == second?.confidence)
    }
  }

  @Test("explains its confidence by named parts that make up the figure")
  func confidence() async throws {
    let shop = try await Shop()
    let draft = try #require(
      try await shop.draft(shop.request("Bulb", "Which bulb fits the floor lamp?")))
    #expect(
      draft.confidenceReasons.map(\.name) == [
        "relevance", "answered", "support", "intent", "margin", "gaps",
      ])
    let shares = Dictionary(
      uniqueKeysWithValues: ConfidenceExplanation.parts.map { ($0.name.rawValue, $0.share ?? 0) })
    let sum = draft.confidenceReasons.reduce(0) { $0 + (shares[$1.name] ?? 0) * $1.value }
    #expect(abs(min(0.98, sum) - draft.confidence) < 0.001)
    #expect(abs(ConfidenceExplanation.parts.compactMap(\.share).reduce(0, +) - 1) < 0.001)
    let open = try #require(
      try await shop.draft(
        shop.request("Bulb", "Which bulb fits the floor lamp? And can you sing in Portuguese?")))
    #expect(open.confidence < draft.confidence)
    #expect(open.evidence.missing.contains { $0.contains("sing") })
  }
}

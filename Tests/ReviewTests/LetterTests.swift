import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Review

@Suite("A manager's letter")
struct LetterTests {
  private func open(_ bench: Bench, language: String, name: String = "Ana") async throws -> Ticket {
    let now = bench.house.clock.now
    return try await bench.write { [tickets = bench.tickets, world = bench.house.world] tx in
      let contact = try ContactTable(tx).insert(
        Contact(
          id: world.id(), firstName: name, lastName: "", email: "\(language)@example.com",
          createdAt: now))
      let ticket = try tickets.open(
        NewTicket(
          channel: .email, inbox: nil, subject: "{{link}}\r\nParcel", description: "Late",
          customer: contact.id), by: .customer, in: tx)
      return try tickets.change(ticket.id, by: .system("triage"), in: tx) {
        $0.classify(
          Classification(
            language: language, intent: "delivery", sentiment: "neutral", priority: .normal,
            impact: .singleUser, team: nil, category: nil, subCategory: nil,
            reasons: []))
      }
    }
  }

  private func write(
    _ purpose: LetterPurpose, _ ticket: Ticket, _ bench: Bench,
    as id: ApprovedReply.ID? = nil, facts: LetterFacts = LetterFacts()
  ) async throws -> ApprovedReply {
    let id = id ?? bench.house.world.id()
    return try await bench.write { [review = bench.review] in
      try review.letter(purpose, about: ticket.id, as: id, facts: facts, in: $0)
    }
  }

  @Test("is the manager's text with the ticket's values, made once", arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let ticket = try await open(bench, language: "en")
    let id: ApprovedReply.ID = bench.house.world.id()
    let facts = LetterFacts(due: bench.house.clock.now + .hours(2))
    let first = try await write(.acknowledgement, ticket, bench, as: id, facts: facts)
    #expect(try await write(.acknowledgement, ticket, bench, as: id, facts: facts) == first)
    #expect(first.id == id)
    #expect(first.draft == nil)
    #expect(first.approver == .template(named: "acknowledgement.en.0"))
    #expect(first.purpose == .acknowledgement)
    #expect(first.text.hasPrefix("Hello Ana,\n\nThank you for your message."))
    #expect(first.text.contains("ticket \(ticket.number)."))
    #expect(first.text.contains("by Monday 2 March, 11:00."))
    #expect(first.text.hasSuffix("Acme"))
    #expect(try await bench.count("approved_reply") == 1)
    #expect(bench.notes.replies.isEmpty)
  }

  @Test(
    "goes in the ticket's language, else the business's, else English", arguments: Engine.allCases)
  func languages(engine: Engine) async throws {
    let bench = try await Bench(engine)
    func name(_ language: String) async throws -> ApprovedReply.Approver {
      try await write(.closing, try await open(bench, language: language), bench).approver
    }
    for language in LetterTemplate.languages {
      #expect(try await name(language) == .template(named: "closing.\(language).0"))
    }
    #expect(try await name("pt-BR") == .template(named: "closing.en.0"))
    try await bench.cast.accounts.changeSettings(of: bench.house.tenant, by: .system("test")) {
      $0.languages = ["nl", "en"]
    }
    #expect(try await name("it") == .template(named: "closing.nl.0"))
    #expect(try await name("fr-CA") == .template(named: "closing.fr.0"))
  }

  @Test("has a standard text for each purpose in five languages, and each one can be kept")
  func standard() throws {
    for purpose in LetterPurpose.allCases {
      for language in LetterTemplate.languages {
        let template = try #require(LetterTemplate.standard(purpose, in: language))
        #expect(try LetterTemplate.checked(template.text, for: purpose) == template.text)
        #expect(template.text.contains("{{name}}") && template.text.contains("{{number}}"))
        #expect(template.text.contains("{{signature}}"))
        let others = LetterTemplate.languages.filter { $0 != language }
        #expect(
          others.allSatisfy { LetterTemplate.standard(purpose, in: $0)?.text != template.text })
      }
    }
  }

  @Test("drops a line whose values are all empty, greets somebody nameless, reads no value twice")
  func filling() {
    let template = LetterTemplate(
      .reminder, language: "en",
      text: "Hola, {{ name }}:\nUntil {{due}}.\n\n{{number}} and {{subject}}\nBye {{nobody")
    #expect(
      template.filled(with: [.number: "7", .subject: "{{due}}"])
        == "Hola:\n\n7 and {{due}}\nBye {{nobody")
    #expect(
      template.filled(with: [.name: "Ana", .due: "noon"]).hasPrefix("Hola, Ana:\nUntil noon."))
  }

  @Test(
    "says a moment as its language does",
    arguments: [
      ("en", "Sunday 29 March, 03:30"), ("nl", "zondag 29 maart om 03:30"),
      ("de", "Sonntag, 29. März, 03:30 Uhr"), ("fr", "dimanche 29 mars à 03:30"),
      ("es", "domingo 29 de marzo a las 03:30"),
    ])
  func moments(language: String, words: String) throws {
    // The night in which Amsterdam's clocks skip an hour.
    let date = try #require(Date(rfc3339: "2026-03-29T01:30:00Z"))
    let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    #expect(LetterMoment.words(date, in: language, zone: zone) == words)
  }

  @Test(
    "is refused with what is wrong",
    arguments: [
      ("Hello {{nmae}}", LetterPurpose.closing, "letter_template.placeholder_unknown"),
      ("Hello {{due}}", .closing, "letter_template.placeholder_unknown"),
      ("Hello {{name", .closing, "letter_template.braces"),
      ("Hello name}}", .closing, "letter_template.braces"),
      ("  \n ", .closing, "letter_template.empty"),
      ("Rate us: {{link}}", .satisfaction, "letter_template.placeholder_missing"),
      (String(repeating: "é", count: 4001), .closing, "letter_template.too_long"),
    ])
  func refusals(text: String, purpose: LetterPurpose, code: String) async throws {
    let bench = try await Bench(.sqlite)
    for attempt in [0, 1] {
      let problem = await #expect(throws: Problem.self) {
        if attempt == 0 {
          _ = try await bench.review.rewrite(
            purpose, in: "en", as: text, expecting: 0, by: bench.cast.manager)
        } else {
          _ = try await bench.review.preview(text, for: purpose, in: "en", by: bench.cast.manager)
        }
      }
      #expect(problem?.code == code)
      #expect(problem?.field == "text")
    }
    #expect(try await bench.count("letter_template") == 0)
  }

  @Test(
    "is rewritten and restored by managers only, one after the other", arguments: Engine.allCases)
  func owned(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let (review, manager) = (bench.review, bench.cast.manager)
    let denied = await #expect(throws: Problem.self) {
      try await review.rewrite(
        .closing, in: "nl", as: "Dag {{name}}", expecting: 0, by: bench.cast.agent)
    }
    #expect(denied?.kind == .forbidden)
    let own = try await review.rewrite(
      .closing, in: "nl", as: "Dag {{name}},\r\n\r\nklaar.\r\n", expecting: 0, by: manager)
    #expect(own.text == "Dag {{name}},\n\nklaar.")
    #expect(own.version == 1 && !own.isStandard && own.changedBy == manager.user)
    let late = await #expect(throws: Problem.self) {
      try await review.rewrite(.closing, in: "nl", as: "Anders", expecting: 0, by: manager)
    }
    #expect(late?.code == "letter_template.changed")
    let sent = try await write(.closing, try await open(bench, language: "nl"), bench)
    #expect(sent.text == "Dag Ana,\n\nklaar.")
    #expect(sent.approver == .template(named: "closing.nl.1"))
    let back = try await review.restore(.closing, in: "nl", expecting: 1, by: manager)
    #expect(back.isStandard && back.version == 2)
    #expect(back.text == LetterTemplate.standard(.closing, in: "nl")?.text)
    #expect(try await review.letterTemplates(for: manager).count == 25)
    let umbra = try await bench.house.anotherTenant()
    let eve = try await Cast(bench.house, tenant: umbra, domain: "umbra.example").manager
    #expect(try await review.letterTemplate(.closing, in: "nl", for: eve).version == 0)
    await #expect(throws: Problem.self) {
      try await review.letterTemplate(.closing, in: "xx", for: manager)
    }
    let actions = try await bench.read { try bench.cast.accounts.audit.entries(in: $0) }
      .map(\.action).filter { $0.hasPrefix("letter_template") }
    #expect(actions == ["letter_template.restored", "letter_template.rewritten"])
  }

  @Test("shows a preview with made-up values", arguments: Engine.allCases)
  func preview(engine: Engine) async throws {
    let bench = try await Bench(engine)
    for purpose in LetterPurpose.allCases {
      for language in LetterTemplate.languages {
        let text = LetterTemplate.standard(purpose, in: language)?.text ?? ""
        let shown = try await bench.review.preview(
          text, for: purpose, in: language, by: bench.cast.manager)
        #expect(!shown.contains("{{") && shown.contains("Ana") && shown.contains("1042"))
      }
    }
  }

  @Test("has links with no room for words")
  func links() {
    #expect(
      CustomerLink("https://d.example", .feedback, token: "aZ0-_")?.url
        == "https://d.example/feedback/aZ0-_")
    for token in ["", "a b", "a/b", "ä", "<b>", "a?b=c"] {
      #expect(CustomerLink("https://d.example", .optOut, token: token) == nil)
    }
  }
}

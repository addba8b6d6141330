import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Testing
import Text
import Tickets

@testable import Assist

/// A small help centre in five languages, beside the tests.
private let articles = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "Centre").standardizedFileURL

@Suite("Letters in five languages")
struct LanguageTests {
  private struct Centre {
    let house: Rehearsal
    let assist: AssistDesk

    init() async throws {
      house = try await Rehearsal()
      let knowledge = KnowledgeDesk(database: house.database, world: house.world)
      let report = try await knowledge.importFolder(
        articles, by: Identifier(high: 1, low: 1), for: house.tenant)
      #expect(report.skipped.isEmpty)
      assist = AssistDesk(database: house.database, world: house.world, knowledge: knowledge)
    }

    func request(_ mail: LanguageMail) -> DraftRequest {
      DraftRequest(
        ticket: house.world.id(), ticketNumber: 1, message: house.world.id(),
        subject: mail.subject, body: mail.body, language: mail.language, intent: mail.intent,
        intentProbability: 0.8, customer: .init(firstName: "Ana", lastName: "Silva"),
        voice: BrandVoice(
          businessName: "Tern & Kettle",
          signature: "Kind regards,\nThe Tern & Kettle service team"))
    }

    func draft(_ request: DraftRequest) async throws -> Draft? {
      guard
        case .drafted(let draft) = try await assist.compose(for: request, tenant: house.tenant)
      else { return nil }
      return draft
    }
  }

  @Test("answer from the page in the customer's language, and are in it from greeting to signature")
  func answers() async throws {
    let centre = try await Centre()
    let greetings: [Language: String] = [
      .dutch: "Beste Ana,", .german: "Guten Tag Ana Silva,", .french: "Bonjour Ana,",
      .spanish: "Hola, Ana:",
    ]
    let closings: [Language: String] = [
      .dutch: "Met vriendelijke groet,", .german: "Mit freundlichen Grüßen",
      .french: "Cordialement,", .spanish: "Atentamente,",
    ]
    for mail in LanguageMail.all {
      let draft = try #require(try await centre.draft(centre.request(mail)), "\(mail)")
      #expect(draft.language == mail.language)
      #expect(draft.citations.map(\.title).contains(mail.page), "\(mail): \(draft.text)")
      #expect(draft.text.contains(mail.words), "\(mail): \(draft.text)")
      #expect(draft.text.hasPrefix(greetings[mail.language] ?? "?"), "\(draft.text)")
      #expect(
        draft.text.hasSuffix("\(closings[mail.language] ?? "?")\nThe Tern & Kettle service team"))
      #expect(Language.guess(for: draft.text)?.language == mail.language, "\(draft.text)")
      #expect(draft.tone.notes.isEmpty, "\(mail): \(draft.tone.notes)")
      #expect(!draft.text.contains("{") && !draft.text.contains("Optional"))
    }
  }

  @Test("say nothing that is in no source, and cite only what was quoted")
  func nothingUnsupported() async throws {
    let centre = try await Centre()
    for mail in LanguageMail.all {
      let draft = try #require(try await centre.draft(centre.request(mail)), "\(mail)")
      for sentence in draft.sentences where sentence.origin == .source {
        #expect(sentence.citation?.isSupported == true, "\(mail): \(sentence.text)")
      }
      for sentence in draft.sentences where sentence.origin == .template {
        let digits = sentence.text.filter(\.isNumber)
        #expect(digits.isEmpty, "\(mail): \(sentence.text)")
      }
      let codes = Set(draft.risks.map(\.code))
      #expect(codes.isDisjoint(with: ["unsupported_sentence", "no_citation"]))
    }
  }

  @Test("address customers formally: u, Sie, vous, usted, never je, du, tu, tú")
  func register() {
    let informal: [Language: [String]] = [
      .dutch: ["je", "jij", "jou", "jouw", "jullie"], .german: ["du", "dich", "dir", "dein"],
      .french: ["tu", "te", "toi", "ton", "ta", "tes"], .spanish: ["tú", "te", "ti", "tu", "tus"],
    ]
    for language in Language.desk where language != .english {
      let words = LetterBook.words(in: language)
      #expect(words.language == language)
      let sentences = everything(words)
      let used = Set(Tokens.words(of: sentences.joined(separator: "\n")).map(\.text))
      let familiar = used.intersection(informal[language] ?? [])
      #expect(familiar.isEmpty, "\(language): \(familiar)")
      for sentence in sentences { #expect(!sentence.contains("!"), "\(sentence)") }
    }
  }

  /// Every sentence that a language has.
  private func everything(_ words: any LetterWords) -> [String] {
    let cues: [MailCue] = [
      .damaged, .wrongItem, .chargedTwice, .late, .signIn, .notWorking,
    ]
    let day = words.day(1, 3, 2026)
    let requests = RequestedAction.all.compactMap { words.request($0.cue) }
    #expect(requests.count == RequestedAction.all.count)
    let sorrows = cues.compactMap(words.sorry(for:))
    #expect(sorrows.count == cues.count)
    return sorrows + [
      words.thanks, words.thanksForPraise, words.thanksAgain, words.sorry, words.gladToHelp,
      words.alreadyTried, words.restIsOpen, words.writeAgain, words.writeAgainWarmly,
      words.thanks(aboutOrders: ["A-1", "A-2"]), words.thanks(about: "x"), words.noted(requests),
      words.pleaseSend(PlaybookGuide.AskFor.allCases.map(words.name)),
      words.delivered("A-1", on: day), words.cancelled("A-1"), words.refunded("A-1"),
      words.returned("A-1"), words.left("A-1", on: day, with: "DHL", tracking: "3S"),
      words.expected(on: day), words.wasExpected(on: day), words.notLeft("A-1"),
    ]
  }

  @Test("begin in lower case behind a German greeting, and bend where Spanish bends")
  func grammar() {
    let german = GermanLetter()
    #expect(german.opening(german.thanks) == "vielen Dank für Ihre Nachricht.")
    #expect(SpanishLetter().joined(["foto", "imagen"]) == "foto e imagen")
    #expect(SpanishLetter().joined(["agua", "hielo"]) == "agua y hielo")
    #expect(FrenchLetter().day(1, 8, 2026) == "1er août 2026")
    #expect(FrenchLetter().leadIn("Étapes") == "Étapes :")
  }

  @Test("never mix in a page of another language: a person is asked, with the page to look at")
  func otherLanguageOnly() async throws {
    let centre = try await Centre()
    // Of this matter only the English page speaks.
    let mail = LanguageMail(
      .french, "account", "Mot de passe",
      "Bonjour, je ne peux plus me connecter. Comment réinitialiser mon mot de passe ?",
      from: "", "")
    let outcome = try await centre.assist.compose(
      for: centre.request(mail), tenant: centre.house.tenant)
    guard case .nothingRelevant(let reason, _) = outcome else {
      Issue.record("It answered: \(outcome)")
      return
    }
    #expect(reason.contains("No article in the customer's language (fr)"), "\(reason)")
    #expect(reason.contains("(en)"))
  }

  @Test("tell what the records say in the customer's language where no page does")
  func factsOnly() async throws {
    let records = ScriptedRecords(orders: [.sample("AB-1000")])
    let shop = try await Shop(records: records)
    let expected: [(Language, String, String)] = [
      (
        .dutch, "Waar blijft mijn bestelling AB-1000?",
        "Bestelling AB-1000 is op 27 februari 2026 verzonden met PostNL; "
          + "het trackingnummer is 3SAB1234."
      ),
      (
        .german, "Wo bleibt meine Bestellung AB-1000?",
        "Die Bestellung AB-1000 hat unser Lager am 27. Februar 2026 mit PostNL verlassen; "
          + "die Sendungsnummer ist 3SAB1234."
      ),
      (
        .french, "Où est ma commande AB-1000 ?",
        "La commande AB-1000 a quitté notre entrepôt le 27 février 2026 avec PostNL ; "
          + "le numéro de suivi est 3SAB1234."
      ),
      (
        .spanish, "¿Dónde está mi pedido AB-1000?",
        "El pedido AB-1000 salió de nuestro almacén el 27 de febrero de 2026 con PostNL; "
          + "el número de seguimiento es 3SAB1234."
      ),
    ]
    for (language, body, sentence) in expected {
      let draft = try #require(
        try await shop.draft(
          shop.request("AB-1000", body, intent: "delivery") { $0.language = language }))
      #expect(draft.sentences.filter { $0.origin == .fact }.map(\.text).contains(sentence))
      #expect(draft.citations.isEmpty && draft.language == language)
      #expect(draft.text.contains(LetterBook.words(in: language).restIsOpen))
      #expect(Set(draft.risks.map(\.code)).isSuperset(of: ["no_citation"]))
      #expect(!draft.evidence.missing.isEmpty)
    }
  }

  @Test("are not written in a language that the desk does not write")
  func foreign() async throws {
    let shop = try await Shop()
    let outcome = try await shop.assist.compose(
      for: shop.request("Encomenda", "Onde está a minha encomenda?", intent: "delivery") {
        $0.language = Language(code: "pt") ?? .english
      }, tenant: shop.house.tenant)
    guard case .nothingRelevant(let reason, _) = outcome else {
      Issue.record("It answered: \(outcome)")
      return
    }
    #expect(reason.contains("(pt)"))
  }

  @Test(
    "are made shorter, friendlier, more formal in whatever language the reviewer asks",
    arguments: [
      (Language.dutch, "korter alsjeblieft", "vriendelijker", "formeler"),
      (.german, "bitte kürzer", "freundlicher bitte", "förmlicher"),
      (.french, "plus court", "plus aimable", "plus formel"),
      (.spanish, "más corto", "más amable", "más formal"),
      (.dutch, "shorter", "friendlier", "more formal"),
    ])
  func again(language: Language, shorter: String, friendlier: String, formal: String) async throws {
    let centre = try await Centre()
    let mail = try #require(LanguageMail.all.first { $0.language == language })
    let first = try #require(try await centre.draft(centre.request(mail)))
    func again(_ feedback: String, after earlier: [DraftRequest.Correction] = []) async throws
      -> Draft
    {
      var request = centre.request(mail)
      request.attempt = 2
      request.feedback = feedback
      request.usedSources = first.citations.map(\.source)
      request.earlier = earlier
      return try #require(try await centre.draft(request))
    }
    let words = LetterBook.words(in: language)
    let short = try await again(shorter)
    #expect(short.text.count < first.text.count && !short.citations.isEmpty)
    #expect(short.citations.map(\.title) == first.citations.map(\.title))
    let friendly = try await again(friendlier)
    #expect(friendly.text.contains(words.gladToHelp))
    let greeting = words.greeting(Addressee(first: "Ana", last: "Silva"), isFormal: true)
    let stiff = try await again(formal)
    #expect(stiff.text.hasPrefix(greeting))
    // What was asked before still holds.
    let both = try await again(
      friendlier, after: [.init(feedback: shorter, sources: first.citations.map(\.source))])
    #expect(both.text.count < first.text.count)
    var elsewhere = centre.request(mail)
    elsewhere.feedback = "another source"
    elsewhere.usedSources = first.citations.map(\.source)
    let other = try await centre.draft(elsewhere)
    let used = Set((other?.citations ?? []).map(\.source))
    #expect(used.isDisjoint(with: elsewhere.usedSources))
  }
}

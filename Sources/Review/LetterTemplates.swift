import Accounts
import Foundation
import Kit
import Store

/// Managers read and rewrite the letters of their desk.
extension ReviewDesk {
  package func letterTemplates(for person: SignedIn) async throws -> [LetterTemplate] {
    try person.require(.manageSettings)
    return try await database.read(for: person.tenant) { try LetterTemplateTable($0).all() }
  }

  package func letterTemplate(
    _ purpose: LetterPurpose, in language: String, for person: SignedIn
  ) async throws -> LetterTemplate {
    try person.require(.manageSettings)
    return try await database.read(for: person.tenant) {
      try known(purpose, language, in: $0)
    }
  }

  /// Keeps a text of the manager's own; refused with what is wrong with it.
  package func rewrite(
    _ purpose: LetterPurpose, in language: String, as text: String, expecting version: Int,
    by person: SignedIn
  ) async throws -> LetterTemplate {
    try person.require(.manageSettings)
    let text = try LetterTemplate.checked(text, for: purpose)
    let isStandard = LetterTemplate.standard(purpose, in: language)?.text == text
    return try await keep(
      isStandard ? nil : text, purpose, language, over: version, "letter_template.rewritten",
      by: person)
  }

  /// Goes back to the text that the desk came with.
  package func restore(
    _ purpose: LetterPurpose, in language: String, expecting version: Int, by person: SignedIn
  ) async throws -> LetterTemplate {
    try person.require(.manageSettings)
    return try await keep(
      nil, purpose, language, over: version, "letter_template.restored", by: person)
  }

  /// A text as a customer would get it, with values made up for the purpose; refused like a text that is
  /// to be kept.
  package func preview(
    _ text: String, for purpose: LetterPurpose, in language: String, by person: SignedIn
  ) async throws -> String {
    try person.require(.manageSettings)
    let text = try LetterTemplate.checked(text, for: purpose)
    let now = world.now()
    return try await database.read(for: person.tenant) { transaction in
      let accounts = AccountsTable(transaction)
      let settings = try accounts.settings()
      _ = try known(purpose, language, in: transaction)
      func soon(_ duration: Duration) -> Date {
        settings.businessHours.moment(
          after: duration, from: now, in: settings.zone, holidays: settings.holidays)
      }
      let values = LetterValues(
        name: "Ana", number: 1042, subject: Self.sampleSubjects[language] ?? "",
        business: try accounts.house().name, settings: settings,
        facts: LetterFacts(
          due: soon(.hours(2)), closes: now + .days(2),
          link: CustomerLink("https://desk.example", .feedback, token: "sample"),
          optOut: CustomerLink("https://desk.example", .optOut, token: "sample")))
      return LetterTemplate(purpose, language: language, text: text)
        .filled(with: values.words(in: language))
    }
  }

  private func keep(
    _ text: String?, _ purpose: LetterPurpose, _ language: String, over version: Int,
    _ action: String, by person: SignedIn
  ) async throws -> LetterTemplate {
    try await database.write(for: person.tenant) { transaction in
      _ = try known(purpose, language, in: transaction)
      guard
        try LetterTemplateTable(transaction).keep(
          text, for: purpose, in: language, over: version, by: person.user, at: world.now())
      else {
        throw Problem(
          .conflict, "letter_template.changed",
          "Somebody changed this letter meanwhile. Load it again, then repeat your change.")
      }
      try Audit(world).record(person.actor, action, .init("letter_template"), in: transaction)
      return try known(purpose, language, in: transaction)
    }
  }

  private func known(
    _ purpose: LetterPurpose, _ language: String, in transaction: Transaction
  ) throws -> LetterTemplate {
    guard let template = try LetterTemplateTable(transaction).template(purpose, in: language)
    else { throw LetterTemplateTable.unknown }
    return template
  }

  private static let sampleSubjects = [
    "en": "My order has not arrived", "nl": "Mijn bestelling is niet aangekomen",
    "de": "Meine Bestellung ist nicht angekommen", "fr": "Ma commande n’est pas arrivée",
    "es": "Mi pedido no ha llegado",
  ]
}

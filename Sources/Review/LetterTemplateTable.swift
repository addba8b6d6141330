import Accounts
import Foundation
import Kit
import Store

/// Managers' letters in the table `letter_template`. What has no row, or a row without text, is the
/// standard one.
package struct LetterTemplateTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// In the first of the languages (tags such as `pt-BR` count by their first part) that has a text;
  /// English where none has.
  package func template(
    _ purpose: LetterPurpose, inFirstOf languages: [String]
  ) throws -> LetterTemplate {
    for language in languages {
      let code = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
      if let found = try template(purpose, in: code) { return found }
    }
    guard let english = try template(purpose, in: "en") else { throw Self.unknown }
    return english
  }

  package func template(
    _ purpose: LetterPurpose, in language: String
  ) throws -> LetterTemplate? {
    guard LetterTemplate.languages.contains(language) else { return nil }
    let kept = try transaction.first(
      """
      SELECT purpose, language, text, version, changed_by_user_id, changed_at FROM letter_template
       WHERE tenant_id = \(transaction.tenant) AND purpose = \(purpose.rawValue)
         AND language = \(language)
      """, as: Kept.init(row:))
    return kept.map(\.template) ?? LetterTemplate.standard(purpose, in: language)
  }

  /// All of them: by purpose, then by language.
  package func all() throws -> [LetterTemplate] {
    let kept = try transaction.rows(
      """
      SELECT purpose, language, text, version, changed_by_user_id, changed_at FROM letter_template
       WHERE tenant_id = \(transaction.tenant) ORDER BY purpose, language
      """, as: Kept.init(row:))
    return LetterPurpose.allCases.flatMap { purpose in
      LetterTemplate.languages.compactMap { language in
        kept.first { $0.purpose == purpose && $0.language == language }.map(\.template)
          ?? LetterTemplate.standard(purpose, in: language)
      }
    }
  }

  /// Keeps a text over the version that its writer saw, nil for the standard one; false when somebody was
  /// faster.
  func keep(
    _ text: String?, for purpose: LetterPurpose, in language: String, over version: Int,
    by person: UserID, at now: Date
  ) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      INSERT INTO letter_template (tenant_id, purpose, language, text, version, changed_by_user_id,
        changed_at)
      VALUES (\(transaction.tenant), \(purpose.rawValue), \(language), \(text), \(version + 1),
        \(person), \(now))
      ON CONFLICT (tenant_id, purpose, language) DO UPDATE SET text = excluded.text,
        version = excluded.version, changed_by_user_id = excluded.changed_by_user_id,
        changed_at = excluded.changed_at
       WHERE letter_template.version = \(version)
      RETURNING version
      """
    ).isEmpty
  }

  static let unknown = Problem(
    .missing, "letter_template.unknown", "There is no such letter, or not in this language.")

  private struct Kept {
    let purpose: LetterPurpose
    let language: String
    let template: LetterTemplate

    init(row: Row) throws(StoreFailure) {
      purpose = try row.word("purpose")
      language = try row.text("language")
      let version = try row.int("version")
      let standard = LetterTemplate.standard(purpose, in: language)?.text ?? ""
      let own = try row.optionalText("text")
      template = LetterTemplate(
        purpose, language: language, text: own ?? standard, version: version,
        isStandard: own == nil, changedBy: try row.id("changed_by_user_id"),
        changedAt: try row.date("changed_at"))
    }
  }
}

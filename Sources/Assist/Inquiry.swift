import Foundation
import Knowledge
import Text

/// What a message makes us ask the knowledge base: one query for the whole of it, one for each
/// question and each thing that a reviewer wants included, one for the playbooks.
struct Inquiry {
  private let cues: Set<MailCue>
  let questions: [MailReading.Question]
  let queries: [KnowledgeQuery]

  init(_ request: DraftRequest, reading: MailReading, wishes: Wishes) {
    let included = wishes.inclusions.map {
      MailReading.Question(
        text: $0, rest: "", context: "", kind: .other, isExplicit: true, isDemanded: true)
    }
    cues = reading.cues
    questions = reading.questions + included
    let speech = Speech(request.entities)
    let heart = speech.plain(reading.heart.prefix(12).joined(separator: "\n"))
    let topic = speech.plain(reading.topic)
    func query(
      _ text: String, around context: String, _ kinds: Set<Passage.SourceKind>, limit: Int
    ) -> KnowledgeQuery {
      KnowledgeQuery(
        text, context: context, language: request.language, intent: request.intent,
        audience: kinds == [.playbook] ? .internal : .external, kinds: kinds, limit: limit,
        // Playbooks speak to the desk, in whatever language it works; articles are quoted.
        isInItsLanguageOnly: kinds != [.playbook])
    }
    queries =
      [
        query(
          topic + "\n" + heart,
          around: reading.otherWords(for: request.intent, in: request.language), [.article],
          limit: 8)
      ]
      + questions.map { question in
        query(
          speech.plain(question.text),
          around: speech.plain(question.rest + "\n" + question.context) + "\n" + topic,
          [.article], limit: 5)
      }
      + [query(topic + "\n" + heart, around: "", [.playbook], limit: 3)]
  }

  /// The message in the words that pages of every language have for its matter.
  func anyLanguage(_ request: DraftRequest) -> KnowledgeQuery {
    let words = Language.desk.map { HelpWords.words(for: cues, intent: request.intent, in: $0) }
    return KnowledgeQuery(
      queries.first?.text ?? "", context: words.joined(separator: "\n"),
      language: request.language, intent: request.intent, audience: .external, kinds: [.article],
      limit: 20)
  }
}

/// A customer's words without the numbers that name their case: an order id or an amount says
/// nothing about which article helps, and would find whatever has the same digits.
struct Speech {
  private let names: [String]

  init(_ entities: [Entity]) {
    let kinds: Set<Entity.Kind> = [
      .orderID, .invoiceID, .ean, .amount, .date, .phone, .email, .serialNumber, .tracking,
    ]
    names = entities.filter { kinds.contains($0.kind) }.map(\.text)
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { (48...57).contains($0) || $0 == 64 }) else { return text }
    return names.reduce(text) { $0.replacing($1, with: " ") }
  }
}

import Foundation
import Kit
import Text

/// Reads labelled texts as the desk would, and counts what came out.
struct Evaluation: Sendable {
  let task: EvalTask
  let texts: LabelledTexts
  /// What a tenant would know: passed on to the reading of the language.
  var expected: [Language] = []
  /// Only texts with these labels; empty for all.
  var only: Set<String> = []
  /// The language all texts are in; nil to take the file's, or to guess.
  var language: Language?
  /// Texts are cut at these lengths, at the end of a word; empty for whole texts.
  var cuts: [Int] = []
  /// From which rating on a text is not neutral.
  var neutral = 0.5
  /// How many misread texts to show.
  var misses = 0

  func report() throws -> EvalReport {
    task == .entities ? entities() : try classes()
  }

  // MARK: One label for each text

  private func classes() throws -> EvalReport {
    var card = Scorecard()
    var shown: [EvalReport.Miss] = []
    var count = 0
    for text in texts.texts {
      guard let given = text.labels[task] else { continue }
      let truth: String
      do { truth = try task.label(given, neutral: neutral) } catch {
        throw Problem(.invalid, "usage", "\(text.id): \(error.message)")
      }
      guard only.isEmpty || only.contains(truth) else { continue }
      count += 1
      for cut in cuts.isEmpty ? [nil] : cuts.map(Optional.some) {
        let answer = answer(to: text, truth: truth, cut: cut)
        card.answers.append(answer)
        if answer.guess != truth, shown.count < misses {
          shown.append(
            EvalReport.Miss(
              id: text.id, truth: truth, guess: answer.guess,
              text: text.subject.isEmpty ? text.text : "\(text.subject) | \(text.text)"))
        }
      }
    }
    guard count > 0 else {
      throw Problem(.invalid, "usage", "There is no text with a label for \(task.rawValue).")
    }
    var report = EvalReport(task: task.rawValue, source: texts.source, cases: count)
    report.measures = measures(of: card)
    report.labels = cuts.count > 1 ? [] : card.lines
    report.misses = shown
    return report
  }

  private func answer(to text: LabelledText, truth: String, cut: Int?) -> Scorecard.Answer {
    let body = cut.map { Self.cut(text.text, at: $0) } ?? text.text
    let known = language ?? text.language
    let (guess, probability): (String, Double)
    switch task {
    case .language:
      let read =
        Language.guess(for: body, expecting: expected)
        ?? LanguageGuess(expected.first ?? .english, 0.5)
      (guess, probability) = (read.language.code, read.probability)
    case .intents, .sentiment, .urgency, .entities:
      let read = Understanding(
        subject: text.subject, body: body, expecting: expected, language: known)
      switch task {
      case .intents: (guess, probability) = (read.intent.intent.rawValue, read.intent.probability)
      case .sentiment:
        (guess, probability) = (read.sentiment.label.rawValue, read.sentiment.probability)
      default: (guess, probability) = (read.urgency.level.rawValue, read.urgency.probability)
      }
    }
    let group =
      cut.map { "\($0) characters" } ?? (task == .language ? "" : known?.code ?? "")
    return Scorecard.Answer(
      id: text.id, truth: truth, guess: guess, probability: probability, group: group)
  }

  /// The head of a text up to a length, ended at a word's end where it has one.
  static func cut(_ text: String, at length: Int) -> String {
    guard text.count > length else { return text }
    let head = text.prefix(length + 1)
    return String(head.lastIndex(of: " ").map { head[..<$0] } ?? head.dropLast())
  }

  private func measures(of card: Scorecard) -> [EvalReport.Measure] {
    let count = card.answers.count
    var measures: [EvalReport.Measure] = []
    let groups = card.groups
    if cuts.isEmpty || cuts.count == 1 {
      measures.append(
        EvalReport.Measure(
          name: "accuracy", value: card.accuracy, reference: card.commonest,
          referenceName: "commonest label", cases: count))
      measures.append(EvalReport.Measure(name: "macro F1", value: card.macroF1, cases: count))
    }
    if groups.count > 1 {
      for (name, group) in groups {
        let lingua = task == .language ? Self.lingua[name] : nil
        measures.append(
          EvalReport.Measure(
            name: "accuracy, \(name.isEmpty ? "no language given" : name)", value: group.accuracy,
            reference: lingua ?? group.commonest,
            referenceName: lingua == nil ? "commonest label" : "lingua", cases: group.answers.count
          ))
        if task != .language {
          measures.append(
            EvalReport.Measure(
              name: "macro F1, \(name.isEmpty ? "no language given" : name)",
              value: group.macroF1, cases: group.answers.count))
        }
      }
    }
    measures.append(
      EvalReport.Measure(name: "calibration error", value: card.calibrationError, cases: count))
    return measures
  }

  /// Lingua's accuracy over sixteen languages, measured once on sentences of the same source.
  private static let lingua = [
    "20 characters": 0.886, "60 characters": 0.982, "200 characters": 0.998,
  ]

  // MARK: Entities

  private func entities() -> EvalReport {
    var hits: [String: Int] = [:]
    var said: [String: Int] = [:]
    var meant: [String: Int] = [:]
    var whole = 0
    var shown: [EvalReport.Miss] = []
    for text in texts.texts {
      let read = Understanding(subject: text.subject, body: text.text, language: text.language)
      let found = Set(
        read.entities.map { LabelledText.Named(kind: $0.kind.rawValue, value: $0.value) })
      let truth = Set(text.entities)
      for named in found { said[named.kind, default: 0] += 1 }
      for named in truth { meant[named.kind, default: 0] += 1 }
      for named in found.intersection(truth) { hits[named.kind, default: 0] += 1 }
      if found == truth {
        whole += 1
      } else if shown.count < misses {
        shown.append(
          EvalReport.Miss(
            id: text.id, truth: Self.words(truth), guess: Self.words(found), text: text.text))
      }
    }
    func line(_ label: String, _ hits: Int, _ said: Int, _ meant: Int) -> Scorecard.Line {
      Scorecard.Line(
        label: label, precision: said > 0 ? Double(hits) / Double(said) : 1,
        recall: meant > 0 ? Double(hits) / Double(meant) : 1,
        f1: said + meant > 0 ? 2 * Double(hits) / Double(said + meant) : 1, cases: meant)
    }
    let all = line(
      "all", hits.values.reduce(0, +), said.values.reduce(0, +), meant.values.reduce(0, +))
    var report = EvalReport(
      task: task.rawValue, source: texts.source, cases: texts.texts.count)
    report.measures = [
      EvalReport.Measure(name: "precision", value: all.precision, cases: said.values.reduce(0, +)),
      EvalReport.Measure(name: "recall", value: all.recall, cases: all.cases),
      EvalReport.Measure(name: "F1", value: all.f1, cases: all.cases),
      EvalReport.Measure(
        name: "texts without a mistake",
        value: Double(whole) / Double(max(1, texts.texts.count)), cases: texts.texts.count),
    ]
    report.labels = Set(said.keys).union(meant.keys).sorted().map { kind in
      line(kind, hits[kind] ?? 0, said[kind] ?? 0, meant[kind] ?? 0)
    }
    report.misses = shown
    return report
  }

  private static func words(_ named: Set<LabelledText.Named>) -> String {
    named.isEmpty
      ? "nothing" : named.map { "\($0.kind) \($0.value)" }.sorted().joined(separator: ", ")
  }
}

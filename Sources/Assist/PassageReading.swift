import Foundation
import Kit
import Knowledge
import Text

/// A passage taken apart into sections and quotable units, with their terms. Passages never change,
/// so this is done once for each and kept.
final class PassageReading: Sendable {
  /// A sentence or a step: the smallest thing that is quoted.
  struct Unit: Sendable {
    let text: String
    let terms: Set<String>
    /// A step of a numbered list or an entry of a list; nil for a sentence of running text.
    let step: Step?
    /// It leans on the sentence before: "They…", "In that case…".
    let isDependent: Bool
    let namesTime: Bool
    let namesMoney: Bool
    /// It gives orders to a machine: nothing to say to a customer, whoever wrote it into the page.
    let speaksToMachine: Bool
  }
  enum Step: Sendable, Equatable { case numbered, bullet, nested }

  struct Section: Sendable {
    let heading: String?
    let headingTerms: Set<String>
    let units: [Unit]
    let terms: Set<String>

    /// "What to do": steps under a heading that names nothing, so that they are for all of the page.
    let isPlan: Bool
    var hasSteps: Bool { units.contains { $0.step == .numbered } }
  }

  let passage: Passage
  let titleTerms: Set<String>
  let sections: [Section]

  init(_ passage: Passage) {
    self.passage = passage
    let language = passage.language
    let titleTerms = Set(Tokens.terms(of: passage.title, language: language))
    self.titleTerms = titleTerms
    let empty = MailGrammar.of(language).empty
    var sections: [Section] = []
    var heading: String?
    var units: [Unit] = []
    // The first row of a table names its columns.
    var columns: [String]?
    func close() {
      guard !units.isEmpty else { return }
      // What stands before the first heading answers what the title asks.
      let headingTerms =
        heading.map { Set(Tokens.terms(of: $0, language: language)) } ?? titleTerms
      sections.append(
        Section(
          heading: heading, headingTerms: headingTerms, units: units,
          terms: units.reduce(into: headingTerms) { $0.formUnion($1.terms) },
          isPlan: heading != nil && headingTerms.isSubset(of: empty)
            && units.contains { $0.step == .numbered }))
      units = []
    }
    for block in passage.blocks {
      switch block {
      case .heading(_, let text):
        close()
        heading = text
      case .paragraph(let text), .note(let text):
        units += Sentences.of(text).map { Self.unit(String($0), nil, language) }
      case .item(let text, let number, let depth):
        let step: Step = depth > 0 ? .nested : number == nil ? .bullet : .numbered
        units.append(Self.unit(text, step, language))
      case .row(let cells):
        if let head = columns {
          if let text = Self.sentence(of: cells, under: head) {
            units.append(Self.unit(text, nil, language))
          }
        } else {
          columns = cells
        }
      // Code is not quoted in a letter: it is read on the page.
      case .code: break
      }
      if case .row = block {} else { columns = nil }
    }
    close()
    self.sections = sections
  }

  private static func unit(_ text: String, _ step: Step?, _ language: Language) -> Unit {
    let plain = Tokens.plainWords(of: text)
    let traits = PassageTraits.of(language)
    return Unit(
      text: text, terms: Set(Tokens.terms(of: text, language: language)), step: step,
      isDependent: step == nil && traits.leans(plain),
      namesTime: plain.contains { traits.times.contains($0) },
      namesMoney: text.contains("€") || plain.contains { traits.money.contains($0) },
      speaksToMachine: MailCue.phrases(in: language).labels(in: plain).contains(.injection))
  }

  /// A row of a table as a sentence: `Ready in: Tern One 8 minutes, Tern Duo 12 minutes.`
  private static func sentence(of cells: [String], under head: [String]) -> String? {
    guard let subject = cells.first, cells.count > 1, !subject.isEmpty else { return nil }
    let parts = zip(head.dropFirst(), cells.dropFirst()).map { name, value in
      name.isEmpty ? value : "\(name) \(value)"
    }
    return "\(subject): " + parts.joined(separator: ", ") + "."
  }
}

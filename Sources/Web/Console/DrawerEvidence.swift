import Assist
import Foundation
import Kit
import Knowledge

/// What a draft stands on as a numbered list, and its sentences with the numbers that they cite.
struct DrawerEvidence {
  private let draft: Draft
  private let frame: Frame
  private(set) var items: [EvidencePanel.Item] = []
  private var numbers: [Passage.ID: Int] = [:]
  private var firstOrder: Int?

  init(_ draft: Draft, frame: Frame) {
    self.draft = draft
    self.frame = frame
    for citation in draft.citations { add(citation) }
    for order in orders { add(order) }
    for guidance in draft.evidence.guidance {
      add(.playbook, guidance.playbook, guidance.rule)
    }
    for missing in draft.evidence.missing { add(.lookup, frame.wording.notFound, missing) }
  }

  var panel: EvidencePanel {
    EvidencePanel(
      frame: frame,
      summary: ([draft.evidence.summary] + draft.evidence.notes).joined(separator: " "),
      items: items)
  }

  func sentence(_ sentence: DraftSentence) -> DraftUnderReview.Sentence {
    switch sentence.origin {
    case .template: return .init(text: sentence.text, support: .courtesy)
    case .fact:
      return .init(
        text: sentence.text, support: firstOrder == nil ? .unsupported : .supported,
        sources: [firstOrder].compactMap(\.self))
    case .source:
      let number = sentence.citation.flatMap { numbers[$0.passage] }
      return .init(
        text: sentence.text,
        support: sentence.citation?.isSupported == true ? .supported : .unsupported,
        sources: [number].compactMap(\.self))
    }
  }

  /// One entry for each passage, with everything that was taken from it.
  private mutating func add(_ citation: Citation) {
    let source = draft.evidence.sources.first { $0.id == citation.source }
    let kind = source.flatMap { EvidencePanel.Item.Kind(rawValue: $0.kind) } ?? .article
    let taken = draft.sentences.compactMap(\.citation)
      .filter { $0.passage == citation.passage }
    var quotes: [String] = []
    for quote in taken.map(\.quote) where !quotes.contains(quote) { quotes.append(quote) }
    add(kind, citation.title, quotes.joined(separator: " … ")) { item in
      if kind != .resolution { item.path = "/knowledge/\(citation.source)" }
      item.fit = citation.score
      item.isExternal = source?.isExternal ?? false
      item.problem = taken.first { !$0.isSupported }?.reason
    }
    numbers[citation.passage] = items.count
  }

  private mutating func add(_ order: [DraftEvidence.Fact]) {
    add(
      .order, frame.wording.order(order[0].value),
      order.dropFirst().map { "\($0.label): \($0.value)" }.joined(separator: " · "))
    firstOrder = firstOrder ?? items.count
  }

  /// The facts come as one list in which each order begins with its number.
  private var orders: [[DraftEvidence.Fact]] {
    var orders: [[DraftEvidence.Fact]] = []
    for fact in draft.evidence.facts {
      if fact.label == "Order" || orders.isEmpty {
        orders.append([fact])
      } else {
        orders[orders.count - 1].append(fact)
      }
    }
    return orders
  }

  private mutating func add(
    _ kind: EvidencePanel.Item.Kind, _ title: String, _ excerpt: String,
    _ more: (inout EvidencePanel.Item) -> Void = { _ in }
  ) {
    var item = EvidencePanel.Item(
      number: items.count + 1, kind: kind, title: title, excerpt: excerpt)
    more(&item)
    items.append(item)
  }
}

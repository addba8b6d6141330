import Foundation
import Knowledge
import Text

/// What the playbooks found say about handling this message. They steer and are shown to the
/// reviewer; they are never quoted to a customer.
struct PlaybookGuide: Sendable {
  /// Rules that the reviewer should see.
  private(set) var guidance: [DraftEvidence.Guidance] = []
  /// Phrases that the playbooks tell us not to use.
  private(set) var wordsToAvoid: [String] = []
  /// What they tell us to ask for, in words of ours.
  private(set) var toAsk: [AskFor] = []

  /// Something a customer can be asked for.
  enum AskFor: String, Sendable, CaseIterable {
    case orderNumber = "your order number"
    case photo = "a photo"
    case serialNumber = "the serial number"
    case errorCode = "the error code on the display"
    case purchaseDate = "the date of purchase"
    case phone = "a phone number under which we can reach you"
    case address = "your address"

    var cues: [String] {
      switch self {
      case .orderNumber: ["order"]
      case .photo: ["photo", "picture", "video"]
      case .serialNumber: ["serial"]
      case .errorCode: ["code", "display"]
      case .purchaseDate: ["bought", "purchase", "delivery"]
      case .phone: ["phone", "call"]
      case .address: ["address"]
      }
    }
  }

  init(_ passage: Passage) {
    var heading = ""
    for block in passage.blocks {
      switch block {
      case .heading(_, let text): heading = text.lowercased()
      case .item(let text, _, _):
        if heading.contains("what to ask") || heading.hasPrefix("ask") || heading == "must ask" {
          let words = Set(Tokens.plainWords(of: text))
          toAsk += AskFor.allCases.filter { $0.cues.contains(where: words.contains) }.prefix(1)
        }
      case .paragraph(let text), .note(let text):
        for sentence in Sentences.of(text).map(String.init) { read(sentence, from: passage.title) }
      case .code, .row: continue
      }
    }
  }

  /// Several playbooks as one: what is to be asked once, and no more rules than a reviewer reads.
  init(joining guides: [PlaybookGuide]) {
    var seen: Set<AskFor> = []
    toAsk = guides.flatMap(\.toAsk).filter { seen.insert($0).inserted }
    guidance = Array(guides.flatMap(\.guidance).prefix(6))
    wordsToAvoid = guides.flatMap(\.wordsToAvoid)
  }

  private mutating func read(_ sentence: String, from title: String) {
    let words = Tokens.plainWords(of: sentence)
    if words.first == "avoid" || words.prefix(2) == ["do", "not"] {
      for match in sentence.matches(of: /["“]([^"”]{3,60})["”]/) {
        wordsToAvoid.append(String(match.1))
      }
    }
    let isRule = words.contains {
      ["never", "always", "must", "manager", "needs", "nobody"].contains($0)
    }
    if isRule { guidance.append(.init(playbook: title, rule: sentence)) }
  }
}

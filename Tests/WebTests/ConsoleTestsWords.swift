import Assist
import Foundation
import Kit
import Knowledge
import Store
import Testing
import Text
import Tickets

@testable import Web

@Suite("The console's words")
struct ConsoleTestsWords {
  private func words<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> [String] {
    Word.allCases.map(\.rawValue)
  }

  @Test("are those of the rooms, to the letter")
  func sameWords() {
    #expect(words(StatusBadge.self) == words(TicketStatus.self))
    #expect(words(PriorityBadge.self) == words(Priority.self))
    #expect(words(ChannelBadge.self) == words(Channel.self))
    #expect(words(DueChoice.self) == words(DueFilter.self))
    #expect(words(Web.ArticleState.self) == words(Knowledge.ArticleState.self))
    #expect(
      Set(words(ConfidenceView.Part.Kind.self)) == Set(words(ConfidenceReason.Name.self)))
    #expect(words(ConversationMessage.Author.self).sorted() == words(Message.Author.self).sorted())
    #expect(words(ResolutionKind.self) == words(Resolution.Kind.self))
    #expect(words(HandOverReason.self) == words(HandOver.Reason.self))
    for kind in Passage.SourceKind.allCases {
      #expect(EvidencePanel.Item.Kind(rawValue: kind.rawValue) != nil)
    }
  }

  private func tellEverything(in language: any Wording) {
    let facts: [TicketFact] = [
      .opened(channel: .phone), .heard, .reopened(count: 2),
      .statusChanged(from: .new, to: .closed),
      .classified(intent: "refund", priority: .high, reasons: ["said so"]),
      .priorityChanged(from: .low, to: .urgent), .assigned(user: nil, team: nil),
      .answered(ai: true, then: .resolve), .noted, .draftWaiting, .draftDecided,
      .reviewed(decision: "approve", detail: "with edits"),
      .escalated(target: .manager, reason: "VIP"), .escalationEnded, .resolved, .closed,
      .tagged([]), .markedSpam, .unmarkedSpam, .acknowledged,
      .merged(into: 1002), .absorbed(number: 1001, reopens: true), .linked(parent: 1001),
      .linked(parent: nil), .requesterChanged(to: Identifier(high: 1, low: 1)),
      .letterChanged(state: "failed", detail: "No such mailbox"), .remarked("Hm"),
      .promiseNear(.firstResponse, dueAt: nil, interval: 1),
      .promiseBroken(.resolution, dueAt: nil, interval: 1),
      .promiseMoved(firstResponse: nil, resolution: nil), .tierChanged(to: .vip),
    ]
    var seen: Set<String> = []
    for fact in facts {
      for payload in [fact.payload, [:]] {
        let said = language.timeline(fact.name, payload, person: { $0 }, team: { $0 })
        #expect(!said.text.isEmpty)
        // The stable name is for machines; a person reads words.
        #expect(!said.text.contains("."), "\(said.text)")
      }
      seen.insert(language.timeline(fact.name, fact.payload, person: { $0 }, team: { $0 }).text)
    }
    #expect(seen.count == facts.count)
  }

  @Test("say every fact in a sentence, whatever is missing from it")
  func timeline() {
    let english = English()
    for language in ConsoleLanguage.allCases { tellEverything(in: language.wording) }
    let answered = TicketFact.answered(ai: true, then: .resolve)
    #expect(
      english.timeline(answered.name, answered.payload, person: { $0 }, team: { $0 }).text
        == "Answered with a draft and resolved")
    #expect(english.timeline("x.y", [:], person: { $0 }, team: { $0 }).text == "x y")
  }

  @Test("tell each piece of news, and each point of the checklist both ways")
  func news() {
    for language in ConsoleLanguage.allCases.map(\.wording) {
      #expect(Set(News.allCases.map { language.sentence(of: $0) }).count == News.allCases.count)
      for check in DraftCheck.allCases where check != .evidence {
        #expect(
          language.sentence(of: check, isMet: true) != language.sentence(of: check, isMet: false))
      }
      let risks = Risk.Code.allCases.map { language.title(ofRisk: $0.rawValue) }
      #expect(Set(risks).count == risks.count)
      #expect(risks.allSatisfy { $0.first?.isUppercase == true && !$0.contains("_") })
      let intents = Intent.allCases.map { language.name(ofIntent: $0.rawValue) }
      #expect(Set(intents).count == intents.count)
      #expect(intents.allSatisfy { !$0.isEmpty && !$0.contains("_") })
    }
  }
}

import Foundation
import Jobs
import Kit
import Mail
import Outbox
import Procedures
import Synchronization

@testable import Web

extension TestSite.Dropped {
  var box: LetterBox {
    LetterBox(
      page: { [self] cursor, limit, owned in
        let all = letters.withLock { $0 }
        let mine = try await owned(all.map(\.0))
        let rest = all.filter { mine.contains($0.0) }.reversed()
          .drop { letter in cursor.map { letter.0.text >= $0 } ?? false }
        let entries = rest.prefix(limit).map {
          LetterBox.Entry(letter: $0.0, mail: Mail.parse($0.1))
        }
        return (entries, rest.count > limit ? entries.last?.letter.text : nil)
      },
      content: { [self] id in letters.withLock { $0.first { $0.0 == id }?.1 } })
  }
}

extension Procedure {
  static let message = Procedure(
    name: "message", version: 1, first: "receive",
    steps: [
      .plain("receive", "1", "Read the message", .performs, .init("parsed", .step("review"))),
      .plain("review", "–", "Let somebody answer for it", .waits, .init("approve", .exit("sent"))),
    ], exits: [.init("sent", "Answered."), .init("superseded", "A newer message is answered.")],
    interruptions: ["superseded"])

  static let ticket = Procedure(
    name: "ticket", version: 1, first: "work",
    steps: [.plain("work", "–", "Wait for the ticket", .waits, .init("done", .exit("done")))],
    exits: [.init("done", "Done.")])
}

extension Step {
  static func plain(
    _ id: String, _ label: String, _ objective: String, _ manner: Manner, _ outcome: Outcome
  ) -> Step {
    Step(
      id, label: label, objective: objective, description: objective, requiredContext: "None",
      toolCategory: .integration, actionType: .read, integrationStatus: "embedded",
      manner: manner, outcomes: [outcome],
      retry: RetryPlan(
        attempts: 1, firstPause: .seconds(1), longestPause: .seconds(1)),
      onFailure: manner == .performs ? .stop : nil)
  }
}

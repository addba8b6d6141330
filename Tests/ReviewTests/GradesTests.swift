import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Assist
@testable import Review

@Suite("Grades")
struct GradesTests {
  @Test("are three, each from 1 to 5")
  func three() throws {
    let grades = try Grades(tone: 1, accuracy: 5, policy: 3)
    #expect(grades.tone == 1 && grades.accuracy == 5 && grades.policy == 3)
    #expect((1...5).map(Grades.label).last == "Excellent")
    #expect(Set((1...5).map(Grades.label)).count == 5)
  }

  @Test("untouched are none: nothing is assumed", arguments: ["tone", "accuracy", "policy"])
  func missing(name: String) {
    let problem = #expect(throws: Problem.self) {
      try Grades(
        tone: name == "tone" ? nil : 3, accuracy: name == "accuracy" ? nil : 3,
        policy: name == "policy" ? nil : 3)
    }
    #expect(problem?.code == "review.grade_missing")
    #expect(problem?.field == name)
  }

  @Test("outside the scale are refused, not moved into it", arguments: [0, 6, -1, 50, Int.max])
  func range(value: Int) {
    for (tone, accuracy, policy, name) in [
      (value, 3, 3, "tone"), (3, value, 3, "accuracy"), (3, 3, value, "policy"),
    ] {
      let problem = #expect(throws: Problem.self) {
        try Grades(tone: tone, accuracy: accuracy, policy: policy)
      }
      #expect(problem?.code == "review.grade_range")
      #expect(problem?.field == name)
    }
  }

  @Test("outside the scale are refused by the table too", arguments: Engine.allCases)
  func table(engine: Engine) async throws {
    let bench = try await Bench(engine)
    for column in ["tone", "accuracy", "policy"] as [SQL] {
      let draft = try await bench.draft()
      try await bench.review.approve(draft.id, bench.approval(), by: bench.cast.agent)
      await #expect(throws: StoreFailure.self) {
        try await bench.write { transaction in
          try transaction.run(
            """
            UPDATE customer_reply_grading SET \(column) = 6
             WHERE tenant_id = \(transaction.tenant)
            """)
        }
      }
    }
    #expect(try await bench.signals().count == 3)
  }
}

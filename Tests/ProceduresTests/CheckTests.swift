import Kit
import Procedures
import Testing

@Suite("Checking a procedure")
struct CheckTests {
  private func flaws(
    first: String = "a", _ steps: [Step], exits: [String] = ["end"], interruptions: [String] = []
  ) -> [Flaw] {
    Procedure(
      name: "test", version: 1, first: first, steps: steps,
      exits: exits.map { .init($0, "Test") }, interruptions: interruptions
    ).check()
  }

  @Test("finds nothing in a good one")
  func good() {
    #expect(Procedure.toy.check().isEmpty)
  }

  @Test("finds steps and exits that nothing leads to")
  func unreachable() {
    let steps: [Step] = [
      .toy("a", outcomes: [.init("done", .exit("end"))]),
      .toy("b", outcomes: [.init("done", .exit("other"))]),
    ]
    #expect(
      flaws(steps, exits: ["end", "other"]) == [.unreachableStep("b"), .unreachableExit("other")])
    #expect(
      flaws(steps, exits: ["end", "other"], interruptions: ["other"]) == [.unreachableStep("b")])
  }

  @Test("finds steps from which no exit is reached")
  func deadEnds() {
    let found = flaws([
      .toy("a", outcomes: [.init("on", .step("b")), .init("off", .exit("end"))]),
      .toy("b", .waits, outcomes: [.init("on", .step("c"))]),
      .toy("c", outcomes: [.init("on", .step("b"))]),
      .toy("d", outcomes: []),
    ])
    #expect(found == [.unreachableStep("d"), .deadEnd("b"), .deadEnd("c"), .deadEnd("d")])
  }

  @Test("finds names that are nowhere")
  func unknownNames() {
    let found = flaws(
      first: "z",
      [
        .toy("a", outcomes: [.init("on", .step("x")), .init("off", .exit("y"))])
      ], exits: [], interruptions: ["taken_over"])
    #expect(found.contains(.unknownFirstStep("z")))
    #expect(found.contains(.unknownStep(step: "a", outcome: "on", next: "x")))
    #expect(found.contains(.unknownExit(step: "a", outcome: "off", next: "y")))
    #expect(found.contains(.unknownInterruption("taken_over")))
  }

  @Test("finds outcomes that nothing follows, and failures nobody thought of")
  func missingPaths() {
    let found = flaws([
      .toy(
        "a", outcomes: [.init("done", .step("b"))], onFailure: .outcome("broken")),
      .toy(
        "b", .waits, outcomes: [.init("done", .step("c"))],
        timer: .init(after: .hours(1), outcome: "late"), onFailure: nil),
      .toy("c", outcomes: [.init("done", .exit("end"))], onFailure: nil),
    ])
    #expect(
      found == [
        .outcomeWithoutSuccessor(step: "a", outcome: "broken"),
        .outcomeWithoutSuccessor(step: "b", outcome: "late"), .missingFailurePath("c"),
      ])
  }

  @Test("finds loops that never wait, and allows those that do")
  func loops() {
    func loop(_ manner: Step.Manner) -> [Flaw] {
      flaws([
        .toy("a", outcomes: [.init("on", .step("b"))]),
        .toy("b", manner, outcomes: [.init("on", .step("c")), .init("off", .exit("end"))]),
        .toy("c", outcomes: [.init("on", .step("b"))]),
      ])
    }
    #expect(loop(.performs) == [.endlessLoop(["b", "c"])])
    #expect(loop(.waits).isEmpty)
    #expect(loop(.performsThenWaits).isEmpty)
  }

  @Test("finds doubles, waits without end and empty descriptions")
  func doubles() {
    let found = flaws([
      .toy("a", outcomes: [.init("on", .step("b")), .init("on", .exit("end"))]),
      .toy("b", .waits, outcomes: []), .toy("b", .waits, outcomes: []),
      Step(
        "c", label: "3", objective: " ", description: "Does.", requiredContext: "",
        toolCategory: .prompt, actionType: .read, integrationStatus: "embedded",
        outcomes: [.init("done", .exit("end"))], onFailure: .stop),
    ])
    #expect(found.contains(.doubledStep("b")))
    #expect(found.contains(.doubledOutcome(step: "a", outcome: "on")))
    #expect(found.contains(.endlessWait("b")))
    #expect(found.contains(.emptyField(step: "c", field: "objective")))
    #expect(found.contains(.emptyField(step: "c", field: "required context")))
    #expect(found.allSatisfy { !$0.description.isEmpty })
  }

  @Test("performers that are missing are named before anything runs")
  func missingPerformers() {
    var performers = StepPerformers()
    performers.on("toy", "fetch") { _ in StepResult("found") }
    #expect(performers.missing(in: [.toy]) == ["toy.review", "toy.remind", "toy.send"])
  }
}

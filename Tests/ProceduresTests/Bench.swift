import Foundation
import Jobs
import Kit
import Procedures
import Rehearsal
import Store
import Synchronization

/// A workbench: a small procedure, scripted performers and the runner that drives them.
final class Bench: Sendable {
  typealias Script = @Sendable (StepContext) async throws -> StepResult

  let house: Rehearsal
  let jobs: JobQueue
  let desk: ProcedureDesk
  private let scripts = Mutex<[String: [Script]]>([:])
  private let log = Mutex<[String]>([])
  private let crashes = Mutex<[String]>([])
  private let failures = Mutex<[String]>([])
  private let impatient: Bool

  /// Of an impatient one every time limit has passed at once.
  init(_ engine: Engine, _ procedures: [Procedure] = [.toy], impatient: Bool = false) async throws {
    house = try await Rehearsal(engine)
    jobs = JobQueue(database: house.database, world: house.world)
    desk = ProcedureDesk(
      database: house.database, world: house.world, jobs: jobs, procedures: procedures)
    self.impatient = impatient
  }

  /// What has been performed, in order.
  var performed: [String] { log.withLock { $0 } }
  /// Why jobs failed.
  var jobFailures: [String] { failures.withLock { $0 } }

  /// What a step's next performances do; the last one stays.
  func script(_ step: String, _ scripts: Script...) {
    self.scripts.withLock { $0[step] = scripts }
  }
  func script(_ step: String, outcomes: String...) {
    var scripts: [Script] = []
    for outcome in outcomes {
      scripts.append { _ in
        outcome == "wait" ? .waiting() : StepResult(outcome, detail: "by script")
      }
    }
    self.scripts.withLock { $0[step] = scripts }
  }

  /// The program ends once at this place.
  func crash(at place: String) { crashes.withLock { $0.append(place) } }

  struct Crash: Error {}

  private var runner: JobRunner {
    var performers = StepPerformers()
    for procedure in desk.procedures {
      for step in procedure.steps where step.manner != .waits {
        performers.on(procedure.name, step.id) { [self] context in
          log.withLock { $0.append(step.id) }
          let script = scripts.withLock { scripts -> Script? in
            guard let list = scripts[step.id], let next = list.first else { return nil }
            if list.count > 1 { scripts[step.id]?.removeFirst() }
            return next
          }
          guard let script else { throw GiveUp("no script for \(step.id)") }
          return try await script(context)
        }
      }
    }
    let crashPoints = CrashPoints { [self] place in
      try crashes.withLock { crashes in
        guard let index = crashes.firstIndex(of: place) else { return }
        crashes.remove(at: index)
        throw Crash()
      }
    }
    // To the impatient every time limit is over at once.
    let engine =
      impatient
      ? ProcedureEngine(desk, performers: performers, crashPoints: crashPoints) { _ in }
      : ProcedureEngine(desk, performers: performers, crashPoints: crashPoints)
    var handlers = JobHandlers()
    engine.register(in: &handlers)
    return JobRunner(queue: jobs, handlers: handlers) { [self] failure in
      failures.withLock { $0.append(failure.reason) }
    }
  }

  @discardableResult
  func drain() async throws -> Int { try await runner.drain() }

  func write<Outcome: Sendable>(
    _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await house.database.write(for: house.tenant, work)
  }

  func start(
    _ name: String = "toy", ticket: Identifier<ProcedureRun.Ticket>? = nil
  ) async throws -> RunID {
    let subject: Identifier<ProcedureRun.Subject> = house.world.id()
    return try await write { [desk] in
      try desk.start(name, about: subject, ticket: ticket, in: $0)
    }
  }

  func signal(_ run: RunID, _ outcome: String, by actor: String = "user:anna") async throws {
    try await write { [desk] in try desk.signal(run, outcome, by: actor, in: $0) }
  }

  func history(_ run: RunID) async throws -> ProcedureDesk.History {
    try await write { [desk] in try desk.history(of: run, in: $0) }
  }

  func run(_ id: RunID) async throws -> ProcedureRun { try await history(id).run }

  /// `step:outcome` of every record.
  func path(_ run: RunID) async throws -> [String] {
    try await history(run).records.map { "\($0.step):\($0.outcome)" }
  }
}

extension Procedure {
  /// Fetches something, lets a person review it, sends it, waits two days.
  static let toy = Procedure(
    name: "toy", version: 1, first: "fetch",
    steps: [
      .toy(
        "fetch",
        outcomes: [
          .init("found", .step("review")), .init("nothing", .exit("empty")),
          .init("unreachable", .exit("broken")),
        ],
        retry: RetryPlan(attempts: 3, firstPause: .seconds(10), longestPause: .minutes(5)),
        onFailure: .outcome("unreachable")),
      .toy(
        "review", .performsThenWaits,
        outcomes: [
          .init("approve", .step("send")), .init("reject", .exit("rejected")),
          .init("late", .step("remind")),
        ],
        timer: .init(after: .hours(24), outcome: "late")),
      .toy("remind", outcomes: [.init("reminded", .step("review"))]),
      .toy(
        "send", outcomes: [.init("sent", .step("pause"))],
        retry: RetryPlan(attempts: 2, firstPause: .seconds(10), longestPause: .minutes(5))),
      .toy(
        "pause", .waits,
        outcomes: [.init("over", .exit("complete")), .init("answered", .exit("answered"))],
        timer: .init(after: .hours(48), outcome: "over")),
    ],
    exits: ["empty", "broken", "rejected", "complete", "answered", "taken_over"].map {
      Exit($0, "Toy")
    },
    interruptions: ["taken_over"])
}

extension Step {
  static func toy(
    _ id: String, _ manner: Manner = .performs, outcomes: [Outcome], timer: Timer? = nil,
    retry: RetryPlan = .brisk, onFailure: Failure? = .stop
  ) -> Step {
    Step(
      id, label: "–", objective: "Play", description: "Plays.", requiredContext: "A toy",
      toolCategory: .prompt, actionType: .read, integrationStatus: "embedded", manner: manner,
      outcomes: outcomes, timer: timer, retry: retry, timeLimit: .seconds(30),
      onFailure: onFailure)
  }
}

import Kit

/// The way that something goes through the desk, as data: steps, outcomes, what follows what.
///
/// A changed procedure gets a new version; runs under way finish in the version they began with
/// as long as the desk still has it.
package struct Procedure: Sendable, Equatable {
  /// A way to end, and what it means to the business.
  package struct Exit: Sendable, Hashable {
    package let name: String
    package let meaning: String
    /// Where the subject goes on, in words: another procedure's step, a person.
    package let leadsTo: String

    package init(_ name: String, _ meaning: String, leadsTo: String = "") {
      self.name = name
      self.meaning = meaning
      self.leadsTo = leadsTo
    }
  }

  /// The interruption of a person who takes a ticket into their own hands.
  package static let takenOver = "taken_over"

  package let name: String
  package let version: Int
  /// The id of the step that a run begins with.
  package let first: String
  package let steps: [Step]
  package let exits: [Exit]
  /// Names of exits that may end a run at any step, from outside: a person takes over.
  package let interruptions: [String]

  package init(
    name: String, version: Int, first: String, steps: [Step], exits: [Exit],
    interruptions: [String] = []
  ) {
    self.name = name
    self.version = version
    self.first = first
    self.steps = steps
    self.exits = exits
    self.interruptions = interruptions
  }

  package func step(_ id: String) -> Step? { steps.first { $0.id == id } }
}

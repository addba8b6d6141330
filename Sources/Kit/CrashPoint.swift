/// Named places at which the crash test ends the program; everywhere else they do nothing.
package struct CrashPoints: Sendable {
  /// Told of each place that is passed. What it throws goes up as if the program had ended there:
  /// nothing behind the place is done or recorded.
  package let reached: @Sendable (_ place: String) throws -> Void

  package init(_ reached: @escaping @Sendable (_ place: String) throws -> Void) {
    self.reached = reached
  }

  package static let none = CrashPoints { _ in }
}

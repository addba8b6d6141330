import Kit

/// What a person thinks of a draft, on S3's three scales, each 1 to 5. There is no way to have some
/// of them only: an untouched value is no grade.
package struct Grades: Sendable, Equatable {
  package let tone: Int
  package let accuracy: Int
  package let policy: Int

  package static let range = 1...5

  /// Takes what a form or the API sent. Nothing is clamped here: a value outside 1 to 5 is refused.
  package init(tone: Int?, accuracy: Int?, policy: Int?) throws(Problem) {
    func grade(_ value: Int?, _ name: String) throws(Problem) -> Int {
      guard let value else {
        throw Problem(
          .invalid, "review.grade_missing",
          "Grade \(name) from 1 to 5 first. All three grades are needed.", field: name)
      }
      guard Self.range.contains(value) else {
        throw Problem(
          .invalid, "review.grade_range", "A grade is a whole number from 1 to 5.", field: name)
      }
      return value
    }
    self.tone = try grade(tone, "tone")
    self.accuracy = try grade(accuracy, "accuracy")
    self.policy = try grade(policy, "policy")
  }

  /// S3's label of a value.
  package static func label(_ value: Int) -> String {
    switch value {
    case 5: "Excellent"
    case 4: "Good"
    case 3: "Acceptable"
    case 2: "Below standard"
    default: "Unacceptable"
    }
  }
}

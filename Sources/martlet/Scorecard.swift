import Foundation

/// Answers beside the truth, and the figures that they give.
struct Scorecard: Sendable {
  struct Answer: Sendable {
    var id: String
    var truth: String
    var guess: String
    /// How sure the guess says it is, 0 to 1.
    var probability: Double
    /// What figures are also given by: the language, or the length a text was cut at.
    var group: String
  }

  /// One label's figures.
  struct Line: Encodable, Sendable {
    var label: String
    var precision: Double
    var recall: Double
    var f1: Double
    var cases: Int
  }

  var answers: [Answer] = []

  var accuracy: Double {
    answers.isEmpty
      ? 0 : Double(answers.count { $0.truth == $0.guess }) / Double(answers.count)
  }

  /// The share of the commonest label: what somebody would reach who always says that.
  var commonest: Double {
    let most = Dictionary(grouping: answers, by: \.truth).values.map(\.count).max() ?? 0
    return answers.isEmpty ? 0 : Double(most) / Double(answers.count)
  }

  /// Labels that occur in the truth, each counting the same (a label that is only guessed lowers
  /// the precision of the others no further: its cases are missing there as recall).
  var macroF1: Double {
    let lines = self.lines.filter { $0.cases > 0 }
    return lines.isEmpty ? 0 : lines.reduce(0) { $0 + $1.f1 } / Double(lines.count)
  }

  var lines: [Line] {
    Set(answers.flatMap { [$0.truth, $0.guess] }).sorted().map { label in
      let hits = Double(answers.count { $0.truth == label && $0.guess == label })
      let said = Double(answers.count { $0.guess == label })
      let meant = answers.count { $0.truth == label }
      return Line(
        label: label, precision: said > 0 ? hits / said : 0,
        recall: meant > 0 ? hits / Double(meant) : 0,
        f1: hits > 0 ? 2 * hits / (said + Double(meant)) : 0, cases: meant)
    }
  }

  /// How far the stated probabilities stand from the shares that were right, in ten bins of equal
  /// width (expected calibration error).
  var calibrationError: Double {
    guard !answers.isEmpty else { return 0 }
    let bins = Dictionary(grouping: answers) { min(9, Int($0.probability * 10)) }
    let sum = bins.values.reduce(0.0) { sum, bin in
      let right = Double(bin.count { $0.truth == $0.guess })
      return sum + abs(right - bin.reduce(0) { $0 + $1.probability })
    }
    return sum / Double(answers.count)
  }

  /// The same for each group, in the order of their first answers.
  var groups: [(name: String, card: Scorecard)] {
    var order: [String] = []
    var found: [String: Scorecard] = [:]
    for answer in answers {
      if found[answer.group] == nil { order.append(answer.group) }
      found[answer.group, default: Scorecard()].answers.append(answer)
    }
    return order.compactMap { name in found[name].map { (name, $0) } }
  }
}

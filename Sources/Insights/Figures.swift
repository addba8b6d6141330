import Foundation
import Kit
import Tickets

/// What the desk did in a period, computed from what is recorded and from nothing else.
package struct Figures: Sendable, Equatable {
  package var period: Period
  package var volume = Volume()
  package var response = Durations()
  package var resolution = Durations()
  package var promises = Share()
  /// Tickets of the period that were resolved, and of those the ones that were opened again.
  package var reopened = Share()
  package var satisfaction = Scores()
  package var replies = Replies()
  package var quality = Quality()
  package var backlog = Backlog()

  /// How many of how many.
  package struct Share: Sendable, Equatable {
    package var count = 0
    package var total = 0
    package init(_ count: Int = 0, of total: Int = 0) {
      self.count = count
      self.total = total
    }
    /// In percent; nil where there is nothing to share.
    package var percent: Double? { total == 0 ? nil : Double(count) / Double(total) * 100 }
  }

  /// Times that something took, in minutes.
  package struct Durations: Sendable, Equatable {
    package var count = 0
    package var mean: Double?
    package var median: Double?

    package init() {}
    package init(minutes: [Double]) {
      count = minutes.count
      mean = Figures.mean(minutes)
      median = Figures.median(minutes)
    }
  }

  /// Marks from 1 to 5.
  package struct Scores: Sendable, Equatable {
    package var count = 0
    package var mean: Double?

    package init() {}
    package init(_ marks: [Int]) {
      count = marks.count
      mean = Figures.mean(marks.map(Double.init))
    }
  }

  /// Tickets that were opened, without spam.
  package struct Volume: Sendable, Equatable {
    package var total = 0
    package var byChannel: [String: Int] = [:]
    package var byIntent: [String: Int] = [:]
    package var byPriority: [String: Int] = [:]
    /// In the order of `Period.days`.
    package var byDay: [Day] = []
    package init() {}
  }

  package struct Day: Sendable, Equatable {
    package let start: Date
    package var opened = 0
    package var resolved = 0
  }

  /// What left the desk for customers, without templates such as acknowledgements.
  package struct Replies: Sendable, Equatable {
    package var drafted = 0
    package var manual = 0
    package init() {}
    package var total: Int { drafted + manual }
    package var draftedShare: Share { Share(drafted, of: total) }
  }

  /// What reviews said of drafts.
  package struct Quality: Sendable, Equatable {
    package var graded = 0
    package var tone: Double?
    package var accuracy: Double?
    package var policy: Double?
    package var overall: Double?
    /// Approved without a major edit, of all that were graded.
    package var approved = Share()
    /// Levenshtein distance in characters of those that were sent.
    package var editDistance: Double?
    /// From the draft to the decision.
    package var approval = Durations()
    /// Decided within `Target.approvalMinutes`.
    package var approvedInTime = Share()
    package init() {}
  }

  /// What is open at this moment, whatever the period.
  package struct Backlog: Sendable, Equatable {
    package var total = 0
    package var byStatus: [String: Int] = [:]
    package var byPriority: [String: Int] = [:]
    package var awaitingReview = 0
    package var escalated = 0
    package init() {}
  }

  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

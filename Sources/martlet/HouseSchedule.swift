import FollowUp
import Jobs
import Kit

/// What happens by the clock: the one screen for it. The journey's timers are its own.
enum HouseSchedule {
  static let all: [Schedule] = [
    .every(.seconds(3600), "sessions.sweep") { SweepSessions() },
    .every(.seconds(3600), "files.sweep") { SweepFiles() },
    .every(.minutes(10), "followup.process_outbox") { ProcessOutbox() },
    .every(.minutes(1), "sla.watch") { WatchClocks() },
  ]
}

/// Removes kept files that no row names.
struct SweepFiles: Job {
  static let kind = "files.sweep"
  static let retry = RetryPlan.brisk
}

/// Removes sessions that have ended.
struct SweepSessions: Job {
  static let kind = "sessions.sweep"
  static let retry = RetryPlan.brisk
}

/// Records warnings and breaches of promises about time. One query by index where there is none.
struct WatchClocks: Job {
  static let kind = "sla.watch"
  static let retry = RetryPlan.brisk
}

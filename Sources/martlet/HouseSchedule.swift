import Jobs

/// What happens by the clock: the one screen for it. The journey's timers are its own.
enum HouseSchedule {
  static let all: [Schedule] = []
}

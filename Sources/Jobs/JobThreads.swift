import Foundation
import Synchronization

/// Where jobs run: threads that the kernel lets go after those that answer somebody.
///
/// A mail server or a person waits for an answer; a job's result is waited for by nobody just now. On a
/// busy machine both would share the cores evenly, and a burst of mail would be accepted at the speed
/// at which it is worked off.
package final class JobThreads: TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    /// The first one not taken yet: taking from the front of an array moves the rest.
    var next = 0
  }
  private let state = Mutex(State())
  private let bell = DispatchSemaphore(value: 0)

  /// How far back the kernel puts them: each step weighs about a quarter (sched(7)), ten leave a tenth
  /// of a busy core.
  private static let niceness: Int32 = 10

  /// One for all runners of the process: its threads never end.
  package static let shared = JobThreads(count: ProcessInfo.processInfo.activeProcessorCount)

  private init(count: Int) {
    for number in 1...max(1, count) {
      let thread = Thread { [self] in
        #if os(Linux)
          // Of the calling thread alone, on Linux.
          _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        #endif
        while true {
          bell.wait()
          take()?.runSynchronously(on: asUnownedTaskExecutor())
        }
      }
      thread.name = "martlet-jobs-\(number)"
      // As much as a process's first thread has: parsers of mail may go deep.
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    state.withLock { $0.jobs.append(job) }
    bell.signal()
  }

  private func take() -> UnownedJob? {
    state.withLock { state in
      guard state.next < state.jobs.count else { return nil }
      let job = state.jobs[state.next]
      state.next += 1
      if state.next == state.jobs.count || state.next == 1000 {
        state.jobs.removeFirst(state.next)
        state.next = 0
      }
      return job
    }
  }
}

import Foundation

/// Starts other programs for tests.
///
/// Not by Foundation's `Process`: its children inherit whatever files are open at that moment, among
/// them the sockets by which it hears that another child has ended. A server that is started beside a
/// short-lived program then keeps its end unheard, and the test waits for ever.
package enum Program {
  /// Starts a program in a process group of its own, with none of our files open. What it says is
  /// added to the file `output`. Whoever starts it has to wait for it.
  static func start(
    _ arguments: [String], output: String
  ) throws(Failure) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&files, 1, 2)
    // Closing what is not open does no harm; what is opened just now is closed too.
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    for file in 3..<Int32(min(limit.rlim_cur, 4096)) {
      posix_spawn_file_actions_addclose(&files, file)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    var words = arguments.map { strdup($0) } + [nil]
    var environment =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + environment { free(text) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, arguments[0], &files, &attributes, &words, &environment)
    guard error == 0 else {
      throw Failure("\(arguments[0]) cannot be started: \(String(cString: strerror(error)))")
    }
    return process
  }

  /// Waits for the end; the calling thread does nothing else meanwhile. True when all went well.
  @discardableResult
  static func wait(for process: pid_t) -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  /// Runs a program to its end, on a thread of its own. What it says is in the file `output` of
  /// `folder`, and in the error when it fails.
  package static func run(_ arguments: [String], in folder: URL) async throws {
    let output = folder.appending(path: "output").path
    let outcome: Result<Void, Failure> = await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          returning: Result { () throws(Failure) in
            guard wait(for: try start(arguments, output: output)) else {
              let said = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
              throw Failure("\(arguments.joined(separator: " ")) failed: \(said)")
            }
          })
      }
    }
    try outcome.get()
  }

  package struct Failure: Error {
    package let words: String
    init(_ words: String) { self.words = words }
  }
}

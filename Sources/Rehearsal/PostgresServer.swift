import Foundation
import Store
import StorePostgres
import Synchronization

/// The PostgreSQL of the tests: the one named by `MARTLET_TEST_POSTGRES`, or one of our own, started
/// once for the process on a free port and gone with it.
actor PostgresServer {
  static let shared = PostgresServer()

  private var starting: Task<String, any Error>?
  /// By the text of their migrations.
  private var templates: [String: (name: String, making: Task<Void, any Error>)] = [:]
  private var copies = 0

  /// The address of the server's database for administration, as a superuser.
  func address() async throws -> String {
    if let starting { return try await starting.value }
    let task = Task { () throws -> String in
      if let given = ProcessInfo.processInfo.environment["MARTLET_TEST_POSTGRES"] { return given }
      return try await PrivatePostgres().start()
    }
    starting = task
    return try await task.value
  }

  /// Makes a database with the given steps done, by copying one that has them.
  func makeCopy(
    of migrations: [Migration], prepare: @Sendable @escaping (String) async throws -> Void
  )
    async throws -> String
  {
    let address = try await address()
    let process = ProcessInfo.processInfo.processIdentifier
    copies += 1
    let copy = "martlet_\(process)_\(copies)"
    let content = migrations.flatMap(\.statements).joined()
    let (name, making) =
      templates[content]
      ?? {
        let name = "martlet_\(process)_template_\(templates.count)"
        let making = Task {
          try await PostgresDatabase.administer(
            "DROP DATABASE IF EXISTS \(name)",
            "CREATE DATABASE \(name) TEMPLATE template0 LOCALE 'C'", at: address)
          try await prepare(Self.address(address, database: name))
        }
        return (name, making)
      }()
    templates[content] = (name, making)
    try await making.value
    try await PostgresDatabase.administer(
      "CREATE DATABASE \(copy) TEMPLATE \(name) STRATEGY FILE_COPY", at: address)
    return Self.address(address, database: copy)
  }

  /// The same server, another database.
  static func address(_ address: String, database: String) -> String {
    guard var parts = URLComponents(string: address) else { return address }
    parts.path = "/\(database)"
    return parts.string ?? address
  }
}

/// Starts a server in a temporary folder. It listens on loopback only, trusts whoever comes, and does
/// not wait for the disk: nothing in it outlives the tests.
private struct PrivatePostgres {
  private let folder: String

  init() throws { folder = try ProcessFolder.make("postgres") }

  func start() async throws -> String {
    guard let tools = Self.tools else {
      throw StoreFailure.unavailable(
        """
        PostgreSQL's server programs are missing (looked for initdb in /usr/lib/postgresql). \
        bin/test installs them: apt-get install postgresql
        """)
    }
    let data = "\(folder)/data"
    let here = URL(filePath: folder)
    if geteuid() == 0 { try await Program.run(["/bin/chown", "nobody", folder], in: here) }
    let options = [
      "--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8",
      "--locale", "C", "--no-sync",
    ]
    try await Program.run(plain("\(tools)/initdb", options), in: here)
    let port = try PrivateExim.freePort()
    let settings = [
      "listen_addresses=127.0.0.1", "unix_socket_directories=\(folder)", "fsync=off",
      "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0", "max_connections=300",
      "shared_buffers=64MB", "autovacuum=off",
    ]
    let arguments = ["-D", data, "-p", "\(port)"] + settings.flatMap { ["-c", $0] }
    try await launch("\(tools)/postgres", arguments)
    let address = "postgres://postgres@127.0.0.1:\(port)/postgres"
    try await untilItAnswers(address)
    return address
  }

  private static var tools: String? {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }
      .map { "\(root)/\($0)/bin" }
      .first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
  }

  /// initdb and postgres refuse root; a plain user runs them as itself.
  private func plain(_ program: String, _ arguments: [String], _ options: [String] = [])
    -> [String]
  {
    let user = geteuid() == 0 ? ["--reuid=nobody", "--regid=nogroup", "--clear-groups"] : []
    return ["/usr/bin/setpriv"] + user + options + [program] + arguments
  }

  /// The server is told to end when the thread that started it does, even by a crash: so that thread
  /// is one that lives as long as the process.
  private func launch(_ program: String, _ arguments: [String]) async throws {
    let command = plain(program, arguments, ["--pdeathsig=INT"])
    let server = try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<pid_t, any Error>) in
      Thread.detachNewThread { [folder] in
        continuation.resume(
          with: Result { try Program.start(command, output: "\(folder)/log") })
        while true { pause() }
      }
    }
    atTheEnd.withLock { $0 = server }
    atexit {
      guard let server = atTheEnd.withLock({ $0 }) else { return }
      // Immediate: nothing is kept, so nothing has to be finished.
      kill(server, SIGQUIT)
      var status: Int32 = 0
      waitpid(server, &status, 0)
    }
  }

  private func untilItAnswers(_ address: String) async throws {
    for attempt in 1... {
      do {
        try await PostgresDatabase.administer("SELECT 1", at: address)
        return
      } catch {
        if attempt == 200 {
          let log = (try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)) ?? ""
          throw StoreFailure.unavailable("PostgreSQL does not answer: \(log)")
        }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  }
}

private let atTheEnd = Mutex<pid_t?>(nil)

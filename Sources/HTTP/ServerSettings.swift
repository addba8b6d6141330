import Foundation
import Kit

/// Where the server listens and how much it puts up with.
package struct ServerSettings: Sendable {
  /// A numeric address. A proxy in front speaks TLS and HTTP/2; see `docs/operations.md`.
  package var address = "127.0.0.1"
  /// 0 takes a free one.
  package var port = 8080
  /// Threads that read and write; handlers run elsewhere.
  package var loops = 1
  /// Where large bodies wait for their handlers.
  package var spoolFolder: URL = FileManager.default.temporaryDirectory
  /// Addresses whose `x-forwarded-for` is believed and whose connections are not counted by
  /// address. Usually the proxy on this machine.
  package var trustedProxies: Set<String> = ["127.0.0.1", "::1"]

  // Deadlines are for the whole phase: no byte that arrives ever extends one.
  /// From a request's first byte to the end of its header.
  package var headDeadline: Duration = .seconds(10)
  /// From the end of the header to the end of the body.
  package var bodyDeadline: Duration = .seconds(20)
  /// The same for bodies that are spooled to a file.
  package var spoolDeadline: Duration = .seconds(120)
  /// Between two requests.
  package var idleDeadline: Duration = .seconds(30)
  /// For a client to take what was written; large bodies get a second more for each 16 KB.
  package var writeDeadline: Duration = .seconds(30)
  /// How long a stopping server waits for what it has begun.
  package var stopDeadline: Duration = .seconds(10)
  /// A comment goes down a silent event stream this often, so that dead ones are noticed.
  package var heartbeat: Duration = .seconds(20)

  package var targetLimit = 8 * 1024
  package var headLimit = 32 * 1024
  package var fieldLimit = 100
  /// Bytes that may arrive while an earlier request of the connection is being answered; then
  /// the server stops reading until it is done.
  package var pipelineLimit = 64 * 1024
  package var connectionLimit = 10_000
  package var addressLimit = 200

  package init() {}
}

/// What the server tells whoever keeps the log.
package enum ServerNote: Sendable {
  case served(Request, status: Int, duration: Duration)
  /// A request that reached no handler.
  case refused(status: Int, code: String, address: String)
  /// A connection turned away because there are too many.
  case overloaded(address: String)
}

/// Why the server could not begin.
package enum ServerFailure: Error, Equatable, Explained {
  case portInUse(address: String, port: Int)
  case notAllowed(address: String, port: Int)
  case cannotListen(address: String, port: Int, reason: String)

  package var problem: Problem {
    switch self {
    case .portInUse(let address, let port):
      Problem(
        .conflict, "server.port_in_use",
        "Port \(port) on \(address) is taken by another program. Stop it or choose another port.")
    case .notAllowed(let address, let port):
      Problem(
        .forbidden, "server.port_forbidden",
        "This user may not listen on port \(port) of \(address). Choose one above 1023.")
    case .cannotListen(let address, let port, let reason):
      Problem(.broken, "server.cannot_listen", "Cannot listen on \(address):\(port): \(reason).")
    }
  }
}

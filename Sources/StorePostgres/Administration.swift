import Foundation
import Store

/// Runs a blocking piece of work on a thread of its own.
func onOwnThread<Outcome: Sendable>(
  _ work: @escaping @Sendable () throws -> Outcome
) async throws -> Outcome {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
  }
}

extension PostgresDatabase {
  /// Runs statements outside of any transaction, as the role in the address: to make and drop
  /// databases.
  package static func administer(_ statements: String..., at url: String) async throws {
    try await onOwnThread {
      let connection = try PostgresConnection(url: url, role: .owner)
      for statement in statements { try connection.command(statement) }
    }
  }
}

import Foundation
import Kit

/// The writing end of a streamed response. `write` returns when the client has taken enough for
/// more, and throws `CancellationError` when it has gone.
package struct ResponseWriter: Sendable {
  private let sink: @Sendable ([UInt8]) async throws -> Void

  package init(sink: @escaping @Sendable ([UInt8]) async throws -> Void) { self.sink = sink }

  package func write(_ bytes: [UInt8]) async throws { try await sink(bytes) }
  package func write(_ text: String) async throws { try await sink(Array(text.utf8)) }
}

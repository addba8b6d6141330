import Foundation
import Kit
import Synchronization

/// "Look again": something was committed that somebody on this channel waits for. A poke carries no
/// news and may be lost with its process, so whoever listens also looks by the clock.
package struct Poke: Sendable, Hashable {
  package let channel: String
  /// The tenant whose transaction it came from; nil from a house transaction.
  package let tenant: TenantID?

  package init(_ channel: String, tenant: TenantID? = nil) {
    self.channel = channel
    self.tenant = tenant
  }

  /// How it travels between processes: the channel, then the tenant where there is one.
  package var text: String { tenant.map { "\(channel) \($0.text)" } ?? channel }

  package init?(text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let channel = parts.first else { return nil }
    guard parts.count == 2 else {
      self.init(String(channel))
      return
    }
    guard let tenant = TenantID(parts[1]) else { return nil }
    self.init(String(channel), tenant: tenant)
  }
}

/// Hands pokes to everybody who listens in this process.
package final class PokeBoard: Sendable {
  private struct Listeners {
    var next = 0
    var waiting: [Int: (channel: String, tell: AsyncStream<Poke>.Continuation)] = [:]
    var isClosed = false
  }
  private let listeners = Mutex(Listeners())

  package init() {}

  package func send(_ poke: Poke) {
    listeners.withLock { listeners in
      for listener in listeners.waiting.values where listener.channel == poke.channel {
        listener.tell.yield(poke)
      }
    }
  }

  /// The pokes of one channel from now on. A listener that falls behind loses the oldest.
  package func stream(_ channel: String) -> AsyncStream<Poke> {
    let (stream, tell) = AsyncStream.makeStream(
      of: Poke.self, bufferingPolicy: .bufferingNewest(1024))
    let number: Int? = listeners.withLock { listeners in
      guard !listeners.isClosed else { return nil }
      listeners.next += 1
      listeners.waiting[listeners.next] = (channel, tell)
      return listeners.next
    }
    guard let number else {
      tell.finish()
      return stream
    }
    tell.onTermination = { [weak self] _ in
      _ = self?.listeners.withLock { $0.waiting.removeValue(forKey: number) }
    }
    return stream
  }

  /// Ends every stream.
  package func close() {
    let all = listeners.withLock { listeners in
      listeners.isClosed = true
      defer { listeners.waiting = [:] }
      return Array(listeners.waiting.values)
    }
    for listener in all { listener.tell.finish() }
  }
}

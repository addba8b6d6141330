import Kit
import Synchronization

/// One server-sent event (HTML standard, section 9.2), encoded once for all who get it.
package struct ServerEvent: Sendable, Equatable {
  package let id: String?
  package let bytes: [UInt8]

  /// `name` becomes the event's type in the browser; `data` may have several lines.
  package init(_ name: String? = nil, id: String? = nil, data: String) {
    self.id = id
    var text = ""
    if let id { text += "id: \(id.filter { !$0.isNewline && $0 != "\0" })\n" }
    if let name { text += "event: \(name.filter { !$0.isNewline })\n" }
    for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      text += "data: \(line)\n"
    }
    bytes = Array((text + "\n").utf8)
  }
}

/// A client that listens. Whoever has news calls `send`, which never waits: while the client is
/// slow its events queue here up to a limit, then the stream ends, and the client comes back with
/// `Last-Event-ID` and reads what it missed from the record. No task stands behind a stream.
package final class EventStream: Sendable {
  private struct State {
    var queue: [[UInt8]] = []
    var queued = 0
    /// Events that arrived while the past is still being read.
    var held: [ServerEvent]?
    var isClosed = false
    var wake: (@Sendable () -> Void)?
    var farewell: [@Sendable () -> Void] = []
  }

  private let state: Mutex<State>
  private let limit: Int

  /// - Parameters:
  ///   - limit: bytes that may wait for a slow client.
  ///   - holding: live events wait until `begin` has put the past before them.
  package init(limit: Int = 256 * 1024, holding: Bool = false) {
    self.limit = limit
    state = Mutex(State(held: holding ? [] : nil))
  }

  /// False when the stream has ended, or ends now because the client fell too far behind.
  @discardableResult
  package func send(_ event: ServerEvent) -> Bool {
    let (taken, calls) = state.withLock { state -> (Bool, [@Sendable () -> Void]) in
      guard !state.isClosed else { return (false, []) }
      state.queued += event.bytes.count
      guard state.queued <= limit else { return (false, end(&state)) }
      if state.held != nil {
        state.held?.append(event)
        return (true, [])
      }
      state.queue.append(event.bytes)
      return (true, wakeOnce(&state))
    }
    for call in calls { call() }
    return taken
  }

  /// Puts the past first, then the live events that were held meanwhile, each id once.
  package func begin(after past: [ServerEvent]) {
    let calls = state.withLock { state -> [@Sendable () -> Void] in
      guard !state.isClosed else { return [] }
      let known = Set(past.compactMap(\.id))
      let live = (state.held ?? []).filter { $0.id.map { !known.contains($0) } ?? true }
      state.held = nil
      state.queue += (past + live).map(\.bytes)
      state.queued = state.queue.reduce(0) { $0 + $1.count }
      return state.queue.isEmpty ? [] : wakeOnce(&state)
    }
    for call in calls { call() }
  }

  package func close() {
    let calls = state.withLock { state in state.isClosed ? [] : end(&state) }
    for call in calls { call() }
  }

  package var isClosed: Bool { state.withLock(\.isClosed) }

  /// Calls once when the stream ends, whoever ends it; at once when it has ended already.
  package func whenClosed(_ call: @escaping @Sendable () -> Void) {
    let isClosed = state.withLock { state in
      if !state.isClosed { state.farewell.append(call) }
      return state.isClosed
    }
    if isClosed { call() }
  }

  /// The bytes that wait, taken out; and whether the stream has ended after them.
  package func take() -> (pieces: [[UInt8]], isClosed: Bool) {
    state.withLock { state in
      let pieces = state.queue
      state.queue = []
      state.queued = 0
      return (pieces, state.isClosed)
    }
  }

  /// The connection's call when there is something to take. It is forgotten once called: the
  /// connection asks again after it has taken and written everything.
  func wake(_ call: @escaping @Sendable () -> Void) {
    let isReady = state.withLock { state in
      let isReady = !state.queue.isEmpty || state.isClosed
      state.wake = isReady ? nil : call
      return isReady
    }
    if isReady { call() }
  }

  private func wakeOnce(_ state: inout State) -> [@Sendable () -> Void] {
    defer { state.wake = nil }
    return state.wake.map { [$0] } ?? []
  }

  private func end(_ state: inout State) -> [@Sendable () -> Void] {
    state.isClosed = true
    state.held = nil
    let calls = state.farewell + wakeOnce(&state)
    state.farewell = []
    return calls
  }
}

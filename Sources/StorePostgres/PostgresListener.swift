import Foundation
import Kit
import Store
import Synchronization

/// Carries pokes between processes by `LISTEN` and `NOTIFY`, on one connection and thread.
///
/// The notification is not sent within the transaction: PostgreSQL would then let only one such
/// transaction commit at a time. It follows right after, several together.
final class PostgresListener: Sendable {
  private struct State {
    var outgoing: [Poke] = []
    var isStarted = false
    var isStopped = false
    var hasEnded = false
    var afterEnd: [@Sendable () -> Void] = []
  }
  private let url: String
  private let board: PokeBoard
  private let state = Mutex(State())
  /// Written to when there is something to send: the thread sleeps in `poll`.
  private let wakeReader: FileHandle
  private let wakeWriter: FileHandle

  init(url: String, board: PokeBoard) {
    self.url = url
    self.board = board
    let pipe = Pipe()
    wakeReader = pipe.fileHandleForReading
    wakeWriter = pipe.fileHandleForWriting
  }

  func start() {
    let isFirst = state.withLock { state in
      guard !state.isStarted, !state.isStopped else { return false }
      state.isStarted = true
      return true
    }
    guard isFirst else { return }
    let thread = Thread { [self] in
      // Once more at the end where something waits to be sent, a command's only poke for example.
      var isFirst = true
      while !isStopped || (isFirst && hasNews) {
        isFirst = false
        // Broken off: a server that restarts is asked again after a second.
        do { try listen() } catch { wait(for: nil, milliseconds: 1000) }
      }
      ended()
    }
    thread.name = "martlet-pokes"
    thread.start()
  }

  /// Sends what is still to be sent, then ends the thread and calls `done`: libpq must not be at work
  /// on it when the process ends.
  func stop(then done: @escaping @Sendable () -> Void = {}) {
    let isOver = state.withLock { state in
      state.isStopped = true
      guard state.isStarted, !state.hasEnded else { return true }
      state.afterEnd.append(done)
      return false
    }
    if isOver { done() }
    wake()
  }

  private func ended() {
    let waiting = state.withLock { state in
      defer { state.afterEnd = [] }
      state.hasEnded = true
      return state.afterEnd
    }
    for done in waiting { done() }
  }

  func tellOthers(_ pokes: [Poke]) {
    start()
    let isNews = state.withLock { state in
      let news = pokes.filter { !state.outgoing.contains($0) }
      state.outgoing += news
      return !news.isEmpty
    }
    if isNews { wake() }
  }

  private var isStopped: Bool { state.withLock { $0.isStopped } }
  private var hasNews: Bool { state.withLock { !$0.outgoing.isEmpty } }

  private func wake() {
    var byte: UInt8 = 0
    _ = write(wakeWriter.fileDescriptor, &byte, 1)
  }

  private func listen() throws {
    let connection = try PostgresConnection(url: url, role: .plain)
    try connection.command("LISTEN martlet")
    while true {
      let (outgoing, isLast) = state.withLock { state in
        defer { state.outgoing = [] }
        return (state.outgoing, state.isStopped)
      }
      for poke in outgoing {
        try connection.begin(.write, for: nil)
        _ = try connection.run("SELECT pg_notify('martlet', \(poke.text))")
        try connection.commit()
      }
      if isLast { return }
      guard let incoming = connection.takeNotifications() else { return }
      for poke in incoming { board.send(poke) }
      if outgoing.isEmpty { wait(for: connection.socket, milliseconds: 60_000) }
    }
  }

  /// Sleeps until the server or a caller has something to say.
  private func wait(for socket: Int32?, milliseconds: Int32) {
    var descriptors = [pollfd(fd: wakeReader.fileDescriptor, events: Int16(POLLIN), revents: 0)]
    if let socket { descriptors.append(pollfd(fd: socket, events: Int16(POLLIN), revents: 0)) }
    guard poll(&descriptors, nfds_t(descriptors.count), milliseconds) > 0 else { return }
    if descriptors[0].revents != 0 {
      var bytes = [UInt8](repeating: 0, count: 512)
      _ = read(wakeReader.fileDescriptor, &bytes, bytes.count)
    }
  }
}

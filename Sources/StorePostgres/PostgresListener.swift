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
      while !isStopped {
        // Broken off: a server that restarts is asked again after a second.
        do { try listen() } catch { wait(for: nil, milliseconds: 1000) }
      }
    }
    thread.name = "martlet-pokes"
    thread.start()
  }

  func stop() {
    state.withLock { $0.isStopped = true }
    wake()
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

  private func wake() {
    var byte: UInt8 = 0
    _ = write(wakeWriter.fileDescriptor, &byte, 1)
  }

  private func listen() throws {
    let connection = try PostgresConnection(url: url, role: .plain)
    try connection.command("LISTEN martlet")
    while !isStopped {
      let outgoing = state.withLock { state in
        defer { state.outgoing = [] }
        return state.outgoing
      }
      for poke in outgoing {
        try connection.begin(.write, for: nil)
        _ = try connection.run("SELECT pg_notify('martlet', \(poke.text))")
        try connection.commit()
      }
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

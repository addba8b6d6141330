import Store

/// What the writer's thread does: take, run, commit, tell.
struct SQLiteWriterLoop {
  let connection: SQLiteConnection
  let queue: WriteQueue
  let board: PokeBoard

  /// A batch ends after this many pieces, or when this much time has gone into it, so that nobody
  /// waits long behind strangers.
  private static let mostPieces = 256
  private static let longestBatch = Duration.milliseconds(25)

  func run() {
    while true {
      let pieces = queue.wait(Self.mostPieces)
      guard let first = pieces.first else { break }
      if first.door == .adapter {
        queue.putBack(pieces.dropFirst())
        first.run(on: connection)
        first.finish(batchFailure: nil)
      } else {
        commit(pieces)
      }
    }
    connection.close()
    queue.end()
  }

  private func commit(_ pieces: [any WriterPiece]) {
    do { try connection.command("BEGIN IMMEDIATE") } catch {
      for piece in pieces { piece.finish(batchFailure: error) }
      return
    }
    let started = ContinuousClock.now
    var done: [any WriterPiece] = []
    var waiting = pieces[...]
    while done.count < Self.mostPieces {
      if waiting.isEmpty { waiting = queue.take(Self.mostPieces - done.count)[...] }
      guard let piece = waiting.first, piece.door != .adapter else { break }
      waiting.removeFirst()
      done.append(piece)
      do { try run(piece) } catch {
        queue.putBack(waiting)
        return abandon(done, because: error)
      }
      if ContinuousClock.now - started > Self.longestBatch { break }
    }
    queue.putBack(waiting)
    do { try connection.command("COMMIT") } catch { return abandon(done, because: error) }
    for piece in done {
      for poke in piece.pokes { board.send(poke) }
      piece.finish(batchFailure: nil)
    }
  }

  /// Runs one piece in its savepoint. Throws only what ends the batch: a full disk, a broken file.
  private func run(_ piece: any WriterPiece) throws(StoreFailure) {
    try connection.command("SAVEPOINT piece")
    piece.run(on: connection)
    if piece.hasFailed {
      switch connection.failure {
      case .full(let reason): throw .full(reason)
      case .unavailable(let reason): throw .unavailable(reason)
      default: break
      }
      // SQLite ends a transaction by itself after some failures.
      guard connection.isInTransaction else {
        throw .unavailable("the transaction was ended by SQLite")
      }
      try connection.command("ROLLBACK TO piece")
    }
    try connection.command("RELEASE piece")
  }

  private func abandon(_ pieces: [any WriterPiece], because failure: StoreFailure) {
    if connection.isInTransaction { _ = try? connection.command("ROLLBACK") }
    for piece in pieces { piece.finish(batchFailure: failure) }
  }
}

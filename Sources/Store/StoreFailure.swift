import Kit

/// Why storage could not do what it was asked.
package enum StoreFailure: Error, Equatable {
  /// The engine cannot be reached, is locked, or is shutting down. Trying again may help.
  case unavailable(String)
  /// The disk or the quota is full: nothing of the transaction was kept.
  case full(String)
  /// A unique key, a foreign key or a CHECK said no.
  case conflict(String)
  /// A statement in a tenant's transaction that does not bind its tenant: a defect of ours.
  case unscoped(statement: String)
  /// A column that is not there or holds something else: a defect of ours or a damaged file.
  case unexpected(column: String)
  /// A statement that the engine does not accept: a defect of ours.
  case refused(String)
  /// The database was made by a newer program: `database` and `program` are schema numbers.
  case tooNew(database: Int, program: Int)
}

extension StoreFailure: Explained {
  package var problem: Problem {
    switch self {
    case .unavailable:
      Problem(.busy, "store.busy", "The desk is busy. Please try again in a moment.")
    case .full:
      Problem(.busy, "store.full", "The desk's disk is full. Free some space; nothing was lost.")
    case .conflict:
      Problem(
        .conflict, "store.conflict", "Somebody changed this at the same time. Load it again.")
    case .tooNew(let database, let program):
      Problem(
        .broken, "store.too_new",
        """
        The database is at schema \(database), this program knows schemas up to \(program). \
        Start the newer Martlet that wrote it, or restore the copy made before the upgrade.
        """)
    case .unscoped, .unexpected, .refused:
      Problem(
        .broken, "store.broken", "Something broke on our side. It has been noted; please try again."
      )
    }
  }
}

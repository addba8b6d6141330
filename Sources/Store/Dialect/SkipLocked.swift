extension Engine {
  /// Ends a `SELECT` of the rows that somebody is about to take: those that another transaction is
  /// just taking are passed over. On SQLite there is one writer and nothing to skip.
  package var skippingLocked: SQL {
    switch self {
    case .sqlite: ""
    case .postgres: " FOR UPDATE SKIP LOCKED"
    }
  }
}

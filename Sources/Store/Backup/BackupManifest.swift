import Kit

/// What a backup holds: its last but one entry, from which everything before it is checked.
package struct BackupManifest: Sendable, Codable, Equatable {
  package struct Part: Sendable, Codable, Equatable {
    package let table: StoredTable
    package let rows: Int
    package let sizeBytes: Int
    package let sha256: String
  }

  package struct Files: Sendable, Codable, Equatable {
    package var count = 0
    package var sizeBytes = 0
    /// Over the names in their order: each name is the hash of its file's content.
    package var sha256OfNames = ""
  }

  static let knownFormat = 1

  package var format = BackupManifest.knownFormat
  package let engine: String
  /// The last migration of the database that was copied.
  package let schema: Int
  /// RFC 3339.
  package let takenAt: String
  package var tables: [Part] = []
  package var files = Files()
  /// Files that rows name and that were not there, or no longer had the content of their name.
  package var missingFiles: [String] = []

  package var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}

/// Why a backup could not be made or used.
package enum BackupFailure: Error, Equatable {
  /// There is a file of that name already.
  case exists(String)
  case unreadable(String)
  /// It could not be written: `reason` is the system's word for it.
  case unwritable(String, reason: String)
  case damaged(String)
  /// It ends before its manifest.
  case incomplete
  case unknownFormat(Int)
  case tooNew(schema: Int, program: Int)
  /// What should be empty is not.
  case occupied(String)
}

extension BackupFailure: Explained {
  package var problem: Problem {
    switch self {
    case .exists(let path):
      Problem(
        .invalid, "backup.exists",
        "There is a file at \(path) already. Choose another name, or move it away.")
    case .unreadable(let path):
      Problem(.invalid, "backup.unreadable", "The backup \(path) cannot be read.")
    case .unwritable(let path, let reason):
      Problem(
        .busy, "backup.unwritable",
        "The backup cannot be written to \(path): \(reason). Nothing was left there.")
    case .damaged(let what):
      Problem(
        .invalid, "backup.damaged",
        "The backup is damaged: \(what). Nothing was restored. Use another backup.")
    case .incomplete:
      Problem(
        .invalid, "backup.incomplete",
        "This is no whole backup of Martlet: its end is missing. Nothing was restored.")
    case .unknownFormat(let format):
      Problem(
        .invalid, "backup.format",
        "The backup has the format \(format), which this program does not know. Use a newer Martlet."
      )
    case .tooNew(let schema, let program):
      Problem(
        .invalid, "backup.too_new",
        """
        The backup is at schema \(schema), this program knows schemas up to \(program). Restore it \
        with the Martlet that made it or a newer one.
        """)
    case .occupied(let what):
      Problem(
        .invalid, "backup.occupied",
        "\(what) A backup is restored into an empty place only: nothing was changed.")
    }
  }
}

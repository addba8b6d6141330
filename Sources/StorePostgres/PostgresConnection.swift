internal import CPostgres
import Foundation
import Kit
import Store

/// One connection to the server. Used by one thread.
final class PostgresConnection: Connection {
  enum Role {
    /// May change the schema: as whoever the address names.
    case owner
    /// Serves the desk: held to a plain role.
    case plain
  }
  enum Kind {
    case read
    case write
  }
  /// Why the transaction should be tried once more.
  enum Retry {
    case connectionLost
    /// A deadlock, a serialisation failure, or statements prepared before a migration.
    case collision
  }

  private let handle: OpaquePointer
  /// What went wrong in the transaction under way: nothing of it can be kept.
  private(set) var failure: StoreFailure?
  private(set) var retry: Retry?
  private(set) var pokes: [Poke] = []
  private var names: [String: String] = [:]

  init(url: String, role: Role) throws(StoreFailure) {
    handle = try PostgresConnection.connect(url)
    // A failure from here on ends the connection by `deinit`, which runs when a whole object is given
    // up. Nothing the desk does in a transaction takes long: whatever does is stuck.
    let limits = role == .plain ? "SET statement_timeout = '30s'; SET lock_timeout = '10s'; " : ""
    try command("\(limits)SET client_min_messages = warning")
    if role == .plain, try isAboveThePolicies() { try command("SET ROLE martlet_app") }
  }

  deinit { PQfinish(handle) }

  private static func connect(_ url: String) throws(StoreFailure) -> OpaquePointer {
    let settings = [
      ("dbname", url), ("client_encoding", "UTF8"), ("connect_timeout", "5"),
      ("fallback_application_name", "martlet"),
    ]
    var keywords = settings.map { UnsafePointer(strdup($0.0)) } + [nil]
    var values = settings.map { UnsafePointer(strdup($0.1)) } + [nil]
    defer { for text in keywords + values { free(UnsafeMutablePointer(mutating: text)) } }
    guard let handle = PQconnectdbParams(&keywords, &values, 1) else {
      throw .unavailable("out of memory")
    }
    guard PQstatus(handle) == CONNECTION_OK else {
      defer { PQfinish(handle) }
      throw .unavailable(String(cString: PQerrorMessage(handle)))
    }
    _ = PQsetNoticeProcessor(handle, { _, _ in }, nil)
    return handle
  }

  func isAboveThePolicies() throws(StoreFailure) -> Bool {
    try command(
      "SELECT (rolsuper OR rolbypassrls)::int AS above FROM pg_roles WHERE rolname = current_user"
    ).first?.int("above") == 1
  }

  // MARK: A transaction

  /// One round trip: the words are the adapter's own and the tenant is 36 hexadecimal characters.
  /// READ COMMITTED for writes, because every statement of the rooms decides by keys and
  /// `ON CONFLICT`; reads see one snapshot.
  func begin(_ kind: Kind, for tenant: TenantID?) throws(StoreFailure) {
    failure = nil
    retry = nil
    pokes = []
    let begin =
      kind == .write ? "BEGIN" : "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
    let scope = tenant.map { "; SET LOCAL martlet.tenant = '\($0.text)'" } ?? ""
    try command(begin + scope)
  }

  func commit() throws(StoreFailure) { try command("COMMIT") }

  func rollBack() throws(StoreFailure) {
    guard PQtransactionStatus(handle) != PQTRANS_IDLE else { return }
    try command("ROLLBACK")
  }

  func poke(_ poke: Poke) {
    if !pokes.contains(poke) { pokes.append(poke) }
  }

  func run(_ sql: SQL) throws(StoreFailure) -> [Row] {
    if let failure { throw failure }
    do {
      return try execute(sql)
    } catch {
      failure = error
      throw error
    }
  }

  private func execute(_ sql: SQL) throws(StoreFailure) -> [Row] {
    let parameters = PostgresParameters(sql.values)
    let name = try prepared(sql.text, parameters)
    let result = parameters.withPointers { values, lengths, formats in
      PQexecPrepared(handle, name, Int32(parameters.count), values, lengths, formats, 1)
    }
    return try rows(of: result)
  }

  /// Statements stay prepared under their text and the types of their values: a NULL takes the type
  /// that its place has.
  private func prepared(_ text: String, _ parameters: PostgresParameters) throws(StoreFailure)
    -> String
  {
    let key = parameters.signature + text
    if let name = names[key] { return name }
    try refuseUnlessPlain(text)
    if names.count >= 500 { try forgetStatements() }
    let name = "s\(names.count)"
    let result = PQprepare(handle, name, text, Int32(parameters.count), parameters.types)
    _ = try rows(of: result)
    names[key] = name
    return name
  }

  /// The desk reads and changes rows, nothing else. `set_config` and `pg_settings` could change whom
  /// a transaction speaks for; where the server lets us, their use is also revoked (see migrate).
  private func refuseUnlessPlain(_ text: String) throws(StoreFailure) {
    let words = text.lowercased()
    let first = words.drop { !$0.isLetter }.prefix { $0.isLetter }
    guard ["select", "insert", "update", "delete", "with"].contains(first) else {
      throw .refused("a transaction of the desk cannot run: \(text)")
    }
    for word in ["set_config", "pg_settings", "u&\"", "u&'"] where words.contains(word) {
      throw .refused("a transaction of the desk cannot use \(word): \(text)")
    }
  }

  func forgetStatements() throws(StoreFailure) {
    names = [:]
    try command("DEALLOCATE ALL")
  }

  // MARK: Talking to the server

  /// Statements of the adapter's own, in the simple protocol: several at once, without values.
  @discardableResult
  func command(_ text: String) throws(StoreFailure) -> [Row] {
    try rows(of: PQexec(handle, text))
  }

  /// Hands rows over as `COPY … FROM STDIN (FORMAT binary)` wants them.
  func copy(_ command: String, _ bytes: [UInt8]) throws(StoreFailure) {
    let opened = PQexec(handle, command)
    defer { PQclear(opened) }
    guard PQresultStatus(opened) == PGRES_COPY_IN else { throw explain(opened) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(1 << 20)
      let sent = piece.withUnsafeBytes { buffer in
        PQputCopyData(
          handle, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count))
      }
      guard sent == 1 else { break }
      rest = rest.dropFirst(piece.count)
    }
    _ = PQputCopyEnd(handle, rest.isEmpty ? nil : "broken off")
    while let result = PQgetResult(handle) {
      defer { PQclear(result) }
      guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw explain(result) }
    }
  }

  private func rows(of result: OpaquePointer?) throws(StoreFailure) -> [Row] {
    defer { PQclear(result) }
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: return []
    case PGRES_TUPLES_OK: return try PostgresAnswer(result).rows()
    default: throw explain(result)
    }
  }

  private func explain(_ result: OpaquePointer?) -> StoreFailure {
    let message = String(cString: PQerrorMessage(handle))
    // PG_DIAG_SQLSTATE is 'C': a macro that Swift cannot read.
    let state = PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""
    if PQstatus(handle) == CONNECTION_BAD {
      retry = .connectionLost
      return .unavailable(message)
    }
    switch state {
    case "40001", "40P01": retry = .collision
    case "26000": retry = .collision
    case "0A000" where message.contains("cached plan"): retry = .collision
    default: break
    }
    return StoreFailure(state: state, message)
  }

  // MARK: Pokes

  var socket: Int32 { PQsocket(handle) }

  /// What other processes sent since the last look; nil when the connection is gone.
  func takeNotifications() -> [Poke]? {
    guard PQconsumeInput(handle) == 1 else { return nil }
    var pokes: [Poke] = []
    while let notification = PQnotifies(handle) {
      defer { PQfreemem(notification) }
      guard notification.pointee.be_pid != PQbackendPID(handle) else { continue }
      if let poke = Poke(text: String(cString: notification.pointee.extra)) { pokes.append(poke) }
    }
    return pokes
  }
}

extension StoreFailure {
  /// What a SQLSTATE means to the desk (PostgreSQL manual, appendix A).
  init(state: String, _ message: String) {
    let text = "\(message.trimmingCharacters(in: .whitespacesAndNewlines)) (\(state))"
    switch state.prefix(2) {
    case "23": self = .conflict(text)
    case "53" where state == "53100": self = .full(text)
    // Connection, resources, operator intervention, system, and rolled back or locked rows.
    case "08", "53", "57", "58", "40", "55", "": self = .unavailable(text)
    case "0A" where message.contains("cached plan"): self = .unavailable(text)
    case "26": self = .unavailable(text)
    default: self = .refused(text)
    }
  }
}

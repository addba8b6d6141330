import Foundation
import Kit
import Rehearsal
import Store
import StorePostgres
import StoreSQLite
import Synchronization
import Testing

@Suite("A backup")
struct BackupTests {
  private let migrations = Schema.migrations + [sampleTables]

  /// An empty place of the given engine, and what keeps it alive.
  private func emptyPlace(
    _ engine: Engine, of house: Rehearsal
  ) async throws -> any Database {
    switch engine {
    case .sqlite:
      try SQLiteDatabase(
        path: house.folder.appending(path: "again.sqlite").path, world: house.world)
    case .postgres:
      PostgresDatabase(
        url: try await house.emptyDatabase(
          ownedBy: "again_\(UUID().uuidString.prefix(8).lowercased())"),
        world: house.world)
    }
  }

  private func files(_ house: Rehearsal, _ name: String) throws -> FileStore {
    try FileStore(folder: house.folder.appending(path: name), world: house.world)
  }

  private func backup(_ house: Rehearsal, _ name: String = "desk.martlet") -> String {
    house.folder.appending(path: name).path
  }

  /// Two tenants with every kind of value, and a large file that a row names.
  private func fill(_ house: Rehearsal, _ files: FileStore) async throws -> String {
    let other = try await house.anotherTenant()
    for tenant in [house.tenant, other] {
      try await house.database.write(for: tenant) { [world = house.world] tx in
        for number in 1...450 { try tx.insert(label: "l\(number)", number: number, id: world.id()) }
        let id: Identifier<Sample> = world.id()
        let sixteen = Data((0..<16).map(UInt8.init))
        try tx.run(
          """
          INSERT INTO sample (tenant_id, id, label, number, moment, flag, share, content, other_id, kind)
          VALUES (\(tx.tenant), \(id), \("Grüße 👋 \"'\\"), \(Int.min), \(Int.max), \(true), \(0.1),
            \(sixteen), \(id), 'odd')
          """)
        try tx.run(
          """
          INSERT INTO sample (tenant_id, id, label, share, content, kind)
          VALUES (\(tx.tenant), \(world.id() as Identifier<Sample>), '', \(-0.5), \(Data()), 'odd')
          """)
        try tx.run(
          "INSERT INTO sample_part (tenant_id, sample_id, position) VALUES (\(tx.tenant), \(id), 1)"
        )
      }
    }
    let hash = try files.keep(Data(repeating: 9, count: 300_000))
    let inbox: Identifier<Never> = house.world.id()
    let now = house.clock.now
    try await house.database.write(for: house.tenant) { [world = house.world] tx in
      try tx.run(
        """
        INSERT INTO raw_message (tenant_id, id, inbox_id, door, message_id_key, body_hash,
          received_at, size_bytes, file_hash, relay, state)
        VALUES (\(tx.tenant), \(world.id() as Identifier<Sample>), \(inbox), 'pipe', 'm1',
          \(SQL.Value.bytes(Data([1]))), \(now), 300000, \(hash), '{}', 'stored')
        """)
    }
    return hash
  }

  /// All rows of all tables, in an order of their own.
  private func everything(_ database: any Database) async throws -> [String: [String]] {
    try await database.snapshot { snapshot in
      var found: [String: [String]] = [:]
      for table in try snapshot.tables() {
        var rows: [String] = []
        try snapshot.rows(of: table) { row in
          rows.append(
            row.map { value in
              // Sixteen bytes are an id to SQLite, which has one type for both.
              if case .id(let high, let low) = value { return "\(high) \(low)" }
              if case .bytes(let data) = value, data.count == 16 {
                let words = data.map { UInt64($0) }
                let high = words.prefix(8).reduce(0) { $0 << 8 | $1 }
                let low = words.suffix(8).reduce(0) { $0 << 8 | $1 }
                return "\(high) \(low)"
              }
              if case .bytes(let data) = value { return data.hex }
              return "\(value)"
            }.joined(separator: "|"))
        }
        #expect(try snapshot.count(of: table) == rows.count)
        found[table.name] = rows.sorted()
      }
      return found
    }
  }

  @Test(
    "becomes the same desk again, on either engine", arguments: Engine.allCases, Engine.allCases)
  func roundTrip(from: Engine, to: Engine) async throws {
    let house = try await Rehearsal.withSamples(from)
    let kept = try files(house, "files")
    let hash = try await fill(house, kept)
    let path = backup(house)
    let manifest = try await Backup(
      of: house.database, files: kept, world: house.world, migrations: migrations
    ).write(to: path)
    #expect(manifest.missingFiles.isEmpty)
    #expect(manifest.files.count == 1)
    #expect(manifest.schema == sampleTables.number)
    let restore = Restore(from: path, migrations: migrations)
    #expect(try restore.verify() == manifest)
    let again = try await emptyPlace(to, of: house)
    let keptAgain = try files(house, "files-again")
    try await restore.fill(again, files: keptAgain, as: manifest)
    let before = try await everything(house.database)
    #expect(try await everything(again) == before)
    #expect(before["sample"]?.count == 904)
    #expect(manifest.rows == before.values.reduce(0) { $0 + $1.count })
    #expect(try keptAgain.content(of: hash).count == 300_000)
    // It is a desk to work on, held to its policies.
    let labels = try await house.labels(in: again)
    #expect(labels.count == 452)
    await #expect(throws: StoreFailure.self) {
      try await again.readHouse { try $0.run("SELECT count(*) AS number FROM nowhere") }
    }
    await again.close()
  }

  @Test("shows one moment while others write", arguments: Engine.allCases)
  func oneMoment(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let kept = try files(house, "files")
    let isOver = Mutex(false)
    // Each transaction adds a row and its part: a backup in between has as many of one as of the other.
    let writing = Task {
      var number = 0
      while !isOver.withLock({ $0 }) {
        number += 1
        try await house.database.write(for: house.tenant) { [number, world = house.world] tx in
          let id: Identifier<Sample> = world.id()
          try tx.insert(label: "w\(number)", number: number, id: id)
          try tx.run(
            "INSERT INTO sample_part (tenant_id, sample_id, position) VALUES (\(tx.tenant), \(id), 1)"
          )
        }
      }
      return number
    }
    var counts: [Int] = []
    for round in 1...4 {
      let manifest = try await Backup(
        of: house.database, files: kept, world: house.world, migrations: migrations
      ).write(to: backup(house, "round-\(round)"))
      let rows = Dictionary(
        manifest.tables.map { ($0.table.name, $0.rows) }, uniquingKeysWith: { first, _ in first })
      #expect(rows["sample"] == rows["sample_part"])
      counts.append(rows["sample"] ?? -1)
    }
    isOver.withLock { $0 = true }
    let written = try await writing.value
    #expect(counts == counts.sorted())
    #expect(try #require(counts.last) <= written)
  }

  @Test("of an older schema is brought up to date", arguments: Engine.allCases)
  func older(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let kept = try files(house, "files")
    try await house.insert(label: "a")
    let path = backup(house)
    let manifest = try await Backup(
      of: house.database, files: kept, world: house.world, migrations: migrations
    ).write(to: path)
    let later =
      migrations + [
        Migration(9002, "later", "ALTER TABLE sample ADD COLUMN note {text};")
      ]
    let again = try await emptyPlace(engine, of: house)
    try await Restore(from: path, migrations: later).fill(
      again, files: try files(house, "files-again"), as: manifest)
    let note = try await again.read(for: house.tenant) { tx in
      try tx.first("SELECT note FROM sample WHERE tenant_id = \(tx.tenant)") {
        row throws(StoreFailure) in try row.optionalText("note")
      }
    }
    #expect(note == .some(nil))
    await again.close()
    #expect(
      throws: BackupFailure.tooNew(schema: 9001, program: Schema.migrations.last?.number ?? 0)
    ) {
      try Restore(from: path).verify()
    }
  }

  @Test("is never laid over a desk that is there", arguments: Engine.allCases)
  func occupied(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let kept = try files(house, "files")
    try await house.insert(label: "mine")
    let path = backup(house)
    let taking = Backup(of: house.database, files: kept, world: house.world, migrations: migrations)
    let manifest = try await taking.write(to: path)
    await #expect(throws: BackupFailure.exists(path)) { try await taking.write(to: path) }
    let before = try await everything(house.database)
    await #expect(throws: BackupFailure.self) {
      try await Restore(from: path, migrations: migrations).fill(
        house.database, files: try files(house, "other"), as: manifest)
    }
    #expect(try await everything(house.database) == before)
  }

  @Test("that cannot settle leaves a PostgreSQL database empty")
  func unsettled() async throws {
    struct Trouble: Error {}
    let house = try await Rehearsal.withSamples(.postgres)
    let path = backup(house)
    try await house.insert(label: "a")
    let manifest = try await Backup(
      of: house.database, files: try files(house, "files"), world: house.world,
      migrations: migrations
    ).write(to: path)
    let again = try await emptyPlace(.postgres, of: house)
    let restore = Restore(from: path, migrations: migrations)
    await #expect(throws: Trouble.self) {
      try await restore.fill(
        again, files: try files(house, "x"), as: manifest, settle: { throw Trouble() })
    }
    #expect(try await again.isVacant)
    try await restore.fill(again, files: try files(house, "y"), as: manifest)
    #expect(try await house.labels(in: again) == ["a"])
    await again.close()
  }

  @Test("says which kept files were gone or had changed, and holds all the rest")
  func missingFiles() async throws {
    let house = try await Rehearsal.withSamples(.sqlite)
    let kept = try files(house, "files")
    let hash = try await fill(house, kept)
    let other = try kept.keep(Data("other".utf8))
    try Data("changed".utf8).write(to: try kept.file(of: hash))
    let path = backup(house)
    let manifest = try await Backup(
      of: house.database, files: kept, world: house.world, migrations: migrations
    ).write(to: path)
    #expect(manifest.missingFiles == [hash])
    #expect(manifest.files.count == 1)
    let again = try await emptyPlace(.sqlite, of: house)
    let keptAgain = try files(house, "files-again")
    try await Restore(from: path, migrations: migrations).fill(
      again, files: keptAgain, as: manifest)
    #expect(keptAgain.hashes() == [other])
    await again.close()
  }
}

import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("One dialect on two engines")
struct DialectTests {
  @Test("keeps every type as it was", arguments: Engine.allCases)
  func types(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let id: Identifier<Sample> = house.world.id()
    let other: Identifier<Sample> = house.world.id()
    let moment = house.clock.now
    let content = Data((0...255).map { UInt8($0) })
    try await house.database.write(for: house.tenant) { tx in
      try tx.run(
        """
        INSERT INTO sample (tenant_id, id, label, number, moment, flag, share, content, other_id, kind)
        VALUES (\(tx.tenant), \(id), 'Grüße, 世界 🎉', \(Int.min), \(moment), \(true), \(0.1), \(content),
          \(other), \("odd"))
        """)
    }
    try await house.database.read(for: house.tenant) { tx in
      let row = try #require(
        try tx.run("SELECT * FROM sample WHERE tenant_id = \(tx.tenant)").first)
      #expect(try row.id("id") == id)
      #expect(try row.text("label") == "Grüße, 世界 🎉")
      #expect(try row.int("number") == Int.min)
      #expect(try row.date("moment") == moment)
      #expect(try row.bool("flag"))
      #expect(try row.real("share") == 0.1)
      #expect(try row.bytes("content") == content)
      #expect(try row.optionalID("other_id") == other)
      #expect(throws: StoreFailure.unexpected(column: "absent")) { try row.text("absent") }
      #expect(throws: StoreFailure.unexpected(column: "label")) { try row.int("label") }
    }
  }

  @Test("keeps NULL in every type", arguments: Engine.allCases)
  func nulls(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.database.write(for: house.tenant) { [world = house.world] tx in
      try tx.run(
        """
        INSERT INTO sample (tenant_id, id, label, number, moment, share, content, other_id, kind)
        VALUES (\(tx.tenant), \(world.id(Sample.self)), \(String?.none), \(Int?.none), \(Date?.none),
          \(Double?.none), \(Data?.none), \(Identifier<Sample>?.none), 'plain')
        """)
    }
    try await house.database.read(for: house.tenant) { tx in
      let row = try #require(
        try tx.run("SELECT * FROM sample WHERE tenant_id = \(tx.tenant)").first)
      #expect(try row.optionalText("label") == nil)
      #expect(try row.optionalInt("number") == nil)
      #expect(try row.optionalDate("moment") == nil)
      #expect(try row.isNull("flag"))
      #expect(try row.optionalReal("share") == nil)
      #expect(try row.optionalBytes("content") == nil)
      #expect(try row.optionalID("other_id", of: Sample.self) == nil)
    }
  }

  @Test("keeps empty, sixteen-byte, and large content", arguments: Engine.allCases)
  func sizes(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    for size in [0, 2, 15, 16, 17, 511, 512, 100_000] {
      let content = Data((0..<size).map { UInt8(truncatingIfNeeded: $0) })
      let label = String(repeating: "ä", count: size)
      try await house.database.write(for: house.tenant) { [world = house.world] tx in
        try tx.run(
          """
          INSERT INTO sample (tenant_id, id, label, content, number, kind)
          VALUES (\(tx.tenant), \(world.id(Sample.self)), NULL, \(content), \(size), 'plain')
          """)
        try tx.run(
          "UPDATE sample SET label = \(label) WHERE tenant_id = \(tx.tenant) AND number = \(size)")
      }
      try await house.database.read(for: house.tenant) { tx in
        let row = try #require(
          try tx.run(
            """
            SELECT label, content, number FROM sample
            WHERE tenant_id = \(tx.tenant) AND number = \(size) AND content = \(content)
            """
          ).first)
        #expect(try row.text("label") == label)
        #expect(try row.bytes("content") == content)
      }
    }
  }

  @Test("drops NUL from text, in values and in lists", arguments: Engine.allCases)
  func nul(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.insert(label: "a\0b")
    #expect(try await house.labels() == ["ab"])
    let found = try await house.answer {
      "SELECT label AS answer FROM sample WHERE tenant_id = \($0) AND label IN \(list: ["a\0b"])"
    }
    #expect(found == .text("ab"))
  }

  @Test("answers conditions with 0 and 1, counts with integers", arguments: Engine.allCases)
  func answers(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.insert(label: "a", number: 1)
    try await house.insert(label: "b", number: 41)
    let questions: [(@Sendable (TenantID) -> SQL, SQL.Value)] = [
      ({ "SELECT count(*) AS answer FROM sample WHERE tenant_id = \($0)" }, .integer(2)),
      (
        {
          """
          SELECT EXISTS (SELECT 1 FROM sample WHERE tenant_id = \($0) AND number > 40) AS answer
          """
        }, .integer(1)
      ),
      (
        {
          "SELECT CAST(sum(number) AS BIGINT) AS answer FROM sample WHERE tenant_id = \($0)"
        }, .integer(42)
      ),
      ({ "SELECT max(label) AS answer FROM sample WHERE tenant_id = \($0)" }, .text("b")),
      (
        { "SELECT coalesce(max(number), 0) AS answer FROM sample WHERE tenant_id = \($0)" },
        .integer(41)
      ),
      ({ "SELECT 'x' AS answer FROM tenant WHERE id = \($0)" }, .text("x")),
    ]
    for (question, expected) in questions {
      #expect(try await house.answer(question) == expected)
    }
  }

  @Test("orders text by its bytes and NULL where it is told to", arguments: Engine.allCases)
  func order(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    for label in ["ä", "a", "Z", "z", nil] { try await house.insert(label: label) }
    let order = try await house.database.read(for: house.tenant) { tx in
      try tx.rows(
        "SELECT label FROM sample WHERE tenant_id = \(tx.tenant) ORDER BY label NULLS FIRST"
      ) { row throws(StoreFailure) in try row.optionalText("label") }
    }
    #expect(order == [nil, "Z", "a", "z", "ä"])
  }

  @Test("orders ids by their bytes, as Swift does", arguments: Engine.allCases)
  func ids(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let ids: [Identifier<Sample>] = [
      Identifier(high: .max, low: 0), Identifier(high: 0, low: .max), Identifier(high: 0, low: 1),
      Identifier(high: 1 << 63, low: 0),
    ]
    try await house.database.write(for: house.tenant) { tx in
      for id in ids { try tx.insert(label: nil, id: id) }
    }
    let order = try await house.database.read(for: house.tenant) { tx in
      try tx.rows(
        "SELECT id FROM sample WHERE tenant_id = \(tx.tenant) AND id > \(ids[2]) ORDER BY id"
      ) { row throws(StoreFailure) in try row.id("id", of: Sample.self) }
    }
    #expect(order == Array(ids.sorted().dropFirst()))
  }

  @Test("pages by key with row values, and finds by lists", arguments: Engine.allCases)
  func paging(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    for number in [3, 1, 2, 2, 5] { try await house.insert(label: nil, number: number) }
    var seen: [Int] = []
    var last: (Int, Identifier<Sample>) = (Int.min, Identifier(high: 0, low: 0))
    while true {
      let page = try await house.database.read(for: house.tenant) { [last] tx in
        try tx.rows(
          """
          SELECT number, id FROM sample
          WHERE tenant_id = \(tx.tenant) AND (number, id) > (\(last.0), \(last.1))
          ORDER BY number, id LIMIT \(2)
          """
        ) { row throws(StoreFailure) in (try row.int("number"), try row.id("id", of: Sample.self)) }
      }
      guard let end = page.last else { break }
      seen += page.map(\.0)
      last = end
    }
    #expect(seen == [1, 2, 2, 3, 5])
    let none: [Identifier<Sample>] = []
    #expect(
      try await house.answer {
        "SELECT count(*) AS answer FROM sample WHERE tenant_id = \($0) AND id IN \(list: none)"
      } == .integer(0))
  }

  @Test("meets conflicts with ON CONFLICT and RETURNING", arguments: Engine.allCases)
  func upsert(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.insert(label: "a", number: 1)
    let answers = try await house.database.write(for: house.tenant) { [world = house.world] tx in
      let raised = try tx.first(
        """
        INSERT INTO sample (tenant_id, id, label, number, kind)
        VALUES (\(tx.tenant), \(world.id(Sample.self)), 'a', 10, 'plain')
        ON CONFLICT (tenant_id, label) DO UPDATE SET number = sample.number + excluded.number
        RETURNING number
        """
      ) { row throws(StoreFailure) in try row.int("number") }
      let ignored = try tx.run(
        """
        INSERT INTO sample (tenant_id, id, label, kind)
        VALUES (\(tx.tenant), \(world.id(Sample.self)), 'a', 'plain') ON CONFLICT DO NOTHING RETURNING id
        """)
      return (raised, ignored.count)
    }
    #expect(answers == (11, 0))
  }

  @Test("takes NULL for the type of its place, in one prepared text", arguments: Engine.allCases)
  func nullThenValue(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    for number in [nil, 7, nil] { try await house.insert(label: nil, number: number) }
    #expect(
      try await house.answer {
        "SELECT count(*) AS answer FROM sample WHERE tenant_id = \($0) AND number IS NOT NULL"
      } == .integer(1))
  }
}

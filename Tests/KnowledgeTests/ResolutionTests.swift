import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Text

@testable import Knowledge

@Suite("Accepted resolutions")
struct ResolutionTests {
  private let mira: Identifier<Article.Writer> = Identifier(high: 1, low: 7)

  private func accept(
    _ text: String, title: String = "A ticket", worth: Int = 5, _ house: Rehearsal,
    _ desk: KnowledgeDesk
  ) async throws -> Identifier<Passage.Source> {
    let id: Identifier<Passage.Source> = house.world.id()
    house.clock.advance(by: .seconds(1))
    try await house.database.write(for: house.tenant) { tx in
      try desk.accept(
        AcceptedResolution(id: id, title: title, text: text, language: .english, worth: worth),
        in: tx)
    }
    return id
  }

  private func sources(_ house: Rehearsal) async throws -> [String] {
    try await house.database.read(for: house.tenant) { tx in
      try tx.run(
        """
        SELECT source_id FROM passage WHERE tenant_id = \(house.tenant)
          AND source_kind = 'resolution' ORDER BY source_id
        """
      ).map { try $0.id("source_id", of: Passage.Source.self).text }
    }
  }

  private static let answer = """
    The burr of the grinder was put in upside down after cleaning; turn it round and \
    tighten the wing nut until it clicks, then run it empty for a moment.
    """

  @Test("that say the same are remembered once, in the newest words", arguments: Engine.allCases)
  func likeness(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    _ = try await accept("Order TK-100001. \(Self.answer)", house, desk)
    let second = try await accept("Order TK-100002. \(Self.answer)", house, desk)
    let other = try await accept(
      "The lamp takes an E14 bulb of seven watts and is sold without one in every colour.", house,
      desk)
    #expect(try await sources(house) == [second.text, other.text].sorted())
    let hits = try await desk.search(
      KnowledgeQuery("grinder burr upside down", language: .english), for: house.tenant
    ).hits
    #expect(hits.map(\.passage.sourceID) == [second])
  }

  @Test("are bounded: those worth least go first, oldest first", arguments: Engine.allCases)
  func bound(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let desk = KnowledgeDesk(
      database: house.database, world: house.world, mostResolutions: 3)
    let topics = [
      "kettle handle glows orange beneath moonlight while humming",
      "teapot spout drips sideways onto linen tablecloth every morning",
      "scale shows feathers instead of grams whenever somebody sneezes",
      "filter paper folds itself into swans during thunderstorms outside",
      "milk jug whistles operas loudly unless covered with velvet",
    ]
    var ids: [Identifier<Passage.Source>] = []
    for (place, topic) in topics.enumerated() {
      ids.append(try await accept(topic, worth: place == 0 ? 9 : 5, house, desk))
    }
    // The oldest is worth more than the second and the third.
    #expect(try await sources(house) == [ids[0], ids[3], ids[4]].map(\.text).sorted())
    let query = KnowledgeQuery("teapot spout drips", language: .english)
    #expect(try await desk.search(query, for: house.tenant).hits.isEmpty)
    let kept = KnowledgeQuery("kettle handle glows", language: .english)
    #expect(try await desk.search(kept, for: house.tenant).hits.count == 1)
  }

  @Test("change an index by what changed, in whatever order it hears", arguments: Engine.allCases)
  func increments(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    let id = try await accept("The \(Self.answer)", house, desk)
    func news(since index: KnowledgeIndex) async throws -> KnowledgeNews? {
      try await house.database.read(for: house.tenant) { try KnowledgeNews(since: index, in: $0) }
    }
    var index = KnowledgeIndex()
    index.take(try #require(try await news(since: index)))
    #expect(index.count == 1)
    #expect(try await news(since: index) == nil)
    let old = index
    _ = try await accept("A lamp takes an E14 bulb and is sold without one anywhere.", house, desk)
    let one = try #require(try await news(since: index))
    #expect(!one.isAnew && one.passages.count == 1 && one.gone.isEmpty)
    index.take(one)
    try await house.database.write(for: house.tenant) { try desk.forget(resolution: id, in: $0) }
    let two = try #require(try await news(since: index))
    #expect(two.passages.isEmpty && two.gone.count == 1)
    index.take(two)
    #expect(index.count == 1)
    // Who slept through both hears both at once; hearing something twice changes nothing.
    var late = old
    let both = try #require(try await news(since: late))
    late.take(both)
    late.take(both)
    #expect(late.count == 1 && late.version == index.version)
    // Who is too far behind, or ahead of a restored database, begins anew.
    let ahead = try #require(try await news(since: KnowledgeIndex(version: 900)))
    #expect(ahead.isAnew && ahead.passages.count == 1)
  }

  @Test("are found by their plans: no statement of theirs reads all passages")
  func plans() async throws {
    let house = try await Rehearsal()
    let tenant = house.tenant
    let statements: [SQL] = [
      "SELECT id FROM passage WHERE tenant_id = \(tenant) AND change > \(5) ORDER BY change, id",
      """
      SELECT subject_id FROM knowledge_change
       WHERE tenant_id = \(tenant) AND version > \(5) AND subject_kind = 'passage'
      """,
      """
      SELECT source_id FROM passage
       WHERE tenant_id = \(tenant) AND source_kind = 'resolution' AND chunk_index = 0
       ORDER BY worth, updated_at, id LIMIT 3
      """,
      """
      SELECT source_id, terms, worth FROM passage
       WHERE tenant_id = \(tenant) AND source_kind = 'resolution' AND chunk_index = 0
         AND language = 'en' ORDER BY updated_at DESC LIMIT 60
      """,
    ]
    for statement in statements {
      let plan = try await house.database.read(for: tenant) { tx in
        try tx.run("EXPLAIN QUERY PLAN \(statement)").map { try $0.text("detail") }
      }
      #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plan)")
    }
  }
}

import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Text

@testable import Knowledge

@Suite("Finding what helps")
struct SearchTests {
  let mira: Identifier<Article.Writer> = Identifier(high: 1, low: 7)

  private func file(_ path: String, _ text: String) throws -> ArticleFile {
    try ArticleFile(path: path, bytes: Data(text.utf8))
  }

  private func shop() throws -> [ArticleFile] {
    try [
      file("refund.md", "---\ntitle: When do I get my refund?\n---\nWe pay refunds within 5 days."),
      file(
        "return.md",
        "---\ntitle: Return an item\ntags: [rma]\n---\n## Steps\n\n1. Print the label.\n2. Post the parcel.\n\nA refund follows."
      ),
      file(
        "codes.md",
        "---\ntitle: Error codes\n---\nERR-4042 means that the tank is empty. E07 is the pump."),
      file("kettle.md", "---\ntitle: Kettle does not heat\n---\nDescale the kettle with vinegar."),
      file(
        "play.md",
        "---\ntitle: Handling refunds\nkind: playbook\nintent: refund\n---\nRefunds over the limit go to a manager."
      ),
      file(
        "nl/retour.md",
        "---\ntitle: Een artikel retourneren\n---\nPrint het label en breng het pakket weg."),
    ]
  }

  private func desk(_ engine: Engine = .sqlite) async throws -> (Rehearsal, KnowledgeDesk) {
    let house = try await Rehearsal(engine)
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    _ = try await desk.take(try shop(), by: mira, for: house.tenant)
    return (house, desk)
  }

  @Test("ranks alike on both engines, by stems, titles before bodies", arguments: Engine.allCases)
  func ranking(engine: Engine) async throws {
    let (house, desk) = try await desk(engine)
    func titles(_ text: String, _ language: Language = .english) async throws -> [String] {
      try await desk.search(
        KnowledgeQuery(text, language: language, audience: .external), for: house.tenant
      ).hits.map(\.passage.title)
    }
    #expect(
      try await titles("when are refunds paid?") == ["When do I get my refund?", "Return an item"])
    #expect(try await titles("my kettle isn't heating").first == "Kettle does not heat")
    #expect(
      try await titles("artikelen terugsturen, label printen", .dutch).first
        == "Een artikel retourneren")
    #expect(try await titles("rma").first == "Return an item")
    #expect(try await titles("").isEmpty)
    #expect(try await titles("quantum chromodynamics").isEmpty)
  }

  @Test("finds an identifier exactly, in whatever writing")
  func identifiers() async throws {
    let (house, desk) = try await desk()
    for text in ["ERR-4042", "err-4042 on the display", "what is 4042?", "It shows E07!"] {
      let hits = try await desk.search(
        KnowledgeQuery(text, language: .english), for: house.tenant
      ).hits
      #expect(hits.first?.passage.title == "Error codes", "\(text)")
    }
    let none = try await desk.search(
      KnowledgeQuery("ERR-4043", language: .english), for: house.tenant)
    #expect(none.hits.first { $0.matchedTerms.contains("err-4043") } == nil)
  }

  @Test("never shows the team's own pages to readers from outside; lifts the intent's playbook")
  func audience() async throws {
    let (house, desk) = try await desk()
    var query = KnowledgeQuery("handling refunds over the limit", language: .english)
    query.intent = "refund"
    let inside = try await desk.search(query, for: house.tenant).hits
    #expect(inside.first?.passage.sourceKind == .playbook)
    query.audience = .external
    let outside = try await desk.search(query, for: house.tenant).hits
    #expect(!outside.isEmpty && outside.allSatisfy { $0.passage.isExternal })
  }

  @Test("says how much of the question a passage covers, comparably")
  func relevance() async throws {
    let (house, desk) = try await desk()
    func relevance(_ text: String) async throws -> Double {
      try await desk.search(KnowledgeQuery(text, language: .english), for: house.tenant)
        .hits.first?.relevance ?? 0
    }
    let full = try await relevance("descale the kettle")
    let part = try await relevance("kettle invoice address of my grandmother in the mountains")
    #expect(full == 1)
    #expect(part < 0.5 && part > 0)
  }

  @Test(
    "returns one passage of each source, and what was accepted from tickets",
    arguments: Engine.allCases)
  func resolutions(engine: Engine) async throws {
    let (house, desk) = try await desk(engine)
    let id: Identifier<Passage.Source> = house.world.id()
    let resolution = AcceptedResolution(
      id: id, title: "Grinder squeaks after cleaning",
      text: "The burr was put in upside down. Turn it round.", language: .english)
    for _ in 1...2 {
      try await house.database.write(for: house.tenant) { tx in
        try desk.accept(resolution, in: tx)
      }
    }
    let query = KnowledgeQuery("grinder squeaks", language: .english)
    let hits = try await desk.search(query, for: house.tenant).hits
    #expect(hits.map(\.passage.sourceKind) == [.resolution])
    #expect(hits.first?.passage.isExternal == false)
    try await house.database.write(for: house.tenant) { tx in
      try desk.forget(resolution: id, in: tx)
    }
    #expect(try await desk.search(query, for: house.tenant).hits.isEmpty)
  }

  @Test("a change is found at once, also by another process with an index of its own")
  func freshness() async throws {
    let (house, desk) = try await desk()
    let other = KnowledgeDesk(database: house.database, world: house.world)
    let query = KnowledgeQuery("teapot drips", language: .english)
    #expect(try await other.search(query, for: house.tenant).hits.isEmpty)
    let new = try file("teapot.md", "---\ntitle: The teapot drips\n---\nTurn the spout.")
    _ = try await desk.take([new], by: mira, for: house.tenant)
    #expect(try await desk.search(query, for: house.tenant).hits.count == 1)
    #expect(try await other.search(query, for: house.tenant).hits.count == 1)
    let changed = try file("teapot.md", "---\ntitle: The jug\n---\nNothing about it.")
    _ = try await desk.take([changed], by: mira, for: house.tenant)
    #expect(try await other.search(query, for: house.tenant).hits.isEmpty)
  }

  @Test("readers' votes move an article past an equal one")
  func votes() async throws {
    let (house, desk) = try await desk()
    _ = try await desk.take(
      [
        try file("one.md", "---\ntitle: Cups and mugs\n---\nWash by hand."),
        try file("two.md", "---\ntitle: Mugs and cups\n---\nWash by hand."),
      ], by: mira, for: house.tenant)
    let query = KnowledgeQuery("cups mugs", language: .english)
    let before = try await desk.search(query, for: house.tenant).hits
    let second = try #require(before.last?.passage)
    for _ in 1...5 {
      try await desk.vote(second.sourceID.retyped(), helpful: true, for: house.tenant)
    }
    let after = try await desk.search(query, for: house.tenant).hits
    #expect(after.first?.passage.sourceID == second.sourceID)
  }

  @Test("holds the indexes of only so many tenants")
  func eviction() async throws {
    let house = try await Rehearsal()
    let shelves = KnowledgeShelves(capacity: 2)
    let desk = KnowledgeDesk(database: house.database, world: house.world, shelves: shelves)
    for name in ["a", "b", "c"] {
      let tenant = try await house.anotherTenant(name)
      _ = try await desk.take(try shop(), by: mira, for: tenant)
      let query = KnowledgeQuery("kettle", language: .english)
      #expect(try await desk.search(query, for: tenant).hits.count == 1)
    }
    #expect(shelves.count == 2)
  }
}

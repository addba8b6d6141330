import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Text

@testable import Knowledge

@Suite("Importing a help centre")
struct ImportTests {
  let mira: Identifier<Article.Writer> = Identifier(high: 1, low: 7)

  @Test("reads the head of a file in the ways publishers write it")
  func frontMatter() {
    let head = FrontMatter(
      """
      ---
      title: 'It''s "here": a title'
      tags: [one, "two words"]
      related:
        - a
        - b
      description: >
        folded over
        two lines
      is_external: false
      ---
      Body
      ---
      """)
    #expect(head.text("title") == "It's \"here\": a title")
    #expect(head.list("tags") == ["one", "two words"])
    #expect(head.list("related") == ["a", "b"])
    #expect(head.text("description") == "folded over two lines")
    #expect(head.flag("is_external") == false)
    #expect(head.body == "Body\n---")
    #expect(FrontMatter("No head\n---\n").body == "No head\n---\n")
    #expect(FrontMatter("---\nnever closed").body == "---\nnever closed")
  }

  @Test("takes language, address and audience from where the publisher put them")
  func places() throws {
    func file(_ path: String, _ text: String) throws -> ArticleFile {
      try ArticleFile(path: path, bytes: Data(text.utf8))
    }
    let plain = try file("shipping/Late parcel.md", "# Late parcel\n\nWe search for it.")
    #expect(plain.content.slug == "shipping-late-parcel")
    #expect(plain.content.title == "Late parcel")
    #expect(plain.content.body == "We search for it.")
    #expect(plain.categoryName == "shipping" && plain.isPublished)
    let dutch = try file("nl/retour.md", "---\ntitle: Retour\n---\nStuur het terug.")
    #expect(dutch.content.language == .dutch && dutch.content.slug == "nl-retour")
    let book = try file(
      "x.md", "---\nkind: playbook\nstate: draft\nintent: refund\n---\nAsk first.")
    #expect(book.content.kind == .playbook && !book.content.isExternal && !book.isPublished)
    #expect(book.content.intent == "refund")
    #expect(throws: ArticleFile.Unusable.empty) { try file("e.md", "---\ntitle: x\n---\n\n") }
    #expect(throws: ArticleFile.Unusable.notText) {
      try ArticleFile(path: "b.md", bytes: Data([0xff, 0xfe, 0x00]))
    }
  }

  @Test("turns a page of HTML into Markdown and leaves menus and scripts behind")
  func html() throws {
    let page = """
      <html><head><title>Returns</title><meta name="description" content="How to return.">
      <script>alert(1)</script></head><body><nav>Menu</nav><main><h1>Returns</h1>
      <p>Send it <b>back</b> in <a href="/terms">30 days</a> &amp; relax.</p>
      <ol><li>Pack it.<ul><li>With the box</li></ul></li><li>Post it.</li></ol>
      <table><tr><th>NL</th><td>1 day</td></tr></table><pre>code &lt;x&gt;</pre>
      <a href="javascript:x()">bad</a></main><footer>Foot</footer></body></html>
      """
    let file = try ArticleFile(path: "returns.html", bytes: Data(page.utf8))
    #expect(file.content.title == "Returns" && file.content.summary == "How to return.")
    #expect(
      MarkdownBlocks.read(file.content.body) == [
        .paragraph("Send it back in 30 days & relax."), .item("Pack it.", number: 1, depth: 0),
        .item("With the box", number: nil, depth: 1), .item("Post it.", number: 2, depth: 0),
        .row(["NL", "1 day"]), .code("code <x>"), .paragraph("bad"),
      ])
  }

  @Test(
    "changes nothing when it is done twice, and only what changed when a file did",
    arguments: Engine.allCases)
  func idempotent(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    let root = house.folder.appending(path: "kb")
    try FileManager.default.createDirectory(
      at: root.appending(path: "nl"), withIntermediateDirectories: true)
    func write(_ path: String, _ text: String) throws {
      try Data(text.utf8).write(to: root.appending(path: path))
    }
    try write("a.md", "---\ntitle: Kettle leaks\n---\nClose the lid.")
    try write("nl/a.md", "---\ntitle: Ketel lekt\n---\nSluit het deksel.")
    try write("empty.md", "---\ntitle: Nothing\n---\n")
    try write("picture.png", "no article")
    let first = try await desk.importFolder(root, by: mira, for: house.tenant)
    #expect(first.created == ["a", "nl-a"])
    #expect(first.skipped.map(\.path) == ["empty.md"])
    let version = try await desk.version(for: house.tenant)
    let second = try await desk.importFolder(root, by: mira, for: house.tenant)
    #expect(second.unchanged == ["a", "nl-a"] && second.created.isEmpty && second.updated.isEmpty)
    #expect(try await desk.version(for: house.tenant) == version)

    try write("a.md", "---\ntitle: Kettle leaks\n---\nReplace the seal.")
    let third = try await desk.importFolder(root, by: mira, for: house.tenant)
    #expect(third.updated == ["a"] && third.unchanged == ["nl-a"])
    let hits = try await desk.search(
      KnowledgeQuery("kettle leaks", language: .english), for: house.tenant
    ).hits
    #expect(hits.first?.passage.content == "Replace the seal.")
    let article = try #require(try await desk.article(slug: "a", for: house.tenant))
    #expect(article.source == .imported && article.state == .published && article.version == 2)
  }
}

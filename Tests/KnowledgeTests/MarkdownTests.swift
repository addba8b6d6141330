import Foundation
import Kit
import Testing

@testable import Knowledge

@Suite("Markdown as a page")
struct MarkdownPageTests {
  @Test(
    "drops raw markup and addresses that could carry a script",
    arguments: [
      "<script>alert(1)</script>", "Hello <img src=x onerror=alert(1)> you",
      "[click](javascript:alert(1))", "[click](JaVaScRiPt:alert(1))",
      "[click](java&#x0A;script:alert(1))", "![x](data:text/html;base64,PHNjcmlwdD4=)",
      "[x](vbscript:x)", "<javascript:alert(1)>", "[a]: javascript:alert(1)\n\n[a]",
      "<svg onload=alert(1)>", "[x](  javascript:alert(1))", "[x](file:///etc/passwd)",
      "<iframe src=\"https://example.com\"></iframe>", "[x](data:text/html,hi)",
      "`<script>`", "| a |\n|---|\n| <script>alert(1)</script> |", "<!-- hidden -->",
    ])
  func hostile(markdown: String) {
    let html = MarkdownPage.html(markdown).source.lowercased()
    for word in ["<script", "<svg", "<iframe", "onerror=", "onload=", "<!--"] {
      #expect(!html.contains(word) || html.contains("&lt;\(word.dropFirst())"))
    }
    for match in html.matches(of: /(?:href|src)="([^"]*)"/) {
      #expect(MarkdownPage.isHarmless(String(match.1), mail: true))
      #expect(!match.1.contains("script:") && !match.1.hasPrefix("data:"))
    }
  }

  @Test("keeps links, tables, lists and code; headings stand below the page's own")
  func harmless() {
    let html = MarkdownPage.html(
      """
      # Returns

      See [orders](/orders), [mail](mailto:help@example.com) and https://example.com.

      | Country | Days |
      | --- | --- |
      | NL | 1 |

      1. Open *Orders*.
      2. Choose `Return`.
      """
    ).source
    #expect(html.contains("<h2>Returns</h2>"))
    #expect(html.contains("<a href=\"/orders\">orders</a>"))
    #expect(html.contains("<a href=\"mailto:help@example.com\">"))
    #expect(html.contains("<a href=\"https://example.com\">"))
    #expect(html.contains("<td>NL</td>") && html.contains("<ol>") && html.contains("<code>"))
  }

  @Test("copes with other publishers' notices and attributes")
  func publishers() {
    let html = MarkdownPage.html(
      ">[!NOTE]\n>\n>[!DNL OpenSearch] is meant.\n\n{: .number-list}\n\n1. One {% t x %}\n"
    ).source
    #expect(html.contains("<strong>Note:</strong>"))
    #expect(html.contains("OpenSearch is meant."))
    #expect(!html.contains("[!") && !html.contains("{"))
  }

  @Test("survives quotes nested beyond reason")
  func deep() {
    let markdown = String(repeating: ">", count: 20_000) + " deep"
    #expect(MarkdownBlocks.read(markdown).count <= 1)
    #expect(MarkdownPage.html(String(repeating: "> ", count: 500) + "deep").source.contains("deep"))
    let lists = (0..<500).map { String(repeating: "  ", count: $0) + "- x" }
    #expect(MarkdownBlocks.read(lists.joined(separator: "\n")).count > 10)
  }
}

@Suite("Markdown as blocks")
struct MarkdownBlocksTests {
  @Test("reads structure as plain text")
  func blocks() {
    let blocks = MarkdownBlocks.read(
      """
      ## Send it *back*

      You can return it
      within **30 days**, see [terms](https://example.com/terms).

      1. Sign in.
         - As a guest: write to us.
      2. Print the label:

         ```
         print --label
         ```

      > [!NOTE]
      > Keep the ~~old~~ receipt.

      | Land | Days |
      |---|---|
      | BE | 2 |
      """)
    #expect(
      blocks == [
        .heading(level: 2, "Send it back"),
        .paragraph("You can return it within 30 days, see terms (https://example.com/terms)."),
        .item("Sign in.", number: 1, depth: 0),
        .item("As a guest: write to us.", number: nil, depth: 1),
        .item("Print the label:", number: 2, depth: 0),
        .code("print --label"),
        .note("Note: Keep the receipt."),
        .row(["Land", "Days"]),
        .row(["BE", "2"]),
      ])
  }

  @Test("are written as text and read back the same")
  func roundTrip() {
    let blocks: [Block] = [
      .heading(level: 3, "Steps"), .paragraph("- not a list"), .paragraph("1. nor this"),
      .paragraph("#hash"), .paragraph("\\back"), .item("One", number: 12, depth: 1),
      .item("Two", number: nil, depth: 0), .code("a\n\n  b"), .note("Mind the gap."),
      .row(["", "a", "b", ""]), .paragraph("Plain."),
    ]
    #expect(Block.blocks(of: Block.text(of: blocks)) == blocks)
  }
}

@Suite("Cutting an article")
struct ChunkerTests {
  private func words(_ count: Int, _ word: String) -> String {
    (0..<count).map { "\(word)\($0)" }.joined(separator: " ") + "."
  }

  @Test("keeps a short one whole")
  func short() {
    let blocks: [Block] = [.heading(level: 2, "A"), .paragraph("One."), .paragraph("Two.")]
    #expect(Chunker.chunks(of: blocks) == [blocks])
  }

  @Test("cuts a long one between its sections, each piece at most a thousand tokens")
  func sections() {
    let blocks: [Block] = (0..<9).flatMap { index in
      [.heading(level: 2, "Section \(index)"), .paragraph(words(220, "w\(index)x"))] as [Block]
    }
    let chunks = Chunker.chunks(of: blocks)
    #expect(chunks.flatMap { $0 } == blocks)
    for chunk in chunks {
      #expect(chunk.reduce(0) { $0 + Chunker.tokens($1.text) } <= Chunker.most + 10)
      guard case .heading = chunk.first else {
        Issue.record("A piece does not begin with its heading")
        continue
      }
    }
    #expect(chunks.count == 5)
  }

  @Test("cuts a long section between entries and a long paragraph between sentences")
  func longSection() {
    let items = (1...30).map { (number: Int) in
      Block.item(words(60, "s\(number)x"), number: number, depth: 0)
    }
    let chunks = Chunker.chunks(of: [.heading(level: 2, "Steps")] + items)
    #expect(chunks.count > 1)
    for chunk in chunks { #expect(chunk.first == .heading(level: 2, "Steps")) }
    #expect(chunks.flatMap { $0.dropFirst() } == items)

    let sentences = (0..<40).map { words(50, "T\($0)y") }
    let pieces = Chunker.chunks(of: [.paragraph(sentences.joined(separator: " "))])
    #expect(pieces.count > 1)
    let text = pieces.flatMap { $0 }.map(\.text).joined(separator: " ")
    #expect(text == sentences.joined(separator: " "))
  }
}

import Foundation
import Kit
import Mail
import Testing

@Suite("HTML of strangers")
struct SanitizerTests {
  @Test("no attack survives", arguments: attackVectors)
  func attacks(markup: String) {
    let clean = cleaned("<p>before</p>\(markup)<p>after</p>")
    #expect(violations(in: clean) == [], "\(clean)")
    // What a browser makes of our output and writes out again must be as harmless.
    #expect(violations(in: cleaned(clean)) == [], "\(clean)")
  }

  @Test("there are at least 80 attacks, and the judge finds them in what was not cleaned")
  func judge() {
    #expect(Set(attackVectors).count >= 80)
    let harmless = attackVectors.filter { violations(in: $0).isEmpty }
    #expect(harmless.count <= 3, "\(harmless)")
  }

  @Test(
    "what letters are made of stays",
    arguments: [
      ("<p>Hello <b>Ann</b></p>", "<p>Hello <b>Ann</b></p>"),
      ("<p style='color: red; position: fixed'>x</p>", "<p style=\"color:red\">x</p>"),
      (
        "<a href='https://x.example/?a=1&amp;b=2'>x</a>",
        "<a href=\"https://x.example/?a=1&amp;b=2\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">x</a>"
      ),
      (
        "<img src='https://x.example/a.png' width=20 alt=Lamp>",
        "<img data-remote-src=\"https://x.example/a.png\" width=\"20\" alt=\"Lamp\">"
      ),
      ("<img src='cid:part1@x'>", "<img src=\"cid:part1@x\">"),
      ("<img src='https://x.example/open.gif' width=1 height=1>", ""),
      ("a &lt; b &amp;&amp; c &gt; d", "a &lt; b &amp;&amp; c &gt; d"),
      (
        "<table><tr><td bgcolor=#fff colspan=2>x</table>",
        "<table><tbody><tr><td bgcolor=\"#fff\" colspan=\"2\">x</td></tr></tbody></table>"
      ),
      ("<o:p>&nbsp;</o:p>", "\u{a0}"),
      ("<form>Name <input></form>", "Name "),
    ])
  func kept(markup: String, expected: String) {
    #expect(cleaned(markup) == "<div>\(expected)</div>")
  }

  @Test("the body's background comes along as a block's")
  func body() {
    #expect(cleaned("<html><body bgcolor='#eee'>x</body>") == "<div bgcolor=\"#eee\">x</div>")
  }

  @Test("images of the mail and, once allowed, of others are filled in, and nothing else changes")
  func images() throws {
    let source =
      "<p>&lt;img src=\"cid:a\"&gt;</p><img src='cid:a&amp;b' alt=A><img src='cid:gone'><img src='https://x.example/a.png?x=1&amp;y=2'>"
    let mail = Mail.parse(Data("Content-Type: text/html\n\n\(source)".utf8))
    let html = try #require(mail.html)
    let shown = html.showingImages { $0 == "a&b" ? "/files/1?v=\"" : nil }
    #expect(shown.source.contains("<img src=\"/files/1?v=&quot;\" alt=\"A\">"))
    #expect(!shown.source.contains("<img src=\"cid:"))
    #expect(shown.source.contains("&lt;img src=&quot;cid:a&quot;&gt;"))
    #expect(shown.source.contains("<img><img data-remote-src=\"https://x.example/"))
    let all = html.showingImages(inline: { _ in "javascript:alert(1)" }, remote: true)
    #expect(!all.source.contains("javascript"))
    #expect(all.source.contains("<img src=\"https://x.example/a.png?x=1&amp;y=2\">"))
  }

  @Test(
    "markup made to exhaust a parser ends soon and shows text",
    arguments: [
      "<div>", "<b>", "<font size=1><p>", "<table><tr><td>", "<a href=x>", "<blockquote>",
      "<i a=1 b=2>", "<ul><li>",
    ])
  func exhaustion(piece: String) {
    let count = 60_000
    var markup = "<p>Hello</p>"
    markup.reserveCapacity(count * piece.utf8.count)
    for index in 0..<count { markup += piece.replacing("1", with: String(index)) }
    let mail = Mail.parse(Data("Content-Type: text/html\n\n\(markup) end".utf8))
    #expect(mail.text.hasPrefix("Hello"))
    #expect(!mail.defects.isEmpty)
    let source = mail.html?.source ?? ""
    #expect(source.contains("Hello"))
    #expect(source.utf8.count < 5_000_000)
  }
}

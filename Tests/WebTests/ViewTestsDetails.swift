import Foundation
import Kit
import Testing

@testable import Web

@Suite("Details of the console")
struct ViewDetailsTests {
  private let sample = Sample()

  @Test("grades stand untouched until somebody chose, and then one is chosen")
  func grades() {
    let untouched = GradesField(frame: sample.frame()).html.source
    #expect(!untouched.contains("checked"))
    #expect(untouched.contains("Not yet graded"))
    let chosen = GradesField(frame: sample.frame(), tone: 5, accuracy: 1, policy: 3).html.source
    #expect(chosen.matches(of: /name="tone" value="5" checked/).count == 1)
    #expect(chosen.matches(of: /name="accuracy" value="1" checked/).count == 1)
    #expect(chosen.matches(of: /\ checked/).count == 3)
  }

  @Test(
    "moments nearby are told by their distance, others by their date",
    arguments: [
      (-20, "now"), (-90, "2 min ago"), (-3600, "60 min ago"), (-7200, "2 h ago"),
      (-90_000, "yesterday"), (-259_200, "3 days ago"), (-864_000, "8 Feb"),
      (-31_536_000, "18 Feb 2025"), (20, "in a moment"), (1080, "in 18 min"), (86_400, "tomorrow"),
    ])
  func moments(seconds: Int, phrase: String) {
    let moments = sample.frame().moments
    #expect(moments.phrase(sample.now + .seconds(seconds)) == phrase)
  }

  @Test("a moment carries its exact time in the desk's zone")
  func exact() {
    let html = sample.frame().moments.relative(sample.now - .minutes(3)).source
    #expect(html.contains("datetime=\"2026-02-18T15:44:"))
    #expect(html.contains("title=\"Wed 18 Feb 2026, 16:44\""))
    #expect(html.contains(">3 min ago<"))
  }

  @Test("a blank line begins a paragraph, and web addresses can be followed")
  func text() {
    let html = paragraphs("One\r\ntwo\r\n\r\nSee https://a.example/x?b=1&c=2. <b>").source
    #expect(
      html == """
        <p>One
        two</p><p>See <a href="https://a.example/x?b=1&amp;c=2" rel="noopener noreferrer nofollow" target="_blank">https://a.example/x?b=1&amp;c=2</a>. &lt;b&gt;</p>
        """)
    #expect(!paragraphs("javascript:alert(1)").source.contains("<a"))
  }

  @Test(
    "initials come from the first and the last word",
    arguments: [
      ("Mira Jansen", "MJ"), ("hanna.dewit@mail.example", "HD"), ("madonna", "M"), ("", "?"),
      ("Ana María de la Cruz", "AC"), ("\"Bo\" Li", "BL"),
    ])
  func initial(name: String, letters: String) {
    #expect(initials(of: name) == letters)
  }

  @Test("a mail is framed without scripts, and its pictures wait for a click")
  func frame() throws {
    let view = sample.conversation.html.source
    let tag = try #require(Markup(view).tags.first { $0.name == "iframe" })
    #expect(tag.attribute("src") == "/tickets/t0/messages/m1/html")
    #expect(tag.attribute("sandbox")?.contains("allow-scripts") == false)
    #expect(view.contains("?images=m1#message-m1"))
  }

  @Test("the person is told how many steps are behind, and can try a failed one again")
  func procedure() throws {
    let page = try #require(sample.pages.first { $0.name == "ticket" }).page.html.source
    #expect(page.contains("10 of 16"))
    #expect(page.matches(of: /\/procedure\/[^"]*\/retries/).count == 1)
  }

  @Test("a filter is kept in the address of the part that is fetched again")
  func filter() {
    #expect(QueueFilter().query.isEmpty)
    let both = QueueFilter(status: .waitingCustomer, priority: .urgent)
    #expect(both.query == "?status=waiting_customer&priority=urgent")
  }

  @Test("sizes are told in round numbers")
  func sizes() {
    let words = English()
    #expect(words.size(bytes: 900) == "900 bytes")
    #expect(words.size(bytes: 88_120) == "88 KB")
    #expect(words.size(bytes: 2_413_220) == "2.4 MB")
  }
}

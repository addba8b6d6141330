import Foundation
import Kit
import Rehearsal
import Testing

@Suite("Markup")
struct HTMLTests {
  @Test("escapes what is put in, wherever it stands")
  func escaping() {
    let name = #"<b onclick="x('y')">& Söhne"#
    let page: HTML = "<p title=\"\(name)\">\(name)</p>"
    let safe = "&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp; Söhne"
    #expect(page.source == "<p title=\"\(safe)\">\(safe)</p>")
  }

  @Test("keeps markup that is put into markup")
  func nesting() {
    let items: [HTML] = ["<li>\(1)</li>", "<li>\("<2>")</li>"]
    #expect(("<ul>\(items)</ul>" as HTML).source == "<ul><li>1</li><li>&lt;2&gt;</li></ul>")
    #expect(("<p>\(HTML?.none)\(String?.none)</p>" as HTML).source == "<p></p>")
    #expect(HTML(text: "a<b") + "<br>" == HTML(trusted: "a&lt;b<br>"))
  }
}

@Suite("Secrets and digests")
struct SecretTests {
  @Test("a secret never shows itself")
  func hidden() {
    let secret = Secret("hunter2")
    var dumped = ""
    dump(secret, to: &dumped)
    for shown in ["\(secret)", String(reflecting: secret), dumped, "\([secret])"] {
      #expect(!shown.contains("hunter2"))
    }
    #expect(secret.reveal() == "hunter2")
  }

  @Test("tokens are URL-safe and as long as they were asked for")
  func tokens() {
    var world = World.standingStill(at: Date(milliseconds: 0))
    world.bytes = { Array(repeating: 0xfb, count: $0) }
    let token = world.token(bytes: 32).reveal()
    #expect(token.count == 43)
    #expect(token.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
  }

  @Test("SHA-256 is that of FIPS 180-4")
  func digest() {
    #expect(
      SHA256.hash("abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hash(Data()).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("comparing takes note of every difference and of the length")
  func comparing() {
    let digest = SHA256.hash("abc")
    #expect(digest.equalsInConstantTime(SHA256.hash("abc")))
    #expect(!digest.equalsInConstantTime(SHA256.hash("abd")))
    #expect(!digest.equalsInConstantTime(digest.dropLast()))
  }
}

@Suite("Problems")
struct ProblemTests {
  private struct Unforeseen: Error {}
  private struct Foreseen: Explained {
    var problem: Problem { Problem(.missing, "thing.missing", "It is gone.") }
  }

  @Test("every error has an explanation, and none tells an internal detail")
  func explaining() {
    #expect(Problem(explaining: Foreseen()).code == "thing.missing")
    let given = Problem(.invalid, "x", "y", field: "z")
    #expect(Problem(explaining: given) == given)
    let broken = Problem(explaining: Unforeseen())
    #expect(broken.kind == .broken)
    #expect(!broken.message.contains("Unforeseen"))
  }
}

import Foundation
import Mail
import Testing

@Suite("Damaged and hostile mail")
struct DamageTests {
  @Test(
    "damage is told and costs nothing else",
    arguments: [
      ("", ""), ("\n\n\n", ""), ("no header at all", "no header at all"),
      ("\u{feff}From: a@x.example\n\nHello", "Hello"),
      ("From a@x.example Tue Feb  3 10:12:00 2026\nFrom: a@x.example\n\nHello", "Hello"),
      ("Content-Type: multipart/mixed; boundary=b\n\nnever", "never"),
      ("Content-Type: multipart/mixed\n\nHello", "Hello"),
      ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello", "Hello"),
      ("Content-Type: garbage\n\nHello", "Hello"),
      ("Content-Type: text/plain\nContent-Transfer-Encoding: nonsense\n\nHello", "Hello"),
      ("From: a@x.example\r\rHello", "Hello"),
      (
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nHi there\n--b--",
        "Hi there"
      ),
      ("Date: yesterday\n\nHello", "Hello"), ("From: a@x.example\r\n\r\nHel\u{0}lo", "Hello"),
    ])
  func damage(raw: String, text: String) {
    #expect(mail(raw).text == text)
  }

  @Test("limits hold and are told")
  func limits() {
    let parts =
      "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 3000)
    #expect(mail(parts).defects.contains { $0.contains("1000 parts") })
    var nested = ""
    for level in 0..<2000 {
      nested += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(mail(nested + "\nx").defects.contains { $0.contains("deeper than 30") })
    let fields = (0..<5000).map { "X-\($0): y" }.joined(separator: "\n")
    #expect(mail("\(fields)\n\nx").headers.count == 2000)
    let long = mail("Subject: \(String(repeating: "a", count: 200_000))\n\nx")
    #expect(long.subject.utf8.count <= 65_536)
    #expect(!long.defects.isEmpty)
    let groups = mail("To: \(String(repeating: "a:", count: 300_000))\n\nHello")
    #expect(groups.text == "Hello")
    let inner =
      "Content-Type: message/rfc822\n\nTo: \(String(repeating: "a:", count: 300_000))\n\nHello"
    #expect(mail(inner).attachments.count == 1)
    let ids = (0..<5000).map { "<\($0)@x>" }.joined(separator: " ")
    #expect(mail("References: \(ids)\n\nx").references.count == 200)
  }

  @Test("deep nesting is read on a small stack as well")
  func smallStack() async {
    var nested = ""
    for level in 0..<5000 {
      nested += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    let raw = Data(
      (nested + String(repeating: "Content-Type: message/rfc822\n\n", count: 2000)).utf8)
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { Mail.parse(raw).defects.count } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.allSatisfy { $0 > 0 })
  }
}

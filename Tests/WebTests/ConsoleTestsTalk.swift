import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Mail
import Outbox
import Rehearsal
import Store
import Testing
import Tickets

@testable import Web

@Suite("A conversation")
struct ConsoleTestsTalk {
  @Test(
    "shows a mail in a frame without an origin, its pictures inside it", arguments: Engine.allCases)
  func frame(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail(
      "See the bike",
      html: "<p>See <img src=\"cid:bike\"><img src=\"https://far.example/p.png\"></p>")
    let browser = try await site.browser()
    let path = "/tickets/\(heard.ticket)/messages/\(heard.message)/html"
    let framed = await browser.get(path)
    let policy = try #require(framed.headers["content-security-policy"])
    #expect(!policy.contains("allow-same-origin"))
    #expect(!policy.contains("allow-scripts"))
    #expect(policy.contains("img-src data:;"))
    #expect(framed.text.contains("src=\"data:image/png;base64,iVBORw==\""))
    #expect(!framed.text.contains(" src=\"https://far.example"))
    let shown = await browser.get(path + "?images=1")
    #expect(shown.headers["content-security-policy"]?.contains("img-src data: https:") == true)
    #expect(shown.text.contains(" src=\"https://far.example/p.png\""))
    let page = await browser.get("/tickets/\(heard.ticket)").text
    #expect(!page.contains("allow-same-origin"))
    // Files that can run programs are named as such; a picture inside the mail is no file.
    #expect(page.contains("bill.html"))
    #expect(page.contains("Can run programs"))
    #expect(page.contains("HTML · "))
    #expect(!page.contains("bike.png"))
  }

  @Test("shows pictures that the mail does not name, after it", arguments: [Engine.sqlite])
  func unnamed(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("See the bike", html: "<p>No picture is named.</p>")
    let framed = await (try await site.browser()).get(
      "/tickets/\(heard.ticket)/messages/\(heard.message)/html"
    ).text
    #expect(framed.contains("alt=\"bike.png\""))
  }

  @Test(
    "shows whose mail was forwarded, apart from what was written above it",
    arguments: Engine.allCases)
  func forwarded(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail(
      from: "Colleague <colleague@shop.example>", subject: "Fwd: Broken kettle",
      """
      Can you take this one?

      ---------- Forwarded message ---------
      From: Petra Sand <petra@customer.example>
      Date: Mon, 2 Mar 2026 at 10:00
      Subject: Broken kettle
      To: <colleague@shop.example>

      The kettle <b>leaks</b>.
      """)
    let message = try #require(try await site.messages(of: heard.ticket).first)
    #expect(message.forwarded?.from == "petra@customer.example")
    #expect((message.forwarded?.intro ?? message.body) == "Can you take this one?")
    let page = await (try await site.browser()).get("/tickets/\(heard.ticket)").text
    #expect(page.contains("Forwarded message from Petra Sand"))
    #expect(page.contains("The kettle &lt;b&gt;leaks&lt;/b&gt;."))
    let bubble = try #require(page.firstMatch(of: /<div class="prose"><p>(.*?)<\/p><\/div>/))
    #expect(bubble.output.1 == "Can you take this one?")
  }

  @Test("warns of files by what systems open them as")
  func risks() {
    for name in [
      "a.exe", "invoice.pdf.js", "A.SCR", "x.docm", "page.html", "image.svg", "trailing.bat. ",
      "photo\u{202e}gpj.exe", "annexe\u{202e}fdp.txt",
    ] {
      #expect(AttachmentRisk.isDangerous(name, type: "application/octet-stream"), "\(name)")
    }
    #expect(AttachmentRisk.isDangerous("readme", type: "application/x-msdownload"))
    for name in [
      "a.pdf", "photo.jpg", "exe", "notes.txt", "sheet.xlsx", "résumé.docx", ".gitignore",
    ] {
      #expect(!AttachmentRisk.isDangerous(name, type: "application/octet-stream"), "\(name)")
    }
  }

  // MARK: Files on a reply

  private func multipart(
    _ fields: [(String, String)], files: [(field: String, name: String, data: String)] = []
  ) -> (body: Data, headers: Headers) {
    var text = ""
    for (name, value) in fields {
      text += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    for file in files {
      text += "--edge\r\nContent-Disposition: form-data; name=\"\(file.field)\"; "
      text += "filename=\"\(file.name)\"\r\nContent-Type: text/plain\r\n\r\n\(file.data)\r\n"
    }
    return (
      Data((text + "--edge--\r\n").utf8), ["content-type": "multipart/form-data; boundary=edge"]
    )
  }

  private func upload(_ name: String, _ browser: Browser) async throws -> String {
    let form = multipart(
      [("_csrf", browser.token)], files: [("file", name, "content of \(name)")])
    let answer = await browser.send(.post, "/uploads", headers: form.headers, body: form.body)
    try #require(answer.status == 200)
    return String(
      try #require(answer.text.firstMatch(of: /name="upload_id" value="([^"]+)"/)).output.1)
  }

  @Test("sends files with a reply, sent ahead or with the form", arguments: Engine.allCases)
  func files(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Send me the manual")
    let browser = try await site.browser()
    let ahead = try await upload("manual.txt", browser)
    let form = multipart(
      [
        ("_csrf", browser.token), ("kind", "send_and_wait"), ("body", "Here it is"),
        ("upload_id", ahead),
      ], files: [("files", "../../evil\\name.js", "x")])
    let path = "/tickets/\(heard.ticket)/messages"
    let done = await browser.send(.post, path, headers: form.headers, body: form.body)
    #expect(done.status == 303)
    let reply = try #require(try await site.messages(of: heard.ticket).last)
    #expect(reply.attachments.map(\.fileName) == ["manual.txt", "name.js"])
    #expect(reply.attachments.first?.sizeBytes == "content of manual.txt".utf8.count)
    let page = await browser.get("/tickets/\(heard.ticket)").text
    #expect(page.contains("/messages/\(reply.id)/attachments/"))
    // The same words with another file are another letter; with the same files they are the same.
    let other = try await upload("second.txt", browser)
    for _ in 1...2 {
      let again = multipart([
        ("_csrf", browser.token), ("kind", "send"), ("body", "Here it is"), ("upload_id", other),
      ])
      _ = await browser.send(.post, path, headers: again.headers, body: again.body)
    }
    #expect(try await site.letters(of: heard.ticket).count == 2)
  }

  @Test(
    "keeps the files of a reply that comes back, and takes nobody else's",
    arguments: Engine.allCases)
  func keptFiles(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Send me the manual", id: "one")
    let browser = try await site.browser()
    let ahead = try await upload("manual.txt", browser)
    _ = try await site.mail("Wait!", inReplyTo: "one")
    let form = multipart([
      ("_csrf", browser.token), ("kind", "send"), ("body", "Here"), ("upload_id", ahead),
      ("seen", heard.message.text),
    ])
    let path = "/tickets/\(heard.ticket)/messages"
    let back = await browser.send(.post, path, headers: form.headers, body: form.body)
    #expect(back.status == 409)
    #expect(back.text.contains("name=\"upload_id\" value=\"\(ahead)\""))
    #expect(back.text.contains("manual.txt"))
    // Another person's file is not there for this one.
    let tom = try await site.browser(.manager)
    let theft = multipart([
      ("_csrf", tom.token), ("kind", "send"), ("body", "Mine"), ("upload_id", ahead),
    ])
    _ = await tom.send(.post, path, headers: theft.headers, body: theft.body)
    #expect(
      try await site.messages(of: heard.ticket).allSatisfy { $0.attachments.isEmpty })
    let empty = multipart([("_csrf", browser.token)], files: [("file", "empty.txt", "")])
    let refused = await browser.send(.post, "/uploads", headers: empty.headers, body: empty.body)
    #expect(refused.status == 422)
    #expect(refused.text.contains("is empty"))
  }
}

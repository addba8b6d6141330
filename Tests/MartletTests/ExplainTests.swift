import Foundation
import Testing

@testable import martlet

@Suite("Explaining a mail")
struct ExplainTests {
  private func explain(_ mail: String) throws -> [String: Any] {
    let raw = Data(mail.replacing("\n", with: "\r\n").utf8)
    let line = try Explanation(file: "a.eml", mail: raw, expecting: []).line
    #expect(!line.contains("\n"))
    #expect(try schema.offences(in: line) == [])
    return try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private var schema: SchemaCheck { get throws { try SchemaCheck(ExplanationSchema.text) } }

  @Test("gives every field of a reply with its quotation, signature and file")
  func whole() throws {
    let told = try explain(
      """
      From: =?utf-8?q?Zo=C3=AB_de_Vries?= <zoe@klant.example>
      To: Winkel <info@winkel.example>, b@winkel.example
      Cc: <c@klant.example>
      Reply-To: antwoord@klant.example
      Subject: Re: =?utf-8?q?Bestelling_10045_kapot_aangekomen?=
      Message-ID: <two@klant.example>
      In-Reply-To: <one@winkel.example>
      References: <zero@klant.example> <one@winkel.example>
      Date: Tue, 3 Mar 2026 10:12:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="x"

      --x
      Content-Type: text/plain; charset=utf-8

      Mijn bestelling 10045 is kapot aangekomen, ik wil mijn geld terug (€ 49,95). Wat een teleurstelling!

      --\u{20}
      Zoë de Vries

      Op 2 mrt. 2026 om 09:00 schreef Winkel <info@winkel.example>:
      > Uw pakket is onderweg.
      --x
      Content-Type: image/png
      Content-Disposition: attachment; filename="scherven.png"
      Content-Transfer-Encoding: base64

      aGFsbG8=
      --x--

      """)
    #expect(told["file"] as? String == "a.eml")
    #expect(told["subject"] as? String == "Re: Bestelling 10045 kapot aangekomen")
    #expect(told["from"] as? String == "zoe@klant.example")
    #expect(told["from_name"] as? String == "Zoë de Vries")
    #expect(told["to"] as? [String] == ["info@winkel.example", "b@winkel.example"])
    #expect(told["cc"] as? [String] == ["c@klant.example"])
    #expect(told["reply_to"] as? [String] == ["antwoord@klant.example"])
    #expect(told["message_id"] as? String == "<two@klant.example>")
    #expect(told["in_reply_to"] as? String == "<one@winkel.example>")
    #expect(told["references"] as? [String] == ["<zero@klant.example>", "<one@winkel.example>"])
    #expect(told["date"] as? String == "2026-03-03T09:12:00.000Z")
    let reply = try #require(told["visible_reply"] as? String)
    #expect(reply.hasPrefix("Mijn bestelling") && reply.hasSuffix("teleurstelling!"))
    #expect((told["quoted"] as? String)?.contains("Uw pakket is onderweg.") == true)
    #expect((told["signature"] as? String)?.contains("Zoë de Vries") == true)
    #expect((told["text"] as? String)?.contains("Uw pakket is onderweg.") == true)
    #expect(told["forwarded"] is NSNull)
    let file = try #require((told["attachments"] as? [[String: Any]])?.first)
    #expect(file["file_name"] as? String == "scherven.png")
    #expect(file["content_type"] as? String == "image/png")
    #expect(file["size_bytes"] as? Int == 5)
    #expect(
      file["sha256"] as? String
        == "d3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9")
    #expect(file["inline"] as? Bool == false)
    #expect(told["automatic"] as? String == "none")
    #expect((told["language"] as? [String: Any])?["value"] as? String == "nl")
    #expect((told["intent"] as? [String: Any])?["value"] as? String == "refund")
    #expect((told["sentiment"] as? [String: Any])?["value"] as? String == "negative")
    #expect((told["urgency"] as? [String: Any])?["value"] as? String == "normal")
    let entities = try #require(told["entities"] as? [[String: String]])
    #expect(entities.contains(["kind": "order_id", "value": "10045"]))
    #expect(entities.contains(["kind": "amount", "value": "EUR 49.95"]))
  }

  @Test("of any bytes is a line that the schema allows")
  func anything() throws {
    for mail in [
      "x", "Subject: only", "\n\n\nno header", "From: \n\n", "Content-Type: multipart/mixed",
    ] {
      let told = try explain(mail)
      #expect(told["from"] is NSNull)
      #expect(told["date"] is NSNull)
    }
    #expect(try schema.offences(in: "{}").count == 23)
    #expect(try schema.offences(in: #"{"subject": 1, "more": 2}"#).count == 24)
  }

  @Test("is published as it is")
  func published() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/api/explain.schema.json").standardizedFileURL
    #expect(try String(contentsOf: file, encoding: .utf8) == ExplanationSchema.text)
  }

  @Test("names the files that cannot be read, and explains the others")
  func badFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let good = folder.appending(path: "good.eml").path
    let empty = folder.appending(path: "empty.eml").path
    try Data("From: a@b.example\n\nWhere is my order?\n".utf8).write(to: URL(filePath: good))
    try Data("\n".utf8).write(to: URL(filePath: empty))
    var lines: [String] = []
    var complaints: [String] = []
    let code = try Explanation.print(
      [folder.appending(path: "none.eml").path, empty, folder.path, good], expecting: [],
      write: { lines.append($0) }, complain: { complaints.append($0) })
    #expect(code == 65)
    #expect(lines.count == 1)
    #expect(lines.first?.contains("good.eml") == true)
    #expect(complaints.count == 3)
    #expect(complaints.first?.contains("none.eml: ") == true)
    let fine = try Explanation.print([good], expecting: [], write: { _ in }, complain: { _ in })
    #expect(fine == 0)
  }
}

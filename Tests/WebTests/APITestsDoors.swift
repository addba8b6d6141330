import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Web

@Suite("The doors for mail and news")
struct APITestsDoors {
  @Test(
    "Postal's payload is taken when its signature fits, once, and refused when not",
    arguments: Engine.allCases)
  func postal(engine: Engine) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "martlet-postal-\(engine.rawValue)-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let keys = try await Keys(in: folder)
    let site = try await TestSite(engine, postal: try PostalSignature(publicKeys: keys.publicKey))
    let mail = """
      From: Ada <ada@customer.example>\r\nTo: help@acme.example\r\nSubject: Parcel\r
      Message-ID: <p1@customer.example>\r\n\r\nWhere is it?\r\n
      """
    let payload: [String: Any] = [
      "id": 1, "rcpt_to": "help@acme.example", "mail_from": "ada@customer.example",
      "message": Data(mail.utf8).base64EncodedString(), "base64": true, "size": mail.utf8.count,
    ]
    let body = try JSONSerialization.data(withJSONObject: payload)
    let signature = try await keys.sign(body)
    func post(_ signature: String?, _ body: Data) async -> Response {
      var headers: Headers = ["content-type": "application/json"]
      headers["x-postal-signature-256"] = signature
      return await Browser(site.router).send(.post, "/postal", headers: headers, body: body)
    }
    for wrong in [nil, "", Data("x".utf8).base64EncodedString()] {
      #expect(await post(wrong, body).status == 401)
    }
    #expect(await post(signature, body + Data(" ".utf8)).status == 401)
    let first = await post(signature, body)
    #expect(first.status == 200)
    let again = await post(signature, body)
    #expect(again.status == 200)
    #expect(again.text.contains("\"is_duplicate\":true"))
    let raw = try #require(first.text.firstMatch(of: /"raw_message_id":"([^"]+)"/)).output.1
    let heard = try await site.hear(try #require(Identifier(raw)))
    #expect(try await site.messages(of: heard.ticket).map(\.body) == ["Where is it?"])
    // What nobody can read may come again; a 4xx would make the relay bounce the customer's mail.
    let nonsense = Data("nonsense".utf8)
    let signed = try await keys.sign(nonsense)
    #expect(await post(signed, nonsense).status == 503)
  }

  @Test("Postal's door is shut, not broken, while no key is set")
  func shut() async throws {
    let site = try await TestSite(.sqlite)
    let answer = await Browser(site.router).send(.post, "/postal", body: Data("{}".utf8))
    #expect(answer.status == 503)
    #expect(answer.text.contains("postal.not_configured"))
  }

  @Test(
    "news reach open pages and programs alike, and resume where they broke off",
    arguments: Engine.allCases)
  func events(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Hello?")
    let browser = try await site.browser()
    let client = try await Client(site)
    let eve = try await site.house.anotherTenant()
    let newest = try await site.read { try FactTable($0).newest() }
    #expect(newest > 0)

    let page = try stream(await browser.get("/events"))
    let program = try stream(try await client.get("/events").response)
    let resumed = try stream(await browser.get("/events", headers: ["last-event-id": "0"]))
    #expect(news(page).isEmpty)
    #expect(news(resumed).map(\.id) == (1...newest).map(String.init))

    _ = try await client.send(.patch, "/tickets/\(heard.ticket)", ["tags": ["late"]])
    let broadcaster = FactBroadcaster(database: site.house.database, events: site.rooms.events)
    #expect(try await broadcaster.publish(after: newest, of: site.tenant) == newest + 1)
    #expect(try await broadcaster.publish(after: 0, of: eve) == 0)
    for stream in [page, program, resumed] {
      let all = news(stream)
      #expect(all.map(\.id) == [String(newest + 1)])
      #expect(
        all.first?.data.contains("\"topics\":[\"queues\",\"ticket:\(heard.ticket)\"]") == true)
      #expect(all.first?.data.contains("ticket.tagged") == true)
      stream.close()
    }
  }

  private func stream(_ response: Response) throws -> EventStream {
    guard case .events(let stream) = response.body else {
      throw Problem(.broken, "test.no_stream", "This is no stream: \(response.status)")
    }
    return stream
  }

  private func news(_ stream: EventStream) -> [(id: String, data: String)] {
    let text = stream.take().pieces.map { String(decoding: $0, as: UTF8.self) }.joined()
    return text.components(separatedBy: "\n\n").filter { !$0.isEmpty }.map { event in
      let lines = event.split(separator: "\n")
      return (
        lines.first { $0.hasPrefix("id: ") }.map { String($0.dropFirst(4)) } ?? "",
        lines.first { $0.hasPrefix("data: ") }.map { String($0.dropFirst(6)) } ?? ""
      )
    }
  }
}

/// A key pair of one test, used by the openssl command: another hand than ours.
private struct Keys {
  let publicKey: String
  private let folder: URL

  init(in folder: URL) async throws {
    self.folder = folder
    let (key, pem) = (folder.appending(path: "key.pem"), folder.appending(path: "public.pem"))
    try await Self.openssl(["genrsa", "-out", key.path, "2048"], in: folder)
    try await Self.openssl(["rsa", "-in", key.path, "-pubout", "-out", pem.path], in: folder)
    publicKey = try String(contentsOf: pem, encoding: .utf8)
  }

  func sign(_ body: Data) async throws -> String {
    let (content, signature) = (folder.appending(path: "body"), folder.appending(path: "signature"))
    try body.write(to: content)
    try await Self.openssl(
      [
        "dgst", "-sha256", "-sign", folder.appending(path: "key.pem").path, "-out", signature.path,
        content.path,
      ], in: folder)
    return try Data(contentsOf: signature).base64EncodedString()
  }

  private static func openssl(_ arguments: [String], in folder: URL) async throws {
    try await Program.run(["/usr/bin/openssl"] + arguments, in: folder)
  }
}

import Accounts
import Foundation
import HTTP
import Kit
import Rehearsal
import Store
import Testing

@testable import Web

@Suite("The letters of the desk")
struct ConsoleTestsLetters {
  @Test("are shown, previewed, rewritten and restored by a manager", arguments: Engine.allCases)
  func manager(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = try await site.browser(.manager)
    let list = await browser.get("/letter-templates")
    #expect(list.status == 200)
    #expect(list.text.components(separatedBy: "href=\"/letter-templates/").count == 26)
    let path = "/letter-templates/closing/de"
    let page = await browser.get(path)
    #expect(page.text.contains("Guten Tag Ana,"))
    #expect(Markup(page.text).firstUnbalancedTag == nil)

    let bad = await browser.post(
      path, ["text": "<b>Hallo</b> {{nmae}}", "version": "0", "action": "save"])
    #expect(bad.status == 400 || bad.status == 422)
    #expect(bad.text.contains("{{nmae}}” is no placeholder"))
    #expect(bad.text.contains("&lt;b&gt;Hallo"))
    let preview = await browser.post("\(path)/preview", ["text": "Hallo {{name}} <i>"])
    #expect(preview.text == "<p>Hallo Ana &lt;i&gt;</p>")

    let saved = await browser.post(
      path, ["text": "Moin {{name}},", "version": "0", "action": "save"])
    #expect(saved.status == 303)
    #expect(await browser.get(path).text.contains("Moin {{name}},</textarea>"))
    let stale = await browser.post(
      path, ["text": "Anders", "version": "0", "action": "save"])
    #expect(stale.status == 409)
    #expect(stale.text.contains("Anders</textarea>"))
    _ = await browser.post(path, ["text": "", "version": "1", "action": "restore"])
    #expect(await browser.get(path).text.contains("das Ticket {{number}}"))
    #expect(await browser.get("/letter-templates/closing/xx").status == 404)
    #expect(await browser.get("/letter-templates/other/de").status == 404)
  }

  @Test("are no agent's business", arguments: Engine.allCases)
  func agent(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = try await site.browser(.agent)
    #expect(await browser.get("/letter-templates").status == 403)
    #expect(await browser.get("/letter-templates/closing/de").status == 403)
    #expect(await !browser.get("/queues/all").text.contains("/letter-templates"))
  }

  @Test("are read and changed by programs", arguments: Engine.allCases)
  func program(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site, .owner)
    let all = try await client.send(.get, "/letter_templates")
    #expect(all.list.count == 25)
    let path = "/letter_templates/reminder/fr"
    let made = try await client.send(.put, path, ["text": "Bonjour {{name}}, {{closes}}"])
    #expect(made.status == 200)
    #expect(made.object["is_standard"] as? Bool == false)
    #expect(made.object["version"] as? Int == 1)
    let wrong = try await client.send(.put, path, ["text": "{{salut}}"])
    #expect(wrong.object["code"] as? String == "letter_template.placeholder_unknown")
    let shown = try await client.send(.post, "\(path)/previews", ["text": "Bonjour {{name}}"])
    #expect(shown.object["text"] as? String == "Bonjour Ana")
    let back = try await client.send(.delete, path)
    #expect(back.object["is_standard"] as? Bool == true)
  }
}

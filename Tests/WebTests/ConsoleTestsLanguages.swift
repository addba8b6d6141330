import Accounts
import Foundation
import HTTP
import Store
import Testing

@testable import Web

@Suite("The console's languages")
struct ConsoleTestsLanguages {
  @Test("a browser's wishes are weighed, and one that nobody speaks here is passed over")
  func accepting() {
    func best(_ field: String?) -> ConsoleLanguage { ConsoleLanguage(accepting: field) }
    #expect(best("de-AT,de;q=0.9,en;q=0.8") == .german)
    #expect(best("en;q=0.4, fr;q=0.8") == .french)
    #expect(best("pt-BR, ES;q=0.1") == .spanish)
    #expect(best("nl;q=0, en") == .english)
    #expect(best("nl;q=x") == .english)
    #expect(best("nl, de") == .dutch)
    #expect(best("") == .english)
    #expect(best(nil) == .english)
    #expect(best(";;,,q=1") == .english)
  }

  @Test(
    "each page comes in the language that was chosen, whole", arguments: ConsoleLanguage.allCases)
  func chosen(_ language: ConsoleLanguage) async throws {
    let site = try await TestSite(.sqlite)
    let mail = try await site.mail("Where is my order?")
    let browser = try await site.browser(.owner)
    let answer = await browser.post("/language", ["language": language.rawValue])
    #expect(answer.status == 303)
    for path in ["/queues/all", "/tickets/\(mail.ticket)", "/knowledge", "/tickets/new", "/keys"] {
      let page = await browser.get(path).text
      #expect(page.contains("<html lang=\"\(language.rawValue)\""), "\(path)")
      #expect(page.contains(language.wording.knowledge), "\(path)")
      #expect(page.contains(">\(language.rawValue.uppercased())</button>"))
      guard language != .english else { continue }
      for word in [English().unassigned, English().knowledgeLead, English().keysAnywhere] {
        #expect(!page.contains(word), "\(path): \(word)")
      }
    }
  }

  @Test("a stranger may choose a language too, but not from another site, and only one there is")
  func stranger() async throws {
    let site = try await TestSite(.sqlite)
    let browser = Browser(site.router)
    let foreign = await browser.post(
      "/language", ["language": "de"], headers: ["sec-fetch-site": "cross-site"])
    #expect(foreign.status == 403)
    #expect(await browser.post("/language", ["language": "tlh"]).status == 400)
    #expect(browser.cookies["language"] == nil)
    _ = await browser.post("/language", ["language": "de"])
    #expect(await browser.get("/sign-in").text.contains(German().signIn))
  }
}

import Foundation
import Kit
import Procedures
import Store
import Testing

@testable import martlet

@Suite("Settings")
struct ConfigTests {
  @Test("every mistake is reported at once, and unknown names are refused")
  func mistakes() throws {
    let mistakes = #expect(throws: ConfigMistakes.self) {
      try Config(environment: [
        "MARTLET_PORT": "many", "MARTLET_DATABASE": "mysql://x", "MARTLET_COLOUR": "blue",
        "HOME": "/root",
      ])
    }
    #expect(mistakes?.mistakes.count == 3)
    #expect(mistakes?.mistakes.contains { $0.hasPrefix("MARTLET_COLOUR is not a setting") } == true)
  }

  @Test("a secret is never repeated in a message")
  func secrets() throws {
    let mistakes = #expect(throws: ConfigMistakes.self) {
      try Config(environment: ["MARTLET_SMTP": "hunter2"])
    }
    #expect(mistakes?.mistakes.joined().contains("hunter2") == false)
  }

  @Test("the file's values count, the environment's win")
  func file() throws {
    let config = try Config(
      environment: ["MARTLET_PORT": "9000"],
      file: "# a comment\nMARTLET_PORT = 8000\nMARTLET_HOST = 0.0.0.0\n")
    #expect(config.port == 9000)
    #expect(config.host == "0.0.0.0")
  }

  @Test("docs/settings.md is what the program says")
  func documented() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/settings.md")
    #expect(try String(contentsOf: page, encoding: .utf8) == Setting.markdown)
  }

  @Test("every performing step of the journey has a performer")
  func performers() async throws {
    let desk = try await Desk(.sqlite)
    let missing = Steps(house: desk.house).performers.missing(in: Journey.procedures)
    #expect(missing.isEmpty)
  }
}

import Testing

@testable import Text

@Suite("Greetings and closings")
struct CourtesyTests {
  @Test("say nothing of how somebody feels")
  func removed() {
    let text = "Hi there,\n\nI paid twice.\n\nBest,\nLars"
    #expect(!Courtesies.removed(from: text).contains("Best"))
    #expect(!Courtesies.removed(from: text).contains("Hi there"))
    #expect(Courtesies.removed(from: text).contains("I paid twice."))
  }

  @Test("are left alone in the middle of what is said")
  func kept() {
    let text =
      "Thank you\n\nfor nothing: the kettle broke.\nIt leaks.\nIt smells.\nIt is loud.\nTake it back."
    #expect(Courtesies.removed(from: text) == text)
    #expect(Courtesies.removed(from: "Best kettle I ever had") == "Best kettle I ever had")
  }
}

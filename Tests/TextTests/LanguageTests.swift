import Testing

@testable import Text

@Suite("Language")
struct LanguageTests {
  static let sixteen = "en de nl fr es it pt pl sv da nb fi tr cs ro hu".split(separator: " ")

  @Test(
    "is told from a short sentence",
    arguments: [
      ("Where is my order?", "en"), ("Waar blijft mijn pakket?", "nl"),
      ("Wo bleibt mein Paket?", "de"), ("Où est ma commande ?", "fr"),
      ("¿Dónde está mi pedido?", "es"), ("Dov'è il mio pacco?", "it"),
      ("Gdzie jest moja paczka?", "pl"), ("Где мой заказ?", "ru"), ("私の注文はどこですか", "ja"),
      ("أين طلبي من فضلك", "ar"), ("איפה ההזמנה שלי", "he"),
    ])
  func short(text: String, code: String) {
    #expect(Language.guess(for: text)?.language.code == code)
  }

  @Test("of a text without letters is what was expected, or nothing")
  func empty() {
    for text in ["", "  ", "12345", "😀😀", "\u{200b}"] {
      #expect(Language.guess(for: text) == nil)
      #expect(Language.guess(for: text, expecting: [.dutch])?.language == .dutch)
    }
  }

  @Test("leans on what is expected only while the text is short")
  func expected() {
    #expect(Language.guess(for: "is in water", expecting: [.dutch])?.language == .dutch)
    #expect(Language.guess(for: "is in water", expecting: [.english])?.language == .english)
    let long = "I would like to know where my order is, because I have been waiting for two weeks."
    #expect(Language.guess(for: long, expecting: [.dutch])?.language == .english)
  }

  @Test("is read through wrongly decoded quotes, soft hyphens and a hundred kilobytes")
  func dirty() {
    #expect(
      Language.guess(for: "s\u{92}ils servaient vraiment \u{e0} quelque chose")?.language
        == .french)
    let much = String(repeating: "Ik wacht nog steeds op mijn bestelling. ", count: 2600)
    #expect(Language.guess(for: much)?.language == .dutch)
  }

  @Test("probabilities fall and add up to one at most")
  func probabilities() {
    let guesses = Language.guesses(for: "Hallo, waar is mijn bestelling?")
    #expect(guesses.map(\.probability) == guesses.map(\.probability).sorted(by: >))
    #expect(guesses.reduce(0) { $0 + $1.probability } < 1.0001)
  }

  @Test("codes are read in all the forms that mails and browsers use")
  func codes() {
    #expect(Language(code: "nl-BE") == .dutch)
    #expect(Language(code: "DE_at.UTF-8") == .german)
    #expect(Language(code: "no")?.code == "nb")
    #expect(Language(code: "") == nil)
    #expect(Language(code: "un") == nil)
    #expect(Language(code: "english") == nil)
  }

  @Test(
    "of a thousand sentences cut short is right as often as was measured",
    .enabled(if: SharedData.has("ai/language.csv"), "needs ../shared/data/ai/language.csv"),
    arguments: [(20, 0.82, 0.87), (60, 0.955, 0.97), (200, 0.975, 0.98)])
  func measured(length: Int, floor: Double, floorExpecting: Double) throws {
    let rows = try SharedData.rows("ai/language.csv").filter { Self.sixteen.contains($0[0][...]) }
    let right = rows.count { Language.guess(for: cut($0[1], length))?.language.code == $0[0] }
    #expect(Double(right) / Double(rows.count) >= floor)

    let own = rows.filter { row in Language.desk.contains { $0.code == row[0] } }
    let rightExpecting = own.count {
      Language.guess(for: cut($0[1], length), expecting: Language.desk)?.language.code == $0[0]
    }
    #expect(Double(rightExpecting) / Double(own.count) >= floorExpecting)
  }

  private func cut(_ text: String, _ length: Int) -> String {
    guard text.count > length else { return text }
    let head = text.prefix(length + 1)
    return String(head.lastIndex(of: " ").map { head[..<$0] } ?? head.dropLast())
  }
}

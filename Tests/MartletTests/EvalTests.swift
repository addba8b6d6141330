import Foundation
import Kit
import Testing
import Text

@testable import martlet

@Suite("Measuring")
struct EvalTests {
  private func file(_ name: String, _ content: String) throws -> (path: String, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appending(path: name)
    try Data(content.utf8).write(to: url)
    return (url.path, folder)
  }

  private func texts(_ name: String, _ content: String, _ task: EvalTask) throws -> LabelledTexts {
    let (path, folder) = try file(name, content)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try LabelledTexts(file: path, for: task)
  }

  @Test("the third that is kept aside is the same for ever, and whole situations are in it")
  func split() throws {
    let aside = try LabelledTexts.own(.keptAside).texts
    let open = try LabelledTexts.own(.open).texts
    #expect(aside.count == 114)
    #expect(open.count == 266)
    #expect(Set(aside.map(\.id)).isDisjoint(with: open.map(\.id)))
    let numbers = Set(aside.map { $0.id.filter(\.isNumber) })
    #expect(numbers.isDisjoint(with: open.map { $0.id.filter(\.isNumber) }))
    #expect(Set(aside.compactMap { $0.labels[.intents] }).count == Intent.allCases.count)
  }

  @Test("CSV is read with its quotes, its line ends and with or without names above")
  func csv() throws {
    let named = try texts(
      "a.csv", "id,rating,text\r\n1,-2.5,\"Broken, \"\"again\"\"\nand again\"\r\n2,0.1,Fine\r\n",
      .sentiment)
    #expect(named.texts.map(\.text) == ["Broken, \"again\"\nand again", "Fine"])
    #expect(named.texts.map { $0.labels[.sentiment] } == ["-2.5", "0.1"])
    let bare = try texts("b.csv", "Where is it?,delivery\nI want my money,refund", .intents)
    #expect(bare.texts.map { $0.labels[.intents] } == ["delivery", "refund"])
    let columns = try texts("c.csv", "lang,text,label\nnl,Kapot,negative\n", .sentiment)
    #expect(columns.texts.map(\.language) == [.dutch])
    let languages = try texts("d.csv", "lang,text\nnl,Waar is het?\n", .language)
    #expect(languages.texts.map { $0.labels[.language] } == ["nl"])
  }

  @Test("JSON lines carry several labels and entities")
  func lines() throws {
    let read = try texts(
      "a.jsonl",
      #"{"text":"Where is my order 10045?","intent":"delivery","language":"en","entities":[{"kind":"order_id","value":"10045"}]}"#
        + "\n\n", .entities)
    #expect(read.texts.count == 1)
    #expect(
      try Evaluation(task: .entities, texts: read).report().measures.map(\.value) == [1, 1, 1, 1])
    let intents = try Evaluation(task: .intents, texts: read).report()
    #expect(intents.measures.first?.value == 1)
  }

  @Test(
    "a file that cannot be measured is refused with its place",
    arguments: [
      ("a.csv", "text,label\nHello,nonsense\n", "a.csv:2"), ("a.csv", "a,text,b\nx,y,z\n", "label"),
      ("a.csv", "text,label\nHello\n", "Row 2"), ("a.csv", "", "no labelled text"),
      ("a.jsonl", "{}\n", "Line 1"), ("a.jsonl", "{\"text\":\"x\"}\n", "no text with a label"),
    ])
  func refused(name: String, content: String, words: String) throws {
    let problem = #expect(throws: Problem.self) {
      let read = try texts(name, content, .intents)
      _ = try Evaluation(task: .intents, texts: read).report()
    }
    #expect(problem?.message.contains(words) == true, "\(problem?.message ?? "nothing")")
  }

  @Test("figures are those that a person reckons by hand")
  func figures() {
    let card = Scorecard(
      answers: [
        ("a", "a", 0.9), ("a", "b", 0.8), ("a", "a", 0.9), ("b", "b", 0.6), ("c", "a", 0.9),
      ].map { Scorecard.Answer(id: "", truth: $0.0, guess: $0.1, probability: $0.2, group: "") })
    #expect(card.accuracy == 0.6)
    #expect(card.commonest == 0.6)
    let a = card.lines[0]
    #expect(abs(a.precision - 2 / 3) < 1e-9 && abs(a.recall - 2 / 3) < 1e-9)
    #expect(card.lines[1].precision == 0.5 && card.lines[1].recall == 1)
    #expect(card.lines[2].f1 == 0)
    #expect(abs(card.macroF1 - (2 / 3 + 2 / 3 + 0) / 3) < 1e-9)
    // Bins: .6 (one, right), .8 (one, wrong), .9 (three, two right).
    #expect(abs(card.calibrationError - (0.4 + 0.8 + 0.7) / 5) < 1e-9)
  }

  @Test("ratings become feelings, and texts are cut at a word's end")
  func preparations() throws {
    #expect(try EvalTask.sentiment.label("-0.5", neutral: 0.5) == "negative")
    #expect(try EvalTask.sentiment.label("0.4", neutral: 0.5) == "neutral")
    #expect(try EvalTask.intents.label("Product question", neutral: 0.5) == "product_question")
    #expect(Evaluation.cut("Where is my order", at: 9) == "Where is")
    #expect(Evaluation.cut("Where is my order", at: 8) == "Where is")
    #expect(Evaluation.cut("Wherever", at: 5) == "Where")
  }

  @Test("every measurement prints a table and JSON of the same figures, and explains itself")
  func printed() async throws {
    let texts = try LabelledTexts.own(.open)
    for task in EvalTask.allCases {
      let report = try Evaluation(task: task, texts: texts).report()
      #expect(report.cases == 266)
      #expect(report.table.contains("measure"))
      let json = try JSONSerialization.jsonObject(with: Data(try report.json.utf8))
      let measures = (json as? [String: Any])?["measures"] as? [[String: Any]]
      #expect(measures?.count == report.measures.count)
      let (told, known) = (measures?.first?["value"] as? Double, report.measures.first?.value)
      #expect(abs((told ?? -1) - (known ?? -2)) < 1e-12)
      #expect(await Main.run(["eval", task.rawValue, "--help"]) == 0)
    }
    #expect(await Main.run(["eval"]) == 64)
    #expect(await Main.run(["eval", "intents", "--misses", "3"]) == 64)
    #expect(await Main.run(["eval", "intents", "--part", "most"]) == 64)
    #expect(await Main.run(["eval", "intents", "/nowhere.csv"]) == 64)
  }

  @Test(
    "what was kept aside is read as docs/quality.md says",
    arguments: [
      (EvalTask.language, "accuracy", 0.98), (.intents, "accuracy", 0.9),
      (.intents, "macro F1", 0.9), (.sentiment, "macro F1", 0.75), (.urgency, "macro F1", 0.74),
      (.entities, "F1", 0.97),
    ])
  func quality(task: EvalTask, measure: String, floor: Double) throws {
    let report = try Evaluation(task: task, texts: try LabelledTexts.own(.keptAside)).report()
    let found = try #require(report.measures.first { $0.name == measure })
    #expect(found.value >= floor, "\(task) \(measure): \(found.value)")
  }
}

import Foundation
import Testing

@testable import Text

/// The labelled mails that ship beside the program, as one list.
enum LabelledMails {
  struct Row: Decodable {
    var id: String
    var language: String
    var intent: String
    var sentiment: String
    var urgency: String
    var subject: String
    var text: String
    var entities: [Named]
  }

  struct Named: Decodable, Hashable {
    var kind: String
    var value: String
  }

  static func all() throws -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/martlet/Labelled").standardizedFileURL
    return try Language.desk.flatMap { language in
      try String(contentsOf: folder.appending(path: "\(language).jsonl"), encoding: .utf8)
        .split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }
  }
}

@Suite("The labelled mails")
struct LabelledMailsTests {
  @Test("hold every intent, feeling and urgency in each of the five languages")
  func coverage() throws {
    let all = try LabelledMails.all()
    #expect(all.count >= 300)
    #expect(Set(all.map(\.id)).count == all.count)
    for language in Language.desk {
      let own = all.filter { $0.language == language.code }
      #expect(own.count >= 60)
      #expect(Set(own.map(\.intent)) == Set(Intent.allCases.map(\.rawValue)))
      #expect(Set(own.map(\.sentiment)) == Set(Sentiment.Label.allCases.map(\.rawValue)))
      #expect(Set(own.map(\.urgency)) == Set(Urgency.Level.allCases.map(\.rawValue)))
      #expect(own.allSatisfy { $0.id.hasPrefix("\(language)-") && !$0.text.isEmpty })
    }
  }

  @Test("name entities that stand in their text, of kinds that exist")
  func entities() throws {
    for mail in try LabelledMails.all() {
      for entity in mail.entities {
        #expect(Entity.Kind(rawValue: entity.kind) != nil, "\(mail.id)")
        guard entity.kind != "amount", entity.kind != "date", entity.kind != "phone" else {
          continue
        }
        let text = mail.subject + " " + mail.text
        #expect(text.lowercased().contains(entity.value.lowercased()), "\(mail.id) \(entity.value)")
      }
    }
  }
}

import Foundation
import Kit
import Rehearsal
import Testing

@Suite("Identifiers")
struct IdentifierTests {
  private enum Thing {}

  @Test("are read in either case and written in lower case")
  func text() throws {
    let id = try #require(Identifier<Thing>("0195540E-1C80-7abc-8DEF-0123456789ab"))
    #expect(id.text == "0195540e-1c80-7abc-8def-0123456789ab")
    #expect(Identifier<Thing>(id.text) == id)
  }

  @Test(
    "are nothing but the canonical form",
    arguments: [
      "", "0195540e1c807abc8def0123456789ab", "{0195540e-1c80-7abc-8def-0123456789ab}",
      "0195540e-1c80-7abc-8def-0123456789a", "0195540e-1c80-7abc-8def-0123456789abc",
      "0195540e-1c80-7abc-8def-0123456789ag", "0195540e+1c80+7abc+8def+0123456789ab",
      "0195540e-1c80-7abc-8def-0123456789aｂ",
    ])
  func malformed(text: String) { #expect(Identifier<Thing>(text) == nil) }

  @Test("are version 7 with the moment in front, and sort by it")
  func versionSeven() {
    let clock = Clock(at: Date(milliseconds: 1_772_442_000_123))
    var world = World.standing(by: clock)
    world.bytes = { Array(repeating: 0xff, count: $0) }
    let first: Identifier<Thing> = world.id()
    #expect(first.high >> 16 == 1_772_442_000_123)
    #expect(first.text.dropFirst(14).first == "7")
    #expect(first.low >> 62 == 0b10)
    clock.advance(by: .milliseconds(1))
    world.bytes = { Array(repeating: 0, count: $0) }
    #expect(first < world.id(Thing.self))
  }

  @Test("travel through JSON as text, and refuse what is none")
  func json() throws {
    let id = Identifier<Thing>(high: 1, low: 2)
    #expect(
      try JSONEncoder().encode([id])
        == Data(#"["00000000-0000-0001-0000-000000000002"]"#.utf8))
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Identifier<Thing>].self, from: Data(#"["x"]"#.utf8))
    }
  }
}

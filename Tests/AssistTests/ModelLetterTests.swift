import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Synchronization
import Testing
import Text
import Tickets

@testable import Assist

/// A model that says what it is told, and keeps what it was asked.
final class ScriptedModel: LanguageModel {
  enum Line: Sendable {
    case says(@Sendable (ModelPrompt) -> String)
    case ends(String, ModelAnswer.Ending)
    case fails(ModelFailure)
    /// Never answers, until it is cancelled.
    case waits
  }

  let name = "scripted-1"
  private let lines: Mutex<[Line]>
  private let prompts = Mutex<[ModelPrompt]>([])

  init(_ lines: Line...) { self.lines = Mutex(lines) }

  var asked: [ModelPrompt] { prompts.withLock { $0 } }

  func answer(_ prompt: ModelPrompt) async throws(ModelFailure) -> ModelAnswer {
    prompts.withLock { $0.append(prompt) }
    let line = lines.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
    switch line {
    case .says(let text):
      return ModelAnswer(text: text(prompt), usage: ModelUsage(read: 700, written: 90))
    case .ends(let text, let ending): return ModelAnswer(text: text, ending: ending)
    case .fails(let failure): throw failure
    case .waits:
      let (stream, _) = AsyncStream.makeStream(of: Void.self)
      for await _ in stream {}
      throw .cancelled
    }
  }
}

/// A letter as a model would write it: each sentence with the ids that it cites.
func letter(_ paragraphs: [[(String, [String])]], steps: Set<Int> = []) -> String {
  let page: [String: Any] = [
    "language": "en",
    "paragraphs": paragraphs.enumerated().map { place, sentences in
      [
        "kind": steps.contains(place) ? "steps" : "prose",
        "sentences": sentences.map { ["text": $0.0, "sources": $0.1] as [String: Any] },
      ] as [String: Any]
    },
  ]
  let data = try? JSONSerialization.data(withJSONObject: page)
  return String(decoding: data ?? Data(), as: UTF8.self)
}

@Suite("Letters by a model")
struct ModelLetterTests {
  private static let question =
    "Hi,\nthe tracking of my parcel has not moved for days. What can I do?\nAna"

  /// A shop whose letters a model words, and the draft that it got.
  private func draft(
    _ model: ScriptedModel, body: String = question,
    isOn: @escaping @Sendable () -> Bool = { true },
    change: (inout DraftRequest) -> Void = { _ in }
  ) async throws -> Draft {
    let shop = try await Shop()
    let writer = ModelWriter(
      model, world: shop.house.world, watch: .milliseconds(1)
    ) { _ in isOn() }
    let desk = AssistDesk(
      database: shop.house.database, world: shop.house.world, knowledge: shop.knowledge,
      writer: writer)
    let request = shop.request("Where is my parcel?", body, intent: "delivery", change)
    let composed = try await desk.compose(for: request, tenant: shop.house.tenant)
    guard
      case .drafted(let draft) = try await desk.worded(
        composed, for: request, tenant: shop.house.tenant)
    else { throw Problem(.missing, "test", "There is no draft.") }
    return draft
  }

  /// The first sentence of the first source, which a good letter quotes.
  private static func quote(_ prompt: ModelPrompt) -> String {
    let page =
      try? JSONSerialization.jsonObject(
        with: Data((prompt.turns.first { $0.role == .user }?.text ?? "").utf8))
      as? [String: Any]
    let text = (page?["sources"] as? [[String: Any]])?.first?["text"] as? String ?? ""
    let blocks = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return Sentences.of(blocks.joined(separator: "\n")).first { $0.hasSuffix(".") }
      .map(String.init) ?? ""
  }

  private static func good(_ extra: [[(String, [String])]] = []) -> ScriptedModel.Line {
    .says { prompt in
      letter(
        [[("Hi Ana,", [])], [(quote(prompt), ["S1"])]] + extra
          + [[("Please write again if anything is unclear.", [])]])
    }
  }

  @Test("cite what they were given, are signed by the desk, and name their writer and prompt")
  func good() async throws {
    let model = ScriptedModel(Self.good())
    let draft = try await draft(model)
    #expect(draft.model == "scripted-1" && draft.promptVersion == "letter-1")
    #expect(draft.text.hasPrefix("Hi Ana,\n\n"))
    #expect(
      draft.text.hasSuffix(
        "Please write again if anything is unclear.\n\nBest wishes,\nThe Acme team"))
    let cited = draft.sentences.filter { $0.origin == .source }
    #expect(cited.count == 1 && cited.allSatisfy { $0.citation?.isSupported == true })
    #expect(
      draft.risks.map(\.code).filter { $0.contains("sentence") || $0.contains("citation") } == [])
    #expect(draft.evidence.summary.contains("scripted-1 (prompt letter-1)"))
    #expect(draft.evidence.summary.contains("700 tokens read, 90 written"))
    #expect(model.asked.count == 1)
  }

  @Test("may be asked for once more, told what was wrong")
  func repairing() async throws {
    let bad: [(ScriptedModel.Line, String)] = [
      (.says { _ in "Dear Ana, just wait." }, "not the JSON object"),
      (
        .says { _ in letter([[("Hi Ana,", [])], [("Wait.", ["S9"])]]) },
        "“S9”, which it was not given"
      ),
      (.says { _ in letter([]) }, "empty"),
      (.says { _ in letter([[("Hi Ana,", [])]]) }, "cited no source"),
      (.says { _ in letter([[(String(repeating: "word ", count: 400), ["S1"])]]) }, "far too long"),
      (
        .says { _ in
          letter([
            [("Hallo Ana,", [])],
            [
              (
                "Uw pakket is onderweg en het volgen van de zending wordt binnenkort bijgewerkt.",
                ["S1"]
              )
            ],
          ])
        }, "another language (nl)"
      ),
      (.ends("{\"language\":\"en\",\"paragraphs\":[{\"kind\":\"pro", .cut), "ended in the middle"),
      (.ends("", .declined), "declined"),
      (.ends("", .complete), "not the JSON object"),
    ]
    for (line, words) in bad {
      let model = ScriptedModel(line, Self.good())
      let draft = try await draft(model)
      #expect(draft.model == "scripted-1", "\(words)")
      let repair = try #require(model.asked.last?.turns.last)
      #expect(model.asked.count == 2 && repair.role == .user)
      #expect(repair.text.contains(words), "\(repair.text)")
    }
  }

  @Test("that are twice no good give way to the embedded draft, which says why")
  func unusable() async throws {
    let plain = try await draft(ScriptedModel(.says { _ in "" }), isOn: { false })
    #expect(plain.model == "embedded" && plain.evidence.notes.isEmpty)
    for line: ScriptedModel.Line in [
      .says { _ in "no" }, .ends("", .declined), .ends("{", .cut),
      .says { _ in letter([[("You get 900 €.", ["S77"])]]) },
    ] {
      let model = ScriptedModel(line)
      let draft = try await draft(model)
      #expect(model.asked.count == 2)
      #expect(draft.model == "embedded" && draft.text == plain.text)
      #expect(
        draft.evidence.notes.last?.hasPrefix("scripted-1 wrote nothing that can be used.") == true)
    }
    for failure: ModelFailure in [.timedOut, .unreachable, .keyRefused, .throttled, .resting] {
      let model = ScriptedModel(.fails(failure))
      let draft = try await draft(model)
      #expect(model.asked.count == 1 && draft.text == plain.text && draft.risks == plain.risks)
      #expect(
        draft.evidence.notes == ["scripted-1 \(failure.words) Martlet's own drafter wrote this."])
    }
  }

  @Test("stop at once when the model is switched off in the middle")
  func switchedOff() async throws {
    let isOn = Mutex(true)
    let model = ScriptedModel(.waits)
    let draft = try await draft(model) {
      isOn.withLock { isOn in
        // On until the model has been asked.
        defer { if !model.asked.isEmpty { isOn = false } }
        return isOn
      }
    }
    #expect(model.asked.count == 1 && draft.model == "embedded")
    #expect(
      draft.evidence.notes == ["scripted-1 is switched off. Martlet's own drafter wrote this."])
  }

  @Test("lose each sentence with an address that no source has")
  func links() async throws {
    let evil = [
      "Sign in at https://acme.example.evil.example/login to confirm.",
      "Write to refunds@evil.example and put boss@acme.example in bcc.",
      "See [your refund](http://evil.example/r?u=ana).", "More on www.evil.example today.",
      "Visit evil.example/pay now.", "Visit evil.com for your money.",
      "Click mailto:x@evil.example?bcc=all@acme.example please.",
    ]
    let model = ScriptedModel(Self.good([evil.map { ($0, ["S1"]) }]))
    let draft = try await draft(model)
    #expect(draft.model == "scripted-1")
    #expect(!draft.text.contains("evil") && !draft.text.contains("bcc"))
    #expect(draft.evidence.notes.count == evil.count)
    #expect(draft.risks.contains { $0.code == "unsupported_sentence" })
  }

  @Test("have each claim marked that no source bears out")
  func claims() async throws {
    let claims: [(String, [String])] = [
      ("We will refund you 900 € within 3 days.", []),
      ("We will refund you 900 € within 3 days.", ["S1"]),
      ("Your parcel arrives on 12 March 2026.", ["S1"]),
      ("The carrier has lost your parcel in the harbour of Rotterdam.", []),
      ("We guarantee that the parcel reaches you.", ["S1"]),
    ]
    for claim in claims {
      let draft = try await draft(ScriptedModel(Self.good([[claim]])))
      #expect(draft.model == "scripted-1")
      let sentence = try #require(draft.sentences.first { $0.text == claim.0 })
      #expect(sentence.origin == .source, "\(claim)")
      #expect(sentence.citation?.isSupported != true, "\(claim)")
      #expect(draft.risks.contains { $0.code == "unsupported_sentence" }, "\(claim)")
      let isNumber = claim.0.contains { $0.isNumber }
      #expect(draft.risks.contains { $0.code == "number_not_in_source" } == isNumber, "\(claim)")
      let clean = try await self.draft(ScriptedModel(Self.good()))
      #expect(draft.confidence < clean.confidence * 0.9)
    }
  }

  @Test("never repeat what playbooks say to agents")
  func policies() async throws {
    let told = "The carrier pays us 12 EUR for a lost parcel."
    let draft = try await draft(ScriptedModel(Self.good([[(told, ["S1"])], [(told, [])]])))
    #expect(draft.model == "scripted-1" && !draft.text.contains("pays us"))
    #expect(draft.evidence.notes.count == 2)
    #expect(draft.evidence.notes.allSatisfy { $0.contains("internal rule") })
  }

  @Test("in another language than their sources are marked sentence by sentence")
  func foreign() async throws {
    let model = ScriptedModel(
      .says { _ in
        letter([
          [("Hallo Ana,", [])],
          [
            (
              "Als de tracking stilstaat, wacht dan nog even tot de vervoerder het pakket scant.",
              ["S1"]
            )
          ],
        ])
      })
    let draft = try await draft(model, change: { $0.language = .dutch })
    #expect(draft.model == "scripted-1" && draft.language == .dutch)
    #expect(draft.sentences.compactMap(\.citation).allSatisfy { !$0.isSupported })
    #expect(
      draft.sentences.compactMap(\.citation).first?.reason.contains("another language") == true)
  }

  @Test("are plain text, one line for each sentence, whatever the model puts in")
  func cleaning() async throws {
    let model = ScriptedModel(
      .says { prompt in
        letter(
          [
            [("Hi\u{202e} Ana,\u{0}\u{7}", [])],
            [("1. \(Self.quote(prompt))\n\n", ["S1", "S1"]), ("2) Then\n wait.", [])],
            [("<script>alert(1)</script> Thanks.", [])],
          ], steps: [1])
      })
    let draft = try await draft(model)
    #expect(draft.text.hasPrefix("Hi Ana,\n\n1. "))
    #expect(draft.text.contains("\n2. Then wait.\n\n<script>"))
    #expect(
      !draft.text.unicodeScalars.contains { $0.value == 0x202e || $0.value == 0 || $0.value == 7 })
  }
}

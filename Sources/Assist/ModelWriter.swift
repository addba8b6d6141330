import Foundation
import Kit
import Knowledge
import Store
import Text

/// Asks a language model for a letter where the embedded drafter has made one already, and falls back
/// to that one, with the reason, whenever the model fails or what it writes cannot be used.
package struct ModelWriter: Sendable {
  /// From the question to a letter that has been read, everything in it included. Well within the
  /// minute for which a job holds its claim.
  package static let usualPatience: Duration = .seconds(30)

  let model: any LanguageModel
  private let world: World
  private let patience: Duration
  private let watch: Duration
  private let isOn: @Sendable (TenantID) async -> Bool

  /// `watch` is how often the switch is looked at while the model writes; `isOn` says whether tenant
  /// and house let the model be asked now.
  package init(
    _ model: any LanguageModel, world: World, patience: Duration = usualPatience,
    watch: Duration = .milliseconds(500), isOn: @escaping @Sendable (TenantID) async -> Bool
  ) {
    self.model = model
    self.world = world
    self.patience = patience
    self.watch = watch
    self.isOn = isOn
  }

  func mayWrite(for tenant: TenantID) async -> Bool { await isOn(tenant) }

  /// The draft in the model's words, or as it was with a note of why not.
  func worded(
    _ draft: Draft, for request: DraftRequest, found: [KnowledgeAnswer], avoiding: Set<String>,
    tenant: TenantID
  ) async -> Draft {
    let prompting = ModelPrompting(request, draft: draft, found: found, avoiding: avoiding)
    guard !prompting.sources.isEmpty || !prompting.facts.isEmpty else { return draft }
    do throws(ModelFailure) {
      let written = try await watched(tenant) { () async throws(ModelFailure) in
        try await write(prompting, tenant: tenant)
      }
      return draft.worded(written, prompting: prompting, by: model.name)
    } catch {
      return draft.noting("\(model.name) \(error.words) Martlet's own drafter wrote this.")
    }
  }

  /// A checked letter and what it cost.
  struct Written: Sendable {
    let check: LetterCheck
    let usage: ModelUsage?
    let promptVersion: String
  }

  /// Asks, and once more where the answer cannot be used and time is left.
  private func write(
    _ prompting: ModelPrompting, tenant: TenantID
  ) async throws(ModelFailure) -> Written {
    let end = world.now() + patience
    var prompt = prompting.prompt(by: .letter, within: patience)
    let known = Set(prompting.sources.map(\.id) + prompting.facts.map(\.id))
    var usage: ModelUsage?
    var mayRepeat = true
    while true {
      guard await isOn(tenant) else { throw .switchedOff }
      let answer = try await model.answer(prompt)
      usage = answer.usage.map {
        ModelUsage(read: $0.read + (usage?.read ?? 0), written: $0.written + (usage?.written ?? 0))
      }
      let fault: ModelLetter.Fault
      do throws(ModelLetter.Fault) {
        let letter = try ModelLetter(answer, known: known, language: prompting.request.language)
        let check = LetterCheck(letter, prompting: prompting)
        guard check.isGrounded else { throw .noSource }
        return Written(check: check, usage: usage, promptVersion: PromptFile.letter.version)
      } catch { fault = error }
      prompt.patience = .milliseconds(end.milliseconds - world.now().milliseconds)
      guard mayRepeat, prompt.patience >= .seconds(2) else { throw .unusable(fault.words) }
      mayRepeat = false
      prompt.turns += [
        .init(.assistant, String(answer.text.prefix(2000))),
        .init(
          .user,
          "This cannot be used. \(fault.words) Write the whole letter again, by the rules above."),
      ]
    }
  }

  /// Runs the work while somebody looks at the switch: turned off, the call ends at once.
  private func watched(
    _ tenant: TenantID, _ work: @escaping @Sendable () async throws(ModelFailure) -> Written
  ) async throws(ModelFailure) -> Written {
    let outcome = await withTaskGroup(of: Result<Written, ModelFailure>?.self) { group in
      group.addTask {
        do throws(ModelFailure) { return .success(try await work()) } catch {
          return .failure(error)
        }
      }
      group.addTask {
        while (try? await Task.sleep(for: watch)) != nil {
          if await !isOn(tenant) { return .failure(.switchedOff) }
        }
        return nil
      }
      var first: Result<Written, ModelFailure>?
      for await outcome in group where first == nil {
        first = outcome
        if first != nil { group.cancelAll() }
      }
      return first
    }
    return try (outcome ?? .failure(.cancelled)).get()
  }
}

extension Draft {
  /// The same evidence in other words: what hangs on the words is judged anew.
  fileprivate func worded(
    _ written: ModelWriter.Written, prompting: ModelPrompting, by model: String
  ) -> Draft {
    let check = written.check
    let voice = prompting.request.voice
    let signature = Signature.of(
      voice, in: LetterBook.words(in: prompting.request.letterLanguage ?? language))
    let sentences =
      check.sentences + [DraftSentence(text: signature, origin: .template, citation: nil)]
    let text = check.text + "\n\n" + signature
    var evidence = evidence
    let used = sentences.compactMap(\.citation)
    evidence.sources = evidence.sources.map { source in
      DraftEvidence.Source(
        id: source.id, kind: source.kind, title: source.title, relevance: source.relevance,
        matchedTerms: source.matchedTerms, isUsed: used.contains { $0.source == source.id },
        isExternal: source.isExternal)
    }
    if check.isInForeignSources {
      evidence.missing.append("The sources are in another language than the letter.")
    }
    evidence.summary = Self.summary(used, written, by: model)
    evidence.notes += check.removals
    return Draft(
      id: id, ticket: ticket, message: message, attempt: attempt, text: text,
      language: prompting.request.language, sentences: sentences, evidence: evidence,
      risks: risks(of: check, sentences),
      tone: ToneCheck.of(
        text, wordsToAvoid: voice.wordsToAvoid, signature: signature,
        expectsApology: false),
      rollback: rollback, confidence: confidence(of: sentences).value,
      confidenceReasons: confidence(of: sentences).reasons, model: model,
      promptVersion: written.promptVersion, knowledgeVersion: knowledgeVersion,
      feedback: feedback, createdAt: createdAt)
  }

  /// The rules' findings about message and records stay; those about the text are made anew.
  private func risks(of check: LetterCheck, _ sentences: [DraftSentence]) -> [Risk] {
    let ofTheText: Set<String> = [
      Risk.Code.unsupportedSentence.rawValue, Risk.Code.noCitation.rawValue,
      Risk.Code.numberNotInSource.rawValue, Risk.Code.otherLanguage.rawValue,
    ]
    var risks = risks.filter { !ofTheText.contains($0.code) }
    risks += RiskRules.risks(of: sentences)
    if let odd = check.oddNumbers.first { risks.append(Risk(.numberNotInSource, odd)) }
    for words in check.doubts + check.removals { risks.append(Risk(.unsupportedSentence, words)) }
    return risks
  }

  private static func summary(
    _ used: [Citation], _ written: ModelWriter.Written, by model: String
  ) -> String {
    var titles: [String] = []
    for citation in used where !titles.contains(citation.title) { titles.append(citation.title) }
    let names = titles.map { "“\($0)”" }.joined(separator: ", ")
    var words = "Written by \(model) (prompt \(written.promptVersion))"
    if !names.isEmpty { words += " from \(names)" }
    words +=
      "; \(used.count(where: \.isSupported)) of \(used.count) cited sentences agree with their source."
    if let usage = written.usage {
      words += " \(usage.read) tokens read, \(usage.written) written."
    }
    return words
  }

  /// The figure with this text's support in place of the other's.
  private func confidence(
    of sentences: [DraftSentence]
  ) -> (value: Double, reasons: [ConfidenceReason]) {
    let claims = sentences.filter { $0.origin == .source }
    let supported = claims.count { $0.citation?.isSupported == true }
    let support = claims.isEmpty ? 1 : Double(supported) / Double(claims.count)
    let percent = "\(Int((support * 100).rounded())) %"
    let unsupported = claims.count - supported
    let reasons = confidenceReasons.map { reason in
      switch reason.name {
      case ConfidenceReason.Name.support.rawValue:
        ConfidenceReason(
          name: .support, value: support,
          words: "\(percent) of the sentences that state something are borne out by their source.")
      // What nothing bears out weighs like something that is missing.
      case ConfidenceReason.Name.gaps.rawValue where unsupported > 0:
        ConfidenceReason(
          name: .gaps, value: reason.value * pow(0.85, Double(unsupported)),
          words: reason.words + " Sentences that no source bears out: \(unsupported).")
      default: reason
      }
    }
    return (Confidence.value(of: reasons), reasons)
  }

  fileprivate func noting(_ words: String) -> Draft {
    var evidence = evidence
    evidence.notes.append(words)
    return Draft(
      id: id, ticket: ticket, message: message, attempt: attempt, text: text, language: language,
      sentences: sentences, evidence: evidence, risks: risks, tone: tone, rollback: rollback,
      confidence: confidence, confidenceReasons: confidenceReasons, model: model,
      promptVersion: promptVersion, knowledgeVersion: knowledgeVersion, feedback: feedback,
      createdAt: createdAt)
  }
}

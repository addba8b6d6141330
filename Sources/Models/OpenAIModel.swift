import Assist
import Foundation
import HTTP
import Kit
import Synchronization

/// Any service that speaks OpenAI's chat completions: the vendor's, a proxy, a server on this machine.
package struct OpenAIModel: LanguageModel {
  let settings: ModelSettings
  let client: any HTTPClient
  private let world: World
  private let breaker = Breaker()
  private let pause: @Sendable (Duration) async throws -> Void

  /// The most bytes of one answer: events are about fifty times as long as the piece they bring.
  private static let longestAnswer = 4 << 20
  /// Below this there is no point in asking once more.
  private static let leastTime: Duration = .milliseconds(500)

  package var name: String { settings.model }

  /// `pause` waits between the two tries; tests do not.
  package init(
    _ settings: ModelSettings, world: World, client: (any HTTPClient)? = nil,
    pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.settings = settings
    self.world = world
    // The operator has named this host, so it may be on this machine or in this network.
    self.client = client ?? CurlClient(reach: .publicAnd(hosts: [settings.host]))
    self.pause = pause
  }

  package func answer(_ prompt: ModelPrompt) async throws(ModelFailure) -> ModelAnswer {
    guard breaker.admits(at: world.now()) else { throw .resting }
    do {
      let answer = try await asked(prompt)
      breaker.note(isWell: true, at: world.now())
      return answer
    } catch {
      breaker.note(isWell: Self.saysNothing(error) ? nil : false, at: world.now())
      throw error
    }
  }

  /// A call that we gave up, or that was wrong in itself, is no sign of a broken service.
  private static func saysNothing(_ failure: ModelFailure) -> Bool {
    if case .refused = failure { return true }
    return failure == .cancelled
  }

  /// Twice at most, within the prompt's patience.
  private func asked(_ prompt: ModelPrompt) async throws(ModelFailure) -> ModelAnswer {
    let end = world.now() + prompt.patience
    guard let body = try? ChatRequest.body(prompt, model: settings.model) else {
      throw .refused(status: 0)
    }
    var mayRepeat = true
    while true {
      let left = Duration.milliseconds(end.milliseconds - world.now().milliseconds)
      let advice: RetryAdvice
      switch await once(body, within: left) {
      case .success(let answer): return answer
      case .failure(let failure): advice = failure.advice
      }
      // Not all at the same moment when a service comes back.
      guard mayRepeat, let named = advice.wait else { throw advice.failure }
      let wait = named > .zero ? named : .milliseconds(Int64(world.chance(300...900)))
      guard world.now() + wait + Self.leastTime <= end else { throw advice.failure }
      mayRepeat = false
      do { try await pause(wait) } catch { throw .cancelled }
    }
  }

  private struct Fault: Error { let advice: RetryAdvice }

  private func once(_ body: Data, within time: Duration) async -> Result<ModelAnswer, Fault> {
    let stream = Mutex(ChatStream())
    var headers: Headers = [
      "content-type": "application/json", "accept": "text/event-stream, application/json",
    ]
    if let key = settings.key { headers["authorization"] = "Bearer \(key.reveal())" }
    let request = ClientRequest(
      .post, settings.base.appending(path: "chat/completions"), headers: headers, body: body,
      timeout: time, limit: Self.longestAnswer)
    let outcome: Result<ClientResponse, HTTPFailure>
    do {
      outcome = .success(
        try await client.send(request) { piece in stream.withLock { $0.take(piece) } })
    } catch {
      outcome = .failure(error)
    }
    let heard = stream.withLock { stream in
      stream.end()
      return stream
    }
    switch outcome {
    case .failure(.cancelled): return .failure(Fault(advice: RetryAdvice(.cancelled)))
    case .success(let response) where !response.isSuccess:
      return .failure(Fault(advice: RetryAdvice(response, at: world.now())))
    default: break
    }
    if let answer = heard.answer { return .success(answer) }
    if let failure = heard.failure {
      return .failure(Fault(advice: RetryAdvice(failure: failure)))
    }
    if case .failure(let failure) = outcome {
      return .failure(Fault(advice: RetryAdvice(failure, midway: !heard.text.isEmpty)))
    }
    return .failure(Fault(advice: RetryAdvice(.unreadable)))
  }
}

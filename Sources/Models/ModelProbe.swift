import Foundation
import HTTP
import Kit

/// Whether a model's address answers, for `martlet doctor`.
package struct ModelProbe: Sendable, Equatable {
  package let answers: Bool
  /// Whether the list of models has ours; nil where there is no list to be read.
  package let offersModel: Bool?
  /// What a person has to do; nil when nothing.
  package let problem: String?

  package static let patience: Duration = .seconds(5)

  private struct List: Decodable {
    struct Model: Decodable { let id: String }
    let data: [Model]
  }

  /// Asks for the list of models, which costs nothing.
  package static func of(
    _ model: OpenAIModel, within patience: Duration = patience
  ) async -> ModelProbe {
    let settings = model.settings
    var headers: Headers = ["accept": "application/json"]
    if let key = settings.key { headers["authorization"] = "Bearer \(key.reveal())" }
    let response: ClientResponse
    do {
      response = try await model.client.send(
        ClientRequest(
          .get, settings.base.appending(path: "models"), headers: headers, timeout: patience,
          limit: 4 << 20))
    } catch {
      return ModelProbe(
        answers: false, offersModel: nil,
        problem: "The language model at \(settings.base) does not answer: \(words(error))")
    }
    switch response.status {
    case 200..<300: break
    case 401, 403:
      return ModelProbe(
        answers: true, offersModel: nil,
        problem: "The language model's address refuses the key. Check OPENAI_API_KEY.")
    case 404, 405:
      // Small servers leave the list out.
      return ModelProbe(answers: true, offersModel: nil, problem: nil)
    default:
      return ModelProbe(
        answers: true, offersModel: nil,
        problem: "The language model's address answers with status \(response.status).")
    }
    guard let list = try? response.json(as: List.self) else {
      return ModelProbe(
        answers: true, offersModel: nil,
        problem: "\(settings.base)/models is no list of models. Check OPENAI_BASE_URL.")
    }
    let isOffered = list.data.contains { $0.id == settings.model }
    return ModelProbe(
      answers: true, offersModel: isOffered,
      problem: isOffered
        ? nil : "\(settings.base) does not list the model “\(settings.model)”. Check OPENAI_MODEL.")
  }

  private static func words(_ failure: HTTPFailure) -> String {
    failure == .timedOut ? "nothing came in time." : failure.problem.message
  }
}

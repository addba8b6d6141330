import Assist
import Foundation
import HTTP

/// A chat completion as it arrives: in events, or whole from servers that do not stream.
struct ChatStream {
  /// Far over what any letter needs.
  static let longestText = 64 << 10

  private var events = EventReader()
  /// A body that begins with a brace is no stream.
  private var whole: [UInt8]?
  private var isAtStart = true

  private(set) var text = ""
  private(set) var usage: ModelUsage?
  private(set) var finish: String?
  private(set) var isRefused = false
  private(set) var failure: ModelFailure?

  mutating func take(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    if isAtStart, let first = bytes.first(where: { !Self.isSpace($0) }) {
      isAtStart = false
      if first == UInt8(ascii: "{") { whole = [] }
    }
    if whole != nil {
      whole?.append(contentsOf: bytes)
    } else {
      for event in events.read(bytes) { take(event: event) }
    }
  }

  /// After the last byte.
  mutating func end() {
    if let whole {
      take(event: whole)
    } else if let event = events.end() {
      take(event: event)
    }
  }

  /// The answer, if one is there; a transfer may fail after the last piece and still have brought it.
  /// Without a reason for its end an answer is cut, whatever the server says.
  var answer: ModelAnswer? {
    guard failure == nil, let finish else { return nil }
    let ending: ModelAnswer.Ending =
      isRefused || finish == "content_filter" ? .declined : finish == "length" ? .cut : .complete
    return ModelAnswer(text: text, ending: ending, usage: usage)
  }

  private mutating func take(event: [UInt8]) {
    guard failure == nil, !event.elementsEqual("[DONE]".utf8), !event.allSatisfy(Self.isSpace)
    else { return }
    guard let chunk = try? JSONDecoder.wire.decode(Chunk.self, from: Data(event)) else {
      failure = .brokenOff
      return
    }
    if let error = chunk.error {
      failure = error.failure(status: 500)
      return
    }
    if let usage = chunk.usage {
      self.usage = ModelUsage(
        read: max(0, usage.promptTokens ?? 0), written: max(0, usage.completionTokens ?? 0))
    }
    for choice in chunk.choices ?? [] where (choice.index ?? 0) == 0 {
      let said = choice.delta ?? choice.message
      text += said?.content ?? ""
      if let refusal = said?.refusal, !refusal.isEmpty { isRefused = true }
      finish = choice.finishReason ?? finish
    }
    if text.utf8.count > Self.longestText { failure = .tooLong }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [9, 10, 13, 32].contains(byte) }
}

/// A piece of an answer, or all of it: the fields that count, each of which some server leaves out.
private struct Chunk: Decodable {
  struct Choice: Decodable {
    struct Said: Decodable {
      let content: String?
      let refusal: String?
    }
    let index: Int?
    let delta: Said?
    let message: Said?
    let finishReason: String?
  }
  struct Usage: Decodable {
    let promptTokens: Int?
    let completionTokens: Int?
  }
  let choices: [Choice]?
  let usage: Usage?
  let error: ServiceError?
}

/// `{"error": {...}}`, as a body or in the middle of a stream.
struct ServiceError: Decodable {
  private struct Body: Decodable { let error: ServiceError? }

  private let code: String?
  private let type: String?

  private enum CodingKeys: String, CodingKey {
    case code
    case type
  }

  init(from decoder: any Decoder) throws {
    // Some servers put a plain text there, others a number into `code`.
    guard let container = try? decoder.container(keyedBy: CodingKeys.self) else {
      code = nil
      type = nil
      return
    }
    code = try? container.decodeIfPresent(String.self, forKey: .code)
    type = try? container.decodeIfPresent(String.self, forKey: .type)
  }

  init?(body: Data) {
    guard let error = (try? JSONDecoder().decode(Body.self, from: body))?.error else { return nil }
    self = error
  }

  func failure(status: Int) -> ModelFailure {
    let names = [code, type]
    if names.contains("insufficient_quota") { return .quotaUsedUp }
    if names.contains("rate_limit_exceeded") { return .throttled }
    if names.contains("invalid_api_key") { return .keyRefused }
    if names.contains("model_not_found") { return .modelUnknown }
    return .serviceBroken(status: status)
  }
}

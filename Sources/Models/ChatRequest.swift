import Assist
import Foundation

/// The body of `POST /chat/completions`.
enum ChatRequest {
  struct NoJSON: Error {}

  static func body(_ prompt: ModelPrompt, model: String) throws(NoJSON) -> Data {
    do {
      let schema = try JSONSerialization.jsonObject(with: Data(prompt.schema.utf8))
      let body: [String: Any] = [
        "model": model,
        "messages": prompt.turns.map { ["role": $0.role.rawValue, "content": $0.text] },
        "response_format": [
          "type": "json_schema",
          "json_schema": [
            "name": prompt.schemaName, "strict": true, "schema": schema,
          ] as [String: Any],
        ] as [String: Any],
        "max_completion_tokens": prompt.tokenLimit,
        "stream": true,
        "stream_options": ["include_usage": true],
      ]
      return try JSONSerialization.data(
        withJSONObject: body, options: [.sortedKeys, .withoutEscapingSlashes])
    } catch { throw NoJSON() }
  }
}

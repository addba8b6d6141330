import Foundation

/// A message that a marketplace or a form passed on: labelled lines, then the customer's words below
/// a line such as `Message:`. Any other text is its own message.
struct RelayedMessage {
  let text: String
  let customer: String?

  private static let openings: Set<String> = [
    "message:", "question:", "bericht:", "vraag:", "nachricht:", "frage:", "message from customer:",
    "comment:", "comments:", "mensaje:", "pregunta:", "opmerking:", "commentaire:", "kommentar:",
  ]
  private static let names: Set<String> = [
    "customer", "klant", "kunde", "client", "cliente", "name", "naam", "nom", "nombre",
  ]
  private static let instructions = [
    "please answer by replying", "do not change the subject", "beantwoord de vraag door",
    "wijzig het onderwerp niet", "please do not reply above",
  ]

  init(_ body: String) {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard
      let opening = lines.firstIndex(where: {
        Self.openings.contains($0.trimmingCharacters(in: .whitespaces).lowercased())
      })
    else {
      text = body
      customer = nil
      return
    }
    var customer: String?
    for line in lines[..<opening] {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2, Self.names.contains(parts[0].lowercased()) {
        customer = parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    self.customer = customer
    text = lines[(opening + 1)...].filter { line in
      let low = line.lowercased()
      return !Self.instructions.contains { low.contains($0) }
    }.joined(separator: "\n")
  }
}

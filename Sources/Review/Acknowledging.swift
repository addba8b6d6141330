import Accounts
import Foundation
import Kit
import Store
import Tickets

/// Manager-owned mails without model text. They are not replies in S3's sense and no first response.
extension ReviewDesk {
  /// Fills the tenant's acknowledgement template and makes the reply that carries it, under an id
  /// the caller gives so that doing it again finds the first.
  package func acknowledge(
    _ ticket: Ticket, as id: ApprovedReply.ID, template: LetterTemplate,
    values: [String: String], in transaction: Transaction
  ) throws -> ApprovedReply {
    if let known = try ApprovedReplyTable(transaction).reply(id) { return known }
    let reply = ApprovedReply(
      id: id, ticket: ticket.id, draft: nil, text: template.filled(with: values),
      approver: .template(named: template.name), then: .keepOpen, createdAt: world.now())
    try ApprovedReplyTable(transaction).insert(reply)
    return reply
  }
}

/// A text with `{{names}}` in it that a manager owns.
package struct LetterTemplate: Sendable, Equatable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Replaces each `{{name}}`; a line whose only value is empty falls away. Values are never read as
  /// templates themselves.
  package func filled(with values: [String: String]) -> String {
    var lines: [String] = []
    for line in text.components(separatedBy: "\n") {
      var filled = ""
      var rest = line[...]
      var hasEmptyValue = false
      var hasValue = false
      while let open = rest.range(of: "{{"),
        let close = rest.range(of: "}}", range: open.upperBound..<rest.endIndex)
      {
        filled += rest[..<open.lowerBound]
        let value = values[String(rest[open.upperBound..<close.lowerBound])] ?? ""
        if value.isEmpty { hasEmptyValue = true } else { hasValue = true }
        filled += value
        rest = rest[close.upperBound...]
      }
      if hasEmptyValue, !hasValue { continue }
      lines.append(filled + rest)
    }
    return lines.joined(separator: "\n")
  }

  package static let acknowledgement = LetterTemplate(
    name: "acknowledgement.en.1",
    text: """
      Hello {{name}},

      Thank you for your message. We have received it as ticket {{number}}.

      You will hear from us by {{due}}.

      What happens next: a colleague reads your message and answers it in this conversation. \
      If you want to add something, reply to this mail.

      {{signature}}
      """)
}

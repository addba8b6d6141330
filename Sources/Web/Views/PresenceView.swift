import Kit

/// Who else has the ticket before their eyes: the part `/tickets/{id}/part/presence`.
struct PresenceView: Sendable {
  let frame: Frame
  let others: [Somebody]

  struct Somebody: Sendable {
    let name: String
    let isTyping: Bool
  }

  var html: HTML {
    guard !others.isEmpty else { return "" }
    return "<ul class=\"present\">\(others.map(line))</ul>"
  }

  private func line(_ other: Somebody) -> HTML {
    let said =
      other.isTyping ? frame.wording.isTyping(other.name) : frame.wording.isLooking(other.name)
    return """
      <li\(flag("data-typing", other.isTyping))>\(frame.icon(other.isTyping ? .edit : .eye))<span>\(said)</span></li>
      """
  }
}

import Accounts
import Foundation
import Kit

extension [Message] {
  /// What stands after the message that somebody had seen last and that would change what they write: a
  /// customer wrote, or a colleague answered or left a note. Their own entries and machines' mail are not
  /// meant. Nothing where the message that was seen is not among these.
  package func newer(than seen: Message.ID, for user: UserID) -> [Message] {
    guard let place = lastIndex(where: { $0.id == seen }) else { return [] }
    return self[(place + 1)...].filter { message in
      switch message.kind {
      case .message: message.author == .customer
      case .reply, .note: message.authorID != user.retyped()
      case .acknowledgement, .notice, .autoReply, .bounce, .list: false
      }
    }
  }
}

import Foundation
import HTTP
import Kit
import Store
import Tickets

extension Response {
  /// A JSON answer written by hand.
  static func json(
    status: Int = 200, tag: EntityTag? = nil, _ fill: (inout JSONText) -> Void
  ) -> Response {
    var json = JSONText()
    fill(&json)
    var response = Response.json(bytes: json.data, status: status)
    response.headers["cache-control"] = "no-store"
    if let tag { response.headers["etag"] = tag.text }
    return response
  }

  /// A page of a list: `data`, and `next_cursor` for the one after it.
  static func json<Items: Collection>(
    page items: Items, next: String?, _ each: (inout JSONText, Items.Element) -> Void
  ) -> Response {
    .json { json in
      json.object { json in
        json.key("data")
        json.array(items, each)
        json.put("next_cursor", next)
      }
    }
  }
}

extension Request {
  /// `limit`, 1 to 200; 50 where it is not given.
  func pageSize() throws(Problem) -> Int {
    guard let text = query["limit"] else { return 50 }
    guard let limit = Int(text), (1...200).contains(limit) else {
      throw Problem(.invalid, "limit", "limit is a number from 1 to 200.", field: "limit")
    }
    return limit
  }

  /// One of a fixed set of words from a JSON body; nil where it is not given.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String?, _ field: String, as: Word.Type = Word.self
  ) throws(Problem) -> Word? {
    guard let text else { return nil }
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        .invalid, "value_unknown", "“\(text)” is no \(field). It is one of: \(known).",
        field: field)
    }
    return word
  }

  /// An id from a JSON body; nil where it is not given or empty.
  func reference<Subject>(
    _ text: String?, _ field: String, of: Subject.Type = Subject.self
  ) throws(Problem) -> Identifier<Subject>? {
    guard let text, !text.isEmpty else { return nil }
    guard let id = Identifier<Subject>(text) else {
      throw Problem(.invalid, "id_unreadable", "“\(text)” is not an id.", field: field)
    }
    return id
  }
}

extension Transaction {
  /// What belongs to a ticket is asked for under its id: where the ticket is not there, nothing is.
  func require(_ ticket: Ticket.ID) throws {
    guard try TicketTable(self).ticket(ticket) != nil else { throw Refusal.unknownTicket }
  }
}

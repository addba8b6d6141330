import Accounts
import Foundation
import Kit
import Store
import Tickets

/// What arrived at a door, byte for byte, before anybody understood it.
package struct RawMessage: Identifiable, Sendable, Equatable {
  /// Which door it came through.
  package enum Door: String, Sendable, CaseIterable {
    case postal
    case pipe
    case portal
    case phone
    case api
    case demo

    /// Mail as RFC 5322 has it; the other doors bring an `Entry` as JSON.
    package var isMail: Bool { self == .postal || self == .pipe || self == .demo }
  }

  package enum State: String, Sendable, CaseIterable {
    case stored
    /// It is a message of a ticket.
    case heard
    /// It could not be read; a person sees it as a ticket with the reason.
    case failed
  }

  package let id: Identifier<RawMessageMark>
  package let inbox: InboxID
  package let door: Door
  package let envelopeFrom: String?
  package let envelopeTo: String?
  package let receivedAt: Date
  package let sizeBytes: Int
  package let content: Data
  /// What the relay said about it, for example a spam verdict.
  package let relay: RelayReport
  package let state: State
  package let ticket: Ticket.ID?
  package let message: Message.ID?
}

/// What a trusted relay reports beside the mail.
package struct RelayReport: Sendable, Equatable, Codable {
  package var isSpam: Bool?
  package var isBounce: Bool?
  /// How the door's payload is shaped where it is not the mail itself, for example `postal-hash`.
  package var format: String?
  /// The domain in From disowns the mail: nothing automatic is sent to that address.
  package var failsDMARC: Bool?
  /// How many bytes the delivery had where only its beginning was kept.
  package var wholeSize: Int?

  package init(isSpam: Bool? = nil, isBounce: Bool? = nil, format: String? = nil) {
    self.isSpam = isSpam
    self.isBounce = isBounce
    self.format = format
  }
}

/// What a door hands over.
package struct Delivery: Sendable {
  package var content: Data
  package var door: RawMessage.Door
  package var envelopeFrom: String?
  package var envelopeTo: [String]
  /// The relay's own number for this delivery, where it has one.
  package var deliveryID: String?
  package var relay: RelayReport
  /// Who gets it when no recipient is an inbox's address.
  package var tenant: TenantID?

  package init(
    content: Data, door: RawMessage.Door, envelopeFrom: String? = nil, envelopeTo: [String] = [],
    deliveryID: String? = nil, relay: RelayReport = RelayReport(), tenant: TenantID? = nil
  ) {
    self.content = content
    self.door = door
    self.envelopeFrom = envelopeFrom
    self.envelopeTo = envelopeTo
    self.deliveryID = deliveryID
    self.relay = relay
    self.tenant = tenant
  }
}

/// The answer to a door: it is kept, under this id.
package struct Receipt: Sendable, Equatable {
  package let raw: Identifier<RawMessageMark>
  package let tenant: TenantID
  package let isDuplicate: Bool
}

/// A message that was entered, not mailed: a phone log, a portal form, a call of the API.
package struct Entry: Sendable, Equatable, Codable {
  package var name: String
  package var email: String?
  package var phone: String?
  package var subject: String
  package var body: String
  /// An open ticket that it continues; else a new one is opened.
  package var ticketNumber: Int?
  package var attachments: [EnteredFile]
  /// The person at the desk who entered it.
  package var enteredBy: String?
  /// Chosen by that person; else triage sets it.
  package var priority: Priority?

  package init(
    name: String, email: String?, phone: String?, subject: String, body: String,
    ticketNumber: Int? = nil, attachments: [EnteredFile] = [], enteredBy: String? = nil
  ) {
    self.name = name
    self.email = email
    self.phone = phone
    self.subject = subject
    self.body = body
    self.ticketNumber = ticketNumber
    self.attachments = attachments
    self.enteredBy = enteredBy
  }
}

package struct EnteredFile: Sendable, Equatable, Codable {
  package var fileName: String
  package var contentType: String
  package var data: Data

  package init(fileName: String, contentType: String, data: Data) {
    self.fileName = fileName
    self.contentType = contentType
    self.data = data
  }
}

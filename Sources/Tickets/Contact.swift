import Foundation
import Kit

/// The person who writes. Field names follow the seeds' Contact schema; a contact known only by
/// phone has no e-mail, and an unknown name is the empty string.
package struct Contact: Identifiable, Sendable, Equatable {
  package enum Tier: String, Sendable, CaseIterable, Codable {
    case regular
    case vip
  }

  package let id: Identifier<Contact>
  package var firstName: String
  package var lastName: String
  package var email: String?
  package var phone: String?
  package var organization: Organization.ID?
  package var role: String?
  package var tier: Tier
  /// The language they last wrote in, as a two-letter code.
  package var language: String?
  package var crmContactID: String?
  package var notes: String
  package let createdAt: Date

  package init(
    id: Contact.ID, firstName: String, lastName: String, email: String?, phone: String? = nil,
    organization: Organization.ID? = nil, role: String? = nil, tier: Tier = .regular,
    language: String? = nil, crmContactID: String? = nil, notes: String = "", createdAt: Date
  ) {
    self.id = id
    self.firstName = firstName
    self.lastName = lastName
    self.email = email
    self.phone = phone
    self.organization = organization
    self.role = role
    self.tier = tier
    self.language = language
    self.crmContactID = crmContactID
    self.notes = notes
    self.createdAt = createdAt
  }

  /// What the desk shows: the name, else the address, else the number.
  package var displayName: String {
    let name = [firstName, lastName].filter { !$0.isEmpty }.joined(separator: " ")
    return name.isEmpty ? email ?? phone ?? "" : name
  }

  /// "Ana de Vries" → ("Ana", "de Vries"); "Vries, Ana" → ("Ana", "Vries").
  package static func names(from display: String) -> (first: String, last: String) {
    let clean = display.trimmingCharacters(in: CharacterSet(charactersIn: " \t\"'"))
    // An address is no name, and would be a link in every letter that greets by it.
    let isAddress = clean.contains("@") || clean.contains("://") || clean.contains("www.")
    if isAddress || clean.contains(where: { "<>{}[]|\\".contains($0) }) { return ("", "") }
    if let comma = clean.firstIndex(of: ",") {
      let last = clean[..<comma].trimmingCharacters(in: .whitespaces)
      let first = clean[clean.index(after: comma)...].trimmingCharacters(in: .whitespaces)
      return (first, last)
    }
    let parts = clean.split(whereSeparator: \.isWhitespace)
    return (parts.first.map(String.init) ?? "", parts.dropFirst().joined(separator: " "))
  }

  /// The form under which an address is compared: trimmed, composed, lower case.
  package static func emailKey(_ email: String) -> String {
    email.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
      .lowercased()
  }

  /// The form under which a number is compared: digits only, `00` written as `+`, without the zero
  /// that is dialled only at home.
  package static func phoneKey(_ phone: String) -> String {
    let digits = phone.replacing("(0)", with: "").filter(\.isNumber)
    if phone.contains("+") { return "+" + digits }
    return digits.hasPrefix("00") ? "+" + digits.dropFirst(2) : digits
  }
}

/// The company that a contact belongs to.
package struct Organization: Identifiable, Sendable, Equatable {
  package let id: Identifier<Organization>
  package var name: String
  package var externalID: String?
  package var billingAddress: String?
  package var shippingAddress: String?
  package var crmCompanyID: String?
  package var qboCustomerID: String?
  package let createdAt: Date

  package init(
    id: Organization.ID, name: String, externalID: String? = nil, billingAddress: String? = nil,
    shippingAddress: String? = nil, crmCompanyID: String? = nil, qboCustomerID: String? = nil,
    createdAt: Date
  ) {
    self.id = id
    self.name = name
    self.externalID = externalID
    self.billingAddress = billingAddress
    self.shippingAddress = shippingAddress
    self.crmCompanyID = crmCompanyID
    self.qboCustomerID = qboCustomerID
    self.createdAt = createdAt
  }
}

/// The tenant's taxonomy: a category, or with a parent a sub category.
package struct Category: Identifiable, Sendable, Equatable {
  package let id: Identifier<Category>
  package let parent: Category.ID?
  package let name: String

  package init(id: Category.ID, parent: Category.ID?, name: String) {
    self.id = id
    self.parent = parent
    self.name = name
  }
}

/// An order in the desk's own records: what a shop system would be asked for.
package struct CustomerOrder: Sendable, Equatable {
  package let orderID: String
  package let contact: Contact.ID?
  package let status: String
  package let carrier: String?
  package let tracking: String?
  /// A decimal number with a point, in `currency`.
  package let total: String
  /// ISO 4217.
  package let currency: String
  package let items: [String]
  package let orderedAt: Date
  package let shippedAt: Date?
  package let expectedAt: Date?
  package let deliveredAt: Date?

  package init(
    orderID: String, contact: Contact.ID?, status: String, carrier: String?, tracking: String?,
    total: String, currency: String, items: [String], orderedAt: Date, shippedAt: Date?,
    expectedAt: Date?, deliveredAt: Date?
  ) {
    self.orderID = orderID
    self.contact = contact
    self.status = status
    self.carrier = carrier
    self.tracking = tracking
    self.total = total
    self.currency = currency
    self.items = items
    self.orderedAt = orderedAt
    self.shippedAt = shippedAt
    self.expectedAt = expectedAt
    self.deliveredAt = deliveredAt
  }
}

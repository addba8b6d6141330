import Foundation
import Kit
import Store

/// People and companies, in `contact` and `organization`.
package struct ContactTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  package func contact(_ id: Contact.ID) throws(StoreFailure) -> Contact? {
    try transaction.first(
      "\(columns) WHERE tenant_id = \(transaction.tenant) AND id = \(id)",
      as: Contact.init(row:))
  }

  package func contacts(_ ids: [Contact.ID]) throws(StoreFailure) -> [Contact.ID: Contact] {
    guard !ids.isEmpty else { return [:] }
    let found = try transaction.rows(
      "\(columns) WHERE tenant_id = \(transaction.tenant) AND id IN \(list: ids)",
      as: Contact.init(row:))
    return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
  }

  package func contact(email: String) throws(StoreFailure) -> Contact? {
    try transaction.first(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND email_key = \(Contact.emailKey(email))
      """, as: Contact.init(row:))
  }

  /// Nobody for a number without digits: whoever is without a number is not the same person.
  package func contact(phone: String) throws(StoreFailure) -> Contact? {
    guard phone.contains(where: \.isNumber) else { return nil }
    return try transaction.first(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant)
        AND phone_key = \(Contact.phoneKey(phone)) ORDER BY created_at LIMIT 1
      """, as: Contact.init(row:))
  }

  /// Keeps a new contact; when another writer was faster with the same address, theirs is
  /// returned.
  package func insert(_ contact: Contact) throws(StoreFailure) -> Contact {
    let made = try transaction.run(
      """
      INSERT INTO contact (tenant_id, id, first_name, last_name, email, email_key, phone,
        phone_key, organization_id, role, tier, language, crm_contact_id, notes, created_at, name_key)
      VALUES (\(transaction.tenant), \(contact.id), \(contact.firstName), \(contact.lastName),
        \(contact.email), \(contact.email.map(Contact.emailKey)), \(contact.phone),
        \(contact.phone.map(Contact.phoneKey)), \(contact.organization), \(contact.role),
        \(contact.tier.rawValue), \(contact.language), \(contact.crmContactID),
        \(contact.notes), \(contact.createdAt), \(nameKey(of: contact)))
      ON CONFLICT (tenant_id, email_key) DO NOTHING RETURNING id
      """)
    if made.isEmpty, let email = contact.email, let theirs = try self.contact(email: email) {
      return theirs
    }
    return contact
  }

  package func update(_ contact: Contact) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE contact SET first_name = \(contact.firstName), last_name = \(contact.lastName),
        email = \(contact.email), email_key = \(contact.email.map(Contact.emailKey)),
        phone = \(contact.phone), phone_key = \(contact.phone.map(Contact.phoneKey)),
        organization_id = \(contact.organization), role = \(contact.role),
        tier = \(contact.tier.rawValue), language = \(contact.language),
        crm_contact_id = \(contact.crmContactID), notes = \(contact.notes),
        name_key = \(nameKey(of: contact))
       WHERE tenant_id = \(transaction.tenant) AND id = \(contact.id)
      """)
  }

  /// Whose name or address begins like this, by name.
  package func beginning(with words: String, limit: Int) throws(StoreFailure) -> [Contact] {
    let key = Contact.emailKey(words)
    guard !key.isEmpty else { return [] }
    let end = key + "\u{10FFFF}"
    let named = try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant)
        AND name_key >= \(key) AND name_key < \(end) ORDER BY name_key, id LIMIT \(limit)
      """, as: Contact.init(row:))
    let reached = try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant)
        AND email_key >= \(key) AND email_key < \(end) ORDER BY email_key LIMIT \(limit)
      """, as: Contact.init(row:))
    let known = Set(named.map(\.id))
    return Array((named + reached.filter { !known.contains($0.id) }).prefix(limit))
  }

  private func nameKey(of contact: Contact) -> String {
    Contact.emailKey([contact.firstName, contact.lastName].joined(separator: " "))
  }

  /// By id, after `cursor`.
  package func page(
    after cursor: Contact.ID?, limit: Int
  ) throws(StoreFailure) -> [Contact] {
    let rest: SQL = if let cursor { "AND id > \(cursor)" } else { "" }
    return try transaction.rows(
      "\(columns) WHERE tenant_id = \(transaction.tenant) \(rest) ORDER BY id LIMIT \(limit)",
      as: Contact.init(row:))
  }

  package func organization(_ id: Organization.ID) throws(StoreFailure) -> Organization? {
    try transaction.first(
      """
      SELECT id, name, external_id, billing_address, shipping_address, crm_company_id,
        qbo_customer_id, created_at FROM organization
       WHERE tenant_id = \(transaction.tenant) AND id = \(id)
      """
    ) { row throws(StoreFailure) in
      Organization(
        id: try row.id("id"), name: try row.text("name"),
        externalID: try row.optionalText("external_id"),
        billingAddress: try row.optionalText("billing_address"),
        shippingAddress: try row.optionalText("shipping_address"),
        crmCompanyID: try row.optionalText("crm_company_id"),
        qboCustomerID: try row.optionalText("qbo_customer_id"),
        createdAt: try row.date("created_at"))
    }
  }

  package func insert(_ organization: Organization) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO organization (tenant_id, id, name, external_id, billing_address,
        shipping_address, crm_company_id, qbo_customer_id, created_at)
      VALUES (\(transaction.tenant), \(organization.id), \(organization.name),
        \(organization.externalID), \(organization.billingAddress),
        \(organization.shippingAddress), \(organization.crmCompanyID),
        \(organization.qboCustomerID), \(organization.createdAt))
      """)
  }
}

private let columns: SQL = """
  SELECT id, first_name, last_name, email, phone, organization_id, role, tier, language,
    crm_contact_id, notes, created_at FROM contact
  """

extension Contact {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), firstName: try row.text("first_name"),
      lastName: try row.text("last_name"), email: try row.optionalText("email"),
      phone: try row.optionalText("phone"), organization: try row.optionalID("organization_id"),
      role: try row.optionalText("role"), tier: try row.word("tier"),
      language: try row.optionalText("language"),
      crmContactID: try row.optionalText("crm_contact_id"), notes: try row.text("notes"),
      createdAt: try row.date("created_at"))
  }
}

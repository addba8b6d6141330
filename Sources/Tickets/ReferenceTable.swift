import Foundation
import Kit
import Store

/// What the desk looks up beside the conversation: orders of its own records and the taxonomy.
package struct ReferenceTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  package func order(_ orderID: String) throws(StoreFailure) -> CustomerOrder? {
    try transaction.first(
      "\(columns) WHERE tenant_id = \(transaction.tenant) AND order_id = \(orderID)",
      as: CustomerOrder.init(row:))
  }

  /// Newest first.
  package func orders(of contact: Contact.ID, limit: Int = 5) throws(StoreFailure)
    -> [CustomerOrder]
  {
    try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND contact_id = \(contact)
      ORDER BY ordered_at DESC LIMIT \(limit)
      """, as: CustomerOrder.init(row:))
  }

  /// Keeps an order or brings what changes about it up to date.
  package func keep(_ order: CustomerOrder) throws(StoreFailure) {
    let items: String
    do { items = String(decoding: try JSONEncoder().encode(order.items), as: UTF8.self) } catch {
      throw .unexpected(column: "items")
    }
    try transaction.run(
      """
      INSERT INTO customer_order (tenant_id, order_id, contact_id, status, carrier, tracking,
        total, currency, items, ordered_at, shipped_at, expected_at, delivered_at)
      VALUES (\(transaction.tenant), \(order.orderID), \(order.contact), \(order.status),
        \(order.carrier), \(order.tracking), \(order.total), \(order.currency), \(items),
        \(order.orderedAt), \(order.shippedAt), \(order.expectedAt), \(order.deliveredAt))
      ON CONFLICT (tenant_id, order_id) DO UPDATE SET status = excluded.status,
        carrier = excluded.carrier, tracking = excluded.tracking,
        shipped_at = excluded.shipped_at, expected_at = excluded.expected_at,
        delivered_at = excluded.delivered_at
      """)
  }

  package func insert(_ category: Category) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO category (tenant_id, id, parent_id, name)
      VALUES (\(transaction.tenant), \(category.id), \(category.parent), \(category.name))
      """)
  }

  /// Gives a category another name; false where it is not there.
  package func rename(_ category: Category.ID, to name: String) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      UPDATE category SET name = \(name)
       WHERE tenant_id = \(transaction.tenant) AND id = \(category) RETURNING id
      """
    ).isEmpty
  }

  /// Where people have said that an intent is filed; for the others its name decides.
  package func intentCategories() throws(StoreFailure) -> [String: Category.ID] {
    let rows = try transaction.rows(
      "SELECT intent, category_id FROM intent_category WHERE tenant_id = \(transaction.tenant)"
    ) { row throws(StoreFailure) -> (String, Category.ID) in
      (try row.text("intent"), try row.id("category_id"))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// Says where an intent is filed; nil lets its name decide again.
  package func file(_ intent: String, under category: Category.ID?) throws(StoreFailure) {
    guard let category else {
      try transaction.run(
        "DELETE FROM intent_category WHERE tenant_id = \(transaction.tenant) AND intent = \(intent)"
      )
      return
    }
    try transaction.run(
      """
      INSERT INTO intent_category (tenant_id, intent, category_id)
      VALUES (\(transaction.tenant), \(intent), \(category))
      ON CONFLICT (tenant_id, intent) DO UPDATE SET category_id = excluded.category_id
      """)
  }

  package func categories() throws(StoreFailure) -> [Category] {
    try transaction.rows(
      """
      SELECT id, parent_id, name FROM category
       WHERE tenant_id = \(transaction.tenant) ORDER BY name, id
      """
    ) { row throws(StoreFailure) in
      Category(
        id: try row.id("id"), parent: try row.optionalID("parent_id"), name: try row.text("name"))
    }
  }
}

private let columns: SQL = """
  SELECT order_id, contact_id, status, carrier, tracking, total, currency, items, ordered_at,
    shipped_at, expected_at, delivered_at FROM customer_order
  """

extension CustomerOrder {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      orderID: try row.text("order_id"), contact: try row.optionalID("contact_id"),
      status: try row.text("status"), carrier: try row.optionalText("carrier"),
      tracking: try row.optionalText("tracking"), total: try row.text("total"),
      currency: try row.text("currency"), items: try row.json("items"),
      orderedAt: try row.date("ordered_at"), shippedAt: try row.optionalDate("shipped_at"),
      expectedAt: try row.optionalDate("expected_at"),
      deliveredAt: try row.optionalDate("delivered_at"))
  }
}

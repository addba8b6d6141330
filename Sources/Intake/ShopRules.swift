import Accounts
import Foundation
import Kit
import Mail
import Store

/// Which shop platform a mail comes through, by its reply address and subject (S0: bolcom, shopify, demo).
///
/// A platform writes in its customers' name from one address of its own; the reply address is the
/// customer's. A rule finds the tenant's inbox for that platform where the mail went to the default one, and
/// makes the reply address the person who wrote.
enum ShopRules {
  private struct Rule {
    let shop: String
    /// The reply address's domain is one of these or below one.
    let domains: [String]
    let subjectPrefix: String?
  }

  private static let rules = [
    Rule(
      shop: "bolcom", domains: ["bol.com"], subjectPrefix: nil),
    Rule(shop: "shopify", domains: ["shopify.com", "shopifyemail.com"], subjectPrefix: nil),
    Rule(shop: "demo", domains: [], subjectPrefix: "[demo]"),
  ]

  static func shop(replyTo: [MailAddress], subject: String) -> String? {
    let domains = replyTo.map { "." + $0.domain }
    return rules.first { rule in
      if let prefix = rule.subjectPrefix, subject.lowercased().hasPrefix(prefix) { return true }
      return rule.domains.contains { known in domains.contains { $0.hasSuffix("." + known) } }
    }?.shop
  }
}

extension IntakeDesk {
  /// The inbox of the shop platform that a mail comes through, where it arrived at the default one.
  func inbox(
    for mail: ParsedMail, arrivedAt inbox: InboxID, in transaction: Transaction
  ) throws -> Inbox? {
    let accounts = AccountsTable(transaction)
    let arrived = try accounts.inbox(inbox)
    guard arrived?.shop == nil, arrived?.isDefault ?? true,
      let shop = ShopRules.shop(replyTo: mail.replyTo, subject: mail.subject)
    else { return arrived }
    return try accounts.inboxes().first { $0.shop == shop } ?? arrived
  }
}

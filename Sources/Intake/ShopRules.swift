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

  /// By the reply address, else by who sends it where the reply address is the customer's own.
  static func shop(of mail: ParsedMail) -> String? {
    if let shop = shop(replyTo: mail.replyTo, subject: mail.subject) { return shop }
    guard let from = mail.from, !mail.replyTo.isEmpty else { return nil }
    return shop(replyTo: [from], subject: "")
  }

  static func shop(replyTo: [MailAddress], subject: String) -> String? {
    let domains = replyTo.map { "." + $0.domain }
    return rules.first { rule in
      if let prefix = rule.subjectPrefix, subject.lowercased().hasPrefix(prefix) { return true }
      return rule.domains.contains { known in domains.contains { $0.hasSuffix("." + known) } }
    }?.shop
  }
}

extension ShopRules {
  /// Whether a platform hands on what a customer asked. Platforms mark their mails as bulk or made by a
  /// machine; what tells a question from their newsletters is that it asks to be answered somewhere else
  /// than where it came from, and not nowhere.
  static func isQuestion(_ mail: ParsedMail) -> Bool {
    guard mail.automatic == .list || mail.automatic == .autoReply,
      let answer = mail.replyTo.first, answer.address.contains("@"),
      answer.address.lowercased() != mail.from?.address.lowercased(),
      answer.localPart.wholeMatch(of: /(?i)(no|do-?not)[-_.]?reply.*/) == nil,
      shop(of: mail) != nil
    else { return false }
    // An answer of a machine at the customer's side stays one.
    let says = (mail.header("Auto-Submitted") ?? "").lowercased()
    return !says.hasPrefix("auto-replied") && mail.header("X-Autoreply") == nil
      && mail.header("X-Autorespond") == nil
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
      let shop = ShopRules.shop(of: mail)
    else { return arrived }
    return try accounts.inboxes().first { $0.shop == shop } ?? arrived
  }
}

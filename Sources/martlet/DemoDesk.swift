import Accounts
import Foundation
import Intake
import Kit
import Knowledge
import Store
import Synchronization
import Tickets
import Web

/// Fills an empty desk with a shop that has been at work for nine days. Everything enters by the real
/// doors, on a clock that is moved: mails through intake, decisions through review.
struct DemoDesk {
  static let passwordFile = "demo-sign-in.txt"
  private static let days: Double = 9.2

  private let config: Config
  private let real: House

  init(_ house: House) {
    real = house
    config = house.config
  }

  /// What `serve --demo` prints once the desk is open; empty where the desk is not the demo's.
  static func invitation(_ config: Config) -> String {
    let file = config.data.appending(path: passwordFile)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return "" }
    return text.trimmingCharacters(in: .newlines)
  }

  /// What the sign-in page tells; nil where the desk is not the demo's.
  static func signIn(_ config: Config) -> DemoSignIn? {
    let text = invitation(config)
    guard let match = text.firstMatch(of: /password (\S+):\s+(\S+@\S+)/) else { return nil }
    return DemoSignIn(email: String(match.2), password: String(match.1))
  }

  /// Does nothing where there is a tenant already.
  func fillIfEmpty(progress: @escaping @Sendable (String) -> Void) async throws {
    guard try await real.accounts.tenants().isEmpty else { return }
    progress("▸ Filling the demo desk")
    let folder = try DemoFolder()
    let shop: DemoShop = try folder.decode("shop.json")
    let start = real.world.now()
    let clock = Mutex(start - .seconds(Self.days * 86_400))
    let time = DemoTime(clock)
    let house = try real.moved(to: time.world)
    let settlers = DemoSettlers(house: house, shop: shop, start: start)
    let people = try await settlers.settle()
    progress(
      "  \(shop.users.count) people, \(shop.contacts.count) contacts, \(shop.orders.count) orders")
    let report = try await house.knowledge.importFolder(
      folder.url.appending(path: "articles"), by: people.owner.retyped(),
      categories: people.categories.mapValues { $0.retyped() }, for: people.tenant)
    progress("  \(report.created.count) articles")
    try await DemoHistory(
      house: house, folder: folder, people: people, time: time, start: start, progress: progress
    ).play()
    let password = config.data.appending(path: Self.passwordFile)
    let text = """
      ✓ Sign in with the demo's people, password \(people.password.reveal()):
        \(shop.users.map { "\($0.email) (\($0.role))" }.joined(separator: "\n  "))

      """
    _ = FileManager.default.createFile(
      atPath: password.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
  }
}

/// A clock that the demo moves, never backwards. A moment passes with every look at it, so that what
/// follows something is later than it.
final class DemoTime: Sendable {
  private let moment: Mutex<Date>

  init(_ moment: consuming Mutex<Date>) { self.moment = moment }

  var now: Date {
    moment.withLock { moment in
      moment = moment + .milliseconds(1)
      return moment
    }
  }
  func move(to date: Date) { moment.withLock { $0 = max($0, date) } }

  var world: World {
    World(now: { self.now }, bytes: World.live.bytes, chance: World.live.chance)
  }
}

/// Who and what the history needs.
struct DemoPeople {
  let tenant: TenantID
  let owner: UserID
  let password: Secret
  let signedIn: [String: SignedIn]
  let categories: [String: Category.ID]
}

/// The shop before its first mail: people, inboxes, taxonomy, contacts, orders.
struct DemoSettlers {
  let house: House
  let shop: DemoShop
  let start: Date

  func settle() async throws -> DemoPeople {
    let actor = Actor.system("demo")
    let accounts = house.accounts
    let categories = categoryIDs()
    let tenant = try await accounts.createTenant(
      slug: shop.slug, name: shop.name, settings: settings(categories), by: actor
    ).id
    let password = Secret("tern-" + house.world.token(bytes: 6).reveal())
    var ids: [String: UserID] = [:]
    var signedIn: [String: SignedIn] = [:]
    for user in shop.users {
      let made = try await accounts.addUser(
        to: tenant, email: user.email, name: user.name, role: Role(rawValue: user.role) ?? .agent,
        password: password, signature: "\(user.name)\n\(shop.name)", by: actor)
      ids[user.email] = made.id
      let token = try await accounts.createToken(
        for: made.id, in: tenant, name: "demo history", scopes: Set(TokenScope.allCases), by: actor)
      signedIn[user.email] = try await accounts.who(token: token.secret)
    }
    let kinds: [String: Team.Kind] = [
      "support": .support, "technical": .technical, "finance": .finance, "on-call": .onCall,
    ]
    for team in shop.teams {
      _ = try await accounts.addTeam(
        to: tenant, name: team.name, kind: kinds[team.slug] ?? .other,
        members: shop.users.filter { $0.teams.contains(team.slug) }.compactMap { ids[$0.email] },
        by: actor)
    }
    for inbox in shop.inboxes {
      _ = try await accounts.addInbox(
        to: tenant, name: inbox.name, address: address(of: inbox),
        channel: Inbox.Channel(rawValue: inbox.channel) ?? .email,
        shop: inbox.key == "bolcom" ? "bolcom" : nil, isDefault: inbox.key == "support", by: actor)
    }
    try await people(tenant, categories)
    guard let owner = shop.users.first.flatMap({ ids[$0.email] }) else { throw Missing.user }
    return DemoPeople(
      tenant: tenant, owner: owner, password: password, signedIn: signedIn,
      categories: categories)
  }

  /// Phone and portal have no address of their own that a mail could name.
  func address(of inbox: DemoShop.Inbox) -> String {
    inbox.address.contains("@") ? inbox.address : "\(inbox.key)@\(shop.domain)"
  }

  private func categoryIDs() -> [String: Category.ID] {
    var ids: [String: Category.ID] = [:]
    for category in shop.categories {
      ids[category.slug] = house.world.id()
      for sub in category.subCategories ?? [] { ids[sub.slug] = house.world.id() }
    }
    return ids
  }

  private func settings(_ categories: [String: Category.ID]) -> TenantSettings {
    var settings = TenantSettings()
    settings.languages = shop.languages
    settings.timeZone = shop.timeZone
    settings.signature = shop.companySignature
    settings.brandVoice = shop.brandVoice.tone
    settings.wordsToUse = shop.brandVoice.wordsToUse
    settings.wordsToAvoid = shop.brandVoice.wordsToAvoid
    settings.orderIDPatterns = shop.patterns.orderId
    settings.refundLimit = RefundLimit(
      amount: Decimal(string: shop.refundLimit.amount) ?? 500,
      currency: shop.refundLimit.currency)
    return settings
  }

  private func people(_ tenant: TenantID, _ categories: [String: Category.ID]) async throws {
    try await house.database.write(for: tenant) { transaction in
      let references = ReferenceTable(transaction)
      for category in shop.categories {
        guard let id = categories[category.slug] else { continue }
        try references.insert(Category(id: id, parent: nil, name: category.name))
        for sub in category.subCategories ?? [] {
          guard let subID = categories[sub.slug] else { continue }
          try references.insert(Category(id: subID, parent: id, name: sub.name))
        }
      }
      let contacts = ContactTable(transaction)
      var organizations: [String: Organization.ID] = [:]
      for organization in shop.organizations {
        let made = Organization(
          id: house.world.id(), name: organization.name,
          billingAddress: organization.billingAddress,
          shippingAddress: organization.shippingAddress, createdAt: house.world.now())
        try contacts.insert(made)
        organizations[organization.name] = made.id
      }
      var ids: [String: Contact.ID] = [:]
      for contact in shop.contacts {
        let made = try contacts.insert(
          Contact(
            id: house.world.id(), firstName: contact.firstName, lastName: contact.lastName,
            email: contact.email, phone: contact.phone,
            organization: contact.organization.flatMap { organizations[$0] },
            role: contact.role, tier: Contact.Tier(rawValue: contact.tier) ?? .regular,
            language: contact.language, createdAt: house.world.now()))
        if let email = contact.email { ids[email] = made.id }
      }
      for order in shop.orders {
        func ago(_ days: Double) -> Date { start - .seconds(days * 86_400) }
        try references.keep(
          CustomerOrder(
            orderID: order.id, contact: order.contact.flatMap { ids[$0] }, status: order.status,
            carrier: order.carrier, tracking: order.tracking, total: order.total,
            currency: order.currency,
            items: order.items.map { $0.quantity > 1 ? "\($0.quantity) × \($0.name)" : $0.name },
            orderedAt: ago(order.orderedDaysAgo),
            shippedAt: order.shippedDaysAgo.map(ago),
            expectedAt: order.expectedInDays.map { start + .seconds($0 * 86_400) },
            deliveredAt: order.deliveredDaysAgo.map(ago)))
      }
    }
  }
}

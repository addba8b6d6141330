import Accounts
import Kit
import Rehearsal
import Store
import Testing

@Suite("Inboxes")
struct InboxTests {
  @Test(
    "are found by their addresses, by plus-addresses, else the default takes it",
    arguments: Engine.allCases)
  func directory(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let other = try await porter.desk.createTenant(
      slug: "other", name: "Other", by: Porter.command)
    let main = try await porter.desk.addInbox(
      to: porter.tenant.id, name: "Support", address: "Support@lumen.example",
      aliases: ["hilfe@lumen.example"], by: porter.olga.actor)
    let shop = try await porter.desk.addInbox(
      to: porter.tenant.id, name: "Shop", address: "shop+bol@lumen.example", shop: "bolcom",
      by: porter.olga.actor)
    let theirs = try await porter.desk.addInbox(
      to: other.id, name: "Support", address: "support@other.example", by: Porter.command)
    let directory = InboxDirectory(porter.house.database)
    func place(_ recipients: String..., otherwise: TenantID? = nil) async throws
      -> InboxDirectory.Place?
    {
      try await directory.resolve(recipients, otherwise: otherwise)
    }
    #expect(try await place("<SUPPORT@lumen.example>")?.inbox == main.id)
    #expect(try await place("hilfe@lumen.example")?.inbox == main.id)
    #expect(try await place("support+t8f3a@lumen.example")?.inbox == main.id)
    #expect(try await place("shop+bol+t8f3a@lumen.example")?.inbox == shop.id)
    #expect(try await place("shop@lumen.example") == nil)
    #expect(try await place("friend@example.org", "support@other.example")?.tenant == other.id)
    #expect(
      try await place("support@other.example", "support@lumen.example")?.inbox == theirs.id)
    let unknown = try await place("friend@example.org", otherwise: porter.tenant.id)
    #expect(unknown?.inbox == main.id)
    #expect(unknown?.isExact == false)
    #expect(try await place("nonsense", "", "@", "+@x", otherwise: other.id)?.inbox == theirs.id)
    #expect(try await place(otherwise: porter.house.tenant) == nil)
  }

  @Test(
    "belong to their tenant, have one default and an address of their own",
    arguments: Engine.allCases)
  func inboxes(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let tenant = porter.tenant.id
    func add(_ address: String, isDefault: Bool = false) async throws -> Inbox {
      try await porter.desk.addInbox(
        to: tenant, name: "Inbox", address: address, isDefault: isDefault, by: porter.olga.actor)
    }
    let first = try await add("one@lumen.example")
    #expect(first.isDefault)
    #expect(first.holdSeconds == 30)
    #expect(first.reviewPolicy == .always)
    let second = try await add("two@lumen.example", isDefault: true)
    let listed = try await porter.desk.inboxes(of: tenant)
    #expect(listed.map(\.id) == [second.id, first.id])
    #expect(listed.map(\.isDefault) == [true, false])
    let taken = await porter.problem { _ = try await add("ONE@lumen.example") }
    #expect(taken == "accounts.address_taken")
    #expect(try await porter.desk.inboxes(of: tenant).count == 2)
    var edit = AccountsDesk.InboxEdit()
    edit.reviewPolicy = .earned
    edit.holdSeconds = 0
    try await porter.desk.changeInbox(
      first.id, of: tenant, edit, by: porter.olga.actor)
    let changed = try await porter.house.database.read(for: tenant) {
      try AccountsTable($0).inbox(first.id)
    }
    #expect(changed?.reviewPolicy == .earned)
    #expect(changed?.holdSeconds == 0)
    let foreign = await porter.problem { [edit] in
      try await porter.desk.changeInbox(
        first.id, of: porter.house.tenant, edit, by: porter.olga.actor)
    }
    #expect(foreign == "accounts.inbox_missing")
  }

  @Test(
    "keeps taking mail to the address that it had, and there is always one default",
    arguments: Engine.allCases)
  func moved(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    let first = try await desk.addInbox(
      to: tenant, name: "One", address: "one@lumen.example", by: porter.olga.actor)
    let second = try await desk.addInbox(
      to: tenant, name: "Two", address: "two@lumen.example", by: porter.olga.actor)
    var edit = AccountsDesk.InboxEdit()
    edit.address = "Help@lumen.example"
    edit.isDefault = true
    edit.shop = "bolcom"
    let changed = try await desk.changeInbox(
      second.id, of: tenant, edit, by: porter.olga.actor)
    #expect(changed.address == "Help@lumen.example")
    #expect(changed.name == "Two")
    #expect(changed.shop == "bolcom")
    #expect(
      try await desk.addresses(of: second.id, in: tenant)
        == ["help@lumen.example", "two@lumen.example"])
    let directory = InboxDirectory(porter.house.database)
    for address in ["two@lumen.example", "help@lumen.example"] {
      #expect(try await directory.resolve([address])?.inbox == second.id)
    }
    #expect(
      try await desk.inboxes(of: tenant).filter(\.isDefault).map(\.id) == [second.id])
    // Back to an address that is its own already.
    edit.address = "two@lumen.example"
    edit.isDefault = false
    edit.shop = ""
    let back = try await desk.changeInbox(second.id, of: tenant, edit, by: porter.olga.actor)
    #expect(back.address == "two@lumen.example")
    #expect(back.isDefault)
    #expect(back.shop == nil)
    edit.address = "one@lumen.example"
    let taken = await porter.problem { [edit] in
      try await desk.changeInbox(second.id, of: tenant, edit, by: porter.olga.actor)
    }
    #expect(taken == "accounts.address_taken")
    let other = await porter.problem { [edit] in
      try await desk.changeInbox(first.id, of: porter.house.tenant, edit, by: porter.olga.actor)
    }
    #expect(other == "accounts.inbox_missing" || other == "accounts.address_taken")
  }

  @Test("is not taken from another business", arguments: Engine.allCases)
  func foreign(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    _ = try await desk.addInbox(
      to: tenant, name: "One", address: "one@lumen.example", by: porter.olga.actor)
    let taken = await porter.problem {
      _ = try await desk.addInbox(
        to: porter.house.tenant, name: "Theirs", address: "one@lumen.example",
        by: porter.olga.actor)
    }
    #expect(taken == "accounts.address_taken")
    #expect(
      try await InboxDirectory(porter.house.database).resolve(["one@lumen.example"])?.tenant
        == tenant)
  }
}

import Accounts
import Foundation
import Kit
import Store
import Tickets

// Setting a desk up without a browser: people, tokens, inboxes, teams, kill switches.
extension Command {
  static let settingUp: [Command] = [
    listUsers, changeRole, deactivateUser, resetUser, listTokens, revokeToken, listInboxes,
    addTeam, listTeams, turnSwitch,
  ]

  private static let listUsers = Command(
    name: "user list", usage: "[--tenant SHORT-NAME] [--settings FILE]",
    summary: "Lists the people of the desk.",
    help: "One line for each: e-mail address, role, active or deactivated, name; tabs between."
  ) { words in
    try await atDesk(words) { house, tenant, _ in
      for user in try await house.accounts.users(of: tenant.id) {
        line(user.email, user.role.rawValue, user.isActive ? "active" : "deactivated", user.name)
      }
    }
  }

  private static let changeRole = Command(
    name: "user role", usage: "EMAIL ROLE [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Gives a person another role.",
    help: "ROLE is owner, manager, agent or viewer. The last owner stays one."
  ) { words in
    try await atDesk(words, needs: 2, "Give an e-mail address and a role.") {
      house, tenant, given in
      guard let role = Role(rawValue: given[1]), role != .service else {
        throw Problem(.invalid, "usage", "The role is owner, manager, agent or viewer.")
      }
      let user = try await house.user(given[0], of: tenant)
      try await house.accounts.changeRole(of: user.id, in: tenant.id, to: role, by: .command)
      print("\(user.email) is \(role.rawValue) now.")
    }
  }

  private static let deactivateUser = Command(
    name: "user deactivate",
    usage: "EMAIL [--successor EMAIL] [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Refuses a person from now on and gives their open tickets away.",
    help: """
      Sessions and tokens end at once. Open tickets go to --successor, or back to their teams' queues.
      Doing it again goes on where it ended.
      """
  ) { words in
    try await atDesk(
      words, needs: 1, "Give the person's e-mail address.", valued: ["successor"]
    ) { house, tenant, given in
      let user = try await house.user(given[0], of: tenant)
      var successor: DeskUser?
      if let email = given.option("successor") {
        successor = try await house.user(email, of: tenant)
      }
      guard successor.map({ $0.isActive && $0.role != .viewer && $0.id != user.id }) ?? true else {
        throw Problem(
          .invalid, "usage", "The successor must be active and may not be a viewer.")
      }
      if user.isActive {
        try await house.accounts.deactivate(user.id, in: tenant.id, by: .command)
      }
      let count = try await house.tickets.handOver(
        from: user.id, to: successor?.id, in: tenant.id, by: .command)
      print("\(user.email) can no longer sign in. Open tickets given away: \(count).")
    }
  }

  private static let resetUser = Command(
    name: "user reset", usage: "EMAIL [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Ends a person's password and prints a link for a new one, once.",
    help: "Also lets somebody back who was deactivated. The link works once, for seven days."
  ) { words in
    try await atDesk(words, needs: 1, "Give the person's e-mail address.") { house, tenant, given in
      let user = try await house.user(given[0], of: tenant)
      if !user.isActive {
        try await house.accounts.reactivate(user.id, in: tenant.id, by: .command)
      }
      let invitation = try await house.accounts.resetPassword(
        of: user.id, in: tenant.id, by: .command)
      print("\(house.config.origin)/welcome/\(invitation.secret.reveal())")
    }
  }

  private static let listTokens = Command(
    name: "token list", usage: "[--tenant SHORT-NAME] [--settings FILE]",
    summary: "Lists the API tokens, without their secrets.",
    help: "One line for each: id, person, scopes, last use, active or revoked, name; tabs between."
  ) { words in
    try await atDesk(words) { house, tenant, _ in
      let people = try await house.accounts.users(of: tenant.id)
      for token in try await house.accounts.tokens(of: tenant.id) {
        line(
          token.id.text, people.first { $0.id == token.user }?.email ?? "",
          token.scopes.map(\.rawValue).sorted().joined(separator: ","),
          token.lastUsedAt?.rfc3339 ?? "never", token.revokedAt == nil ? "active" : "revoked",
          token.name)
      }
    }
  }

  private static let revokeToken = Command(
    name: "token revoke", usage: "ID [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Ends an API token.",
    help: """
      A running server refuses it within ten seconds. “martlet token list” shows the ids.
      """
  ) { words in
    try await atDesk(words, needs: 1, "Give the token's id.") { house, tenant, given in
      guard let id = APITokenID(given[0]) else {
        throw Problem(.invalid, "usage", "“\(given[0])” is not the id of a token.")
      }
      try await house.accounts.revoke(id, of: tenant.id, by: .command)
      print("\(id) is revoked.")
    }
  }

  private static let listInboxes = Command(
    name: "inbox list", usage: "[--tenant SHORT-NAME] [--settings FILE]",
    summary: "Lists the addresses that customers write to.",
    help: "One line for each: address, channel, review policy, default or -, name; tabs between."
  ) { words in
    try await atDesk(words) { house, tenant, _ in
      for inbox in try await house.accounts.inboxes(of: tenant.id) {
        line(
          inbox.address, inbox.channel.rawValue, inbox.reviewPolicy.rawValue,
          inbox.isDefault ? "default" : "-", inbox.name)
      }
    }
  }

  private static let addTeam = Command(
    name: "team add",
    usage: "NAME --kind KIND [--members EMAIL,…] [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Adds a team that tickets go to.",
    help: "KIND is support, technical, finance, on_call or other; support where it is not given."
  ) { words in
    try await atDesk(
      words, needs: 1, "Give the team's name.", valued: ["kind", "members"]
    ) { house, tenant, given in
      guard let kind = Team.Kind(rawValue: given.option("kind") ?? "support") else {
        throw Problem(
          .invalid, "usage", "--kind is support, technical, finance, on_call or other.")
      }
      var members: [UserID] = []
      for email in (given.option("members") ?? "").split(separator: ",") {
        members.append(try await house.user(String(email), of: tenant).id)
      }
      let team = try await house.accounts.addTeam(
        to: tenant.id, name: given.words.joined(separator: " "), kind: kind, members: members,
        by: .command)
      print("\(team.name) has \(members.count) member(s).")
    }
  }

  private static let listTeams = Command(
    name: "team list", usage: "[--tenant SHORT-NAME] [--settings FILE]",
    summary: "Lists the teams and their members.",
    help: "One line for each: name, kind, e-mail addresses of its members; tabs between."
  ) { words in
    try await atDesk(words) { house, tenant, _ in
      let people = try await house.accounts.users(of: tenant.id)
      for team in try await house.accounts.teams(of: tenant.id) {
        let members = team.members.compactMap { id in people.first { $0.id == id }?.email }
        line(team.name, team.kind.rawValue, members.joined(separator: ","))
      }
    }
  }

  private static let turnSwitch = Command(
    name: "switch",
    usage: "[PART on|off] [--reason TEXT] [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Shows the kill switches, or turns one; a running server obeys at once.",
    help: """
      PART is \(Switches.Part.allCases.map(\.rawValue).joined(separator: ", ")); “everything” is
      manual-only. Exits 0 also where it stood that way already.
      """
  ) { words in
    try await atDesk(words, valued: ["reason"]) { house, tenant, given in
      if !given.words.isEmpty {
        guard given.words.count == 2, let part = Switches.Part(rawValue: given[0]),
          ["on", "off"].contains(given[1])
        else { throw Problem(.invalid, "usage", "Name a part and on or off. Try --help.") }
        try await house.accounts.turn(
          part, on: given[1] == "on", reason: given.option("reason") ?? "", of: tenant.id,
          by: .command)
      }
      let switches = try await house.accounts.switches(of: tenant.id)
      for part in Switches.Part.allCases {
        line(
          part.rawValue, switches.allow(part) ? "on" : "off",
          switches.stop(of: part)?.reason ?? "")
      }
    }
  }

  // MARK: Pieces

  /// What was typed, and the options that this command knows.
  private struct Given: Sendable {
    let words: [String]
    let options: [String: String]

    subscript(index: Int) -> String { words[index] }
    func option(_ name: String) -> String? { options[name] }
  }

  /// Opens the house for one command and closes it after, however that ends.
  private static func atDesk(
    _ words: [String], needs count: Int = 0, _ usage: String = "", valued: Set<String> = [],
    _ work: (House, Tenant, Given) async throws -> Void
  ) async throws -> Int32 {
    let arguments = try Arguments(words, valued: valued.union(["settings", "tenant"]))
    guard arguments.words.count >= count else { throw Problem(.invalid, "usage", usage) }
    let options = Dictionary(
      valued.compactMap { name in arguments[name].map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
    let house = try await House(try Config.read(arguments))
    do {
      let tenant = try await house.tenant(arguments["tenant"])
      try await work(house, tenant, Given(words: arguments.words, options: options))
    } catch {
      await house.database.close()
      throw error
    }
    await house.database.close()
    return Exit.done
  }

  private static func line(_ fields: String...) {
    print(fields.map { $0.replacing("\t", with: " ") }.joined(separator: "\t"))
  }
}

extension Actor {
  fileprivate static let command = Actor.system("command")
}

extension House {
  /// Somebody of the desk by address; its service user is nobody.
  fileprivate func user(_ email: String, of tenant: Tenant) async throws -> DeskUser {
    let key = email.trimmingCharacters(in: .whitespaces).lowercased()
    guard
      let user = try await accounts.users(of: tenant.id)
        .first(where: { $0.email.lowercased() == key })
    else { throw Missing.user }
    return user
  }
}

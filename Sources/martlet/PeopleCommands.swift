import Accounts
import Foundation
import Kit
import Store

// Who works at the desk, and where mail to it goes.
extension Command {
  static let addUser = Command(
    name: "user add", usage: "EMAIL NAME --role ROLE [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Adds a person to the desk; the first one makes the desk.",
    help: """
      ROLE is owner, manager, agent or viewer. The password is read from standard input, or made and
      printed once when standard input is empty. On an empty desk --tenant names the new business.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["settings", "role", "tenant"])
    guard arguments.words.count >= 2 else {
      throw Problem(.invalid, "usage", "Give an e-mail address and a name.")
    }
    guard let role = Role(rawValue: arguments["role"] ?? "agent"), role != .service else {
      throw Problem(.invalid, "usage", "--role is owner, manager, agent or viewer.")
    }
    let house = try await House(try Config.read(arguments))
    let actor = Actor.system("command")
    let tenant: TenantID
    if try await house.accounts.tenants().isEmpty {
      let slug = arguments["tenant"] ?? "desk"
      let made = try await house.accounts.createTenant(
        slug: slug, name: slug.capitalized, by: actor)
      let domain = arguments.words[0].split(separator: "@").last.map(String.init) ?? "localhost"
      _ = try await house.accounts.addInbox(
        to: made.id, name: "Support", address: "support@\(domain)", isDefault: true, by: actor)
      tenant = made.id
    } else {
      tenant = try await house.tenant(arguments["tenant"]).id
    }
    let typed =
      isatty(STDIN_FILENO) != 0
      ? ""
      : String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
        .trimmingCharacters(in: .newlines)
    let password = typed.isEmpty ? house.world.token(bytes: 12) : Secret(typed)
    let user = try await house.accounts.addUser(
      to: tenant, email: arguments.words[0],
      name: arguments.words.dropFirst().joined(separator: " "), role: role, password: password,
      by: actor)
    await house.database.close()
    print("\(user.email) (\(user.role.rawValue)) can sign in.")
    if typed.isEmpty { print("Password, shown once: \(password.reveal())") }
    return Exit.done
  }

  static let addInbox = Command(
    name: "inbox add",
    usage:
      "ADDRESS NAME [--channel email] [--shop bolcom] [--hold SECONDS] [--default] [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Adds an address that customers write to.",
    help: """
      --hold is how long an approved reply waits before it is sent (30 seconds). --default takes what is
      addressed to no inbox. --channel is email, phone, portal, chat or api.
      """
  ) { words in
    let arguments = try Arguments(
      words, valued: ["settings", "tenant", "channel", "shop", "hold"], flags: ["default"])
    guard arguments.words.count >= 2 else {
      throw Problem(.invalid, "usage", "Give an address and a name.")
    }
    guard let channel = Inbox.Channel(rawValue: arguments["channel"] ?? "email") else {
      throw Problem(.invalid, "usage", "--channel is email, phone, portal, chat or api.")
    }
    var hold: Int?
    if let text = arguments["hold"] {
      guard let seconds = Int(text), (0...86_400).contains(seconds) else {
        throw Problem(.invalid, "usage", "--hold is a number of seconds from 0 to 86400.")
      }
      hold = seconds
    }
    let house = try await House(try Config.read(arguments))
    let inbox = try await house.accounts.addInbox(
      to: try await house.tenant(arguments["tenant"]).id,
      name: arguments.words.dropFirst().joined(separator: " "), address: arguments.words[0],
      channel: channel, shop: arguments["shop"], isDefault: arguments.has("default"),
      holdSeconds: hold, by: .system("command"))
    await house.database.close()
    print("\(inbox.address) takes mail. An approved reply waits \(inbox.holdSeconds) seconds.")
    return Exit.done
  }

  static let addToken = Command(
    name: "token add",
    usage: "EMAIL NAME [--scopes read,write,review,knowledge,manage] [--settings FILE]",
    summary: "Makes an API token for a person and prints it once.",
    help:
      "A token never allows more than its person's role does. Without --scopes it may only read."
  ) { words in
    let arguments = try Arguments(words, valued: ["settings", "scopes", "tenant"])
    guard arguments.words.count >= 2 else {
      throw Problem(.invalid, "usage", "Give the person's e-mail address and a name for the token.")
    }
    var scopes: Set<TokenScope> = []
    for word in (arguments["scopes"] ?? "read").split(separator: ",") {
      guard let scope = TokenScope(rawValue: String(word)) else {
        throw Problem(.invalid, "usage", "“\(word)” is no scope. Try token add --help.")
      }
      scopes.insert(scope)
    }
    let house = try await House(try Config.read(arguments))
    let tenant = try await house.tenant(arguments["tenant"])
    let key = arguments.words[0].lowercased()
    guard
      let user = try await house.accounts.users(of: tenant.id)
        .first(where: { $0.email.lowercased() == key })
    else { throw Missing.user }
    let made = try await house.accounts.createToken(
      for: user.id, in: tenant.id, name: arguments.words.dropFirst().joined(separator: " "),
      scopes: scopes, by: .system("command"))
    await house.database.close()
    print(made.secret.reveal())
    return Exit.done
  }
}

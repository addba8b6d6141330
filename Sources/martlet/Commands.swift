import Accounts
import Foundation
import Intake
import Kit
import Knowledge
import Store
import Text
import Tickets

extension Command {
  static let intake = Command(
    name: "intake", usage: "[--to ADDRESS] [--from ADDRESS] [--settings FILE] < mail.eml",
    summary: "Takes one mail on standard input, for mail servers that pipe.",
    help: """
      Exits 0 once the mail is durable, 75 (try again later) when it cannot be stored. --to is the
      envelope recipient; without it the mail's own headers say where it went.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["settings", "to", "from"])
    let house = try await House(try Config.read(arguments))
    let (mail, size) = try readMail()
    guard !mail.isEmpty else {
      throw Problem(.invalid, "usage", "There is no mail on standard input.")
    }
    let delivery = Delivery(
      content: mail, door: .pipe, envelopeFrom: arguments["from"],
      envelopeTo: arguments["to"].map { [$0] } ?? [])
    let receipt = try await house.intake.receive(
      size > mail.count ? delivery.cut(wholeSize: size) : delivery)
    await house.database.close()
    print(receipt.raw)
    return Exit.done
  }

  /// What comes on standard input, up to the most that a mail may have; and how much came in all.
  private static func readMail() throws -> (Data, size: Int) {
    var mail = Data()
    var size = 0
    while let piece = try FileHandle.standardInput.read(upToCount: 1 << 20), !piece.isEmpty {
      size += piece.count
      mail += piece.prefix(Delivery.mostBytes - mail.count)
    }
    return (mail, size)
  }

  static let demo = Command(
    name: "demo", usage: "[--settings FILE]",
    summary: "Fills an empty desk with a demo shop and its history.",
    help: "Does nothing where the desk has a tenant already. “serve --demo” does it before serving."
  ) { words in
    let arguments = try Arguments(words, valued: ["settings"])
    let config = try Config.read(arguments)
    let house = try await House(config)
    try await DemoDesk(house).fillIfEmpty { say($0) }
    await house.database.close()
    let invitation = DemoDesk.invitation(config)
    print(invitation.isEmpty ? "This desk has a tenant already." : invitation)
    return Exit.done
  }

  static let importKnowledge = Command(
    name: "import-kb", usage: "DIR [--tenant SHORT-NAME] [--language CODE] [--settings FILE]",
    summary: "Takes a folder of Markdown and HTML into the knowledge base.",
    help: """
      Pages may begin with front matter (title, slug, category, tags, summary, audience, state,
      kind). Doing it again changes nothing; a changed file replaces what was imported before.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["settings", "tenant", "language"])
    guard let folder = arguments.words.first else {
      throw Problem(.invalid, "usage", "Name the folder to import.")
    }
    var isFolder = ObjCBool(false)
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw Problem(.invalid, "usage", "\(folder) is not a folder.") }
    let house = try await House(try Config.read(arguments))
    let tenant = try await house.tenant(arguments["tenant"])
    let categories = try await house.database.read(for: tenant.id) {
      try ReferenceTable($0).categories()
    }
    let report = try await house.knowledge.importFolder(
      URL(filePath: folder),
      language: arguments["language"].flatMap { Language(code: $0) } ?? .english,
      by: tenant.serviceUser.retyped(),
      categories: Dictionary(
        categories.map { ($0.name.lowercased(), $0.id.retyped()) },
        uniquingKeysWith: { first, _ in first }), for: tenant.id)
    await house.database.close()
    print(
      "\(report.created.count) created, \(report.updated.count) updated, \(report.unchanged.count) unchanged, \(report.skipped.count) skipped"
    )
    for skipped in report.skipped { print("  \(skipped.path): \(skipped.reason)") }
    return Exit.done
  }

  static let doctor = Command(
    name: "doctor", usage: "[--settings FILE]",
    summary: "Reports as JSON how storage, queue, outbox, mail drop and model are.",
    help: "Exits 0 when everything is well, 1 when something needs a person."
  ) { words in
    let config = try Config.read(try Arguments(words, valued: ["settings"]))
    let report: Doctor.Report
    do {
      let house = try await House(config)
      report = await Doctor(house).report(probing: true)
      await house.database.close()
    } catch {
      report = Doctor.report(on: config, without: error)
    }
    print(String(decoding: try Doctor.json(report), as: UTF8.self))
    return report.isWell ? Exit.done : Exit.failed
  }

  static let reprocess = Command(
    name: "reprocess", usage: "ID [--tenant SHORT-NAME] [--settings FILE]",
    summary: "Reads a kept raw message again.",
    help: """
      ID is the raw message's. What could not be read before becomes a message now; one that is on a
      ticket already is brought up to date. Nothing is sent by this.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["settings", "tenant"])
    guard let id = arguments.words.first.flatMap({ Identifier<RawMessageMark>($0) }) else {
      throw Problem(.invalid, "usage", "Give the id of a raw message.")
    }
    let house = try await House(try Config.read(arguments))
    let heard = try await house.intake.reprocess(
      id, of: try await house.tenant(arguments["tenant"]).id)
    await house.database.close()
    print("\(id) is read again: ticket \(heard.ticket), message \(heard.message)")
    return Exit.done
  }

  static let settings = Command(
    name: "settings", usage: "", summary: "Prints every setting as docs/settings.md has it.",
    help: "bin/check compares docs/settings.md with it."
  ) { _ in
    print(Setting.markdown, terminator: "")
    return Exit.done
  }
}

extension House {
  /// The tenant that a command means: the one named, or the only one.
  func tenant(_ slug: String?) async throws -> Tenant {
    if let slug {
      guard let tenant = try await accounts.tenant(slug: slug) else { throw Missing.tenant }
      return tenant
    }
    let all = try await accounts.tenants()
    guard let first = all.first else {
      throw Problem(
        .missing, "usage", "This desk has no tenant yet. Make one with “martlet user add”.")
    }
    guard all.count == 1 else {
      throw Problem(
        .invalid, "usage",
        "This desk has several tenants. Name one with --tenant: \(all.map(\.slug).joined(separator: ", "))."
      )
    }
    return first
  }
}

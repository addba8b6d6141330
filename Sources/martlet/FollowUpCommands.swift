import Accounts
import FollowUp
import Kit
import Store

extension Command {
  static let processOutbox = Command(
    name: "process-outbox", usage: "[--tenant SHORT-NAME] [--settings FILE]",
    summary: "Closes tickets whose last reply has passed its deadline.",
    help: """
      “martlet serve” does the same every ten minutes. A ticket closes when the customer has not answered
      for as many days as its inbox says (7 by default); its figures are locked and it is billed once.
      Without --tenant all are looked at. Doing it again changes nothing.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["settings", "tenant"])
    let house = try await House(try Config.read(arguments))
    let tenants =
      if let slug = arguments["tenant"] { [try await house.tenant(slug)] } else {
        try await house.accounts.tenants()
      }
    for tenant in tenants {
      let switches = try await house.accounts.switches(of: tenant.id)
      let report = try await house.followUp.processOutbox(
        of: tenant.id, automaticLetters: switches.allow(.automaticLetters))
      print("\(tenant.slug): \(report.closed) closed, \(report.kept) kept open")
    }
    await house.database.close()
    return Exit.done
  }
}

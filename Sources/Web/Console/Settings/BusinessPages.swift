import Accounts
import Foundation
import HTTP
import Kit
import Store

/// What the business is called and how it speaks.
struct BusinessPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get(
      "/settings/business",
      lobby.open(.manageSettings) { visit in visit.show(try await view(visit).page) })
    router.post("/settings/business", lobby.open(.manageSettings) { try await save($0) })
  }

  private func view(_ visit: Visit) async throws -> BusinessView {
    try await visit.read { frame, transaction in
      let table = AccountsTable(transaction)
      let settings = try table.settings()
      return BusinessView(
        frame: frame, name: try table.house().name,
        languages: settings.languages.joined(separator: ", "), timeZone: settings.timeZone,
        timeZones: TimeZone.knownTimeZoneIdentifiers,
        refundLimit: "\(settings.refundLimit.amount)", currency: settings.refundLimit.currency,
        hold: String(settings.holdSeconds), brandVoice: settings.brandVoice,
        wordsToUse: settings.wordsToUse.joined(separator: "\n"),
        wordsToAvoid: settings.wordsToAvoid.joined(separator: "\n"),
        signature: settings.signature,
        orderPatterns: settings.orderIDPatterns.joined(separator: "\n"),
        acknowledges: settings.acknowledgementsEnabled)
    }
  }

  private func save(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var view = try await view(visit)
    view.name = form.trimmed("name")
    view.languages = form.trimmed("languages")
    view.timeZone = form.trimmed("time_zone")
    view.refundLimit = form.trimmed("refund_limit").replacing(",", with: ".")
    view.currency = form.trimmed("currency").uppercased()
    view.hold = form.trimmed("hold_seconds")
    view.brandVoice = form.text("brand_voice")
    view.wordsToUse = form.text("words_to_use")
    view.wordsToAvoid = form.text("words_to_avoid")
    view.signature = form.text("signature")
    view.orderPatterns = form.text("order_id_patterns")
    view.acknowledges = form["acknowledgements_enabled"] != nil
    let given = view
    do {
      try await visit.accounts.changeSettings(
        of: visit.tenant, name: given.name, by: visit.person.actor
      ) { try given.apply(to: &$0) }
      return visit.go(to: "/settings/business", .saved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      view.problems = problem.beside(
        "name", "languages", "time_zone", "refund_limit", "currency", "hold_seconds",
        "brand_voice", "words_to_use", "words_to_avoid", "signature", "order_id_patterns")
      return visit.show(view.page, status: problem.status)
    }
  }
}

extension BusinessView {
  /// What was typed, as settings; those check themselves afterwards.
  fileprivate func apply(to settings: inout TenantSettings) throws {
    settings.languages = languages.split(whereSeparator: { $0 == "," || $0.isWhitespace })
      .map(String.init)
    settings.timeZone = timeZone
    settings.refundLimit = try RefundLimit(text: refundLimit, currency: currency)
    settings.holdSeconds = Int(hold) ?? -1
    settings.brandVoice = brandVoice
    settings.wordsToUse = lines(of: wordsToUse)
    settings.wordsToAvoid = lines(of: wordsToAvoid)
    settings.signature = signature
    settings.orderIDPatterns = lines(of: orderPatterns)
    settings.acknowledgementsEnabled = acknowledges
  }

  private func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}

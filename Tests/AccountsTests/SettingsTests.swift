import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("A tenant's settings")
struct SettingsTests {
  @Test(
    "begin with the product's figures and keep what they do not know", arguments: Engine.allCases)
  func stored(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let tenant = porter.tenant.id
    let settings = try await porter.desk.settings(of: tenant)
    #expect(settings == TenantSettings())
    #expect(settings.refundLimit == RefundLimit(amount: 500, currency: "EUR"))
    #expect(settings.intents.last == "other")
    let newer = try TenantSettings(
      json: #"{"languages":["nl","en"],"a_newer_key":{"list":[1,2.5,null,true,"x"]}}"#)
    try await porter.desk.changeSettings(of: tenant, by: porter.olga.actor) { $0 = newer }
    try await porter.desk.changeSettings(of: tenant, by: porter.olga.actor) {
      $0.brandVoice = "Warm, brief."
    }
    let kept = try await porter.desk.settings(of: tenant)
    #expect(kept.languages == ["nl", "en"])
    #expect(kept.brandVoice == "Warm, brief.")
    #expect(try kept.json.contains(#""a_newer_key":{"list":[1,2.5,null,true,"x"]}"#))
    #expect(try TenantSettings(json: kept.json) == kept)
    #expect(try await porter.desk.settings(of: porter.house.tenant) == TenantSettings())
  }

  @Test(
    "refuse a bad value and name its field",
    arguments: [
      ("languages", #"{"languages":[]}"#), ("languages", #"{"languages":["English"]}"#),
      ("languages", #"{"languages":"en"}"#), ("time_zone", #"{"time_zone":"Mars/Olympus"}"#),
      ("order_id_patterns", #"{"order_id_patterns":["("]}"#),
      ("refund_limit", #"{"refund_limit":{"amount":"five","currency":"EUR"}}"#),
      ("refund_limit", #"{"refund_limit":{"amount":"500.00","currency":"euro"}}"#),
      ("business_hours", #"{"business_hours":{"mon":["17:00-09:00"]}}"#),
      ("business_hours", #"{"business_hours":{"mon":["09:00-12:00","11:00-17:00"]}}"#),
      ("business_hours", #"{"business_hours":{"funday":[]}}"#),
      ("holidays", #"{"holidays":["2026-02-30"]}"#), ("hold_seconds", #"{"hold_seconds":-1}"#),
      ("review_minutes", #"{"review_minutes":0}"#),
      ("intents", #"{"intents":["billing"]}"#),
      ("acknowledgements_enabled", #"{"acknowledgements_enabled":"yes"}"#),
    ])
  func refusals(field: String, json: String) throws {
    let problem = #expect(throws: Problem.self) { try TenantSettings(json: json) }
    #expect(problem?.field == field)
    #expect(problem?.code == "settings.\(field)")
  }

  @Test("a refund is over the limit strictly above it, or when nobody can say")
  func refunds() {
    let limit = RefundLimit(amount: 500, currency: "EUR")
    #expect(!limit.isExceeded(by: 500, currency: "EUR"))
    #expect(!limit.isExceeded(by: 12, currency: nil))
    #expect(limit.isExceeded(by: 500 + Decimal(1) / 100, currency: "EUR"))
    #expect(limit.isExceeded(by: nil, currency: nil))
    #expect(limit.isExceeded(by: 1, currency: "USD"))
  }

  @Test("business hours are read and written as people write them")
  func hours() throws {
    let settings = try TenantSettings(
      json: #"{"business_hours":{"mon":["09:00-12:30","13:00-24:00"],"sun":[]}}"#)
    #expect(settings.businessHours.spans[.mon]?.map(\.end) == [750, 1440])
    #expect(try settings.json.contains(#""mon":["09:00-12:30","13:00-24:00"]"#))
    #expect(BusinessHours.Day(calendarWeekday: 1) == .sun)
    #expect(BusinessHours.Day(calendarWeekday: 2) == .mon)
    #expect(BusinessHours.Day(calendarWeekday: 7) == .sat)
  }
}

import Accounts
import Kit

/// `GET /settings/business`; `POST` with the same names. What the API calls them, `BusinessGiven` reads.
struct BusinessView: Sendable {
  let frame: Frame
  var name: String
  var languages: String
  var timeZone: String
  let timeZones: [String]
  var refundLimit: String
  var currency: String
  var hold: String
  var brandVoice: String
  var wordsToUse: String
  var wordsToAvoid: String
  var signature: String
  var orderPatterns: String
  var acknowledges: Bool
  var problems: [String: String] = [:]

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .business, lead: wording.businessLead,
      content: """
        <form method="post" action="/settings/business" class="stack wide-gaps" data-behavior="busy keep" data-keep="business" novalidate>
        \(frame.token)\(frame.mistake(problems[""]))
        <section class="panel pad stack"><h2>\(wording.theBusiness)</h2>
        <div class="pair">\(frame.line(wording.businessName, "name", name, hint: wording.businessNameHint, problem: problems["name"]))\
        \(frame.line(wording.languages, "languages", languages, hint: wording.languagesHint, problem: problems["languages"]))</div>
        <div class="pair">\(zone)\(frame.line(wording.currency, "currency", currency, hint: wording.currencyHint, problem: problems["currency"]))</div></section>
        <section class="panel pad stack"><h2>\(wording.limits)</h2>
        <div class="pair">\(frame.line(wording.refundLimit, "refund_limit", refundLimit, hint: wording.refundLimitHint, problem: problems["refund_limit"], more: " inputmode=\"decimal\""))\
        \(frame.line(wording.holdSeconds, "hold_seconds", hold, type: "number", hint: wording.holdDefaultHint, problem: problems["hold_seconds"]))</div>
        \(frame.tick(wording.acknowledges, "acknowledgements_enabled", isOn: acknowledges, hint: wording.acknowledgesHint))</section>
        <section class="panel pad stack"><h2>\(wording.voice)</h2>
        \(frame.area(wording.brandVoice, "brand_voice", brandVoice, rows: 3, hint: wording.brandVoiceHint, problem: problems["brand_voice"]))
        <div class="pair">\(frame.area(wording.wordsToUse, "words_to_use", wordsToUse, hint: wording.oneEachLine, problem: problems["words_to_use"]))\
        \(frame.area(wording.wordsToAvoid, "words_to_avoid", wordsToAvoid, hint: wording.oneEachLine, problem: problems["words_to_avoid"]))</div>
        \(frame.area(wording.deskSignature, "signature", signature, rows: 3, hint: wording.deskSignatureHint, problem: problems["signature"]))</section>
        <details class="panel"\(flag("open", problems["order_id_patterns"] != nil))><summary><h2>\(wording.orderNumbers)</h2></summary><div class="panel-body">
        \(frame.area(wording.orderPatterns, "order_id_patterns", orderPatterns, rows: 3, hint: wording.orderPatternsHint, problem: problems["order_id_patterns"]))</div></details>
        <div class="actions"><button class="button primary">\(wording.save)</button></div></form>
        """
    ).page
  }

  private var zone: HTML {
    frame.field(
      wording.timeZone, id: "time_zone", hint: wording.timeZoneHint,
      problem: problems["time_zone"],
      control: """
        <input class="input" id="time_zone" name="time_zone" value="\(timeZone)" list="zones" autocomplete="off"\(described("time_zone", hint: wording.timeZoneHint, problem: problems["time_zone"]))>\
        <datalist id="zones">\(timeZones.map { "<option value=\"\($0)\"></option>" as HTML })</datalist>
        """)
  }
}

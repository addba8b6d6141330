import Foundation

/// Lines at which a signature starts. A closing ("Kind regards") is the customer's word and none.
enum ReplySignature {
  /// `-- ` (RFC 3676, section 4.3) or the footer of a mailing list, seen with what follows it.
  static func isDelimiter(_ line: String, before rest: ArraySlice<BodyLine>) -> Bool {
    if line == "-- " { return true }
    let text = line.trimmingCharacters(in: .whitespaces)
    guard text.count >= 2, text.allSatisfy({ "-_—–".contains($0) }) else { return false }
    let count = rest.reduce(0) { $0 + ($1.isBlank ? 0 : 1) }
    if text == "--" || text == "—" || text == "––" { return count <= 15 }
    guard text.allSatisfy({ $0 == "_" }), count > 0, count <= 6 else { return false }
    return rest.contains { line in
      let lower = line.text.lowercased()
      return lower.holds("mailing list") || lower.holds("unsubscribe")
        || lower.holds("mailman") || lower.holds("@lists.") || lower.holds("listinfo")
    }
  }

  /// Cheap: whether a line could be a delimiter.
  static func mayDelimit(_ line: String) -> Bool {
    let text = line.utf8
    guard text.count >= 2, let first = text.first,
      first == 45 || first == 95 || first == 32 || first == 0xe2
    else { return false }
    return line.allSatisfy { "-_—– ".contains($0) }
  }

  /// "Sent from my iPhone", "Get Outlook for iOS" and what other phones and programs write.
  static func isDevice(_ line: String) -> Bool {
    guard line.utf8.count < 240 else { return false }
    var text = line.lowercased()
    if let first = text.utf8.first, !(97...122).contains(first) {
      text = text.trimmingCharacters(in: rim)
    }
    text = text.replacing("’", with: "'")
    guard text.utf8.count < 200, heads.contains(text.head) || tails.contains(text.tail) else {
      return false
    }
    if wholes.contains(where: { text.hasPrefix($0) }) { return words(text) <= 12 }
    if let end = endings.first(where: { text.hasSuffix($0) || text.hasSuffix($0 + ".") }) {
      return words(text) <= 5 && devices.contains { text.dropLast(end.count).holds($0) }
    }
    guard let start = starts.first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.dropFirst(start.count)
    // "Sent from our Galaxy store last week." is a sentence.
    guard words(rest) <= 9, !(words(rest) > 4 && ".!?".contains(rest.last ?? "x")) else {
      return false
    }
    if devices.contains(where: { text.holds($0) }) { return !rest.contains(", ") }
    return possessives.contains { start.hasSuffix($0) || rest.hasPrefix($0.dropFirst() + " ") }
      && words(rest) <= 5 && !rest.contains(",") && !rest.hasSuffix(".")
  }

  private static let rim = CharacterSet(charactersIn: " \t*_[](<>|-–—\u{A0}")

  private static func words(_ text: some StringProtocol) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  private static let starts: [String] = [
    "sent from my", "sent from", "sent via", "sent with", "sent using", "sent by",
    "this message was sent from my",
    "get outlook for", "download outlook", "envoyé de mon", "envoyé depuis mon",
    "envoyé depuis",
    "envoyé à partir de", "envoyé a partir de", "envoyé avec", "envoyé via", "envoyé de",
    "télécharger outlook", "téléchargez outlook", "obtenez outlook", "obtenir outlook",
    "provenance :", "gesendet von meinem", "gesendet von", "gesendet mit", "gesendet via",
    "gesendet aus", "gesendet über", "von meinem", "diese nachricht wurde von meinem",
    "holen sie sich outlook", "outlook für", "enviado desde mi", "enviado desde", "enviado do meu",
    "enviado do", "enviado de mi", "enviado de", "enviado a partir", "enviado com", "enviado con",
    "enviado via", "obtener outlook", "obtenga outlook", "obter o outlook", "obtenha o outlook",
    "inviato da", "inviata da", "inviato dal mio", "inviato con", "inviato tramite",
    "scarica outlook", "ottieni outlook", "verzonden vanaf mijn", "verzonden vanaf",
    "verzonden met", "verzonden via", "verstuurd vanaf mijn", "verstuurd vanaf", "verstuurd met",
    "outlook voor", "download outlook voor", "skickat från min", "skickat från", "skickat med",
    "hämta outlook", "sendt fra min", "sendt fra", "sendt via", "sendt med", "hent outlook",
    "skaff deg outlook", "få outlook", "lähetetty", "hanki outlook", "wysłane z", "wysłano z",
    "wysłane za pomocą", "pobierz aplikację outlook", "pobierz outlook", "odesláno z",
    "odesláno ze",
    "odesláno pomocí", "získat outlook", "stáhnout outlook", "odoslané z", "odoslané zo",
    "získajte outlook", "küldve", "elküldve", "az outlook", "trimis de pe", "trimis din",
    "trimis cu", "descărcați outlook", "obțineți outlook", "отправлено с", "отправлено из",
    "отправлено через", "скачать outlook", "відправлено з", "надіслано з", "изпратено от",
    "στάλθηκε από", "αποστολή από", "λήψη του outlook", "poslano s", "poslano z", "poslato sa",
    "išsiųsta iš", "nosūtīts no", "saadetud minu", "saadetud", "đã gửi từ", "được gửi từ",
    "gửi từ", "dikirim dari", "ส่งจาก", "发自我的", "从我的", "發自我的", "從我的", "来自我的",
    "發送自", "获取outlook", "下载 outlook", "נשלח מ", "أُرسلت من", "أرسلت من", "تم الإرسال من",
    "나의", "내", "enviat des de", "enviat des del meu", "sent from yahoo", "yahoo mail",
    "mit freundlichen grüßen gesendet",
  ]

  private static let endings: [String] = [
    "から送信", "より送信", "发送", "發送", "傳送", "寄出", "gönderildi", "gönderilmiştir", "에서 보냄",
    "에서 보냈습니다", "에서 전송", "küldve", "lähetetty", "saadetud",
  ]

  private static let heads = Set((starts + wholes).map(\.head))
  private static let tails = Set(endings.flatMap { [$0.tail, "\($0).".tail] })

  private static let wholes: [String] = [
    "sent from outlook", "sent from mail for windows", "sent from yahoo mail",
    "sent from my iphone", "sent from my ipad", "get outlook for ios", "get outlook for android",
    "von meinem iphone gesendet", "von meinem ipad gesendet", "von meinem android",
    "diese nachricht wurde von meinem android",
  ]

  private static let possessives: [String] = [
    " my", " meinem", " mon", " mi", " mio", " meu", " mijn", " min", " mojego", " mého", " môjho",
    " моего", " мого", " minu", " meu", "我的", " मेरे", " mit",
  ]

  private static let devices: [String] = [
    "iphon", "ipad", "ipod", "android", "galaxy", "samsung", "huawei", "xiaomi", "redmi", "pixel",
    "blackberry", "outlook", "yahoo", "gmail", "mail for windows", "smartphone",
    "handy", "tablet", "nokia", "wiko", "lenovo", "oneplus", "oppo", "vivo",
    "htc", "xperia", "motorola", "moto ", "realme", "fairphone", "proton", "tutanota",
    "tuta", "spark", "airmail", "aol", "gmx", "web.de", "bluemail", "mailbird", "surface",
    "telekom", "t-online", "fastmail", "thunderbird", "vodafone",
    "k-9", "fairemail", "mail.ru", "yandex", "телефон", "смартфон", "айфон", "手机", "手機", "携帯",
    "téléphone", "teléfono", "telefono", "telefon", "celular", "móvil", "cellulare", "puhelin",
    "superhuman", "zoho",
  ]
}

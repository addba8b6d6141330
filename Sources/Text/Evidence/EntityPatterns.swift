/// The shapes of what customers name. Each begins at a boundary and repeats one class at a time, so
/// that a search takes time in proportion to the text.
enum EntityPatterns {
  static let email = Pattern(
    #"(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?![\w-])"#)

  /// PostNL and other 3S and JVGL codes, DHL JJD, UPS 1Z, postal items by UPU standard S10.
  static let tracking = Pattern(
    #"(?<![A-Z0-9])(?:3S[A-Z0-9]{9,20}|JVGL[0-9]{10,24}|JJD[0-9]{10,24}|1Z[A-Z0-9]{16}"#
      + #"|[A-Z]{2}[0-9]{9}[A-Z]{2})(?![A-Z0-9])"#)

  static let namedEAN = Pattern(
    #"\b(?:EAN|GTIN|barcode|streepjescode|code-?barres?|Strichcode|código de barras)"#
      + #"(?:-?13)?(?:-?code|-?nummer)?[\s:.#]{0,3}([0-9](?:[ -]?[0-9]){12})(?![0-9])"#)
  static let ean = Pattern(#"(?<![0-9.,/-])[0-9]{13}(?![0-9])"#)

  private static let number = #"((?:[A-Z]{1,5}[-/]?)?[0-9][0-9A-Z]*(?:[-/][0-9A-Z]+){0,3})(?![\w])"#
  /// Words between the noun and its number: "nummer is:", "no.", "n°".
  private static let link =
    #"(?:[\s-]*(?:number|nummer|numero|número|numéro|nr|no|id|code|ref|reference|referentie|is|was"#
    + #"|ist|lautet|est|es|num|met|with|mit|de|van|von)\b\.?|[\s-]*n[°º]){0,4}[\s:.#°º()-]{0,4}"#

  static let order = Pattern(
    #"\b(?:order|purchase|bestelling|bestel|bestelnummer|ordernummer|bestellung|bestellnummer"#
      + #"|auftrag|auftragsnummer|commande|pedido|orden|compra|ticket|booking|boeking)s?"#
      + link + #"(?=[A-Z0-9/-]*[0-9]{3})"# + number)
  static let invoice = Pattern(
    #"\b(?:invoice|factuur|factuurnummer|rechnung|rechnungsnummer|facture|factura)s?"#
      + link + #"(?=[A-Z0-9/-]*[0-9]{3})"# + number)
  static let serial = Pattern(
    #"\b(?:serial|serienummer|seriennummer|serie|série|s/n|sn|imei)"# + link
      + #"(?=[A-Z0-9-]*[0-9])([A-Z0-9][A-Z0-9-]{4,24})(?![\w])"#)

  /// Amazon's three groups.
  static let marketplaceOrder = Pattern(#"(?<![0-9-])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![0-9-])"#)
  static let hashNumber = Pattern(#"(?<![\w&/#])#((?:[A-Z]{1,4}-?)?[0-9]{3,12})(?![\w])"#)
  /// bol.com: ten characters, digits or capital letters with digits.
  static let bolOrder = Pattern(
    #"(?<![\w.,/+@-])(?:[1-9][0-9]{9}|[A-C][0-9](?=[A-Z0-9]{0,7}[0-9])[A-Z0-9]{8})(?![\w,/@-])"#,
    isCaseSensitive: true)

  private static let digits =
    #"[0-9]{1,3}(?:[ .,'\u00a0][0-9]{3})+(?:[.,][0-9]{1,2})?(?![0-9])"#
    + #"|[0-9]{1,9}(?:[.,][0-9]{1,2}(?![0-9]))?"#
  private static let signs =
    #"€|\$|£|¥|US\$|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|JPY|euros?|dollars?|pounds?|pond"#
    + #"|francs?|franken"#
  static let amountAfter = Pattern(
    #"(?<![\w])(?:"# + signs + #")\s?(?:"# + digits + #")(?:,-)?(?![\w])"#)
  static let amountBefore = Pattern(
    #"(?<![\w.,])(?:"# + digits + #")(?:,-)?\s?(?:"# + signs + #")(?![\w])"#)

  static func currency(of text: String) -> String? {
    let lower = text.lowercased()
    for (sign, code) in currencies where lower.contains(sign) { return code }
    return nil
  }

  /// Longer names first: `us$` before `$`, `pounds` before nothing else that contains it.
  private static let currencies = [
    ("eur", "EUR"), ("€", "EUR"), ("usd", "USD"), ("dollar", "USD"), ("cad", "CAD"), ("aud", "AUD"),
    ("$", "USD"), ("gbp", "GBP"), ("£", "GBP"), ("pound", "GBP"), ("pond", "GBP"), ("chf", "CHF"),
    ("frank", "CHF"), ("franc", "CHF"), ("sek", "SEK"), ("nok", "NOK"), ("dkk", "DKK"),
    ("pln", "PLN"), ("czk", "CZK"), ("jpy", "JPY"), ("¥", "JPY"),
  ]

  private static let month = DateWords.months.keys.sorted { $0.count > $1.count }
    .joined(separator: "|")
  static let dates: [Pattern?] = [
    Pattern(#"(?<![\w./-])(?:19|20)[0-9]{2}-[01]?[0-9]-[0-3]?[0-9](?![\w/-])"#),
    Pattern(
      #"(?<![\w./-])(?:[0-3]?[0-9]/[0-3]?[0-9]/|[0-3]?[0-9]-[0-3]?[0-9]-|[0-3]?[0-9]\.[01]?[0-9]\.)"#
        + #"(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![\w/-])"#),
    Pattern(
      #"(?<![\w.,])[0-3]?[0-9](?:\.|st|nd|rd|th|er|e)?\s(?:of\s|de\s)?(?:"# + month
        + #")\.?(?:,?\s(?:de\s|del\s)?(?:19|20)[0-9]{2})?(?![\w])"#),
    Pattern(
      #"(?<![\w])(?:"# + month
        + #")\.?\s[0-3]?[0-9](?:st|nd|rd|th)?(?:,?\s(?:19|20)[0-9]{2})?(?![\w:.,][0-9]|[0-9])"#),
  ]

  static let phone = Pattern(
    #"(?<![\w.,/-])(?:\+|00|0|\(0)(?:[ ./()-]{0,2}[0-9]){8,15}(?![\w-])"#)
  static let namedPhone = Pattern(
    #"\b(?:tel|telefoon|telefoonnummer|phone|mobile|mobiel|cell|telefon|handy|mobil|téléphone"#
      + #"|portable|teléfono|móvil|call me (?:at|on)|bel me op|bel mij op)[\s:.]{0,3}(?:is )?"#
      + #"((?:\+|\()?[0-9](?:[ ./()-]{0,2}[0-9]){8,14})(?![\w])"#)

  static let errorCode = Pattern(
    #"(?<![\w.-])(?:0x[0-9A-F]{2,16}|(?:ERR|ERROR|E)[-_]?[A-Z]{0,8}[-_]?[0-9]{2,6}"#
      + #"|[A-Z]{2,8}[-_][0-9]{2,6})(?![\w-])"#
      + #"|\b(?:error|fout|fehler|erreur|foutmelding|fehlermeldung|foutcode|fehlercode)"#
      + #"(?:\s?(?:code|melding|number|nummer|no|nr))?[\s:.#]{1,3}([A-Z]{0,4}[-_]?[0-9]{2,6})(?![\w])"#
  )

  /// A repetition inside a repeated group.
  static let nestedRepetition = Pattern(#"[+*}][^()]*\)[?]?[+*{]"#)
}

import Text

/// What the drafter must know of a language to quote from it: which sentences lean on the one before,
/// which name a time or a price, which are courtesies of the page.
struct PassageTraits: Sendable {
  let leaning: Set<String>
  /// Two words each.
  let leaningPairs: Set<String>
  let times: Set<String>
  let money: Set<String>
  /// Beginnings of a page's own apology.
  let apologies: [String]
  /// First words of a heading over steps that lead on from each other.
  let howTo: Set<String>
  /// Part of the word for a picture, lower case.
  let photo: String
  /// "your order number", lower case.
  let orderNumbers: [String]

  init(
    leaning: String, pairs: String, times: String, money: String, apologies: [String],
    howTo: String, photo: String, orderNumbers: [String]
  ) {
    self.leaning = Tokens.plainSet(leaning)
    leaningPairs = Set(
      pairs.split(separator: ";").map { Tokens.plainWords(of: String($0)).joined(separator: " ") })
    self.times = Tokens.plainSet(times)
    self.money = Tokens.plainSet(money)
    self.apologies = apologies
    self.howTo = Tokens.plainSet(howTo)
    self.photo = photo
    self.orderNumbers = orderNumbers
  }

  func leans(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return leaning.contains(first) || leaningPairs.contains(words.prefix(2).joined(separator: " "))
  }

  func isApology(_ text: String) -> Bool { apologies.contains(where: text.hasPrefix) }

  static func of(_ language: Language) -> PassageTraits { all[language] ?? english }

  private static let all: [Language: PassageTraits] = [
    .english: english, .dutch: dutch, .german: german, .french: french, .spanish: spanish,
  ]

  private static let english = PassageTraits(
    leaning: """
      it they this that these those then otherwise afterwards also both but so therefore he she
      however instead its their such
      """,
    pairs: """
      in that;in this;after that;in such;if so;if not;for this;for that;the same;one of;in both
      ;at this;at that
      """,
    times: """
      day days hour hours week weeks minute minutes second seconds month months year years monday
      tuesday wednesday thursday friday saturday sunday
      """,
    money: "eur euro euros usd gbp dollars pounds cost costs free price fee charge pay",
    apologies: ["We are sorry"], howTo: "how", photo: "photo",
    orderNumbers: ["your order number"])

  private static let dutch = PassageTraits(
    leaning: """
      het hij zij ze dit dat deze die dan anders daarna ook beide maar dus daarom echter hierdoor
      daardoor hierbij daarbij daarvoor hiervoor zo hierna
      """,
    pairs: "in dat;in dit;na die;in zulke;zo ja;zo nee;voor dit;voor deze;een van;in beide;op dat",
    times: """
      dag dagen uur uren week weken minuut minuten seconde seconden maand maanden jaar jaren werkdag
      werkdagen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
      """,
    money: "eur euro kost kosten gratis prijs tarief betaalt betalen kosteloos",
    apologies: ["Het spijt ons", "Wat vervelend"], howTo: "hoe zo", photo: "foto",
    orderNumbers: ["uw bestelnummer", "je bestelnummer"])

  private static let german = PassageTraits(
    leaning: """
      es er sie dies diese dieser dieses das dann sonst danach auch beide aber also deshalb daher
      jedoch stattdessen ihr ihre dadurch dabei dafür hierfür so anschließend ansonsten
      """,
    pairs: """
      in diesem;in dem;nach dem;in solchen;wenn ja;wenn nicht;für dies;für diese;eine von;einer von
      ;in beiden
      """,
    times: """
      tag tage tagen stunde stunden woche wochen minute minuten sekunde sekunden monat monate monaten
      jahr jahre jahren werktag werktage werktagen arbeitstag arbeitstage arbeitstagen montag
      dienstag mittwoch donnerstag freitag samstag sonntag
      """,
    money: "eur euro kostet kosten kostenlos gratis preis gebühr zahlen bezahlen",
    apologies: ["Es tut uns leid", "Wir bedauern"], howTo: "wie so", photo: "foto",
    orderNumbers: ["ihre bestellnummer", "deine bestellnummer"])

  private static let french = PassageTraits(
    leaning: """
      il elle ils elles ce cela ceci cette ces celui celle ceux alors sinon ensuite aussi mais donc
      cependant toutefois ainsi leur leurs son sa ses y
      """,
    pairs: """
      dans ce;dans cette;après cela;si oui;si non;pour cela;l' un;l' une;une de;un de;à ce;dans les
      """,
    times: """
      jour jours heure heures semaine semaines minute minutes seconde secondes mois an ans année
      années ouvrable ouvrables lundi mardi mercredi jeudi vendredi samedi dimanche
      """,
    money: """
      eur euro euros coûte coûtent coût gratuit gratuite gratuits gratuites prix frais payer payez
      """,
    apologies: ["Nous sommes désolés", "Nous regrettons"], howTo: "comment", photo: "photo",
    orderNumbers: ["votre numéro de commande"])

  private static let spanish = PassageTraits(
    leaning: """
      él ella ellos ellas esto eso este esta estos estas ese esa entonces después también ambos
      ambas pero así sin su sus dicho dicha
      """,
    pairs: """
      en ese; en este; después de; si es; si no; para esto; para ello; uno de; una de; en ambos
      en tal
      """,
    times: """
      día días hora horas semana semanas minuto minutos segundo segundos mes meses año años laborable
      laborables hábil hábiles lunes martes miércoles jueves viernes sábado domingo
      """,
    money: """
      eur euro euros cuesta cuestan coste gratis gratuito gratuita gratuitos precio gastos pagar
      paga
      """,
    apologies: ["Lamentamos", "Sentimos"], howTo: "cómo", photo: "foto",
    orderNumbers: ["su número de pedido", "tu número de pedido"])
}

import Foundation

/// A moment as a letter says it: weekday, day and time by the clock of the business. Written out here so
/// that a letter reads the same wherever the desk runs.
enum LetterMoment {
  static func words(_ date: Date, in language: String, zone: TimeZone) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.weekday, .day, .month, .hour, .minute], from: date)
    guard let weekday = parts.weekday, let day = parts.day, let month = parts.month,
      let hour = parts.hour, let minute = parts.minute
    else { return "" }
    let names = names[language] ?? english
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    let (weekdayName, monthName) = (names.weekdays[weekday - 1], names.months[month - 1])
    return switch language {
    case "nl": "\(weekdayName) \(day) \(monthName) om \(clock)"
    case "de": "\(weekdayName), \(day). \(monthName), \(clock) Uhr"
    case "fr": "\(weekdayName) \(day) \(monthName) à \(clock)"
    case "es": "\(weekdayName) \(day) de \(monthName) a las \(clock)"
    default: "\(weekdayName) \(day) \(monthName), \(clock)"
    }
  }

  private typealias Names = (weekdays: [String], months: [String])

  private static let english = names(
    "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
    "January February March April May June July August September October November December")

  /// Weekdays begin with Sunday, as `Calendar` counts them.
  private static let names: [String: Names] = [
    "en": english,
    "nl": names(
      "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
      "januari februari maart april mei juni juli augustus september oktober november december"),
    "de": names(
      "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "fr": names(
      "dimanche lundi mardi mercredi jeudi vendredi samedi",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": names(
      "domingo lunes martes miércoles jueves viernes sábado",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
  ]

  private static func names(_ weekdays: String, _ months: String) -> Names {
    (weekdays.split(separator: " ").map(String.init), months.split(separator: " ").map(String.init))
  }
}

import Foundation

/// Dates as customers write them in five languages.
enum DateWords {
  static let months: [String: Int] = {
    let lists = [
      "january february march april may june july august september october november december",
      "jan feb mar apr may jun jul aug sep oct nov dec",
      "januari februari maart april mei juni juli augustus september oktober november december",
      "januar februar märz april mai juni juli august september oktober november dezember",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "jän fév mrt avr mei jui juil aout sept okt nov dez",
    ]
    var months: [String: Int] = [:]
    for list in lists {
      for (index, word) in list.split(separator: " ").enumerated() {
        // Short forms that would name two months (jui) are left to the longer ones.
        if word != "jui" { months[String(word)] = word == "juil" ? 7 : index + 1 }
      }
    }
    return months
  }()

  /// `2026-03-12`, or `--03-12` without a year (ISO 8601); nil when it is no day of the calendar.
  ///
  /// Numbers alone are read day first, as the desk's countries write them, unless only month first
  /// gives a date.
  static func normalised(_ text: String) -> String? {
    let lower = text.lowercased()
    let numbers = lower.split { !$0.isNumber }.compactMap { Int($0) }
    let named = lower.split { !$0.isLetter }.lazy.compactMap { months[String($0)] }.first
    if let named {
      guard let day = numbers.first else { return nil }
      return written(year: numbers.count > 1 ? numbers[1] : nil, month: named, day: day)
    }
    guard numbers.count == 3 else { return nil }
    if numbers[0] > 31 { return written(year: numbers[0], month: numbers[1], day: numbers[2]) }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    return written(year: year, month: numbers[1], day: numbers[0])
      ?? written(year: year, month: numbers[0], day: numbers[1])
  }

  private static func written(year: Int?, month: Int, day: Int) -> String? {
    guard (1...12).contains(month), day >= 1, day <= length(of: month, in: year) else { return nil }
    let tail = (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
    return (year.map(String.init) ?? "-") + tail
  }

  private static func length(of month: Int, in year: Int?) -> Int {
    switch month {
    case 2:
      guard let year else { return 29 }
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

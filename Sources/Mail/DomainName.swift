import Foundation

/// Domain names as they travel.
enum DomainName {
  /// Labels that are not ASCII in their `xn--` form (RFC 3492), without which a 7-bit relay cannot
  /// carry the address.
  static func ascii(_ domain: String) -> String {
    if domain.utf8.allSatisfy({ $0 < 128 }) { return domain }
    return domain.precomposedStringWithCompatibilityMapping.lowercased()
      .split(separator: ".", omittingEmptySubsequences: false)
      .map { label in
        label.utf8.allSatisfy { $0 < 128 } ? String(label) : "xn--" + punycode(label)
      }
      .joined(separator: ".")
  }

  private static func punycode(_ label: Substring) -> String {
    let scalars = label.unicodeScalars.map { Int($0.value) }
    var output = scalars.filter { $0 < 128 }.map { UInt8($0) }
    let basic = output.count
    if basic > 0 { output.append(45) }
    var (code, delta, bias, handled) = (128, 0, 72, basic)
    while handled < scalars.count {
      guard let next = scalars.filter({ $0 >= code }).min() else { break }
      delta += (next - code) * (handled + 1)
      code = next
      for scalar in scalars {
        if scalar < code { delta += 1 }
        guard scalar == code else { continue }
        var rest = delta
        var step = 36
        while true {
          let threshold = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias
          if rest < threshold { break }
          output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
          rest = (rest - threshold) / (36 - threshold)
          step += 36
        }
        output.append(digit(rest))
        bias = adapted(delta, handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? value + 97 : value + 22) }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var step = 0
    while delta > 455 {
      delta /= 35
      step += 36
    }
    return step + 36 * delta / (delta + 38)
  }
}

import Foundation
import Kit

/// What was typed behind `martlet`, taken apart: words, and options with their values.
struct Arguments {
  let words: [String]
  private let options: [String: String]
  private let flags: Set<String>

  /// `valued` and `flags` name the options that take a value and those that take none, without dashes.
  init(
    _ arguments: some Sequence<String>, valued: Set<String> = [], flags: Set<String> = []
  ) throws(Problem) {
    var words: [String] = []
    var options: [String: String] = [:]
    var seen: Set<String> = []
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      var name = String(argument.dropFirst(2))
      var value: String?
      if let equals = name.firstIndex(of: "=") {
        value = String(name[name.index(after: equals)...])
        name = String(name[..<equals])
      }
      if flags.contains(name), value == nil {
        seen.insert(name)
      } else if valued.contains(name), let given = value ?? rest.popFirst() {
        options[name] = given
      } else if valued.contains(name) {
        throw Problem(.invalid, "usage", "--\(name) needs a value.")
      } else {
        throw Problem(.invalid, "usage", "--\(name) is not an option here. Try --help.")
      }
    }
    self.words = words
    self.options = options
    self.flags = seen
  }

  subscript(name: String) -> String? { options[name] }
  func has(_ flag: String) -> Bool { flags.contains(flag) }
}

/// One command of the program.
struct Command: Sendable {
  let name: String
  /// What follows the name, for the help.
  let usage: String
  let summary: String
  /// More than the summary, for `--help`.
  let help: String
  let run: @Sendable ([String]) async throws -> Int32
}

/// Exit codes of sysexits.h, which mail servers understand.
enum Exit {
  static let done: Int32 = 0
  static let failed: Int32 = 1
  static let usage: Int32 = 64
  /// The input was at fault.
  static let badData: Int32 = 65
  /// Try again later: the mail was not stored.
  static let temporary: Int32 = 75
  static let config: Int32 = 78
}

/// Writes to standard error, where people look and pipes do not.
func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

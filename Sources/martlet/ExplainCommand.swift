import Foundation
import Kit
import Text

extension Command {
  static let explain = Command(
    name: "explain", usage: "[FILE…] [--languages CODES] | --schema",
    summary: "Prints how a mail is read, as one line of JSON for each file; stores nothing.",
    help: """
      Reads each FILE, or one mail on standard input (also as “-”). It needs no settings and no data
      folder. --languages are the codes that a desk would expect, likeliest first, such as nl,en;
      they help with short mails. --schema prints the JSON schema of a line.

      A file that cannot be read or is empty is named on standard error, the others are printed all the
      same, and the exit code is then 65.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["languages"], flags: ["schema"])
    if arguments.has("schema") {
      print(ExplanationSchema.text, terminator: "")
      return Exit.done
    }
    let languages = try arguments.languages("languages")
    let files = arguments.words.isEmpty ? ["-"] : arguments.words
    return try Explanation.print(files, expecting: languages) { line in
      // Straight out: whoever reads on the other side of a pipe gets each line when it is ready.
      try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
    } complain: {
      say("martlet: \($0)")
    }
  }
}

extension Explanation {
  /// Explains each file; one that cannot be explained is complained of, and the others follow.
  static func print(
    _ files: [String], expecting languages: [Language], write: (String) throws -> Void,
    complain: (String) -> Void
  ) throws -> Int32 {
    var code = Exit.done
    for file in files {
      let mail: Data
      do { mail = try content(of: file) } catch {
        complain("\(file): \(error.message)")
        code = Exit.badData
        continue
      }
      try write(Explanation(file: file, mail: mail, expecting: languages).line)
    }
    return code
  }

  /// The bytes of a mail; `-` is standard input.
  private static func content(of file: String) throws(Problem) -> Data {
    let content: Data
    if file == "-" {
      content = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      do { content = try Data(contentsOf: URL(filePath: file)) } catch {
        throw Problem(.invalid, "explain.unreadable", "The file cannot be read.")
      }
    }
    guard content.contains(where: { $0 > 32 }) else {
      throw Problem(.invalid, "explain.empty", "There is no mail in it.")
    }
    return content
  }
}

extension Arguments {
  /// The languages that an option names: `nl,en`; none where it is not given.
  func languages(_ name: String) throws(Problem) -> [Language] {
    var found: [Language] = []
    for code in (self[name] ?? "").split(separator: ",") {
      guard let language = Language(code: code.trimmingCharacters(in: .whitespaces)) else {
        throw Problem(
          .invalid, "usage", "--\(name) takes ISO 639-1 codes such as nl,en; “\(code)” is none.")
      }
      found.append(language)
    }
    return found
  }
}

import Foundation
import Kit
import Store

@main
struct Main {
  static func main() async {
    // What customers wrote is for this user's eyes alone.
    umask(0o077)
    let code = await run(Array(CommandLine.arguments.dropFirst()))
    // Not `exit`: threads of libraries may still be at work, and their destructors would run beside
    // them (Kerberos, behind libpq, then aborts, and a mail server would take that for a bounce).
    fflush(nil)
    _exit(code)
  }

  /// Runs one command and says how it ended.
  static func run(_ arguments: [String]) async -> Int32 {
    guard let name = arguments.first, name != "--help", name != "help" else {
      print(overview)
      return arguments.isEmpty ? Exit.usage : Exit.done
    }
    let words = arguments.dropFirst()
    // `user add`, `inbox add` and `token add` are names of two words.
    let two = "\(name) \(words.first ?? "")"
    guard let command = commands.first(where: { $0.name == two || $0.name == name }) else {
      say("martlet: “\(name)” is not a command.\n\n\(overview)")
      return Exit.usage
    }
    let rest = Array(words.dropFirst(command.name == two ? 1 : 0))
    if rest.contains("--help") {
      print("martlet \(command.name) \(command.usage)\n\n\(command.summary)\n\n\(command.help)")
      return Exit.done
    }
    do {
      return try await command.run(rest)
    } catch let mistakes as ConfigMistakes {
      say("martlet: the settings have \(mistakes.mistakes.count) mistake(s):")
      for mistake in mistakes.mistakes { say("  \(mistake)") }
      // A mail server bounces on every other code, and the customer's mail is not to blame.
      return command.name == "intake" ? Exit.temporary : Exit.config
    } catch {
      let problem = Problem(explaining: error)
      say("martlet: \(problem.message)")
      // The engine's own words are for whoever looks after it, never for a page.
      if problem.kind == .broken || error is StoreFailure { say("  \(error)") }
      return command.name == "intake"
        ? Exit.temporary : problem.code == "usage" ? Exit.usage : Exit.failed
    }
  }

  static let commands: [Command] =
    [
      .serve, .intake, .explain, .demo, .importKnowledge, .doctor, .backup, .restore, .addUser,
      .addInbox, .addToken, .reprocess, .processOutbox, .licenses, .settings,
    ] + Command.settingUp + Command.evals

  private static var overview: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let lines = commands.filter { !$0.name.hasPrefix("eval ") }.map {
      "  " + $0.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + $0.summary
    }
    return """
      martlet: the help desk in one program.

      usage: martlet COMMAND [--settings FILE] …

      \(lines.joined(separator: "\n"))

      Every command explains itself with --help. Settings: docs/settings.md.
      """
  }
}

extension Config {
  /// From the process's environment and the file that `--settings` names.
  static func read(_ arguments: Arguments) throws -> Config {
    var file: String?
    if let path = arguments["settings"] {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw Problem(.invalid, "usage", "The settings file \(path) cannot be read.")
      }
      file = text
    }
    return try Config(environment: ProcessInfo.processInfo.environment, file: file)
  }
}

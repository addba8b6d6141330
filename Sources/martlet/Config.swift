import Assist
import Foundation
import Kit
import Models

/// Everything an operator can set, read once at start. Nothing else looks at the environment.
struct Config: Sendable, Equatable {
  enum Storage: Sendable, Equatable {
    case sqlite(path: String)
    case postgres(url: Secret)
  }

  var data = URL(filePath: "data")
  var host = "127.0.0.1"
  var port = 8080
  var storage: Storage?
  var baseURL: String?
  var smtp: Secret?
  var postalPublicKey: String?
  /// The name in `Authentication-Results` of our own mail server.
  var authenticator: String?
  var workers = 4
  /// Where the crash test ends the process.
  var crashAt: String?
  var isDraftingEnabled = true
  var modelKey: Secret?
  var modelBase: URL?
  var modelName = ModelSettings.usualModel
  var modelPatience = ModelWriter.usualPatience
  /// Names that are understood and checked although this version has nothing that uses them.
  var reserved: [String] = []

  /// Where rows are kept: what was set, else one file in the data folder.
  var database: Storage {
    storage ?? .sqlite(path: data.appending(path: "martlet.sqlite").path)
  }

  /// The language model that drafts are worded by: one with a key, or one at an address of its own.
  var model: ModelSettings? {
    guard let base = modelBase ?? modelKey.flatMap({ _ in URL(string: ModelSettings.usualBase) })
    else { return nil }
    return ModelSettings(base: base, key: modelKey, model: modelName)
  }

  /// The address that links in mails and pages begin with.
  var origin: String { baseURL ?? "http://\(host):\(port)" }

  /// Reads all of it before complaining, so that one start shows every mistake. A name in the
  /// environment wins over the same name in the file.
  init(environment: [String: String], file: String? = nil) throws(ConfigMistakes) {
    var mistakes: [String] = []
    var values = environment
    for (number, line) in (file ?? "").split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let equals = line.firstIndex(of: "=") else {
        mistakes.append("Line \(number + 1) of the settings file is not NAME=value: \(line)")
        continue
      }
      let name = line[..<equals].trimmingCharacters(in: .whitespaces)
      if !Setting.names.contains(name) {
        mistakes.append("\(name) in the settings file is not a setting. See docs/settings.md.")
      }
      if values[name] == nil {
        values[name] = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
      }
    }
    for name in environment.keys where name.hasPrefix("MARTLET_") && !Setting.names.contains(name) {
      mistakes.append("\(name) is not a setting. See docs/settings.md for the list.")
    }
    for setting in Setting.all {
      guard let value = values[setting.name] else { continue }
      if let mistake = setting.read(value, &self) {
        mistakes.append("\(setting.name) is “\(setting.shown(value))”: \(mistake)")
      }
    }
    guard mistakes.isEmpty else { throw ConfigMistakes(mistakes: Set(mistakes).sorted()) }
  }
}

struct ConfigMistakes: Error, Equatable { let mistakes: [String] }

/// One setting: how it is read and what `docs/settings.md` says of it.
struct Setting: Sendable {
  let name: String
  let standard: String
  let meaning: String
  let isSecret: Bool
  /// Puts the value where it belongs, or says what is wrong with it.
  let read: @Sendable (String, inout Config) -> String?

  private init(
    _ name: String, standard: String, _ meaning: String, isSecret: Bool = false,
    read: @escaping @Sendable (String, inout Config) -> String?
  ) {
    self.name = name
    self.standard = standard
    self.meaning = meaning
    self.isSecret = isSecret
    self.read = read
  }

  /// What an error message may repeat.
  func shown(_ value: String) -> String { isSecret ? "••••" : value }

  static let names = Set(all.map(\.name))

  static let all: [Setting] = [
    Setting(
      "MARTLET_DATA", standard: "`./data`",
      "The folder for everything Martlet keeps: the database file, large raw mail, attachments and the mail drop."
    ) { value, config in
      guard !value.isEmpty else { return "give a folder." }
      config.data = URL(filePath: value)
      return nil
    },
    Setting("MARTLET_HOST", standard: "`127.0.0.1`", "The address that the server listens on.") {
      value, config in
      guard !value.isEmpty, !value.contains(where: \.isWhitespace) else {
        return "give an IP address, for example 127.0.0.1 or 0.0.0.0."
      }
      config.host = value
      return nil
    },
    Setting("MARTLET_PORT", standard: "`8080`", "The port that the server listens on.") {
      value, config in
      guard let port = Int(value), (1...65535).contains(port) else {
        return "it must be a number from 1 to 65535."
      }
      config.port = port
      return nil
    },
    Setting(
      "MARTLET_DATABASE", standard: "`sqlite:` a file in the data folder",
      "Where rows are kept: `sqlite:PATH` or `postgres://USER:PASSWORD@HOST:PORT/NAME`.",
      isSecret: true
    ) { value, config in
      if value.hasPrefix("sqlite:"), value.count > 7 {
        config.storage = .sqlite(path: String(value.dropFirst(7)))
      } else if value.hasPrefix("postgres://") || value.hasPrefix("postgresql://") {
        config.storage = .postgres(url: Secret(value))
      } else {
        return "it must begin with sqlite: or postgres://."
      }
      return nil
    },
    Setting(
      "MARTLET_BASE_URL", standard: "`http://HOST:PORT`",
      "The address under which people reach the desk, for links; with https behind a proxy, cookies are marked secure."
    ) { value, config in
      guard let url = URL(string: value), let scheme = url.scheme, url.host != nil,
        ["http", "https"].contains(scheme)
      else { return "it must be a URL that begins with http:// or https://." }
      config.baseURL = value.hasSuffix("/") ? String(value.dropLast()) : value
      return nil
    },
    Setting(
      "MARTLET_SMTP", standard: "none: letters go to the mail drop",
      "The server that letters are sent through: `smtp://USER:PASSWORD@HOST:PORT` (STARTTLS is used where it is offered) or `smtps://…`.",
      isSecret: true
    ) { value, config in
      guard let url = URL(string: value), let scheme = url.scheme, url.host != nil,
        ["smtp", "smtps"].contains(scheme)
      else { return "it must be a URL that begins with smtp:// or smtps://." }
      config.smtp = Secret(value)
      return nil
    },
    Setting(
      "MARTLET_POSTAL_PUBLIC_KEY", standard: "none: the Postal door is shut",
      "The public key of the Postal installation that delivers to `/postal`: PEM, or the base64 after `p=` of its DKIM record. Several are separated by commas."
    ) { value, config in
      config.postalPublicKey = value
      return nil
    },
    Setting(
      "MARTLET_AUTHSERV_ID", standard: "none: the newest such line is believed",
      "The name with which your own mail server begins its `Authentication-Results` lines. Where it says `dmarc=fail`, no acknowledgement is sent."
    ) { value, config in
      guard !value.isEmpty, !value.contains(where: { $0.isWhitespace || $0 == ";" }) else {
        return "give the one name that stands before the first semicolon."
      }
      config.authenticator = value
      return nil
    },
    Setting("MARTLET_WORKERS", standard: "`4`", "How many jobs run at once.") { value, config in
      guard let workers = Int(value), (1...64).contains(workers) else {
        return "it must be a number from 1 to 64."
      }
      config.workers = workers
      return nil
    },
    Setting(
      "MARTLET_CRASH_AT", standard: "none",
      "For the crash test only: the process kills itself when it reaches the named place."
    ) { value, config in
      config.crashAt = value
      return nil
    },
    Setting(
      "AI_CUSTOMER_DRAFT_ENABLED", standard: "`true`",
      "`false` stops all drafting at once: every message goes to a person."
    ) { value, config in
      switch value.lowercased() {
      case "true", "1", "yes": config.isDraftingEnabled = true
      case "false", "0", "no": config.isDraftingEnabled = false
      default: return "it must be true or false."
      }
      return nil
    },
    Setting(
      "OPENAI_API_KEY", standard: "none: drafts are the built-in drafter's",
      "The key of a language model that speaks OpenAI's chat completions. With it, or with `OPENAI_BASE_URL`, drafts are worded by that model and checked against their sources.",
      isSecret: true
    ) { value, config in
      guard !value.isEmpty, value.unicodeScalars.allSatisfy({ (33...126).contains($0.value) })
      else {
        return "it must be letters, digits and signs without spaces."
      }
      config.modelKey = Secret(value)
      return nil
    },
    Setting(
      "OPENAI_BASE_URL", standard: "`\(ModelSettings.usualBase)`",
      "Where that model is: an `https://` address that ends before `/chat/completions`, or `http://` on this machine for a server of your own, which may need no key."
    ) { value, config in
      guard let base = ModelSettings.base(from: value) else {
        return
          "it must be a URL that begins with https://, or with http:// and an address of this machine."
      }
      config.modelBase = base
      return nil
    },
    Setting(
      "OPENAI_MODEL", standard: "`\(ModelSettings.usualModel)`", "The model's name at that address."
    ) { value, config in
      guard !value.isEmpty, value.count <= 100, !value.contains(where: \.isWhitespace) else {
        return "give a name without spaces, 100 characters at most."
      }
      config.modelName = value
      return nil
    },
    Setting(
      "MARTLET_MODEL_SECONDS", standard: "`30`",
      "How long a draft may wait for the model, retries included; then the built-in drafter's is taken."
    ) { value, config in
      guard let seconds = Int(value), (2...45).contains(seconds) else {
        return "it must be a number from 2 to 45."
      }
      config.modelPatience = .seconds(seconds)
      return nil
    },
    reserved("CHATWOOT_BASE_URL", "The address of a Chatwoot installation."),
    reserved("CHATWOOT_API_KEY", "The access token of that installation."),
    reserved("CHATWOOT_ACCOUNT_ID", "The account in that installation."),
  ]

  private static func reserved(_ name: String, _ meaning: String) -> Setting {
    Setting(
      name, standard: "none",
      meaning + " Understood and checked; this version does not use it and says so at start.",
      isSecret: name.hasSuffix("_KEY")
    ) { value, config in
      guard !value.isEmpty else { return "it is empty. Give a value or leave it out." }
      config.reserved.append(name)
      return nil
    }
  }

  /// `docs/settings.md`, made from the list above.
  static var markdown: String {
    """
    # Settings

    Read once at start from the environment, or from a file of `NAME=value` lines that \
    `--settings FILE` names; the environment wins. Lines that begin with `#` are comments. Every \
    mistake is reported at once, and a name that begins with `MARTLET_` and is not listed here is \
    refused.

    This page is made by `martlet settings`; a test holds it to the program.

    | name | if not set | meaning |
    | --- | --- | --- |
    \(all.map { "| `\($0.name)` | \($0.standard) | \($0.meaning) |" }.joined(separator: "\n"))

    """
  }
}

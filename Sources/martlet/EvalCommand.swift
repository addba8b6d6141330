import Foundation
import Kit
import Text

extension Command {
  /// One for each thing that can be measured, and the overview.
  static let evals: [Command] =
    EvalTask.allCases.map(eval)
    + [
      Command(
        name: "eval", usage: "language|intents|sentiment|urgency|entities [FILE…] …",
        summary: "Measures how well mails are understood, on our labelled mails or yours.",
        help:
          "Each has its own --help. docs/quality.md holds our figures and how to take them again."
      ) { _ in
        throw Problem(
          .invalid, "usage",
          "Say what to measure: \(EvalTask.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
    ]

  private static func eval(_ task: EvalTask) -> Command {
    Command(
      name: "eval \(task.rawValue)", usage: task.usage, summary: task.summary,
      help: [task.help, common].filter { !$0.isEmpty }.joined(separator: "\n\n")
    ) { words in
      let arguments = try Arguments(
        words, valued: task.options.union(["part", "misses"]), flags: ["json"])
      let texts = try texts(for: task, arguments)
      for (index, texts) in texts.enumerated() {
        var evaluation = Evaluation(task: task, texts: texts)
        evaluation.expected = try arguments.languages("expect")
        evaluation.only = Set(
          (arguments["only"] ?? "").split(separator: ",").map { String($0).lowercased() })
        evaluation.language = try arguments.languages("language").first
        evaluation.cuts = try arguments.numbers("cut")
        if let neutral = arguments["neutral"].flatMap(Double.init) { evaluation.neutral = neutral }
        evaluation.misses = try arguments.numbers("misses").first ?? 0
        let report = try evaluation.report()
        if index > 0 { print() }
        print(arguments.has("json") ? try report.json : report.table)
      }
      return Exit.done
    }
  }

  private static func texts(for task: EvalTask, _ arguments: Arguments) throws -> [LabelledTexts] {
    guard arguments.words.isEmpty else {
      guard arguments["part"] == nil else {
        throw Problem(.invalid, "usage", "--part is for our own mails, not for a file.")
      }
      return try arguments.words.map { try LabelledTexts(file: $0, for: task) }
    }
    guard let part = LabelledTexts.Part(rawValue: arguments["part"] ?? "kept-aside") else {
      throw Problem(.invalid, "usage", "--part is kept-aside, open or all.")
    }
    guard part == .open || arguments["misses"] == nil else {
      throw Problem(
        .invalid, "usage",
        "--misses shows the open part only: whoever reads what was kept aside fits rules to it.")
    }
    return [try LabelledTexts.own(part)]
  }

  private static let common = """
    Without a FILE the mails that ship with the program are measured: --part kept-aside (the third that
    no rule was fitted to), open, or all. A FILE is CSV with the columns text and label, or JSON lines with
    the fields of Sources/martlet/Labelled/README.md (name it .jsonl). --misses N shows the first N texts
    that were read otherwise. --json prints for machines.
    """
}

extension EvalTask {
  fileprivate var usage: String {
    switch self {
    case .language:
      "[FILE…] [--expect CODES] [--only CODES] [--cut LENGTHS] [--part PART] [--misses N] [--json]"
    case .sentiment: "[FILE…] [--language CODE] [--neutral N] [--part PART] [--misses N] [--json]"
    case .intents, .urgency: "[FILE…] [--language CODE] [--part PART] [--misses N] [--json]"
    case .entities: "[FILE.jsonl…] [--part PART] [--misses N] [--json]"
    }
  }

  fileprivate var options: Set<String> {
    switch self {
    case .language: ["expect", "only", "cut"]
    case .sentiment: ["language", "neutral"]
    case .intents, .urgency: ["language"]
    case .entities: []
    }
  }

  fileprivate var summary: String {
    switch self {
    case .language: "Measures how often the language of a text is told right."
    case .intents: "Measures how often what a customer wants is told right."
    case .sentiment: "Measures how often a customer's feeling is told right."
    case .urgency: "Measures how often it is told right how soon a customer needs somebody."
    case .entities: "Measures which order numbers, amounts, dates and others are found."
    }
  }

  fileprivate var help: String {
    switch self {
    case .language:
      """
      --expect names the languages a desk knows of, likeliest first; --only leaves out texts with other
      labels; --cut 20,60,200 measures each text cut at these lengths, at a word's end.
      """
    case .sentiment:
      """
      Labels are positive, neutral and negative, or a rating: from --neutral (0.5) upwards positive, from
      its negative downwards negative. --language is that of all texts; without it the file's column
      “language” counts, or it is guessed.
      """
    case .intents:
      """
      Labels are the desk's default intents. --language is that of all texts; without it the file's column
      “language” counts, or it is guessed.
      """
    case .urgency:
      """
      Labels are low, normal and high. --language is that of all texts; without it the file's column
      “language” counts, or it is guessed.
      """
    case .entities:
      "An entity counts as found when its kind and its value in the API's form are both right."
    }
  }
}

extension Arguments {
  /// Whole numbers of 1 or more that an option names: `20,60,200`; none where it is not given.
  fileprivate func numbers(_ name: String) throws(Problem) -> [Int] {
    var found: [Int] = []
    for text in (self[name] ?? "").split(separator: ",") {
      guard let number = Int(text), number > 0 else {
        throw Problem(.invalid, "usage", "--\(name) takes whole numbers; “\(text)” is none.")
      }
      found.append(number)
    }
    return found
  }
}

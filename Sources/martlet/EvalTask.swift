import Foundation
import Kit
import Text

/// What can be measured.
enum EvalTask: String, Sendable, CaseIterable {
  case language
  case intents
  case sentiment
  case urgency
  case entities

  /// The field that carries the label.
  var field: String { self == .intents ? "intent" : rawValue }

  /// Labels that are allowed; nil where any code of a language is.
  var labels: [String]? {
    switch self {
    case .language, .entities: nil
    case .intents: Intent.allCases.map(\.rawValue)
    case .sentiment: Sentiment.Label.allCases.map(\.rawValue)
    case .urgency: Urgency.Level.allCases.map(\.rawValue)
    }
  }

  /// A file's label in the desk's words. Ratings are feelings: from `neutral` upwards and from its
  /// negative downwards.
  func label(_ given: String, neutral: Double) throws(Problem) -> String {
    if self == .language {
      guard let language = Language(code: given) else {
        throw Problem(.invalid, "usage", "“\(given)” is no code of a language.")
      }
      return language.code
    }
    let plain = given.lowercased().replacing(" ", with: "_")
    if let labels, labels.contains(plain) { return plain }
    if self == .sentiment {
      switch plain {
      case "pos", "+": return "positive"
      case "neg", "-": return "negative"
      case "neu": return "neutral"
      default: break
      }
      if let rating = Double(given) {
        return rating >= neutral ? "positive" : rating <= -neutral ? "negative" : "neutral"
      }
    }
    throw Problem(
      .invalid, "usage",
      "“\(given)” is no label for \(rawValue): \((labels ?? []).joined(separator: ", ")).")
  }
}

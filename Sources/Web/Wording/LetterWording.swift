import Review

/// The letters that managers own.
protocol LetterWording {
  var letters: String { get }
  var lettersLead: String { get }
  func name(of purpose: LetterPurpose) -> String
  /// When the letter goes, and to whom.
  func explanation(of purpose: LetterPurpose) -> String
  var letterText: String { get }
  var letterTextHint: String { get }
  var placeholders: String { get }
  func explanation(of placeholder: LetterPlaceholder) -> String
  var needed: String { get }
  var standardText: String { get }
  var ownText: String { get }
  var restoreStandard: String { get }
}

/// The approvals drawer and what it shows.
protocol ReviewWording {
  var draft: String { get }
  var drafts: String { get }
  func position(_ place: Int, of count: Int) -> String
  var nextDraft: String { get }
  var previousDraft: String { get }
  var draftOutdated: String { get }
  var edited: String { get }
  var revert: String { get }
  /// Above a list of what the changed text states without a source.
  var editStandsAlone: String { get }
  var sentenceBySentence: String { get }
  func sentencesSupported(_ supported: Int, of claims: Int) -> String
  func source(_ number: Int) -> String
  func name(of support: DraftUnderReview.Sentence.Support) -> String
  var grades: String { get }
  var tone: String { get }
  var toneMeaning: String { get }
  var accuracy: String { get }
  var accuracyMeaning: String { get }
  var policy: String { get }
  var policyMeaning: String { get }
  var notYetGraded: String { get }
  func meaning(ofGrade grade: Int) -> String
  var approveAndSend: String { get }
  var approveAndResolve: String { get }
  var reject: String { get }
  var rejectTitle: String { get }
  var rejectText: String { get }
  var reason: String { get }
  var reasonHint: String { get }
  var regenerate: String { get }
  var regenerateTitle: String { get }
  var regenerateText: String { get }
  var feedback: String { get }
  var feedbackHint: String { get }
  var takeOver: String { get }
  var takeOverTitle: String { get }
  var takeOverText: String { get }
  var mayOnlyRead: String { get }
  var evidence: String { get }
  func sources(_ count: Int) -> String
  func fits(percent: Int) -> String
  func name(of kind: EvidencePanel.Item.Kind) -> String
  var external: String { get }
  var internalOnly: String { get }
  var assessment: String { get }
  var confidence: String { get }
  var howItIsMade: String { get }
  var toneCheck: String { get }
  var risksTitle: String { get }
  var noRisks: String { get }
  var validation: String { get }
  func name(of state: ChecksPanel.Check.State) -> String
  var whatApprovingDoes: String { get }
  func holds(seconds: Int) -> String
  var thenSends: String { get }
  var undoUntilThen: String { get }
  var confidenceExplained: String { get }
  var confidenceLead: String { get }
  func thisDraft(ticket: String) -> String
  var backToDraft: String { get }
  var whatItIsMadeOf: String { get }
  func name(of part: ConfidenceView.Part.Kind) -> String
  func definition(of part: ConfidenceView.Part.Kind) -> String
  var calibration: String { get }
  var calibrationText: String { get }
  var whatItDecides: String { get }
  var confidenceRules: [String] { get }
}

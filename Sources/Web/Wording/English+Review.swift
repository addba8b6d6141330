extension English: ReviewWording {
  var draft: String { "Draft" }
  var drafts: String { "Drafts" }
  func position(_ place: Int, of count: Int) -> String { "\(place) of \(count)" }
  var nextDraft: String { "Next draft" }
  var previousDraft: String { "Previous draft" }
  var draftOutdated: String {
    "The customer has written again since this draft was made. Regenerate it, or take over."
  }
  var edited: String { "Edited" }
  var revert: String { "Back to the draft" }
  var editStandsAlone: String { "You may send this. Nothing it cites says so:" }
  var sentenceBySentence: String { "Sentence by sentence" }
  func sentencesSupported(_ supported: Int, of claims: Int) -> String {
    "\(supported) of \(claims) supported"
  }
  func source(_ number: Int) -> String { "Source \(number)" }
  func name(of support: DraftUnderReview.Sentence.Support) -> String {
    switch support {
    case .supported: "Supported"
    case .unsupported: "No source"
    case .courtesy: "Courtesy"
    }
  }

  var grades: String { "Grades" }
  var tone: String { "Tone" }
  var toneMeaning: String { "Friendly, professional, brand-aligned" }
  var accuracy: String { "Accuracy" }
  var accuracyMeaning: String { "Factually correct, addresses the need" }
  var policy: String { "Policy" }
  var policyMeaning: String { "Follows company guidelines" }
  var notYetGraded: String { "Not yet graded" }
  func meaning(ofGrade grade: Int) -> String {
    switch grade {
    case 5: "Excellent"
    case 4: "Good"
    case 3: "Acceptable"
    case 2: "Below standard"
    default: "Unacceptable"
    }
  }

  var approveAndSend: String { "Approve & send" }
  var approveAndResolve: String { "Approve & resolve" }
  var reject: String { "Reject" }
  var rejectTitle: String { "Reject this draft" }
  var rejectText: String { "Nothing is sent. Your grades and the reason teach the next draft." }
  var reason: String { "Reason" }
  var reasonHint: String { "What is wrong with it?" }
  var regenerate: String { "Regenerate" }
  var regenerateTitle: String { "Ask for another draft" }
  var regenerateText: String { "A new draft replaces this one, with your feedback in mind." }
  var feedback: String { "Feedback" }
  var feedbackHint: String { "What should it say, or leave out?" }
  var takeOver: String { "Take over" }
  var takeOverTitle: String { "Write the reply yourself" }
  var takeOverText: String {
    "The ticket becomes yours and the draft counts as rejected, with your grades."
  }
  var mayOnlyRead: String { "You may read here, but not decide." }

  var evidence: String { "Evidence" }
  func sources(_ count: Int) -> String { count == 1 ? "1 source" : "\(count) sources" }
  func fits(percent: Int) -> String { "fits \(percent) %" }
  func name(of kind: EvidencePanel.Item.Kind) -> String {
    switch kind {
    case .article: "Article"
    case .resolution: "Accepted resolution"
    case .playbook: "Playbook"
    case .order: "Order"
    case .lookup: "Look-up"
    }
  }
  var external: String { "External" }
  var internalOnly: String { "Internal" }

  var assessment: String { "Assessment" }
  var confidence: String { "Confidence" }
  var howItIsMade: String { "How is this made?" }
  var toneCheck: String { "Tone" }
  var risksTitle: String { "Risks" }
  var noRisks: String { "None found" }
  var validation: String { "Checklist" }
  func name(of state: ChecksPanel.Check.State) -> String {
    switch state {
    case .passed: "Passed"
    case .attention: "Needs attention"
    case .failed: "Failed"
    case .person: "For you to check"
    }
  }
  var whatApprovingDoes: String { "What approving does" }
  func holds(seconds: Int) -> String {
    switch seconds {
    case ..<1: "The reply goes to the outbox at once."
    case ..<120: "The reply is held for \(seconds) seconds."
    default: "The reply is held for \(seconds / 60) minutes."
    }
  }
  var thenSends: String { "Then it is sent to the customer, once." }
  var undoUntilThen: String { "Until then, Undo on the ticket takes it back and nothing was sent." }

  var confidenceExplained: String { "What confidence means" }
  var confidenceLead: String {
    "A number from 0 to 100 %: how much evidence a draft stands on. It is computed, never guessed."
  }
  func thisDraft(ticket: String) -> String { "The draft for #\(ticket)" }
  var backToDraft: String { "Back to the draft" }
  var whatItIsMadeOf: String { "What it is made of" }
  func name(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance: "Passages that fit"
    case .answered: "Questions answered"
    case .support: "Sentences supported"
    case .intent: "Request understood"
    case .margin: "A clear lead"
    case .gaps: "Nothing missing"
    }
  }
  func definition(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance:
      "How much of what the customer asks the quoted passages speak of. Rare words weigh more."
    case .answered: "How many of the questions in the message a source answers."
    case .support: "The share of cited sentences whose passage says what they say."
    case .intent: "How sure it is what the customer wants."
    case .margin: "How far the quoted source is ahead of the next best."
    case .gaps:
      "Each thing that is missing takes 15 % off the whole: a look-up that failed, a question without an answer, another language."
    }
  }
  var calibration: String { "Compared with reviews" }
  var calibrationText: String {
    """
    Your grades and edits are kept beside the confidence of each draft, so that it can be seen how \
    often drafts of a given confidence were sent unchanged. The number itself is the evidence alone.
    """
  }
  var whatItDecides: String { "What it decides" }
  var confidenceRules: [String] {
    [
      "It sends nothing by itself: every draft waits for a person.",
      "Where nothing fits, there is no draft: the ticket goes to a person with the reason.",
      "A sentence without support and any look-up that failed lower it.",
    ]
  }
}

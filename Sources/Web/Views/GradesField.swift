import Kit

/// Tone, accuracy and policy, 1 to 5. They stand at 3 as S3 says, but as a shadow: nothing is sent
/// until somebody chose (product.md, decision 3).
struct GradesField: Sendable {
  let frame: Frame
  var tone: Int?
  var accuracy: Int?
  var policy: Int?

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <div class="grades" data-behavior="grades" role="group" aria-label="\(wording.grades)">
      \(grade("tone", wording.tone, wording.toneMeaning, tone))
      \(grade("accuracy", wording.accuracy, wording.accuracyMeaning, accuracy))
      \(grade("policy", wording.policy, wording.policyMeaning, policy))
    </div>
    """
  }

  private func grade(_ name: String, _ label: String, _ meaning: String, _ value: Int?) -> HTML {
    """
    <fieldset class="grade" data-grade="\(name)">
      <legend title="\(meaning)">\(label)</legend>
      <div class="scale">\((1...5).map { step(name, label, $0, isChosen: $0 == value) })</div>
      <p class="grade-words" aria-hidden="true"><span data-word="0">\(wording.notYetGraded)</span>\((1...5).map(word))</p>
    </fieldset>
    """
  }

  private func step(_ name: String, _ label: String, _ grade: Int, isChosen: Bool) -> HTML {
    """
    <label><input type="radio" form="review" name="\(name)" value="\(grade)"\(flag("checked", isChosen))>\
    <span><span class="unseen">\(label) </span>\(grade)<span class="unseen">, \(wording.meaning(ofGrade: grade))</span></span></label>
    """
  }

  private func word(_ grade: Int) -> HTML {
    "<span data-word=\"\(grade)\">\(wording.meaning(ofGrade: grade))</span>"
  }
}

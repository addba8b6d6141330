import FollowUp
import Foundation
import Kit

/// What a customer's page needs beside its content. It knows nothing of the desk behind it.
struct CustomerFrame: Sendable {
  let wording: CustomerWording
  let assets: AssetLinks
  /// Empty where a link says nothing that could be trusted.
  let business: String
}

/// What a customer entered, or entered before.
struct FeedbackGiven: Sendable {
  var score: Int?
  var comment: String
  var isSolved: Bool?
}

/// The pages that customers see: one card, no scripts.
struct CustomerView: Sendable {
  enum Content: Sendable {
    case question(FollowUpDesk.Question, FeedbackGiven, String?)
    case answered(FollowUpDesk.Effect)
    case optOut
    case optedOut
    case failed(Problem)
  }

  let frame: CustomerFrame
  let content: Content

  private var wording: CustomerWording { frame.wording }

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(wording.language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>\(title)\(frame.business.isEmpty ? "" : " · \(frame.business)")</title>
    <link rel="icon" type="image/svg+xml" href="\(frame.assets.url("favicon.svg"))">
    <link rel="stylesheet" href="\(frame.assets.url("console.css"))">
    </head>
    <body class="outside">
    <main id="content" class="card-page customer">
    \(brand)
    <div class="card">\(card)</div>
    \(footer)
    </main>
    </body>
    </html>
    """
  }

  private var title: String {
    switch content {
    case .question: wording.howWasIt
    case .answered(.thanked): wording.thanks
    case .answered(.closed): wording.closed
    case .answered(.reopened): wording.reopened
    case .optOut: wording.optOutTitle
    case .optedOut: wording.optedOut
    case .failed: wording.linkFails
    }
  }

  private var brand: HTML {
    frame.business.isEmpty ? "" : "<p class=\"brand\"><span>\(frame.business)</span></p>"
  }

  private var card: HTML {
    switch content {
    case .question(let question, let given, let problem): form(question, given, problem)
    case .answered(.thanked): done(wording.thanks, wording.thanksText)
    case .answered(.closed): done(wording.closed, wording.closedText)
    case .answered(.reopened): done(wording.reopened, wording.reopenedText)
    case .optOut:
      """
      <h1>\(wording.optOutTitle)</h1><p class="lead">\(wording.optOutText)</p>
      <form method="post"><button class="button primary wide">\(wording.optOutButton)</button></form>
      """
    case .optedOut: done(wording.optedOut, wording.optedOutText)
    case .failed(let problem): failure(problem)
    }
  }

  private func done(_ title: String, _ text: String) -> HTML {
    """
    <span class="done-mark" aria-hidden="true"><svg class="icon"><use href="\(frame.assets.url("icons.svg"))#check"/></svg></span>
    <h1>\(title)</h1><p class="lead" role="status">\(text)</p>
    """
  }

  private func failure(_ problem: Problem) -> HTML {
    let text =
      switch problem.code {
      case "link.expired": wording.linkExpired
      case "link.unknown": wording.linkUnknown
      default: problem.message
      }
    return "<h1>\(wording.linkFails)</h1><p class=\"lead\" role=\"alert\">\(text)</p>"
  }

  // MARK: The question

  private func form(
    _ question: FollowUpDesk.Question, _ given: FeedbackGiven, _ problem: String?
  ) -> HTML {
    let mistake: HTML =
      problem.map { "<p class=\"mistake\" role=\"alert\">\($0)</p>" } ?? ""
    return """
      <h1>\(wording.howWasIt)</h1>
      <p class="lead">\(wording.ticket(question.number)) · <q>\(question.subject)</q></p>
      <form method="post" class="stack">
        <fieldset class="answers"><legend>\(wording.isItSolved)</legend>
          \(choice("solved", "yes", wording.yesSolved, given.isSolved == true))
          \(choice("solved", "no", wording.notSolved, given.isSolved == false))
        </fieldset>
        \(question.asksForScore ? scores(given) : "")
        <div class="field"><label for="comment">\(wording.comment)</label>
          <textarea class="input" id="comment" name="comment" rows="4" maxlength="2000" aria-describedby="comment-hint">\(given.comment)</textarea>
          <p class="hint" id="comment-hint">\(wording.commentHint)</p></div>
        \(mistake)
        <button class="button primary wide">\(wording.send)</button>
      </form>
      """
  }

  private func scores(_ given: FeedbackGiven) -> HTML {
    """
    <fieldset class="answers scores"><legend>\(wording.howDidWeDo)</legend>
    \((1...5).map { score($0, given.score == $0) })</fieldset>
    """
  }

  private func score(_ number: Int, _ isChosen: Bool) -> HTML {
    """
    <label class="answer"><input type="radio" name="score" value="\(number)"\(flag("checked", isChosen))>\
    <span><strong>\(number)</strong><small>\(wording.scores[number - 1])</small></span></label>
    """
  }

  private func choice(_ name: String, _ value: String, _ label: String, _ isChosen: Bool) -> HTML {
    """
    <label class="answer"><input type="radio" name="\(name)" value="\(value)"\(flag("checked", isChosen))>\
    <span><strong>\(label)</strong></span></label>
    """
  }

  private var footer: HTML {
    guard case .question(let question, _, _) = content, let link = question.optOut else {
      return ""
    }
    // Only the path: the letter's origin may have changed since.
    let path = link.range(of: "/opt-out/").map { String(link[$0.lowerBound...]) } ?? link
    return "<p class=\"fine\"><a href=\"\(path)\">\(wording.stopAsking)</a></p>"
  }
}

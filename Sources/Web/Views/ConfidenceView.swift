import Foundation
import Kit

/// `GET /confidence?draft=`: the one page that explains how sure the desk says it is, and why.
struct ConfidenceView: Sendable {
  let frame: Frame
  /// The draft that the reader came from.
  var example: Example?

  struct Example: Sendable {
    let draftID: String
    let ticketNumber: String
    /// 0 to 1.
    let confidence: Double
    let parts: [Part]
  }

  /// One of the things that confidence is made of.
  struct Part: Sendable {
    enum Kind: String, Sendable, CaseIterable {
      case relevance
      case answered
      case support
      case intent
      case margin
      /// What is left after the gaps: it multiplies the rest.
      case gaps
    }
    let kind: Kind
    /// 0 to 1.
    let value: Double
    /// What this number was in this case, in a sentence.
    let reason: String
  }

  private var wording: any Wording { frame.wording }

  var page: Page { Page(frame: frame, title: wording.confidenceExplained, content: content) }

  private var content: HTML {
    """
    <header class="page-head"><div><h1>\(wording.confidenceExplained)</h1><p class="lead">\(wording.confidenceLead)</p></div></header>
    \(thisCase)
    <section class="panel pad prose document"><h2>\(wording.whatItIsMadeOf)</h2>
      <dl class="definitions">\(Part.Kind.allCases.map(definition))</dl>
      <h2>\(wording.calibration)</h2><p>\(wording.calibrationText)</p>
      <h2>\(wording.whatItDecides)</h2>
      <ul>\(wording.confidenceRules.map { (rule: String) -> HTML in "<li>\(rule)</li>" })</ul>
    </section>
    """
  }

  private func definition(_ kind: Part.Kind) -> HTML {
    "<div><dt>\(wording.name(of: kind))</dt><dd>\(wording.definition(of: kind))</dd></div>"
  }

  private var thisCase: HTML {
    guard let example else { return "" }
    return """
      <section class="panel" aria-labelledby="example-title"><header class="panel-head"><h2 id="example-title">\(wording.thisDraft(ticket: example.ticketNumber))</h2>\
      <a class="fine" href="/drafts/\(example.draftID)">\(wording.backToDraft)</a></header>
      <div class="panel-body"><p class="big-figure">\(ConfidenceBadge(value: example.confidence).html(in: frame))</p>
      <ul class="parts">\(example.parts.map(line))</ul></div></section>
      """
  }

  private func line(_ part: Part) -> HTML {
    """
    <li><div><strong>\(wording.name(of: part.kind))</strong><p class="fine">\(part.reason)</p></div>\(ConfidenceBadge(value: part.value).html(in: frame))</li>
    """
  }
}

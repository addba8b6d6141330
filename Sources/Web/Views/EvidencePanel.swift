import Kit

/// What a draft stands on: passages, orders, look-ups; each with the number that sentences cite.
struct EvidencePanel: Sendable {
  let frame: Frame
  /// In a sentence: what was found and what was not.
  let summary: String
  let items: [Item]

  struct Item: Sendable {
    enum Kind: String, Sendable, CaseIterable {
      case article
      case resolution
      case playbook
      case order
      case lookup
    }
    let number: Int
    let kind: Kind
    let title: String
    let excerpt: String
    /// Where it can be read whole.
    var path: String?
    /// 0 to 1: how well it fits the question; nil for facts.
    var fit: Double?
    /// Customers may see it.
    var isExternal = false
    /// Why a look-up did not work.
    var problem: String?
  }

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <section class="panel evidence" aria-labelledby="evidence-title">
      <header class="panel-head"><h2 id="evidence-title">\(wording.evidence)</h2><small>\(wording.sources(items.count))</small></header>
      <div class="panel-body"><p class="fine">\(summary)</p>
      <ol class="sources">\(items.map(line))</ol></div>
    </section>
    """
  }

  private func line(_ item: Item) -> HTML {
    """
    <li id="evidence-\(item.number)" tabindex="-1"><span class="cite" aria-hidden="true">\(item.number)</span>
      <div><p class="source-title">\(title(item))</p>
      <p class="fine">\(wording.name(of: item.kind))\(audience(item))\(fit(item))</p>
      <blockquote>\(item.excerpt)</blockquote>\(problem(item))</div></li>
    """
  }

  private func title(_ item: Item) -> HTML {
    guard let path = item.path else { return HTML(text: item.title) }
    return "<a href=\"\(path)\">\(item.title)</a>"
  }

  private func audience(_ item: Item) -> HTML {
    guard item.kind != .order, item.kind != .lookup else { return "" }
    return " · \(item.isExternal ? wording.external : wording.internalOnly)"
  }

  private func fit(_ item: Item) -> HTML {
    guard let fit = item.fit else { return "" }
    return " · \(HTML(text: wording.fits(percent: Int((fit * 100).rounded()))))"
  }

  private func problem(_ item: Item) -> HTML {
    guard let problem = item.problem else { return "" }
    return "<p class=\"step-problem\">\(frame.icon(.warning)) \(problem)</p>"
  }
}

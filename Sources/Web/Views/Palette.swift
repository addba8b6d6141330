import Kit

/// The command palette: every command of the page it opens over, and tickets and customers by a few
/// letters of theirs. A combobox with a list (ARIA Authoring Practices), inside a dialog.
struct Palette: Sendable {
  let frame: Frame

  private var wording: any Wording { frame.wording }

  var dialog: HTML {
    """
    <dialog id="palette" class="dialog palette" aria-label="\(wording.commands)" closedby="any" data-behavior="palette" data-source="/part/palette" data-here="\(wording.onThisPage)" data-go="\(wording.goTo)">
      <div class="palette-field">\(frame.icon(.search))
        <input id="palette-field" type="text" role="combobox" aria-expanded="true" aria-controls="palette-list" aria-autocomplete="list" aria-label="\(wording.commands)" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="\(wording.commandsHint)">
        <form method="dialog"><button class="button quiet square" aria-label="\(wording.close)">\(frame.icon(.close))</button></form></div>
      <div id="palette-list" role="listbox" aria-label="\(wording.commands)"></div>
      <p class="fine palette-none" hidden>\(wording.nothingMatches)</p>
      <p class="unseen" role="status" data-count></p>
    </dialog>
    """
  }

  /// What the server adds to the page's own commands.
  struct Found: Sendable {
    let path: String
    let icon: Icon
    let label: String
    let note: String
  }

  func options(_ found: [Found]) -> HTML {
    "\(found.map { option($0) })"
  }

  private func option(_ found: Found) -> HTML {
    """
    <div role="option" aria-selected="false" data-href="\(found.path)">\(frame.icon(found.icon))<span>\(found.label)</span><small>\(found.note)</small></div>
    """
  }
}

import Kit

/// Every key of the console, as a dialog (`?`) and as the page `/keys` for browsers without scripts.
struct KeyHelp: Sendable {
  let frame: Frame

  private var wording: any Wording { frame.wording }

  var dialog: HTML {
    """
    <dialog id="keys-help" class="dialog" aria-labelledby="keys-title" closedby="any" data-behavior="dialog">
      <header class="dialog-head"><h1 id="keys-title">\(wording.keyboardHelp)</h1>
      <form method="dialog"><button class="button quiet square" aria-label="\(wording.close)">\(frame.icon(.close))</button></form></header>
      \(table)
    </dialog>
    """
  }

  var page: Page {
    Page(
      frame: frame, title: wording.keyboardHelp,
      content: """
        <header class="page-head"><h1>\(wording.keyboardHelp)</h1></header>
        <div class="panel pad">\(table)</div>
        """)
  }

  private var table: HTML {
    """
    <div class="keys">
      \(group(wording.keysAnywhere, [
        (["g", "a"], wording.approvals), (["g", "m"], wording.mine),
        (["g", "u"], wording.unassigned), (["g", "e"], wording.escalated),
        (["g", "i"], wording.allTickets), (["g", "j"], wording.spamTickets),
        (["g", "k"], wording.knowledge), (["g", "d"], wording.mailDrop),
        (["g", "s"], wording.settings), (["c"], wording.newTicket),
        (["Ctrl", "K"], wording.commands),
        (["/"], wording.searchHint), (["?"], wording.keyboardHelp), (["Esc"], wording.keyEscape),
      ]))
      \(group(wording.keysLists, [
        (["j"], wording.keyDown), (["k"], wording.keyUp), (["o"], wording.keyOpen),
      ]))
      \(group(wording.keysDrawer, [
        (["1–5"], wording.keyGrade), (["⇧", "1–5"], wording.keyGradeAll),
        (["e"], wording.keyEdit), (["a"], wording.approveAndSend),
        (["s"], wording.approveAndResolve), (["r"], wording.reject), (["f"], wording.regenerate),
        (["t"], wording.takeOver), (["n"], wording.nextDraft), (["p"], wording.previousDraft),
      ]))
      \(group(wording.keysTicket, [
        (["r"], wording.reply), (["m"], wording.internalNote),
        (["Ctrl", "↵"], wording.sendAndWait), (["Ctrl", "⇧", "↵"], wording.sendAndResolve),
        (["Ctrl", "Alt", "↵"], wording.sendAndKeepOpen), (["z"], wording.undo),
        (["e"], wording.escalate), (["⇧", "M"], wording.merge), (["!"], wording.markSpam),
        (["."], wording.keyActions), (["⇧", "D"], wording.resolveTitle),
        (["⇧", "P"], wording.changeRequester), (["⇧", "L"], wording.linkTitle),
        (["u"], wording.keyBack),
      ]))
    </div>
    """
  }

  private func group(_ title: String, _ entries: [([String], String)]) -> HTML {
    "<section><h2>\(title)</h2><dl>\(entries.map(entry))</dl></section>"
  }

  private func entry(_ keys: [String], _ meaning: String) -> HTML {
    let caps = keys.map { (key: String) -> HTML in "<kbd>\(key)</kbd>" }
    return "<div><dt>\(meaning)</dt><dd>\(caps)</dd></div>"
  }
}

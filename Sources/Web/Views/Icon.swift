import Kit

/// The drawings of `Assets/icons.svg`, each a symbol of 20 by 20.
enum Icon: String, CaseIterable, Sendable {
  case martlet
  case approvals
  case person
  case unassigned
  case escalated
  case all
  case book
  case mail
  case search
  case plus
  case menu
  case close
  case sun
  case moon
  case auto
  case keyboard
  case signOut = "sign-out"
  case check
  case warning
  case cross
  case circle
  case clock
  case spark
  case gear
  case lock
  case clip
  case image
  case phone
  case chat
  case globe
  case api
  case back
  case next
  case send
  case undo
  case retry
  case hand
  case smile
  case meh
  case frown
  case quote
  case link
  case edit
  case skip
  case download
  case shield
  case merge
  case more
  case forward
  case eye
  case command
  case figures

  /// Decoration: a word beside it, or the label of the control it stands in, says the same.
  func html(in frame: Frame) -> HTML {
    """
    <svg class="icon" aria-hidden="true"><use href="\(frame.assets.url("icons.svg"))#\(rawValue)"/></svg>
    """
  }
}

import Accounts
import HTTP

/// Who may use which route: the whole of it, held against the router by `AccessTests`. A new route needs
/// a line here.
enum AccessTable {
  enum Rule: String, CaseIterable {
    /// Nobody need be signed in.
    case open
    case read
    case openTickets = "open_tickets"
    case reply
    case review
    case knowledge
    case profile
    case settings
    case people
    case audit

    /// Written out once more, apart from `Permission`, so that a slip there is noticed.
    var roles: Set<Role> {
      switch self {
      case .open, .read, .profile: [.owner, .manager, .agent, .viewer]
      case .openTickets, .reply, .review, .knowledge: [.owner, .manager, .agent]
      case .settings, .people, .audit: [.owner, .manager]
      }
    }

    var scope: TokenScope? {
      switch self {
      case .open: nil
      case .read: .read
      case .openTickets, .reply, .profile: .write
      case .review: .review
      case .knowledge: .knowledge
      case .settings, .people, .audit: .manage
      }
    }
  }

  struct Route: Hashable {
    let method: String
    let pattern: String
  }

  static var rules: [Route: Rule] {
    var rules: [Route: Rule] = [:]
    for line in (console + settings + letters + api).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let rule = Rule(rawValue: words[0]) else { continue }
      rules[Route(method: words[1], pattern: words[2])] = rule
    }
    return rules
  }

  private static let console = """
    open GET /sign-in
    open POST /sign-in
    open POST /sign-out
    open GET /signed-out
    open GET /welcome/:key
    open POST /welcome/:key
    open GET /assets/:hash/*name
    open GET /health
    open GET /ready
    open POST /postal
    open GET /api/openapi.json
    read GET /
    read GET /queues/:queue
    read GET /queues/:queue/part/rows
    read GET /part/counts
    read GET /search
    read GET /events
    read GET /keys
    read POST /theme
    open POST /language
    read GET /confidence
    read GET /insights
    read GET /knowledge
    read GET /knowledge/:id
    read POST /knowledge/preview
    knowledge GET /knowledge/new
    knowledge POST /knowledge
    knowledge POST /knowledge/:id
    read GET /drafts/:id
    read GET /drafts/:id/part/conversation
    review POST /drafts/:id/approvals
    review POST /drafts/:id/checks
    review POST /drafts/:id/rejections
    review POST /drafts/:id/regenerations
    review POST /drafts/:id/takeovers
    read GET /tickets/:id
    read GET /tickets/:id/part/head
    read GET /tickets/:id/part/conversation
    read GET /tickets/:id/part/contact
    read GET /tickets/:id/part/properties
    read GET /tickets/:id/part/procedure
    read GET /tickets/:id/part/timeline
    read GET /tickets/:id/messages/:message/html
    read GET /tickets/:id/messages/:message/attachments/:file
    reply GET /tickets/new
    reply POST /tickets
    reply POST /tickets/:id/messages
    reply POST /tickets/:id/properties
    reply POST /tickets/:id/procedure/:step/retries
    reply POST /letters/:id/recalls
    reply GET /tickets/:id/actions/:action
    reply POST /tickets/:id/escalations
    reply POST /tickets/:id/escalations/end
    reply POST /tickets/:id/merges
    reply POST /tickets/:id/parent
    reply POST /tickets/:id/requester
    reply POST /tickets/:id/resolutions
    reply POST /tickets/:id/spam
    reply POST /tickets/:id/presence
    read GET /tickets/:id/part/presence
    read GET /part/palette
    reply POST /uploads
    read GET /senders
    reply POST /senders
    reply POST /senders/:id/removals
    reply POST /contacts/:id/tier
    read GET /mail-drop
    read GET /mail-drop/part/letters
    read GET /mail-drop/:id
    read GET /mail-drop/:id/raw
    read GET /mail-drop/:id/html
    read GET /mail-drop/:id/attachments/:file

    """

  private static let letters = """
    open GET /feedback/:token
    open POST /feedback/:token
    open GET /opt-out/:token
    open POST /opt-out/:token
    settings GET /api/v1/usage
    read GET /api/v1/tickets/:id/metrics
    read GET /api/v1/tickets/:id/closings
    read GET /api/v1/suppressions
    reply POST /api/v1/suppressions
    settings DELETE /api/v1/suppressions/:address
    settings GET /letter-templates
    settings GET /letter-templates/:purpose/:language
    settings POST /letter-templates/:purpose/:language
    settings POST /letter-templates/:purpose/:language/preview
    settings GET /api/v1/letter_templates
    settings GET /api/v1/letter_templates/:purpose/:language
    settings PUT /api/v1/letter_templates/:purpose/:language
    settings DELETE /api/v1/letter_templates/:purpose/:language
    settings POST /api/v1/letter_templates/:purpose/:language/previews

    """

  private static let settings = """
    read GET /settings
    read GET /settings/profile
    profile POST /settings/profile
    profile POST /settings/profile/password
    profile POST /settings/profile/sessions
    settings GET /settings/promises
    settings POST /settings/promises/:part
    settings GET /settings/business
    settings POST /settings/business
    people GET /settings/people
    people POST /settings/people
    people GET /settings/people/:id
    people POST /settings/people/:id
    people POST /settings/people/:id/link
    people POST /settings/people/:id/sessions
    people POST /settings/people/:id/deactivation
    people POST /settings/people/:id/reactivation
    people GET /settings/teams
    people POST /settings/teams
    people GET /settings/teams/:id
    people POST /settings/teams/:id
    people GET /settings/tokens
    people POST /settings/tokens
    people POST /settings/tokens/:id/revocation
    settings GET /settings/inboxes
    settings GET /settings/inboxes/new
    settings POST /settings/inboxes
    settings GET /settings/inboxes/:id
    settings POST /settings/inboxes/:id
    settings GET /settings/switches
    settings POST /settings/switches/:part
    audit GET /settings/audit
    settings GET /settings/categories
    settings POST /settings/categories
    settings POST /settings/categories/intents
    settings POST /settings/categories/:id
    settings GET /settings/errors
    settings POST /settings/errors/jobs/:id/retries
    settings POST /settings/errors/jobs/:id/removal
    settings POST /settings/errors/letters/:id/retries
    settings POST /settings/errors/mails/:id/retries

    """

  private static let api = """
    read GET /api/v1/sla_policies
    settings PUT /api/v1/sla_policies/:id
    read GET /api/v1/business_hours
    settings PUT /api/v1/business_hours
    reply PATCH /api/v1/contacts/:id
    read GET /api/v1/tickets
    open_tickets POST /api/v1/tickets
    reply POST /api/v1/outbound_tickets
    read GET /api/v1/tickets/:id
    reply PATCH /api/v1/tickets/:id
    read GET /api/v1/tickets/:id/messages
    reply POST /api/v1/tickets/:id/notes
    reply POST /api/v1/tickets/:id/replies
    reply POST /api/v1/tickets/:id/merges
    reply POST /api/v1/tickets/:id/escalations
    reply DELETE /api/v1/tickets/:id/escalations
    reply POST /api/v1/tickets/:id/resolutions
    reply POST /api/v1/uploads
    read GET /api/v1/senders
    reply POST /api/v1/senders
    reply DELETE /api/v1/senders/:id
    read GET /api/v1/tickets/:id/facts
    read GET /api/v1/tickets/:id/outcomes
    read GET /api/v1/tickets/:id/drafts
    read GET /api/v1/tickets/:id/letters
    read GET /api/v1/tickets/:id/procedure
    reply POST /api/v1/procedures/:id/retries
    read GET /api/v1/attachments/:id
    read GET /api/v1/drafts
    read GET /api/v1/drafts/:id
    review POST /api/v1/drafts/:id/approvals
    review POST /api/v1/drafts/:id/checks
    review POST /api/v1/drafts/:id/rejections
    review POST /api/v1/drafts/:id/regenerations
    review POST /api/v1/drafts/:id/takeovers
    reply DELETE /api/v1/letters/:id
    read GET /api/v1/gradings
    read GET /api/v1/articles
    knowledge POST /api/v1/articles
    read GET /api/v1/articles/search
    read GET /api/v1/articles/:id
    knowledge PUT /api/v1/articles/:id
    knowledge POST /api/v1/articles/:id/moves
    read POST /api/v1/articles/:id/votes
    read GET /api/v1/contacts
    read GET /api/v1/contacts/:id
    read GET /api/v1/raw/:id
    read GET /api/v1/raw/:id/content
    read GET /api/v1/events
    read GET /api/v1/me
    profile PATCH /api/v1/me
    profile POST /api/v1/me/passwords
    read GET /api/v1/me/sessions
    profile DELETE /api/v1/me/sessions
    read GET /api/v1/users
    people POST /api/v1/users
    people PATCH /api/v1/users/:id
    people POST /api/v1/users/:id/password_resets
    people DELETE /api/v1/users/:id/sessions
    people POST /api/v1/users/:id/deactivations
    people POST /api/v1/users/:id/reactivations
    people GET /api/v1/tokens
    people POST /api/v1/tokens
    people DELETE /api/v1/tokens/:id
    read GET /api/v1/insights
    read GET /api/v1/teams
    people POST /api/v1/teams
    people PATCH /api/v1/teams/:id
    read GET /api/v1/inboxes
    settings POST /api/v1/inboxes
    settings PATCH /api/v1/inboxes/:id
    read GET /api/v1/settings
    settings PATCH /api/v1/settings
    read GET /api/v1/switches
    settings PUT /api/v1/switches/:part
    read GET /api/v1/categories
    settings POST /api/v1/categories
    settings PATCH /api/v1/categories/:id
    settings PUT /api/v1/intents/:intent/category
    settings GET /api/v1/errors
    settings POST /api/v1/jobs/:id/retries
    settings DELETE /api/v1/jobs/:id
    settings POST /api/v1/letters/:id/retries
    settings POST /api/v1/raw/:id/readings
    audit GET /api/v1/audit
    audit GET /api/v1/audit/verification

    """
}

import Accounts

/// Names of what is chosen in the settings.
extension English {
  func name(of section: SettingsSection) -> String {
    switch section {
    case .profile: "Profile"
    case .business: "Business"
    case .people: "People"
    case .teams: "Teams"
    case .inboxes: "Inboxes"
    case .categories: "Categories"
    case .tokens: "API tokens"
    case .promises: "Service levels"
    case .switches: "Kill switches"
    case .errors: "Errors"
    case .audit: "Audit log"
    }
  }

  func name(of part: Switches.Part) -> String {
    switch part {
    case .everything: "Manual-only mode"
    case .drafts: "Drafts"
    case .selfSending: "Self-sending"
    case .automaticLetters: "Automatic letters"
    case .integration(.languageModel): "Language model"
    case .integration(.orders): "Order look-up"
    case .integration(.contacts): "Contact look-up"
    }
  }

  func meaning(of part: Switches.Part) -> String {
    switch part {
    case .everything:
      "Everything below at once: people read, write and send; the machine only files and sorts."
    case .drafts: "Off, every message goes to a person without a proposed reply."
    case .selfSending: "Off, nothing leaves without a person, whatever an intent has earned."
    case .automaticLetters:
      "Acknowledgements, satisfaction and closing mails, which you word yourself."
    case .integration(.languageModel): "Off, no model is asked; the built-in drafter goes on."
    case .integration(.orders): "Off, drafts are made without order data and say so."
    case .integration(.contacts): "Off, nobody is looked up in other systems."
    }
  }

  func meaning(of scope: TokenScope) -> String {
    switch scope {
    case .read: "See tickets, people and articles"
    case .write: "Open tickets and write to customers"
    case .review: "Approve and reject drafts"
    case .knowledge: "Change articles"
    case .manage: "Change settings and people"
    }
  }

  func name(of channel: Inbox.Channel) -> String {
    switch channel {
    case .email: "Email"
    case .phone: "Phone"
    case .portal: "Portal"
    case .chat: "Chat"
    case .api: "API"
    }
  }

  func name(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "A person approves"
    case .earned: "Earned"
    }
  }

  func meaning(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Every reply that a machine drafted is approved and graded by a person."
    case .earned: "An intent that has proved itself may send by itself."
    }
  }

  func name(of kind: Team.Kind) -> String {
    switch kind {
    case .support: "Support"
    case .technical: "Technical"
    case .finance: "Finance"
    case .onCall: "On call"
    case .other: "Other"
    }
  }

  func audited(_ action: String) -> String {
    switch action {
    case "user.signed_in": "signed in"
    case "user.added": "added a person"
    case "user.changed": "changed a profile"
    case "user.role_changed": "changed a role"
    case "user.deactivated": "deactivated a person"
    case "user.reactivated": "reactivated a person"
    case "user.password_changed": "changed a password"
    case "user.password_reset": "reset a password"
    case "user.sessions_ended": "ended sessions"
    case "token.created": "made a token"
    case "token.revoked": "revoked a token"
    case "settings.changed": "changed the settings"
    case "inbox.added": "added an inbox"
    case "inbox.changed": "changed an inbox"
    case "team.added": "added a team"
    case "team.changed": "changed a team"
    case "team.members_changed": "changed the members"
    case "tenant.created": "opened the desk"
    case "switch.on": "switched on"
    case "switch.off": "switched off"
    case "draft.approve": "approved a draft"
    case "draft.reject": "rejected a draft"
    case "draft.regenerate": "asked for another draft"
    case "draft.take_over": "took a draft over"
    default: readable(action.replacing(".", with: " "))
    }
  }
}

import Accounts

/// Names of what is chosen in the settings.
extension Dutch {
  func name(of section: SettingsSection) -> String {
    switch section {
    case .profile: "Profiel"
    case .business: "Bedrijf"
    case .people: "Mensen"
    case .teams: "Teams"
    case .inboxes: "Inboxen"
    case .categories: "Categorieën"
    case .tokens: "API-tokens"
    case .promises: "Serviceniveaus"
    case .switches: "Noodschakelaars"
    case .errors: "Fouten"
    case .audit: "Auditlogboek"
    }
  }

  func name(of part: Switches.Part) -> String {
    switch part {
    case .everything: "Alleen handmatig"
    case .drafts: "Concepten"
    case .selfSending: "Zelf verzenden"
    case .automaticLetters: "Automatische brieven"
    case .integration(.languageModel): "Taalmodel"
    case .integration(.orders): "Bestellingen opzoeken"
    case .integration(.contacts): "Contacten opzoeken"
    }
  }

  func meaning(of part: Switches.Part) -> String {
    switch part {
    case .everything:
      "Alles hieronder ineens: mensen lezen, schrijven en verzenden; de machine bergt alleen op en sorteert."
    case .drafts: "Uit: elk bericht gaat naar een mens, zonder voorgesteld antwoord."
    case .selfSending: "Uit: niets vertrekt zonder een mens, wat een bedoeling ook verdiend heeft."
    case .automaticLetters: "Ontvangst-, tevredenheids- en afsluitmails, in je eigen woorden."
    case .integration(.languageModel):
      "Uit: er wordt geen model gevraagd; de ingebouwde schrijver gaat door."
    case .integration(.orders): "Uit: concepten komen zonder bestelgegevens en zeggen dat."
    case .integration(.contacts): "Uit: niemand wordt in andere systemen opgezocht."
    }
  }

  func meaning(of scope: TokenScope) -> String {
    switch scope {
    case .read: "Tickets, mensen en artikelen zien"
    case .write: "Tickets openen en klanten schrijven"
    case .review: "Concepten goed- en afkeuren"
    case .knowledge: "Artikelen wijzigen"
    case .manage: "Instellingen en mensen wijzigen"
    }
  }

  func name(of channel: Inbox.Channel) -> String {
    switch channel {
    case .email: "E-mail"
    case .phone: "Telefoon"
    case .portal: "Portaal"
    case .chat: "Chat"
    case .api: "API"
    }
  }

  func name(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Een mens keurt goed"
    case .earned: "Verdiend"
    }
  }

  func meaning(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Elk antwoord van de machine wordt door een mens goedgekeurd en beoordeeld."
    case .earned: "Een bedoeling die zich bewezen heeft, mag zelf verzenden."
    }
  }

  func name(of kind: Team.Kind) -> String {
    switch kind {
    case .support: "Support"
    case .technical: "Techniek"
    case .finance: "Financiën"
    case .onCall: "Wachtdienst"
    case .other: "Overig"
    }
  }

  func audited(_ action: String) -> String {
    switch action {
    case "user.signed_in": "meldde zich aan"
    case "user.added": "voegde iemand toe"
    case "user.changed": "wijzigde een profiel"
    case "user.role_changed": "wijzigde een rol"
    case "user.deactivated": "deactiveerde iemand"
    case "user.reactivated": "reactiveerde iemand"
    case "user.password_changed": "wijzigde een wachtwoord"
    case "user.password_reset": "stelde een wachtwoord opnieuw in"
    case "user.sessions_ended": "beëindigde sessies"
    case "token.created": "maakte een token"
    case "token.revoked": "trok een token in"
    case "settings.changed": "wijzigde de instellingen"
    case "inbox.added": "voegde een inbox toe"
    case "inbox.changed": "wijzigde een inbox"
    case "team.added": "voegde een team toe"
    case "team.changed": "wijzigde een team"
    case "team.members_changed": "wijzigde de leden"
    case "tenant.created": "opende de balie"
    case "switch.on": "schakelde in"
    case "switch.off": "schakelde uit"
    case "draft.approve": "keurde een concept goed"
    case "draft.reject": "keurde een concept af"
    case "draft.regenerate": "vroeg om een ander concept"
    case "draft.take_over": "nam een concept over"
    default: readable(action.replacing(".", with: " "))
    }
  }
}

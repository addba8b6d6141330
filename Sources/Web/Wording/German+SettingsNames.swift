import Accounts

/// Names of what is chosen in the settings.
extension German {
  func name(of section: SettingsSection) -> String {
    switch section {
    case .profile: "Profil"
    case .business: "Unternehmen"
    case .people: "Personen"
    case .teams: "Teams"
    case .inboxes: "Eingänge"
    case .categories: "Kategorien"
    case .tokens: "API-Tokens"
    case .promises: "Servicelevel"
    case .switches: "Notschalter"
    case .errors: "Fehler"
    case .audit: "Prüfprotokoll"
    }
  }

  func name(of part: Switches.Part) -> String {
    switch part {
    case .everything: "Handbetrieb"
    case .drafts: "Entwürfe"
    case .selfSending: "Selbstversand"
    case .automaticLetters: "Automatische Briefe"
    case .integration(.languageModel): "Sprachmodell"
    case .integration(.orders): "Bestellungen nachschlagen"
    case .integration(.contacts): "Kontakte nachschlagen"
    }
  }

  func meaning(of part: Switches.Part) -> String {
    switch part {
    case .everything:
      "Alles darunter auf einmal: Menschen lesen, schreiben und senden; die Maschine legt nur ab und sortiert."
    case .drafts: "Aus: Jede Nachricht geht ohne Antwortvorschlag an einen Menschen."
    case .selfSending:
      "Aus: Nichts geht ohne einen Menschen hinaus, was ein Anliegen auch verdient hat."
    case .automaticLetters: "Eingangs-, Zufriedenheits- und Abschlussmails in Ihren eigenen Worten."
    case .integration(.languageModel):
      "Aus: Kein Modell wird gefragt; der eingebaute Schreiber macht weiter."
    case .integration(.orders): "Aus: Entwürfe entstehen ohne Bestelldaten und sagen es."
    case .integration(.contacts): "Aus: Niemand wird in anderen Systemen nachgeschlagen."
    }
  }

  func meaning(of scope: TokenScope) -> String {
    switch scope {
    case .read: "Tickets, Personen und Artikel sehen"
    case .write: "Tickets öffnen und Kunden schreiben"
    case .review: "Entwürfe freigeben und ablehnen"
    case .knowledge: "Artikel ändern"
    case .manage: "Einstellungen und Personen ändern"
    }
  }

  func name(of channel: Inbox.Channel) -> String {
    switch channel {
    case .email: "E-Mail"
    case .phone: "Telefon"
    case .portal: "Portal"
    case .chat: "Chat"
    case .api: "API"
    }
  }

  func name(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Ein Mensch gibt frei"
    case .earned: "Verdient"
    }
  }

  func meaning(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Jede Antwort der Maschine wird von einem Menschen freigegeben und benotet."
    case .earned: "Ein bewährtes Anliegen darf selbst senden."
    }
  }

  func name(of kind: Team.Kind) -> String {
    switch kind {
    case .support: "Support"
    case .technical: "Technik"
    case .finance: "Finanzen"
    case .onCall: "Bereitschaft"
    case .other: "Sonstige"
    }
  }

  func audited(_ action: String) -> String {
    switch action {
    case "user.signed_in": "meldete sich an"
    case "user.added": "fügte eine Person hinzu"
    case "user.changed": "änderte ein Profil"
    case "user.role_changed": "änderte eine Rolle"
    case "user.deactivated": "deaktivierte eine Person"
    case "user.reactivated": "reaktivierte eine Person"
    case "user.password_changed": "änderte ein Passwort"
    case "user.password_reset": "setzte ein Passwort zurück"
    case "user.sessions_ended": "beendete Sitzungen"
    case "token.created": "erstellte ein Token"
    case "token.revoked": "widerrief ein Token"
    case "settings.changed": "änderte die Einstellungen"
    case "inbox.added": "fügte einen Eingang hinzu"
    case "inbox.changed": "änderte einen Eingang"
    case "team.added": "fügte ein Team hinzu"
    case "team.changed": "änderte ein Team"
    case "team.members_changed": "änderte die Mitglieder"
    case "tenant.created": "eröffnete den Desk"
    case "switch.on": "schaltete ein"
    case "switch.off": "schaltete ab"
    case "draft.approve": "gab einen Entwurf frei"
    case "draft.reject": "lehnte einen Entwurf ab"
    case "draft.regenerate": "verlangte einen neuen Entwurf"
    case "draft.take_over": "übernahm einen Entwurf"
    default: readable(action.replacing(".", with: " "))
    }
  }
}

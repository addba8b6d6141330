import Accounts

/// Names of what is chosen in the settings.
extension French {
  func name(of section: SettingsSection) -> String {
    switch section {
    case .profile: "Profil"
    case .business: "Entreprise"
    case .people: "Personnes"
    case .teams: "Équipes"
    case .inboxes: "Boîtes"
    case .categories: "Catégories"
    case .tokens: "Jetons d’API"
    case .promises: "Niveaux de service"
    case .switches: "Coupe-circuits"
    case .errors: "Erreurs"
    case .audit: "Journal d’audit"
    }
  }

  func name(of part: Switches.Part) -> String {
    switch part {
    case .everything: "Mode manuel"
    case .drafts: "Brouillons"
    case .selfSending: "Envoi autonome"
    case .automaticLetters: "Lettres automatiques"
    case .integration(.languageModel): "Modèle de langue"
    case .integration(.orders): "Recherche de commandes"
    case .integration(.contacts): "Recherche de contacts"
    }
  }

  func meaning(of part: Switches.Part) -> String {
    switch part {
    case .everything:
      "Tout ce qui suit d’un coup : des personnes lisent, écrivent et envoient ; la machine ne fait que classer."
    case .drafts: "Arrêté : chaque message va à une personne, sans réponse proposée."
    case .selfSending: "Arrêté : rien ne part sans une personne, quoi qu’une intention ait mérité."
    case .automaticLetters:
      "Accusés de réception, enquêtes et courriels de clôture, rédigés par vous."
    case .integration(.languageModel):
      "Arrêté : aucun modèle n’est consulté ; le rédacteur intégré continue."
    case .integration(.orders):
      "Arrêté : les brouillons se font sans données de commande et le disent."
    case .integration(.contacts): "Arrêté : personne n’est recherché dans d’autres systèmes."
    }
  }

  func meaning(of scope: TokenScope) -> String {
    switch scope {
    case .read: "Voir tickets, personnes et articles"
    case .write: "Ouvrir des tickets et écrire aux clients"
    case .review: "Approuver et refuser des brouillons"
    case .knowledge: "Modifier des articles"
    case .manage: "Modifier réglages et personnes"
    }
  }

  func name(of channel: Inbox.Channel) -> String {
    switch channel {
    case .email: "Courriel"
    case .phone: "Téléphone"
    case .portal: "Portail"
    case .chat: "Chat"
    case .api: "API"
    }
  }

  func name(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Une personne approuve"
    case .earned: "Mérité"
    }
  }

  func meaning(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Chaque réponse de la machine est approuvée et notée par une personne."
    case .earned: "Une intention qui a fait ses preuves peut envoyer seule."
    }
  }

  func name(of kind: Team.Kind) -> String {
    switch kind {
    case .support: "Support"
    case .technical: "Technique"
    case .finance: "Finances"
    case .onCall: "Astreinte"
    case .other: "Autre"
    }
  }

  func audited(_ action: String) -> String {
    switch action {
    case "user.signed_in": "s’est connecté"
    case "user.added": "a ajouté une personne"
    case "user.changed": "a modifié un profil"
    case "user.role_changed": "a changé un rôle"
    case "user.deactivated": "a désactivé une personne"
    case "user.reactivated": "a réactivé une personne"
    case "user.password_changed": "a changé un mot de passe"
    case "user.password_reset": "a réinitialisé un mot de passe"
    case "user.sessions_ended": "a fermé des sessions"
    case "token.created": "a créé un jeton"
    case "token.revoked": "a révoqué un jeton"
    case "settings.changed": "a modifié les réglages"
    case "inbox.added": "a ajouté une boîte"
    case "inbox.changed": "a modifié une boîte"
    case "team.added": "a ajouté une équipe"
    case "team.changed": "a modifié une équipe"
    case "team.members_changed": "a changé les membres"
    case "tenant.created": "a ouvert le service"
    case "switch.on": "a activé"
    case "switch.off": "a désactivé"
    case "draft.approve": "a approuvé un brouillon"
    case "draft.reject": "a refusé un brouillon"
    case "draft.regenerate": "a demandé un autre brouillon"
    case "draft.take_over": "a repris un brouillon"
    default: readable(action.replacing(".", with: " "))
    }
  }
}

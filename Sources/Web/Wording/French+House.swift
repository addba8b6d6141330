import Kit

extension French: HouseWording {
  var languageCode: String { "fr" }
  var skipToContent: String { "Aller au contenu" }
  var menu: String { "Menu" }
  var search: String { "Chercher un ticket par numéro, e-mail ou téléphone" }
  var searchHint: String { "Chercher un ticket" }
  var queues: String { "Files" }
  var desk: String { "Bureau" }
  var approvals: String { "À approuver" }
  var mine: String { "Les miens" }
  var unassigned: String { "Non attribués" }
  var escalated: String { "Escaladés" }
  var allTickets: String { "Tous les tickets" }
  var knowledge: String { "Connaissances" }
  var mailDrop: String { "Bac de courrier" }
  var newTicket: String { "Nouveau ticket" }
  var waiting: String { "en attente" }
  var appearance: String { "Apparence" }
  var chooseLanguage: String { "Langue" }
  var keyboardHelp: String { "Raccourcis clavier" }
  var close: String { "Fermer" }
  var back: String { "Retour" }
  var cancel: String { "Annuler" }
  var save: String { "Enregistrer" }
  var show: String { "Afficher" }
  var showMore: String { "Afficher plus" }

  var signIn: String { "Se connecter" }
  func signInLead(_ desk: String) -> String { "Bon retour chez \(desk)." }
  var signOut: String { "Se déconnecter" }
  var signedOut: String { "Vous êtes déconnecté" }
  var signedOutLead: String { "Tout est enregistré. À bientôt." }
  var signInAgain: String { "Se reconnecter" }
  var email: String { "E-mail" }
  var password: String { "Mot de passe" }
  var demoSignIn: String { "Ceci est un bureau de démonstration. Connectez-vous avec" }

  var backToDesk: String { "Retour au bureau" }
  var code: String { "Code" }
  var request: String { "Requête" }
  func title(of kind: Problem.Kind) -> String {
    switch kind {
    case .invalid: "Cela ne peut pas être utilisé"
    case .unauthenticated: "Connectez-vous"
    case .forbidden: "Non autorisé"
    case .missing: "Introuvable"
    case .conflict: "Quelqu’un a été plus rapide"
    case .tooLarge: "Trop volumineux"
    case .throttled: "Trop de tentatives"
    case .busy: "Un instant, s’il vous plaît"
    case .broken: "Quelque chose s’est cassé chez nous"
    }
  }

  func name(of role: Viewer.Role) -> String {
    switch role {
    case .owner: "Propriétaire"
    case .manager: "Responsable"
    case .agent: "Agent"
    case .viewer: "Lecteur"
    }
  }
  func name(of theme: Theme) -> String {
    switch theme {
    case .system: "Comme le système"
    case .light: "Clair"
    case .dark: "Sombre"
    }
  }

  var keysAnywhere: String { "Partout" }
  var keysLists: String { "Listes" }
  var keysDrawer: String { "Approbation" }
  var keysTicket: String { "Ticket" }
  var keyEscape: String { "Fermer ou revenir" }
  var keyDown: String { "Suivant dans la liste" }
  var keyUp: String { "Précédent dans la liste" }
  var keyOpen: String { "Ouvrir" }
  var keyGrade: String { "Donner la note suivante" }
  var keyGradeAll: String { "Donner les trois notes" }
  var keyEdit: String { "Modifier le brouillon" }
  var keyBack: String { "Retour à la file" }

  var justNow: String { "maintenant" }
  var inAMoment: String { "dans un instant" }
  func minutesAgo(_ count: Int) -> String { "il y a \(count) min" }
  func inMinutes(_ count: Int) -> String { "dans \(count) min" }
  func hoursAgo(_ count: Int) -> String { "il y a \(count) h" }
  func inHours(_ count: Int) -> String { "dans \(count) h" }
  func daysAgo(_ count: Int) -> String { count == 1 ? "hier" : "il y a \(count) jours" }
  func inDays(_ count: Int) -> String { count == 1 ? "demain" : "dans \(count) jours" }
  var shortMonths: [String] {
    [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ]
  }
  var shortWeekdays: [String] { ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."] }
  func size(bytes: Int) -> String { size(bytes: bytes, unit: "octets", mark: ",") }
}

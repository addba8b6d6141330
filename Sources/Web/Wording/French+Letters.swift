import Review

extension French: LetterWording {
  var letters: String { "Courriers" }
  var lettersLead: String {
    "Ce que le service envoie de lui-même. Chaque mot est le vôtre : aucun modèle n’y écrit ni n’y change quoi que ce soit."
  }
  func name(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement: "Accusé de réception"
    case .resolution: "Résolution"
    case .satisfaction: "Satisfaction"
    case .reminder: "Rappel"
    case .closing: "Clôture"
    }
  }
  func explanation(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement:
      "Part aussitôt que quelqu’un écrit pour une nouvelle demande, au plus une fois par heure et par expéditeur."
    case .resolution:
      "Part quand une demande est marquée comme résolue sans réponse qui le dise."
    case .satisfaction:
      "Part 48 heures après la résolution, aux heures d’ouverture, au plus une fois en 30 jours par client."
    case .reminder:
      "Part une fois avant qu’une demande ne soit close faute de réponse du client, aux heures d’ouverture."
    case .closing:
      "Part quand une demande a été close après le silence ou sur la parole du client, aux heures d’ouverture."
    }
  }
  var letterText: String { "Texte" }
  var letterTextHint: String {
    "Ce qui se trouve entre deux accolades est rempli pour chaque demande. Une ligne dont toutes les valeurs sont vides est omise."
  }
  var placeholders: String { "Variables" }
  func explanation(of placeholder: LetterPlaceholder) -> String {
    switch placeholder {
    case .name: "Le prénom du client"
    case .number: "Le numéro de la demande"
    case .subject: "L’objet que le client a écrit"
    case .business: "Le nom de votre entreprise"
    case .signature: "Votre signature, d’après les réglages"
    case .due: "Quand la première réponse est due"
    case .closes: "Quand la demande sera close d’elle-même"
    case .link: "La page où le client répond"
    case .optOut: "La page où le client demande à ne plus être interrogé"
    }
  }
  var needed: String { "Obligatoire" }
  var standardText: String { "Texte d’origine" }
  var ownText: String { "Texte personnel" }
  var restoreStandard: String { "Rétablir le texte d’origine" }
}

extension French: ReviewWording {
  var draft: String { "Brouillon" }
  var drafts: String { "Brouillons" }
  func position(_ place: Int, of count: Int) -> String { "\(place) sur \(count)" }
  var nextDraft: String { "Brouillon suivant" }
  var previousDraft: String { "Brouillon précédent" }
  var draftOutdated: String {
    "Le client a écrit depuis ce brouillon. Demandez-en un autre, ou reprenez la main."
  }
  var edited: String { "Modifié" }
  var revert: String { "Revenir au brouillon" }
  var editStandsAlone: String { "Vous pouvez l’envoyer. Aucune source ne le dit :" }
  var sentenceBySentence: String { "Phrase par phrase" }
  func sentencesSupported(_ supported: Int, of claims: Int) -> String {
    "\(supported) sur \(claims) étayées"
  }
  func source(_ number: Int) -> String { "Source \(number)" }
  func name(of support: DraftUnderReview.Sentence.Support) -> String {
    switch support {
    case .supported: "Étayée"
    case .unsupported: "Sans source"
    case .courtesy: "Politesse"
    }
  }

  var grades: String { "Notes" }
  var tone: String { "Ton" }
  var toneMeaning: String { "Aimable, professionnel, fidèle à la marque" }
  var accuracy: String { "Exactitude" }
  var accuracyMeaning: String { "Juste, et répond au besoin" }
  var policy: String { "Règles" }
  var policyMeaning: String { "Suit les consignes de l’entreprise" }
  var notYetGraded: String { "Pas encore noté" }
  func meaning(ofGrade grade: Int) -> String {
    switch grade {
    case 5: "Excellent"
    case 4: "Bon"
    case 3: "Acceptable"
    case 2: "Insuffisant"
    default: "Inacceptable"
    }
  }

  var approveAndSend: String { "Approuver et envoyer" }
  var approveAndResolve: String { "Approuver et résoudre" }
  var reject: String { "Refuser" }
  var rejectTitle: String { "Refuser ce brouillon" }
  var rejectText: String {
    "Rien n’est envoyé. Vos notes et la raison instruisent le prochain brouillon."
  }
  var reason: String { "Raison" }
  var reasonHint: String { "Qu’est-ce qui ne va pas ?" }
  var regenerate: String { "Refaire" }
  var regenerateTitle: String { "Demander un autre brouillon" }
  var regenerateText: String {
    "Un nouveau brouillon remplace celui-ci et tient compte de vos remarques."
  }
  var feedback: String { "Remarques" }
  var feedbackHint: String { "Que doit-il dire, ou taire ?" }
  var takeOver: String { "Reprendre la main" }
  var takeOverTitle: String { "Écrire la réponse vous-même" }
  var takeOverText: String {
    "Le ticket devient le vôtre et le brouillon compte comme refusé, avec vos notes."
  }
  var mayOnlyRead: String { "Vous pouvez lire ici, mais pas décider." }

  var evidence: String { "Preuves" }
  func sources(_ count: Int) -> String { count == 1 ? "1 source" : "\(count) sources" }
  func fits(percent: Int) -> String { "convient à \(percent) %" }
  func name(of kind: EvidencePanel.Item.Kind) -> String {
    switch kind {
    case .article: "Article"
    case .resolution: "Solution acceptée"
    case .playbook: "Guide interne"
    case .order: "Commande"
    case .lookup: "Recherche"
    }
  }
  var external: String { "Externe" }
  var internalOnly: String { "Interne" }

  var assessment: String { "Évaluation" }
  var confidence: String { "Confiance" }
  var howItIsMade: String { "Comment est-elle calculée ?" }
  var toneCheck: String { "Ton" }
  var risksTitle: String { "Risques" }
  var noRisks: String { "Aucun trouvé" }
  var validation: String { "Vérifications" }
  func name(of state: ChecksPanel.Check.State) -> String {
    switch state {
    case .passed: "En ordre"
    case .attention: "À regarder"
    case .failed: "Pas en ordre"
    case .person: "À vérifier par vous"
    }
  }
  var whatApprovingDoes: String { "Ce que fait l’approbation" }
  func holds(seconds: Int) -> String {
    switch seconds {
    case ..<1: "La réponse part aussitôt vers la boîte d’envoi."
    case ..<120: "La réponse est retenue \(seconds) secondes."
    default: "La réponse est retenue \(seconds / 60) minutes."
    }
  }
  var thenSends: String { "Puis elle est envoyée au client, une seule fois." }
  var undoUntilThen: String {
    "D’ici là, Annuler sur le ticket la reprend et rien n’a été envoyé."
  }

  var confidenceExplained: String { "Ce que signifie la confiance" }
  var confidenceLead: String {
    "Un nombre de 0 à 100 % : sur combien de preuves repose un brouillon. Il est calculé, jamais deviné."
  }
  func thisDraft(ticket: String) -> String { "Le brouillon pour #\(ticket)" }
  var backToDraft: String { "Retour au brouillon" }
  var whatItIsMadeOf: String { "De quoi elle se compose" }
  func name(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance: "Passages pertinents"
    case .answered: "Questions répondues"
    case .support: "Phrases étayées"
    case .intent: "Demande comprise"
    case .margin: "Nette avance"
    case .gaps: "Rien ne manque"
    }
  }
  func definition(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance:
      "Combien de ce que demande le client les passages cités traitent. Les mots rares pèsent plus."
    case .answered: "Combien de questions du message trouvent réponse dans une source."
    case .support: "La part des phrases citées dont le passage dit ce qu’elles disent."
    case .intent: "À quel point on est sûr de ce que veut le client."
    case .margin: "De combien la source citée devance la suivante."
    case .gaps:
      "Chaque manque ôte 15 % du tout : une recherche échouée, une question sans réponse, une autre langue."
    }
  }
  var calibration: String { "Comparée aux relectures" }
  var calibrationText: String {
    """
    Vos notes et modifications sont gardées à côté de la confiance de chaque brouillon, pour voir à quelle \
    fréquence des brouillons d’une confiance donnée sont partis inchangés. Le nombre lui-même ne repose que sur les preuves.
    """
  }
  var whatItDecides: String { "Ce qu’elle décide" }
  var confidenceRules: [String] {
    [
      "Elle n’envoie rien d’elle-même : chaque brouillon attend une personne.",
      "Là où rien ne convient, il n’y a pas de brouillon : le ticket va à une personne avec la raison.",
      "Une phrase sans preuve et toute recherche échouée l’abaissent.",
    ]
  }
}

extension French: DeskWording {
  func sentence(of news: News) -> String {
    switch news {
    case .replied: "Votre réponse est en route. Tant qu’elle n’est pas partie, Annuler la reprend."
    case .resolved: "Votre réponse est en route et le ticket est résolu."
    case .noted: "Note ajoutée."
    case .saved: "Enregistré."
    case .recalled: "Repris. Rien n’a été envoyé."
    case .approved: "Approuvé. Tant que la réponse n’est pas partie, Annuler la reprend."
    case .approvedAndResolved: "Approuvé, et le ticket est résolu. Annuler reprend la réponse."
    case .rejected: "Refusé. Une personne écrit la réponse."
    case .regenerating: "Un nouveau brouillon arrive."
    case .takenOver: "Le ticket est à vous. Écrivez la réponse ci-dessous."
    case .retrying: "L’étape est tentée à nouveau."
    case .calledIn: "L’appel est enregistré. Son ticket apparaît ici dans un instant."
    case .written: "Votre lettre est en route."
    case .articleSaved: "L’article est enregistré."
    case .articlePublished: "Publié. Les brouillons s’en servent dès maintenant."
    case .articleWithdrawn: "Retiré. Plus personne ne le trouve."
    case .alreadyDecided: "Ce brouillon avait déjà fait l’objet d’une décision."
    case .tooLate: "Cette réponse est déjà partie et ne peut plus être reprise."
    case .switchedOn: "Activé."
    case .switchedOff: "Désactivé. C’est effectif dès maintenant."
    case .sessionsEnded: "Les sessions sont fermées."
    case .passwordChanged: "Votre mot de passe est changé."
    case .deactivated: "Désactivé. La connexion n’est plus possible."
    case .reactivated: "Réactivé."
    case .tokenRevoked: "Le jeton est révoqué."
    case .sentOpen: "Votre réponse est en route. Le ticket reste ouvert."
    case .markedSpam: "Marqué comme indésirable. Rien n’est envoyé à l’expéditeur."
    case .unmarkedSpam: "Ce n’est plus indésirable."
    case .escalated: "Confié. Il se trouve dans la liste des escalades."
    case .escalationEnded: "L’escalade est terminée."
    case .merged: "Fusionné. La conversation continue ici."
    case .linked: "Le lien est enregistré."
    case .requesterChanged: "Les réponses vont désormais au nouveau demandeur."
    case .resolvedSilently: "Résolu. Rien n’a été envoyé."
    case .notSent: "Le ticket est là, mais la lettre n’a pas pu être envoyée."
    }
  }

  func sentence(of entry: TimelineEntry) -> String {
    switch entry {
    case .opened(let channel):
      switch channel {
      case .email: "Ouvert par e-mail"
      case .phone: "Ouvert par téléphone"
      case .portal: "Ouvert par le portail"
      case .chat: "Ouvert par chat"
      case .api: "Ouvert par l’API"
      }
    case .heard: "Le client a écrit"
    case .reopened: "Le client a écrit à nouveau : le ticket est rouvert"
    case .moved(let from, let to): "Statut : \(said(from)) → \(said(to))"
    case .understood(let intent, let priority):
      "Compris comme \(name(ofIntent: intent)), priorité \(name(of: priority).lowercased())"
    case .prioritised(let from, let to): "Priorité : \(said(from)) → \(said(to))"
    case .assigned(let names):
      names.isEmpty ? "Attribué à personne" : "Attribué à \(names.joined(separator: ", "))"
    case .answered(let withDraft, let then):
      (withDraft ? "Répondu avec un brouillon" : "Répondu") + after(then)
    case .noted: "Note interne"
    case .draftWaiting: "Un brouillon attend une relecture"
    case .draftDecided: "Le brouillon n’attend plus"
    case .reviewed(.approve): "Brouillon approuvé"
    case .reviewed(.reject): "Brouillon refusé"
    case .reviewed(.regenerate): "Autre brouillon demandé"
    case .reviewed(.takeOver): "Repris à la main"
    case .reviewed(.review): "Brouillon relu"
    case .escalated(.manager): "Confié à un responsable"
    case .escalated(.team): "Confié à l’équipe"
    case .escalated(.technical): "Confié à l’équipe technique"
    case .escalated(.person): "Confié à une personne"
    case .escalationEnded: "L’escalade est terminée"
    case .resolved: "Résolu"
    case .closed: "Fermé"
    case .tagged(let tags): tags.map { "Étiquettes : \($0)" } ?? "Étiquettes retirées"
    case .markedSpam: "Marqué comme spam"
    case .unmarkedSpam: "N’est plus du spam"
    case .merged(let number): "Fusionné dans le #\(number), où il continue"
    case .absorbed(let number): "Le #\(number) a été fusionné dans ce ticket"
    case .linked(let number): number.map { "Lié au #\($0)" } ?? "Le lien a été retiré"
    case .requesterChanged: "Le demandeur a été changé"
    case .acknowledged: "Le client sait que son message est arrivé"
    case .notified(.resolution): "Le client sait que c’est résolu"
    case .notified(.satisfaction): "Le client a été invité à donner son avis"
    case .notified(.reminder): "Un rappel a été envoyé au client"
    case .notified(.closing): "Le client sait que la demande est close"
    case .rated(let score): "Noté \(score) sur 5"
    case .confirmed: "Le client dit que c’est résolu"
    case .letter(.sent): "La lettre est partie"
    case .letter(.failed): "La lettre n’a pas pu être remise"
    case .letter(.cancelled): "La lettre a été reprise"
    case .letter(.held): "La lettre est retenue"
    case .letter(.sending): "La lettre est en cours d’envoi"
    case .remarked(let text): text ?? "Remarque"
    case .promise(let promise): sentence(of: promise)
    case .other(let name): name
    }
  }
  private func after(_ then: TimelineEntry.Afterwards) -> String {
    switch then {
    case .keepOpen: ""
    case .wait: " ; c’est maintenant au client"
    case .resolve: " et résolu"
    }
  }

  func name(ofIntent intent: String) -> String {
    switch intent {
    case "billing": "facturation"
    case "technical": "technique"
    case "outage": "panne"
    case "product_question": "question produit"
    case "refund": "remboursement"
    case "delivery": "livraison"
    case "complaint": "réclamation"
    case "cancellation": "annulation"
    case "account": "compte"
    case "feedback": "avis"
    case "other": "autre"
    default: readable(intent)
    }
  }

  var martlet: String { "Martlet" }
  var customer: String { "Client" }
  func drafter(_ model: String) -> String {
    model.hasPrefix("embedded") ? "Le rédacteur de Martlet" : model
  }
  func title(ofRisk code: String) -> String {
    switch code {
    case "refund_over_limit": "Remboursement au-dessus du plafond."
    case "amount_unknown": "Montant inconnu."
    case "billing_change": "Changement de facturation."
    case "cancellation": "Annulation."
    case "vip": "VIP."
    case "legal": "Juridique."
    case "safety": "Sécurité."
    case "asks_for_person": "Demande une personne."
    case "other_customer": "Autre client."
    case "injection": "Instructions dans le message."
    case "unsupported_sentence": "Phrase sans source."
    case "number_not_in_source": "Chiffre absent des sources."
    case "action_requested": "Une action est demandée."
    case "failed_lookup": "Recherche échouée."
    case "no_citation": "Aucune source citée."
    case "other_language": "Autre langue."
    default: sentence(ofCode: code)
    }
  }
  func sentence(of check: DraftCheck, isMet: Bool) -> String {
    switch check {
    case .sources:
      isMet
        ? "Chaque affirmation cite une source qui le dit."
        : "Une phrase n’a aucune source qui le dise : lisez-la deux fois."
    case .numbers:
      isMet
        ? "Chaque nombre, montant et date figure dans une source."
        : "Un nombre ne figure dans aucune source : vérifiez-le."
    case .records:
      isMet
        ? "Rien de ce qui a été cherché ne manque."
        : "Quelque chose de ce qui a été cherché manque : voir les preuves."
    case .privacy:
      isMet
        ? "Il n’est question de la commande de personne d’autre."
        : "Cela touche à la commande de quelqu’un d’autre : n’en dites rien."
    case .tone: isMet ? "Le ton convient." : "Le ton mérite un regard."
    case .evidence: "J’ai comparé la réponse à ses preuves."
    }
  }
  func toneVerdict(isGood: Bool) -> String {
    isGood ? "Aimable, professionnel, fidèle à la marque" : "Relisez encore une fois"
  }
  func order(_ id: String) -> String { "Commande \(id)" }
  func sentOn(_ day: String) -> String { "expédiée le \(day)" }
  func expectedOn(_ day: String) -> String { "attendue le \(day)" }
  func deliveredOn(_ day: String) -> String { "livrée le \(day)" }
  var notFound: String { "Introuvable" }
  var rule: String { "Règle" }
  var noAddress: String { "pas d’adresse e-mail" }
  func missing(_ field: String) -> String {
    switch field {
    case "email": "Donnez l’adresse e-mail du client."
    case "contact": "Donnez une adresse e-mail ou un numéro de téléphone."
    case "subject": "Dites en quelques mots de quoi il s’agit."
    default: "Écrivez d’abord quelque chose."
    }
  }
  var draftAppeared: String {
    "Un brouillon est apparu pendant que vous écriviez. Votre texte est dans l’éditeur : notez le brouillon, puis envoyez."
  }
  var noMailDrop: String {
    "Il n’y a pas de bac de courrier ici : les lettres partent par votre serveur de messagerie."
  }
}

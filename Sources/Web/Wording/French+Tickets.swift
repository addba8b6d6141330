extension French: TicketWording {
  var ticket: String { "Ticket" }
  var conversation: String { "Conversation" }
  var contact: String { "Contact" }
  var properties: String { "Propriétés" }
  var procedure: String { "Procédure" }
  var timeline: String { "Historique" }
  var opened: String { "Ouvert" }
  var draftWaits: String { "Un brouillon attend une relecture" }
  var drafting: String { "Un brouillon est en cours d’écriture…" }
  var review: String { "Relire" }

  var noMessages: String { "Pas encore de messages" }
  var noMessagesText: String { "Ce qui s’écrit dans ce ticket apparaît ici." }
  var internalNote: String { "Note interne" }
  var draftedAndApproved: String { "Rédigé par Martlet, approuvé" }
  var showQuoted: String { "Afficher le texte cité" }
  var asSent: String { "Voir l’e-mail tel qu’il a été envoyé" }
  func mailFrom(_ name: String) -> String { "E-mail de \(name)" }
  var imagesHidden: String { "Les images venues d’ailleurs ne sont pas chargées." }
  var imagesShown: String { "Les images venues d’ailleurs sont chargées." }
  var showImages: String { "Afficher les images" }
  var attachments: String { "Pièces jointes" }
  var held: String { "Approuvé. Envoi dans" }
  var undo: String { "Annuler" }
  var sending: String { "Envoi…" }
  var sent: String { "Envoyé" }
  var recalled: String { "Repris avant l’envoi" }
  var notDelivered: String { "Non remis." }
  func name(of author: ConversationMessage.Author) -> String {
    switch author {
    case .customer: "Client"
    case .agent: "Agent"
    case .system: "Système"
    case .ai: "Martlet, envoyé seul"
    }
  }

  var answer: String { "Répondre" }
  var reply: String { "Réponse" }
  var to: String { "À" }
  var from: String { "De" }
  var date: String { "Date" }
  var replyHint: String { "Écrire au client…" }
  var noteHint: String { "Seule votre équipe lit ceci…" }
  var addNote: String { "Ajouter la note" }
  var send: String { "Envoyer" }
  var sendAndWait: String { "Envoyer et attendre" }
  var sendAndResolve: String { "Envoyer et résoudre" }
  var reviewInstead: String { "Un brouillon répond déjà à ce message." }
  var reviewDraft: String { "Relisez-le, ou reprenez la main là-bas." }

  var privatePerson: String { "Particulier" }
  var phone: String { "Téléphone" }
  var language: String { "Langue" }
  var knownSince: String { "Connu depuis" }
  var firstTicket: String { "C’est le premier ticket." }
  var otherTickets: String { "Autres tickets" }

  var assignee: String { "Attribué à" }
  var team: String { "Équipe" }
  var noTeam: String { "Aucune équipe" }
  var tags: String { "Étiquettes" }
  var tagsHint: String { "Séparées par des virgules" }
  var intent: String { "Demande" }
  var sentiment: String { "Humeur" }
  func sure(percent: Int) -> String { "sûr à \(percent) %" }

  func stepsDone(_ done: Int, of all: Int) -> String { "\(done) sur \(all)" }
  var noProcedure: String { "La procédure commence dans un instant." }
  func attempts(_ count: Int) -> String { "\(count) tentatives" }
  var retry: String { "Réessayer" }
  func name(of state: ProcedurePanel.Step.State) -> String {
    switch state {
    case .waiting: "En attente"
    case .running: "En cours"
    case .done: "Fait"
    case .skipped: "Sauté"
    case .failed: "Échoué"
    }
  }
  var noTimeline: String { "Rien ne s’est encore passé." }

  var newTicketLead: String {
    "Écrivez le premier à un client, ou gardez ce qui s’est dit au téléphone."
  }
  var kindOfTicket: String { "Type de ticket" }
  var writeToCustomer: String { "Écrire à un client" }
  var logCall: String { "Consigner un appel" }
  var name: String { "Nom" }
  var phoneHint: String { "Le téléphone ou l’e-mail suffit ; l’autre peut rester vide." }
  var subject: String { "Objet" }
  var message: String { "Message" }
  var whatWasSaid: String { "Ce qui s’est dit" }
  var inbox: String { "Boîte" }
  var saveCall: String { "Enregistrer l’appel" }

  var mailDropLead: String {
    "Aucun serveur de messagerie n’est configuré : les lettres aux clients arrivent donc ici."
  }
  var folder: String { "Dossier" }
  var noLetters: String { "Pas encore de lettres" }
  var noLettersText: String { "Approuvez une réponse et la lettre apparaît ici." }
  var rawMail: String { "Télécharger l’e-mail brut" }
}

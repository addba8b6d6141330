extension French: SettingsWording {
  // MARK: The settings pages
  var settings: String { "Réglages" }
  var copy: String { "Copier" }
  var copied: String { "Copié" }
  var made: String { "Créé" }
  var role: String { "Rôle" }
  var sessions: String { "Sessions ouvertes" }
  var somebodyGone: String { "Une personne partie" }
  var theCommandLine: String { "La ligne de commande" }
  var theCustomer: String { "Le client" }
  var nobodyElse: String { "Personne : retour à leurs files" }
  func by(_ name: String) -> String { "par \(name)" }

  // MARK: Switches
  var switchesLead: String {
    "Arrêtez aussitôt une partie de la machine. Ce qui arrive reste conservé et classé."
  }
  var switchedOff: String { "Désactivé" }
  var draftsForbidden: String { "Brouillons (par l’exploitant)" }
  var isOn: String { "Actif" }
  var isOff: String { "Arrêté" }
  var isHeld: String { "Retenu par le mode manuel" }
  var switchForbidden: String {
    "L’exploitant a désactivé les brouillons avec AI_CUSTOMER_DRAFT_ENABLED. Lui seul peut le changer."
  }
  var switchOn: String { "Activer" }
  var switchOff: String { "Désactiver" }
  var switchOffNow: String { "Désactiver maintenant" }
  var switchReason: String { "Raison, pour vos collègues" }

  // MARK: People
  var peopleLead: String { "Toutes les personnes de ce service, et ce qu’elles peuvent faire." }
  func invitationFor(_ name: String) -> String { "Un accès pour \(name)" }
  var invitationText: String {
    "Transmettez ce lien. Il sert une fois, pendant sept jours, et ne sera plus montré."
  }
  var invite: String { "Inviter quelqu’un" }
  var makeInvitation: String { "Créer une invitation" }
  var inviteLead: String {
    "Vous obtenez un lien à transmettre ; avec lui, la personne choisit son mot de passe."
  }
  var roleHint: String {
    "Les lecteurs lisent. Les agents répondent. Les responsables gèrent aussi réglages et personnes. Les propriétaires peuvent tout."
  }
  func invitedUntil(_ day: String) -> String { "invitation jusqu’au \(day)" }
  var deactivated: String { "Désactivé" }
  var openTickets: String { "Tickets ouverts" }
  var ownersOnly: String {
    "C’est un propriétaire. Seul un propriétaire peut modifier le compte d’un propriétaire."
  }
  var changeRole: String { "Changer le rôle" }
  var dangerZone: String { "Avec précaution" }
  var newLink: String { "Réinitialiser le mot de passe" }
  var newLinkText: String {
    "Le mot de passe cesse de fonctionner et les sessions prennent fin aussitôt. Vous obtenez un lien pour en choisir un nouveau."
  }
  var makeLink: String { "Réinitialiser et montrer le lien" }
  var endSessions: String { "Fermer toutes les sessions" }
  var endSessionsText: String { "Déconnexion partout ; il faudra se reconnecter." }
  var deactivate: String { "Désactiver" }
  func deactivateText(_ name: String) -> String {
    "\(name) ne pourra plus se connecter et ses jetons d’API cessent de fonctionner. Ses écrits restent à son nom."
  }
  var deactivateNow: String { "Désactiver maintenant" }
  var successor: String { "Qui reprend" }
  func successorHint(_ count: Int) -> String { "Tickets ouverts à reprendre : \(count)." }
  var reactivate: String { "Réactiver" }
  var reactivateText: String { "La connexion redevient possible avec le mot de passe d’avant." }

  // MARK: Profile
  var aboutYou: String { "À propos de vous" }
  var ownSignature: String { "Votre signature" }
  var ownSignatureHint: String { "Figure sous vos réponses, au-dessus de celle de l’entreprise." }
  var changePassword: String { "Changer le mot de passe" }
  var changePasswordLead: String { "Vos autres navigateurs sont déconnectés." }
  var currentPassword: String { "Mot de passe actuel" }
  var newPassword: String { "Nouveau mot de passe" }
  var passwordAgain: String { "Nouveau mot de passe, encore une fois" }
  var passwordHint: String { "Au moins 10 caractères." }
  var passwordsDiffer: String { "Les deux ne sont pas identiques." }
  var thisBrowser: String { "Ce navigateur" }
  var signedInAt: String { "Connexion" }
  var unknownBrowser: String { "Un programme ou un navigateur inconnu" }
  var endOthers: String { "Se déconnecter partout ailleurs" }
  var endOthersText: String { "Toutes les sessions sauf celle-ci prennent fin." }
  func welcome(_ name: String) -> String { "Bienvenue, \(name)" }
  func welcomeLead(_ desk: String) -> String {
    "Choisissez un mot de passe pour votre compte chez \(desk)."
  }
  var enterDesk: String { "Aller au service" }

  // MARK: Tokens
  var tokensLead: String { "Des clés pour les programmes qui utilisent l’API." }
  var newToken: String { "Le nouveau jeton" }
  var newTokenText: String { "Copiez-le maintenant : il ne sera plus montré." }
  var makeToken: String { "Créer un jeton" }
  var tokenNameHint: String { "À quoi il sert, par exemple « boutique »." }
  var tokenPerson: String { "Au nom de qui" }
  var tokenPersonHint: String { "Il ne permet jamais plus que le rôle de cette personne." }
  var scopes: String { "Droits" }
  var noTokens: String { "Pas encore de jetons" }
  var noTokensText: String { "Créez-en un par programme, pour pouvoir révoquer chacun séparément." }
  var lastUsed: String { "dernière utilisation" }
  var neverUsed: String { "jamais utilisé" }
  var revoked: String { "Révoqué" }
  var revoke: String { "Révoquer" }
  func revokeText(_ name: String) -> String {
    "Les programmes qui utilisent « \(name) » seront désormais refusés."
  }

  // MARK: Inboxes
  var inboxesLead: String {
    "Les adresses auxquelles les clients écrivent, et comment en partent les réponses."
  }
  var newInbox: String { "Nouvelle boîte" }
  var noInboxes: String { "Pas encore de boîte" }
  var noInboxesText: String { "Ajoutez l’adresse à laquelle vos clients écrivent." }
  var isDefault: String { "Par défaut" }
  var address: String { "Adresse" }
  var addressHint: String { "Faites livrer cette adresse à Martlet ; le manuel explique comment." }
  var addressKept: String {
    "Si vous la changez, le courrier à l’ancienne adresse arrive encore ici."
  }
  var channel: String { "Canal" }
  var shop: String { "Plateforme de vente" }
  var shopHint: String { "Par exemple bolcom ou shopify ; peut rester vide." }
  var holdSeconds: String { "Retenir les réponses, secondes" }
  var holdHint: String { "Une réponse approuvée attend ce temps et peut être reprise." }
  var holdDefaultHint: String {
    "Pour les nouvelles boîtes : combien de temps une réponse approuvée attend et peut être reprise."
  }
  var deadlineDays: String { "Clore après jours" }
  var deadlineHint: String { "Jours sans réponse après lesquels un ticket envoyé est clos." }
  var makeDefault: String { "En faire la boîte par défaut" }
  var defaultHint: String { "Elle prend ce qui n’est adressé à aucune boîte." }
  var defaultStays: String { "C’est la boîte par défaut. Pour changer, choisissez-en une autre." }
  var reviewPolicy: String { "Relecture" }
  var aliases: String { "Arrive aussi ici" }

  // MARK: Teams
  var teamsLead: String { "Qui reçoit quels tickets. Chaque ticket va à une équipe du bon genre." }
  var newTeam: String { "Nouvelle équipe" }
  var addTeam: String { "Ajouter l’équipe" }
  var teamKind: String { "Genre" }
  var teamKindHint: String {
    "Le support reçoit le reste ; technique, finances et astreinte reçoivent leurs sujets."
  }
  var nobodyOnCall: String {
    "Personne n’est d’astreinte : une panne va à l’équipe technique. Placez des personnes dans une équipe « Astreinte »."
  }
  func onCallNow(_ names: [String]) -> String { "D’astreinte : \(names.joined(separator: ", "))" }
  var noTeams: String { "Pas encore d’équipes" }
  var noTeamsText: String { "Sans équipes, chaque ticket attend parmi les non attribués." }
  var nobodyInTeam: String { "Personne encore" }
  var members: String { "Membres" }

  // MARK: Business
  var businessLead: String {
    "Ce que les clients voient de vous, et les limites de ce qui peut être promis."
  }
  var theBusiness: String { "L’entreprise" }
  var businessName: String { "Nom de l’entreprise" }
  var businessNameHint: String { "Tel que vos clients le connaissent." }
  var languages: String { "Langues" }
  var languagesHint: String { "Des codes comme en, nl, de ; le premier sert à défaut." }
  var timeZone: String { "Fuseau horaire" }
  var timeZoneHint: String { "Les heures d’ouverture et les moments s’y expriment." }
  var currency: String { "Devise" }
  var currencyHint: String { "Trois lettres, comme EUR." }
  var limits: String { "Limites" }
  var refundLimit: String { "Limite de remboursement" }
  var refundLimitHint: String { "Au-delà, un responsable doit décider." }
  var acknowledges: String { "Accuser réception des nouveaux messages" }
  var acknowledgesHint: String {
    "Les clients reçoivent un numéro et la date prévue de la réponse."
  }
  var voice: String { "Comment vous écrivez" }
  var brandVoice: String { "Voix de la marque" }
  var brandVoiceHint: String {
    "Quelques phrases pour les brouillons : chaleureux, bref, sans jargon…"
  }
  var wordsToUse: String { "Mots à employer" }
  var wordsToAvoid: String { "Mots à éviter" }
  var oneEachLine: String { "Un par ligne." }
  var deskSignature: String { "Signature" }
  var deskSignatureHint: String { "Termine chaque lettre." }
  var orderNumbers: String { "Numéros de commande" }
  var orderPatterns: String { "Motifs" }
  var orderPatternsHint: String {
    "Des expressions régulières, une par ligne, qui reconnaissent vos numéros de commande."
  }

  // MARK: Audit
  var auditLead: String {
    "Qui a changé quoi. Chaque entrée tient à la précédente : une altération se voit."
  }
  var auditNumber: String { "N°" }
  var auditWhen: String { "Quand" }
  var auditWho: String { "Qui" }
  var auditWhat: String { "Quoi" }
  var auditSubject: String { "Sur quoi" }
  func auditIntact(_ count: Int) -> String { "La chaîne est entière ; entrées : \(count)." }
  func auditBroken(_ number: Int) -> String {
    "La chaîne ne tient plus à partir de l’entrée \(number) : quelqu’un a modifié la table."
  }
  var auditUnchecked: String { "La chaîne est longue et n’a pas été vérifiée à l’instant." }
  var auditCheck: String { "Tout vérifier" }

  // MARK: Categories
  var categoriesLead: String { "Comment les tickets sont classés, et où va chaque intention." }
  var newCategory: String { "Nouvelle catégorie" }
  var addCategory: String { "Ajouter la catégorie" }
  var parentCategory: String { "Fait partie de" }
  var noParent: String { "Aucune : catégorie principale" }
  var noCategories: String { "Pas encore de catégories" }
  var noCategoriesText: String { "Ajoutez celles par lesquelles vous voulez compter vos tickets." }
  var rename: String { "Renommer" }
  var intentMapping: String { "Où sont classées les intentions" }
  var intentMappingLead: String { "Votre choix vaut dès le prochain message." }
  var notFiled: String { "Non classé" }
  func byName(_ name: String) -> String { "D’après le nom : \(name)" }

  // MARK: Errors
  var errorsLead: String { "Ce qui a échoué de notre côté, et ce que vous pouvez faire." }
  var noErrors: String { "Rien à signaler" }
  var noErrorsText: String { "Les tâches, lettres et courriels en échec apparaissent ici." }
  var deadJobs: String { "Tâches abandonnées" }
  var deadJobsAdvice: String {
    "Réglez la cause puis réessayez : la tâche retrouve toutes ses tentatives."
  }
  var failedLetters: String { "Lettres non remises" }
  var failedLettersAdvice: String { "Vérifiez l’adresse ou le serveur, puis renvoyez." }
  var unreadableMails: String { "Courriels illisibles" }
  var unreadableAdvice: String {
    "Ils sont conservés et sur un ticket. Relisez-les après une mise à jour."
  }
  var failedSteps: String { "Étapes arrêtées" }
  var failedStepsAdvice: String {
    "Le ticket attend à cette étape. Réglez la cause puis réessayez."
  }
  var mishaps: String { "Erreurs rencontrées" }
  var mishapsAdvice: String { "Donnez l’identifiant à l’exploitant : le journal en dit la cause." }
  var tryAgain: String { "Réessayer" }
  var sendAgain: String { "Renvoyer" }
  var readAgain: String { "Relire" }
  var discard: String { "Abandonner" }
  var discardText: String {
    "La tâche est supprimée pour de bon ; ce qu’elle devait faire ne sera pas fait."
  }
  func attemptsMade(_ count: Int) -> String { "tentatives : \(count)" }
  func timesMet(_ count: Int) -> String { "vu \(count) fois" }
}

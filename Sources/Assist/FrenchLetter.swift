import Text

struct FrenchLetter: LetterWords {
  let language = Language.french

  func greeting(_ person: Addressee, isFormal: Bool) -> String {
    if isFormal { return person.first.isEmpty ? "Madame, Monsieur," : "Bonjour \(person.whole)," }
    return person.first.isEmpty ? "Bonjour," : "Bonjour \(person.first),"
  }

  let thanks = "Merci pour votre message."
  let thanksForPraise = "Merci pour vos mots aimables."
  let thanksAgain = "Merci pour votre retour."
  func thanks(aboutOrders orders: [String]) -> String {
    orders.count == 1
      ? "Merci pour votre message au sujet de la commande \(joined(orders))."
      : "Merci pour votre message au sujet des commandes \(joined(orders))."
  }
  func thanks(about topic: String) -> String {
    "Merci pour votre message au sujet de « \(topic) »."
  }

  func sorry(for trouble: MailCue) -> String? {
    switch trouble {
    case .damaged: "Je suis désolé que votre article ne soit pas arrivé intact."
    case .wrongItem: "Je suis désolé que votre colis ne corresponde pas à votre commande."
    case .chargedTwice: "Je suis désolé de l'inquiétude causée par ce second débit."
    case .late: "Je suis désolé que votre colis ne vous soit pas encore parvenu."
    case .signIn: "Je suis désolé que vous ne puissiez pas vous connecter."
    case .notWorking: "Je suis désolé que quelque chose ne fonctionne pas comme il se doit."
    default: nil
    }
  }
  let sorry = "Je suis désolé pour les désagréments que vous avez rencontrés."
  let gladToHelp = "C'est avec plaisir que je vous aide."
  let alreadyTried =
    "Vous avez déjà essayé certaines étapes ; je les ai donc omises. Ce qui peut encore aider :"

  func name(of item: PlaybookGuide.AskFor) -> String {
    switch item {
    case .orderNumber: "votre numéro de commande"
    case .photo: "une photo"
    case .serialNumber: "le numéro de série"
    case .errorCode: "le code d'erreur affiché"
    case .purchaseDate: "la date d'achat"
    case .phone: "un numéro de téléphone où vous joindre"
    case .address: "votre adresse"
    }
  }
  func pleaseSend(_ items: [String]) -> String {
    "Afin que nous puissions vérifier, merci de nous envoyer \(joined(items))."
  }

  func request(_ wish: MailCue) -> String? {
    switch wish {
    case .wantsCancellation: "votre demande d'annulation"
    case .wantsRefund: "votre demande de remboursement"
    case .wantsCall: "votre demande de rappel"
    case .wantsDeletion: "votre demande de suppression de compte"
    case .wantsInvoice: "votre demande de facture corrigée"
    case .wantsAddressChange: "votre demande de changement d'adresse"
    case .wantsReplacement: "votre demande de remplacement"
    case .wantsQuote: "votre demande de devis"
    case .wantsRepair: "votre demande de réparation"
    case .wantsSearch: "votre demande de recherche"
    default: nil
    }
  }
  func noted(_ requests: [String]) -> String {
    "Nous avons noté \(joined(requests)) et vous le confirmerons une fois que ce sera fait."
  }
  let restIsOpen = "Un collègue reviendra vers vous pour le reste de votre message."
  let writeAgain = "S'il reste un point à éclaircir, répondez simplement à ce message."
  let writeAgainWarmly =
    "Pour toute autre question, répondez simplement à ce message ; nous vous aiderons volontiers."
  let closing = "Cordialement,"
  func leadIn(_ heading: String) -> String { heading + " :" }
  func joined(_ items: [String]) -> String { list(items, and: "et") }

  func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    let months = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    return "\(day == 1 ? "1er" : String(day)) \(months[month - 1]) \(year)"
  }
  func delivered(_ order: String, on day: String) -> String {
    "D'après nos dossiers, la commande \(order) a été livrée le \(day)."
  }
  func cancelled(_ order: String) -> String {
    "D'après nos dossiers, la commande \(order) est annulée."
  }
  func refunded(_ order: String) -> String {
    "D'après nos dossiers, la commande \(order) a été remboursée."
  }
  func returned(_ order: String) -> String {
    "D'après nos dossiers, le retour de la commande \(order) nous est parvenu."
  }
  func left(_ order: String, on day: String, with carrier: String?, tracking: String?) -> String {
    "La commande \(order) a quitté notre entrepôt le \(day)" + (carrier.map { " avec \($0)" } ?? "")
      + (tracking.map { " ; le numéro de suivi est \($0)" } ?? "") + "."
  }
  func expected(on day: String) -> String { "La livraison est prévue le \(day)." }
  func wasExpected(on day: String) -> String { "La livraison était prévue le \(day)." }
  func notLeft(_ order: String) -> String {
    "La commande \(order) n'a pas encore quitté notre entrepôt."
  }
}

extension MailCue {
  static let french: KeyValuePairs<MailCue, String> = [
    .late: """
    pas arrivé; pas arrivée; pas encore arrivé; pas reçu; pas encore reçu; jamais reçu
    jamais arrivé
    toujours pas; j'attends toujours; j'attends depuis; en retard; pas livré; pas été livré
    pas livrée; où est mon; où est ma
    où en est; colis perdu; colis est perdu; aucune mise à jour; ne bouge plus; ne bouge pas
    plus bougé; pas bougé
    retard; rien reçu; aucune nouvelle
    """,
    .damaged: """
    arrivé cassé; arrivée cassée; arrivé abîmé; arrivée abîmée; arrivé endommagé
    arrivée endommagée; reçu cassé
    reçu endommagé; est cassé; est cassée; est fissuré; est fissurée; en morceaux; endommagé
    endommagée
    abîmé pendant; abîmé; abîmée; est cabossé; encore cassé; brisé; brisée
    """,
    .wrongItem: """
    mauvais article; mauvais produit; mauvaise couleur; mauvaise taille; mauvais café
    pas ce que j'ai commandé
    pas commandé; autre chose; manque; manquant; manquante; incomplet; incomplète
    erreur de commande; il manque
    """,
    .chargedTwice: """
    payé deux fois; débité deux fois; débitée deux fois; deux débits; double débit
    double paiement; deux paiements
    facturé deux fois; prélevé deux fois; deux prélèvements; double prélèvement; facturée deux fois
    """,
    .signIn: """
    pas me connecter; plus me connecter; impossible de me connecter; connexion impossible
    mot de passe oublié
    oublié mon mot de passe; réinitialiser mon mot de passe; réinitialiser le mot de passe
    compte bloqué
    nouveau mot de passe; accéder à mon compte
    """,
    .notWorking: """
    ne fonctionne pas; ne fonctionne plus; ne marche pas; ne marche plus; ne s'allume pas
    ne démarre pas
    ne se connecte pas; ne charge pas; code d'erreur; code erreur; message d'erreur; fuit
    une fuite; est en panne; en panne
    affiche e01; affiche e02; affiche e03; affiche e04; pas valable; pas valide; ne chauffe pas
    ne chauffe plus
    reste allumé
    """,
    .again: "encore une fois; de nouveau; troisième fois; deuxième fois; toujours pas",
    .solved: """
    est résolu; problème résolu; c'est résolu; c'est réglé; est réglé; fonctionne à nouveau
    fonctionne maintenant
    marche à nouveau; marche maintenant; ça a marché; bien arrivé; tout est en ordre
    """,
    .praise: """
    très satisfait; très satisfaite; très contente; très content; excellent service
    service excellent; super service
    félicitations; bravo; ravi; ravie; excellent café; est parfait; est parfaite; est excellent
    continuez ainsi; compliment; compliments
    """,
    .hasPhotos: """
    photo jointe; photos jointes; photo ci-jointe; en pièce jointe; ci-joint; voir photo
    voici une photo; photo en annexe
    """,
    .wantsCancellation: """
    annuler ma commande; annuler la commande; annulez ma commande; annulez la commande
    annuler mon; annulez mon
    je souhaite annuler; je veux annuler; souhaite résilier; résilier; résiliez; résiliation
    annulation de ma
    """,
    .threatensCancellation: "sinon j'annule; sinon je résilie; ou j'annule; ou je résilie",
    .wantsRefund: """
    remboursez-moi; remboursez; veux être remboursé; veux être remboursée; souhaite être remboursé
    souhaite être remboursée; voudrais être remboursé; voudrais être remboursée
    exige * remboursement; je veux * remboursement; je voudrais * remboursement
    je souhaite * remboursement; demande * remboursement; veux récupérer mon argent
    rendez-moi * argent; merci de me rembourser; pouvez-vous me rembourser; veuillez me rembourser
    veuillez rembourser
    """,
    .wantsCall: """
    appelez-moi; rappelez-moi; me rappeler; m'appeler; être rappelé; être rappelée; me téléphoner
    """,
    .wantsDeletion: """
    supprimer mon compte; supprimez mon compte; supprimer mes données; supprimez mes données
    effacer mes données
    effacez mes données; clôturer mon compte; suppression de mon compte; suppression de mes données
    """,
    .wantsInvoice: """
    corriger la facture; modifier la facture; facture corrigée; nouvelle facture
    envoyez * facture; envoyer * facture
    copie de la facture; facture sans; facture rectifiée; facture rectificative
    """,
    .wantsAddressChange: """
    changer l'adresse; changer d'adresse; changer mon adresse; modifier l'adresse
    modifier mon adresse; nouvelle adresse
    mauvaise adresse; autre adresse; déménagé; déménage; changement d'adresse
    """,
    .wantsReplacement: """
    envoyer un nouveau; envoyer une nouvelle; un remplacement; remplacer; échanger; un échange
    un autre exemplaire
    remplacez; le bon article
    """,
    .wantsQuote: "un devis; offre de prix",
    .wantsRepair: "faire réparer; réparation; réparer; réparez; technicien",
    .wantsSearch: """
    ouvrir une enquête; enquête; lancer une recherche; rechercher le colis; rechercher mon colis
    localiser
    """,
    .legal: """
    avocat; avocate; action en justice; poursuites; poursuivre en justice; tribunal; tribunaux
    procès; porter plainte
    mise en demeure; huissier; dgccrf; ufc que choisir; rupture de contrat; assignation; cnil
    voie judiciaire
    médiateur; la presse; journaliste; protection des consommateurs
    """,
    .safety: """
    pris feu; prend feu; incendie; en feu; fumée; fume; brûlé; brûlée; brûlure; brûlures
    odeur de brûlé; choc électrique
    décharge électrique; électrocuté; électrocutée; explosé; explosion; blessé; blessée; blessure
    hôpital; ambulance
    réaction allergique; empoisonné; intoxication; étouffé; étincelles; sang; court-circuit; mortel
    """,
    .person: """
    parler à une personne; parler à un humain; parler avec un humain; parler à quelqu'un
    parler avec quelqu'un
    parler à un conseiller; parler avec un conseiller; vraie personne; vrai conseiller
    être humain; pas un robot
    pas à un robot; pas un bot; parler à un responsable; votre responsable; appelez-moi
    rappelez-moi
    """,
    .billingChange: """
    nouveau compte bancaire; nouveau rib; changer de rib; mon nouveau rib; nouvel iban
    nouveau iban; autre iban; autre compte
    changer de moyen de paiement; changer le moyen de paiement; nouvelle carte
    coordonnées bancaires
    adresse de facturation
    """,
    .othersData: """
    données d'un autre client; adresse d'un autre client; données d'autres clients
    adresse de mon voisin; adresse de ma voisine
    commande de mon voisin; commande d'une autre personne; liste des clients; liste de vos clients
    base de clients
    """,
  ]
}

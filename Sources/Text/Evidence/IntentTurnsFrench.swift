extension IntentCues {
  /// Turns of phrase beyond the words of `french`: what customers write around the thing they want.
  static let frenchTurns: KeyValuePairs<String, String> = [
    "billing": """
    prélevé ^3.2; prélevé deux fois ^4.5; prélèvement ^3.5; prélèvements ^3.5; devis ^1.8
    devis annonçait ^2.8; à découvert ^2; relance ^2.8; huissier ^3; comptabilité ^2.5
    comptable ^2.5; duplicata ^3; duplicata de la facture ^4.5; en plusieurs fois ^2.8
    payer en trois fois ^3.5; numéro de tva ^4; tva ^3.5; rib ^4; nouveau rib ^4.5
    changement de rib ^4.5; iban ^3; change de banque ^3; changeons de banque ^3; rejet ^1.5
    déjà réglé ^3; déjà réglée ^3; déjà payé ^2.8; échéancier ^3.5; échéance ^2.2
    facture impayée ^4; impayé ^3; trop payé ^3.5; trop perçu ^3.2; moyen de paiement ^3
    carte refusée ^3.5; paiement refusé ^3.5; frais de dossier ^3; écart ^1.8; reçu fiscal ^3
    note de frais ^2.5; abonnement facturé ^3.2; augmentation de tarif ^2.5
    """,
    "technical": """
    plante ^3; plante sans arrêt ^3.8; plante chaque fois ^3.8; réinstallée ^2.8
    réinstallé ^2.8; s'arrête ^2; s'arrête au milieu ^3; s'arrête sans ^2.8; fait un bruit ^2.5
    bruit ^1.5; siffle ^2.5; même bruit ^2; détartrage ^2.5; affiche le code ^3
    code erreur ^3.5; que signifie ce code ^3; ne se connecte plus ^3.2; connecte plus ^2.8
    ne se connecte pas ^3; réinitialisé ^2; réinitialisés ^2; points d'interrogation ^1.8
    accents ^1.8; export ^1.5; exporter ^1.5; importer ^1.5; volet ^1.5; programmation ^1.5
    programmations ^1.5; ne charge plus ^3.2; ne s'allume plus ^3.3; ne s'allume pas ^3.3
    ne démarre plus ^3.2; ne démarre pas ^3.2; ne chauffe plus ^3; ne chauffe pas ^3
    ne marche plus ^3; ne marche pas ^2.8; ne fonctionne plus ^3; ne fonctionne pas ^2.8
    fuit ^2.5; fuite d'eau ^2.5; grince ^2.5; vibre ^2; odeur de brûlé ^3; disjoncte ^3
    voyant ^1.8; voyant rouge ^2.5; clignote ^2.2; écran noir ^3.5; se fige ^3; rame ^1.8
    panne ^1.5; en panne ^2; réparateur ^2; réparation ^2; réparer ^1.5; dépannage ^2.8
    câble ^1; que puis-je essayer ^2.8; n'imprime plus ^3; imprimante ^2; bourrage ^3
    mise à jour ^1.2; écouteur ^1.2; numéro de série ^1.2; défaillant ^2.3; défectueux ^2.3
    télécommande ^1.5; bugue ^3
    """,
    "outage": """
    tout est en panne ^5; panne générale ^5.2; encore une panne ^4.2; plus personne ^3.2
    plus personne * n'arrive ^4.2; personne n'arrive ^3.8; aucun terminal ^3.2
    nos magasins ^2.2; tous nos magasins ^3.8; ne peuvent plus encaisser ^3.8; encaisser ^2
    toutes les pages ^3.2; tous les visiteurs ^3.5; tous nos clients ^3; incident connu ^4
    incident ^1.8; incident en cours ^4.2; interruption de service ^4.8; interruption ^3
    api injoignable ^4.5; injoignable ^2.8; tous les appels ^3; centres de données ^2.2
    page d'état ^3.2; page blanche ^1.8; page blanche partout ^3; remettre en ligne ^3
    site est hors ligne ^5; site inaccessible ^5; boutique inaccessible ^5
    plus aucune caisse ^4.5; caisses ne démarrent plus ^4.5; les caisses ^1.8; aucune caisse ^3
    tout l'immeuble ^3.2; tout le quartier ^3.2; tout le bâtiment ^3.2; plus d'internet ^3.5
    plus de réseau ^3; plus rien ne marche ^4.5; plus rien ne fonctionne ^4.5
    service interrompu ^4.8; serveurs ^2; serveur ^1.2; coupure ^3; toutes nos agences ^3.8
    tous nos sites ^3.5; depuis ce matin personne ^3.5; soixante personnes attendent ^2
    êtes-vous en panne ^4.5; licence introuvable ^1.8
    """,
    "product_question": """
    se fixe-t-il ^2.5; se fixe ^1.5; jusqu'à quel poids ^3.2; quel poids ^2.5; combien pèse ^3
    elle pèse combien ^3.2; elle pese combien ^3.2; pese combien ^3; pèse ^1.8; se monte ^2
    en voudrais une ^1.8; existe-t-elle ^2.5; existe-t-il ^2.5; existe en ^2.2
    avec variateur ^2.2; avez-vous encore ^2.8; avez-vous ^1; en rupture ^2.2
    rupture de stock ^2.8; indique rupture ^2.5; arrivage ^2.2; il m'en faudrait ^1.5
    taillent-elles ^3.2; taille petit ^3; taillent petit ^3; taille grand ^3; fais du 42 ^2.5
    je fais du ^1.8; pointure ^3; quelle taille ^3; contient-elle ^2.8; contient-il ^2.8
    contient ^2; noisettes ^1.8; allergie ^2.5; allergique ^2.8; sans gluten ^3.2
    sans lactose ^3.2; végan ^3; végétalien ^2.8; est-il compatible ^3.3; compatible ^2.8
    compatibilité ^3; dimensions ^3; imperméable ^3; étanche ^3; lavable ^2.5
    lave-vaisselle ^0.6; passe au lave-vaisselle ^3; convient-il ^2.8; convient ^1.2; adapté ^2
    autonomie ^2.2; quel modèle ^2.8; lequel ^1.8; laquelle ^1.8; conseillez ^2.2
    conseilleriez ^2.5; avant de commander ^3; avant d'acheter ^3; intéressé par ^2.5
    intéressée par ^2.5; couleur ^1.5; coloris ^2.5; est-il possible de ^1; disponible en ^2.5
    est-elle ^1.2; est-il ^1; peut-on ^1.5; accessoire ^2.2; fiche produit ^2; mode d'emploi ^2
    """,
    "refund": """
    pas remboursée ^4; pas remboursé ^4; remboursement ^4.5; aucun remboursement ^4.2
    remboursée ^4; remboursé ^4; remboursés ^4; rembourser ^4.2; mauvais montant remboursé ^5.5
    vous m'avez remboursé ^4.5; être remboursé ^4.5; serai-je remboursé ^5; j'ai renvoyé ^3
    renvoyé les ^2.8; renvoyer un article ^3.8; comment renvoyer ^4; renvoyer ^2.8
    retourner les ^3.5; souhaite retourner ^4.2; voudrais retourner ^4.2; retourner ^2.8
    bon d'achat ^2.2; avoir pour ^3; l'avoir ^1.5; un avoir ^2.5; dédommagement ^2.8
    me rendre mon argent ^4.8; mon argent ^4; récupérer mon argent ^4.8
    droit de rétractation ^4.2; rétractation ^4; rétracter ^3.8; bordereau de retour ^4.2
    étiquette retour ^4.2; étiquette de retour ^4.2; échange ^1.2; échanger ^2; emballage ^0.8
    dans leur emballage ^2; jamais porté ^2; veux être remboursé ^8; veux être remboursée ^8
    je veux un remboursement ^8; souhaite être remboursé ^8; souhaite un remboursement ^8
    demande le remboursement ^8; rendez-moi mon argent ^8
    """,
    "delivery": """
    devait arriver ^3.5; aurait dû arriver ^4; où elle se trouve ^2.2; où il se trouve ^2.2
    où sont-ils ^1.8; soi-disant livré ^4.5; a été remis ^2; le suivi ^2.2; suivi ^2
    suivi indique ^2; les voisins ^2.8; livrez-vous ^3.8; livrez-vous en ^4
    sous quel délai ^2.5; délai de livraison ^4; nouvelles de mon colis ^4.5
    des nouvelles de ^1.2; le livreur ^3.5; livreur ^3; avis de passage ^4.5
    avis illisible ^2.8; absent lors ^3; récupérer le colis ^4; point relais ^4
    bureau de poste ^3; chronopost ^3.5; colissimo ^3.5; mondial relay ^3.8; douane ^2.5
    frais de douane ^3.2; devaient être livrés ^4; être livrés ^2.8; sera livré ^3
    pas encore arrivé ^4; pas arrivé ^3.5; toujours pas arrivé ^4.2; n'est pas arrivé ^4
    n'est jamais arrivé ^4.2; toujours pas reçu ^3.8; jamais reçu ^3.5; perdu par ^2
    en retard ^1.8; transporteur ^3.2; créneau ^2.5; erreur d'article ^2
    """,
    "complaint": """
    insolent ^3.2; raccroché ^2.5; jamais été traité ^4; traité ainsi ^3.5; réclamation ^3.8
    réponse toute faite ^3; message type ^2.5; réponse automatique ^1.5; personne ne lit ^3
    réponse d'un responsable ^3.5; responsable ^2; j'exige ^3; exige une ^2.8; me plaindre ^4.8
    plaindre ^3.8; plainte ^4.2; haussé les épaules ^2.8; rayé ^1.5; boue ^1.5
    heures de retard ^2; pas un mot d'excuse ^4.2; excuses ^2.8; excuse ^1.8; gâché ^2.8
    mal géré ^3; combien c'était mal ^2.5; arnaqué ^3; arnaque ^2.5; trompé ^3; trompée ^3
    menti ^2.8; direction ^1.2; honte ^2.8; honteux ^3; scandaleux ^3.2; inadmissible ^3.8
    inacceptable ^3.5; lamentable ^2.5; mépris ^3; méprisant ^3.2; humiliée ^3; humilié ^3
    insulté ^3; malpoli ^3.3; désagréable ^2.8; bavarder ^2; quatrième fois ^2.2
    cinquième fois ^2.2; ufc ^3; association de consommateurs ^3; répression des fraudes ^3.2
    manque de respect ^3.8; incompétent ^3; incompétence ^3; foutage ^3
    """,
    "cancellation": """
    ne renouvelez pas ^4.5; renouveler ^2; renouvellement ^2; ne pas renouveler ^4.2
    inutile * de renouveler ^4.2; ne m'en sers plus ^3.2; m'en sers plus ^3
    ne l'utilise plus ^3; bloquez l'envoi ^4.5; bloquer l'envoi ^4.5; bloquer la commande ^4.5
    bloquer * commande ^4; arrêter l'envoi ^4.5; arrêtez l'envoi ^4.5; stoppez ^3
    avant qu'elle parte ^3.2; avant qu'il parte ^3.2; avant l'envoi ^3; n'envoyez pas ^3.2
    cliqué deux fois ^3; commandé deux fois ^2.5; laissez-moi partir ^3.8; mettre fin ^4.2
    mettez fin ^4.2; fin à mon ^3; mon adhésion ^2.8; adhésion ^2; date de fin ^2.8
    préavis ^4.2; délai de préavis ^4.5; fin du mois ^1; nous arrêtons ^3
    fermons la boutique ^2.2; fermeture de notre ^2; décès ^2; décédé ^2; période d'essai ^2.8
    essai gratuit ^2.2; résilier ^5; résiliation ^5; résiliez ^5; me désabonner ^5
    désabonnement ^5; désinscrire ^3.5; déménage à l'étranger ^2.5; plus besoin de ^2.2
    ne souhaite pas poursuivre ^4; annulez ^4.5
    """,
    "account": """
    impossible de se connecter ^4.5; nouvelle adresse mail ^4.5; adresse mail ^2.5
    adresse de notre compte ^4.5; adresse du compte ^4; remplacer l'adresse ^3.5
    téléphone perdu ^2.8; perdu mon téléphone ^2.5; double authentification ^4.2; codes de la ^1
    retrouver l'accès ^4; accès à mon compte ^4.5; compte piraté ^4.8; piraté ^3.5
    bloquez-le ^1.8; débloquer ^3.5; le débloquer ^3.5; votre compte est bloqué ^4.5
    faute de frappe ^1; supprimer mon profil ^4.8; mon profil ^3; avec mes données ^2.5
    toutes mes données ^3; fusionner ^3; inscrit deux fois ^3.5; droits d'administrateur ^4
    administrateur ^2.5; propriétaire du compte ^3.8; titulaire ^2.2; changer de titulaire ^3.8
    nom de famille ^3; nom de jeune fille ^3.5; changement de nom ^3.8; ajouter un collègue ^3.5
    accès en lecture ^3.2; code n'arrive pas ^3.5; code expiré ^3; code de connexion ^3.5
    changement d'adresse mail ^4.5; mot de passe perdu ^4.8
    """,
    "feedback": """
    transmettez-lui ^2.5; félicitations ^3.8; mode sombre ^2.8; une idée ^2.2; une idée pour ^3
    idée pour ^3; continuez ^2.5; ce n'est qu'une suggestion ^4.5; ce n'est qu'une idée ^4
    il serait pratique ^3.8; serait pratique ^3.3; et si vous ^2.5; cinq étoiles ^4; étoiles ^2
    je recommande ^3; recommande ^2.2; très bon café ^1.8; jolie carte ^2.5
    donnerait envie ^2.5; un grand merci ^1.5; vraiment bien faite ^2.5; bien fait ^1.5
    quelle belle surprise ^3; belle surprise ^2.5; trop de plastique ^2.8
    emballage excessif ^2.8; plus écologique ^2.2; chapeau ^3; client satisfait ^3.5
    cliente satisfaite ^3.5; du bon travail ^2.8
    """,
    "other": """
    demande de stage ^5.5; un stage ^4.5; stage ^4; candidature ^5; candidature spontanée ^5.5
    emploi ^3; offre d'emploi ^4.5; poste ^0.8; recrutez ^4.5; alternance ^4; mon cv ^5
    lettre de motivation ^4.5; partenariat ^5; influenceurs ^5.5; influenceur ^5.5
    influenceuse ^5.5; nous aidons des marques ^4.5; nous aidons des entreprises ^4.5
    référencement ^4; sponsor ^4; sponsoriser ^4; parrainage ^2.5; dons ^3; tombola ^4.5
    kermesse ^4.5; association ^2; journal ^1.8; interview ^3.8; journaliste ^3.5
    il y a quelqu'un ^2.8; étudiante ^2.5; étudiant ^2.5; mémoire de ^2.8; tournage ^3.8
    court métrage ^4; déjeuner ^2.2; tournoi ^3; faux numéro ^2.8; pas client ^2.2
    pas cliente ^2.2; échange d'un quart d'heure ^2.5; quart d'heure ^1.5; chien trouvé ^3.5
    objets trouvés ^2.5
    """,
  ]
}

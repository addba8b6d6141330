extension IntentCues {
  static let french: KeyValuePairs<String, String> = [
    "billing": """
    deux fois ^1; double ^1.3; trop élevé ^1.5; plus élevé ^1.5; justificatif de paiement ^3
    somme ^1.3; adresse de facturation ^3.2; mon compte bancaire ^1.5; débit ^2.3; prélevée ^3
    facture ^3.5; factures ^3.5; facturation ^3.5; facturé ^3; facturé deux fois ^4
    paiement ^2.5; payé ^1.3; payer ^1.5; débité ^3.2; débité deux fois ^4.2; prélevé ^3
    prélevé deux fois ^4.2; prélèvement ^3.5; carte bancaire ^2.2; carte bleue ^2.2
    carte de crédit ^2; tva ^3.5; montant ^1.8; montant incorrect ^3.5; mauvais montant ^3.5
    trop payé ^4; trop perçu ^4; frais ^1.8; mode de paiement ^3; moyen de paiement ^3
    paiement refusé ^3.5; paiement échoué ^3.5; code promo ^3; code de réduction ^3
    réduction ^1.8; remise ^1.5; relance ^2.5; rappel de paiement ^4; avoir ^0.2
    note de crédit ^3.5; comptabilité ^3; relevé bancaire ^3; relevé ^2; reçu de paiement ^3
    justificatif ^2; virement ^2.5; iban ^2.5; rib ^2.5; échéance ^2; mensualité ^2.5
    tarif ^1.8; bon d'achat ^2; numéro de tva ^3.5
    """,
    "technical": """
    rien ne se passe ^2; voyant rouge ^2; voyant ^1.5; bip ^1.5; ne peux pas utiliser ^2
    n'arrive pas à utiliser ^2; faire fonctionner ^2.6; clignote ^1.8; plante sans arrêt ^3.5
    se fige ^3; figé ^2.5; réinstaller ^2.8; ne s'ouvre pas ^2.5; n'imprime pas ^3
    ne démarre plus ^3.2; ne se charge pas ^3; bruit bizarre ^2; ne s'affiche pas ^2.5
    affiche ^1; message d'erreur ^3.5; code d'erreur ^3.5; code erreur ^3.5; erreur ^1.8
    ne fonctionne pas ^2.8; ne fonctionne plus ^3; ne marche pas ^2.8; ne marche plus ^3
    fonctionne pas ^2.5; marche pas ^2.5; marche plus ^2.8; panne ^1.8; en panne ^2.2
    cassé ^1.6; défectueux ^2; plante ^3; bug ^3; bogue ^3; bloqué ^1; ne démarre pas ^3
    ne s'allume pas ^3.3; ne s'allume plus ^3.3; ne charge pas ^3; ne charge plus ^3
    recharger ^1.8; connexion ^1.8; ne se connecte pas ^3; installer ^2.5; installation ^2.3
    mise à jour ^1.8; logiciel ^2.2; firmware ^3; configurer ^2.5; configuration ^2.5
    paramètres ^2; écran ^1.3; écran noir ^3.5; batterie ^1; wifi ^2.2; bluetooth ^2.5
    application ^1; appli ^1; redémarrer ^2.5; réinitialiser l'appareil ^2.8; imprimante ^2
    technique ^2.5; problème technique ^3.3; lent ^1; synchroniser ^2.5; navigateur ^1.5
    télécharger ^1.6; api ^2.5; intégration ^2; plugin ^2.5; ne répond pas ^1.3; surchauffe ^3
    s'éteint ^2.8; ordinateur ^1.2; se déconnecte ^2.8
    """,
    "outage": """
    site ne charge pas ^4; site ne s'affiche plus ^4; site ne marche pas ^3.8
    site ne fonctionne pas ^3.8; boutique ne fonctionne pas ^3.8; personne dans notre ^3.2
    personne chez nous ^3.2; aucun de nos ^3.2; plus personne dans ^3.2
    ne peut plus travailler ^3.5; ne pouvons plus travailler ^4; ne pouvons pas travailler ^3.5
    plus rien ne marche ^4.5; plateforme est ^1.5; site ne marche plus ^4
    site ne fonctionne plus ^4; service est interrompu ^5; serveurs ^2; tous nos ^2
    tous les postes ^3.5; tout le système ^3.5; panne générale ^5; panne totale ^5
    site est en panne ^5; site ne répond ^4.5; site est down ^5; site est inaccessible ^5
    serveur est down ^5; est down ^4.5; hors service ^3.5; inaccessible ^3.5; indisponible ^2.5
    hors ligne ^3.5; en panne ^2.8; tous les utilisateurs ^3.5; tous nos utilisateurs ^4
    tous nos clients ^3; plus personne ne ^3.5; personne ne peut ^4; aucun utilisateur ^3.5
    toute l'entreprise ^3.5; toute l'équipe ^3.5; tout le monde ^1.8; 503 ^3; 502 ^3
    interruption ^3.5; coupure ^3.5; plus d'internet ^3.5; pas d'internet ^3.5
    production * arrêtée ^4.5; production est à l'arrêt ^5; tout est bloqué ^4.5
    plus rien ne fonctionne ^4.5; rien ne marche ^3.5; tout est à l'arrêt ^5
    """,
    "product_question": """
    quelle est la différence ^3; quelle différence ^3; combien de temps dure ^2
    en quelles couleurs ^2.8; quelles couleurs ^2.8; est-il possible ^1.2; est-il ^1
    est-elle ^1; fonctionne-t-il ^2; peut-il ^1.5; proposez-vous ^2.5; quelles sont ^1
    convient-il ^2.8; pour enfants ^1.5; livré avec ^1.2; inclus ^1; je cherche ^1.8
    en stock ^3; stock ^1.8; rupture ^2; disponible ^1.8; de nouveau disponible ^3.5
    compatible ^3; convient ^2; adapté ^2; dimensions ^3; taille ^1.8; tailles ^1.8
    quelle taille ^3; guide des tailles ^3; couleur ^1.5; couleurs ^1.5; matière ^2; matériau ^2
    fabriqué ^1.8; poids ^1.5; combien mesure ^2.5; combien pèse ^2.5; différence entre ^3
    quel modèle ^2.5; vendez-vous ^3; avez-vous ^1.6; est-ce que vous avez ^1.8
    puis-je utiliser ^2; peut-on utiliser ^2; mode d'emploi ^2.5; notice ^2.2; manuel ^2
    étanche ^3; garantie ^1.8; caractéristiques ^3; fonctionnalités ^1.5; combien coûte ^2.5
    quel est le prix ^2.5; ingrédients ^3; vegan ^3; végétalien ^3; pièce de rechange ^2.5
    accessoires ^2.2; intéressé par ^2.5; question sur * produit ^3; avant de commander ^3
    avant d'acheter ^3; souhaite acheter ^2.5; hésite ^2; lave-vaisselle ^2
    plus d'informations ^1.5; renseignements ^2; renseignement ^2; est-ce que ce ^1.3
    est-ce que cette ^1.3; existe-t-il ^2; catalogue ^2.5; prend en charge ^1.8
    """,
    "refund": """
    quand serai-je remboursé ^4.8; être remboursé ^4.3; rendre ^1.8; reprendre le produit ^2.8
    faire un retour ^3.5; retourner l'article ^3.8; retourner le produit ^3.8; renvoi ^2.5
    remboursement ^4.5; remboursé ^4; rembourser ^4; remboursez ^4; mon argent ^4; retour ^2
    retourner ^3; retourné ^3; étiquette de retour ^4; bon de retour ^4; renvoyer ^2.6
    renvoyé ^2.6; retourne ^2.8; échanger ^2.2; échange ^1.8; droit de rétractation ^4
    rétractation ^4; délai de rétractation ^4; dédommagement ^2.5; indemnisation ^2.5
    récupérer mon argent ^4.5; politique de retour ^3.5; me rembourser ^4.5
    """,
    "delivery": """
    combien de temps ^1.5; aurait dû ^2; devait arriver ^3.5; devait être livré ^4
    toujours pas ^1.6; toujours rien ^1.8; toujours en attente ^1.5; quand puis-je espérer ^2.8
    jamais arrivé ^4; jamais reçu ^3.3; pas été livré ^4; pas été livrée ^4
    n'est pas arrivée ^4; n'est pas arrivé ^4; ne vois rien venir ^2.5; livraison ^3; livré ^2.6
    livrée ^2.6; pas livré ^3.5; livrer ^2; livreur ^3.3; délai de livraison ^3.5
    date de livraison ^3.5; colis ^3.5; paquet ^2.8; expédition ^3; expédié ^2.8; expédiée ^2.8
    envoi ^1.8; suivi ^2; numéro de suivi ^4; suivre ^1.5; où est ma ^3.5; où est mon ^3.5
    où en est ^3.5; où est ma commande ^5; statut de ma commande ^4; pas encore reçu ^3.3
    n'ai pas reçu ^2.8; pas reçu ^2.5; toujours pas reçu ^3.5; toujours rien reçu ^3.5
    pas arrivé ^4; pas arrivée ^4; toujours pas arrivé ^4.3; toujours pas là ^3; colissimo ^3.5
    chronopost ^3.5; la poste ^3; dhl ^3; dpd ^3; mondial relay ^3.5; retard ^1.8; en retard ^2
    adresse de livraison ^4; mauvaise adresse ^3.5; voisin ^3; point relais ^3.5; manque ^1.6
    manquant ^1.8; incomplet ^1.8; incomplète ^1.8; mauvais article ^2.2; mauvais produit ^2.2
    quand arrivera ^4; quand vais-je recevoir ^3.5; quand sera ^2; perdu ^1.5; arrivé cassé ^2.3
    arrivé endommagé ^2.5; commandé il y a ^2.5; douane ^2.5; ma commande ^1.3
    attends * commande ^2.5; attends * colis ^4; transporteur ^3.3
    """,
    "complaint": """
    j'exige ^2.8; pire service ^4.5; très déçu ^2.8; très déçue ^2.8; profondément déçu ^3
    personne ne m'aide ^3; pas sérieux ^2.5; se moquer ^2.5; moquez ^3; traité comme ^2.5
    porter plainte ^3; déposer une réclamation ^4.8; faire une réclamation ^4.8
    très en colère ^3.3; réclamation ^4; plainte ^4.5; plaindre ^4.5; me plains ^4.5
    inacceptable ^3.5; inadmissible ^3.5; honteux ^3; honte ^3; scandaleux ^3; scandale ^3
    ridicule ^2.5; mauvais service ^4; service déplorable ^4; mauvaise expérience ^3; déçu ^2.2
    déçue ^2.2; décevant ^2.2; mécontent ^3; mécontente ^3; insatisfait ^3; en colère ^2.8
    furieux ^3; furieuse ^3; impoli ^3.3; désagréable ^2.5; pas professionnel ^3.3
    manque de professionnalisme ^3.5; lamentable ^2.8; déplorable ^3; catastrophique ^2.2
    horrible ^2; aucune réponse ^2; sans réponse ^2; personne ne répond ^2.8; ignoré ^2.2
    plus jamais ^2.5; pire ^1.8; arnaque ^2.3; avocat ^2; avis négatif ^2.5; responsable ^1.3
    promis ^1.3; troisième fois ^1.8; ras le bol ^3.5; marre ^2.8; foutez ^3; se moque ^2.5
    pas content ^2.2; pas contente ^2.2; pas satisfait ^2.5
    """,
    "cancellation": """
    clôturer mon compte ^4.2; arrêter l'abonnement ^5; renoncer ^3; me rétracter ^1.5
    interrompre mon abonnement ^5; stopper ma commande ^4.5; annuler ^4.8; annulation ^4.8
    annulé ^3; annulez ^4.8; annule ^4.5; annuler ma commande ^5.2; résilier ^5; résiliation ^5
    résilié ^3.5; résilier mon abonnement ^5.5; arrêter mon abonnement ^5; mettre fin ^4.5
    fin à mon abonnement ^5; fin à mon contrat ^5; désabonner ^4.5; me désinscrire ^3.5
    désinscription ^3.5; commandé par erreur ^3; par erreur ^1.2; plus besoin ^2.5
    ne veux plus ^2.2; ne souhaite plus ^2.5; changé d'avis ^2.5; ne pas renouveler ^4
    non-renouvellement ^4; suspendre mon abonnement ^4; stopper ^3
    """,
    "account": """
    déménagé ^3.2; nouvelle adresse ^2.5; nouveau numéro ^2.5; changer d'adresse ^3.2
    changement d'adresse ^3.2; mettre à jour mes ^3.5; n'arrive pas à me connecter ^4.5
    impossible de me connecter ^4.5; arrive plus à me connecter ^4.5
    peux plus me connecter ^4.5; mon profil ^3; identité ^2; coordonnées ^2.8
    réinitialisation ^3; réinitialiser ^2.2; compte ^2; mon compte ^2.4; mot de passe ^4.2
    mot de passe oublié ^5; oublié mon mot de passe ^5; réinitialiser * mot de passe ^5
    me connecter ^3.5; connecter à mon ^3.5; se connecter ^3; identifiant ^3.5
    identifiants ^3.5; nom d'utilisateur ^3.5; profil ^2.5; changer * adresse e-mail ^4.5
    changer * adresse mail ^4.5; modifier * adresse e-mail ^4.5; modifier mes ^3.5
    mes données ^3; mes coordonnées ^3.5; supprimer mon compte ^4.5; fermer mon compte ^3.8
    compte bloqué ^4.5; compte * bloqué ^4.5; compte suspendu ^4; vérification ^2.5
    code de vérification ^4; double authentification ^4; inscription ^2.5; inscrire ^2.5
    créer un compte ^4; activer ^2.2; activation ^2.2; piraté ^3.5; accès ^1.8; accéder ^1.8
    code pin ^3.5; rgpd ^3; données personnelles ^3.5; nouvel utilisateur ^3
    ajouter un utilisateur ^3.5; changer mon nom ^3.5; changer mon numéro ^3.5
    nouveau mot de passe ^4.5; espace client ^3
    """,
    "feedback": """
    merci pour votre aide ^2.5; personnel sympathique ^3; j'aime beaucoup ^2.5; j'adore ^2.5
    ce serait pratique ^3.3; ce serait génial ^3.3; serait-il possible d'ajouter ^3
    pourriez-vous ajouter ^2.8; vous faites du bon ^3; toutes mes félicitations ^4.5
    merci à toute l'équipe ^3.3; équipe très ^2; suggestion ^4; suggestions ^4; suggérer ^3.5
    idée ^2; amélioration ^2.8; améliorer ^2.2; retour d'expérience ^4; mon avis ^2.5
    compliment ^4; félicitations ^3.5; félicite ^3.5; bravo ^3.5; excellent service ^3.8
    très bon service ^3.5; super service ^3.8; ce serait bien ^3.3; il serait bien ^3.3
    ce serait utile ^3.3; il serait utile ^3.3; je voulais vous remercier ^3
    tenais à vous remercier ^3.5; juste vous dire ^3.5; très satisfait ^2.8
    très satisfaite ^2.8; très content ^2.6; très contente ^2.6; ravi ^2.3; ravie ^2.3
    continuez comme ça ^4.5; continuez ainsi ^4.5; bon travail ^3
    merci pour votre excellent ^3.3; merci pour la rapidité ^3; sondage ^2.5
    fonctionnalité manquante ^2.2; ajouter une fonctionnalité ^3.5; mode sombre ^2
    équipe formidable ^3; personnel aimable ^3; feedback ^4.5
    """,
  ]
}

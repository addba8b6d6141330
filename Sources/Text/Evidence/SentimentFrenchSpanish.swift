extension SentimentLexicon {
  static let french: KeyValuePairs<Double, String> = [
    3.0: """
    excellent excellente excellents excellentes parfait parfaite parfaitement magnifique
    magnifiques superbe superbes merveilleux merveilleuse fantastique génial géniale formidable
    exceptionnel exceptionnelle extraordinaire remarquable incroyable sublime top adore adorons
    adoré impeccable nickel ravi ravie enchanté enchantée meilleur meilleure meilleurs
    je_recommande recommande_vivement à_recommander cinq_étoiles 5_étoiles coup_de_cœur
    merci_beaucoup mille_mercis rien_à_redire rien_à_dire bluffant bluffée très_satisfait
    très_satisfaite très_content très_contente entièrement_satisfait absolument_parfait
    merveille à_merveille sans_hésiter ne_peux_plus_m'en_passer vraiment_top au_top
    incontournable
    """,
    2.0: """
    bon bonne bons bonnes bien beau belle beaux belles joli jolie agréable agréables content
    contente contents satisfait satisfaite satisfaits satisfaction heureux heureuse pratique
    pratiques utile utiles facile faciles facilement simple rapide rapides rapidement efficace
    efficaces solide solides robuste fiable fiables confortable confortables doux douce élégant
    élégante délicieux délicieuse sympathique sympa aimable aimables gentil gentille poli
    serviable professionnel professionnelle compétent compétente réactif réactive soigné soignée
    recommander recommande recommandé merci remercie apprécie apprécié plaisir gratuit gratuite
    résolu réglé réussi réussite avantage avantages bravo félicitations économique abordable
    moderne sérieux sérieuse propre intuitif intuitive surpris conforme plaît plait fluide
    superbement bien_emballé conforme_à_la_description bon_rapport rapport_qualité_prix
    fonctionne_bien fonctionne_parfaitement fonctionne_très_bien pas_de_problème aucun_problème
    sans_problème pas_mal pas_mauvais livraison_rapide livré_rapidement à_temps je_suis_content
    je_suis_satisfait problème_résolu ça_marche tout_va_bien vaut_le_coup conseille je_conseille
    bonne_qualité très_bonne_qualité excellente_qualité belle_qualité haute_qualité
    dure_longtemps tient_ses_promesses tient_la_route prix_raisonnable bon_prix prix_imbattable
    livraison_ultra_rapide ultra_rapide très_rapide bien_fait bien_conçu bien_fini
    belles_finitions silencieux silencieuse précieuse accueillant chaleureux souriant
    disponible_et à_l'écoute mieux_que beaucoup_mieux son_est_clair image_nette nette net
    fluidité ravissant réconfortant vaut_son_prix sans_souci aucun_souci pas_de_souci
    rien_à_signaler pouce content_de heureux_de
    """,
    1.2: """
    correct correcte convenable acceptable intéressant intéressante suffisant compact adapté
    adaptée calme convient fait_le_job fait_le_travail pour_le_prix mieux correctement
    dans_les_temps fonctionne_correctement
    """,
    -1.2: """
    lent lente lents difficile difficiles compliqué compliquée complexe confus confuse dommage
    malheureusement hélas problème problèmes erreur erreurs faute retard retards tard attends
    attendre attendu attente inconvénient inconvénients défaut défauts moyen moyenne médiocre
    faible faibles fragile rayure rayures rayé rayée abîmé abîmée endommagé endommagée bruyant
    bruyante bruit lourd lourde encombrant manque manquant manquante manquent perdu perdue faux
    fausse mauvaise_taille incomplet incomplète plainte réclamation sale pue ennuyeux doute
    panne panné bug bugs instable inconfortable regrette inquiet inquiète bancal trop_*
    toujours_pas toujours_rien pas_encore depuis_des_semaines depuis_des_jours aucune_réponse
    pas_de_réponse sans_réponse aucune_nouvelle pas_content pas_satisfait pas_bon pas_terrible
    bof sans_plus laisse_à_désirer pourrait_être_mieux trop_vite beaucoup_trop déchire déchiré
    déchirée rouille rouillé fuit fuite grince odeur sent_mauvais ça_sent décoloré décollé
    se_décolle usé usée pénible fastidieux contraignant laborieux s'éteint se_bloque se_vide
    à_moitié mal_conçu mal_fait mal_fini trop_cher trop_petit trop_grand pas_pratique pas_solide
    peu_pratique peu_solide difficilement à_peine long_à cher_pour bruit_de notice_est pas_clair
    approximatif imprécis flou floue attends_depuis toujours_en_attente dernière_fois
    """,
    -2.2: """
    mauvais mauvaise mauvaises cassé cassée cassés défectueux défectueuse déçu déçue déçus
    déception décevant décevante mécontent mécontente insatisfait insatisfaite fâché fâchée
    énervé énervée colère furieux furieuse ridicule inacceptable frustrant frustré frustrée
    frustration agaçant agacé irritant impoli impolie malpoli désagréable désagréables
    inutilisable inutile inutiles camelote pourri pourrie éviter fuir déconseille déconseillé
    à_fuir à_éviter perte_de_temps perte_d'argent argent_gaspillé gaspillage
    jeté_par_les_fenêtres remboursez regret moche laid laide menteur menteurs mensonge mensonges
    ignoré échec échoué nul nulle nuls pire tombé_en_panne ne_marche_pas ne_fonctionne_pas
    ne_fonctionne_plus ne_marche_plus marche_pas marche_plus plus_jamais n'achetez_pas
    ne_pas_acheter une_étoile trompeur trompeuse bas_de_gamme mauvaise_qualité ne_recommande_pas
    je_ne_recommande_pas peu_fiable de_mauvaise_qualité très_mauvaise qualité_médiocre piètre
    piètre_qualité service_client_inexistant la_dernière_fois_que ne_vaut_pas ne_vaut_rien
    poubelle à_la_poubelle à_jeter gadget pacotille toc bâclé bâclée déplorable inadmissible
    insupportable irrespectueux pas_recommandable décevants décevantes aucun_retour
    jamais_répondu sans_aucune_réponse grosse_déception quelle_déception argent_perdu escroqué
    """,
    -3.2: """
    horrible horribles terrible affreux affreuse catastrophe catastrophique épouvantable
    lamentable honteux honteuse honte scandale scandaleux scandaleuse arnaque arnaques arnaqueur
    arnaqueurs escroquerie escrocs voleurs vol volé désastre désastreux désastreuse exécrable
    dégoûtant dégueulasse merde outré outrée zéro_étoile cauchemar abominable infect immonde
    zéro pire_achat la_pire scandaleusement
    """,
    -1.4: """
    ~fonctionne ~marche ~fonctionnait ~charge ~démarre ~ouvre ~reçu ~reçue ~livré ~livrée
    ~arrivé ~arrivée ~répondu ~répond ~résolu ~aide ~aidé ~correspond ~comprends ~connecter
    ~possible ~joignable ~remboursé ~tient ~acheter ~vaut ~compatible ~inclus ~recommande
    ~conforme
    """,
    0.0: """
    fin pas_seulement bien_que bien_sûr eh_bien ou_bien bien_reçu si_bien
    """,
  ]

  static let spanish: KeyValuePairs<Double, String> = [
    3.0: """
    excelente excelentes perfecto perfecta perfectamente maravilloso maravillosa fantástico
    fantástica genial geniales increíble estupendo estupenda espectacular magnífico magnífica
    extraordinario extraordinaria sobresaliente impecable encanta encantado encantada encantan
    fenomenal insuperable inmejorable de_diez cinco_estrellas 5_estrellas lo_recomiendo
    muy_recomendable totalmente_recomendable súper_recomendado me_encanta muchas_gracias
    muchísimas_gracias de_maravilla mejor_compra lo_mejor la_mejor el_mejor muy_satisfecho
    muy_satisfecha muy_contento muy_contenta súper_contento maravilla preciosos me_encantan
    nos_encanta le_encanta les_encanta totalmente_satisfecho sin_duda_lo_recomiendo
    imprescindible ideal ideales
    """,
    2.0: """
    bueno buena buenos buenas buen bonito bonita bonitos hermoso hermosa precioso preciosa
    contento contenta satisfecho satisfecha feliz agradable agradables cómodo cómoda útil útiles
    práctico práctica fácil fáciles fácilmente sencillo sencilla rápido rápida rápidamente
    eficaz eficiente sólido sólida resistente robusto fiable confiable suave elegante delicioso
    rico amable amables atento atenta simpático educado servicial profesional profesionales
    competente recomiendo recomendable recomendado recomendar gracias agradezco agradecido
    agradecida aprecio disfruto disfrutar gratis solucionado resuelto arreglado logrado éxito
    ventaja ventajas felicidades enhorabuena económico económica moderno limpio intuitivo
    sorprendido sorprendida gusta gustan gustó puntual correcto perfección buen_precio
    buena_calidad relación_calidad_precio calidad_precio funciona_bien funciona_perfectamente
    funciona_de_maravilla sin_problemas sin_problema ningún_problema no_está_mal nada_mal
    envío_rápido llegó_rápido llegó_a_tiempo antes_de_lo_previsto tal_como_se_describe
    como_se_describe cumple_su_función vale_la_pena merece_la_pena problema_resuelto ya_funciona
    todo_bien todo_perfecto estoy_contento muy_bien bien_hecho buenísimo buenísima buenísimos
    rapidísimo rapidísima comodísimo facilísimo buena_compra gran_compra gran_calidad
    alta_calidad excelente_calidad dura_mucho cumple_lo_que cumple_con cumple_perfectamente
    precio_justo buen_servicio gran_servicio bien_empaquetado bien_embalado buen_material
    buenos_materiales buenos_acabados silencioso silenciosa estupendamente acierto acertado
    mejor_que mucho_mejor nítida nítido amabilidad rapidez eficacia eficacia_y recomendamos
    lo_recomendamos vale_cada va_muy_bien va_genial queda_muy_bien quedan_muy_bien
    queda_perfecto funciona_muy_bien sin_ningún_problema ninguna_queja satisfacción ilusión
    """,
    1.2: """
    correcta aceptable decente interesante suficiente compacto adecuado adecuada tranquilo ojalá
    cumple por_el_precio normalito bien mejor a_tiempo cumplidor suena_bien
    """,
    -1.2: """
    caros lento lenta difícil difíciles complicado complicada complejo confuso confusa lástima
    desgraciadamente desafortunadamente lamentablemente problema problemas error errores fallo
    fallos falla fallas retraso retrasos retrasado tarde esperando esperar espera inconveniente
    inconvenientes defecto defectos regular mediocre débil frágil rayado rayada rayones arañazos
    dañado dañada daño daños ruidoso ruido pesado pesada falta faltan faltaba perdido perdida
    equivocado equivocada incorrecto incompleto incompleta queja quejas reclamación sucio sucia
    huele aburrido duda dudas avería averiado inestable incómodo incómoda preocupado preocupada
    demasiado_* todavía_no aún_no desde_hace_semanas sin_respuesta ninguna_respuesta
    no_responden nadie_responde no_contestan nadie_contesta no_contento no_satisfecho no_bueno
    deja_que_desear podría_ser_mejor muy_justo demasiado mal se_agota agota rompe rasga se_rasga
    óxido oxidado gotea fuga cruje olor huele_a apesta decolorado despegado se_despega gastado
    desgastado engorroso pesadez se_apaga se_bloquea se_cuelga a_medias mal_hecho mal_diseñado
    poco_práctico poco_resistente poco_duradero apenas confuso_manual está_mal no_es_lo_que
    no_era_lo_que muy_caro muy_lento muy_pequeño muy_grande se_descarga llevo_*_semanas
    llevo_semanas llevo_días sigo_esperando impreciso borroso borrosa ruidosa
    """,
    -2.2: """
    malo mala malos malas roto rota rotos defectuoso defectuosa decepcionado decepcionada
    decepcionante decepción decepcionó descontento insatisfecho insatisfecha enfadado enfadada
    enojado enojada molesto molesta furioso furiosa ridículo inaceptable frustrante frustrado
    frustrada frustración irritante grosero grosera maleducado desagradable inservible inútil
    inútiles basura porquería chapuza evitar eviten desaconsejo desaconsejable no_recomiendo
    no_lo_recomiendo no_recomendable pérdida_de_tiempo pérdida_de_dinero dinero_tirado
    tirar_el_dinero perder_el_dinero devuélvanme arrepiento arrepentido feo fea mentira mentiras
    mentirosos ignorado ignoran fracaso falló peor no_funciona dejó_de_funcionar no_sirve no_va
    no_vale nunca_más no_compren no_comprar no_lo_compren una_estrella engañoso engañosa
    mala_calidad se_rompió se_rompe se_estropeó poco_fiable no_volveré no_vuelvo de_mala_calidad
    muy_mala muy_malo malísimo malísima baja_calidad la_última_vez_que última_vez_que no_merece
    no_vale_la_pena no_vale_nada a_la_basura tirado_a_la_basura para_tirar trasto cutre cutres
    birria timo chasco bodrio deficiente deplorable intolerable insoportable nefastos
    sin_ninguna_respuesta sin_ninguna_solución no_dan_solución malgastado devuelto lo_devolví
    lo_he_devuelto no_lo_recomendaría no_compraría no_repetiré no_cumple decepcionados
    """,
    -3.2: """
    horrible horribles terrible pésimo pésima fatal espantoso espantosa vergüenza vergonzoso
    desastre desastroso catastrófico estafa estafadores estafador estafado engaño ladrones robo
    robado asqueroso asco mierda lamentable escándalo indignante indignado indignada nefasto
    nefasta cero_estrellas pesadilla abominable lo_peor la_peor el_peor peor_compra de_pena
    penoso penosa tomadura_de_pelo
    """,
    -1.4: """
    ~funciona ~funcionan ~funcionaba ~carga ~enciende ~abre ~recibido ~recibí ~llegado ~llegó
    ~llega ~entregado ~respondido ~responden ~contestan ~resuelto ~solucionado ~ayuda ~ayudaron
    ~entiendo ~posible ~reembolsado ~devuelto ~aguanta ~dura ~comprar ~vale ~compatible ~incluye
    ~recomiendo ~sirve ~corresponde ~gusta ~gustó
    """,
    0.0: """
    no_solo más_bien tal_vez
    """,
  ]
}

extension SentimentLexicon {
  static let dutch: KeyValuePairs<Double, String> = [
    3.0: """
    fantastisch fantastische geweldig geweldige uitstekend uitstekende perfect perfecte prachtig
    prachtige schitterend schitterende briljant subliem magnifiek fenomenaal uitmuntend top
    topproduct topservice toppie super superblij geniaal ongelofelijk_goed dolblij allerbeste
    beste aanrader echte_aanrader absolute_aanrader aan_te_raden zeker_aan_te_raden helemaal_top
    dol_op verliefd tien_met_een_griffel vijf_sterren 5_sterren hartelijk_dank heel_erg_bedankt
    superfijn supermooi superhandig superblije helemaal_blij helemaal_tevreden erg_tevreden
    zeer_tevreden heel_tevreden must_have niet_meer_zonder als_gegoten keigoed zalig onwijs_goed
    """,
    2.0: """
    goed goede mooi mooie fijn fijne blij tevreden prettig prettige handig handige leuk leuke
    heerlijk heerlijke lekker lekkere netjes keurig keurige vriendelijk vriendelijke behulpzaam
    behulpzame snel snelle vlot vlotte stevig stevige degelijk degelijke betrouwbaar betrouwbare
    duidelijk duidelijke makkelijk makkelijke gemakkelijk eenvoudig eenvoudige comfortabel
    comfortabele zacht zachte voordelig voordelige gratis bedankt dank dankjewel dankuwel
    dankbaar waardeer waardering compliment complimenten genieten genoten geniet opgelost
    werkend verrast enthousiast correct correcte soepel soepele stijlvol stijlvolle sfeervol
    praktisch praktische waardevol plezier plezierig plezierige aangenaam aangename lof sterk
    sterke helder heldere betaalbaar gelukt goedkoop hulpvaardig attent professioneel
    professionele deskundig deskundige raad_aan aanbevolen bevelen_aan beveel_aan precies_goed
    zoals_beschreven zoals_verwacht werkt_goed werkt_prima werkt_perfect werkt_uitstekend
    past_goed past_perfect geen_probleem geen_problemen geen_klachten niets_op_aan_te_merken
    niks_op_aan_te_merken waar_voor_je_geld waar_voor_uw_geld goede_prijs mooie_prijs
    niet_slecht niet_verkeerd ziet_er_goed ziet_er_mooi snelle_levering snel_geleverd
    keurig_geleverd goed_geholpen blij_mee blij_met probleem_opgelost werkt_weer kan_niet_beter
    goede_kwaliteit mooie_kwaliteit prima_kwaliteit hoge_kwaliteit topkwaliteit gaat_lang_mee
    lang_meegaat doet_precies precies_wat prijs_waard zijn_geld_waard vlotte_levering
    netjes_verpakt goed_verpakt goed_bereikbaar stil stille scherp scherpe fris knap knappe
    vrolijk gezellig complimentje duim_omhoog absoluut_tevreden geen_spijt nooit_problemen
    zonder_problemen een_feest verrassend_goed toppers kundig meedenkend meegedacht beter_dan
    veel_beter schoon_resultaat warm_welkom tevreden_over tevreden_met erg_handig heel_handig
    """,
    1.2: """
    prima oké ok prijs_kwaliteit aardig aardige interessant interessante voldoende redelijk
    redelijke ruim ruime compact compacte goedkope hopelijk bevalt voldoet geschikt geschikte
    handzaam modern moderne rustig veilig veilige positief positieve voordeel voordelen pluspunt
    pluspunten doet_wat_het_moet doet_het_goed voor_deze_prijs helpt geholpen beter oke
    netjes_op_tijd op_tijd
    """,
    -1.2: """
    duur dure traag trage langzaam moeilijk moeilijke lastig lastige onduidelijk onduidelijke
    ingewikkeld ingewikkelde verwarrend jammer helaas probleem problemen fout fouten foutmelding
    vertraging vertraagd laat wacht wachten gewacht nadeel nadelen minpunt minpunten minder
    matig matige zwak zwakke dun dunne kras krassen beschadigd beschadigde beschadiging lawaai
    luidruchtig lawaaierig zwaar onhandig onhandige ontbreekt ontbreken mist kwijt zoek
    zoekgeraakt verkeerd verkeerde incompleet onvolledig klacht klachten vies vieze stinkt stuk
    vuil saai saaie twijfel storing storingen haperend hapert loszittend los scheef krap wankel
    instabiel instabiele onstabiel oneens twijfelachtig spijtig zorgen ongerust te_klein
    te_groot te_duur te_kort te_lang te_laat te_zwaar te_licht te_dun te_strak te_wijd te_hard
    te_zacht te_traag te_weinig te_veel te_luid nog_steeds_niet nog_steeds_geen nog_niet
    nog_geen al_weken al_dagen al_een_week geen_reactie geen_antwoord geen_gehoor
    had_beter_gekund kan_beter niet_blij niet_tevreden niet_goed valt_tegen viel_tegen
    laat_te_wensen veel_te_* te_snel te_langzaam te_warm te_heet te_krap te_ingewikkeld herrie
    half scheurt gescheurd scheur roest roestig lekt lek lekkage piept kraakt geur stank ruikt
    verkleurd vervaagd oncomfortabel ongemakkelijk rommelig slordig afgebroken losgelaten slijt
    versleten gedoe omslachtig vervelend vervelende zeurderig teveel laatste_keer loopt_leeg
    snel_leeg klopt_niet niet_goed_uitgelegd ontevreden_over lang_wachten blijft_hangen
    loopt_vast vastgelopen valt_uit slaat_af maar_half nauwelijks
    """,
    -2.2: """
    slecht slechte kapot kapotte waardeloos waardeloze teleurgesteld teleurstellend
    teleurstellende teleurstelling ontevreden boos kwaad woedend belachelijk belachelijke
    onacceptabel onacceptabele frustrerend gefrustreerd frustratie irritant irritante
    geïrriteerd ergerlijk ergernis onbeleefd onbeleefde onbeschoft onbeschofte onvriendelijk
    onvriendelijke onbruikbaar onbruikbare nutteloos nutteloze defect defecte gebroken brak
    breekt begeeft begaf miskoop rommel troep prul gammel gammele onbetrouwbaar onbetrouwbare
    flut bagger zonde_van_het_geld zonde_van_je_geld weggegooid_geld geld_terug spijt slechter
    slechtste onprofessioneel lelijk lelijke pijn pijnlijk nep liegen leugens gelogen genegeerd
    negeert mislukt faalt afrader afgeraden af_te_raden raad_af niet_aan_te_raden geen_aanrader
    nooit_meer niet_kopen koop_het_niet niet_doen werkt_niet doet_het_niet werkt_niet_meer
    doet_het_niet_meer ging_stuk ging_kapot gaat_stuk gaat_kapot stopte_ermee viel_uit_elkaar
    één_ster 1_ster niet_werkend misleidend misleidende zat_van beu slechte_kwaliteit
    slechte_service matige_kwaliteit goedkope_troep de_laatste_keer_dat nooit_weer
    niet_aanbevelen ronduit_slecht niet_waard waardeloosheid teleur baalt balen baal afval
    prullenbak weggegooid geld_weggegooid zonde_geld belabberd belabberde bedroevend beroerd
    beroerde ondermaats onverantwoord niet_normaal doorgestuurd geen_enkele_reactie
    geen_enkel_antwoord klantonvriendelijk
    """,
    -3.2: """
    verschrikkelijk verschrikkelijke vreselijk vreselijke afschuwelijk afschuwelijke schandalig
    schandalige schande walgelijk walgelijke oplichting oplichters oplichter bedrog bedriegers
    bedrogen ramp rampzalig rampzalige dramatisch dramatische drama hopeloos hopeloze
    allerslechtste diefstal gestolen razend furieus waardeloos_product bar_slecht
    ongelofelijk_slecht nul_sterren klote kut abominabel ronduit_schandalig om_te_huilen
    beneden_alle_peil nachtmerrie drama_van
    """,
    -1.4: """
    ~werkt ~werken ~werkte ~past ~passen ~doet ~gaat ~laadt ~start ~opent ~ontvangen ~geleverd
    ~bezorgd ~aangekomen ~gekregen ~gereageerd ~reageert ~geantwoord ~opgelost ~helpt ~geholpen
    ~sluit ~klopt ~lukt ~begrijp ~inloggen ~mogelijk ~bereikbaar ~terugbetaald ~blijft ~houdt
    ~kopen ~waard ~leverbaar ~meegeleverd ~nakomt
    """,
    0.0: """
    niet_alleen graag_weten
    """,
  ]

  static let german: KeyValuePairs<Double, String> = [
    3.0: """
    fantastisch fantastische ausgezeichnet ausgezeichnete hervorragend hervorragende
    hervorragender hervorragendes perfekt perfekte perfekter perfektes wunderbar wunderbare
    wunderschön wunderschöne großartig großartige genial geniale begeistert begeisternd spitze
    spitzenklasse super klasse toll tolle toller tolles exzellent exzellente sensationell
    traumhaft einwandfrei tadellos bestens beste besten bester bestes absolut_empfehlenswert
    sehr_zu_empfehlen klare_kaufempfehlung kaufempfehlung volle_punktzahl fünf_sterren
    fünf_sterne 5_sterne liebe_es liebe_diese mega hammer top herzlichen_dank vielen_lieben_dank
    absolut_zufrieden sehr_zufrieden rundum_zufrieden voll_zufrieden äußerst_zufrieden 1a
    sehr_glücklich nicht_mehr_missen wie_angegossen liebe_ihn superschön megaschön unschlagbar
    """,
    2.0: """
    gut gute guter gutes guten schön schöne schöner schönes zufrieden freut freue froh glücklich
    gefällt gefallen praktisch praktische nützlich nützliche hilfreich hilfreiche freundlich
    freundliche freundlicher nett nette höflich schnell schnelle schneller zügig prompt stabil
    stabile robust robuste hochwertig hochwertige solide zuverlässig zuverlässige einfach bequem
    bequeme angenehm angenehme weich handlich elegant elegante schick schicke lecker köstlich
    empfehlen empfehlenswert empfehle weiterempfehlen empfehlung günstig günstige preiswert
    kostenlos danke dankbar dank lob loben gelöst funktionierend überrascht positiv positive
    vorteil vorteile kompetent kompetente professionell professionelle sauber klar leise
    intuitiv komfortabel stilvoll genießen freude spaß wertvoll wertig passgenau erfreut
    zufriedenstellend reibungslos problemlos unkompliziert jederzeit_wieder gerne_wieder
    immer_wieder wie_beschrieben wie_erwartet funktioniert_gut funktioniert_einwandfrei
    funktioniert_super passt_perfekt passt_gut keine_probleme kein_problem keine_beanstandungen
    nichts_auszusetzen nicht_schlecht preis_leistung jeden_cent_wert sein_geld_wert
    schnelle_lieferung macht_spaß vielen_dank funktioniert_wieder problem_gelöst hat_geholfen
    besser_geht_es_nicht gute_qualität tolle_qualität hohe_qualität top_qualität super_qualität
    beste_qualität hält_lange hält_was hält_was_es_verspricht fairen_preis fairer_preis
    guter_preis guten_preis schnell_geliefert superschnelle superschnell schöne_farbe sehr_leise
    scharf frisch kinderleicht kann_ich_nur_empfehlen nur_weiterempfehlen gut_verpackt
    gut_verarbeitet verarbeitung_ist_gut saubere_verarbeitung hilfsbereit zuvorkommend freuen
    riesig gelungen gelungene überzeugt überzeugend angetan erleichtert erfreulich erfreuliche
    wunschlos lohnt_sich jeden_euro wert_jeden leistet besser_als viel_besser deutlich_besser
    daumen_hoch
    """,
    1.2: """
    okay ok ordentlich ordentliche passt brauchbar ausreichend interessant interessante kompakt
    kompakte geeignet modern moderne ruhig nettes hoffe hoffentlich angemessen
    erfüllt_seinen_zweck tut_was_es_soll macht_was_es_soll hält für_den_preis besser
    solide_leistung pünktlich in_ordnung
    """,
    -1.2: """
    teuer teure teurer langsam langsame schwierig schwierige umständlich umständliche
    kompliziert komplizierte unklar unklare verwirrend schade leider problem probleme fehler
    fehlermeldung verspätung verspätet verzögerung warte warten gewartet nachteil nachteile
    mangel mängel mangelhaft mangelhafte mäßig mäßige schwach schwache dünn kratzer zerkratzt
    beschädigt beschädigte beschädigung lärm unhandlich fehlt fehlen fehlte verloren falsch
    falsche falscher falsches unvollständig beschwerde reklamation schmutzig stinkt kaputt
    langweilig zweifel störung störungen locker schief eng wackelig wackelt instabil unbequem
    unpraktisch bedauerlich besorgt zu_klein zu_groß zu_teuer zu_kurz zu_lang zu_spät zu_schwer
    zu_dünn zu_eng zu_weit zu_laut zu_langsam zu_wenig zu_viel immer_noch_nicht immer_noch_kein
    immer_noch_keine noch_nicht noch_kein noch_keine seit_wochen seit_tagen keine_antwort
    keine_reaktion keine_rückmeldung nicht_zufrieden nicht_gut lässt_zu_wünschen hätte_besser
    lieblos viel_zu_* zu_schnell zu_heiß zu_warm zu_kompliziert reißt gerissen riss rost rostig
    undicht ausgelaufen quietscht knarzt geruch riecht gestank stinken verfärbt verblasst
    abgebrochen abgefallen löst_sich verschlissen abgenutzt lästig umständlicher nervend
    letzte_mal stimmt_nicht nur_halb hängt_sich_auf stürzt_ab bleibt_hängen akku_leer
    schnell_leer kaum fehlerhaft fehlerhafte lange_gewartet ewig dauert_ewig mühsam ungenau
    unscharf
    """,
    -2.2: """
    schlecht schlechte schlechter schlechtes schlechten defekt defekte defektes enttäuscht
    enttäuschend enttäuschende enttäuschung unzufrieden wütend sauer verärgert ärgerlich ärger
    ärgert lächerlich inakzeptabel unakzeptabel frustrierend frustriert nervig nervt genervt
    unhöflich unfreundlich unfreundliche unverschämt unbrauchbar unbrauchbare nutzlos nutzlose
    wertlos gebrochen zerbrochen bricht schrott müll ramsch minderwertig minderwertige
    unzuverlässig unseriös abzuraten abraten rate_ab fehlkauf geldverschwendung
    zeitverschwendung verschwendung rausgeworfenes_geld geld_zurück bereue unprofessionell
    hässlich schmerzhaft gelogen lügen ignoriert gescheitert versagt nie_wieder nicht_kaufen
    finger_weg hände_weg funktioniert_nicht geht_nicht geht_nicht_mehr funktioniert_nicht_mehr
    ging_kaputt geht_kaputt fiel_auseinander ein_stern irreführend irreführende
    nicht_empfehlenswert nicht_zu_empfehlen keine_empfehlung reine_katastrophe frechheit
    schlechte_qualität miese_qualität mies miese mieser schlechter_service das_letzte_mal
    nie_mehr nicht_empfehlen nicht_weiterempfehlen kein_kauf taugt_nichts taugt_nicht
    nichts_wert nicht_wert mülltonne in_die_tonne billigware billigprodukt plunder murks pfusch
    ungenügend mangelhaft_verarbeitet schlampig schlampige reinfall keinerlei_antwort
    keinerlei_reaktion kundenunfreundlich völlig_wertlos unter_aller_sau zurückgeschickt
    zurück_geschickt keine_sterne
    """,
    -3.2: """
    schrecklich schreckliche furchtbar furchtbare entsetzlich grauenhaft grauenhafte grausam
    katastrophe katastrophal katastrophale skandal skandalös betrug betrüger betrogen abzocke
    abzocker unterirdisch unterirdische miserabel miserable ekelhaft widerlich schlechteste
    schlechtesten gestohlen empörend empört null_sterne scheiße wahnsinnig_schlecht horror
    albtraum alptraum grottenschlecht grottig unter_aller_kanone saftladen saumäßig
    hundsmiserabel
    """,
    -1.4: """
    ~funktioniert ~funktionieren ~funktionierte ~passt ~passen ~geht ~lädt ~startet ~öffnet
    ~erhalten ~bekommen ~geliefert ~angekommen ~zugestellt ~geantwortet ~antwortet ~reagiert
    ~gelöst ~hilft ~geholfen ~klappt ~stimmt ~verstehe ~anmelden ~möglich ~erreichbar ~erstattet
    ~hält ~kaufen ~wert ~lieferbar ~verständlich ~nachvollziehbar
    """,
    0.0: """
    schicken nicht_nur
    """,
  ]
}

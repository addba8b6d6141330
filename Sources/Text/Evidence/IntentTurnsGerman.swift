extension IntentCues {
  /// Turns of phrase beyond the words of `german`: what customers write around the thing they want.
  static let germanTurns: KeyValuePairs<String, String> = [
    "billing": """
    abgebucht ^3.2; lastschriftverfahren ^3.5; sepa ^3; im angebot standen ^2.5; abrechnung ^3.2
    jahresabrechnung ^4; servicegebühr ^3.5; grundpreis ^3; posten ^1.8; skonto ^4
    skontoabzug ^4.2; inkasso ^3.8; korrigierte fassung ^1.8; rechnung * umschreiben ^4
    neu ausstellen ^2; rechnung neu ^3; bereits überwiesen ^3.5; bereits bezahlt ^3
    schon bezahlt ^2.8; zahlungseingang ^3; preiserhöhung ^2; in raten ^3; ratenplan ^3.5
    guthaben ^1.8; verbuchen ^2.5; verbucht ^2.5; zuordnen ^1.2; steuerberater ^1.5
    steuernummer ^3; bankwechsel ^3; neue iban ^4; neue bankverbindung ^4
    doppelte abbuchung ^4.2; mahngebühr ^4; mahngebühren ^4; kundenkonto ausgleichen ^2
    rechnungskopie ^4
    """,
    "technical": """
    stürzt ständig ab ^3.8; stürzt * ab ^3.5; zieht * papier ^2.2; leere seiten ^2.8
    druckt nur ^2.8; reagiert nicht mehr ^2.8; fernbedienung ^1.8; anlernen ^2.8
    geht * aus ^1.8; zeigt den fehlercode ^4; hochfahren ^2; fragezeichen ^1.5; umlaute ^2
    export ^1.8; import ^1.5; verbindet sich nicht mehr ^3.3; zurückgesetzt ^2.2; trick ^0.8
    vergisst ^1.8; thermostat ^1.8; programm ^0.8; heizung ^1.5; wasserdruck ^2
    selbst beheben ^2.8; was bedeutet ^1.5; was kann das sein ^2.2; tropft ^2.5; undicht ^2.8
    leckt ^2; brummt ^2.5; klappert ^2.5; quietscht ^2.5; riecht verbrannt ^3; funken ^1.8
    schaltet sich ^1.8; heizt nicht ^2.8; kühlt nicht ^2.8; pumpt nicht ^2.8; saugt nicht ^2.5
    dreht sich nicht ^2.5; getauscht ^1.2; repariert ^1.8; reparatur ^2; kaputtgegangen ^2
    wackelkontakt ^3; erkennt * nicht ^2.5; wird nicht erkannt ^2.8; router ^1.5; kabel ^1
    display ^1.2; gerät ^0.8; kopfhörer ^1; seriennummer ^1.2
    """,
    "outage": """
    schon wieder ausfall ^5; liegt eine störung vor ^4.8; gibt es * störung ^4.2
    störung der ^2.5; alle anfragen ^3; anfragen an ihre ^2.5; timeout ^1.5; rechenzentren ^2.2
    rechenzentrum ^2; statusseite ^3.2; alle terminals ^3.8; in allen filialen ^4.2
    allen filialen ^3.8; allen besuchern ^3.5; alle besucher ^3.5; keine kartenzahlung ^3.2
    keine kartenzahlung geht ^3.8; kompletter shop ^3.8; ganzer shop ^3.5
    kein einziger mitarbeiter ^4.2; niemand * ins system ^4; kommt * keiner * rein ^3.5
    weiße seite ^2; in allen * lagern ^3.5; warenwirtschaft steht ^4.5
    steht die warenwirtschaft ^4.5; kein scanner ^3; kein scanner bekommt ^3.5
    keine verbindung zum server ^2.5; alle standorte ^3.8; allen standorten ^3.8
    ganzes haus ^2.5; ganze straße ^2.8; im ganzen haus ^3; im ganzen gebäude ^3.5
    telefonanlage ^2; alle telefone ^3; nichts läuft mehr ^4.2; läuft nichts mehr ^4.2
    warten an der rampe ^2.5; netzausfall ^4.5; betrieb steht ^4.5
    """,
    "product_question": """
    gibt es dazu ^2.8; auch einen passenden ^2.5; gleichen stoff ^2.2; passt der ^2.2
    passt die ^2.2; passt das ^2; passt er ^2; wie schwer ^2.5; höchstens ^1.5
    auch in grün ^2.2; auch in ^1.5; lieferbar ^2; nachlieferung ^1; ausverkauft ^2.2
    fallen * klein aus ^3.5; klein aus ^2.8; groß aus ^2.5; sonst trage ich ^2.5
    unterschied zwischen ^3.2; unterschied ^2; enthält ^2; allergiker ^3; allergie ^2.5
    nüsse ^1.8; glutenfrei ^3.5; laktosefrei ^3.5; vegan ^3; wie lange hält ^2.8; flugzeug ^1.5
    maße ^2.5; abmessungen ^3; größe ^1.5; welche größe ^3; wie groß ^2.5; wie laut ^2.8
    wie breit ^2.5; wasserdicht ^3; waschbar ^2.8; spülmaschine ^1.8; spülmaschinenfest ^3
    geeignet ^2; geeignet für ^2.8; kompatibel ^3; farbe ^1.5; material ^2; vorrätig ^3
    auf lager ^3; wieder verfügbar ^3; bräuchte ^1; überlege ^1.8; interessiere mich ^2.5
    vor dem kauf ^3; möchte * kaufen ^2.2; kann man * damit ^2; traglast ^3; belastbar ^2.5
    zubehör ^2.2; ersatzteil ^2.2; passend zu ^2.2; eine frage zu ^1.8; zweiter ^0.5
    mitnehmen ^0.8; im lieferumfang ^2.8
    """,
    "refund": """
    zurückgeschickt ^3; zurückgesandt ^3; zurückgesandten ^3; erstattung ^4.5; erstattet ^4
    erstatten ^4; erstattung fehlt ^5; falscher betrag erstattet ^5.5
    wann bekomme ich mein geld ^5; mein geld ^3.5; geld zurück ^4.5; kaufpreis ^2.5
    rücksendung ^3.8; rücksendeetikett ^4.2; retourenlabel ^4.2; retoure ^4; zurückgeben ^3.5
    zurückschicken ^3.5; zurücksenden ^3.5; wie schick ich * zurück ^4.2; schicke * zurück ^3.8
    gutgeschrieben ^3.2; gutschrift ^2.8; nur nen gutschein ^2.5; nur einen gutschein ^2.5
    gutschein wieder ^3; unbenutzt ^2; originalverpackt ^2.2; statt ersatz ^2; umtausch ^2.5
    umtauschen ^2.5; widerruf ^3.2; widerrufen ^3.2; widerrufsrecht ^4; rückzahlung ^4.2
    rückerstattung ^4.5; bekomme ich * auf die karte ^3; warte * auf meine ^1.5
    überwiesen oder ^1.8; wiederbekommen ^2.8; zurückbekommen ^3.5; möchte mein geld zurück ^8
    will mein geld zurück ^8; möchte * geld zurück ^8; bitte erstatten sie ^5.5
    möchte eine erstattung ^8; verlange mein geld ^8
    """,
    "delivery": """
    sollte am ^2.5; sollte * kommen ^2.8; sollte heute ^2; wo es ist ^2
    angeblich zugestellt ^4.5; zugestellt ^3.2; zustellung ^3.2; sendungsnummer ^4
    sendungsverfolgung ^3.5; zusteller ^3.2; lieferschein ^3.5; unvollständig ^2
    nachsenden ^2.8; liefern sie auch ^3.2; liefern sie ^2.8; was kostet der versand ^3.2
    versandkosten ^2.8; versand in die ^3; unterwegs ^2.2; was neues zu meinem ^2.2
    vor die tür ^2.8; vor die haustür ^3; haustür ^2.2; durchnässt ^2.2; abstellgenehmigung ^3.8
    abgestellt ^2; ablageort ^3.5; fahrer ^2.2; spedition ^3.2; paketshop ^4; packstation ^4
    abholung ^2; benachrichtigungskarte ^3.8; wunschtermin ^3; liefertermin ^4
    lieferfenster ^3.8; zoll ^2.5; zollgebühren ^3; nicht angekommen ^4; kam nicht an ^3.5
    noch nicht da ^3.2; immer noch nicht da ^3.8; verloren gegangen ^3; falsche ware ^2.2
    falschen artikel ^2.2; termin zur lieferung ^3.5
    """,
    "complaint": """
    unverschämt ^3.5; unverschämter ^3.5; frech ^3; ausgelacht ^3.5; aufgelegt ^2.5
    so behandelt ^3.2; textbaustein ^3; textbausteine ^3; standardantwort ^2.8
    standardmail ^2.8; niemand liest ^3; vorgesetzten ^3; vorgesetzter ^3; geschäftsleitung ^2.5
    geschäftsführung ^2.5; beschwere mich ^5; hiermit beschwere ^5; zuckte ^2.2
    mit den schultern ^2.5; kratzer ^1.5; dreck ^1.5; stunden zu spät ^2.2; entschuldigung ^2.5
    kein wort der entschuldigung ^4.2; entschuldigen ^1.5; verbockt ^3; vermasselt ^3
    wie mies ^3; mies ^2; getäuscht ^3.2; betrogen ^3; belogen ^3; angelogen ^3; zumutung ^3.8
    kein service ^3; hin und her ^2.2; schieben mich ^2.5; verantwortung ^1.8; zuständig ^1.2
    zum vierten mal ^2.5; viermal ^1.2; verbraucherzentrale ^3; respektlos ^3.5
    herablassend ^3.5; beleidigt ^3; gedemütigt ^3.2; angeschrien ^3.2; unfassbar ^2.2
    frechheit ^3.5; sauerei ^3.2; stellungnahme ^2.8; schämen ^2.5
    """,
    "cancellation": """
    nicht mehr verlängern ^4.5; nicht verlängern ^4.2; zu verlängern ^2; verlängerung ^2
    wird verlängert ^2.2; verlängert sich ^2.8; läuft * weiter ^2; nutze es * nicht mehr ^2.8
    nutze ich nicht mehr ^2.8; versand stoppen ^4.5; lieferung stoppen ^4.5
    halten sie die bestellung ^4.5; aufhalten ^2.2; bevor sie * rausgeht ^3
    nicht losschicken ^3; nicht verschicken ^3; doppelt geklickt ^3; versehentlich ^2.2
    versehentlich bestellt ^3.2; fristgerecht ^4; zum monatsende ^2; kündigungsfrist ^5
    sonderkündigung ^5.2; sonderkündigungsrecht ^5.5; vertragsende ^4; vertrag beenden ^5
    kündigungsbestätigung ^5; lasst mich * raus ^3; raus aus ^1.8; beenden sie ^3.5
    mitgliedschaft ^2.5; schließen unseren laden ^2; schließen wir unseren laden ^2.2
    wir hören auf ^3.2; probezeit ^2; probeabo ^3.5; testphase ^2.8; testzeitraum ^2.8
    verstorben ^2; umzug ins ausland ^2.2; brauche * nicht mehr ^2.5; brauchen * nicht mehr ^2.5
    doch nicht ^1.8; trete * zurück ^3.5; vom vertrag zurück ^4.5; vom kauf zurück ^4.2
    """,
    "account": """
    kann mich nicht anmelden ^5; nicht anmelden ^4.2; nicht einloggen ^4.8; anmelden ^2.2
    benutzername ^3.5; neue e-mail-adresse ^4.5; e-mail-adresse ^2; adresse unseres kontos ^4.5
    adresse ändern ^2.8; umfirmierung ^2.5; zu ändern ^1.2; handy verloren ^2.5
    handy gestohlen ^2.5; zwei-faktor ^4; zwei-faktor-anmeldung ^4.5; wieder in mein konto ^4.5
    konto gehackt ^4.8; sperren sie das konto ^4.2; gesperrt ^3; entsperren ^3.8
    profil löschen ^4.8; profil ^2.5; registriert ^2.5; zugang ^2.2; leserechte ^3.2
    leserechten ^3.2; nutzer anlegen ^4; benutzer anlegen ^4; nachname ^3; namensänderung ^4
    name geändert ^3.2; heirat ^1.8; geheiratet ^2.2; zwei konten ^4; konten zusammen ^4
    code kommt nicht ^3.5; administrator ^2.2; adminrechte ^4; inhaber * übertragen ^3
    konto übertragen ^4; daten ändern ^3.2; umgezogen ^2.8; adressänderung ^4
    """,
    "feedback": """
    lob ^4; möchte mich * bedanken ^3.5; dunkler modus ^2.8; eine idee ^3; weiter so ^4.5
    noch schöner ^2.5; vorschlag ^3.8; vorschlag zur ^4; anregung ^4; als anregung ^4.2
    wäre praktisch ^3.5; wäre schön wenn ^3.5; neue website ^1.5; fünf sterne ^4; sterne ^2
    empfehle ^2.2; empfehle ich * weiter ^3.5; weiterempfehlen ^3.5; leckerer kaffee ^1.8
    dankeschön ^1.8; begeistert von ^2.5; verpackung ^0.8; zu viel plastik ^2.8
    nachhaltiger ^2.2; nette karte ^2.5; nette überraschung ^2.5; großes lob ^5
    macht weiter so ^4.5; zufriedene kundin ^3.5; zufriedener kunde ^3.5; danke an ^2
    """,
    "other": """
    bewerbung ^5; bewerbe ^4.5; praktikum ^5; praktikantin ^5; praktikant ^5
    ausbildungsplatz ^4.5; stellenangebot ^4.5; offene stelle ^4.5; mein lebenslauf ^5
    lebenslauf ^5; kooperation ^4.5; influencern ^5; influencer ^5; wir helfen marken ^4
    wir helfen unternehmen ^4; kennenlernen ^2.5; sponsoring ^4.5; sponsern ^4; spende ^4
    spenden ^4; tombola ^4; schülerzeitung ^4.5; interview ^3.8; journalistin ^3.5
    journalist ^3.5; ist da jemand ^2.8; drehgenehmigung ^4.5; kurzfilm ^4; filmdreh ^4
    kulisse ^3; studentisch ^3; studiere ^2.8; bachelorarbeit ^4; masterarbeit ^4
    umfrage für ^2.5; mittagessen ^2.5; turnier ^3; vereinsfest ^3.5; falsche nummer ^2.8
    kein kunde ^2.5; linkaufbau ^4.5; suchmaschinenoptimierung ^4; zugelaufen ^3.5
    gefunden ^0.8
    """,
  ]
}

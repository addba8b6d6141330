extension IntentCues {
  static let german: KeyValuePairs<String, String> = [
    "billing": """
    doppelt ^1.3; zweimal ^1; zu hoch ^1.5; höher als ^1.5; eingezogen ^2.5; zahlungsbeleg ^3
    belastet ^2.2; mein bankkonto ^1.5; preisdifferenz ^2.5; rechnungsnummer ^2.8
    rechnungsadresse ^3.2; rechnung ^3.5; rechnungen ^3.5; rechnungsbetrag ^3.5; zahlung ^2.5
    bezahlt ^1.3; bezahlen ^1.5; doppelt bezahlt ^4; doppelt abgebucht ^4; zweimal abgebucht ^4
    abgebucht ^3.2; abbuchung ^3.5; lastschrift ^3.5; kreditkarte ^2; paypal ^2; mwst ^3.5
    mehrwertsteuer ^3.5; umsatzsteuer ^3.5; ust-id ^3.5; betrag ^1.8; falscher betrag ^3.5
    zu viel bezahlt ^4; zu viel berechnet ^4; berechnet ^2; kosten ^1.2; gebühr ^2.5
    gebühren ^2.5; zahlungsart ^3; zahlungsmethode ^3; zahlung fehlgeschlagen ^3.5
    rabattcode ^3; gutschein ^1.8; rabatt ^1.8; mahnung ^4; zahlungserinnerung ^4
    gutschrift ^2.2; buchhaltung ^3; kontoauszug ^3; quittung ^2.5; beleg ^2; überweisung ^2.5
    überwiesen ^2; iban ^2.5; rate ^1.2; ratenzahlung ^3; tarif ^1.5; preis stimmt nicht ^3
    bankverbindung ^3; klarna ^2.5; angebot ^1
    """,
    "technical": """
    passiert nichts ^2; rotes licht ^2; rot ^0.8; piept ^1.8; nicht nutzen ^1.8
    nicht benutzen ^1.8; nicht verwenden ^1.6; zum laufen ^2.8; springt nicht an ^2.8
    blinkt ^1.8; stürzt * ab ^3.5; hängt * fest ^2.8; startet * nicht ^2.8; druckt nicht ^3
    neu installieren ^2.8; geht ständig aus ^3; geht immer wieder aus ^3; lädt nicht mehr ^3.2
    bleibt schwarz ^3; hängt ^1.5; verbindet sich nicht ^3; fehlermeldung ^3.5; fehlercode ^3.5
    fehler ^1.5; funktioniert nicht ^2.8; funktioniert nicht mehr ^3; geht nicht ^2.2
    geht nicht mehr ^2.8; funktioniert * nicht ^2.3; kaputt ^1.7; defekt ^2; stürzt ab ^3.5
    absturz ^3; abgestürzt ^3; hängt sich auf ^3.5; eingefroren ^3; bug ^3; startet nicht ^3
    lässt sich nicht ^2.2; lädt nicht ^3; aufladen ^1.8; verbindung ^1.8; verbinden ^2
    keine verbindung ^3; installieren ^2.5; installation ^2.3; update ^1.2; software ^2
    firmware ^3; einrichten ^2.2; einrichtung ^2; einstellungen ^2; bildschirm ^1.3
    schwarzer bildschirm ^3.5; akku ^1.2; batterie ^1; wlan ^2.2; bluetooth ^2.5; app ^1
    neustart ^2.5; neu starten ^2.5; zurücksetzen ^1.5; drucker ^2; technisch ^2.5
    technische ^2.5; technisches problem ^3; langsam ^1; koppeln ^2.2; synchronisieren ^2.5
    browser ^1.5; herunterladen ^1.5; hochladen ^1.8; api ^2.5; schnittstelle ^2.5; plugin ^2.5
    reagiert nicht ^2; überhitzt ^3; schaltet sich * aus ^2.8; schaltet sich * ein ^2
    laptop ^1.2; störung ^1.2
    """,
    "outage": """
    webseite lädt nicht ^4; website lädt nicht ^4; seite lädt nicht ^4; shop lädt nicht ^4
    website funktioniert nicht ^3.8; webseite funktioniert nicht ^3.8
    seite funktioniert nicht ^3.8; shop funktioniert nicht ^3.8; niemand aus unserer ^3.2
    niemand bei uns ^3; niemand von uns ^3; keiner von uns ^3; keiner unserer ^3.2
    kann sich niemand ^4; niemand * arbeiten ^4; können nicht arbeiten ^3.5
    funktioniert bei keinem ^4.5; alles ausgefallen ^5; nichts funktioniert ^3.8
    plattform ist ^1.5; seit * stunden down ^4.5; alle unsere ^2.5; liegt lahm ^4.5
    serverausfall ^5; systemausfall ^5; totalausfall ^5; ausfall ^4.5; ausgefallen ^4
    komplett ausgefallen ^5; seite ist down ^5; website ist down ^5; webseite ist down ^5
    server ist down ^5; ist down ^4.5; nicht erreichbar ^3.2; nicht mehr erreichbar ^3.5
    unerreichbar ^3.5; offline ^3; störung ^3; großstörung ^5; niemand kann ^4; keiner kann ^4
    alle nutzer ^3.5; alle benutzer ^3.5; alle mitarbeiter ^3.5; alle kunden ^2.5
    ganze firma ^3.5; gesamte firma ^3.5; ganze unternehmen ^3.5; gesamtes team ^3; 503 ^3
    502 ^3; kein internet ^3.5; produktion steht ^5; system steht ^4; alles steht still ^5
    steht still ^4; lahmgelegt ^4.5; stromausfall ^3.5; nichts geht mehr ^4.5; bei allen ^2.5
    betriebsstörung ^5
    """,
    "product_question": """
    was ist der unterschied ^3; wie lange hält ^2.5; ist es möglich ^1.3; in welchen farben ^2.8
    welche ^0.6; sind die ^0.6; verkauft ihr ^3; kann das ^1.3; kann ich das ^1.2
    eignet sich ^2.8; hat der ^1; für kinder ^1.5; wird * mitgeliefert ^2; mit dabei ^1.5
    bieten sie ^2.2; bietet ihr ^2.2; auf lager ^3; vorrätig ^3; lieferbar ^2
    wann * wieder verfügbar ^3.5; verfügbar ^1.8; kompatibel ^3; passt * zu ^2; passt das ^1.8
    geeignet für ^2.8; geeignet ^2; maße ^3; abmessungen ^3; größe ^1.8; größen ^1.8
    welche größe ^3; größentabelle ^3; farbe ^1.5; farben ^1.5; material ^2; besteht aus ^2
    gewicht ^1.5; wie groß ^2.5; wie schwer ^2.5; unterschied zwischen ^3; welches modell ^2.5
    verkaufen sie ^3; haben sie ^1.5; habt ihr ^1.6; gibt es ^1.5; kann ich * verwenden ^2
    kann man ^1.3; bedienungsanleitung ^2.5; anleitung ^2; wasserdicht ^3; garantie ^1.8
    funktionen ^1.5; technische daten ^3; spezifikationen ^3; was kostet ^2.5
    wie viel kostet ^2.5; inhaltsstoffe ^3; vegan ^3; ersatzteil ^2.2; zubehör ^2.2
    interesse an ^2; interessiere mich ^2.5; frage zum produkt ^3.5; frage zu ihrem ^2
    bevor ich bestelle ^3; kaufen möchte ^2; möchte * kaufen ^2; überlege ^1.8; unterstützt ^1.8
    spülmaschine ^2; weitere informationen ^1.5; informationen zu ^1.5; hat das ^1.2; hat die ^1
    ist das ^1; ist dieses ^1.2; im lieferumfang ^2.5; katalog ^2.5
    """,
    "refund": """
    wann bekomme ich mein geld ^4.8; geld noch nicht ^3; zurück schicken ^3.5
    zurück senden ^3.5; zurückbekommen ^2.5; rücknahme ^3; rücküberweisung ^4
    rückerstattung ^4.5; erstattung ^4; erstattet ^3.8; erstatten ^3.8; geld zurück ^4.5
    mein geld ^3.5; zurückerstatten ^4; rückzahlung ^4; rückgabe ^3.5; zurückgeben ^3.2
    zurücksenden ^3.2; zurückschicken ^3.2; zurückgeschickt ^3; retoure ^3.5; retourenschein ^4
    rücksendung ^3.3; rücksendeetikett ^4; rückversand ^3; umtausch ^2.5; umtauschen ^2.5
    widerruf ^3.5; widerrufsrecht ^4; widerrufen ^3; entschädigung ^2.2; zurücküberweisen ^4
    zurück überweisen ^4; retournieren ^3.5; schicke * zurück ^3; sende * zurück ^3
    zurückgesendet ^3
    """,
    "delivery": """
    wie lange dauert ^1.8; hätte * ankommen ^3; sollte gestern ^2.5; sollte heute ^2
    noch nicht da ^3.3; nicht da ^1.8; noch immer nichts ^2; noch nichts ^1.5
    immer noch nicht ^1.6; wann kann ich * rechnen ^3; wann trifft ^3; nie angekommen ^4
    noch nicht geliefert ^4; noch nicht zugestellt ^4; wo bleibt meine ^4.5; wo bleibt mein ^4.5
    lieferung ^3; geliefert ^2.5; nicht geliefert ^3.5; liefern ^1.8; lieferzeit ^3
    liefertermin ^3; zustellung ^3.5; zugestellt ^3.2; zusteller ^3; paket ^3.2; päckchen ^3.2
    versand ^2.5; versendet ^2.8; verschickt ^2.5; sendung ^3; sendungsnummer ^4
    sendungsverfolgung ^4; trackingnummer ^4; wo bleibt ^4.5; wo ist mein ^3.5
    wo ist meine ^3.5; wo ist * bestellung ^4.5; wo bleibt meine bestellung ^5
    status meiner bestellung ^4; noch nicht erhalten ^3.3; nicht erhalten ^2.6
    noch nicht angekommen ^4; nicht angekommen ^4; noch immer nicht * angekommen ^4.3
    immer noch nicht * erhalten ^3.5; dhl ^3; hermes ^3; dpd ^3; gls ^2.5; verspätung ^2
    verspätet ^2; verzögerung ^2; unterwegs ^2.8; lieferadresse ^4; falsche adresse ^3.5
    nachbar ^3; nachbarn ^3; nicht zu hause ^3; packstation ^4; paketshop ^3.5; fehlt ^1.8
    unvollständig ^1.8; falscher artikel ^2.2; falschen artikel ^2.2; wann kommt ^3
    wann wird ^2; wann bekomme ich ^2.2; wann erhalte ich ^2.5; verloren gegangen ^2.8
    beschädigt angekommen ^2.5; vor * wochen bestellt ^2.5; vor * tagen bestellt ^2.5; zoll ^2.5
    meine bestellung ^1.3; warte * auf meine ^2.2
    """,
    "complaint": """
    ich verlange ^2.8; schlechtester service ^4.5; schlechtesten service ^4.5
    sehr enttäuscht ^2.8; zutiefst enttäuscht ^3; niemand hilft ^3; nicht ernst genommen ^3
    unter aller ^3; sehr verärgert ^3.2; zumutung ^3.5; abgewimmelt ^3.3; unmöglich ^1.8
    unfassbar ^2; beschwerde ^4.5; beschweren ^4.5; beschwere ^4.5; reklamation ^3
    reklamieren ^3; inakzeptabel ^3.5; unverschämt ^3.5; unverschämtheit ^3.5; frechheit ^3.5
    skandal ^3; lächerlich ^2.5; schlechter service ^4; schlechte erfahrung ^3; enttäuscht ^2.2
    enttäuschend ^2.2; unzufrieden ^3; verärgert ^2.8; wütend ^2.8; sauer ^2.2; unfreundlich ^3
    unhöflich ^3.5; unprofessionell ^3.5; katastrophe ^2.2; furchtbar ^2; schrecklich ^2
    keine antwort ^2; keine reaktion ^2; niemand antwortet ^3; niemand meldet sich ^3
    ignoriert ^2.2; nie wieder ^2.5; schlechteste ^2; betrug ^2.2; abzocke ^2.5; anwalt ^2
    verbraucherzentrale ^3; schlechte bewertung ^2.5; vorgesetzten ^2.5; versprochen ^1.3
    zum dritten mal ^1.8; geht gar nicht ^3; reicht mir ^2.5; so nicht ^1.5
    nicht zufrieden ^2.5; hingehalten ^3
    """,
    "cancellation": """
    konto kündigen ^4.8; möchte kündigen ^5.2; will kündigen ^5.2; bestellung widerrufen ^3.5
    bestellung zurückziehen ^4.5; nehme abstand ^3; stornieren ^4.8; storniert ^3
    stornierung ^4.8; storno ^4.5; bestellung stornieren ^5; kündigen ^5; kündigung ^5
    gekündigt ^3.5; kündige ^5; abonnement kündigen ^5.5; abo kündigen ^5.5
    vertrag kündigen ^5.5; abbestellen ^4.5; beenden ^3; vertrag beenden ^5; abo beenden ^5
    versehentlich bestellt ^3; aus versehen bestellt ^3; nicht mehr benötigt ^2.5
    brauche * nicht mehr ^2.5; nicht mehr haben ^2; anders überlegt ^2.5; nicht verlängern ^4
    abmelden ^3; mitgliedschaft * kündigen ^5.5; mitgliedschaft beenden ^5
    auftrag zurückziehen ^4; absagen ^2.5
    """,
    "account": """
    umgezogen ^3.2; neue adresse ^2.5; neue anschrift ^2.8; anschrift ^1.8
    neue telefonnummer ^3; adresse aktualisieren ^3; daten aktualisieren ^3.8
    e-mail-adresse aktualisieren ^4.3; e-mail ändern ^3.8; kann mich nicht * anmelden ^4.5
    nicht mehr anmelden ^4.5; nicht einloggen ^4.5; nicht mehr einloggen ^4.5; mein profil ^3
    identität ^2; kontaktdaten ^2.8; mich nicht mehr anmelden ^4.5; mein konto ^2.4
    meinem konto ^2.4; konto ^2; kundenkonto ^3.5; benutzerkonto ^3.5; passwort ^4; kennwort ^4
    passwort vergessen ^5; passwort zurücksetzen ^5; anmelden ^3; anmeldung ^3; einloggen ^3.8
    login ^3.5; logge ^3; eingeloggt ^3; benutzername ^3.5; profil ^2.5
    e-mail-adresse ändern ^4.5; emailadresse ändern ^4.5; e-mail adresse ändern ^4.5
    daten ändern ^3.8; meine daten ^3; adresse ändern ^2.8; konto löschen ^4.2
    konto gesperrt ^4.5; gesperrt ^2.5; verifizierung ^2.8; bestätigungscode ^4; zwei-faktor ^4
    registrieren ^2.8; registrierung ^2.5; aktivieren ^2.2; aktivierung ^2.2; gehackt ^3.5
    zugang ^2.2; zugangsdaten ^4; zugriff ^2; pin ^2.5; datenschutz ^2.5; dsgvo ^3
    personenbezogene daten ^3.5; neuer benutzer ^3; neuen benutzer ^3; nutzer hinzufügen ^3.5
    telefonnummer ändern ^3.5; namen ändern ^3.5; konto erstellen ^4; ausgesperrt ^4
    neues passwort ^4.5
    """,
    "feedback": """
    freundliches personal ^3; danke für * hilfe ^2.3; vielen dank für ihre ^1.5
    sehr freundlich ^2; wäre es möglich ^0.6; wäre nett ^2.5; fände ich gut ^2.8
    ihr macht das ^2.5; bin begeistert ^3; ein lob ^4.5; großes lob ^5; super geholfen ^3
    hat mir sehr gut gefallen ^3; feedback ^4.5; rückmeldung ^1.8; vorschlag ^3.5
    verbesserungsvorschlag ^4.5; vorschläge ^3.5; anregung ^4; anregungen ^4; idee ^2
    verbesserung ^2.5; verbessern ^2.2; lob ^4; kompliment ^4; guter service ^3.5
    toller service ^3.8; super service ^3.8; ausgezeichneter service ^3.8; wäre schön wenn ^3.5
    wäre toll wenn ^3.5; wäre hilfreich ^3; wäre praktisch ^3; wollte nur sagen ^3.5
    möchte mich bedanken ^2.8; sehr zufrieden ^2.8; sehr glücklich mit ^2.5; begeistert ^2.5
    danke für den tollen ^3; danke für die schnelle ^3; weiter so ^4.5; gut gemacht ^3
    meine meinung ^2.5; umfrage ^2.5; freundliche beratung ^3; schnell geholfen ^2.8
    tolle beratung ^3; wunsch ^1.5; dunkelmodus ^2; funktionswunsch ^4
    """,
  ]
}

extension MailCue {
  static let german: KeyValuePairs<MailCue, String> = [
    .late: """
    nicht angekommen; noch nicht erhalten; nicht erhalten; nie angekommen; noch nicht da
    warte noch immer
    warte immer noch; warte seit; immer noch nicht; ist verspätet; verspätet; nicht geliefert
    nicht zugestellt
    wo ist mein; wo ist meine; wo bleibt; wo ist das paket; paket verloren; bewegt sich nichts
    bewegt sich nicht
    keine bewegung; steht still; stillsteht; verspätung; nichts erhalten; nichts angekommen
    überfällig
    """,
    .damaged: """
    kaputt angekommen; beschädigt angekommen; zerbrochen angekommen; defekt angekommen
    kaputt geliefert
    beschädigt geliefert; ist zerbrochen; ist gesprungen; in scherben; in stücken; transportschaden
    ist verbeult; kam kaputt; kam beschädigt; kam zerbrochen; wieder kaputt; ist beschädigt
    war zerbrochen
    war beschädigt
    """,
    .wrongItem: """
    falscher artikel; falschen artikel; falsches produkt; falsche produkt; falschen kaffee
    falsche farbe
    falsche größe; nicht bestellt; nicht das was ich; etwas anderes erhalten; es fehlt; es fehlen
    fehlte; fehlten; unvollständig
    falsche ware; falsch geliefert; falsch geschickt
    """,
    .chargedTwice: """
    doppelt bezahlt; zweimal bezahlt; doppelt abgebucht; zweimal abgebucht; zwei abbuchungen
    doppelte abbuchung
    doppelte zahlung; zwei zahlungen; zweimal belastet; doppelt belastet; zweimal berechnet
    doppelt berechnet
    """,
    .signIn: """
    nicht einloggen; nicht anmelden; anmeldung funktioniert nicht; login funktioniert nicht
    passwort vergessen
    passwort zurücksetzen; komme nicht in mein konto; konto gesperrt; neues passwort
    kennwort vergessen
    """,
    .notWorking: """
    funktioniert nicht; geht nicht; geht nicht mehr; funktioniert nicht mehr; startet nicht
    verbindet sich nicht
    keine verbindung; lädt nicht; fehlercode; fehlermeldung; ist undicht; läuft aus; tropft
    ist kaputt
    ist defekt; zeigt e01; zeigt e02; zeigt e03; zeigt e04; nicht gültig; ungültig; heizt nicht
    wird nicht warm
    fällt aus; leuchtet weiter; leuchtet immer
    """,
    .again: """
    schon wieder; erneut; zum dritten mal; zum zweiten mal; wieder nicht; immer noch nicht
    """,
    .solved: """
    ist gelöst; problem gelöst; hat sich erledigt; ist erledigt; funktioniert wieder
    funktioniert jetzt
    geht wieder; geht jetzt; hat geklappt; das hat geholfen; inzwischen erhalten; ist angekommen
    alles in ordnung
    """,
    .praise: """
    sehr zufrieden; toller service; super service; guter service; ausgezeichneter service
    großes lob; ein lob
    kompliment; sehr glücklich; wunderbarer kaffee; gut gemacht; weiter so; ist hervorragend
    ist großartig
    bin begeistert; sind begeistert
    """,
    .hasPhotos: """
    foto anbei; fotos anbei; im anhang; foto im anhang; anbei ein foto; anbei fotos; siehe foto
    siehe anhang; foto beigefügt
    """,
    .wantsCancellation: """
    storniere; stornieren; bestellung stornieren; auftrag stornieren; möchte kündigen
    will kündigen; kündige
    kündigen; abo kündigen; abonnement kündigen; bestellung widerrufen; widerrufe; widerruf
    kündigung
    """,
    .threatensCancellation: """
    sonst storniere ich; sonst kündige ich; dann kündige ich; dann storniere ich
    """,
    .wantsRefund: """
    möchte mein geld zurück; will mein geld zurück; hätte gern mein geld zurück
    hätte gerne mein geld zurück; gern mein geld zurück; möchte * geld zurück; will * geld zurück
    geben sie * geld zurück; überweisen sie * zurück; erstatten sie; bitte erstatten
    bitte um erstattung; bitte um rückerstattung; möchte * erstattung; verlange * erstattung
    verlange * geld zurück; fordere * erstattung; zahlen sie * zurück; möchte * erstattet haben
    beantrage * erstattung
    """,
    .wantsCall: """
    rufen sie mich; ruft mich; ruf mich; um rückruf; bitte um einen rückruf; zurückrufen
    mich anrufen
    """,
    .wantsDeletion: """
    löschen sie mein konto; löschen sie meine daten; konto löschen; daten löschen
    löschung meiner daten
    account löschen; löschung meines kontos
    """,
    .wantsInvoice: """
    rechnung korrigieren; rechnung ändern; korrigierte rechnung; neue rechnung
    schicken sie * rechnung
    senden sie * rechnung; kopie der rechnung; rechnung ohne; rechnung zusenden
    """,
    .wantsAddressChange: """
    adresse ändern; adresse anpassen; neue adresse; falsche adresse; andere adresse; umgezogen
    ziehe um
    lieferadresse ändern; anschrift ändern; neue anschrift
    """,
    .wantsReplacement: """
    neuen schicken; neues schicken; neue schicken; ersatz; ersatzlieferung; umtauschen; umtausch
    austauschen
    einen neuen; ersetzen sie; richtigen artikel; austausch
    """,
    .wantsQuote: "angebot; kostenvoranschlag",
    .wantsRepair: "reparieren lassen; reparatur; reparieren sie; techniker; zur reparatur",
    .wantsSearch: """
    nachforschen; nachforschung; nachforschungsauftrag; suche starten; suchauftrag; forschen sie
    """,
    .legal: """
    anwalt; anwältin; rechtsanwalt; rechtsanwältin; rechtliche schritte; juristische schritte
    verklagen; klage einreichen
    vor gericht; gerichtlich; strafanzeige; anzeige erstatten; verbraucherzentrale
    verbraucherschutz; abmahnung
    vertragsbruch; rechtsschutz; schlichtungsstelle; datenschutzbehörde; an die presse; journalist
    journalisten; zeitung
    """,
    .safety: """
    feuer gefangen; in brand; es brennt; hat gebrannt; zu brennen; brandgeruch; verbrannt
    verbrüht; verbrennung; verbrennungen
    rauch; raucht; qualmt; stromschlag; explodiert; explosion; verletzt; verletzung; krankenhaus
    krankenwagen
    allergische reaktion; vergiftet; vergiftung; erstickt; funken; blut; lebensgefahr
    lebensgefährlich; kurzschluss
    """,
    .person: """
    mit einem menschen; einen menschen; echten menschen; echter mensch; echte person
    mit jemandem sprechen
    mit jemandem reden; jemanden sprechen; mitarbeiter sprechen; mit einem mitarbeiter; kein bot
    keinen bot
    kein roboter; keinen roboter; rufen sie mich; ruft mich; vorgesetzten; persönlich sprechen
    telefonisch sprechen
    """,
    .billingChange: """
    neue bankverbindung; andere bankverbindung; bankverbindung ändern; bankverbindung geändert
    kontonummer ändern
    neue iban; andere iban; neues konto; zahlungsart ändern; zahlungsmethode ändern
    neue kreditkarte
    rechnungsadresse ändern; anderes konto
    """,
    .othersData: """
    daten eines anderen kunden; adresse eines anderen kunden; daten anderer kunden
    adressen anderer kunden
    adresse meines nachbarn; bestellung meines nachbarn; bestellung einer anderen person
    liste aller kunden
    kundenliste; kundendatenbank
    """,
  ]
}

extension IntentCues {
  static let dutch: KeyValuePairs<String, String> = [
    "billing": """
    twee keer ^1; dubbel ^1.3; te hoog ^1.5; hoger dan ^1.5; afgeboekt ^3; geïncasseerd ^3.2
    betaalbewijs ^3; op mijn rekening ^1; prijsverschil ^2.5; factuur ^3.5; facturen ^3.5
    rekening ^1.8; betaling ^2.5; betaald ^1.3; betalen ^1.5; dubbel betaald ^4
    twee keer betaald ^4; dubbel afgeschreven ^4; twee keer afgeschreven ^4; afgeschreven ^3
    afschrijving ^3; incasso ^3.5; automatische incasso ^4; ideal ^2.5; creditcard ^2; btw ^3.5
    btw-nummer ^3.5; bedrag ^1.8; verkeerd bedrag ^3.5; te veel betaald ^4
    te veel in rekening ^4; in rekening gebracht ^3; kosten ^1.2; betaalmethode ^3
    betaling mislukt ^3.5; kortingscode ^3; korting ^1.8; aanmaning ^3.5
    betalingsherinnering ^4; herinnering ^1.3; creditnota ^3.5; boekhouding ^3
    achteraf betalen ^3; klarna ^2.5; bon ^1.8; bonnetje ^2.5; kassabon ^2.5; cadeaubon ^2
    bankafschrift ^3; iban ^2.5; termijn ^1.5; tarief ^2; prijs klopt niet ^3; offerte ^1.2
    overboeking ^2.5; overgemaakt ^2
    """,
    "technical": """
    gebeurt niets ^2; er gebeurt niks ^2; rood lampje ^2; lampje ^1.2; kan * niet gebruiken ^2
    aan de praat ^2.8; krijg * niet aan ^2.5; slaat niet aan ^2.8; slaat steeds af ^3
    knippert ^1.8; crasht steeds ^3.5; vastlopen ^2.8; wil niet starten ^3
    wil niet opstarten ^3; opstarten ^2.2; start niet op ^3; print niet ^3; herinstalleren ^2.8
    beeld ^1; foutmelding ^3.5; foutcode ^3.5; fout ^1.2; storing ^1.8; werkt niet ^2.8
    werkt niet meer ^3; doet het niet ^3; doet het niet meer ^3.2; werkt * niet ^2.3; kapot ^1.7
    defect ^2; crasht ^3; loopt vast ^3; vastgelopen ^3; bug ^3; start niet ^3
    gaat niet aan ^3.2; laadt niet ^3; laadt niet op ^3.3; opladen ^1.8; verbinding ^1.8
    verbinden ^2; maakt geen verbinding ^3.3; installeren ^2.5; installatie ^2.3; update ^1.2
    software ^2; firmware ^3; instellen ^2.2; instellingen ^2; scherm ^1.3; zwart scherm ^3.5
    batterij ^1; accu ^1; wifi ^2; bluetooth ^2.5; app ^1; herstarten ^2.5; resetten ^2
    printer ^2; technisch ^2.5; technische ^2.5; traag ^1; koppelen ^2.2; synchroniseren ^2.5
    browser ^1.5; downloaden ^1.5; uploaden ^1.8; api ^2.5; koppeling ^2.2; plugin ^2.5
    gaat steeds uit ^3; valt uit ^2.5; reageert niet ^2; oververhit ^3; maakt lawaai ^2
    laptop ^1.2; piept ^2
    """,
    "outage": """
    website laadt niet ^4; site laadt niet ^4; webshop laadt niet ^4; website werkt niet ^3.8
    site werkt niet ^3.8; webshop werkt niet ^3.8; niemand van ons ^3; niemand van onze ^3.2
    niemand bij ons ^3; geen van onze ^3; niemand * inloggen ^3.5; doet het bij niemand ^4.5
    kunnen niet werken ^3; kunnen niets ^2.5; alles plat ^5; niets werkt ^3.8; niks werkt ^3.8
    ligt er uit ^4.8; platform ligt ^5; al onze klanten ^3.3; al onze medewerkers ^3.5
    ligt plat ^5; ligt eruit ^5; site ligt ^5; website ligt ^5; plat ^2; ligt eruit ^4.5
    is down ^4.5; website is down ^5; server is down ^5; storing ^3; grote storing ^5
    niet bereikbaar ^3; onbereikbaar ^3.5; offline ^3; niemand kan ^4; alle gebruikers ^3.5
    alle klanten ^2.5; alle collega's ^3; iedereen heeft ^2.5; hele bedrijf ^3.5
    heel het bedrijf ^3.5; hele kantoor ^3.5; hele team ^3; uitgevallen ^3.5; uitval ^4; 503 ^3
    502 ^3; werkt bij niemand ^4.5; geen internet ^3.5; productie ligt ^5; systeem ligt ^5
    alles ligt ^5; totaal niets meer ^2; stroomstoring ^3.5; webshop ligt ^5; ligt stil ^4
    """,
    "product_question": """
    wat is het verschil ^3; hoe lang gaat * mee ^2.5; is het mogelijk ^1.3; past hij ^1.8
    passen ^1.2; in welke kleuren ^2.8; komt * nog ^1; zijn er ^1; wat zijn ^1; verkopen ^1.5
    maken jullie ^1.8; levert u ^1.2; welke ^0.6; bij deze ^0.5; op voorraad ^3; voorraad ^2
    leverbaar ^2; wanneer * weer leverbaar ^3; beschikbaar ^1.5; past * op ^1.5; passend ^1.5
    compatibel ^3; geschikt voor ^2.8; geschikt ^2; afmetingen ^3; afmeting ^3; maat ^1.8
    maten ^1.8; welke maat ^3; maattabel ^3; kleur ^1.5; kleuren ^1.5; materiaal ^2
    gemaakt van ^2.5; gewicht ^1.5; hoe groot ^2.5; hoe zwaar ^2.5; hoe lang is ^1
    verschil tussen ^3; welk model ^2.5; welke * raden ^2.5; verkopen jullie ^3
    hebben jullie ^1.8; heeft u ^1; kan ik * gebruiken ^1.8; handleiding ^2.2
    gebruiksaanwijzing ^2.5; waterdicht ^3; garantie ^1.8; functies ^1.5; specificaties ^3
    hoeveel kost ^2.5; wat kost ^2.5; ingrediënten ^3; vegan ^3; onderdeel ^1.8
    accessoires ^2.2; interesse in ^2; vraag over * product ^3; voordat ik bestel ^3
    wil * kopen ^2; overweeg ^1.8; ondersteunt ^1.8; werkt * met ^1.3; vaatwasser ^2
    meer informatie ^1.5; informatie over ^1.5; kan deze ^1.5; kan dit ^1.3; is dit ^1
    is deze ^1.2; is er een ^1; zit er * bij ^2; wordt * geleverd met ^1.5; hoeveel liter ^2.5
    bestaat * ook ^2; brochure ^2.5
    """,
    "refund": """
    terugsturen ^3.2; wanneer krijg ik mijn geld ^4.8; terug krijg ^2.5; geld nog niet ^3
    retour sturen ^3.8; stuur * retour ^3.5; teruggeven ^2.8; inruilen ^2; terugbetaling ^4.5
    terugbetaald ^4; terugbetalen ^4; geld terug ^4.5; mijn geld ^3.5; retour ^2.8
    retourneren ^3.5; retourlabel ^4; retourzending ^3.5; retourgestuurd ^3.5; teruggestuurd ^3
    terug sturen ^3.2; terugstorten ^4; teruggestort ^4; teruggave ^3.5; ruilen ^2.2
    omruilen ^2.2; omwisselen ^2; herroepingsrecht ^4; bedenktijd ^3.5; vergoeding ^2.2
    compensatie ^2; restitutie ^4.5; retouren ^3; creditering ^2.5; stort * terug ^4
    terugkrijgen ^2.5; retourneer ^3.5; stuur * terug ^3
    """,
    "delivery": """
    hoe lang duurt ^1.8; had * al moeten ^2.2; had gisteren ^1.5; zou gisteren ^2.2
    zou vandaag ^2; nog niet binnen ^3.3; niet binnen ^2; nog niets ^1.5; nog steeds niet ^1.6
    nog altijd niet ^1.6; wanneer kan ik * verwachten ^3.3; niet aangekomen ^4
    nog niet bezorgd ^4; nooit aangekomen ^4; leveren jullie ^1.8; bezorging ^3.2; bezorgd ^3
    bezorgen ^2.5; bezorger ^3; levering ^3; geleverd ^2.5; niet geleverd ^3.5; leveren ^1.8
    levertijd ^3; leverdatum ^3; pakket ^3; pakketje ^3.5; verzending ^2.8; verzonden ^2.8
    verstuurd ^2.2; zending ^3; waar blijft ^4.5; waar is mijn ^3.5; waar is * bestelling ^4.5
    waar blijft mijn bestelling ^5; status van mijn bestelling ^4; nog niet ontvangen ^3.3
    nog niet aangekomen ^4; niet ontvangen ^2.6; nog steeds niet ontvangen ^3.5
    nog niets ontvangen ^3; track en trace ^4; track & trace ^4; volgnummer ^2.5; postnl ^3
    dhl ^3; dpd ^3; vertraging ^2; vertraagd ^2; te laat ^1.5; onderweg ^2.8; bezorgadres ^4
    afleveradres ^4; verkeerd adres ^3.5; buren ^3; niet thuis ^3; afhaalpunt ^3.5; ontbreekt ^2
    mist een ^1.5; niet compleet ^1.8; incompleet ^1.8; verkeerd artikel ^2.2
    verkeerde * ontvangen ^2.2; wanneer komt ^2.8; wanneer wordt ^2; wanneer krijg ik ^2.2
    wanneer ontvang ik ^3; kwijtgeraakt ^2.8; beschadigd aangekomen ^2.5; kapot aangekomen ^2.3
    weken geleden besteld ^2.5; dagen geleden besteld ^2.5; thuisbezorgd ^2.5; douane ^2.5
    mijn bestelling ^1.3; komt * aan ^1.8; wacht nog ^1.5
    """,
    "complaint": """
    klacht indienen ^5; dien * klacht ^5; ik eis ^2.8; slechtste service ^4.5
    erg teleurgesteld ^2.8; zeer teleurgesteld ^2.8; diep teleurgesteld ^3; niemand helpt ^3
    niet serieus genomen ^3; onder de maat ^3; heel boos ^3; erg boos ^3; wat een ^0.8
    afgescheept ^3.3; onbegrijpelijk ^2; klacht ^4.5; klachten ^3.5; klagen ^3.5
    onacceptabel ^3.5; schandalig ^3; schande ^3; belachelijk ^2.5; slechte service ^4
    slechte ervaring ^3; teleurgesteld ^2.2; teleurstellend ^2.2; ontevreden ^3; boos ^2.5
    woedend ^3; onbeschoft ^3.5; onvriendelijk ^3; onprofessioneel ^3.5; waardeloos ^2
    waardeloze ^2.2; verschrikkelijk ^2; niet te geloven ^2; geen reactie ^2; geen antwoord ^2
    niemand reageert ^3; genegeerd ^2.2; nooit meer ^2.5; slechtste ^2; zat ^1; er klaar mee ^3
    oplichting ^2.2; geschillencommissie ^3; advocaat ^2; slechte review ^2.5; leidinggevende ^2
    manager ^1.3; beloofd ^1.3; aan het lijntje ^3; van het kastje naar de muur ^4
    derde keer ^1.8; niet tevreden ^2.5; zo niet ^1.5; hoe jullie ^1.5; kan echt niet ^3
    kan toch niet ^3
    """,
    "cancellation": """
    account opzeggen ^4.5; ik wil stoppen ^3; wil graag stoppen ^3; niet meer hebben ^2
    bestelling intrekken ^4.5; bestelling stopzetten ^4.5; zie * af van ^2.5; annuleren ^4.5
    annuleer ^4.5; annulering ^4.5; geannuleerd ^3; bestelling annuleren ^5; opzeggen ^5
    opzegging ^5; opgezegd ^3.5; zeg * op ^4; abonnement opzeggen ^5.5; abonnement stoppen ^5
    abonnement beëindigen ^5; beëindigen ^4; stopzetten ^4.5; stop * abonnement ^4.5
    per ongeluk besteld ^3; niet meer nodig ^2.5; wil * niet meer ^1.8
    van gedachten veranderd ^2.5; contract beëindigen ^5; niet verlengen ^4; afmelden ^3
    uitschrijven ^3.5; lidmaatschap * opzeggen ^5; afbestellen ^4.5; intrekken ^2.5
    bedacht ^1.2
    """,
    "account": """
    verhuisd ^3.2; nieuw adres ^2.4; nieuw telefoonnummer ^3; mijn adres ^1.8
    adres aanpassen ^3; gegevens aanpassen ^3.8; e-mailadres aanpassen ^4.3
    niet meer inloggen ^4.5; kan niet inloggen ^4.5; mijn profiel ^3; identiteit ^2
    account opheffen ^3.5; contactgegevens ^2.8; account ^2.2; wachtwoord ^4
    wachtwoord vergeten ^5; inloggen ^3.5; ingelogd ^3; log in ^3; inlog ^3.5; inlogproblemen ^4
    aanmelden ^2; gebruikersnaam ^3.5; profiel ^2.5; e-mailadres wijzigen ^4.5
    emailadres wijzigen ^4.5; gegevens wijzigen ^4; mijn gegevens ^3; adres wijzigen ^2.8
    account verwijderen ^4; account geblokkeerd ^4.5; geblokkeerd ^2; verificatie ^2.5
    verificatiecode ^4; tweestapsverificatie ^4; registreren ^2.8; registratie ^2.5
    activeren ^2.2; activatie ^2.2; gehackt ^3.5; toegang ^1.8; pincode ^3.5; privacy ^2
    avg ^2.5; persoonsgegevens ^3; nieuwe gebruiker ^3; gebruiker toevoegen ^3.5
    telefoonnummer wijzigen ^3.5; naam wijzigen ^3.5; account aanmaken ^4; buitengesloten ^3.5
    resetlink ^4; kom * niet in ^2.5; nieuw wachtwoord ^4.5
    """,
    "feedback": """
    wat een fijne ^2.8; fijn geholpen ^3; blij met ^1.8; bedankt voor * hulp ^2.3
    vriendelijk personeel ^3; zou leuk zijn ^2.8; het zou ^1; is het een idee ^3
    misschien een idee ^3; complimenten voor ^4; erg fijn ^1.8; jullie doen het goed ^3.5
    feedback ^4.5; suggestie ^4; suggesties ^4; idee ^2; tip ^2.5; verbetering ^2.5
    verbeteren ^2.2; verbeterpunt ^3.5; compliment ^4; complimenten ^4; goede service ^3.5
    uitstekende service ^3.5; geweldige service ^3.5; zou fijn zijn als ^3.5
    zou mooi zijn als ^3.5; zou handig zijn ^3.5; wilde even laten weten ^3.5
    even laten weten ^2.5; heel tevreden ^2.8; erg tevreden ^2.8; zeer tevreden ^2.8
    heel blij met ^2.5; erg blij met ^2.5; bedankt voor de goede ^3; bedankt voor de snelle ^3
    ga zo door ^4.5; top service ^3.5; topservice ^3.5; goed gedaan ^3; mijn mening ^2.5
    ervaring delen ^3; enquête ^2.5; pluim ^3.5; vriendelijk geholpen ^2.5; goed geholpen ^2.8
    snel geholpen ^2.8; toevoegen * app ^1.5; donkere modus ^2; wens ^1.5
    """,
  ]
}

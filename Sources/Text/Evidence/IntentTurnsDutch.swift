extension IntentCues {
  /// Turns of phrase beyond the words of `dutch`: what customers write around the thing they want.
  static let dutchTurns: KeyValuePairs<String, String> = [
    "billing": """
    van mijn rekening ^2; van mijn rekening afgeschreven ^4; incasseren ^3.5; aanmaning ^3.5
    incassokosten ^4; deurwaarder ^3; incassobureau ^3.5; aankoopbon ^3; kopie bon ^3
    betaalmogelijkheden ^3; maandbedrag ^3.2; oude rekening ^2; nieuw iban ^4
    rekeningnummer ^3.5; bankrekening ^2.8; offerte ^1.5; hadden afgesproken ^1.8
    jaarafrekening ^3.5; voorschot ^2.5; eindafrekening ^3.5; servicekosten ^3
    administratiekosten ^3; tenaamstelling ^2; prijsverhoging ^2.5; in termijnen ^3
    betalingsregeling ^4; debiteuren ^3; openstaand ^2.8; te veel afgeschreven ^4
    dubbele afschrijving ^4
    """,
    "technical": """
    laadt niet meer op ^3.3; lampje blijft ^2.2; blijft oranje ^2.2; vindt * niet meer ^2.5
    wifi-netwerk ^2.8; geeft foutcode ^3.5; stopt halverwege ^3; stopt na ^2.5; stopt ermee ^2.5
    loopt * vast ^3; verkeerde volgorde ^1.5; export ^1.8; importeren ^1.8; lekt ^2.5
    lekkage ^2.2; maakt herrie ^2.2; ruikt verbrand ^3; gaat vanzelf ^2.5; springt uit ^2.2
    omvormer ^1.8; thermostaat ^1.5; router ^1.5; reset ^1.8; gereset ^2.5; herstart ^2
    wat kan ik nog proberen ^3; is de accu stuk ^2.5; stuk ^1.2; reparatie ^2; repareren ^2
    monteur * geweest ^1.5; afstandsbediening ^1.5; haperen ^2.2; hapert ^2.5; vergeet ^0.8
    herkent * niet ^2.5; onherkenbaar ^1; scanner ^1.2; wat betekent die code ^3; kabel ^1
    piep ^1.8; warm worden ^1
    """,
    "outage": """
    weer een storing ^4.5; is er een storing ^4.5; storing bekend ^4.5; geen van ^2.8
    geen enkele terminal ^3.5; al onze winkels ^3.8; al onze vestigingen ^4
    alle vestigingen ^3.5; alle bezoekers ^3.2; niet kunnen pinnen ^3; kunnen pinnen ^2
    geen verbinding met jullie server ^4; hele webshop ^3; hele pand ^3.2; hele gebouw ^3.2
    internet weg ^3.8; geen internet meer ^3.8; nog internet ^2; statuspagina ^3
    iedereen * wit scherm ^3; wit scherm ^1.8; duimen te draaien ^2.5; alles ligt plat ^5.5
    bij ons op kantoor ^2; niemand * kan ^3; niemand * meer ^2.2; telefooncentrale ^2
    ligt het aan jullie ^2; ligt dat aan jullie ^3; hele dorp ^2.5; hele straat ^2.5
    alle telefoons ^3; kassa's ^1.5; systeem ligt eruit ^5
    """,
    "product_question": """
    past deze ^2.8; past hij ^2.2; ook met ^1.2; te krijgen ^2; ook in ^1.8
    nog op voorraad ^3.2; uitverkocht ^2.2; komt er nog ^1.5; vallen * klein uit ^3.5
    klein uit ^2.8; groot uit ^2.5; normaal heb ik ^1.8; winterhard ^2.8; allergie ^2.5
    allergisch ^2.8; noten ^1.5; gluten ^3; lactose ^3; lactosevrij ^3.5; zit er * in ^1.8
    pakket * overstappen ^2; twijfel over ^2.5; ik twijfel ^2; hoeveel weegt ^3; hoe hard ^1.5
    veel lawaai ^1.2; bij * te krijgen ^1.8; zoeken we er nog ^2; zoek er nog ^2
    raad * aan ^1.5; wasmachine ^0.8; in de was ^1.5; kan ie ^1.8; is hij ^1.5; is ie ^1.5
    maakt ie ^1.5; hoe breed ^2.5; hoe hoog ^2; maximaal gewicht ^2.8; hoeveel kilo ^2.5
    vraagje ^1.8; bijpassend ^2.2; op de verpakking staat ^2; oplader bij ^1.8
    geschikt voor kinderen ^3; batterijduur ^2.5; kom ik uit met ^1.5
    """,
    "refund": """
    nog steeds geen geld ^4; geen geld terug ^4; nog altijd niet terug ^3.5; niet terug ^2
    wil * terug ^3.2; wil die * terug ^4; heb ik * teruggestuurd ^3.2; bedrag teruggestort ^4.2
    gecrediteerd ^3.5; crediteren ^3.2; terug wat ^0.5; tegoedbon ^2.8; retour bestelling ^4
    graag retourneren ^4.2; hoe stuur ik * terug ^4; ongebruikt ^2; in de verpakking ^1.8
    krijg ik * op mijn rekening ^2.5; geen nieuwe * geld ^2; terugbetaling onderdelen ^4.5
    retourkosten ^3.5; niet goed geld terug ^4.5; bedrag terug ^3.8; euro terug ^3.8
    aankoopbedrag ^3; omruil ^2; wil mijn geld terug ^8; wil * geld terug ^8
    graag mijn geld terug ^8; wil een terugbetaling ^8; wil * terugbetaald ^8
    """,
    "delivery": """
    zou * komen ^2.5; zou dinsdag ^2; zou maandag ^2; waar hij is ^2; waar het is ^1.8
    zou bezorgd zijn ^4; afgeleverd ^3.2; al iets bekend over ^2.2; pakbon ^3.5
    bezorgen jullie ^3.8; leveren jullie op ^2.5; op welke dagen ^1.5; chauffeur ^2.5
    bezorgmoment ^3.5; bestelbus ^2.5; in de regen ^2; voor de deur ^1.5; invoerkosten ^2.8
    pakketpunt ^4; afhalen ^2; sorteercentrum ^3.5; onderweg nu ^2.5; nog niet gekomen ^3.5
    nog steeds onderweg ^3.5; had er al moeten zijn ^4; bezorgdienst ^3; levertermijn ^3
    """,
    "complaint": """
    uitlachte ^3.5; uitgelachen ^3.5; standaardpraatje ^3; standaardmailtje ^2.8
    standaardantwoord ^2.8; niemand leest ^3; officiële klacht ^5; haalde zijn schouders ^2.8
    kras ^1.5; modder ^1.5; uur te laat ^2; excuus ^3; excuses ^2.8; geen excuses ^3.5
    verprutst ^3; verknald ^3; slecht * aangepakt ^2.8; hoe slecht ^2.2; bedrogen ^3
    misleid ^3.2; voorgelogen ^3.2; gelogen ^2.5; vernederd ^3.2; schaamde ^2.8; beledigd ^3
    schreeuwde ^2.8; arrogant ^3; vierde keer ^2.2; vijfde keer ^2.2; consumentenbond ^3.2
    klachtencommissie ^4; houding ^1.5; respectloos ^3.5; in de wacht ^2; luidop ^1.8
    boos over ^2.5; klant onwaardig ^3.5; zo ga je niet met klanten om ^4; bejegend ^3.2
    """,
    "cancellation": """
    niet verlengd ^4; verlengd worden ^3; niet meer verlengen ^4.5; verlengd te worden ^3
    hoeft niet verlengd ^4; weer verlengd ^3; van dit contract af ^4.5; van het contract af ^4.5
    op * site op te zeggen ^4.5; stop de verzending ^4.5; stop de levering ^4
    houd bestelling * tegen ^5; houd * tegen ^3.5; tegenhouden ^3.5; niet versturen ^3
    voordat het verstuurd ^3; voordat u verstuurt ^3; de deur uit gaat ^2.2
    twee keer geklikt ^3; per eind ^1.5; einddatum ^2.5; opzegtermijn ^5
    sluiten we de winkel ^2; wij stoppen ^3; we stoppen ^3; gebruik * niet meer ^2.5
    gebruik het niet meer ^3; proefperiode ^2.8; proefperiode stopt ^4; proefabonnement ^3.5
    uitgezet ^1.5; verhuizen naar het buitenland ^2.2; overleden ^2; lidmaatschap ^2.2
    zeg mijn lidmaatschap ^5; toch niet nodig ^3; zie ervan af ^4; afzien van ^3.5
    """,
    "account": """
    niet meer inloggen ^4.8; herstelmail ^4; e-mailadres is veranderd ^3; nieuw mailadres ^4
    mailadres ^3; adres van ons account ^4.5; wijzigen van ^1.5; domeinnaam ^2.2
    in twee stappen ^3; telefoon kwijt ^2.5; weer in mijn account ^4.5; codes ^1.2
    profiel verwijderen ^4.8; al mijn gegevens ^3; deblokkeren ^3.5; typfout ^1; achternaam ^3.2
    naam gewijzigd ^3.5; in mijn gegevens ^3; beheerdersrechten ^4; beheerder ^2.5
    eigenaar ^1.8; overdragen ^2; overzetten ^1.8; twee accounts ^4; accounts samenvoegen ^4.5
    toegang geven ^3; eigen inlog ^3.5; elke keer als ik inlog ^4; vraagt * code ^2.5
    code * verlopen ^2.5; collega toevoegen ^3.2; rechten ^1.2; blokkeer het account ^3.5
    """,
    "feedback": """
    donker thema ^2.5; een idee ^3; nog beter maken ^3.5; gewoon een suggestie ^4.5
    zou handig zijn als ^4; nieuwe website ^1.5; vijf sterren ^4; sterren ^2; zeg het voort ^3.5
    aanrader ^2.8; raad * iedereen aan ^3.2; lekkere koffie ^1.8; verpakking ^0.8; plastic ^1.5
    zuiniger ^1.8; duurzamer ^2.2; hartelijk dank ^1.2; wat een service ^3.2; leuk kaartje ^2.5
    leuke verrassing ^2.5; top geregeld ^2.5; zo kan het ook ^2; graag gedaan ^0.5
    tevreden klant ^3.5
    """,
    "other": """
    stageplek ^5; stage ^4.5; vacature ^4.5; vacatures ^4.5; sollicitatie ^5; solliciteren ^5
    mijn cv ^5; samenwerking ^3.5; influencers ^5; influencer ^5; sponsoren ^4; sponsoring ^4.5
    sponsor ^4; loterij ^3.5; tombola ^4; schoolkrant ^4.5; interview ^3.8; journalist ^3.5
    is daar iemand ^2.8; hond ^2.5; kat gevonden ^3; gevonden voorwerp ^3; parkeerplaats ^1.8
    wij helpen merken ^4; wij helpen bedrijven ^4; mogelijkheden te bespreken ^2.5
    kennismaken ^2.5; kennismaking ^2.5; lunch ^2; scriptie ^3.5; afstudeer ^3.5
    afstuderen ^3.5; filmopnames ^3.5; goede doel ^3.5; toernooi ^3; verkeerd nummer ^2.8
    geen klant ^2.5; briefje ophangen ^2.5; student ^1.8; studeer ^2.5; linkbuilding ^4.5
    nieuwsbrief plaatsen ^2
    """,
  ]
}

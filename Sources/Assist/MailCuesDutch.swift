extension MailCue {
  static let dutch: KeyValuePairs<MailCue, String> = [
    .late: """
    niet aangekomen; nog niet ontvangen; niet ontvangen; nooit ontvangen; nog niet binnen
    wacht nog steeds
    wacht al; nog steeds niet; is te laat; te laat; niet geleverd; niet bezorgd; waar is mijn
    waar blijft; waar is het pakket; pakket kwijt; pakket is kwijt; geen update; beweegt niet
    staat stil
    vertraagd; vertraging; had er al moeten zijn; niets ontvangen; nog niets; niet gekomen
    """,
    .damaged: """
    kapot aangekomen; beschadigd aangekomen; gebroken aangekomen; kapot ontvangen
    beschadigd ontvangen
    is gebarsten; barst in; aan scherven; in stukken; beschadigd tijdens; transportschade
    is gedeukt
    gedeukt aangekomen; gebroken uit de doos; kwam kapot; kwam beschadigd; weer kapot; is beschadigd
    """,
    .wrongItem: """
    verkeerd artikel; verkeerde artikel; verkeerd product; verkeerde product; verkeerde koffie
    verkeerde kleur
    verkeerde maat; niet wat ik besteld; niet besteld; iets anders ontvangen; ontbreekt; ontbreken
    onvolledig; niet compleet; mist een; verkeerd gestuurd; verkeerde gestuurd
    """,
    .chargedTwice: """
    twee keer betaald; dubbel betaald; twee keer afgeschreven; dubbel afgeschreven; twee betalingen
    twee afschrijvingen; dubbele afschrijving; dubbele betaling; twee keer in rekening
    tweemaal betaald
    tweemaal afgeschreven
    """,
    .signIn: """
    kan niet inloggen; niet inloggen; inloggen lukt niet; inloggen niet; wachtwoord vergeten
    wachtwoord resetten; wachtwoord herstellen; kom niet in mijn account; account geblokkeerd
    nieuw wachtwoord
    """,
    .notWorking: """
    werkt niet; doet het niet; werkt niet meer; gaat niet aan; start niet; verbindt niet
    geen verbinding
    laadt niet; foutcode; foutmelding; lekt; is lek; is kapot; toont e01; toont e02; toont e03
    toont e04
    niet geldig; verwarmt niet; wordt niet warm; valt uit; ligt plat; storing; lampje blijft
    """,
    .again: "alweer; opnieuw; derde keer; tweede keer; weer niet; nog steeds niet",
    .solved: """
    is opgelost; probleem opgelost; werkt weer; werkt nu; het is gelukt; doet het weer; doet het nu
    dat werkte; inmiddels ontvangen; is aangekomen; alles in orde; opgelost bedankt
    """,
    .praise: """
    heel tevreden; erg tevreden; zeer tevreden; fantastische service; goede service
    uitstekende service
    geweldige service; compliment; complimenten; heel blij; erg blij; heerlijke koffie; top service
    prima geholpen; goed geholpen; goed gedaan; is geweldig; is uitstekend; ga zo door
    """,
    .hasPhotos: """
    foto bijgevoegd; foto's bijgevoegd; in de bijlage; bijgevoegde foto; hierbij een foto
    zie foto; zie bijlage
    """,
    .wantsCancellation: """
    annuleer mijn; annuleer de; bestelling annuleren; order annuleren; wil annuleren
    graag annuleren
    abonnement opzeggen; wil * opzeggen; graag opzeggen; opzeggen; zeg * op; annuleren
    """,
    .threatensCancellation: "dan annuleer ik; anders annuleer ik; dan zeg ik; of ik annuleer",
    .wantsRefund: """
    wil mijn geld terug; wil het geld terug; wil * geld terug; graag mijn geld terug
    graag het geld terug; geef * geld terug; graag terugbetaling; betaal mij terug
    betaal me terug; betaal * bedrag terug; stort * terug; wil * terugbetaald
    graag * terugbetaald; eis * geld terug; eis terugbetaling; verzoek om terugbetaling
    vergoed mij; vraag * geld terug; terugbetaling aan
    """,
    .wantsCall: """
    bel mij; bel me; belt u mij; kunt u mij bellen; kunt u bellen; terugbellen; gebeld worden
    """,
    .wantsDeletion: """
    verwijder mijn account; verwijder mijn gegevens; account verwijderen; gegevens verwijderen
    wis mijn gegevens; gegevens wissen; account opheffen
    """,
    .wantsInvoice: """
    factuur aanpassen; factuur corrigeren; gecorrigeerde factuur; nieuwe factuur; stuur * factuur
    kopie van de factuur; factuur sturen; factuur ontvangen; factuur zonder
    """,
    .wantsAddressChange: """
    adres wijzigen; adres aanpassen; adres veranderen; nieuw adres; verkeerd adres; ander adres
    verhuisd
    ga verhuizen; bezorgadres wijzigen
    """,
    .wantsReplacement: """
    nieuwe sturen; nieuw exemplaar; vervangend; vervanging; wil een nieuwe; een nieuwe toesturen
    omruilen
    vervangen; stuur * nieuwe; juiste artikel
    """,
    .wantsQuote: "offerte; prijsopgave",
    .wantsRepair: "laten repareren; reparatie; kunt u * repareren; monteur; repareer",
    .wantsSearch: """
    zoek * uit; onderzoek starten; onderzoek * pakket; nazoeken; uitzoeken; traceren; zoekactie
    """,
    .legal: """
    advocaat; advocaten; juridische stappen; juridische; rechtbank; rechtszaak; aanklagen
    gerechtelijke
    ingebrekestelling; in gebreke; dagvaarding; deurwaarder; geschillencommissie; aangifte
    rechtsbijstand
    consumentenbond; naar de rechter; kantonrechter; autoriteit persoonsgegevens; naar de pers
    journalist; naar de krant
    """,
    .safety: """
    vlam gevat; in brand; brandlucht; rook uit; begon te roken; rookt; verbrand aan; verbrandde
    mij verbrand
    mezelf verbrand; me verbrand; elektrische schok; schok gekregen; een schok; geëlektrocuteerd
    ontploft; ontplofte; explosie
    gewond; verwonding; letsel; ziekenhuis; ambulance; allergische reactie; vergiftigd
    vergiftiging; gestikt
    vonken; bloed; levensgevaarlijk; kortsluiting
    """,
    .person: """
    een mens spreken; met een mens; echt persoon; echte persoon; iemand spreken; met iemand praten
    met iemand spreken
    medewerker spreken; met een medewerker; geen robot; geen bot; geen chatbot; bel mij; bel me
    leidinggevende; manager spreken; echt mens; niet met een computer; persoonlijk contact
    """,
    .billingChange: """
    nieuw rekeningnummer; ander rekeningnummer; rekeningnummer wijzigen; rekeningnummer veranderen
    rekeningnummer aanpassen; nieuwe iban; andere iban; betaalmethode wijzigen
    betaalwijze wijzigen; nieuwe creditcard
    bankgegevens wijzigen; nieuwe bankrekening; andere rekening; naar rekening
    """,
    .othersData: """
    gegevens van een andere klant; adres van een andere klant; gegevens van andere klanten
    adres van mijn buurman; adres van mijn buurvrouw; bestelling van mijn buurman
    bestelling van een ander
    lijst van klanten; klantenlijst; klantenbestand
    """,
  ]
}

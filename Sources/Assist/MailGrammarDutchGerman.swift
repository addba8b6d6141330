import Text

extension MailGrammar {
  static let dutch = MailGrammar(
    greetings: """
      hallo hoi beste geachte dag goedemorgen goedemiddag goedenavond goeiedag goede hi hey lieve heer
      mevrouw
      """,
    closings: """
      groet groeten groetjes vriendelijke met mvg bedankt dank dankjewel hartelijke hoogachtend
      alvast verzonden gr vr thanks
      """,
    conditions: "anders als indien tenzij of",
    askers: """
      hoe wat wanneer waar welke welk wie waarom kan kunt kunnen mag moet is zijn heeft hebben krijg
      krijgt wordt worden gaat komt zal zou tot
      """,
    joints: "en of",
    openers: "hoe wat waar welke waarom kan kunt kunnen wanneer",
    pleas: "graag gelieve alstublieft alsjeblieft aub",
    wishes: """
      laat * weten; laat het * weten; graag hoor; hoor graag; ik hoor graag; ik wil; wil graag
      ik zou graag; we willen; wij willen; zou graag; graag zou ik; ik wens; graag ontvang
      graag mijn geld; help mij; help me; kunt u * helpen; kun je * helpen; ik vraag me af
      vroeg me af; ik moet; annuleer; stuur mij; stuur me; graag een; ik heb hulp nodig
      ik heb een vraag; wil weten; graag weten; enig nieuws; verzoek; gelieve; verwijder mijn
      """,
    attempts: """
      al geprobeerd; heb geprobeerd; hebben geprobeerd; geprobeerd; zonder succes; hielp niet
      heeft niet geholpen; zonder resultaat; ik heb * ontkalkt; ik heb * gereset; ik heb * herstart
      ik heb * schoongemaakt; ik heb * gecontroleerd; ik heb al; we hebben al; wij hebben al; lukt niet
      ik heb gekeken; niets in spam; zoals beschreven
      """,
    time: """
      wanneer; hoe lang; hoelang; tot wanneer; hoe snel; hoeveel dagen; welke dag; welke datum; hoe vlug
      """,
    cost: """
      hoeveel kost; wat kost; wat kosten; kost het; kosten; moet ik betalen; de prijs; gratis; wat betaal
      hoe duur; hoeveel geld
      """,
    howTo: """
      hoe kan; hoe moet; hoe werkt; hoe doe; hoe stuur; hoe vraag; hoe zeg; hoe krijg; wat moet ik
      wat kan ik; wat doe ik; kan ik zelf; zelf doen; kan ik; mag ik; stappen; hoe annuleer; hoe wijzig
      hoe verander; op welke manier
      """,
    empty: """
      lang duurt duren krijgen krijg willen weten laten maken gaan nieuws vraag antwoord bericht
      hulp mogelijk iets doen gedaan geven manier echt steeds vandaag gisteren terug goed tijd
      graag alvast kunt gebeurt gebeuren
      """, language: .dutch)

  static let german = MailGrammar(
    greetings: """
      hallo hi hey guten liebe lieber liebes sehr servus moin grüß grüezi tag damen herren geehrte
      """,
    closings: """
      gruß grüße grüßen mit viele freundliche freundlichen beste liebe herzliche danke dank vielen mfg
      lg vg hochachtungsvoll besten schöne gesendet thanks
      """,
    conditions: "sonst ansonsten wenn falls sofern oder andernfalls",
    askers: """
      wie was wann wo wohin welche welcher welches wer warum wieso kann können könnte könnten darf
      muss ist sind hat haben bekomme bekommen wird werden geht kommt soll bis gibt
      """,
    joints: "und oder",
    openers: "wie was wo wohin welche welcher welches warum wieso kann können könnten könnte wann",
    pleas: "bitte",
    wishes: """
      bitte; ich möchte; ich will; wir möchten; ich würde gern; ich würde gerne; hätte gern
      hätte gerne; ich wünsche; ich brauche hilfe; können sie mir; könnten sie; sagen sie mir
      teilen sie mir; lassen sie mich; ich frage mich; ich wüsste; gibt es neuigkeiten; ich bitte
      wollte fragen; wollte wissen; würde mich interessieren; stornieren sie; schicken sie
      senden sie; ich habe eine frage; löschen sie
      """,
    attempts: """
      schon versucht; bereits versucht; habe versucht; haben versucht; habe ich versucht; ohne erfolg
      hat nicht geholfen; half nicht; schon probiert; bereits probiert; habe probiert; ich habe * entkalkt
      ich habe * zurückgesetzt; ich habe * neu gestartet; ich habe * gereinigt; ich habe * geprüft
      ich habe schon; ich habe bereits; wir haben schon; wir haben bereits; habe ich schon
      habe ich bereits; ich habe nachgesehen; nichts im spam; wie beschrieben
      """,
    time: """
      wann; wie lange; bis wann; wie schnell; wie viele tage; welchen tag; welches datum; wie bald
      """,
    cost: """
      wie viel kostet; was kostet; was kosten; kostet; kosten; muss ich bezahlen; muss ich zahlen; der preis
      kostenlos; gratis; wie teuer; wieviel; wie viel
      """,
    howTo: """
      wie kann; wie muss; wie soll; wie geht; wie funktioniert; wie mache; wie schicke; wie sende; wie bekomme
      wie storniere; wie kündige; wie ändere; was kann ich; was muss ich; was soll ich; was mache ich
      kann ich; darf ich; selbst machen; schritte; auf welche weise; wie gebe
      """,
    empty: """
      lange dauert dauern bekommen bekomme kriegen wollen wissen lassen machen gehen neues neuigkeiten frage
      antwort nachricht hilfe möglich etwas tun getan geben weise wirklich immer heute gestern zurück
      gut zeit gern gerne bitte möchte passiert passieren geschieht
      """, language: .german)
}

/// Words that make a message a matter for a person.
enum RiskPhrases {
  static let book = CueBook([
    .english: [
      "legal": """
      lawyer; attorney; solicitor; legal action ^2; take you to court ^2; court; sue ^1.5
      suing ^1.5; lawsuit ^2; litigation ^2; legal proceedings ^2; small claims ^2; my rights
      consumer protection; ombudsman; trading standards; police; prosecute
      breach of contract ^2; legal department; regulator; cease and desist ^2
      """,
      "safety": """
      injury ^2; injured ^2; hurt myself ^2; burned my ^2; burnt my ^2; burn ^1; caught fire ^2
      fire; smoke ^1; smoking; explode ^2; exploded ^2; explosion ^2; electric shock ^2
      electrocuted ^2; hospital ^2; ambulance ^2; allergic reaction ^2; poisoned ^2
      poisoning ^2; choking ^2; choked ^2; dangerous ^1.2; unsafe ^1.2; hazard ^1.2; bleeding
      overheated; melted ^1.2; suicide ^2; kill myself ^2; carbon monoxide ^2; gas leak ^2
      died ^1
      """,
      "privacy": """
      gdpr ^1.5; data breach ^2; personal data; data protection; delete my data ^1.5
      right to be forgotten ^2; leaked my data ^2; someone else's data ^2; identity theft ^2
      privacy complaint ^2
      """,
      "press": """
      journalist ^1.5; newspaper ^1.5; the press ^1.5; the media ^1; television ^0.8
      social media ^0.8; go public ^1.5; viral ^1
      """,
    ],
    .dutch: [
      "legal": """
      advocaat; juridische stappen ^2; juridisch; rechter; rechtbank ^1.5; rechtszaak ^2
      aanklagen ^1.5; procederen ^1.5; ingebrekestelling ^2; in gebreke ^2; dagvaarding ^2
      deurwaarder ^1.5; geschillencommissie ^1.5; politie; aangifte ^1.5; rechtsbijstand ^1.5
      consumentenbond; contractbreuk ^2; acm
      """,
      "safety": """
      gewond ^2; verwonding ^2; letsel ^2; verbrand ^1.5; in brand ^2; brand; vlam gevat ^2
      rook ^1; ontploft ^2; ontplofte ^2; explosie ^2; elektrische schok ^2; onder stroom
      ziekenhuis ^2; ambulance ^2; allergische reactie ^2; vergiftigd ^2; vergiftiging ^2
      gestikt ^2; stikken ^1.5; gevaarlijk ^1.2; onveilig ^1.2; levensgevaarlijk ^2; oververhit
      gesmolten ^1.2; zelfmoord ^2; koolmonoxide ^2; gaslek ^2
      """,
      "privacy": """
      avg ^1.5; datalek ^2; persoonsgegevens; autoriteit persoonsgegevens ^2
      gegevens verwijderen ^1.5; recht om vergeten te worden ^2; identiteitsfraude ^2
      gegevens van een ander ^2
      """,
      "press": """
      journalist ^1.5; krant ^1.5; de pers ^1.5; media ^0.8; kassa ^0.3; radar ^1
      tros radar ^1.5; social media ^0.8
      """,
    ],
    .german: [
      "legal": """
      anwalt; rechtsanwalt ^1.5; rechtliche schritte ^2; gericht; klage; verklagen ^1.5
      klagen ^0.8; prozess ^0.6; anzeige erstatten ^2; strafanzeige ^2; polizei
      verbraucherzentrale ^1.5; verbraucherschutz ^1.5; abmahnung ^2; vertragsbruch ^2
      rechtsschutz ^1.5; inkasso; schlichtungsstelle ^1.5; fristsetzung ^1.2
      """,
      "safety": """
      verletzt ^2; verletzung ^2; verbrannt ^1.5; verbrennung ^2; in brand ^2; brand; feuer
      feuer gefangen ^2; rauch ^1; explodiert ^2; explosion ^2; stromschlag ^2; krankenhaus ^2
      krankenwagen ^2; allergische reaktion ^2; vergiftet ^2; vergiftung ^2; erstickt ^2
      gefährlich ^1.2; lebensgefahr ^2; lebensgefährlich ^2; unsicher ^0.6; überhitzt
      geschmolzen ^1.2; selbstmord ^2; kohlenmonoxid ^2; gasleck ^2
      """,
      "privacy": """
      dsgvo ^1.5; datenleck ^2; datenpanne ^2; personenbezogene daten; datenschutz
      datenschutzbehörde ^2; daten löschen ^1.5; recht auf vergessen ^2; identitätsdiebstahl ^2
      fremde daten ^2
      """,
      "press": """
      journalist ^1.5; zeitung ^1.5; die presse ^1.5; medien ^0.8; fernsehen ^0.8
      soziale medien ^0.8; öffentlich machen ^1.5
      """,
    ],
    .french: [
      "legal": """
      avocat; action en justice ^2; poursuites ^1.5; poursuivre en justice ^2; tribunal ^1.5
      justice; procès ^1.5; plainte à la police ^2; porter plainte ^1.5; police
      mise en demeure ^2; huissier ^1.5; médiateur; dgccrf ^1.5; ufc que choisir ^1.5
      rupture de contrat ^2; assignation ^1.5; mes droits
      """,
      "safety": """
      blessé ^2; blessée ^2; blessure ^2; brûlé ^1.5; brûlée ^1.5; brûlure ^2; pris feu ^2
      incendie ^2; feu ^0.8; fumée ^1; explosé ^2; explosion ^2; choc électrique ^2
      électrocuté ^2; hôpital ^2; ambulance ^2; réaction allergique ^2; empoisonné ^2
      intoxication ^2; étouffé ^2; dangereux ^1.2; danger ^1.2; surchauffe; fondu ^1.2
      suicide ^2; monoxyde de carbone ^2; fuite de gaz ^2
      """,
      "privacy": """
      rgpd ^1.5; fuite de données ^2; données personnelles; cnil ^2; supprimer mes données ^1.5
      droit à l'oubli ^2; usurpation d'identité ^2; données d'un autre ^2
      """,
      "press": """
      journaliste ^1.5; journal ^1; la presse ^1.5; médias ^0.8; réseaux sociaux ^0.8
      rendre public ^1.5
      """,
    ],
    .spanish: [
      "legal": """
      abogado; abogada; acciones legales ^2; medidas legales ^2; juicio ^1.5; juzgado ^1.5
      tribunal ^1.5; tribunales ^1.5; demanda ^1.2; demandar ^1.5; denuncia ^1.5; denunciar ^1.5
      policía; oficina del consumidor ^1.5; consumo ^0.5; incumplimiento de contrato ^2
      burofax ^2; requerimiento ^1; mis derechos
      """,
      "safety": """
      herido ^2; herida ^2; lesión ^2; lesionado ^2; quemado ^1.5; quemadura ^2; quemé ^1.5
      incendio ^2; fuego; se incendió ^2; humo ^1; explotó ^2; explosión ^2
      descarga eléctrica ^2; electrocutado ^2; hospital ^2; ambulancia ^2; reacción alérgica ^2
      envenenado ^2; intoxicación ^2; asfixia ^2; atragantó ^2; peligroso ^1.2; peligro ^1.2
      inseguro ^0.8; sobrecalentó; derretido ^1.2; suicidio ^2; monóxido de carbono ^2
      fuga de gas ^2
      """,
      "privacy": """
      rgpd ^1.5; filtración de datos ^2; datos personales; protección de datos ^1.5
      borrar mis datos ^1.5; eliminar mis datos ^1.5; derecho al olvido ^2; robo de identidad ^2
      suplantación de identidad ^2; datos de otra persona ^2
      """,
      "press": """
      periodista ^1.5; periódico ^1.5; la prensa ^1.5; medios ^0.6; redes sociales ^0.8
      hacer público ^1.5
      """,
    ],
  ])
}

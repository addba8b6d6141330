enum UrgencyCues {
  static let book = CueBook(
    words.reduce(into: [:]) { all, list in
      all[list.key] = [list.value] + (turns[list.key].map { [$0] } ?? [])
    })

  private static let words: [Language: KeyValuePairs<String, String>] = [
    .english: [
      "high": """
      urgent ^3; urgently ^3; urgency ^2.5; asap ^3; as soon as possible ^2.5; immediately ^2.5
      right away ^2.5; right now ^2; emergency ^3.5; critical ^2.5; high priority ^3
      top priority ^3; at once ^2; straight away ^2.2; today ^1.2; by tomorrow ^2
      before tomorrow ^2.2; tonight ^1.5; deadline ^2.2; within the hour ^3; within * hours ^1.5
      cannot wait ^2.5; can't wait any longer ^2.5; time-sensitive ^3; quickly ^1
      please hurry ^2.8; hurry ^2.2; is down ^2.2; are down ^2.2; outage ^2.5; nobody can ^2.2
      no one can ^2.2; losing money ^3; losing sales ^3; losing customers ^3
      customers are waiting ^2.5; production ^1.3; blocked ^1; stuck ^1; security breach ^3.5
      data breach ^3.5; hacked ^2.8; fraud ^2; fire ^1.8; smoke ^2; burning ^2; injured ^3
      danger ^2.8; dangerous ^2.8; wedding ^1.5; birthday ^1.3; flight ^1.3; need it by ^2.2
      need this by ^2.2; need it today ^2.8; second time ^0.8; third time ^1.2
      still no answer ^1.3; waiting for weeks ^1.2; last chance ^1.8; final notice ^2
      stolen ^1.1; unauthorised ^2; unauthorized ^2
      """,
      "low": """
      no rush ^3; no hurry ^3; not urgent ^3.5; whenever you have time ^3
      when you have time ^2.8; when you get a chance ^2.8; when convenient ^2.5
      at your convenience ^2.5; just wondering ^2; just curious ^2.2; out of curiosity ^2.2
      not important ^2.2; low priority ^3; take your time ^3; sometime ^1.3; for the future ^1.5
      just wanted to say ^2; suggestion ^1.5; feedback ^1.3; small question ^1.5
      quick question ^0.8
      """,
    ],
    .dutch: [
      "high": """
      dringend ^3; spoed ^3.3; spoedig ^1.8; zo snel mogelijk ^2.5; zsm ^3; z.s.m ^3
      onmiddellijk ^2.7; direct ^1.5; meteen ^1.8; per direct ^2.5; urgent ^3; noodgeval ^3.5
      hoge prioriteit ^3; vandaag nog ^2.7; vandaag ^1.2; voor morgen ^2.2; morgen nodig ^2.5
      vanavond ^1.5; deadline ^2.2; kan niet wachten ^2.5; haast ^2.2; ligt plat ^2.5
      ligt eruit ^2.5; niemand kan ^2.2; lopen omzet mis ^3; verliezen klanten ^3
      klanten wachten ^2.5; productie ^1.3; gehackt ^2.8; datalek ^3.5; brand ^2; rook ^2
      gewond ^3; gevaar ^2.8; gevaarlijk ^2.8; bruiloft ^1.5; verjaardag ^1.3; uiterlijk ^1.8
      laatste kans ^1.8; laatste sommatie ^2.2; gestolen ^1.1; met spoed ^3.5; derde keer ^1.2
      nu meteen ^2.7; snel reactie ^1.8
      """,
      "low": """
      geen haast ^3.3; niet dringend ^3.5; geen spoed ^3.5; heeft geen haast ^3.3
      wanneer het uitkomt ^2.8; als het uitkomt ^2.5; als u tijd heeft ^2.8
      als je tijd hebt ^2.8; rustig aan ^2.5; ben benieuwd ^1.5; vroeg me af ^1.5
      niet belangrijk ^2.2; neem de tijd ^2.8; suggestie ^1.5; kleine vraag ^1.5
      even laten weten ^1.5
      """,
    ],
    .german: [
      "high": """
      dringend ^3; dringende ^3; eilig ^2.8; eilt ^2.8; so schnell wie möglich ^2.5
      schnellstmöglich ^2.7; umgehend ^2.7; sofort ^2.5; unverzüglich ^2.7; asap ^3
      notfall ^3.5; kritisch ^2.5; hohe priorität ^3; höchste priorität ^3.3; heute noch ^2.7
      noch heute ^2.7; heute ^1.2; bis morgen ^2.2; heute abend ^1.5; frist ^2
      kann nicht warten ^2.5; ausfall ^2.3; ist down ^2.3; niemand kann ^2.2; keiner kann ^2.2
      verlieren umsatz ^3; verlieren kunden ^3; kunden warten ^2.5; produktion steht ^3
      gehackt ^2.8; datenleck ^3.5; datenpanne ^3.5; brand ^2; rauch ^2; verletzt ^2.8
      gefahr ^2.8; gefährlich ^2.8; hochzeit ^1.5; geburtstag ^1.3; spätestens ^1.8
      letzte mahnung ^2.2; gestohlen ^1.1; zum dritten mal ^1.2; brauche es bis ^2.2
      steht still ^2.5
      """,
      "low": """
      keine eile ^3.3; nicht dringend ^3.5; nicht eilig ^3.3; eilt nicht ^3.3; hat zeit ^2.8
      wenn sie zeit haben ^2.8; wenn es passt ^2.5; bei gelegenheit ^2.8; aus neugier ^2.2
      nur neugierig ^2.2; frage mich ^1.2; nicht wichtig ^2.2; lassen sie sich zeit ^3
      vorschlag ^1.3; anregung ^1.5; kleine frage ^1.5
      """,
    ],
    .french: [
      "high": """
      urgent ^3; urgente ^3; urgence ^3; en urgence ^3.3; de toute urgence ^3.5
      dès que possible ^2.5; le plus vite possible ^2.6; au plus vite ^2.6
      rapidement possible ^2.3; immédiatement ^2.7; tout de suite ^2.2; sans délai ^2.5; asap ^3
      critique ^2.3; priorité haute ^3; prioritaire ^2.3; aujourd'hui même ^2.7
      aujourd'hui ^1.2; avant demain ^2.2; pour demain ^2.2; ce soir ^1.5; date limite ^2.2
      ne peut pas attendre ^2.5; ne peux plus attendre ^2.5; site est en panne ^2.3
      personne ne peut ^2.2; perdons de l'argent ^3; perdons des clients ^3
      clients attendent ^2.5; production ^1.3; piraté ^2.8; fuite de données ^3.5; incendie ^2.5
      fumée ^2; blessé ^2.8; danger ^2.8; dangereux ^2.8; mariage ^1.5; anniversaire ^1.3
      au plus tard ^1.8; dernière relance ^2.2; volé ^1.1; troisième fois ^1.2; dernier délai ^2
      """,
      "low": """
      pas urgent ^3.5; rien d'urgent ^3.5; pas pressé ^3.3; sans urgence ^3.3
      quand vous aurez le temps ^3; quand vous avez le temps ^3; à l'occasion ^2.5
      prenez votre temps ^3; par curiosité ^2.2; simple curiosité ^2.2; me demandais ^1.5
      pas important ^2.2; suggestion ^1.5; petite question ^1.5; simple question ^1.3
      """,
    ],
    .spanish: [
      "high": """
      urgente ^3; urgentemente ^3; urgencia ^3; con urgencia ^3.3; lo antes posible ^2.5
      cuanto antes ^2.5; inmediatamente ^2.7; de inmediato ^2.7; inmediata ^2; ahora mismo ^2.2
      ya mismo ^2.2; asap ^3; emergencia ^3.5; crítico ^2.4; prioridad alta ^3
      alta prioridad ^3; hoy mismo ^2.7; hoy ^1.1; para mañana ^2.2; antes de mañana ^2.2
      esta noche ^1.5; fecha límite ^2.2; plazo ^1.2; no puede esperar ^2.5
      no puedo esperar más ^2.5; está caído ^2.3; está caída ^2.3; nadie puede ^2.2
      perdiendo dinero ^3; perdiendo ventas ^3; perdiendo clientes ^3; clientes esperando ^2.5
      producción ^1.3; hackeado ^2.8; filtración de datos ^3.5; incendio ^2.5; humo ^2
      herido ^2.8; peligro ^2.8; peligroso ^2.8; boda ^1.5; cumpleaños ^1.3; como muy tarde ^1.8
      último aviso ^2.2; robado ^1.1; tercera vez ^1.2
      """,
      "low": """
      no es urgente ^3.5; no urge ^3.3; sin prisa ^3.3; no hay prisa ^3.3; no tengo prisa ^3.3
      cuando puedan ^2.6; cuando tengan tiempo ^3; cuando pueda ^2.2; tómense su tiempo ^3
      por curiosidad ^2.2; solo curiosidad ^2.2; me preguntaba ^1.5; no es importante ^2.2
      sugerencia ^1.5; pequeña pregunta ^1.5
      """,
    ],
  ]
}

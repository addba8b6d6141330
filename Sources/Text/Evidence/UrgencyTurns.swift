extension UrgencyCues {
  /// Turns of phrase beyond the words of the first list: deadlines, work that stands still, and what
  /// people write who want no answer.
  static let turns: [Language: KeyValuePairs<String, String>] = [
    .english: [
      "high": """
      none of our ^2; none of us ^1.6; nobody in ^1.6; no one in ^1.6; all our stores ^1.8
      every visitor ^1.8; all visitors ^1.8; all pages ^1.5; all branches ^2; priority one ^3
      p1 ^2.5; whole office ^1.8; by end of day ^2.8; end of the day ^2; this afternoon ^1.6
      tomorrow morning ^1.8; for tomorrow ^1.8; in an hour ^2; in two hours ^2
      within an hour ^2.8; fix it now ^3; fixed now ^3; need this fixed ^2; now please ^1.8
      right away ^2.5; desperate ^2; getting desperate ^2.2; waiting outside ^1.8
      closes today ^2.3; expires today ^2.5; ends today ^2.2; someone got into my account ^2
      please lock it ^2.2; lock my account ^2; exam ^1; funeral ^2; surgery ^1.8; baby ^0.8
      no heating ^2.2; water everywhere ^2.8; gas smell ^3.5; smell gas ^3.5
      cannot wait any longer ^2.5; without delay ^2.3; promptly ^1; all day without ^1.2
      idle ^1.5; service unavailable ^2; site is offline ^2.3; per hour ^1.3
      third time this month ^1.5; patients ^1.5; guests are waiting ^2.5; truck is waiting ^2.5
      before monday ^2.2; before tuesday ^2.2; before wednesday ^2.2; before thursday ^2.2
      before friday ^2.2; before saturday ^2.2; before sunday ^2.2; before noon ^2.2
      before midnight ^2.2; by monday ^2.2; by tuesday ^2.2; by wednesday ^2.2; by thursday ^2.2
      by friday ^2.2; by saturday ^2.2; by sunday ^2.2; by noon ^2.2; by midnight ^2.2
      """,
      "low": """
      whenever you have a minute ^3; when you have a minute ^3; whenever it suits ^3
      any time is fine ^2.8; any time before ^2.2; no need to reply ^3; no need to answer ^3
      no reply needed ^3.3; no answer needed ^3.3; not blocking ^2.8; isn't blocking ^2.8
      not a big deal ^2.5; no big deal ^2.5; thought you would like to know ^2.5
      thought you'd like to know ^2.5; just to let you know ^2.2; i'm only planning ^2.5
      only planning ^2.5; just planning ^2.5; just asking ^1.5; just a question ^1.5
      for next month ^2.2; next month ^1.4; next year ^1.4; next quarter ^2; in summer ^1.2
      no longer expect ^2; don't expect anything ^2.2; i just want you to know ^2.5
      keep it up ^2.5; keep up the good work ^2.8; one idea ^2.2; an idea ^1.8; idea for ^1.8
      would be handy ^2.2; would be nice ^2; would be great if ^2; even better ^1.5
      just a suggestion ^3; five stars ^2.5; 5 stars ^2.5; tell my friends ^2.3; recommend ^1.2
      compliments ^2.2; just wanted to tell ^2.3; partnership ^2; opportunity ^1.2
      influencer ^2.3; next week ^1.2; eventually ^1.2; one day ^0.8; at some point ^2
      no pressure ^2.8; some day ^1.8; at your leisure ^3
      """,
    ],
    .dutch: [
      "high": """
      geen van onze ^2; geen van de ^1.6; geen enkele terminal ^2; al onze winkels ^1.8
      al onze vestigingen ^1.4; alle bezoekers ^1.8; hele webshop ^1.6; hele pand ^1.8
      stuur direct ^2.5; moet nu ^2.5; nu opgelost ^2.5; vanmiddag ^1.6; vanavond ^1.6
      morgenochtend ^1.8; voor het einde van de dag ^2.8; binnen een uur ^2.8
      zo gauw mogelijk ^2.5; wanhopig ^2.2; klanten staan te wachten ^2.5
      hoe lang duurt de storing ^2; blokkeer het account ^2.5; lekt gas ^3.5; gaslucht ^3.5
      geen verwarming ^2.2; begrafenis ^2; operatie ^1.5; advocaat ^1; echt nodig ^1.5
      dringend nodig ^3; verloopt vandaag ^2.5; loopt vanavond af ^2.8; stopt vandaag ^2.2
      weer een storing ^1.8; derde keer deze maand ^1.5; vrachtwagen wacht ^2.5
      gasten wachten ^2.5; voor maandag ^2.2; voor dinsdag ^2.2; voor woensdag ^2.2
      voor donderdag ^2.2; voor vrijdag ^2.2; voor zaterdag ^2.2; voor zondag ^2.2
      voor middernacht ^2.2; uiterlijk maandag ^2.2; uiterlijk dinsdag ^2.2
      uiterlijk woensdag ^2.2; uiterlijk donderdag ^2.2; uiterlijk vrijdag ^2.2
      uiterlijk zaterdag ^2.2; uiterlijk zondag ^2.2; uiterlijk middernacht ^2.2
      """,
      "low": """
      geen haast hoor ^3.3; mag wanneer het uitkomt ^3; wanneer het u uitkomt ^3
      als het een keer uitkomt ^3; doe maar rustig ^3; rustig aan ^2.8; niet dringend ^3.5
      geen reactie nodig ^3.3; hoeft niet te antwoorden ^3; hoef geen antwoord ^3
      maar dan weten jullie het ^2.8; dan weten jullie het ^2.5; ter info ^2; ter informatie ^2
      oriënteer me ^2.5; alleen oriënteren ^2.5; voor volgende maand ^2.2; volgende maand ^1.4
      volgend jaar ^1.4; volgend kwartaal ^2; verwacht niks meer ^2.2; verwacht niets meer ^2.2
      wel dat jullie weten ^2.3; ga zo door ^2.5; een idee ^1.8; gewoon een suggestie ^3
      zou handig zijn ^2.2; zou fijn zijn ^1.8; zou leuk zijn ^2; nog beter maken ^1.8
      compliment ^2.3; complimenten ^2.3; vijf sterren ^2.5; zeg het voort ^2.5; aanrader ^1.8
      maar een vraagje ^2; vraagje ^1.2; samenwerking ^1.8; mogelijkheden te bespreken ^1.8
      influencers ^2.3; volgende week ^1.2; misschien kan iemand ^1.5; ergens voor ^2
      voor het eind van het kwartaal ^2; is prima ^1; een keer ^0.6
      """,
    ],
    .german: [
      "high": """
      allen filialen ^1.8; alle filialen ^1.8; allen besuchern ^1.8; kompletter shop ^1.8
      kein einziger mitarbeiter ^2; alle terminals ^1.8; in allen lagern ^2; kein scanner ^1.5
      nicht erreichbar ^1.2; heute nachmittag ^1.8; noch heute ^2.8; heute vormittag ^1.5
      morgen früh ^2; für morgen ^1.8; bis heute abend ^2.8; bis ende des tages ^2.8
      innerhalb einer stunde ^2.8; in einer stunde ^2; unbedingt ^1.6; unbedingt bis ^2.2
      verzweifelt ^2.2; sofort behoben ^3; muss sofort ^3; handeln sie ^1.8
      handeln sie endlich ^2.2; kostet uns ^1.8; ein vermögen ^1; pro stunde ^1.5
      warten an der rampe ^2.3; lkw warten ^2.3; gäste warten ^2.5; sperren sie ^1.8
      gasgeruch ^3.5; riecht nach gas ^3.5; keine heizung ^2.2; wasserschaden ^2.5
      beerdigung ^2; läuft heute ab ^2.5; endet heute ^2.2; schon wieder ausfall ^1.8
      zum dritten mal diesen monat ^1.5; eilt sehr ^3.3; dringendst ^3.3; vor ort ^0.2
      bis montag ^2.2; bis dienstag ^2.2; bis mittwoch ^2.2; bis donnerstag ^2.2
      bis freitag ^2.2; bis samstag ^2.2; bis sonntag ^2.2; vor montag ^2.2; vor dienstag ^2.2
      vor mittwoch ^2.2; vor donnerstag ^2.2; vor freitag ^2.2; vor samstag ^2.2
      vor sonntag ^2.2
      """,
      "low": """
      das eilt nicht ^3.5; es eilt nicht ^3.5; hat keine eile ^3.5; ohne eile ^3.3
      es hat aber keine eile ^3.5; wann immer es passt ^3.2; wenn es ihnen passt ^3
      gern zum nächsten quartal ^2; nächsten quartal ^2; kein drama ^2.8; nicht schlimm ^2.2
      ich wollte es nur melden ^3; wollte es nur melden ^3; nur zur info ^2.8
      zur information ^1.8; zur kenntnis ^1.8; informiere mich nur ^2.8; nur informieren ^2
      erst im sommer ^2; im sommer ^1.2; nächsten monat ^1.4; nächstes jahr ^1.4
      erwarte nichts mehr ^2.3; sie sollen nur wissen ^2.5; weiter so ^2.5; eine idee ^1.8
      idee ^0.8; nur als anregung ^3; als anregung ^2.8; anregung ^2; vorschlag ^1.8
      wäre praktisch ^2.2; wäre schön ^1.8; noch schöner ^1.8; lob ^2.3; dankeschön ^2
      fünf sterne ^2.5; empfehle ich * weiter ^2.3; empfehle ^1.2; irgendwann vor ^2.5
      irgendwann ^1.5; reicht völlig ^2; kooperation ^2; influencern ^2.3; nächste woche ^1.2
      keine antwort nötig ^3.3; kein stress ^2.8; in ruhe ^2
      """,
    ],
    .french: [
      "high": """
      aucun terminal ^1.8; tous les visiteurs ^1.8; toutes les pages ^1.5
      tous nos magasins ^1.8; nos magasins ^1; panne générale ^2.3; plus personne ^1.8
      inaccessible ^1.5; intervenez d'urgence ^3.5; tout de suite ^2.3; il faut réparer ^1.8
      dites-moi aujourd'hui ^2.2; cet après-midi ^1.8; demain matin ^2; de demain ^1.6
      pour demain matin ^2.3; avant ce soir ^2.8; dans l'heure ^2.8; impérativement ^2.2
      impérativement avant ^2.8; rappelez-moi ^1.2; désespérés ^2.2; désespérée ^2.2
      désespéré ^2.2; clients partent ^2.2; clients attendent ^2.5; bloquez-le ^2; avocat ^1
      odeur de gaz ^3.5; plus de chauffage ^2.2; dégât des eaux ^2.8; enterrement ^2
      obsèques ^2; expire aujourd'hui ^2.5; se termine ce soir ^2.5; comptent dessus ^1.8
      personne ne décroche ^1.8; soixante personnes attendent ^2; attendent sans rien faire ^1.8
      caisses ne démarrent plus ^2; aucune caisse ^2; avant lundi ^2.2; avant mardi ^2.2
      avant mercredi ^2.2; avant jeudi ^2.2; avant vendredi ^2.2; avant samedi ^2.2
      avant dimanche ^2.2; avant minuit ^2.2; d'ici lundi ^2.2; d'ici mardi ^2.2
      d'ici mercredi ^2.2; d'ici jeudi ^2.2; d'ici vendredi ^2.2; d'ici samedi ^2.2
      d'ici dimanche ^2.2; d'ici minuit ^2.2
      """,
      "low": """
      rien d'urgent ^3.5; rien ne presse ^3.3; ça ne presse pas ^3.3; pas d'urgence ^3.3
      aucune urgence ^3.3; quand vous aurez un moment ^3.2; quand vous avez un moment ^3.2
      quand cela vous arrange ^3.2; quand ça vous arrange ^3.2; quand vous voulez ^2.8
      prenez votre temps ^3.2; pas bloquant ^3; ce n'est pas grave ^2.2
      pour vous le signaler ^2.5; c'était pour vous signaler ^2.5; pour information ^2
      je me renseigne ^2; me renseigne seulement ^2.8; pour le mois prochain ^2.2
      mois prochain ^1.4; l'année prochaine ^1.4; le trimestre prochain ^2
      n'attends plus rien ^2.3; seulement que vous sachiez ^2.5; que vous sachiez ^1.8
      continuez ^1.8; continuez comme ça ^2.5; une idée ^1.8; qu'une suggestion ^3
      n'est qu'une idée ^3; en passant ^1.8; serait pratique ^2.2; il serait pratique ^2.2
      ce serait bien ^1.8; cinq étoiles ^2.5; je recommande ^2.2; transmettez-lui ^1.5
      félicitations ^2.2; n'importe quand ^2.5; partenariat ^2; influenceurs ^2.3
      semaine prochaine ^1.2; pas besoin de répondre ^3.3; sans réponse attendue ^3
      mode sombre ^1.2
      """,
    ],
    .spanish: [
      "high": """
      ninguna tienda ^1.8; todas las tiendas ^1.8; todos los visitantes ^1.8
      todas las páginas ^1.5; todos los terminales ^1.8; tienda caída ^2; caído el servicio ^2
      nadie de la oficina ^2; lo arreglen ya ^3; arreglen ya ^3; necesitamos que ^1
      ya mismo ^2.5; ahora mismo ^2.5; díganme hoy ^2.3; esta tarde ^1.8
      mañana por la mañana ^2; en una hora ^2; antes de que acabe el día ^2.8; sin falta ^2.3
      sin falta antes ^2.8; llámenme ^1.3; desesperados ^1.8; desesperada ^1.8; desesperado ^1.8
      personas paradas ^2; clientes esperando ^2.5; bloquéenla ^2.2; abogado ^1; olor a gas ^3.5
      huele a gas ^3.5; sin calefacción ^2.2; inundación ^2.8; entierro ^2; funeral ^2
      caduca hoy ^2.5; termina hoy ^2.2; vence hoy ^2.5; todo el edificio ^1.8
      todas las casas ^1.8; todos los vecinos ^1.8; vecinos ^0.8; sin conexión ^1.2
      tercera vez este mes ^1.5; inmediatamente ^2.7; urge ^2.8; urgentísimo ^3.5
      antes del lunes ^2.2; antes del martes ^2.2; antes del miércoles ^2.2
      antes del jueves ^2.2; antes del viernes ^2.2; antes del sábado ^2.2
      antes del domingo ^2.2; antes del medianoche ^2.2; antes de lunes ^2.2
      antes de martes ^2.2; antes de miércoles ^2.2; antes de jueves ^2.2; antes de viernes ^2.2
      antes de sábado ^2.2; antes de domingo ^2.2; antes de medianoche ^2.2
      """,
      "low": """
      no corre prisa ^3.5; sin ninguna prisa ^3.5; no hay ninguna prisa ^3.5; sin prisa ^3.3
      cuando les venga bien ^3.2; cuando le venga bien ^3.2; cuando quieran ^2.8
      cuando puedan ^2.8; tómense su tiempo ^3.2; no es grave ^2.5; solo quería avisar ^2.8
      solo para avisar ^2.5; para su información ^2; a título informativo ^2
      me estoy informando ^2.3; solo me estoy informando ^2.8; para el mes que viene ^2.2
      mes que viene ^1.5; el año que viene ^1.5; próximo trimestre ^2; ya no espero nada ^2.3
      solo quiero que sepan ^2.5; sigan así ^2.5; seguid así ^2.5; una idea ^1.8
      solo una sugerencia ^3; es solo una sugerencia ^3; sería práctico ^2.2; sería útil ^2
      estaría bien ^1.8; vendría genial ^1.8; cinco estrellas ^2.5; lo recomiendo ^2.2
      enhorabuena ^2.2; felicidades ^2; ojalá ^1.2; cualquier día ^2.3; está bien ^0.6
      colaboración ^1.8; influencers ^2.3; semana que viene ^1.2
      no hace falta que contesten ^3.3; no hace falta respuesta ^3.3; patrocinan ^2
      patrocinio ^2; modo oscuro ^1.2; una pregunta sin ^1
      """,
    ],
  ]
}

extension MailCue {
  /// Sentences that speak to a machine, in every language at once. A sentence with one of them is no
  /// part of what the customer says; leaving one out too many costs a question, never an action.
  static let ordersToMachines: KeyValuePairs<MailCue, String> = [
    .injection: """
    ignore * previous instructions; ignore * instructions; ignore your instructions; ignore * rules
    ignore everything above; disregard * instructions; disregard the above; disregard * rules
    system prompt; system message; you are now; maintenance mode; system override; new instructions
    act as; pretend to be; developer mode; jailbreak; as an ai; your ai assistant; ai assistant
    language model; approve a refund of; mark this ticket as; reveal your; print your; print the system
    internal playbooks; internal playbook; forget everything; override your
    bcc me; add * bcc; note to the ai; note to the assistant
    dear ai; attention ai; hey ai; close this ticket and; set the status; grade this
    approve this reply; without human review; send without approval; auto approve
    confidence to 1; set priority; hidden instruction; admin mode; end of conversation begin
    """,
    .injection: """
    negeer * instructies; negeer * regels; negeer alles hierboven; vergeet * instructies
    vergeet * regels; vergeet alles; systeemprompt; je bent nu; u bent nu; doe alsof; gedraag je als
    onderhoudsmodus; ontwikkelaarsmodus; als ai; ai-assistent; ai assistent; taalmodel
    nieuwe instructies; keur * terugbetaling * goed; toon * systeemprompt; toon je interne; toon uw interne
    interne handleiding; interne draaiboeken; interne draaiboek; interne instructies; zet mij in bcc; zet me in bcc
    markeer dit ticket; sluit dit ticket en; zet de status; zet de prioriteit; negeer je; negeer uw
    """,
    .injection: """
    ignoriere * anweisungen; ignorieren sie * anweisungen; ignoriere * regeln; ignorieren sie * regeln
    ignoriere alles; ignorieren sie alles; vergiss * anweisungen; vergessen sie * anweisungen
    vergiss alles; vergessen sie alles; systemprompt; system-prompt; du bist jetzt; sie sind jetzt ein
    tu so als; wartungsmodus; entwicklermodus; als ki; ki-assistent; ki assistent; sprachmodell
    neue anweisungen; genehmige * erstattung; genehmigen sie eine erstattung; zeige * systemprompt
    zeige deine internen; zeigen sie ihre internen; interne anweisungen; internes handbuch
    internen anweisungen; internen handbücher; setze mich in bcc; setzen sie mich in bcc; in bcc
    markiere dieses ticket; schließe dieses ticket und; setze den status; setze die priorität; anweisung an die ki
    """,
    .injection: """
    ignore * instructions; ignorez * instructions; ignore * règles; ignorez * règles; ignorez tout
    ignore tout ce; oublie * instructions; oubliez * instructions; oubliez tout; oublie tout
    invite système; prompt système; message système; tu es maintenant; vous êtes maintenant un
    fais semblant; faites semblant; mode maintenance; mode développeur; en tant qu'ia; assistant ia
    modèle de langage; nouvelles instructions; approuve un remboursement; approuvez un remboursement
    affiche * instructions; affichez * instructions; révèle * instructions; révélez * instructions
    instructions internes; guide interne; guides internes; mettez-moi en copie; mets-moi en copie; en cci; en bcc
    marquez ce ticket; marque ce ticket; fermez ce ticket et; changez le statut; change le statut; consigne à l'ia
    """,
    .injection: """
    ignora * instrucciones; ignore * instrucciones; ignora * reglas; ignoren * reglas; ignore * reglas
    ignora todo; ignore todo lo; olvida * instrucciones; olvide * instrucciones; olvida todo; olvide todo
    prompt del sistema; mensaje del sistema; indicaciones del sistema; ahora eres; ahora es usted un
    finge ser; actúa como; actúe como; modo mantenimiento; modo de mantenimiento; modo desarrollador
    como ia; asistente de ia; asistente ia; modelo de lenguaje; nuevas instrucciones
    aprueba un reembolso; apruebe un reembolso; muestra * instrucciones; muestre * instrucciones
    revela * instrucciones; revele * instrucciones; instrucciones internas; manual interno; manuales internos
    ponme en copia; póngame en copia; en cco; en bcc; marca este ticket; marque este ticket
    cierra este ticket y; cierre este ticket y; cambia el estado; cambie el estado; nota para la ia
    """,
  ]
}

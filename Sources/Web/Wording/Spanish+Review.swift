extension Spanish: ReviewWording {
  var draft: String { "Borrador" }
  var drafts: String { "Borradores" }
  func position(_ place: Int, of count: Int) -> String { "\(place) de \(count)" }
  var nextDraft: String { "Borrador siguiente" }
  var previousDraft: String { "Borrador anterior" }
  var draftOutdated: String {
    "El cliente ha escrito desde este borrador. Pida otro, o tome el relevo."
  }
  var edited: String { "Editado" }
  var revert: String { "Volver al borrador" }
  var editStandsAlone: String { "Puede enviarlo. Ninguna fuente lo dice:" }
  var sentenceBySentence: String { "Frase por frase" }
  func sentencesSupported(_ supported: Int, of claims: Int) -> String {
    "\(supported) de \(claims) respaldadas"
  }
  func source(_ number: Int) -> String { "Fuente \(number)" }
  func name(of support: DraftUnderReview.Sentence.Support) -> String {
    switch support {
    case .supported: "Respaldada"
    case .unsupported: "Sin fuente"
    case .courtesy: "Cortesía"
    }
  }

  var grades: String { "Notas" }
  var tone: String { "Tono" }
  var toneMeaning: String { "Amable, profesional, fiel a la marca" }
  var accuracy: String { "Exactitud" }
  var accuracyMeaning: String { "Correcto y atiende la necesidad" }
  var policy: String { "Normas" }
  var policyMeaning: String { "Sigue las pautas de la empresa" }
  var notYetGraded: String { "Sin nota aún" }
  func meaning(ofGrade grade: Int) -> String {
    switch grade {
    case 5: "Excelente"
    case 4: "Bueno"
    case 3: "Aceptable"
    case 2: "Por debajo de lo exigido"
    default: "Inaceptable"
    }
  }

  var approveAndSend: String { "Aprobar y enviar" }
  var approveAndResolve: String { "Aprobar y resolver" }
  var reject: String { "Rechazar" }
  var rejectTitle: String { "Rechazar este borrador" }
  var rejectText: String {
    "No se envía nada. Sus notas y el motivo enseñan al próximo borrador."
  }
  var reason: String { "Motivo" }
  var reasonHint: String { "¿Qué le pasa?" }
  var regenerate: String { "Rehacer" }
  var regenerateTitle: String { "Pedir otro borrador" }
  var regenerateText: String {
    "Un nuevo borrador sustituye a este y tiene en cuenta sus indicaciones."
  }
  var feedback: String { "Indicaciones" }
  var feedbackHint: String { "¿Qué debe decir, o callar?" }
  var takeOver: String { "Tomar el relevo" }
  var takeOverTitle: String { "Escribir usted la respuesta" }
  var takeOverText: String {
    "El ticket pasa a ser suyo y el borrador cuenta como rechazado, con sus notas."
  }
  var mayOnlyRead: String { "Aquí puede leer, pero no decidir." }

  var evidence: String { "Pruebas" }
  func sources(_ count: Int) -> String { count == 1 ? "1 fuente" : "\(count) fuentes" }
  func fits(percent: Int) -> String { "encaja al \(percent) %" }
  func name(of kind: EvidencePanel.Item.Kind) -> String {
    switch kind {
    case .article: "Artículo"
    case .resolution: "Solución aceptada"
    case .playbook: "Guía interna"
    case .order: "Pedido"
    case .lookup: "Consulta"
    }
  }
  var external: String { "Externo" }
  var internalOnly: String { "Interno" }

  var assessment: String { "Valoración" }
  var confidence: String { "Confianza" }
  var howItIsMade: String { "¿Cómo se calcula?" }
  var toneCheck: String { "Tono" }
  var risksTitle: String { "Riesgos" }
  var noRisks: String { "Ninguno encontrado" }
  var validation: String { "Comprobaciones" }
  func name(of state: ChecksPanel.Check.State) -> String {
    switch state {
    case .passed: "En orden"
    case .attention: "Necesita atención"
    case .failed: "No está en orden"
    case .person: "Para que lo compruebe usted"
    }
  }
  var whatApprovingDoes: String { "Qué hace la aprobación" }
  func holds(seconds: Int) -> String {
    switch seconds {
    case ..<1: "La respuesta va enseguida a la bandeja de salida."
    case ..<120: "La respuesta se retiene \(seconds) segundos."
    default: "La respuesta se retiene \(seconds / 60) minutos."
    }
  }
  var thenSends: String { "Después se envía al cliente, una sola vez." }
  var undoUntilThen: String {
    "Hasta entonces, Deshacer en el ticket la recupera y no se ha enviado nada."
  }

  var confidenceExplained: String { "Qué significa la confianza" }
  var confidenceLead: String {
    "Un número de 0 a 100 %: sobre cuántas pruebas se apoya un borrador. Se calcula, nunca se adivina."
  }
  func thisDraft(ticket: String) -> String { "El borrador de #\(ticket)" }
  var backToDraft: String { "Volver al borrador" }
  var whatItIsMadeOf: String { "De qué se compone" }
  func name(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance: "Pasajes que encajan"
    case .answered: "Preguntas respondidas"
    case .support: "Frases respaldadas"
    case .intent: "Petición entendida"
    case .margin: "Ventaja clara"
    case .gaps: "No falta nada"
    }
  }
  func definition(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance:
      "Cuánto de lo que pregunta el cliente tratan los pasajes citados. Las palabras raras pesan más."
    case .answered: "Cuántas preguntas del mensaje responde una fuente."
    case .support: "La parte de las frases citadas cuyo pasaje dice lo que ellas dicen."
    case .intent: "Con qué seguridad se sabe qué quiere el cliente."
    case .margin: "Cuánto aventaja la fuente citada a la siguiente."
    case .gaps:
      "Cada cosa que falta quita un 15 % del total: una consulta fallida, una pregunta sin respuesta, otro idioma."
    }
  }
  var calibration: String { "Comparada con las revisiones" }
  var calibrationText: String {
    """
    Sus notas y cambios se guardan junto a la confianza de cada borrador, para ver con qué frecuencia \
    los borradores de cierta confianza salieron sin cambios. El número en sí se apoya solo en las pruebas.
    """
  }
  var whatItDecides: String { "Qué decide" }
  var confidenceRules: [String] {
    [
      "No envía nada por sí misma: cada borrador espera a una persona.",
      "Donde nada encaja no hay borrador: el ticket va a una persona con el motivo.",
      "Una frase sin respaldo y toda consulta fallida la bajan.",
    ]
  }
}

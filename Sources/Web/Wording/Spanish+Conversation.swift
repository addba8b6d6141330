extension Spanish: ConversationWording {
  var actions: String { "Acciones" }
  var more: String { "Más" }
  var sendAndKeepOpen: String { "Enviar" }
  var sendAnyway: String { "Enviar de todos modos" }
  var newerTitle: String { "Escrito desde que abrió este ticket" }
  var resolution: String { "Resolución" }
  var resolutionLead: String {
    "La respuesta sale y el ticket queda resuelto. Lo que diga aquí ayuda con el próximo."
  }
  var resolutionType: String { "Cómo se resolvió" }
  func name(of kind: ResolutionKind) -> String {
    switch kind {
    case .answeredQuestion: "Pregunta respondida"
    case .workaround: "Se dio un rodeo"
    case .permanentFix: "Arreglado para siempre"
    case .duplicate: "Duplicado de otro ticket"
    case .invalid: "Nada que resolver"
    }
  }
  var resolutionSummary: String { "Resumen" }
  var resolutionSummaryHint: String { "Una frase. Si queda vacía, lo dice la respuesta." }
  var resolutionSteps: String { "Pasos que lo resolvieron" }
  var resolutionStepsHint: String { "Uno en cada línea" }
  var rootCause: String { "Causa" }
  var article: String { "Artículo que lo dice" }
  var noArticle: String { "Ningún artículo" }
  var resolveTitle: String { "Resolver sin respuesta" }
  var resolveLead: String { "No se envía nada al cliente." }
  var resolve: String { "Resolver" }
  var escalate: String { "Escalar" }
  var escalateTitle: String { "Entregar este ticket" }
  var escalateLead: String { "Está en la lista de escalados hasta que alguien lo termine." }
  var handTo: String { "Entregar a" }
  var aManager: String { "Un responsable" }
  var theTechnicalTeam: String { "El equipo técnico" }
  var people: String { "Personas" }
  var teams: String { "Equipos" }
  func name(of reason: HandOverReason) -> String {
    switch reason {
    case .needsExpertise: "Otra persona sabe más de esto"
    case .asksForPerson: "El cliente pide hablar con alguien"
    case .policyException: "Una excepción a nuestras reglas"
    case .customerUpset: "El cliente está molesto"
    case .technicalFault: "Algo falla técnicamente"
    case .other: "Otra cosa"
    }
  }
  var summaryForAgent: String { "Lo que hay que saber" }
  var summaryForAgentHint: String { "Qué pasó, qué ha intentado, qué hace falta" }
  var endEscalation: String { "Terminar la escalada" }
  var merge: String { "Combinar" }
  var mergeTitle: String { "Combinar con otro ticket" }
  var mergeLead: String {
    "La conversación se traslada, este ticket se cierra y los próximos correos llegan al otro. No se puede deshacer."
  }
  var ticketNumber: String { "Número de ticket" }
  var otherOpenTickets: String { "Otros tickets abiertos de este cliente" }
  var anotherNumber: String { "Otro ticket, por su número" }
  func mergedInto(_ number: String) -> String { "Este ticket continúa en el #\(number)." }
  var link: String { "Vincular" }
  var linkTitle: String { "Vincular con un ticket principal" }
  var linkLead: String { "Para una continuación, o uno de muchos sobre el mismo problema." }
  var unlink: String { "Quitar el vínculo" }
  var belongsTo: String { "Pertenece a" }
  var belongHere: String { "Pertenecen a este ticket" }
  var changeRequester: String { "Cambiar solicitante" }
  var requesterTitle: String { "Cambiar el solicitante" }
  var requesterLead: String { "Desde ahora las respuestas van a esta persona." }
  var markSpam: String { "Spam" }
  var notSpam: String { "No es spam" }
  var isSpam: String { "Este ticket está marcado como spam. No se envía nada." }
  var spamTickets: String { "Spam" }
  var keyActions: String { "Más acciones" }
  var unknownTicketNumber: String { "No hay ningún ticket con este número." }
  func forwardedFrom(_ name: String) -> String { "Mensaje reenviado de \(name)" }
  var dangerousFile: String { "Puede ejecutar programas. Ábralo solo si lo espera." }
  var dangerousToSend: String { "Muchos servidores rechazan archivos de este tipo." }
  var attachFiles: String { "Adjuntar archivos" }
  var filesOnTheirWay: String { "Un archivo aún está en camino. Un momento y envíe de nuevo." }
  var fileNotSent: String { "No se pudo enviar el archivo. Quizá sea demasiado grande." }
  func remove(_ name: String) -> String { "Quitar \(name)" }
  func isTyping(_ name: String) -> String { "\(name) escribe en este ticket" }
  func isLooking(_ name: String) -> String { "\(name) mira este ticket" }
  var commands: String { "Comandos" }
  var commandsHint: String { "Un comando, un número de ticket, un cliente…" }
  var onThisPage: String { "En esta página" }
  var goTo: String { "Ir a" }
  var senders: String { "Remitentes" }
  var sendersLead: String {
    "El correo de remitentes bloqueados es spam. El de los permitidos nunca lo es."
  }
  var senderPattern: String { "Dirección o dominio" }
  var senderHint: String { "alguien@example.com, o @example.com para todos allí" }
  var block: String { "Bloquear" }
  var allow: String { "Permitir" }
  var blocked: String { "Bloqueado" }
  var allowed: String { "Permitido" }
  var blockSender: String { "Bloquear remitente" }
  var noSenders: String { "Aún no hay reglas" }
  var noSendersText: String { "Aquí están los remitentes que bloquea o permite." }
  var writtenMeanwhile: String {
    "Entretanto se ha escrito en este ticket. Léalo primero; su texto se conserva."
  }
}

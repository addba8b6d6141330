extension Spanish: TicketWording {
  var ticket: String { "Ticket" }
  var conversation: String { "Conversación" }
  var contact: String { "Contacto" }
  var properties: String { "Propiedades" }
  var procedure: String { "Procedimiento" }
  var timeline: String { "Cronología" }
  var opened: String { "Abierto" }
  var draftWaits: String { "Un borrador espera revisión" }
  var drafting: String { "Se está escribiendo un borrador…" }
  var review: String { "Revisar" }

  var noMessages: String { "Aún no hay mensajes" }
  var noMessagesText: String { "Lo que se escriba en este ticket aparece aquí." }
  var internalNote: String { "Nota interna" }
  var draftedAndApproved: String { "Redactado por Martlet, aprobado" }
  var showQuoted: String { "Mostrar el texto citado" }
  var asSent: String { "Ver el correo tal como se envió" }
  func mailFrom(_ name: String) -> String { "Correo de \(name)" }
  var imagesHidden: String { "Las imágenes de otros sitios no están cargadas." }
  var imagesShown: String { "Las imágenes de otros sitios están cargadas." }
  var showImages: String { "Mostrar imágenes" }
  var attachments: String { "Adjuntos" }
  var held: String { "Aprobado. Se envía en" }
  var undo: String { "Deshacer" }
  var sending: String { "Enviando…" }
  var sent: String { "Enviado" }
  var recalled: String { "Recuperado antes de enviarse" }
  var notDelivered: String { "No entregado." }
  func name(of author: ConversationMessage.Author) -> String {
    switch author {
    case .customer: "Cliente"
    case .agent: "Agente"
    case .system: "Sistema"
    case .ai: "Martlet, enviado por sí mismo"
    }
  }

  var answer: String { "Responder" }
  var reply: String { "Respuesta" }
  var to: String { "Para" }
  var from: String { "De" }
  var date: String { "Fecha" }
  var replyHint: String { "Escriba al cliente…" }
  var noteHint: String { "Esto solo lo lee su equipo…" }
  var addNote: String { "Añadir nota" }
  var send: String { "Enviar" }
  var sendAndWait: String { "Enviar y esperar" }
  var sendAndResolve: String { "Enviar y resolver" }
  var reviewInstead: String { "Un borrador ya responde a este mensaje." }
  var reviewDraft: String { "Revíselo, o tome el relevo allí." }

  var privatePerson: String { "Cliente particular" }
  var phone: String { "Teléfono" }
  var language: String { "Idioma" }
  var knownSince: String { "Conocido desde" }
  var firstTicket: String { "Este es el primer ticket." }
  var otherTickets: String { "Otros tickets" }

  var assignee: String { "Asignado a" }
  var team: String { "Equipo" }
  var noTeam: String { "Sin equipo" }
  var tags: String { "Etiquetas" }
  var tagsHint: String { "Separadas por comas" }
  var intent: String { "Motivo" }
  var sentiment: String { "Ánimo" }
  func sure(percent: Int) -> String { "\(percent) % seguro" }

  func stepsDone(_ done: Int, of all: Int) -> String { "\(done) de \(all)" }
  var noProcedure: String { "El procedimiento empieza en un momento." }
  func attempts(_ count: Int) -> String { "\(count) intentos" }
  var retry: String { "Reintentar" }
  func name(of state: ProcedurePanel.Step.State) -> String {
    switch state {
    case .waiting: "En espera"
    case .running: "En marcha"
    case .done: "Hecho"
    case .skipped: "Omitido"
    case .failed: "Fallido"
    }
  }
  var noTimeline: String { "Aún no ha pasado nada." }

  var newTicketLead: String {
    "Escriba primero a un cliente, o guarde lo que se dijo por teléfono."
  }
  var kindOfTicket: String { "Tipo de ticket" }
  var writeToCustomer: String { "Escribir a un cliente" }
  var logCall: String { "Anotar una llamada" }
  var name: String { "Nombre" }
  var phoneHint: String { "Basta el teléfono o el correo; lo otro puede quedar vacío." }
  var subject: String { "Asunto" }
  var message: String { "Mensaje" }
  var whatWasSaid: String { "Qué se dijo" }
  var inbox: String { "Bandeja" }
  var saveCall: String { "Guardar la llamada" }

  var mailDropLead: String {
    "No hay servidor de correo configurado, así que las cartas a los clientes llegan aquí."
  }
  var folder: String { "Carpeta" }
  var noLetters: String { "Aún no hay cartas" }
  var noLettersText: String { "Apruebe una respuesta y la carta aparece aquí." }
  var rawMail: String { "Descargar el correo original" }
}

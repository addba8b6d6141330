extension Spanish: QueueWording {
  func lead(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Borradores que esperan su juicio, primero el que más espera."
    case .mine: "Tickets de los que usted responde."
    case .unassigned: "Nadie responde aún de estos."
    case .escalated: "Martlet pidió una persona."
    case .all: "Todos los tickets de la mesa."
    case .spam: "Se guarda, nunca se responde. Lo que no es spam vuelve al trabajo."
    case .search: "Tickets que coinciden, primero el mejor."
    }
  }
  func resultsFor(_ words: String) -> String { "Resultados para «\(words)»" }
  func emptyTitle(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Todo al día"
    case .mine: "Nada en su mesa"
    case .unassigned: "Todo tiene dueño"
    case .escalated: "Nada escalado"
    case .all: "Aún no hay tickets"
    case .spam: "Nada de spam"
    case .search: "Nada encontrado"
    }
  }
  func emptyText(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Ningún borrador espera. Los nuevos aparecen aquí solos."
    case .mine: "Los tickets asignados a usted aparecen aquí."
    case .unassigned: "Los tickets nuevos sin dueño aparecen aquí."
    case .escalated: "Cuando un borrador no basta, el ticket aparece aquí con el motivo."
    case .all: "El primer correo a una de sus bandejas será el primer ticket."
    case .spam: "Aquí se guarda lo marcado como spam."
    case .search: "Pruebe con el número del ticket, o el correo o teléfono del cliente."
    }
  }
  var nothingMatches: String { "Nada coincide" }
  var nothingMatchesText: String { "Nada encaja con lo que busca." }
  var clearFilter: String { "Mostrar todo" }
  var anyStatus: String { "Cualquier estado" }
  var anyPriority: String { "Cualquier prioridad" }
  var noSubject: String { "Sin asunto" }
  var nobody: String { "Nadie" }
  var vip: String { "VIP" }
  func risks(_ count: Int) -> String { count == 1 ? "1 riesgo" : "\(count) riesgos" }

  var status: String { "Estado" }
  var priority: String { "Prioridad" }
  func name(of status: StatusBadge) -> String {
    switch status {
    case .new: "Nuevo"
    case .triage: "Clasificación"
    case .waitingCustomer: "Esperando al cliente"
    case .waitingInternal: "Esperándonos"
    case .inProgress: "En curso"
    case .pendingRelease: "Pendiente de versión"
    case .resolved: "Resuelto"
    case .closed: "Cerrado"
    }
  }
  func name(of priority: PriorityBadge) -> String {
    switch priority {
    case .low: "Baja"
    case .normal: "Normal"
    case .high: "Alta"
    case .urgent: "Urgente"
    }
  }
  func name(of sentiment: SentimentBadge) -> String {
    switch sentiment {
    case .positive: "Positivo"
    case .neutral: "Neutro"
    case .negative: "Negativo"
    }
  }
  func name(of channel: ChannelBadge) -> String {
    switch channel {
    case .email: "Correo"
    case .phone: "Teléfono"
    case .portal: "Portal"
    case .chat: "Chat"
    case .api: "API"
    }
  }
}

extension Spanish: KnowledgeWording {
  var knowledgeLead: String {
    "De qué se hacen los borradores. Los artículos publicados se usan al momento."
  }
  var searchArticles: String { "Buscar artículos" }
  var newArticle: String { "Nuevo artículo" }
  var state: String { "Estado" }
  var anyState: String { "Cualquier estado" }
  var noArticles: String { "Aún no hay artículos" }
  var noArticlesText: String {
    "Escriba la respuesta que da más a menudo. Los borradores la citarán desde entonces."
  }
  func cited(_ count: Int) -> String {
    switch count {
    case 0: "Aún sin citar"
    case 1: "Citado una vez"
    default: "Citado \(count) veces"
    }
  }
  func name(of state: ArticleState) -> String {
    switch state {
    case .draft: "Borrador"
    case .inReview: "En revisión"
    case .approved: "Aprobado"
    case .published: "Publicado"
    }
  }
  func move(to state: ArticleState) -> String {
    switch state {
    case .draft: "Volver a borrador"
    case .inReview: "Guardar y pedir revisión"
    case .approved: "Guardar y aprobar"
    case .published: "Guardar y publicar"
    }
  }
  var title: String { "Título" }
  var textInMarkdown: String { "Texto" }
  var markdownHint: String { "Markdown: # título, **negrita**, - lista, [enlace](https://…)" }
  var preview: String { "Vista previa" }
  var audience: String { "Quién puede leerlo" }
  var externalHint: String { "Clientes y borradores" }
  var internalHint: String { "Su equipo; los borradores nunca lo citan" }
  var category: String { "Categoría" }
  var changed: String { "Cambiado" }
}

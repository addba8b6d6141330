extension Spanish: DeskWording {
  func sentence(of news: News) -> String {
    switch news {
    case .replied: "Su respuesta está en camino. Hasta que salga, Deshacer la recupera."
    case .resolved: "Su respuesta está en camino y el ticket está resuelto."
    case .noted: "Nota añadida."
    case .saved: "Guardado."
    case .recalled: "Recuperado. No se ha enviado nada."
    case .approved: "Aprobado. Hasta que salga la respuesta, Deshacer la recupera."
    case .approvedAndResolved:
      "Aprobado, y el ticket está resuelto. Deshacer recupera la respuesta."
    case .rejected: "Rechazado. Una persona escribe la respuesta."
    case .regenerating: "Un nuevo borrador está en camino."
    case .takenOver: "El ticket es suyo. Escriba la respuesta abajo."
    case .retrying: "El paso se intenta de nuevo."
    case .calledIn: "La llamada está guardada. Su ticket aparece aquí en un momento."
    case .written: "Su carta está en camino."
    case .articleSaved: "El artículo está guardado."
    case .articlePublished: "Publicado. Los borradores lo usan desde ahora."
    case .articleWithdrawn: "Retirado. Ya nadie lo encuentra."
    case .alreadyDecided: "Sobre este borrador ya se había decidido."
    case .tooLate: "Esta respuesta ya ha salido y no se puede recuperar."
    case .switchedOn: "Activado."
    case .switchedOff: "Desactivado. Vale desde ahora."
    case .sessionsEnded: "Las sesiones han terminado."
    case .passwordChanged: "Su contraseña ha cambiado."
    case .deactivated: "Desactivado. Ya no puede entrar."
    case .reactivated: "Reactivado."
    case .tokenRevoked: "El token está revocado."
    case .sentOpen: "Su respuesta está en camino. El ticket sigue abierto."
    case .markedSpam: "Marcado como spam. No se envía nada al remitente."
    case .unmarkedSpam: "Ya no es spam."
    case .escalated: "Entregado. Está en la lista de escalados."
    case .escalationEnded: "La escalada ha terminado."
    case .merged: "Combinado. La conversación continúa aquí."
    case .linked: "El vínculo está guardado."
    case .requesterChanged: "Desde ahora las respuestas van al nuevo solicitante."
    case .resolvedSilently: "Resuelto. No se envió nada."
    case .notSent: "El ticket está ahí, pero la carta no se pudo enviar."
    }
  }

  func sentence(of entry: TimelineEntry) -> String {
    switch entry {
    case .opened(let channel):
      switch channel {
      case .email: "Abierto por correo"
      case .phone: "Abierto por teléfono"
      case .portal: "Abierto en el portal"
      case .chat: "Abierto por chat"
      case .api: "Abierto por la API"
      }
    case .heard: "El cliente escribió"
    case .reopened: "El cliente escribió de nuevo, así que vuelve a estar abierto"
    case .moved(let from, let to): "Estado: \(said(from)) → \(said(to))"
    case .understood(let intent, let priority):
      "Entendido como \(name(ofIntent: intent)), prioridad \(name(of: priority).lowercased())"
    case .prioritised(let from, let to): "Prioridad: \(said(from)) → \(said(to))"
    case .assigned(let names):
      names.isEmpty ? "Asignado a nadie" : "Asignado a \(names.joined(separator: ", "))"
    case .answered(let withDraft, let then):
      (withDraft ? "Respondido con un borrador" : "Respondido") + after(then)
    case .noted: "Nota interna"
    case .draftWaiting: "Un borrador espera revisión"
    case .draftDecided: "El borrador ya no espera"
    case .reviewed(.approve): "Borrador aprobado"
    case .reviewed(.reject): "Borrador rechazado"
    case .reviewed(.regenerate): "Se pidió otro borrador"
    case .reviewed(.takeOver): "Una persona tomó el relevo"
    case .reviewed(.review): "Borrador revisado"
    case .escalated(.manager): "Entregado a un responsable"
    case .escalated(.team): "Entregado al equipo"
    case .escalated(.technical): "Entregado al equipo técnico"
    case .escalated(.person): "Entregado a una persona"
    case .escalationEnded: "La escalada ha terminado"
    case .resolved: "Resuelto"
    case .closed: "Cerrado"
    case .tagged(let tags): tags.map { "Etiquetas: \($0)" } ?? "Etiquetas quitadas"
    case .markedSpam: "Marcado como spam"
    case .unmarkedSpam: "Ya no es spam"
    case .merged(let number): "Combinado con el #\(number), donde continúa"
    case .absorbed(let number): "El #\(number) se combinó con este ticket"
    case .linked(let number): number.map { "Vinculado con el #\($0)" } ?? "Se quitó el vínculo"
    case .requesterChanged: "Se cambió el solicitante"
    case .acknowledged: "El cliente sabe que el mensaje ha llegado"
    case .notified(.resolution): "El cliente sabe que está resuelto"
    case .notified(.satisfaction): "Se ha pedido su opinión al cliente"
    case .notified(.reminder): "Se ha enviado un recordatorio al cliente"
    case .notified(.closing): "El cliente sabe que está cerrado"
    case .rated(let score): "Valorado con \(score) de 5"
    case .confirmed: "El cliente dice que está resuelto"
    case .letter(.sent): "La carta se envió"
    case .letter(.failed): "La carta no se pudo entregar"
    case .letter(.cancelled): "La carta se recuperó"
    case .letter(.held): "La carta está retenida"
    case .letter(.sending): "La carta se está enviando"
    case .remarked(let text): text ?? "Observación"
    case .promise(let promise): sentence(of: promise)
    case .other(let name): name
    }
  }
  private func after(_ then: TimelineEntry.Afterwards) -> String {
    switch then {
    case .keepOpen: ""
    case .wait: "; ahora le toca al cliente"
    case .resolve: " y resuelto"
    }
  }

  func name(ofIntent intent: String) -> String {
    switch intent {
    case "billing": "facturación"
    case "technical": "técnico"
    case "outage": "interrupción"
    case "product_question": "pregunta de producto"
    case "refund": "reembolso"
    case "delivery": "entrega"
    case "complaint": "queja"
    case "cancellation": "cancelación"
    case "account": "cuenta"
    case "feedback": "opinión"
    case "other": "otro"
    default: readable(intent)
    }
  }

  var martlet: String { "Martlet" }
  var customer: String { "Cliente" }
  func drafter(_ model: String) -> String {
    model.hasPrefix("embedded") ? "El redactor de Martlet" : model
  }
  func title(ofRisk code: String) -> String {
    switch code {
    case "refund_over_limit": "Reembolso por encima del límite."
    case "amount_unknown": "Importe desconocido."
    case "billing_change": "Cambio de facturación."
    case "cancellation": "Cancelación."
    case "vip": "VIP."
    case "legal": "Asunto legal."
    case "safety": "Seguridad."
    case "asks_for_person": "Pide una persona."
    case "other_customer": "Otro cliente."
    case "injection": "Instrucciones en el mensaje."
    case "unsupported_sentence": "Frase sin fuente."
    case "number_not_in_source": "Número ausente de las fuentes."
    case "action_requested": "Se pide una acción."
    case "failed_lookup": "Consulta fallida."
    case "no_citation": "Ninguna fuente citada."
    case "other_language": "Otro idioma."
    default: sentence(ofCode: code)
    }
  }
  func sentence(of check: DraftCheck, isMet: Bool) -> String {
    switch check {
    case .sources:
      isMet
        ? "Cada afirmación cita una fuente que lo dice."
        : "Una frase no tiene fuente que lo diga: léala dos veces."
    case .numbers:
      isMet
        ? "Cada número, importe y fecha consta en una fuente."
        : "Un número no consta en ninguna fuente: compruébelo."
    case .records:
      isMet
        ? "No falta nada de lo que se buscó."
        : "Falta algo de lo que se buscó: vea las pruebas."
    case .privacy:
      isMet
        ? "No habla del pedido de nadie más."
        : "Toca el pedido de otra persona: no lo cuente."
    case .tone: isMet ? "El tono encaja." : "El tono necesita un vistazo."
    case .evidence: "He comparado la respuesta con sus pruebas."
    }
  }
  func toneVerdict(isGood: Bool) -> String {
    isGood ? "Amable, profesional, fiel a la marca" : "Léalo una vez más"
  }
  func order(_ id: String) -> String { "Pedido \(id)" }
  func sentOn(_ day: String) -> String { "enviado el \(day)" }
  func expectedOn(_ day: String) -> String { "previsto el \(day)" }
  func deliveredOn(_ day: String) -> String { "entregado el \(day)" }
  var notFound: String { "No encontrado" }
  var rule: String { "Regla" }
  var noAddress: String { "sin dirección de correo" }
  func missing(_ field: String) -> String {
    switch field {
    case "email": "Indique el correo del cliente."
    case "contact": "Indique un correo o un número de teléfono."
    case "subject": "Diga en pocas palabras de qué se trata."
    default: "Escriba algo primero."
    }
  }
  var draftAppeared: String {
    "Mientras escribía apareció un borrador. Su texto está en el editor: califique el borrador y después envíe."
  }
  var noMailDrop: String {
    "Aquí no hay buzón local: las cartas salen por su servidor de correo."
  }
}

import Review

extension Spanish: LetterWording {
  var letters: String { "Cartas" }
  var lettersLead: String {
    "Lo que el servicio envía por sí mismo. Cada palabra es suya: ningún modelo escribe ni cambia nada."
  }
  func name(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement: "Acuse de recibo"
    case .resolution: "Resolución"
    case .satisfaction: "Satisfacción"
    case .reminder: "Recordatorio"
    case .closing: "Cierre"
    }
  }
  func explanation(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement:
      "Sale enseguida cuando alguien escribe por algo nuevo, como mucho una vez por hora y remitente."
    case .resolution:
      "Sale cuando una consulta se marca como resuelta sin una respuesta que lo diga."
    case .satisfaction:
      "Sale 48 horas después de la resolución, en horario de atención, como mucho una vez en 30 días por cliente."
    case .reminder:
      "Sale una vez antes de que una consulta se cierre porque el cliente no responde, en horario de atención."
    case .closing:
      "Sale cuando una consulta se ha cerrado tras el silencio o por la palabra del cliente, en horario de atención."
    }
  }
  var letterText: String { "Texto" }
  var letterTextHint: String {
    "Lo que está entre dos llaves se completa para cada consulta. Una línea cuyos valores están todos vacíos se omite."
  }
  var placeholders: String { "Marcadores" }
  func explanation(of placeholder: LetterPlaceholder) -> String {
    switch placeholder {
    case .name: "El nombre del cliente"
    case .number: "El número de la consulta"
    case .subject: "Lo que el cliente escribió como asunto"
    case .business: "El nombre de su empresa"
    case .signature: "Su firma, de los ajustes"
    case .due: "Cuándo vence la primera respuesta"
    case .closes: "Cuándo se cierra la consulta por sí sola"
    case .link: "La página donde responde el cliente"
    case .optOut: "La página donde el cliente pide que no se le pregunte más"
    }
  }
  var needed: String { "Necesario" }
  var standardText: String { "Texto original" }
  var ownText: String { "Texto propio" }
  var restoreStandard: String { "Restaurar el texto original" }
}

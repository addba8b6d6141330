import Kit

extension Spanish: HouseWording {
  var languageCode: String { "es" }
  var skipToContent: String { "Ir al contenido" }
  var menu: String { "Menú" }
  var search: String { "Buscar tickets por número, correo o teléfono" }
  var searchHint: String { "Buscar un ticket" }
  var queues: String { "Colas" }
  var desk: String { "Mesa" }
  var approvals: String { "Por aprobar" }
  var mine: String { "Míos" }
  var unassigned: String { "Sin asignar" }
  var escalated: String { "Escalados" }
  var allTickets: String { "Todos los tickets" }
  var knowledge: String { "Conocimiento" }
  var mailDrop: String { "Buzón local" }
  var newTicket: String { "Nuevo ticket" }
  var waiting: String { "en espera" }
  var appearance: String { "Apariencia" }
  var chooseLanguage: String { "Idioma" }
  var keyboardHelp: String { "Atajos de teclado" }
  var close: String { "Cerrar" }
  var back: String { "Volver" }
  var cancel: String { "Cancelar" }
  var save: String { "Guardar" }
  var show: String { "Mostrar" }
  var showMore: String { "Mostrar más" }

  var signIn: String { "Iniciar sesión" }
  func signInLead(_ desk: String) -> String { "Le damos la bienvenida de nuevo a \(desk)." }
  var signOut: String { "Cerrar sesión" }
  var signedOut: String { "Ha cerrado la sesión" }
  var signedOutLead: String { "Todo está guardado. Hasta pronto." }
  var signInAgain: String { "Iniciar sesión de nuevo" }
  var email: String { "Correo" }
  var password: String { "Contraseña" }
  var demoSignIn: String { "Esta es una mesa de demostración. Inicie sesión con" }

  var backToDesk: String { "Volver a la mesa" }
  var code: String { "Código" }
  var request: String { "Solicitud" }
  func title(of kind: Problem.Kind) -> String {
    switch kind {
    case .invalid: "Eso no se puede usar"
    case .unauthenticated: "Inicie sesión"
    case .forbidden: "No permitido"
    case .missing: "No encontrado"
    case .conflict: "Alguien se adelantó"
    case .tooLarge: "Demasiado grande"
    case .throttled: "Demasiados intentos"
    case .busy: "Un momento, por favor"
    case .broken: "Algo se ha roto de nuestro lado"
    }
  }

  func name(of role: Viewer.Role) -> String {
    switch role {
    case .owner: "Propietario"
    case .manager: "Responsable"
    case .agent: "Agente"
    case .viewer: "Lector"
    }
  }
  func name(of theme: Theme) -> String {
    switch theme {
    case .system: "Como el sistema"
    case .light: "Claro"
    case .dark: "Oscuro"
    }
  }

  var keysAnywhere: String { "En todas partes" }
  var keysLists: String { "Listas" }
  var keysDrawer: String { "Aprobación" }
  var keysTicket: String { "Ticket" }
  var keyEscape: String { "Cerrar o volver" }
  var keyDown: String { "Siguiente de la lista" }
  var keyUp: String { "Anterior de la lista" }
  var keyOpen: String { "Abrir" }
  var keyGrade: String { "Poner la nota siguiente" }
  var keyGradeAll: String { "Poner las tres notas" }
  var keyEdit: String { "Editar el borrador" }
  var keyBack: String { "Volver a la cola" }

  var justNow: String { "ahora" }
  var inAMoment: String { "en un momento" }
  func minutesAgo(_ count: Int) -> String { "hace \(count) min" }
  func inMinutes(_ count: Int) -> String { "en \(count) min" }
  func hoursAgo(_ count: Int) -> String { "hace \(count) h" }
  func inHours(_ count: Int) -> String { "en \(count) h" }
  func daysAgo(_ count: Int) -> String { count == 1 ? "ayer" : "hace \(count) días" }
  func inDays(_ count: Int) -> String { count == 1 ? "mañana" : "en \(count) días" }
  var shortMonths: [String] {
    ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"]
  }
  var shortWeekdays: [String] { ["dom", "lun", "mar", "mié", "jue", "vie", "sáb"] }
  func size(bytes: Int) -> String { size(bytes: bytes, unit: "bytes", mark: ",") }
}

extension Spanish: SettingsWording {
  // MARK: The settings pages
  var settings: String { "Ajustes" }
  var copy: String { "Copiar" }
  var copied: String { "Copiado" }
  var made: String { "Creado" }
  var role: String { "Función" }
  var sessions: String { "Sesiones abiertas" }
  var somebodyGone: String { "Alguien que ya no está" }
  var theCommandLine: String { "La línea de órdenes" }
  var theCustomer: String { "El cliente" }
  var nobodyElse: String { "Nadie: de vuelta a sus colas" }
  func by(_ name: String) -> String { "por \(name)" }

  // MARK: Switches
  var switchesLead: String {
    "Detenga al momento una parte de la máquina. Lo que llega se sigue guardando y archivando."
  }
  var switchedOff: String { "Desactivado" }
  var draftsForbidden: String { "Borradores (por el operador)" }
  var isOn: String { "Activo" }
  var isOff: String { "Detenido" }
  var isHeld: String { "Retenido por el modo manual" }
  var switchForbidden: String {
    "El operador ha desactivado los borradores con AI_CUSTOMER_DRAFT_ENABLED. Solo él puede cambiarlo."
  }
  var switchOn: String { "Activar" }
  var switchOff: String { "Desactivar" }
  var switchOffNow: String { "Desactivar ahora" }
  var switchReason: String { "Motivo, para sus colegas" }

  // MARK: People
  var peopleLead: String { "Todas las personas de este servicio y lo que pueden hacer." }
  func invitationFor(_ name: String) -> String { "Un acceso para \(name)" }
  var invitationText: String {
    "Entregue este enlace. Sirve una vez, durante siete días, y no se vuelve a mostrar."
  }
  var invite: String { "Invitar a alguien" }
  var makeInvitation: String { "Crear una invitación" }
  var inviteLead: String {
    "Obtiene un enlace para entregar; con él la persona elige su contraseña."
  }
  var roleHint: String {
    "Los lectores leen. Los agentes responden. Los responsables cambian también ajustes y personas. Los propietarios pueden todo."
  }
  func invitedUntil(_ day: String) -> String { "invitación hasta el \(day)" }
  var deactivated: String { "Desactivado" }
  var openTickets: String { "Tickets abiertos" }
  var ownersOnly: String {
    "Es un propietario. Solo un propietario puede cambiar la cuenta de un propietario."
  }
  var changeRole: String { "Cambiar la función" }
  var dangerZone: String { "Con cuidado" }
  var newLink: String { "Restablecer la contraseña" }
  var newLinkText: String {
    "La contraseña deja de servir y las sesiones terminan al momento. Obtiene un enlace para elegir una nueva."
  }
  var makeLink: String { "Restablecer y mostrar el enlace" }
  var endSessions: String { "Terminar todas las sesiones" }
  var endSessionsText: String { "Se cierra la sesión en todas partes; habrá que entrar de nuevo." }
  var deactivate: String { "Desactivar" }
  func deactivateText(_ name: String) -> String {
    "\(name) ya no podrá entrar y sus tokens de API dejan de funcionar. Lo que escribió queda a su nombre."
  }
  var deactivateNow: String { "Desactivar ahora" }
  var successor: String { "Quién toma el relevo" }
  func successorHint(_ count: Int) -> String { "Tickets abiertos por asumir: \(count)." }
  var reactivate: String { "Reactivar" }
  var reactivateText: String { "Podrá entrar de nuevo con la contraseña que tenía." }

  // MARK: Profile
  var aboutYou: String { "Sobre usted" }
  var ownSignature: String { "Su firma" }
  var ownSignatureHint: String { "Va debajo de sus respuestas, encima de la de la empresa." }
  var changePassword: String { "Cambiar la contraseña" }
  var changePasswordLead: String { "Se cierra la sesión en sus otros navegadores." }
  var currentPassword: String { "Contraseña actual" }
  var newPassword: String { "Contraseña nueva" }
  var passwordAgain: String { "Contraseña nueva, otra vez" }
  var passwordHint: String { "Al menos 10 caracteres." }
  var passwordsDiffer: String { "Las dos no coinciden." }
  var thisBrowser: String { "Este navegador" }
  var signedInAt: String { "Inicio de sesión" }
  var unknownBrowser: String { "Un programa o navegador desconocido" }
  var endOthers: String { "Cerrar las demás sesiones" }
  var endOthersText: String { "Terminan todas las sesiones menos esta." }
  func welcome(_ name: String) -> String { "Le damos la bienvenida, \(name)" }
  func welcomeLead(_ desk: String) -> String { "Elija una contraseña para su cuenta en \(desk)." }
  var enterDesk: String { "Ir al servicio" }

  // MARK: Tokens
  var tokensLead: String { "Claves para programas que usan la API." }
  var newToken: String { "El token nuevo" }
  var newTokenText: String { "Cópielo ahora: no se vuelve a mostrar." }
  var makeToken: String { "Crear un token" }
  var tokenNameHint: String { "Para qué es, por ejemplo «tienda»." }
  var tokenPerson: String { "A nombre de quién" }
  var tokenPersonHint: String { "Nunca permite más que la función de esta persona." }
  var scopes: String { "Permisos" }
  var noTokens: String { "Aún no hay tokens" }
  var noTokensText: String { "Cree uno para cada programa, para poder revocarlos por separado." }
  var lastUsed: String { "último uso" }
  var neverUsed: String { "sin usar" }
  var revoked: String { "Revocado" }
  var revoke: String { "Revocar" }
  func revokeText(_ name: String) -> String {
    "Los programas que usan «\(name)» se rechazan desde ahora."
  }

  // MARK: Inboxes
  var inboxesLead: String {
    "Las direcciones a las que escriben los clientes y cómo salen las respuestas."
  }
  var newInbox: String { "Buzón nuevo" }
  var noInboxes: String { "Aún no hay buzones" }
  var noInboxesText: String { "Añada la dirección a la que escriben sus clientes." }
  var isDefault: String { "Predeterminado" }
  var address: String { "Dirección" }
  var addressHint: String { "Haga que esta dirección entregue a Martlet; el manual explica cómo." }
  var addressKept: String { "Si la cambia, el correo a la dirección antigua sigue llegando aquí." }
  var channel: String { "Canal" }
  var shop: String { "Plataforma de tienda" }
  var shopHint: String { "Por ejemplo bolcom o shopify; puede quedar vacío." }
  var holdSeconds: String { "Retener respuestas, segundos" }
  var holdHint: String { "Una respuesta aprobada espera ese tiempo y se puede recuperar." }
  var holdDefaultHint: String {
    "Para buzones nuevos: cuánto espera una respuesta aprobada y se puede recuperar."
  }
  var deadlineDays: String { "Completar tras días" }
  var deadlineHint: String { "Días sin respuesta tras los que un ticket enviado se completa." }
  var makeDefault: String { "Hacerlo predeterminado" }
  var defaultHint: String { "Recibe lo que no va dirigido a ningún buzón." }
  var defaultStays: String { "Es el buzón predeterminado. Para cambiarlo, elija otro." }
  var reviewPolicy: String { "Revisión" }
  var aliases: String { "También llega aquí" }

  // MARK: Teams
  var teamsLead: String {
    "Quién recibe qué tickets. Cada ticket va a un equipo del tipo adecuado."
  }
  var newTeam: String { "Equipo nuevo" }
  var addTeam: String { "Añadir el equipo" }
  var teamKind: String { "Tipo" }
  var teamKindHint: String {
    "Soporte recibe el resto; técnica, finanzas y guardia reciben lo suyo."
  }
  var nobodyOnCall: String {
    "Nadie está de guardia: una caída va al equipo técnico. Ponga personas en un equipo de tipo «Guardia»."
  }
  func onCallNow(_ names: [String]) -> String { "De guardia: \(names.joined(separator: ", "))" }
  var noTeams: String { "Aún no hay equipos" }
  var noTeamsText: String { "Sin equipos, cada ticket espera sin asignar." }
  var nobodyInTeam: String { "Nadie todavía" }
  var members: String { "Miembros" }

  // MARK: Business
  var businessLead: String {
    "Lo que los clientes ven de ustedes y los límites de lo que se puede prometer."
  }
  var theBusiness: String { "La empresa" }
  var businessName: String { "Nombre de la empresa" }
  var businessNameHint: String { "Como la conocen sus clientes." }
  var languages: String { "Idiomas" }
  var languagesHint: String { "Códigos como en, nl, de; el primero se usa por defecto." }
  var timeZone: String { "Zona horaria" }
  var timeZoneHint: String { "El horario y los momentos se expresan en ella." }
  var currency: String { "Moneda" }
  var currencyHint: String { "Tres letras, como EUR." }
  var limits: String { "Límites" }
  var refundLimit: String { "Límite de reembolso" }
  var refundLimitHint: String { "Por encima, decide un responsable." }
  var acknowledges: String { "Acusar recibo de mensajes nuevos" }
  var acknowledgesHint: String { "Los clientes reciben un número y cuándo esperar la respuesta." }
  var voice: String { "Cómo escriben" }
  var brandVoice: String { "Voz de la marca" }
  var brandVoiceHint: String { "Unas frases para los borradores: cálido, breve, sin jerga…" }
  var wordsToUse: String { "Palabras que usar" }
  var wordsToAvoid: String { "Palabras que evitar" }
  var oneEachLine: String { "Una por línea." }
  var deskSignature: String { "Firma" }
  var deskSignatureHint: String { "Cierra cada carta." }
  var orderNumbers: String { "Números de pedido" }
  var orderPatterns: String { "Patrones" }
  var orderPatternsHint: String {
    "Expresiones regulares, una por línea, que reconocen sus números de pedido."
  }

  // MARK: Audit
  var auditLead: String {
    "Quién cambió qué. Cada entrada va encadenada a la anterior: una alteración se nota."
  }
  var auditNumber: String { "N.º" }
  var auditWhen: String { "Cuándo" }
  var auditWho: String { "Quién" }
  var auditWhat: String { "Qué" }
  var auditSubject: String { "Sobre qué" }
  func auditIntact(_ count: Int) -> String { "La cadena está íntegra; entradas: \(count)." }
  func auditBroken(_ number: Int) -> String {
    "La cadena no se sostiene desde la entrada \(number): alguien cambió la tabla."
  }
  var auditUnchecked: String { "La cadena es larga y no se ha comprobado ahora." }
  var auditCheck: String { "Comprobarla entera" }

  // MARK: Categories
  var categoriesLead: String { "Cómo se archivan los tickets y adónde va cada intención." }
  var newCategory: String { "Categoría nueva" }
  var addCategory: String { "Añadir la categoría" }
  var parentCategory: String { "Pertenece a" }
  var noParent: String { "Ninguna: categoría propia" }
  var noCategories: String { "Aún no hay categorías" }
  var noCategoriesText: String { "Añada aquellas por las que quiere contar sus tickets." }
  var rename: String { "Renombrar" }
  var intentMapping: String { "Dónde se archivan las intenciones" }
  var intentMappingLead: String { "Lo que elija aquí vale desde el próximo mensaje." }
  var notFiled: String { "Sin archivar" }
  func byName(_ name: String) -> String { "Por su nombre: \(name)" }

  // MARK: Errors
  var errorsLead: String { "Lo que falló por nuestra parte y lo que puede hacer." }
  var noErrors: String { "Todo en orden" }
  var noErrorsText: String { "Aquí aparecen las tareas, cartas y correos que fallan." }
  var deadJobs: String { "Tareas abandonadas" }
  var deadJobsAdvice: String {
    "Corrija la causa y reintente: la tarea recupera todos sus intentos."
  }
  var failedLetters: String { "Cartas no entregadas" }
  var failedLettersAdvice: String { "Revise la dirección o el servidor y reenvíe." }
  var unreadableMails: String { "Correos ilegibles" }
  var unreadableAdvice: String {
    "Se guardan y están en un ticket. Léalos de nuevo tras una actualización."
  }
  var failedSteps: String { "Pasos detenidos" }
  var failedStepsAdvice: String { "El ticket espera en este paso. Corrija la causa y reintente." }
  var mishaps: String { "Errores encontrados" }
  var mishapsAdvice: String { "Dé el identificador al operador: el registro tiene la causa." }
  var tryAgain: String { "Reintentar" }
  var sendAgain: String { "Reenviar" }
  var readAgain: String { "Leer de nuevo" }
  var discard: String { "Descartar" }
  var discardText: String { "La tarea se elimina para siempre; lo que debía hacer no se hará." }
  func attemptsMade(_ count: Int) -> String { "intentos: \(count)" }
  func timesMet(_ count: Int) -> String { "visto \(count) veces" }
}

import Accounts

/// Names of what is chosen in the settings.
extension Spanish {
  func name(of section: SettingsSection) -> String {
    switch section {
    case .profile: "Perfil"
    case .business: "Empresa"
    case .people: "Personas"
    case .teams: "Equipos"
    case .inboxes: "Buzones"
    case .categories: "Categorías"
    case .tokens: "Tokens de API"
    case .promises: "Niveles de servicio"
    case .switches: "Interruptores"
    case .errors: "Errores"
    case .audit: "Registro de auditoría"
    }
  }

  func name(of part: Switches.Part) -> String {
    switch part {
    case .everything: "Modo manual"
    case .drafts: "Borradores"
    case .selfSending: "Envío autónomo"
    case .automaticLetters: "Cartas automáticas"
    case .integration(.languageModel): "Modelo de lenguaje"
    case .integration(.orders): "Consulta de pedidos"
    case .integration(.contacts): "Consulta de contactos"
    }
  }

  func meaning(of part: Switches.Part) -> String {
    switch part {
    case .everything:
      "Todo lo de abajo a la vez: las personas leen, escriben y envían; la máquina solo archiva y clasifica."
    case .drafts: "Detenido: cada mensaje va a una persona, sin respuesta propuesta."
    case .selfSending:
      "Detenido: nada sale sin una persona, aunque una intención se lo haya ganado."
    case .automaticLetters:
      "Acuses de recibo, encuestas y correos de cierre, con sus propias palabras."
    case .integration(.languageModel):
      "Detenido: no se consulta ningún modelo; sigue el redactor integrado."
    case .integration(.orders): "Detenido: los borradores se hacen sin datos de pedidos y lo dicen."
    case .integration(.contacts): "Detenido: no se busca a nadie en otros sistemas."
    }
  }

  func meaning(of scope: TokenScope) -> String {
    switch scope {
    case .read: "Ver tickets, personas y artículos"
    case .write: "Abrir tickets y escribir a clientes"
    case .review: "Aprobar y rechazar borradores"
    case .knowledge: "Cambiar artículos"
    case .manage: "Cambiar ajustes y personas"
    }
  }

  func name(of channel: Inbox.Channel) -> String {
    switch channel {
    case .email: "Correo"
    case .phone: "Teléfono"
    case .portal: "Portal"
    case .chat: "Chat"
    case .api: "API"
    }
  }

  func name(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Aprueba una persona"
    case .earned: "Ganado"
    }
  }

  func meaning(of policy: Inbox.ReviewPolicy) -> String {
    switch policy {
    case .always: "Una persona aprueba y califica cada respuesta de la máquina."
    case .earned: "Una intención probada puede enviar por sí sola."
    }
  }

  func name(of kind: Team.Kind) -> String {
    switch kind {
    case .support: "Soporte"
    case .technical: "Técnica"
    case .finance: "Finanzas"
    case .onCall: "Guardia"
    case .other: "Otro"
    }
  }

  func audited(_ action: String) -> String {
    switch action {
    case "user.signed_in": "inició sesión"
    case "user.added": "añadió a una persona"
    case "user.changed": "cambió un perfil"
    case "user.role_changed": "cambió una función"
    case "user.deactivated": "desactivó a una persona"
    case "user.reactivated": "reactivó a una persona"
    case "user.password_changed": "cambió una contraseña"
    case "user.password_reset": "restableció una contraseña"
    case "user.sessions_ended": "terminó sesiones"
    case "token.created": "creó un token"
    case "token.revoked": "revocó un token"
    case "settings.changed": "cambió los ajustes"
    case "inbox.added": "añadió un buzón"
    case "inbox.changed": "cambió un buzón"
    case "team.added": "añadió un equipo"
    case "team.changed": "cambió un equipo"
    case "team.members_changed": "cambió los miembros"
    case "tenant.created": "abrió el servicio"
    case "switch.on": "activó"
    case "switch.off": "desactivó"
    case "draft.approve": "aprobó un borrador"
    case "draft.reject": "rechazó un borrador"
    case "draft.regenerate": "pidió otro borrador"
    case "draft.take_over": "asumió un borrador"
    default: readable(action.replacing(".", with: " "))
    }
  }
}

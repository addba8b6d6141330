import Text

struct SpanishLetter: LetterWords {
  let language = Language.spanish

  func greeting(_ person: Addressee, isFormal: Bool) -> String {
    if isFormal {
      return person.first.isEmpty ? "Estimado cliente:" : "Estimado/a \(person.whole):"
    }
    return person.first.isEmpty ? "Buenos días:" : "Hola, \(person.first):"
  }

  let thanks = "Gracias por su mensaje."
  let thanksForPraise = "Gracias por sus amables palabras."
  let thanksAgain = "Gracias por su respuesta."
  func thanks(aboutOrders orders: [String]) -> String {
    orders.count == 1
      ? "Gracias por su mensaje sobre el pedido \(joined(orders))."
      : "Gracias por su mensaje sobre los pedidos \(joined(orders))."
  }
  func thanks(about topic: String) -> String { "Gracias por su mensaje sobre «\(topic)»." }

  func sorry(for trouble: MailCue) -> String? {
    switch trouble {
    case .damaged: "Lamento que su artículo no haya llegado en buen estado."
    case .wrongItem: "Lamento que su paquete no sea lo que pidió."
    case .chargedTwice: "Lamento la preocupación por el segundo cargo."
    case .late: "Lamento que su paquete aún no le haya llegado."
    case .signIn: "Lamento que no pueda iniciar sesión."
    case .notWorking: "Lamento que algo no funcione como debería."
    default: nil
    }
  }
  let sorry = "Lamento las molestias que ha tenido."
  let gladToHelp = "Con mucho gusto le ayudo."
  let alreadyTried =
    "Ya ha probado algunos de los pasos, así que los he omitido. Lo que aún puede ayudar:"

  func name(of item: PlaybookGuide.AskFor) -> String {
    switch item {
    case .orderNumber: "su número de pedido"
    case .photo: "una foto"
    case .serialNumber: "el número de serie"
    case .errorCode: "el código de error de la pantalla"
    case .purchaseDate: "la fecha de compra"
    case .phone: "un teléfono en el que podamos localizarle"
    case .address: "su dirección"
    }
  }
  func pleaseSend(_ items: [String]) -> String {
    "Para que podamos revisarlo, envíenos por favor \(joined(items))."
  }

  func request(_ wish: MailCue) -> String? {
    switch wish {
    case .wantsCancellation: "su solicitud de cancelación"
    case .wantsRefund: "su solicitud de reembolso"
    case .wantsCall: "su solicitud de llamada"
    case .wantsDeletion: "su solicitud de eliminar la cuenta"
    case .wantsInvoice: "su solicitud de una factura corregida"
    case .wantsAddressChange: "su solicitud de cambio de dirección"
    case .wantsReplacement: "su solicitud de sustitución"
    case .wantsQuote: "su solicitud de presupuesto"
    case .wantsRepair: "su solicitud de reparación"
    case .wantsSearch: "su solicitud de búsqueda"
    default: nil
    }
  }
  func noted(_ requests: [String]) -> String {
    "Hemos anotado \(joined(requests)) y se lo confirmaremos cuando esté hecho."
  }
  let restIsOpen = "Un compañero le responderá al resto de su mensaje."
  let writeAgain = "Si queda algo pendiente, responda simplemente a este mensaje."
  let writeAgainWarmly =
    "Si surge cualquier otra cosa, responda a este mensaje; con gusto le ayudaremos."
  let closing = "Atentamente,"
  /// "Ana e Isabel", "siete u ocho": y before the sound of i is e.
  func joined(_ items: [String]) -> String {
    let last = items.last?.lowercased() ?? ""
    let isI = last.hasPrefix("i") || last.hasPrefix("hi") && !last.hasPrefix("hie")
    return list(items, and: isI ? "e" : "y")
  }

  func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    let months = [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ]
    return "\(day) de \(months[month - 1]) de \(year)"
  }
  func delivered(_ order: String, on day: String) -> String {
    "Según nuestros registros, el pedido \(order) se entregó el \(day)."
  }
  func cancelled(_ order: String) -> String {
    "Según nuestros registros, el pedido \(order) está cancelado."
  }
  func refunded(_ order: String) -> String {
    "Según nuestros registros, el pedido \(order) ha sido reembolsado."
  }
  func returned(_ order: String) -> String {
    "Según nuestros registros, hemos recibido la devolución del pedido \(order)."
  }
  func left(_ order: String, on day: String, with carrier: String?, tracking: String?) -> String {
    "El pedido \(order) salió de nuestro almacén el \(day)" + (carrier.map { " con \($0)" } ?? "")
      + (tracking.map { "; el número de seguimiento es \($0)" } ?? "") + "."
  }
  func expected(on day: String) -> String { "La entrega está prevista para el \(day)." }
  func wasExpected(on day: String) -> String { "La entrega estaba prevista para el \(day)." }
  func notLeft(_ order: String) -> String {
    "El pedido \(order) aún no ha salido de nuestro almacén."
  }
}

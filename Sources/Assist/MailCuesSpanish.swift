extension MailCue {
  static let spanish: KeyValuePairs<MailCue, String> = [
    .late: """
    no ha llegado; no llegó; aún no ha llegado; todavía no ha llegado; no lo he recibido
    no he recibido; no recibí
    nunca llegó; sigo esperando; llevo esperando; llega tarde; con retraso; retraso; retrasado
    no entregado
    no se ha entregado; dónde está mi; dónde está el paquete; dónde está; paquete perdido
    se ha perdido
    sin novedades; no se mueve; no avanza; sin actualizar; sigue sin llegar; no ha cambiado
    """,
    .damaged: """
    llegó roto; llegó rota; ha llegado roto; ha llegado rota; llegó dañado; llegó dañada
    ha llegado dañado
    ha llegado dañada; llegó golpeado; está roto; está rota; está agrietado; está agrietada
    en pedazos; hecho pedazos
    dañado en el transporte; dañado; dañada; abollado; abollada; roto otra vez; vino roto; vino rota
    """,
    .wrongItem: """
    artículo equivocado; producto equivocado; artículo incorrecto; producto incorrecto
    café equivocado; color equivocado
    talla equivocada; no es lo que pedí; no es lo que he pedido; no pedí; otra cosa; falta un
    falta una; faltan; faltaba; incompleto
    incompleta; me han enviado otro; me han enviado otra
    """,
    .chargedTwice: """
    cobrado dos veces; cobraron dos veces; dos cargos; doble cargo; doble cobro; dos cobros
    dos pagos; pago doble
    pagado dos veces; cargado dos veces; cobro duplicado; cargo duplicado
    """,
    .signIn: """
    no puedo iniciar sesión; no puedo entrar; no puedo acceder; iniciar sesión
    olvidado mi contraseña
    olvidé mi contraseña; he olvidado la contraseña; restablecer la contraseña
    restablecer mi contraseña
    cuenta bloqueada; nueva contraseña; recuperar la contraseña
    """,
    .notWorking: """
    no funciona; ya no funciona; dejó de funcionar; ha dejado de funcionar; no enciende
    no se enciende; no arranca
    no se conecta; no conecta; no carga; código de error; mensaje de error; gotea; pierde agua
    una fuga; está averiado
    está averiada; muestra e01; muestra e02; muestra e03; muestra e04; no es válido; no válido
    no calienta; sigue encendida
    sigue encendido
    """,
    .again: "otra vez; de nuevo; tercera vez; segunda vez; sigue sin",
    .solved: """
    está resuelto; problema resuelto; está solucionado; problema solucionado; ya funciona
    ahora funciona
    vuelve a funcionar; funciona de nuevo; ya ha llegado; ya lo he recibido; todo en orden
    todo correcto
    """,
    .praise: """
    muy satisfecho; muy satisfecha; muy contento; muy contenta; excelente servicio
    servicio excelente; gran servicio
    enhorabuena; felicidades; encantado con; encantada con; excelente café; es perfecto
    es perfecta; es excelente; sigan así
    felicitarles
    """,
    .hasPhotos: """
    adjunto foto; adjunto fotos; adjunto una foto; foto adjunta; fotos adjuntas; ver foto
    en el adjunto; aquí una foto
    """,
    .wantsCancellation: """
    cancelar mi pedido; cancelar el pedido; cancelen mi pedido; cancele mi pedido
    anular mi pedido; anular el pedido
    quiero cancelar; quisiera cancelar; cancelar mi; cancelar la; darme de baja; dar de baja
    cancelación de mi; deseo cancelar
    """,
    .threatensCancellation: "si no cancelo; o cancelo; lo cancelaré; cancelaré",
    .wantsRefund: """
    devuélvanme el dinero; devuélvanme; devuélvame; quiero mi dinero; quiero que me devuelvan
    exijo * reembolso; exijo * dinero; quiero un reembolso; quiero el reembolso
    quisiera un reembolso; solicito un reembolso; solicito el reembolso
    solicito la devolución del dinero; reembólsenme; reembolsen; quiero que me reembolsen
    quiero recuperar mi dinero; pido un reembolso; pido el reembolso; deseo un reembolso
    """,
    .wantsCall: """
    llámenme; llámeme; me llamen; me pueden llamar; me puede llamar; que me llamen
    devuélvanme la llamada
    """,
    .wantsDeletion: """
    eliminar mi cuenta; eliminen mi cuenta; borrar mi cuenta; borren mi cuenta; borrar mis datos
    borren mis datos
    eliminar mis datos; eliminen mis datos; supresión de mis datos; cerrar mi cuenta
    """,
    .wantsInvoice: """
    corregir la factura; cambiar la factura; factura corregida; nueva factura; envíenme la factura
    enviarme la factura
    copia de la factura; factura sin; factura rectificativa; enviar * factura
    """,
    .wantsAddressChange: """
    cambiar la dirección; cambiar mi dirección; cambiar de dirección; nueva dirección
    dirección equivocada
    otra dirección; me he mudado; me mudo; dirección incorrecta; modificar la dirección
    """,
    .wantsReplacement: """
    enviarme uno nuevo; enviarme una nueva; envíenme otro; envíenme otra; un reemplazo; reemplazar
    reemplazo; sustituir
    sustitución; cambiarlo; cambiarla; uno nuevo; el artículo correcto
    """,
    .wantsQuote: "presupuesto; cotización",
    .wantsRepair: "reparar; reparación; arreglar; técnico; reparen",
    .wantsSearch: """
    abrir una investigación; investigar; iniciar una búsqueda; rastrear; localizar el paquete
    localizar mi paquete; averigüen
    """,
    .legal: """
    abogado; abogada; acciones legales; medidas legales; juicio; juzgado; tribunal; tribunales
    demandarles; les demandaré
    interponer una demanda; denuncia; denunciar; denunciaré; burofax; oficina del consumidor
    hoja de reclamaciones
    incumplimiento de contrato; protección de datos; la prensa; periodista
    """,
    .safety: """
    se incendió; incendio; prendió fuego; en llamas; humo; echa humo; quemado; quemada; quemadura
    me quemé; quemó
    descarga eléctrica; calambre; electrocutado; explotó; explosión; herido; herida; lesión
    hospital; ambulancia
    reacción alérgica; envenenado; intoxicación; asfixia; chispas; sangre; cortocircuito
    """,
    .person: """
    hablar con una persona; hablar con un humano; hablar con alguien; hablar con un agente
    persona real; persona de verdad
    ser humano; no un robot; no con un robot; no con una máquina; hablar con un encargado
    hablar con el encargado
    hablar con un supervisor; hablar con un responsable; llámenme; llámeme
    """,
    .billingChange: """
    nueva cuenta bancaria; otra cuenta bancaria; cambiar la cuenta; cambiar mi cuenta bancaria
    nuevo iban; otro iban
    cambiar el método de pago; cambiar la forma de pago; nueva tarjeta; datos bancarios
    dirección de facturación; otra cuenta
    """,
    .othersData: """
    datos de otro cliente; dirección de otro cliente; datos de otros clientes
    dirección de mi vecino; dirección de mi vecina
    pedido de mi vecino; pedido de otra persona; lista de clientes; lista de sus clientes
    base de clientes
    """,
  ]
}

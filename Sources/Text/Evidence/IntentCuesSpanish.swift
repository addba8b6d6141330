extension IntentCues {
  static let spanish: KeyValuePairs<String, String> = [
    "billing": """
    dos veces ^1; doble ^1.3; demasiado alto ^1.5; más alto ^1.5; justificante de pago ^3
    comprobante ^2.3; datos de facturación ^3.2; dirección de facturación ^3.2
    cuenta bancaria ^1.8; pasado el cobro ^3.5; me han cobrado ^3.3; me han cargado ^3
    factura ^3.5; facturas ^3.5; facturación ^3.5; facturado ^3; cobro ^3; cobrado ^3
    cobraron ^3; cobrado dos veces ^4.2; cobraron dos veces ^4.2; doble cobro ^4.2; cargo ^2.5
    cargo duplicado ^4.2; pago ^2; pagado ^1.3; pagar ^1.5; pagué ^1.3; tarjeta de crédito ^2
    tarjeta ^1.5; iva ^3.5; importe ^2; importe incorrecto ^3.5; monto ^2; pagado de más ^4
    tarifa ^1.8; comisión ^2.5; método de pago ^3; forma de pago ^3; pago rechazado ^3.5
    pago fallido ^3.5; código de descuento ^3; código promocional ^3; cupón ^2.2; descuento ^1.8
    recordatorio de pago ^4; nota de crédito ^3.5; contabilidad ^3; extracto ^2.5; recibo ^1.8
    recibo de pago ^3; transferencia ^2.5; iban ^2.5; domiciliación ^3.5; plazo ^1; cuota ^2.2
    precio incorrecto ^3; número de iva ^3.5; cif ^2.5; ticket de compra ^2.5; presupuesto ^1.2
    vale ^0.6
    """,
    "technical": """
    no pasa nada ^2; luz roja ^2; pitido ^1.8; no puedo usar ^2; no puedo utilizar ^2
    hacer funcionar ^2.6; parpadea ^1.8; se congela ^3; se queda colgado ^3.2; se queda ^1
    reinstalar ^2.8; no abre ^2.3; no se abre ^2.5; no imprime ^3; no arranca ^3
    no responde ^1.3; no detecta ^2.5; ruido raro ^2; se cierra sola ^3.2; aparece un error ^3
    mensaje de error ^3.5; código de error ^3.5; error ^1.8; no funciona ^2.8; ya no funciona ^3
    dejó de funcionar ^3.2; no va ^1.8; no me funciona ^2.8; avería ^2.2; averiado ^2.3
    roto ^1.6; defectuoso ^2; se cuelga ^3; se bloquea ^2.8; se cierra ^2.5; fallo ^2; falla ^2
    bug ^3; no enciende ^3.3; no se enciende ^3.3; no carga ^3; cargar ^1.5; conexión ^1.8
    no se conecta ^3; no conecta ^3; instalar ^2.5; instalación ^2.3; actualización ^1.8
    actualizar ^1.5; software ^2.2; firmware ^3; configurar ^2.5; configuración ^2.5
    ajustes ^1.8; pantalla ^1.3; pantalla negra ^3.5; batería ^1; wifi ^2.2; bluetooth ^2.5
    aplicación ^1; app ^1; reiniciar ^2.5; restablecer el dispositivo ^2.8; impresora ^2
    técnico ^2; técnica ^2; problema técnico ^3.3; lento ^1; sincronizar ^2.5; navegador ^1.5
    descargar ^1.6; subir ^0.8; api ^2.5; integración ^2; plugin ^2.5; sobrecalienta ^3
    se apaga ^2.8; ordenador ^1.2; portátil ^1.2; se desconecta ^2.8
    """,
    "outage": """
    página no funciona ^3.8; sitio no funciona ^3.8; tienda no funciona ^3.8; web no me carga ^4
    tienda no carga ^4; nadie de nuestra ^3.2; nadie de nuestro ^3.2; nadie en nuestra ^3.2
    ninguno de nuestros ^3.2; no podemos trabajar ^3.8; nadie puede trabajar ^4.5
    no funciona nada ^4; plataforma * caída ^5; página no carga ^3.8; web no funciona ^4
    web no carga ^4; servicio interrumpido ^5; servidores ^2; todos nuestros ^2
    sistema caído ^5; sistema está caído ^5; todo el sistema ^3.5; se cayó ^4
    caída del servicio ^5; caída general ^5; caída ^3; se ha caído ^4; está caído ^5
    está caída ^5; página * caída ^5; web * caída ^5; sitio * caído ^5; servidor * caído ^5
    servicio * caído ^5; fuera de servicio ^4; inaccesible ^3.5; no disponible ^2.2
    sin servicio ^4; sin conexión ^2.2; interrupción ^3.5; corte ^2.2; apagón ^3.5
    nadie puede ^4; ninguno de nosotros ^3.5; todos los usuarios ^3.5
    todos nuestros usuarios ^4; todos nuestros clientes ^3; toda la empresa ^3.5
    todo el equipo ^3.5; 503 ^3; 502 ^3; sin internet ^3.5; producción * parada ^4.5
    producción está parada ^5; todo está parado ^4.5; nada funciona ^4
    no se puede acceder a la web ^4; no carga la página ^3; todo está caído ^5
    """,
    "product_question": """
    cuál es la diferencia ^3; qué diferencia ^3; cuánto dura ^2.3; en qué colores ^2.8
    qué colores ^2.8; es posible ^1.2; es compatible ^3.3; se puede ^1.3; ofrecen ^1.8
    ofrecéis ^2; cuáles son ^1; para niños ^1.5; viene incluido ^2; estoy buscando ^1.8
    busco ^1.5; hay en ^1; tiene ^0.6; en stock ^3; stock ^2; hay existencias ^3
    disponible ^1.8; disponibilidad ^2.2; vuelve a estar disponible ^3.5; compatible ^3
    sirve para ^2.2; adecuado ^2; dimensiones ^3; medidas ^3; talla ^2; tallas ^2; qué talla ^3
    guía de tallas ^3; color ^1.5; colores ^1.5; material ^2; está hecho de ^2.5; peso ^1.5
    cuánto mide ^2.5; cuánto pesa ^2.5; diferencia entre ^3; qué modelo ^2.5; venden ^2.5
    vendéis ^2.8; tienen ^1.1; tenéis ^1.5; puedo usar ^1.8; se puede usar ^2; manual ^2.2
    instrucciones ^1.8; impermeable ^3; resistente al agua ^3; garantía ^1.8; características ^3
    especificaciones ^3; funciones ^1.5; cuánto cuesta ^2.5; qué precio ^2.5; ingredientes ^3
    vegano ^3; repuesto ^2.5; recambio ^2.5; accesorios ^2.2; interesado en ^2.5
    interesada en ^2.5; me interesa ^2.3; pregunta sobre * producto ^3; antes de comprar ^3
    antes de pedir ^3; quiero comprar ^2.5; quisiera comprar ^2.5; lavavajillas ^2
    más información ^1.8; información sobre ^1.8; existe ^1.5; catálogo ^2.5; incluye ^1.5
    viene con ^1.8; funciona con ^1.8; es apto ^2.5; quisiera saber si ^1.2
    """,
    "refund": """
    cuándo me devuelven ^4.3; cuándo recibiré el reembolso ^5; hacer una devolución ^4
    devolver el producto ^3.8; devolver el artículo ^3.8; quiero devolver ^3.8; me devuelvan ^4
    mandar de vuelta ^3; enviar de vuelta ^3; reembolso ^4.5; reembolsado ^4; reembolsar ^4
    reembolsen ^4; devolución ^3.8; devolver ^3; devuelto ^3; devolverlo ^3.3; devolverme ^3.5
    devuelvan ^3.8; devuélvanme ^4; mi dinero ^4; dinero de vuelta ^4.5
    devolución del dinero ^4.5; etiqueta de devolución ^4; política de devolución ^3.5
    cambiar por otra talla ^3; cambio de talla ^2.5; cambiarlo ^2.2; derecho de desistimiento ^4
    desistimiento ^4; indemnización ^2.5; compensación ^2.2; recuperar mi dinero ^4.5; abono ^2
    reintegro ^3.8
    """,
    "delivery": """
    cuánto tarda ^2.3; cuánto tiempo ^1.3; debía llegar ^3.5; tenía que llegar ^3.5
    debería haber llegado ^4; sigo sin recibir ^3.5; sigo esperando ^1.8; todavía nada ^1.8
    cuándo puedo esperar ^2.8; nunca llegó ^4; no llegó ^3.5; no me llegó ^4
    no ha sido entregado ^4; por dónde va ^3.3; para cuándo ^2; entrega ^3; entregado ^2.8
    no entregado ^3.5; entregar ^2; repartidor ^3.3; envío ^2.5; enviado ^2.3
    plazo de entrega ^3.5; fecha de entrega ^3.5; paquete ^3.3; enviaron ^2; seguimiento ^2.8
    número de seguimiento ^4; rastrear ^3; rastreo ^3.3; dónde está mi ^3.8
    dónde está mi pedido ^5; estado de mi pedido ^4; no he recibido ^2.8
    aún no he recibido ^3.3; todavía no he recibido ^3.3; no ha llegado ^4; no llega ^3.3
    aún no ha llegado ^4.3; todavía no ha llegado ^4.3; no me ha llegado ^4
    sigue sin llegar ^4.3; correos ^3; seur ^3.3; mrw ^3.3; dhl ^3; dpd ^3; gls ^2.5
    retraso ^1.8; retrasado ^2; dirección de entrega ^4; dirección de envío ^4
    dirección equivocada ^3.5; vecino ^3; punto de recogida ^3.5; falta ^1.6; faltan ^1.6
    incompleto ^1.8; artículo equivocado ^2.2; producto equivocado ^2.2; cuándo llega ^4
    cuándo llegará ^4; cuándo recibiré ^3.5; cuándo voy a recibir ^3.5; perdido ^1.5
    llegó roto ^2.3; llegó dañado ^2.5; hace * semanas * pedí ^2.5; pedí hace ^2.5; aduana ^2.5
    mi pedido ^1.3; esperando mi pedido ^3.5; esperando el paquete ^4; transportista ^3.3
    mensajería ^3
    """,
    "complaint": """
    exijo ^2.8; peor servicio ^4.5; muy decepcionado ^2.8; muy decepcionada ^2.8
    nadie me ayuda ^3; nadie me ha ayudado ^3; falta de respeto ^3.8; me tratan ^2.5
    poner una queja ^5; presentar una queja ^5; poner una reclamación ^4.8; muy enfadado ^3.3
    es increíble que ^2; una burla ^3.3; queja ^4.5; quejas ^4; quejarme ^4.5; reclamación ^4
    reclamar ^3; inaceptable ^3.5; vergonzoso ^3; vergüenza ^3; escándalo ^3; ridículo ^2.5
    mal servicio ^4; pésimo servicio ^4.2; pésima atención ^4.2; mala experiencia ^3
    mala atención ^3.5; decepcionado ^2.2; decepcionada ^2.2; decepcionante ^2.2; descontento ^3
    insatisfecho ^3; insatisfecha ^3; enfadado ^2.8; enfadada ^2.8; indignado ^3; furioso ^3
    maleducado ^3.3; grosero ^3.3; poco profesional ^3.3; falta de profesionalidad ^3.5
    lamentable ^2.8; desastre ^2.2; horrible ^2; pésimo ^2.2; nadie responde ^2.8
    nadie contesta ^2.8; sin respuesta ^2; ninguna respuesta ^2; ignorado ^2.2; ignoran ^2.2
    nunca más ^2.5; peor ^1.6; estafa ^2.3; abogado ^2; mala reseña ^2.5
    oficina del consumidor ^3; hoja de reclamaciones ^4.5; encargado ^2; prometieron ^1.3
    tercera vez ^1.8; harto ^3; harta ^3; tomadura de pelo ^3.5; no estoy contento ^2.3
    no estoy satisfecho ^2.5
    """,
    "cancellation": """
    cancelar la suscripción ^5.5; cancelar el pedido ^5.2; anular el pedido ^5.2
    cancelar el contrato ^5; baja de ^3.5; la baja ^3.5; dejar el servicio ^4; desistir ^1.8
    cancelar ^4.8; cancelación ^4.8; cancelado ^3; cancelen ^4.8; cancele ^4.8; anular ^4.5
    anulación ^4.5; anulen ^4.5; cancelar mi pedido ^5.2; anular mi pedido ^5.2
    cancelar mi suscripción ^5.5; dar de baja ^5; darme de baja ^5.3; baja ^2.2; rescindir ^5
    terminar * contrato ^4.5; finalizar * contrato ^4.5; pedí por error ^3; por error ^1.2
    ya no necesito ^2.5; ya no quiero ^2.5; ya no lo quiero ^2.5; cambié de opinión ^2.5
    he cambiado de opinión ^2.5; no renovar ^4; renovación automática ^2.5; desuscribirme ^4.5
    poner fin ^4.5
    """,
    "account": """
    me he mudado ^3.2; nueva dirección ^2.5; nuevo número ^2.5; cambiar mi dirección ^3.2
    cambio de dirección ^3; actualizar mis datos ^4; no puedo iniciar sesión ^4.8
    no puedo acceder a mi cuenta ^4.8; no puedo entrar en mi cuenta ^4.8; mi perfil ^3
    identidad ^2; datos de contacto ^2.8; restablecer ^2.2; entrar en mi ^2; cuenta ^2
    mi cuenta ^2.4; contraseña ^4.2; olvidé mi contraseña ^5; olvidado mi contraseña ^5
    restablecer * contraseña ^5; cambiar * contraseña ^4.5; iniciar sesión ^4
    inicio de sesión ^4; acceder a mi cuenta ^4; usuario ^1.8; nombre de usuario ^3.5
    perfil ^2.5; cambiar * correo electrónico ^4.5; cambiar * correo ^3.5; cambiar * email ^4
    modificar mis datos ^4; mis datos ^3; eliminar mi cuenta ^4.5; borrar mi cuenta ^4.5
    cerrar mi cuenta ^3.8; cuenta bloqueada ^4.5; cuenta * bloqueada ^4.5; cuenta suspendida ^4
    verificación ^2.5; código de verificación ^4; doble factor ^4; registrarme ^2.8; registro ^2
    crear una cuenta ^4; activar ^2.2; activación ^2.2; hackeado ^3.5; hackeada ^3.5
    acceso ^1.8; no puedo entrar ^2.8; no puedo acceder ^2.5; pin ^2.5; rgpd ^3
    datos personales ^3.5; protección de datos ^3; nuevo usuario ^3; añadir un usuario ^3.5
    cambiar mi nombre ^3.5; cambiar mi teléfono ^3.5; nueva contraseña ^4.5
    """,
    "feedback": """
    gracias por su ayuda ^2.5; gracias por la ayuda ^2.5; personal amable ^3; me encanta ^2.5
    me gusta mucho ^2.5; sería práctico ^3.3; podrían añadir ^2.8; podríais añadir ^2.8
    hacen un gran trabajo ^3.5; gracias a todo el equipo ^3.3; solo quería ^1.8
    quería felicitar ^4.5; trato excelente ^3.5; muy buena atención ^3.3; sugerencia ^4
    sugerencias ^4; sugerir ^3.5; sugiero ^3.5; idea ^2; mejora ^2.5; mejorar ^2.2
    comentario ^1.8; comentarios ^2; opinión ^2.2; mi opinión ^2.5; felicitar ^3.8
    felicidades ^3.5; felicitaciones ^3.8; enhorabuena ^3.8; excelente servicio ^3.8
    excelente atención ^3.8; buen servicio ^3.3; gran servicio ^3.5; buena atención ^3.3
    estaría bien que ^3.3; sería genial ^3.3; sería útil ^3.3; sería bueno que ^3.3
    quería agradecer ^3.3; quería darles las gracias ^3.5; solo quería decir ^3.5
    muy satisfecho ^2.8; muy satisfecha ^2.8; muy contento ^2.6; muy contenta ^2.6
    encantado con ^2.6; encantada con ^2.6; sigan así ^4.5; seguid así ^4.5; buen trabajo ^3
    gracias por la rapidez ^3; gracias por su excelente ^3.3; encuesta ^2.5
    añadir una función ^3.5; modo oscuro ^2; equipo maravilloso ^3; muy amables ^2.5
    feedback ^4.5
    """,
  ]
}

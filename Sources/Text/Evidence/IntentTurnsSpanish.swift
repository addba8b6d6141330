extension IntentCues {
  /// Turns of phrase beyond the words of `spanish`: what customers write around the thing they want.
  static let spanishTurns: KeyValuePairs<String, String> = [
    "billing": """
    presupuesto era ^2.5; cobrado dos veces ^4.2; me han cobrado ^3.3; números rojos ^2
    nif ^3.5; gestoría ^2.5; asesoría ^2; impago ^3.2; morosos ^3; ya pagué ^2.8; ya pagado ^2.8
    duplicado de factura ^4.5; duplicado de la factura ^4.5; a nombre de ^1.2
    pagar a plazos ^3.5; cuota mensual ^3.2; penalización ^3; permanencia ^2.2
    en el recibo ^2.5; recibos ^2.5; cargo en mi tarjeta ^4; cargo en la cuenta ^4
    cargo que no reconozco ^4.5; domiciliar ^3.2; domiciliado ^3; cambio de banco ^3.2
    cambio de cuenta bancaria ^4; número de cuenta ^3.5; nueva cuenta bancaria ^4
    tarjeta rechazada ^3.5; datos fiscales ^3.5; razón social ^2.8; factura rectificativa ^4.5
    subida de precio ^2.5; gastos de gestión ^3; facturan ^3; cobran ^2.5; me cobran ^3
    cobrarme ^3
    """,
    "technical": """
    se cierra ^2.5; reinstalado ^2.8; se para ^2.3; se apaga ^2.8; se apaga sola ^3.2
    se apaga a los ^3; muestra el error ^3.5; sale un error ^3; qué significa ese código ^3
    ya no carga ^3.2; luz se queda ^2.2; se queda en naranja ^2.2; he probado otro ^2.2
    qué más puedo hacer ^2.2; ya no se conecta ^3.2; se conecta ^1.2; he reiniciado ^2.3
    reiniciado ^2; algún truco ^1; algun truco ^1; interrogaciones ^1.8; acentos ^2
    exportar ^1.8; exportación ^1.8; importar ^1.5; csv ^1.8; placa ^1; se desbloquea ^2
    desbloquear ^1; aparece una letra ^2.2; aparece ^0.6; hace ruido ^2.3; gotea ^2.5
    pierde agua ^2.8; huele a quemado ^3; saltan los plomos ^3; vibra ^2; no calienta ^3
    no enfría ^3; no aspira ^3; no gira ^2.5; parpadea ^2.2; luz roja ^1.5; averiada ^2.5
    estropeado ^2.3; estropeada ^2.3; reparación ^2; reparar ^1.8; técnico vino ^1.5
    mando a distancia ^1.8; termostato ^1.8; router ^1.2; número de serie ^1.2; no reconoce ^2.5
    no detecta ^2.5; pantalla en negro ^3.5; va lento ^2; impresora ^2; atasco de papel ^3
    cable ^1; auricular ^1.2; lavadora ^1; filtro ^1
    """,
    "outage": """
    no funciona nada ^4.2; tienda caída ^5; servicio caído ^5; caído el servicio ^5
    otra vez caído ^4.8; nadie de la oficina ^3.5; nadie * puede entrar ^4
    nadie puede entrar ^4.2; ninguna tienda ^3.8; todas las tiendas ^3.8
    todos los terminales ^3.8; terminales ^1.8; cobrar con tarjeta ^2
    sin conexión con el servidor ^3.5; todas las páginas ^3.2; todos los visitantes ^3.5
    incidencia conocida ^4.2; incidencia general ^4.5; hay una avería en la zona ^4.8
    avería en la zona ^4.5; todas las llamadas ^3; agotan el tiempo ^2.5; api sin respuesta ^4
    página de estado ^3.2; alguna interrupción ^4.2; interrupción ^3.2; página en blanco ^2
    personas paradas ^2.5; lleva caído ^5; sin línea ^3.2; sin fibra ^3.5; todo el edificio ^3.5
    todas las casas ^3.2; los vecinos ^1.5; todo el barrio ^3.5; sin luz ^2.5; sin teléfono ^2.8
    centralita ^2; todas nuestras sucursales ^4; todas las sucursales ^3.8
    todas nuestras tiendas ^4; servicio no disponible ^4.5; sistema no funciona ^3.8
    plataforma no funciona ^4.2; están caídos ^4.8; corte general ^4.5
    """,
    "product_question": """
    se puede montar ^2.5; hasta qué peso ^3.2; qué peso ^2.2; cuánto aguanta ^2.8; aguanta ^2.2
    les queda ^2.5; les quedan ^2.5; queda el artículo ^2; agotado ^2; pone agotado ^2.5
    esperen más ^1.5; en rojo ^1.2; tallan ^3; tallan pequeño ^3.5; normalmente uso ^2.2
    regulador ^1.5; la tienen con ^2.5; la tienen en ^2.5; lo tienen en ^2.5; alérgico ^2.8
    alergia ^2.5; sin gluten ^3.2; sin lactosa ^3.2; plegado ^1.5; en la ficha ^2.5
    ficha del producto ^3; descripción ^1.8; descripción confusa ^2.8
    fotos son de otro modelo ^2.5; cuál es el bueno ^2; de qué material ^3; se puede lavar ^2.8
    lavable ^2.5; pesa ^2; cuánto pesa ^3; qué medidas ^3; cabe ^2; cabe en ^2.5; encaja ^2
    es compatible con ^3.5; sirve para ^2.2; duración de la batería ^2.8; qué modelo ^2.8
    cuál me recomiendan ^3; me recomiendan ^2.2; recomiendan ^1.8; antes de comprar ^3
    estoy pensando en comprar ^3; me gustaría comprar ^2.5; hola el ^0.3; viene con ^1.8
    qué incluye ^2.5; a juego ^2.2; otro para ^0.8; ahora busco ^2.2; hay en ^1; tienen otra ^2
    """,
    "refund": """
    reembolsado ^4.2; sin el reembolso ^4.2; sigo sin el reembolso ^5; sin mis ^2; devolví ^3.5
    devolví los ^3.5; devolución del pedido ^4.8; quiero devolver ^4.2; cómo devuelvo ^4.2
    como devuelvo ^4.2; devuelvo ^3; para devolverla ^3.8; para devolverlo ^3.8; devolverla ^3.8
    devolverlo ^3.8; días tengo para devolver ^5; quién paga el envío ^2.5; ya no la quiero ^2.2
    recibiré el dinero ^4.5; el dinero ^2; vale de compra ^2.2; dan un vale ^2.5
    importe equivocado ^2.2; abono de ^3; abonar ^2; me abonen ^3; abono ^2.2; sin usar ^2
    en su embalaje ^2; precintada ^1.8; precintado ^1.8; cambio de opinión ^1.5
    plazo de devolución ^4.2; gastos de devolución ^3.8; etiqueta para devolver ^4.2
    reintegro ^3.8; reintegren ^4; cambiarla por otra ^2.5; garantía de devolución ^4
    quiero mi dinero ^8; quiero que me devuelvan ^8; quiero un reembolso ^8
    quiero el reembolso ^8; solicito el reembolso ^8; devuélvanme el dinero ^8
    """,
    "delivery": """
    tenía que llegar ^3.8; debía llegar ^3.8; dónde está ^2.2; díganme * dónde está ^3
    entregaron ^3; lo entregaron ^3.2; supuestamente entregado ^4.5; los vecinos ^1.5
    repartidor ^3.5; repartidores ^3.5; albarán ^3.5; hacen envíos ^3.8; envíos a ^3.5
    cuánto tardan ^2.5; se sabe algo de mi ^3; mi paquete ^3; entrega con cita ^4.2
    pueden entregar ^3.2; entregar * sábado ^3; intento de entrega ^4.2; timbre ^2.5
    no estaba en casa ^3; oficina de correos ^3.5; recoger el paquete ^3.8; recogerlo ^2
    no aparece ^1.2; extraviado ^3.2; perdido por ^2; en reparto ^4; en tránsito ^3.5
    fecha estimada ^3; plazo de entrega ^3.8; gastos de aduana ^3.2; transportista ^3.3
    aún no me ha llegado ^4.5; no me llega ^3.8; sin recibir ^2.5
    """,
    "complaint": """
    maleducado ^3.3; maleducada ^3.3; se rio de mí ^3.8; colgado el teléfono ^3; trato ^1.8
    trato en la tienda ^3.2; respuesta copiada ^3; mensaje automático ^2.2
    respuesta automática ^2; nadie lee ^3; exijo que ^3.2; responsable ^1.8; queja formal ^5.2
    presentar una queja ^5.2; se encogió de hombros ^2.8; rayó ^1.8; barro ^1.5
    horas tarde ^2.2; ni una disculpa ^4.2; disculpa ^2.2; disculpas ^2.5; ni se disculpó ^4
    se disculpó ^2.5; arruinaron ^2.8; arruinado ^2.5; lo mal que ^2.8; mal * gestionaron ^2.5
    estafado ^3; estafada ^3; engañado ^3; engañada ^3; mintieron ^2.8; miente ^1.5
    dirección ^0.2; consumo ^1.8; explicación por escrito ^3.5; acusó ^2.8; humillada ^3
    humillado ^3; insultó ^3; gritó ^2.8; cuarta vez ^2.2; quinta vez ^2.2; indignante ^2.8
    de vergüenza ^3; falta de respeto ^3.8; prepotente ^3.2; pasan de mí ^2.8
    de un departamento a otro ^3; poco serio ^2; tomadura de pelo ^3.5
    """,
    "cancellation": """
    no me renueven ^4.5; no renueven ^4.5; se renueva ^2.5; renovar ^1.5
    no hace falta renovar ^4.5; ya no lo uso ^3; ya no la uso ^3; no lo uso ^2.2
    paren el envío ^4.8; paren * pedido ^4.8; parar el pedido ^4.5; parar el envío ^4.5
    detener el envío ^4.5; detengan ^3; antes de que salga ^3.2; no lo envíen ^3.5; no envíen ^3
    hice clic dos veces ^3; pedido duplicado ^2.2; baja de la suscripción ^5.5; dar de baja ^5
    darme de baja ^5.3; dejar de ser socio ^5; socio ^1.8; fecha de baja ^5
    con cuánta antelación ^2.8; avisar para dejar ^3.5; preaviso ^4.2; pongan fin ^4.2
    poner fin ^4.2; membresía ^2.5; déjenme salir ^3.5; cerramos la tienda ^2.2
    en junio cerramos ^2; me mudo ^1.5; periodo de prueba ^2.8; período de prueba ^2.8
    prueba gratuita ^2.2; fallecido ^2; falleció ^2; finalizar la suscripción ^5
    ya no me interesa ^3; desisto ^3.5
    """,
    "account": """
    restablecerla ^3.2; nuevo correo ^3.5; dirección de nuestra cuenta ^4.8
    dirección de la cuenta ^4; cambiar la dirección de nuestra ^3.2; perdí el móvil ^2.8
    perdido el móvil ^2.8; verificación en dos pasos ^4.5; dos pasos ^2.5
    recupero el acceso ^4.5; recuperar el acceso ^4.5; recuperar mi cuenta ^4.8; hackeada ^3.5
    me han hackeado ^4; bloquéenla ^2; desbloquearla ^3.5; desbloquear mi cuenta ^4.8
    cuenta ha sido bloqueada ^4.8; borrar mi perfil ^4.8; mi perfil ^3; con todos mis datos ^3
    todos mis datos ^3; titular ^2.8; cambio de titular ^4.2; ficha de cliente ^3.2
    dos cuentas ^4; unir las cuentas ^4.2; fusionar ^3.2; permisos de administrador ^4
    administrador ^2.2; apellido ^3; cambio de apellido ^4; añadir un compañero ^3.5
    acceso de lectura ^3.2; el código no llega ^3.5; código caducado ^3; cambiar de correo ^4
    clave ^1.8; olvidé la contraseña ^5
    """,
    "feedback": """
    modo oscuro ^2.8; una idea ^2.8; vendría genial ^3; sigan así ^4.5
    es solo una sugerencia ^4.8; solo una sugerencia ^4.5; sería práctico ^3.5
    sería práctico que ^3.8; ojalá ^1.8; cinco estrellas ^4; estrellas ^2; lo recomiendo ^3
    recomiendo ^2.5; buen café ^1.8; tarjeta muy bonita ^2.5; mil gracias ^1.2
    bonita sorpresa ^2.5; demasiado plástico ^2.8; más ecológico ^2.2; cliente satisfecho ^3.5
    clienta satisfecha ^3.5; gran equipo ^2.8; excelente producto ^2.5
    """,
    "other": """
    prácticas ^4; solicitud de prácticas ^5.5; unas prácticas ^4.8; currículum ^5; mi cv ^5
    oferta de empleo ^4.5; vacante ^4.5; busco trabajo ^4.5; colaboración ^4; influencers ^5.5
    influencer ^5.5; ayudamos a marcas ^4.5; ayudamos a empresas ^4.5; marketing digital ^3.5
    posicionamiento web ^4.5; patrocinan ^4.8; patrocinio ^4.8; patrocinar ^4.8
    patrocinador ^4.5; donación ^4; donar ^3.8; rifa ^4.5; tómbola ^4.5; campeonato ^3.5
    torneo ^3.2; asociación de padres ^4; asociación ^2; periódico ^2.2; entrevista ^4
    periodista ^3.5; hay alguien ahí ^2.8; estudio logística ^3; estudiante ^2.5
    trabajo de fin de grado ^4; tesis ^3.2; rodaje ^3.8; cortometraje ^4; comida ^1
    cuarto de hora ^1.5; para conocernos ^2.5; número equivocado ^2.8; no soy cliente ^3
    perro encontrado ^3.5
    """,
  ]
}

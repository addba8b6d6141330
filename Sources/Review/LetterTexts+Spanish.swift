extension LetterTemplate {
  static let spanish: [LetterPurpose: String] = [
    .acknowledgement: """
    Hola, {{name}}:

    Gracias por su mensaje. Lo hemos recibido con el número {{number}}.

    Le responderemos a más tardar el {{due}}.

    Qué sucede ahora: una persona de nuestro equipo lee su mensaje y lo contesta en esta misma \
    conversación. Si quiere añadir algo, responda simplemente a este correo.

    {{signature}}
    """,
    .resolution: """
    Hola, {{name}}:

    Hemos marcado su consulta {{number}} («{{subject}}») como resuelta.

    ¿Queda algo pendiente o ha vuelto el problema? Responda a este correo y la retomamos con el mismo \
    número.

    {{signature}}
    """,
    .satisfaction: """
    Hola, {{name}}:

    Hace poco marcamos su consulta {{number}} («{{subject}}») como resuelta. ¿Sigue resuelta? ¿Qué le ha \
    parecido nuestra ayuda? Contestar es cosa de un momento:

    {{link}}

    Si algo todavía no está bien, díganoslo en esa página o responda a este correo, y la retomamos.

    {{signature}}

    ¿No quiere que le preguntemos más? Puede indicárnoslo aquí: {{opt_out}}
    """,
    .reminder: """
    Hola, {{name}}:

    No hemos tenido noticias suyas desde nuestro último mensaje sobre la consulta {{number}} \
    («{{subject}}»).

    ¿Todavía necesita ayuda? Responda a este correo. ¿Está todo resuelto? Puede decírnoslo aquí:

    {{link}}

    Si no recibimos respuesta, la consulta se cerrará el {{closes}}. Después también podrá responder.

    {{signature}}
    """,
    .closing: """
    Hola, {{name}}:

    Su consulta {{number}} («{{subject}}») está cerrada.

    Si queda algo pendiente, responda a este correo en un plazo de 30 días y seguimos con el mismo \
    número. Más adelante, su respuesta abrirá una consulta nueva y la anterior seguirá a nuestra vista.

    {{signature}}
    """,
  ]
}

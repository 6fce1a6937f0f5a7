extension PrivacyPhrase {
  static let spanish: [Self: String] = [
    .withheldAnswers: "{n}\u{A0}{n:respuesta|respuestas}, {reason}",
    .withheld: "no publicado: menos de {n}\u{A0}{n:respuesta|respuestas}",
    .withheldWithOthers: "no publicado: con ello se podrían deducir otras respuestas no publicadas",
    .withheldWithOneGroup: """
    no publicado: un grupo no tiene ninguna o las tiene todas, o con ello se podrían deducir \
    otras respuestas no publicadas
    """,
    .key: """
    No publicado: menos de {hide}\u{A0}{hide:respuesta|respuestas}, o respuestas con las que \
    otras no publicadas se podrían deducir por resta.
    """,
    .strictKey: """
    No publicado: menos de {hide}\u{A0}{hide:respuesta|respuestas}, menos de \
    {mute}\u{A0}{mute:respuesta|respuestas} de las que un grupo no tiene ninguna o las tiene \
    todas, o respuestas con las que otras no publicadas se podrían deducir por resta.
    """,
    .leftOutFew: """
    Fuera de todos los totales, porque llegaron menos de {n}\u{A0}{n:respuesta|respuestas}: \
    {periods}.
    """,
    .leftOutWithheld: """
    Fuera de todos los totales, porque lo que se respondió no se publica: {periods}.
    """,
    .leftOutPeriod: "{period} ({n}\u{A0}{n:respuesta|respuestas})",
    .muted: """
    Atenuado: menos de {n}\u{A0}{n:respuesta|respuestas}. Se muestra hueco o en gris y nunca se \
    presenta como subida, bajada, máximo ni mínimo.
    """,
    .hidden: """
    Oculto: menos de {n}\u{A0}{n:respuesta|respuestas}. Solo se muestra su número; puntuación, \
    porcentajes, intervalo y color no se publican, en ninguna página ni archivo. Un \
    {grain:mes|trimestre|semestre|año} oculto de todas las respuestas queda fuera de todos los \
    totales.
    """,
    .strict: """
    Este informe es estricto: menos de {n}\u{A0}{n:respuesta|respuestas} se ocultan también si \
    un grupo no tiene ninguna o las tiene todas, porque tal porcentaje revela lo que \
    respondieron todos.
    """,
    .hiddenWithOthers: """
    Con las respuestas ocultas se ocultan también algunos números mayores. Una sola parte \
    oculta de un total se podría deducir del total y de las demás partes; por eso se ocultan \
    también otras, las que menos se echan en falta, hasta que ninguna respuesta oculta se \
    deduzca de las cifras de este informe. Otro informe de otros meses aún se puede restar de este.
    """,
  ]
}

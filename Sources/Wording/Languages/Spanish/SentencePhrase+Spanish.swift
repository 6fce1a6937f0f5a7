extension SentencePhrase {
  static let spanish: [Self: String] = [
    .clear: """
    {rose:Sube|Baja} {points} respecto a {against} ({interval}): {rose:subida clara|bajada \
    clara}, con {answers} frente a {then}.
    """,
    .unclear: """
    {figure} respecto a {against}, podría ir de {interval}: {certainty}, con {answers} frente a \
    {then}.
    """,
    .untested: """
    No comparado con {against}, no publicado o sin respuestas: {answers} frente a {then}.
    """,
    .detectable: """
    Un cambio de {n}\u{A0}{n:punto|puntos} se detectaría en cuatro de cada cinco casos.
    """,
    .aYearAgo: "hace un año",
    .referencePeriod: "{period}",
    .lastPeriod: "el {grain:mes|trimestre|semestre|año} anterior",
    .movedInAYear: "{subject} {rose:subió|bajó} {points} en un año, hasta {score}.",
    .movedSince: "{subject} {rose:subió|bajó} {points} desde {reference}, hasta {score}.",
    .stood: "{subject} {score}: sin cambio claro en comparación con {reference}.",
    .openedUntested: """
    {subject} {score}: {tooFew:respuestas insuficientes para comparar|no comparado} con {reference}.
    """,
    .furtherMoved: "En comparación con {reference}, {rose:subió|bajó} {points}.",
    .furtherStood: "En comparación con {reference}, sin cambio claro.",
    .furtherUntested: """
    {tooFew:Respuestas insuficientes para comparar|No comparado} con {reference}.
    """,
    .overTime: "{subject} a lo largo del tiempo",
    .standing: "{subject}: {score} en {period}",
    .trendMoved: "{subject} {rose:subió|bajó} de {before} en {against} a {score} en {period}",
    .trendStood: "{subject}: sin cambio claro de {against} a {period}",
    .trendUntested: """
    {subject}: {score} en {period}, {tooFew:respuestas insuficientes para comparar|no comparado} \
    con {against}
    """,
    .changed: "Desde {against}: {rose:subida clara|bajada clara} de {points}",
    .unchanged: "Desde {against}: sin cambio claro, {figure}",
    .changeTooFew: """
    Desde {against}: {figure}, {tooFew:respuestas insuficientes para comparar|no comparado}
    """,
    .changeUntested: "Desde {against}: no comparado",
    .withheld: "{place}: {reason}.",
    .soFar: "{place} hasta ahora: NPS {score}, todavía no se puede comparar.",
    .first: "{subject} {score} en {period}, sin nada anterior con que comparar.",
  ]
}

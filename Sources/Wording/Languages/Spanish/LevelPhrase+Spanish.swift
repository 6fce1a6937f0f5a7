extension LevelPhrase {
  static let spanish: [Self: String] = [
    .yearEarlierCaption: """
    Cambio respecto al mismo {grain:mes|trimestre|semestre|año} de un año antes, primero lo más \
    reciente
    """,
    .yearEarlierNote: """
    Cada {grain:mes|trimestre|semestre|año} con el mismo {grain:mes|trimestre|semestre|año} del \
    año anterior, de modo que lo que se repite cada año se anula.
    """,
    .rollingTitle: """
    {grain:Los doce meses|Los cuatro trimestres|Los dos semestres|El año} hasta {period} en \
    conjunto: NPS {score} ({interval})
    """,
    .rollingNote: """
    Un nivel, nunca contrastado: dos filas contiguas comparten {grain:once meses|tres \
    trimestres|un semestre|cero años}.
    """,
    .rollingCaption: """
    Todas las respuestas de {grain:doce meses|cuatro trimestres|dos semestres|un año} en \
    conjunto, primero lo más reciente
    """,
    .rollingHead: "{grain:Doce meses|Cuatro trimestres|Dos semestres|Un año} hasta",
  ]
}

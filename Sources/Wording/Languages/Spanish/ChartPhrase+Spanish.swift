extension ChartPhrase {
  static let spanish: [Self: String] = [
    .tableSummary: "Tabla de estos números",
    .trendNote: "Línea: NPS. Banda: su intervalo del {confidence}. Bloques: respuestas.",
    .trendNoteWithTarget: """
    Línea: NPS. Banda: su intervalo del {confidence}. Línea de puntos: el objetivo. Bloques: \
    respuestas.
    """,
    .trendDescription: "NPS por {grain:mes|trimestre|semestre|año}: {scores}.",
    .trendDescriptionOfNone: "NPS por periodo: {scores}.",
    .sharesOverTime: "Promotores, pasivos y detractores a lo largo del tiempo",
    .sharesTitle: "{promoters} de promotores y {detractors} de detractores en {period}",
    .sharesThenTitle: """
    {promoters} de promotores y {detractors} de detractores en {period}; un año antes, \
    {promotersThen} y {detractorsThen}
    """,
    .sharesOfPeriod: "En {period}: {shares}",
    .sharesCaption: """
    Porcentajes de promotores, pasivos y detractores por {grain:mes|trimestre|semestre|año}
    """,
    .distributionDescription: "Porcentaje de cada respuesta de 0 a 10: {shares}.",
    .shareOfAnswer: "{answer}: {share}",
    .distributionCaption: "Respuestas de 0 a 10, {span}",
    .answerHead: "Respuesta",
    .heatTitle: "De {least} ({leastName}, {first}) a {most} ({mostName}, {last})",
    .heatName: "NPS por {product} y {grain:mes|trimestre|semestre|año}",
    .heatNameOfNone: "NPS por {product} y periodo",
    .heatDescription: "Datos de {span}. En {period}: {scores}.",
    .nameAndScore: "{name} {score}",
    .scaleTitle: "Escala de puntos de NPS",
    .contrastScaleTitle: "Escala de puntos por encima o por debajo del resto",
    .yearAgoKey: "Hueco: {period}.",
    .filledKey: "Punto: NPS; línea: su intervalo del {confidence}.",
    .referenceKey: "Línea de puntos: todas las respuestas, {score}.",
    .clearKey: "▲▼\u{A0}solo donde el cambio es más de lo que explica el azar.",
    .contrastNote: """
    Cada segmento frente a todas las demás respuestas, con el intervalo del {confidence} de la \
    diferencia. ▲▼\u{A0}solo donde es más de lo que explica el azar.
    """,
    .asTheRest: "como el resto",
    .all: "Todas",
  ]
}

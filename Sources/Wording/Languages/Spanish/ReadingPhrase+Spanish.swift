extension ReadingPhrase {
  static let spanish: [Self: String] = [
    .distribution: "Barras: cuántas personas de cada cien dieron cada nota.",
    .heat: "Cuanto más intenso el color de la casilla, más lejos de 0.",
    .heatHidden: "Rayado: no publicado.",
    .running: "Discontinuo: hasta ahora.",
    .shares: """
    Cada columna son todas las respuestas {grain:de un mes|de un trimestre|de un semestre|de \
    un año}.
    """,
    .slope: "Una línea por {product}: cuanto más inclinada, mayor es su cambio.",
    .multiples: "Un recuadro por {product}.",
    .waterfall: "Cada barra empieza donde termina la de arriba.",
    .beside: "{name} junto a los demás ({products}), {period}",
    .moved: """
    La puntuación de {name} movió la de todas las respuestas {points} puntos desde {against}, \
    más allá del azar
    """,
    .notMoved: """
    Parte de {name} en el cambio de todas las respuestas desde {against}: {points} puntos, \
    dentro del azar o sin contrastar
    """,
    .segmentsElsewhere: "Segmentos de {name}, todos los periodos juntos",
    .firstQuotes: "Los elegidos primero, en la página de {name}",
    .noneInTotals: "ninguna en los totales",
    .definitions: "Qué significan las palabras: ",
    .groups: "NPS, promotores, pasivos, detractores",
    .giveOrTake: "margen ±",
    .clearChange: "cambio claro",
    .thresholds: "respuestas insuficientes, no publicado",
  ]
}

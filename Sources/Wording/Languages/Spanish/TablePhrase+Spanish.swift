extension TablePhrase {
  static let spanish: [Self: String] = [
    .heatCaption: """
    NPS por {product} y {grain:mes|trimestre|semestre|año}, con el número de respuestas
    """,
    .slopeNone: "{Products}: 0 de {all} con un cambio claro de {first} a {last}",
    .slopeSome: "{Products}: {n} de {all} con un cambio claro de {first} a {last}",
    .slopeCaption: "NPS de cada {product}, {first} y {last}",
    .slopeLine: "{name}: de {then} a {now}",
    .slopeHeavy: "Trazo grueso: el cambio es más de lo que explica el azar.",
    .slopeThin: "Trazo fino y hueco: sin cambio claro.",
    .multiplesTitle: "{Products} en una misma escala",
    .multiplesNote: """
    Todo en una misma escala. Línea: NPS. Banda: su intervalo del {confidence}\u{A0}%. Línea de \
    puntos: todas las respuestas.
    """,
    .multiplesPanel: "{name}: de {then} a {now}",
    .corrected: """
    Sin flecha aunque el intervalo excluye el 0: tras corregir por el número de comparaciones, \
    la diferencia aún puede ser azar.
    """,
    .detectable: """
    Se detecta desde ±: el menor cambio real que tantas respuestas detectan en cuatro de cada \
    cinco casos.
    """,
    .rounded: """
    Los cambios se calculan con puntuaciones sin redondear y se redondean una sola vez, por lo \
    que un cambio puede diferir en 1 de la diferencia entre dos puntuaciones mostradas.
    """,
    .placeHead: "Puesto",
    .place: "Puesto entre {ranked}, según {n}\u{A0}{n:comparación|comparaciones} de dos en dos.",
    .sharedPlace: """
    Puesto entre {ranked}, según {n}\u{A0}{n:comparación|comparaciones} de dos en dos; {place} \
    es un puesto compartido, porque el azar puede explicar el orden.
    """,
    .families: """
    Contrastes de esta página, con el límite {q} para cada familia de comparaciones: {families}.
    """,
    .familiesLink: "Qué significa",
    .family: "{family}: {comparisons}",
    .comparisons: "{n}\u{A0}{n:comparación|comparaciones}",
    .comparisonsFromTo: "de {least} a {n}\u{A0}{n:comparación|comparaciones}",
    .changes: "{period} frente a {against}, todas las respuestas",
    .changesWithProducts: "{period} frente a {against}, todas las respuestas y {products}",
    .changesFromPrevious: """
    cada {grain:mes|trimestre|semestre|año} frente al anterior, todas las respuestas
    """,
    .changesFromPreviousWithProducts: """
    cada {grain:mes|trimestre|semestre|año} frente al anterior, todas las respuestas y \
    {products}
    """,
    .changesFromYearEarlier: """
    cada {grain:mes|trimestre|semestre|año} frente a un año antes, todas las respuestas
    """,
    .changesFromYearEarlierWithProducts: """
    cada {grain:mes|trimestre|semestre|año} frente a un año antes, todas las respuestas y \
    {products}
    """,
    .segmentsAgainstRest: "{label}, {scope}, cada segmento frente al resto",
    .changesOfSegments: "cambios de los segmentos de {label} desde {period}",
    .changesOfProducts: "cambios desde {period}, todas las respuestas y {products}",
    .sumsOfEffects: "sumas de efectos desde {period}",
  ]
}

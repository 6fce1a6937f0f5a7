extension PagePhrase {
  static let spanish: [Self: String] = [
    .eyebrow: "{period} · respuestas hasta el {date}",
    .eyebrowSoFar: "{period} hasta ahora · respuestas hasta el {date}",
    .soFar: "{period} hasta ahora",
    .running: "{link}: {summary}. No comparado con periodos completos.",
    .methodHead: "Método.",
    .method: """
    El NPS es el porcentaje de promotores (9–10) menos el de detractores (0–6); los pasivos \
    (7–8) cuentan en la base. Intervalos de Wald ajustados, cambios corregidos por \
    Benjamini-Hochberg, {q}.
    """,
    .methodLink: "Definiciones y cálculo",
    .dataHead: "Datos.",
    .data: """
    {files}\u{A0}{files:archivo|archivos}, {rows}\u{A0}{rows:fila leída|filas leídas}: \
    {account}. Datos a {date}.
    """,
    .dataLink: "Archivos, exclusiones y descargas",
    .byGrain: "{name} por {grain:mes|trimestre|semestre|año}",
    .byProduct: "{name} por {product}",
    .segmentsIn: "Segmentos, {scope}",
    .titleIn: "{title} ({scope})",
    .titleWithin: "{title}, dentro de {name}",
    .overallCaption: "{name}, todas las respuestas de todos los periodos",
    .overallTitle: "En el conjunto de los periodos: {title}",
    .productTrends: "Cada {product} a lo largo del tiempo",
    .productsIn: "{Products} en {period}",
    .productsPooled: "{Products}, {span} en conjunto",
    .latestFirst: "{name} por {grain:mes|trimestre|semestre|año}, primero lo más reciente",
    .latestFirstByPeriod: "{name} por periodo, primero lo más reciente",
    .scoresCaption: "{title}: puntuaciones y números de respuestas",
    .sparkHead: "Por {grain:mes|trimestre|semestre|año}",
    .byYear: "Por año",
    .byYearAndOlder: "Por año, con todo lo más antiguo",
    .span: "{first} a {last}",
    .overall: "{n}\u{A0}{n:respuesta|respuestas}, de cualquier periodo.",
    .overallBut: """
    {n}\u{A0}{n:respuesta|respuestas}, de cualquier periodo salvo {periods}, fuera de todos los \
    totales.
    """,
    .ofProduct: "Todas las respuestas ({product} de esta página), de cualquier periodo.",
    .ofProductBut: """
    Todas las respuestas ({product} de esta página), de cualquier periodo salvo {periods}, \
    fuera de todos los totales.
    """,
    .allOfProduct: "todas las respuestas de {name}",
    .silent: "{name}: sin respuestas",
    .allPeriodsTogether: "todos los periodos en conjunto",
    .labelled: "{name}: {text}",
    .smallNumbers: "El número pequeño bajo cada puntuación es el de sus respuestas.",
    .byProductNote: "Todos los periodos en conjunto. {note}",
    .reference: "todas {score}",
    .notStated: "Sin indicar",
    .nothingToCompare: "nada con que comparar",
    .neededForTenPoints: """
    Un cambio de 10 puntos se detecta en cuatro de cada cinco casos con \
    {needed}\u{A0}{needed:respuesta|respuestas} en cada {grain:mes|trimestre|semestre|año}; \
    {period} tiene {n}.
    """,
    .pooled: """
    En conjunto, {span}: el último {grain:mes|trimestre|semestre|año} por sí solo no tiene \
    respuestas suficientes para compararlo todo.
    """,
    .comparison: "Comparación",
    .notBeforeItIsOver: "no antes de que termine el {grain:mes|trimestre|semestre|año}",
    .howCounted: "cómo se cuentan",
    .commentary: "Comentario",
    .fullCommentary: "Comentario completo",
    .writtenFor: "Escrito para {period}",
    .events: "Qué se hizo, y cuándo",
    .formerName: "Nombre anterior",
    .countsUnder: "Las respuestas sobre {name} se cuentan, en todos los periodos, en {link}.",
  ]
}

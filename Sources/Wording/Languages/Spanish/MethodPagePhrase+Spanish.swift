extension MethodPagePhrase {
  static let spanish: [Self: String] = [
    .headline: "Cómo se calculan estas cifras",
    .definitionTitle: "La puntuación",
    .intervalTitle: "Qué seguridad tiene una puntuación",
    .testTitle: "Cuándo un cambio cuenta como tal",
    .thresholdsTitle: "Cuándo las respuestas son insuficientes",
    .methodsTitle: "Cada método, con su fuente",
    .source: "Fuente: {source}",
    .groups: """
    Cada respuesta es un solo valor de 0 a 10. Las respuestas de 9 y 10 son promotores, las de \
    7 y 8 son pasivos, las de 0 a 6 son detractores.
    """,
    .nps: """
    NPS = porcentaje de promotores − porcentaje de detractores. Los pasivos cuentan en la base. \
    Va de {least} a {most} y no lleva signo de porcentaje.
    """,
    .countedAnswers: """
    {n}\u{A0}{n:respuesta|respuestas} = {promoters} promotores + {passives} pasivos + \
    {detractors} detractores
    """,
    .workedScore: """
    NPS = 100 × ({promoters} − {detractors}) ÷ {n} = 100 × {difference} ÷ {n} = {exact}, \
    mostrado como {printed}
    """,
    .rounding: """
    Esto es {period}. Las cifras se redondean una sola vez; las mitades, alejándose de cero. De \
    todos los porcentajes enteros que suman {whole} y cuyos promotores menos detractores dan la \
    puntuación mostrada, se muestran los más próximos: {shares}.
    """,
    .interval: """
    Quienes respondieron representan a todos los que podrían haberlo hecho. El intervalo del \
    {confidence} dice cuánto podría desviarse la puntuación solo por esa razón. Es el intervalo \
    de Wald ajustado: se añaden ¾ de respuesta a los promotores, 1½ a los pasivos y ¾ a los \
    detractores, y los extremos se mantienen entre {least} y {most}. Las puntuaciones de muy \
    pocas respuestas llevan en su lugar el intervalo score de Tango, más abajo. El intervalo no \
    dice nada de las personas que no responderían en absoluto.
    """,
    .givenCounts: "Con p promotores y d detractores entre n respuestas:",
    .intervalFormula: "intervalo = NPS′ ± z √(V′ ÷ n′)",
    .workedThrough: "Para {period}:",
    .workedInterval: """
    intervalo = 100 × ({nps} ± {z} × {error}) = {low} a {high}, mostrado como {printed}
    """,
    .test: """
    Un cambio se llama subida o bajada solo si un contraste dice que el azar por sí solo apenas \
    lo explica. El cambio mostrado es la diferencia de las dos puntuaciones sin redondear; su \
    intervalo y su valor p proceden de las ajustadas, de personas distintas:
    """,
    .testInterval: "intervalo = δ ± z SE",
    .testProbability: """
    p = 2 (1 − T(|δ| ÷ SE)), t de Student con los grados de libertad indicados más abajo
    """,
    .families: """
    Muchas comparaciones encuentran diferencias por azar. Por eso los valores p se corrigen dentro \
    de familias con el método de Benjamini y Hochberg: todos los cambios en {whole} con una misma \
    duración de periodo, un mismo periodo y una misma referencia son una familia; también lo son \
    todos los contrastes de los segmentos de una dimensión frente al resto en un periodo o \
    intervalo de tiempo, los cambios de estos segmentos entre dos periodos, las sumas de los \
    efectos «dentro» y de composición de todos los desgloses de un cambio, las tendencias, los \
    contrastes de si los periodos difieren y, con el método de Holm, los pares de una \
    clasificación. Con m comparaciones, ordenadas por p, q₍ᵢ₎ = mín para j ≥ i de m p₍ⱼ₎ ÷ j. Una \
    subida o una bajada tiene {q}; todo lo demás es «sin cambio claro», lo que no significa que \
    nada haya cambiado. El intervalo mostrado es el de una comparación por sí sola; puede excluir \
    el 0 aunque q supere el límite.
    """,
    .wholeAndProducts: "el total y sus {products}",
    .whole: "el total",
    .familyLimit: """
    El límite vale para cada familia por sí sola. Si nada difiere, con una confianza del \
    {confidence}, una página que muestra dos familias grandes llama subida o bajada a algo en 7 \
    a 8 de cada 100 casos, y una que muestra una sola familia, en 5 como máximo.
    """,
    .notCompared: """
    No se hacen comparaciones con menos de {n}\u{A0}{n:respuesta|respuestas} en alguno de los \
    lados. Un periodo incompleto nunca se compara. «Anterior» es el periodo anterior más \
    reciente con al menos {n}\u{A0}{n:respuesta|respuestas}. Un segmento se compara con todas \
    las demás respuestas, no con el total del que forma parte.
    """,
    .workedComparison: "La comparación del titular, {then} con {now}:",
    .workedChange: "cambio = {now} − {then} = {change}, mostrado como {printed}",
    .workedTest: "δ = {delta},  SE = {error},  intervalo = {low} a {high}",
    .workedProbability: "p {p}: {verdict}",
    .workedFamily: "p {p},  q {q} como una de {n}\u{A0}{n:comparación|comparaciones}: {verdict}",
  ]
}

extension ComparisonMethodPhrase {
  static let spanish: [Self: String] = [
    .differenceName: "Dos puntuaciones: el contraste de Wald ajustado",
    .differenceUse: """
    Para todo cambio entre dos periodos, para todo segmento frente al resto y para los puestos. \
    La diferencia mostrada es la bruta; el intervalo y el valor p proceden de las puntuaciones \
    ajustadas. p se toma de la t de Student, para que pocas respuestas frente a muchas no \
    afirmen más de lo que pueden.
    """,
    .differenceInterval: """
    intervalo = δ ± z SE    p = 2 (1 − T(|δ| / SE)), nunca por debajo de 2 (1 − Φ(|δ| / SE))
    """,
    .differenceFreedom: "T con (A + B)² / (A² / (n(a) − 1) + B² / (n(b) − 1)) grados de libertad",
    .differenceSource: """
    MeasuringU, Three significance tests for the Net Promoter Score, con las pseudorrespuestas \
    del intervalo de Wald ajustado en cada muestra; Satterthwaite (1946), Biometrics Bulletin \
    2, 110–114.
    """,
    .familiesName: "Muchas comparaciones: Benjamini y Hochberg",
    .familiesUse: """
    Para todas las comparaciones de una familia en conjunto; una subida, una bajada o una \
    diferencia se llama así si q es como máximo 1 − confianza.
    """,
    .familiesFormula: "p₍₁₎ ≤ … ≤ p₍ₘ₎    q₍ᵢ₎ = mín para j ≥ i de m p₍ⱼ₎ / j",
    .familiesSource: """
    Benjamini y Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300.
    """,
    .detectableName: "Qué se habría detectado: el menor cambio detectable",
    .detectableUse: """
    Junto a todo cambio que no es claro, redondeado hacia arriba: el menor cambio real que una \
    sola comparación de tantas respuestas detecta en cuatro de cada cinco casos.
    """,
    .detectableSource: """
    La potencia del contraste de Wald ajustado; MeasuringU, Sample sizes for comparing Net \
    Promoter Scores, despejando la diferencia.
    """,
    .answersNeededName: "Cuántas respuestas bastarían",
    .answersNeededUse: """
    En el resumen, si un cambio de diez puntos no se detectaría: cuántas respuestas necesita \
    cada periodo, si se responde como en el periodo del titular.
    """,
    .answersNeededSource: """
    MeasuringU, Sample sizes for comparing Net Promoter Scores, con la varianza de ambas \
    muestras.
    """,
    .placesName: "Puestos: el método de Holm sobre todos los pares",
    .placesUse: """
    Para el puesto de cada parte del total con suficientes respuestas: en los periodos \
    completos de la duración del titular, en todos los periodos y en los agrupados. Un puesto \
    es un rango si el azar puede explicar el orden.
    """,
    .placesBest: "mejor = 1 + cuántos otros son claramente más altos",
    .placesWorst: "peor = cuántos se clasifican − cuántos son claramente más bajos",
    .placesFormula: "p₍₁₎ ≤ … ≤ p₍ₘ₎    p₍ᵢ₎ ajustado = máx para j ≤ i de (m − j + 1) p₍ⱼ₎",
    .placesSource: """
    Holm (1979), Scandinavian Journal of Statistics 6, 65–70; puestos a partir de contrastes \
    por pares como en Mogstad, Romano, Shaikh y Wilhelm (2024), Review of Economic Studies 91, \
    476–518.
    """,
    .poolingName: "Pocas respuestas: los últimos periodos en conjunto",
    .poolingUse: """
    Si el periodo del titular por sí solo deja partes del total con respuestas insuficientes, o no \
    publicadas: el más corto de tres, seis y doce meses hasta su final en el que esas partes \
    reúnen como máximo una décima parte de las respuestas y son como máximo la mitad de todas; si \
    no, el que muestra más partes con suficientes. Se juzga por lo que realmente se muestra, y \
    solo se emplea si muestra más. Cada tabla nombra el intervalo de tiempo.
    """,
    .poolingFormula: "NPS = 100 × (Σ promotores − Σ detractores) / Σ respuestas",
    .poolingSource: "Recuentos agrupados; las puntuaciones de los periodos nunca se promedian.",
  ]
}

extension TrendMethodPhrase {
  static let spanish: [Self: String] = [
    .driftName: "Una tendencia: la pendiente de Theil y Sen, el contraste de Mann y Kendall",
    .driftUse: """
    Para la tendencia de una puntuación en los periodos con al menos mute-below respuestas, a \
    partir de 8 de ellos, en el historial mostrado y en tres años como mínimo. Con hasta 10 \
    periodos sin puntuaciones iguales, p se cuenta a partir de los n! órdenes de las \
    puntuaciones; con más, es el de z. Una tendencia se llama así si q, corregido por todas las \
    tendencias de la encuesta, es como máximo 1 − confianza y el intervalo de la pendiente \
    excluye el 0. Nunca se busca en ventanas móviles.
    """,
    .driftSlope: "pendiente = mediana de (xⱼ − xᵢ) / (tⱼ − tᵢ) para todo i < j",
    .driftInterval: """
    intervalo = pendientes de rangos (N − C) / 2 y (N + C) / 2 + 1 de N,  C = z √Var(S)
    """,
    .driftSource: """
    Sen (1968), J. Am. Statist. Assoc. 63, 1379–1389; Mann (1945), Econometrica 13, 245–259; \
    Kendall (1975), Rank Correlation Methods.
    """,
    .seasonalName: "Una tendencia a partir de tres años: la forma estacional",
    .seasonalUse: """
    En lugar de la forma anterior en cuanto hay tres años de periodos, para que lo que se \
    repite cada año ni cree ni oculte una tendencia: cada trimestre se compara solo con el \
    mismo trimestre de otros años, y la pendiente es por año. p se cuenta a partir de todos los \
    órdenes dentro de las estaciones si ninguna tiene más de 10 valores ni valores iguales; si \
    no, es el de Z.
    """,
    .seasonalSum: "S = Σ Sₛ    Var(S) = Σ Var(Sₛ)    sobre las estaciones s",
    .seasonalSlope: """
    pendiente = mediana de las pendientes de todos los pares de una misma estación
    """,
    .seasonalSource: "Hirsch, Slack y Smith (1982), Water Resources Research 18, 107–121.",
    .heterogeneityName: "Si los periodos difieren: la Q de Cochran",
    .heterogeneityUse: """
    Para saber si una serie se movió más de lo que da el azar, en los periodos en los que se \
    busca una tendencia, a partir de 3 de ellos. Si q, corregido por todos esos contrastes de \
    la encuesta, es mayor que 1 − confianza, se dice que la serie no muestra más movimiento del \
    que da el azar.
    """,
    .heterogeneityLetters: "NPS′ y SE′ = √(V′ / n′) del intervalo de Wald ajustado",
    .heterogeneityProbability: "p = P(χ² ≥ Q) con T − 1 grados de libertad para T periodos",
    .rollingName: "El nivel en un año: cuatro trimestres en conjunto",
    .rollingUse: """
    Para el nivel al final de cada periodo: las respuestas de un año de periodos tomadas en \
    conjunto, si todos ellos están completos, publicados y son contiguos. Nunca se contrasta, \
    porque dos niveles así comparten la mayor parte de sus respuestas.
    """,
    .rollingFormula: "NPS = (Σ promotores − Σ detractores) / Σ respuestas, en los periodos del año",
    .rollingInterval: "intervalo = el de una puntuación con estos recuentos",
    .rollingSource: "la puntuación de todas las respuestas del año, con su intervalo como arriba.",
    .controlName: "Meses que destacan: un gráfico de control con el factor de Laney",
    .controlUse: """
    Para los meses de todas las respuestas, a partir de 13 completos con al menos mute-below \
    respuestas. El gráfico empieza con un año fiscal, el segundo antes del año del último mes, \
    o con el primer mes que hay. Los primeros 12 meses con suficientes respuestas fijan el \
    centro y los límites, que se mantienen hasta que el gráfico avanza un año; los meses con \
    menos respuestas, o no publicadas, se omiten. Un mes destaca si está fuera de un límite; \
    nueve seguidos a un lado del centro se indican una sola vez. Mientras nada cambia, como \
    mucho alrededor de 1 de cada 100 meses da una señal, y como mucho alrededor de uno de cada \
    seis gráficos de 24 meses tiene alguna.
    """,
    .controlLimits: "límites del mes t = μ₀ ± 3 σ SEₜ    SEₜ = √(V₀ / nₜ)",
    .controlCentre: "μ₀ y V₀ = P + D − (P − D)² de las respuestas de los 12 meses en conjunto",
    .controlFactor: """
    σ = media de |zₜ − zₜ₋₁| / 1,128 en los 12 meses, 1 si es menor,  z = (NPS − μ₀) / SE
    """,
  ]
}

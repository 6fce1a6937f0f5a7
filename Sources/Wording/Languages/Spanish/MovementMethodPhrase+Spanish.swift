extension MovementMethodPhrase {
  static let spanish: [Self: String] = [
    .decompositionName: "Qué movió la puntuación: la descomposición de Kitagawa",
    .decompositionUse: """
    Para todo cambio del total entre dos periodos completos, por cada desglose. El efecto «dentro» \
    es lo que añaden los cambios de las puntuaciones de las propias partes; la composición es lo \
    que añaden los cambios de sus proporciones. Ambos, de todas las partes, suman exactamente el \
    cambio. Una parte que está solo en un periodo es toda composición. Las partes ocultas en \
    alguno de los periodos entran en conjunto, como el total menos las partes mostradas.
    """,
    .decompositionWithin: "efecto «dentro» de la parte k = w̄ₖ (r¹ₖ − r⁰ₖ)",
    .decompositionMix: "composición de la parte k = (w¹ₖ − w⁰ₖ) (r̄ₖ − c)",
    .decompositionLetters: """
    w: proporción de las respuestas    r: NPS    0, 1: los dos periodos    barras: medias de \
    ambos
    """,
    .decompositionSource: """
    Kitagawa (1955), Components of a difference between two rates, J. Am. Statist. Assoc. 50, \
    1168–1194; términos de composición centrados.
    """,
    .effectsName: "Si un efecto está más allá del azar",
    .effectsUse: """
    El efecto «dentro» de una parte está más allá del azar si su puntuación subió o bajó: según el \
    cambio que el informe indica de ella; en los segmentos, con el mismo contraste en una familia \
    de una dimensión, un periodo y una referencia. Las sumas de los efectos «dentro» y de \
    composición se dividen por sus errores estándar, las de la composición con el método delta; \
    ambas sumas de todos los desgloses de un periodo y una referencia son una familia.
    """,
    .effectsWithin: "SE² dentro = Σ w̄ₖ² (U⁰ₖ + U¹ₖ)    U = V′ / (n − 1)",
    .effectsMix: """
    SE² composición = Σₜ (Σₖ wᵗₖ aₖ² − (Σₖ wᵗₖ aₖ)²) / nᵗ + Σₖ (w¹ₖ − w⁰ₖ)² (U⁰ₖ + U¹ₖ) / 4
    """,
    .effectsLetters: """
    aₖ = r̄ₖ − c    V′: Wald ajustado de la parte    p = 2 (1 − Φ(|efecto / SE|))
    """,
    .effectsSource: """
    El método delta sobre la fórmula de Kitagawa: las proporciones son multinomiales en cada \
    periodo, las puntuaciones son independientes dados sus números de respuestas; las derivadas \
    son aₖ respecto a una proporción y w¹ₖ − w⁰ₖ respecto a una puntuación media.
    """,
    .pullName: "Qué tira del nivel",
    .pullUse: """
    Para las partes de cada desglose en el periodo del titular. Los tirones de un desglose \
    suman 0. Son aritmética y no se contrastan: si un segmento difiere del resto se contrasta \
    frente al resto.
    """,
    .pullFormula: "tirón de la parte k = wₖ (rₖ − NPS)",
    .pullSource: "El nivel ponderado por proporciones Σ wₖ rₖ = NPS, menos Σ wₖ NPS = NPS.",
  ]
}

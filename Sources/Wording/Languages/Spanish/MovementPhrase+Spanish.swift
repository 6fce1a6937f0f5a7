extension MovementPhrase {
  static let spanish: [Self: String] = [
    .title: "Qué movió la puntuación, {period}",
    .mixOfAnswers: "Composición de las respuestas",
    .othersTogether: "Las demás en conjunto",
    .theMix: "la composición de las respuestas",
    .up: "{up} {up:movió|movieron} la puntuación al alza desde {period}",
    .down: "{down} {down:movió|movieron} la puntuación a la baja desde {period}",
    .upAndDown: "{up} {up:movió|movieron} la puntuación al alza desde {period}; {down}, a la baja",
    .beyondChance: "Más allá del azar desde {period}: {effects}",
    .upBySplit: "{label}: {up} {up:movió|movieron} la puntuación al alza desde {period}",
    .downBySplit: "{label}: {down} {down:movió|movieron} la puntuación a la baja desde {period}",
    .upAndDownBySplit: """
    {label}: {up} {up:movió|movieron} la puntuación al alza desde {period}; {down}, a la baja
    """,
    .beyondChanceBySplit: "{label}, más allá del azar desde {period}: {effects}",
    .tooFew: "Respuestas insuficientes para saber qué movió la puntuación desde {period}",
    .noProductTested: """
    {Products}: no se pudo contrastar ningún caso para saber qué movió la puntuación desde \
    {period}
    """,
    .noProduct: "{Products}: ningún caso movió la puntuación más allá del azar desde {period}",
    .notTheOneProduct: """
    {Products}: el único caso que se pudo contrastar no movió la puntuación más allá del azar \
    desde {period}
    """,
    .noneOfProducts: """
    {Products}: ninguno de los {n} casos que se pudieron contrastar movió la puntuación más \
    allá del azar desde {period}
    """,
    .tooFewBySplit: """
    {label}: respuestas insuficientes para saber qué movió la puntuación desde {period}
    """,
    .noSegmentTested: """
    {label}: no se pudo contrastar ningún segmento para saber qué movió la puntuación desde \
    {period}
    """,
    .noSegment: "{label}: ningún segmento movió la puntuación más allá del azar desde {period}",
    .notTheOneSegment: """
    {label}: el único segmento que se pudo contrastar no movió la puntuación más allá del azar \
    desde {period}
    """,
    .noneOfSegments: """
    {label}: ninguno de los {n} segmentos que se pudieron contrastar movió la puntuación más \
    allá del azar desde {period}
    """,
    .untested: """
    Respuestas insuficientes para saber qué movió la puntuación desde {period}; los efectos se \
    muestran sin contraste.
    """,
    .rose: "Desde {period}, la puntuación subió {points}: {clause}.",
    .fell: "Desde {period}, la puntuación bajó {points}: {clause}.",
    .unclear: """
    Desde {period}, la puntuación no muestra un cambio claro ({points}, podría ir de \
    {interval}): {clause}.
    """,
    .bothClear: """
    {within} por cambios dentro de cada {product}, {mix} por la composición de las respuestas
    """,
    .withinClear: """
    {within} por cambios dentro de cada {product}; la composición de las respuestas no tiene un \
    efecto claro ({mix})
    """,
    .mixClear: """
    {mix} por la composición de las respuestas; los cambios dentro de cada {product}, tomados \
    en conjunto, no tienen un efecto claro ({within})
    """,
    .noneClear: """
    los cambios dentro de cada {product}, tomados en conjunto, no tienen un efecto claro \
    ({within}); tampoco lo tiene la composición de las respuestas ({mix})
    """,
    .bothClearBySplit: """
    {within} por cambios dentro de los segmentos de {label}, {mix} por la composición de las \
    respuestas
    """,
    .withinClearBySplit: """
    {within} por cambios dentro de los segmentos de {label}; la composición de las respuestas \
    no tiene un efecto claro ({mix})
    """,
    .mixClearBySplit: """
    {mix} por la composición de las respuestas; los cambios dentro de los segmentos de {label}, \
    tomados en conjunto, no tienen un efecto claro ({within})
    """,
    .noneClearBySplit: """
    los cambios dentro de los segmentos de {label}, tomados en conjunto, no tienen un efecto \
    claro ({within}); tampoco lo tiene la composición de las respuestas ({mix})
    """,
    .oneAlone: "Por separado, {part} aportó {points}.",
    .byThemselves: "Más allá del azar por separado: {effects}.",
    .noProductAlone: "{Products}: ningún caso está más allá del azar por separado.",
    .notTheOneProductAlone: """
    {Products}: el único caso que se pudo contrastar no está más allá del azar por separado.
    """,
    .noneOfProductsAlone: """
    {Products}: ninguno de los {n} casos que se pudieron contrastar está más allá del azar por \
    separado.
    """,
    .noSegmentAlone: "Ningún segmento de {label} está más allá del azar por separado.",
    .notTheOneSegmentAlone: """
    El único segmento de {label} que se pudo contrastar no está más allá del azar por separado.
    """,
    .noneOfSegmentsAlone: """
    Ninguno de los {n} segmentos de {label} que se pudieron contrastar está más allá del azar \
    por separado.
    """,
  ]
}

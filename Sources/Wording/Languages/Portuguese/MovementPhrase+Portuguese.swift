extension MovementPhrase {
  static let portuguese: [Self: String] = [
    .title: "O que moveu a pontuação, {period}",
    .mixOfAnswers: "Composição das respostas",
    .othersTogether: "Demais em conjunto",
    .theMix: "a composição das respostas",
    .up: "{up} {up:elevou|elevaram} a pontuação {period:desde|desde o|desde o|desde} {period}",
    .down: """
    {down} {down:reduziu|reduziram} a pontuação {period:desde|desde o|desde o|desde} {period}
    """,
    .upAndDown: """
    {up} {up:elevou|elevaram} a pontuação {period:desde|desde o|desde o|desde} {period}, {down} \
    a {down:reduziu|reduziram}
    """,
    .beyondChance: "Além do acaso {period:desde|desde o|desde o|desde} {period}: {effects}",
    .upBySplit: """
    {label}: {up} {up:elevou|elevaram} a pontuação {period:desde|desde o|desde o|desde} {period}
    """,
    .downBySplit: """
    {label}: {down} {down:reduziu|reduziram} a pontuação {period:desde|desde o|desde o|desde} \
    {period}
    """,
    .upAndDownBySplit: """
    {label}: {up} {up:elevou|elevaram} a pontuação {period:desde|desde o|desde o|desde} \
    {period}, {down} a {down:reduziu|reduziram}
    """,
    .beyondChanceBySplit: """
    {label}, além do acaso {period:desde|desde o|desde o|desde} {period}: {effects}
    """,
    .tooFew: """
    Respostas insuficientes para dizer o que moveu a pontuação {period:desde|desde o|desde o|\
    desde} {period}
    """,
    .noProductTested: """
    Sem teste possível, por {product}, do que moveu a pontuação {period:desde|desde o|desde o|\
    desde} {period}
    """,
    .noProduct: """
    Em qualquer {product}, sem efeito além do acaso na pontuação {period:desde|desde o|desde o|\
    desde} {period}
    """,
    .notTheOneProduct: """
    Só 1 {product} permitiu teste e não moveu a pontuação além do acaso {period:desde|desde o|\
    desde o|desde} {period}
    """,
    .noneOfProducts: """
    Entre {n} {products} com teste possível, nenhum efeito além do acaso na pontuação \
    {period:desde|desde o|desde o|desde} {period}
    """,
    .tooFewBySplit: """
    {label}: respostas insuficientes para dizer o que moveu a pontuação {period:desde|desde o|\
    desde o|desde} {period}
    """,
    .noSegmentTested: """
    {label}: nenhum segmento pôde ser testado quanto ao que moveu a pontuação {period:desde|\
    desde o|desde o|desde} {period}
    """,
    .noSegment: """
    {label}: nenhum segmento moveu a pontuação além do acaso {period:desde|desde o|desde o|\
    desde} {period}
    """,
    .notTheOneSegment: """
    {label}: o único segmento que pôde ser testado não moveu a pontuação além do acaso \
    {period:desde|desde o|desde o|desde} {period}
    """,
    .noneOfSegments: """
    {label}: nenhum dos {n} segmentos que puderam ser testados moveu a pontuação além do acaso \
    {period:desde|desde o|desde o|desde} {period}
    """,
    .untested: """
    Respostas insuficientes para dizer o que moveu a pontuação {period:desde|desde o|desde o|\
    desde} {period}; os efeitos são mostrados sem teste.
    """,
    .rose: "{period:Desde|Desde o|Desde o|Desde} {period}, a pontuação subiu {points}: {clause}.",
    .fell: "{period:Desde|Desde o|Desde o|Desde} {period}, a pontuação caiu {points}: {clause}.",
    .unclear: """
    {period:Desde|Desde o|Desde o|Desde} {period}, a pontuação está sem mudança clara ({points}, \
    poderia ser de {interval}): {clause}.
    """,
    .bothClear: "{within} de mudanças dentro de cada {product}, {mix} da composição das respostas",
    .withinClear: """
    {within} de mudanças dentro de cada {product}; a composição das respostas não tem efeito \
    claro ({mix})
    """,
    .mixClear: """
    {mix} da composição das respostas; as mudanças dentro de cada {product}, em conjunto, não \
    têm efeito claro ({within})
    """,
    .noneClear: """
    as mudanças dentro de cada {product}, em conjunto, não têm efeito claro ({within}), nem a \
    composição das respostas ({mix})
    """,
    .bothClearBySplit: """
    {within} de mudanças dentro dos segmentos de {label}, {mix} da composição das respostas
    """,
    .withinClearBySplit: """
    {within} de mudanças dentro dos segmentos de {label}; a composição das respostas não tem \
    efeito claro ({mix})
    """,
    .mixClearBySplit: """
    {mix} da composição das respostas; as mudanças dentro dos segmentos de {label}, em conjunto, \
    não têm efeito claro ({within})
    """,
    .noneClearBySplit: """
    as mudanças dentro dos segmentos de {label}, em conjunto, não têm efeito claro ({within}), \
    nem a composição das respostas ({mix})
    """,
    .oneAlone: "{part}, por si só, contribuiu com {points}.",
    .byThemselves: "Além do acaso, cada efeito por si só: {effects}.",
    .noProductAlone: "Em qualquer {product}, sem efeito além do acaso por si só.",
    .notTheOneProductAlone: "Só 1 {product} permitiu teste e, por si só, não está além do acaso.",
    .noneOfProductsAlone: """
    Entre {n} {products} com teste possível, nenhum efeito está, por si só, além do acaso.
    """,
    .noSegmentAlone: "Nenhum segmento de {label} está, por si só, além do acaso.",
    .notTheOneSegmentAlone: """
    O único segmento de {label} que pôde ser testado não está, por si só, além do acaso.
    """,
    .noneOfSegmentsAlone: """
    Nenhum dos {n} segmentos de {label} que puderam ser testados está, por si só, além do acaso.
    """,
  ]
}

extension MovementPhrase {
  static let french: [Self: String] = [
    .title: "Ce qui a fait bouger le score, {period}",
    .mixOfAnswers: "Composition des réponses",
    .othersTogether: "Autres ensemble",
    .theMix: "la composition des réponses",
    .up: "{up} {up:a fait monter|ont fait monter} le score depuis {period:|le |le |}{period}",
    .down: """
    {down} {down:a fait baisser|ont fait baisser} le score depuis {period:|le |le |}{period}
    """,
    .upAndDown: """
    {up} {up:a fait monter|ont fait monter} le score depuis {period:|le |le |}{period}, {down} \
    {down:l’a fait baisser|l’ont fait baisser}
    """,
    .beyondChance: "Au-delà du hasard depuis {period:|le |le |}{period}\u{A0}: {effects}",
    .upBySplit: """
    {label}\u{A0}: {up} {up:a fait monter|ont fait monter} le score depuis {period:|le |le |\
    }{period}
    """,
    .downBySplit: """
    {label}\u{A0}: {down} {down:a fait baisser|ont fait baisser} le score depuis {period:|le |le |\
    }{period}
    """,
    .upAndDownBySplit: """
    {label}\u{A0}: {up} {up:a fait monter|ont fait monter} le score depuis {period:|le |le |\
    }{period}, {down} {down:l’a fait baisser|l’ont fait baisser}
    """,
    .beyondChanceBySplit: """
    {label}, au-delà du hasard depuis {period:|le |le |}{period}\u{A0}: {effects}
    """,
    .tooFew: """
    Trop peu de réponses pour dire ce qui a fait bouger le score depuis {period:|le |le |}{period}
    """,
    .noProductTested: """
    {Products}\u{A0}: aucun test possible de ce qui a fait bouger le score depuis {period:|le |le |\
    }{period}
    """,
    .noProduct: """
    {Products}\u{A0}: aucun effet sur le score au-delà du hasard depuis {period:|le |le |}{period}
    """,
    .notTheOneProduct: """
    Test possible pour 1 {product} seulement, qui n’a pas fait bouger le score au-delà du hasard \
    depuis {period:|le |le |}{period}
    """,
    .noneOfProducts: """
    Aucun effet sur le score au-delà du hasard depuis {period:|le |le |}{period} parmi les {n} \
    {products} où un test était possible
    """,
    .tooFewBySplit: """
    {label}\u{A0}: trop peu de réponses pour dire ce qui a fait bouger le score depuis {period:|le \
    |le |}{period}
    """,
    .noSegmentTested: """
    {label}\u{A0}: aucun segment n’a pu être testé pour savoir ce qui a fait bouger le score \
    depuis {period:|le |le |}{period}
    """,
    .noSegment: """
    {label}\u{A0}: aucun segment n’a fait bouger le score au-delà du hasard depuis {period:|le |le \
    |}{period}
    """,
    .notTheOneSegment: """
    {label}\u{A0}: le seul segment qui a pu être testé n’a pas fait bouger le score au-delà du \
    hasard depuis {period:|le |le |}{period}
    """,
    .noneOfSegments: """
    {label}\u{A0}: aucun des {n} segments qui ont pu être testés n’a fait bouger le score au-delà \
    du hasard depuis {period:|le |le |}{period}
    """,
    .untested: """
    Trop peu de réponses pour dire ce qui a fait bouger le score depuis {period:|le |le |\
    }{period}\u{202F}; les effets sont affichés sans test.
    """,
    .rose: "Depuis {period:|le |le |}{period}, le score est en hausse de {points}\u{A0}: {clause}.",
    .fell: "Depuis {period:|le |le |}{period}, le score est en baisse de {points}\u{A0}: {clause}.",
    .unclear: """
    Depuis {period:|le |le |}{period}, le score ne présente pas d’évolution claire ({points}, \
    pourrait aller de {interval})\u{A0}: {clause}.
    """,
    .bothClear: """
    {within} par les évolutions au sein des {products}, {mix} par la composition des réponses
    """,
    .withinClear: """
    {within} par les évolutions au sein des {products}\u{202F}; la composition des réponses n’a \
    pas d’effet clair ({mix})
    """,
    .mixClear: """
    {mix} par la composition des réponses\u{202F}; les évolutions au sein des {products}, prises \
    ensemble, n’ont pas d’effet clair ({within})
    """,
    .noneClear: """
    les évolutions au sein des {products}, prises ensemble, n’ont pas d’effet clair ({within}), ni \
    la composition des réponses ({mix})
    """,
    .bothClearBySplit: """
    {within} par les évolutions au sein des segments ({label}), {mix} par la composition des \
    réponses
    """,
    .withinClearBySplit: """
    {within} par les évolutions au sein des segments ({label})\u{202F}; la composition des \
    réponses n’a pas d’effet clair ({mix})
    """,
    .mixClearBySplit: """
    {mix} par la composition des réponses\u{202F}; les évolutions au sein des segments ({label}), \
    prises ensemble, n’ont pas d’effet clair ({within})
    """,
    .noneClearBySplit: """
    les évolutions au sein des segments ({label}), prises ensemble, n’ont pas d’effet clair \
    ({within}), ni la composition des réponses ({mix})
    """,
    .oneAlone: "{part}, isolément\u{A0}: {points}.",
    .byThemselves: "Au-delà du hasard, isolément\u{A0}: {effects}.",
    .noProductAlone: "Isolément, aucun effet par {product} n’est au-delà du hasard.",
    .notTheOneProductAlone: """
    Test possible pour 1 {product} seulement, dont l’effet, isolément, n’est pas au-delà du hasard.
    """,
    .noneOfProductsAlone: """
    Isolément, aucun effet n’est au-delà du hasard parmi les {n} {products} où un test était \
    possible.
    """,
    .noSegmentAlone: "{label}\u{A0}: isolément, aucun segment n’est au-delà du hasard.",
    .notTheOneSegmentAlone: """
    {label}\u{A0}: isolément, le seul segment qui a pu être testé n’est pas au-delà du hasard.
    """,
    .noneOfSegmentsAlone: """
    {label}\u{A0}: isolément, aucun des {n} segments qui ont pu être testés n’est au-delà du hasard.
    """,
  ]
}

extension ReversalPhrase {
  static let french: [Self: String] = [
    .everyPartMoved: """
    Depuis {against:|le |le |}{against}\u{A0}: score en {fell:hausse|baisse} pour chaque \
    {isProduct:{product}|segment ({label})}, mais en {fell:baisse|hausse} pour l’ensemble des \
    réponses\u{A0}: {mix}.
    """,
    .noPartMoved: """
    Depuis {against:|le |le |}{against}\u{A0}: aucun score {isProduct:par {product}|de segment \
    ({label})} n’est plus {fell:bas|élevé} qu’avant, mais celui de l’ensemble des réponses est en \
    {fell:baisse|hausse}\u{A0}: {mix}.
    """,
    .outweighed: """
    Depuis {against:|le |le |}{against}\u{A0}: pris ensemble, les scores au sein des \
    {isProduct:{products}|segments ({label})} ont {withinFell:baissé|augmenté} ({within}), mais \
    celui de l’ensemble des réponses a {fell:baissé|augmenté}\u{A0}: {mix}.
    """,
    .cancelled: """
    Depuis {against:|le |le |}{against}, l’absence d’évolution claire cache deux effets \
    clairs\u{A0}: pris ensemble, les scores au sein des {isProduct:{products}|segments ({label})} \
    ont {withinFell:baissé|augmenté} ({within}), tandis que {mix}.
    """,
    .mix: """
    les réponses sont venues davantage des {isProduct:{products}|segments} au score plus {fell:bas|\
    élevé} ({effect})
    """,
  ]
}

extension MovementPhrase {
  static let german: [Self: String] = [
    .title: "Was den NPS bewegte, {period}",
    .mixOfAnswers: "Antwortmix",
    .othersTogether: "Übrige zusammen",
    .theMix: "der Antwortmix",
    .up: "{up} {up:hob|hoben} den NPS seit {period}",
    .down: "{down} {down:drückte|drückten} den NPS seit {period}",
    .upAndDown: "{up} {up:hob|hoben} den NPS seit {period}, {down} {down:drückte|drückten} ihn",
    .beyondChance: "Über den Zufall hinaus seit {period}: {effects}",
    .upBySplit: "{label}: {up} {up:hob|hoben} den NPS seit {period}",
    .downBySplit: "{label}: {down} {down:drückte|drückten} den NPS seit {period}",
    .upAndDownBySplit: """
    {label}: {up} {up:hob|hoben} den NPS seit {period}, {down} {down:drückte|drückten} ihn
    """,
    .beyondChanceBySplit: "{label}, über den Zufall hinaus seit {period}: {effects}",
    .tooFew: "Zu wenige Antworten, um zu sagen, was den NPS seit {period} bewegte",
    .noProductTested: "Keine prüfbaren {products}, um zu sagen, was den NPS seit {period} bewegte",
    .noProduct: "{Products}: seit {period} kein Effekt auf den NPS über den Zufall hinaus",
    .notTheOneProduct: """
    {Products}: nur 1 prüfbar, seit {period} kein Effekt auf den NPS über den Zufall hinaus
    """,
    .noneOfProducts: """
    {Products}: {n} prüfbar, seit {period} kein Effekt auf den NPS über den Zufall hinaus
    """,
    .tooFewBySplit: "{label}: zu wenige Antworten, um zu sagen, was den NPS seit {period} bewegte",
    .noSegmentTested: """
    {label}: kein prüfbares Segment, um zu sagen, was den NPS seit {period} bewegte
    """,
    .noSegment: "{label}: kein Segment bewegte den NPS seit {period} über den Zufall hinaus",
    .notTheOneSegment: """
    {label}: das einzige prüfbare Segment bewegte den NPS seit {period} nicht über den Zufall \
    hinaus
    """,
    .noneOfSegments: """
    {label}: keines der {n} prüfbaren Segmente bewegte den NPS seit {period} über den Zufall \
    hinaus
    """,
    .untested: """
    Zu wenige Antworten, um zu sagen, was den NPS seit {period} bewegte; die Effekte sind ohne \
    Test gezeigt.
    """,
    .rose: "Seit {period} stieg der NPS um {points}: {clause}.",
    .fell: "Seit {period} fiel der NPS um {points}: {clause}.",
    .unclear: """
    Seit {period} zeigt der NPS keine klare Veränderung ({points}, möglich {interval}): {clause}.
    """,
    .bothClear: "{within} aus Veränderungen innerhalb der {products}, {mix} aus dem Antwortmix",
    .withinClear: """
    {within} aus Veränderungen innerhalb der {products}; der Antwortmix hat keinen klaren Effekt \
    ({mix})
    """,
    .mixClear: """
    {mix} aus dem Antwortmix; Veränderungen innerhalb der {products} haben zusammengenommen keinen \
    klaren Effekt ({within})
    """,
    .noneClear: """
    Veränderungen innerhalb der {products} haben zusammengenommen keinen klaren Effekt ({within}), \
    der Antwortmix ebenso wenig ({mix})
    """,
    .bothClearBySplit: """
    {within} aus Veränderungen innerhalb der Segmente ({label}), {mix} aus dem Antwortmix
    """,
    .withinClearBySplit: """
    {within} aus Veränderungen innerhalb der Segmente ({label}); der Antwortmix hat keinen klaren \
    Effekt ({mix})
    """,
    .mixClearBySplit: """
    {mix} aus dem Antwortmix; Veränderungen innerhalb der Segmente ({label}) haben \
    zusammengenommen keinen klaren Effekt ({within})
    """,
    .noneClearBySplit: """
    Veränderungen innerhalb der Segmente ({label}) haben zusammengenommen keinen klaren Effekt \
    ({within}), der Antwortmix ebenso wenig ({mix})
    """,
    .oneAlone: "{part} allein ergab {points}.",
    .byThemselves: "Für sich genommen über den Zufall hinaus: {effects}.",
    .noProductAlone: "{Products}: für sich genommen kein Effekt über den Zufall hinaus.",
    .notTheOneProductAlone: """
    {Products}: nur 1 prüfbar, für sich genommen kein Effekt über den Zufall hinaus.
    """,
    .noneOfProductsAlone: """
    {Products}: {n} prüfbar, für sich genommen kein Effekt über den Zufall hinaus.
    """,
    .noSegmentAlone: "{label}: kein Segment für sich genommen über den Zufall hinaus.",
    .notTheOneSegmentAlone: """
    {label}: das einzige prüfbare Segment für sich genommen nicht über den Zufall hinaus.
    """,
    .noneOfSegmentsAlone: """
    {label}: keines der {n} prüfbaren Segmente für sich genommen über den Zufall hinaus.
    """,
  ]
}

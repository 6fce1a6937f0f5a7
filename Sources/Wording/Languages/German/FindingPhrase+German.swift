extension FindingPhrase {
  static let german: [Self: String] = [
    .noProduct: "{Products}: keine klare Veränderung {span}",
    .oneProduct: "{Products}: nur 1 prüfbar, keine klare Veränderung {span}",
    .noneOfProducts: "{Products}: {n} prüfbar, keine klare Veränderung {span}",
    .tooFewForProducts: "{Products} {span}: zu wenige Antworten für einen Vergleich",
    .productsUntested: "{Products} {span}: nicht verglichen, zurückgehalten oder ohne Antworten",
    .howTheyStand: "Stand der {products}",
    .overTheYear: "gegenüber dem Vorjahr",
    .since: "seit {against}",
    .sinceThen: "seitdem",
    .roseAndFell: "{risen} {risen:stieg|stiegen} {span}, {fallen} {fallen:fiel|fielen}",
    .rose: "{risen} {risen:stieg|stiegen} {span}",
    .fell: "{fallen} {fallen:fiel|fielen} {span}",
    .othersUnclear: "{clear}; keine klare Veränderung: {names}",
    .labelled: "{label}: {finding}",
    .notCompared: "nicht verglichen, zurückgehalten oder ohne Antworten",
    .aboveAndBelow: "{above} über dem Rest, {below} unter dem Rest",
    .above: "{above} über dem Rest",
    .below: "{below} unter dem Rest",
    .noDifference: "kein klarer Unterschied",
    .oneSegmentLike: "das einzige prüfbare Segment unterscheidet sich nicht klar vom Rest",
    .noneOfSegmentsDiffers: "keines der {n} prüfbaren Segmente unterscheidet sich klar vom Rest",
    .clearlyAboveAndBelow: "{above} {above:liegt|liegen} klar über dem Rest; {below} darunter",
    .clearlyAbove: "{above} {above:liegt|liegen} klar über dem Rest",
    .clearlyBelow: "{below} {below:liegt|liegen} klar unter dem Rest",
    .noSegment: "Kein Segment unterscheidet sich klar vom Rest",
    .oneSegment: "Das einzige prüfbare Segment unterscheidet sich nicht klar vom Rest",
    .noneOfSegments: "Keines der {n} prüfbaren Segmente unterscheidet sich klar vom Rest",
    .tooFewForSegments: "Zu wenige Antworten für einen Vergleich der Segmente",
    .segmentsUntested: "Segmente nicht verglichen: zurückgehalten oder ohne Antworten",
    .noPeriod: """
    Kein {grain:Monat|Quartal|Halbjahr|Jahr} zeigt eine klare Veränderung gegenüber dem Vorjahr
    """,
    .onePeriod: """
    {grain:Der einzige prüfbare Monat|Das einzige prüfbare Quartal|Das einzige prüfbare \
    Halbjahr|Das einzige prüfbare Jahr} zeigt keine klare Veränderung gegenüber dem Vorjahr
    """,
    .noneOfPeriods: """
    {grain:Keiner der {n} prüfbaren Monate|Keines der {n} prüfbaren Quartale|Keines der {n} \
    prüfbaren Halbjahre|Keines der {n} prüfbaren Jahre} zeigt eine klare Veränderung gegenüber dem \
    Vorjahr
    """,
    .tooFewForPeriods: """
    Zu wenige Antworten, um {grain:Monate|Quartale|Halbjahre|Jahre} mit dem Vorjahr zu vergleichen
    """,
    .periodsUntested: """
    {grain:Monate|Quartale|Halbjahre|Jahre} nicht mit dem Vorjahr verglichen: zurückgehalten oder \
    ohne Antworten
    """,
    .periodsLower: """
    {fallen} von {n}\u{A0}{isWhole:|prüfbaren \
    }{grain:{n:Monat|Monaten}|{n:Quartal|Quartalen}|{n:Halbjahr|Halbjahren}|{n:Jahr|Jahren}} klar \
    unter dem Vorjahr, {grain:keiner|keines|keines|keines} darüber
    """,
    .periodsHigher: """
    {risen} von {n}\u{A0}{isWhole:|prüfbaren \
    }{grain:{n:Monat|Monaten}|{n:Quartal|Quartalen}|{n:Halbjahr|Halbjahren}|{n:Jahr|Jahren}} klar \
    über dem Vorjahr, {grain:keiner|keines|keines|keines} darunter
    """,
    .periodsHigherAndLower: """
    {risen} von {n}\u{A0}{isWhole:|prüfbaren \
    }{grain:{n:Monat|Monaten}|{n:Quartal|Quartalen}|{n:Halbjahr|Halbjahren}|{n:Jahr|Jahren}} klar \
    über dem Vorjahr, {fallen} darunter
    """,
  ]
}

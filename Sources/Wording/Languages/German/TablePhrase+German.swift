extension TablePhrase {
  static let german: [Self: String] = [
    .heatCaption: """
    NPS nach {product} und {grain:Monat|Quartal|Halbjahr|Jahr}, mit der Zahl der Antworten
    """,
    .slopeNone: "Klar verändert von {first} zu {last}: 0 der {all} {products}",
    .slopeSome: """
    {n} der {all} {products} {n:veränderte|veränderten} sich klar von {first} zu {last}
    """,
    .slopeCaption: "NPS nach {product}, {first} und {last}",
    .slopeLine: "{name}: von {then} auf {now}",
    .slopeHeavy: "Dick: Die Veränderung ist größer, als der Zufall erklärt.",
    .slopeThin: "Dünn und hohl: keine klare Veränderung.",
    .multiplesTitle: "{Products} auf einer Skala",
    .multiplesNote: """
    Alle auf einer Skala. Linie: NPS. Band: sein Intervall ({confidence}\u{A0}%). Gepunktet: alle \
    Antworten.
    """,
    .multiplesPanel: "{name}: von {then} auf {now}",
    .corrected: """
    Kein Pfeil, obwohl das Intervall 0 ausschließt: Nach der Korrektur für die Zahl der Vergleiche \
    kann der Unterschied noch Zufall sein.
    """,
    .detectable: """
    Erkennbar ab ±: die kleinste wahre Veränderung, die so viele Antworten in vier von fünf Fällen \
    erkennen lassen.
    """,
    .rounded: """
    Veränderungen werden aus ungerundeten Werten berechnet und einmal gerundet. Daher kann eine \
    Veränderung um 1 von der Differenz zweier ausgewiesener Werte abweichen.
    """,
    .placeHead: "Rang",
    .place: """
    Rang unter insgesamt {ranked}, nach {n}\u{A0}{n:paarweisem Vergleich|paarweisen Vergleichen}.
    """,
    .sharedPlace: """
    Rang unter insgesamt {ranked}, nach {n}\u{A0}{n:paarweisem Vergleich|paarweisen Vergleichen}; \
    Rang {place} ist geteilt, da der Zufall die Reihenfolge erklären kann.
    """,
    .families: "Auf dieser Seite geprüft, für jede Familie von Vergleichen gilt {q}: {families}.",
    .familiesLink: "Was das bedeutet",
    .family: "{family}: {comparisons}",
    .comparisons: "{n}\u{A0}{n:Vergleich|Vergleiche}",
    .comparisonsFromTo: "{least} bis {n}\u{A0}{n:Vergleich|Vergleiche}",
    .changes: "{period} gegenüber {against}, alle Antworten",
    .changesWithProducts: "{period} gegenüber {against}, alle Antworten und die {products}",
    .changesFromPrevious: """
    {grain:jeder Monat|jedes Quartal|jedes Halbjahr|jedes Jahr} gegenüber dem vorigen, alle \
    Antworten
    """,
    .changesFromPreviousWithProducts: """
    {grain:jeder Monat|jedes Quartal|jedes Halbjahr|jedes Jahr} gegenüber dem vorigen, alle \
    Antworten und die {products}
    """,
    .changesFromYearEarlier: """
    {grain:jeder Monat|jedes Quartal|jedes Halbjahr|jedes Jahr} gegenüber dem Vorjahr, alle \
    Antworten
    """,
    .changesFromYearEarlierWithProducts: """
    {grain:jeder Monat|jedes Quartal|jedes Halbjahr|jedes Jahr} gegenüber dem Vorjahr, alle \
    Antworten und die {products}
    """,
    .segmentsAgainstRest: "{label} ({scope}), jedes Segment gegenüber dem Rest",
    .changesOfSegments: "Veränderungen der Segmente seit {period}, {label}",
    .changesOfProducts: "Veränderungen seit {period}, alle Antworten und die {products}",
    .sumsOfEffects: "Summen der Effekte seit {period}",
  ]
}

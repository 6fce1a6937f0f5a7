extension ChartPhrase {
  static let german: [Self: String] = [
    .tableSummary: "Tabelle dieser Zahlen",
    .trendNote: "Linie: NPS. Band: sein Intervall ({confidence}). Balken: Antworten.",
    .trendNoteWithTarget: """
    Linie: NPS. Band: sein Intervall ({confidence}). Gepunktet: das Ziel. Balken: Antworten.
    """,
    .trendDescription: "NPS nach {grain:Monat|Quartal|Halbjahr|Jahr}: {scores}.",
    .trendDescriptionOfNone: "NPS nach Zeitraum: {scores}.",
    .sharesOverTime: "Promotoren, Passive und Kritiker im Zeitverlauf",
    .sharesTitle: """
    {promoters} Promotoren und {detractors} Kritiker {period:im|in|in|im Jahr} {period}
    """,
    .sharesThenTitle: """
    {promoters} Promotoren und {detractors} Kritiker {period:im|in|in|im Jahr} {period}; ein Jahr \
    zuvor {promotersThen} und {detractorsThen}
    """,
    .sharesOfPeriod: "{period}: {shares}",
    .sharesCaption: """
    Anteile der Promotoren, Passiven und Kritiker nach {grain:Monat|Quartal|Halbjahr|Jahr}
    """,
    .distributionDescription: "Anteil jeder Antwort von 0 bis 10: {shares}.",
    .shareOfAnswer: "{answer}: {share}",
    .distributionCaption: "Antworten von 0 bis 10, {span}",
    .answerHead: "Antwort",
    .heatTitle: "Von {least} ({leastName}, {first}) bis {most} ({mostName}, {last})",
    .heatName: "NPS nach {product} und {grain:Monat|Quartal|Halbjahr|Jahr}",
    .heatNameOfNone: "NPS nach {product} und Zeitraum",
    .heatDescription: "{span}. {period}: {scores}.",
    .nameAndScore: "{name} {score}",
    .scaleTitle: "Skala der NPS-Punkte",
    .contrastScaleTitle: "Skala der Punkte über oder unter dem Rest",
    .yearAgoKey: "Hohl: {period}.",
    .filledKey: "Punkt: NPS, Linie: sein Intervall ({confidence}).",
    .referenceKey: "Gepunktete Linie: alle Antworten, {score}.",
    .clearKey: "▲▼\u{A0}nur, wo die Veränderung größer ist, als der Zufall erklärt.",
    .contrastNote: """
    Jedes Segment gegenüber allen anderen Antworten, mit dem Intervall ({confidence}) des \
    Unterschieds. ▲▼\u{A0}nur, wo er größer ist, als der Zufall erklärt.
    """,
    .asTheRest: "wie der Rest",
    .all: "Alle",
  ]
}

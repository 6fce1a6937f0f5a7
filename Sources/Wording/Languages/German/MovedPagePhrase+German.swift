extension MovedPagePhrase {
  static let german: [Self: String] = [
    .partHead: "Teil",
    .shareThenNow: "Anteil der Antworten, {span}",
    .scoreThenNow: "NPS, {span}",
    .ownChangeHead: "Veränderung des eigenen NPS",
    .withinHead: "Innerhalb",
    .mixHead: "Mix",
    .togetherHead: "Zusammen",
    .tableCaption: "Nach {name}: was den NPS von {first} zu {last} bewegte",
    .beyondChance: "über den Zufall hinaus",
    .noClearEffect: "kein klarer Effekt",
    .waterfallKey: """
    Gefüllt: über den Zufall hinaus. Umrandet: im Rahmen des Zufalls oder nicht geprüft.
    """,
    .effect: "{part}: {points}",
    .clearEffect: "{part}: {points}, über den Zufall hinaus",
    .otherParts: "{n} {n:weiterer|weitere}",
    .mixNote: """
    „Innerhalb“ ist, was die Veränderungen der eigenen Werte der Teile zum NPS aller Antworten \
    beitragen. „Mix“ ist, was bleibt, wenn sich kein Wert ändert: Der NPS aller Antworten bewegt \
    sich auch, wenn auf Teile mit niedrigen oder hohen Werten ein größerer Anteil der Antworten \
    entfällt als zuvor. Aufteilungen zeigen dieselbe Veränderung von verschiedenen Seiten und sind \
    nicht zu addieren.
    """,
    .effectsNote: """
    Effekte summieren sich genau zur ungerundeten Veränderung und sind mit einer Dezimale \
    ausgewiesen; ausgewiesene können ihre Summe daher um ein oder zwei Zehntel verfehlen. Werte am \
    Anfang und Ende sind die veröffentlichten, auf ganze Punkte gerundet.
    """,
    .othersNote: """
    Übrige zusammen: was nicht für sich gezeigt ist, als alle Antworten minus die gezeigten Teile.
    """,
    .link: "Was den NPS von {period} bewegte, nach jeder Aufteilung",
    .all: "Was den NPS jedes Zeitraums bewegte",
    .pulls: "Wie jeder Teil am NPS von {period} zieht",
    .strongestPulls: """
    Am stärksten ziehen am NPS von {period}: {up} {upPoints}, {down} {downPoints}
    """,
    .pullCaption: "Anteile, Werte und Zug {period:im|in|in|im Jahr} {period}",
    .pullHead: "Zieht am NPS um",
    .pullNote: """
    Zug ist der Anteil der Antworten mal der Abstand vom NPS aller. Die Züge einer Aufteilung \
    summieren sich zu 0, ausgewiesene auf ein oder zwei Zehntel genau. Sie sind Rechnung: Ob ein \
    Teil sich vom Rest unterscheidet, sagt sein Test.
    """,
  ]
}

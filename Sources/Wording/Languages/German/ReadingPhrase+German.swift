extension ReadingPhrase {
  static let german: [Self: String] = [
    .distribution: "Balken: wie viele von hundert die jeweilige Antwort gaben.",
    .heat: "Je kräftiger ein Feld gefärbt ist, desto weiter von 0 entfernt.",
    .heatHidden: "Schraffiert: zurückgehalten.",
    .running: "Gestrichelt: bisher.",
    .shares: """
    Eine Säule steht für alle Antworten {grain:eines Monats|eines Quartals|eines \
    Halbjahrs|eines Jahres}.
    """,
    .slope: "Eine Linie je {product}: je steiler, desto größer die Veränderung.",
    .multiples: "Ein Feld je {product}.",
    .waterfall: "Jeder Balken beginnt, wo der darüber endet.",
    .beside: "{name} im Vergleich mit den anderen ({products}), {period}",
    .moved: """
    Der Wert von {name} hat den aller Antworten seit {against} um {points} Punkte bewegt, über den \
    Zufall hinaus
    """,
    .notMoved: """
    Anteil von {name} an der Veränderung aller Antworten seit {against}: {points} Punkte, im \
    Rahmen des Zufalls oder nicht geprüft
    """,
    .segmentsElsewhere: "Segmente von {name}, alle Zeiträume zusammen",
    .firstQuotes: "Die zuerst ausgewählten, auf der Seite von {name}",
    .noneInTotals: "keine in Summen",
    .definitions: "Was die Begriffe bedeuten: ",
    .groups: "NPS, Promotoren, Passive, Kritiker",
    .giveOrTake: "Spanne ±",
    .clearChange: "klare Veränderung",
    .thresholds: "zu wenige Antworten, zurückgehalten",
  ]
}

extension TrendPhrase {
  static let german: [Self: String] = [
    .driftedUp: "Der NPS zeigt einen Aufwärtstrend",
    .driftedDown: "Der NPS zeigt einen Abwärtstrend",
    .flat: "Flacher Verlauf: nicht mehr Bewegung, als der Zufall ergibt",
    .movedWithoutDrift: "Der NPS bewegte sich, ohne klaren Trend",
    .noDrift: "Kein klarer Trend",
    .flatSoFar: "Bisher flacher Verlauf: nicht mehr Bewegung, als der Zufall ergibt",
    .differ: """
    Die {grain:Monate|Quartale|Halbjahre|Jahre} unterscheiden sich stärker, als der Zufall ergibt
    """,
    .tooFew: "Zu wenige {grain:Monate|Quartale|Halbjahre|Jahre}, um einen Trend zu suchen",
    .driftSentence: """
    Über \
    {n}\u{A0}{grain:{n:Monat|Monate}|{n:Quartal|Quartale}|{n:Halbjahr|Halbjahre}|{n:Jahr|Jahre}} \
    zeigt der NPS einen {isUp:Aufwärtstrend|Abwärtstrend} von etwa {size} {size:Punkt|Punkten} \
    {unit} ({range}){isSeasonal:, wobei {grain:jeder Monat mit demselben Monat|jedes Quartal mit \
    demselben Quartal|jedes Halbjahr mit demselben Halbjahr|jedes Jahr mit demselben Jahr} anderer \
    Jahre verglichen wird|}.
    """,
    .noDriftSentence: """
    Kein klarer Trend über \
    {n}\u{A0}{grain:{n:Monat|Monate}|{n:Quartal|Quartale}|{n:Halbjahr|Halbjahre}|{n:Jahr|Jahre}}.
    """,
    .unclearSentence: """
    Kein klarer Trend über \
    {n}\u{A0}{grain:{n:Monat|Monate}|{n:Quartal|Quartale}|{n:Halbjahr|Halbjahre}|{n:Jahr|Jahre}}: \
    Die Steigung könnte bei {range} Punkten {unit} liegen.
    """,
    .leavesOutZero: """
    Das schließt 0 aus, doch der Test{isCorrected:, korrigiert für {comparisons} Vergleiche,|} \
    unterscheidet es nicht vom Zufall.
    """,
    .neededYet: """
    Ein Trend wird gesucht, sobald {n} {grain:Monate|Quartale|Halbjahre|Jahre} je mindestens \
    {answers} haben. Bisher: {count}.
    """,
    .neededHistory: """
    Ein Trend wird in mindestens {n} {grain:Monaten|Quartalen|Halbjahren|Jahren} mit je mindestens \
    {answers} gesucht. Dieser Bericht blickt auf {count} \
    {grain:{count:Monat|Monate}|{count:Quartal|Quartale}|{count:Halbjahr|Halbjahre}|{count:Jahr\
    |Jahre}} \
    zurück, nach seiner Einstellung „history“.
    """,
    .perPeriod: "{grain:pro Monat|pro Quartal|pro Halbjahr|pro Jahr}",
    .range: "{low} bis {high}",
    .periodsDiffer: """
    Die {n} {grain:Monate|Quartale|Halbjahre|Jahre} unterscheiden sich stärker, als der Zufall \
    ergibt: Sie liegen zwischen {low} und {high}.
    """,
    .orderShowsDrift: """
    Einzeln betrachtet unterscheiden sich die {n} {grain:Monate|Quartale|Halbjahre|Jahre} nicht \
    stärker, als der Zufall ergibt; erst ihre Reihenfolge zeigt den Trend.
    """,
    .singleChanges: """
    Zusammen betrachtet unterscheiden sich die {n} {grain:Monate|Quartale|Halbjahre|Jahre} nicht \
    stärker, als der Zufall ergibt, auch wenn einzelne Veränderungen darunter klar sind.
    """,
    .noMovement: """
    Die {n} {grain:Monate|Quartale|Halbjahre|Jahre} zeigen nicht mehr Bewegung, als der Zufall \
    ergibt.
    """,
    .note: """
    {span}: {n}\u{A0}{grain:{n:vollständiger Monat|vollständige Monate}|{n:vollständiges \
    Quartal|vollständige Quartale}|{n:vollständiges Halbjahr|vollständige \
    Halbjahre}|{n:vollständiges Jahr|vollständige Jahre}} mit mindestens {answers}.
    """,
    .drifts: "{n}\u{A0}{n:Trend|Trends}",
    .tests: """
    {n}\u{A0}{n:Test|Tests}, ob {grain:Monate|Quartale|Halbjahre|Jahre} sich unterscheiden
    """,
    .corrected: "Korrigiert für {families}, {limit}.",
    .span: "{first} bis {last}",
    .driftHead: "Trend",
    .driftUnitHead: "Trend, Punkte {unit}",
    .productsUpAndDown: "{risen} im Aufwärtstrend, {fallen} im Abwärtstrend",
    .productsUp: "{risen} im Aufwärtstrend",
    .productsDown: "{fallen} im Abwärtstrend",
    .othersUnclear: "{clear}; kein klarer Trend: {names}",
    .noProduct: "{Products}: kein klarer Trend",
    .oneProduct: "{Products}: nur 1 prüfbar, kein klarer Trend",
    .noneOfProducts: "{Products}: {n} prüfbar, kein klarer Trend",
    .cellTooFew: "zu wenige {grain:Monate|Quartale|Halbjahre|Jahre}",
    .cellUnclear: "kein klarer Trend",
    .spokenUp: "Aufwärtstrend",
    .spokenDown: "Abwärtstrend",
  ]
}

extension PagePhrase {
  static let german: [Self: String] = [
    .eyebrow: "{period} · Antworten bis {date}",
    .eyebrowSoFar: "{period} bisher · Antworten bis {date}",
    .soFar: "{period} bisher",
    .running: "{link}: {summary}. Nicht mit ganzen Zeiträumen verglichen.",
    .methodHead: "Methode.",
    .method: """
    NPS ist der Anteil der Promotoren (9–10) minus dem Anteil der Kritiker (0–6); Passive (7–8) \
    zählen in der Basis mit. Intervalle nach Adjusted-Wald, Veränderungen korrigiert nach \
    Benjamini-Hochberg, {q}.
    """,
    .methodLink: "Definitionen und Berechnung",
    .dataHead: "Daten.",
    .data: """
    {files}\u{A0}{files:Datei|Dateien}, {rows}\u{A0}{rows:Zeile|Zeilen} gelesen: {account}. Stand: \
    {date}.
    """,
    .dataLink: "Dateien, Ausschlüsse und Downloads",
    .byGrain: "{name} nach {grain:Monat|Quartal|Halbjahr|Jahr}",
    .byProduct: "{name} nach {product}",
    .segmentsIn: "Segmente: {scope}",
    .titleIn: "{title} ({scope})",
    .titleWithin: "{title} (innerhalb von {name})",
    .overallCaption: "{name}, alle Antworten aller Zeiträume",
    .overallTitle: "Über die gesamte Zeit: {title}",
    .productTrends: "{Products} im Zeitverlauf",
    .productsIn: "{Products} {period:im|in|in|im Jahr} {period}",
    .productsPooled: "{Products}: {span} zusammen",
    .latestFirst: "{name} nach {grain:Monat|Quartal|Halbjahr|Jahr}, Neuestes zuerst",
    .latestFirstByPeriod: "{name} nach Zeitraum, Neuestes zuerst",
    .scoresCaption: "{title}: Werte und Zahl der Antworten",
    .sparkHead: "Nach {grain:Monat|Quartal|Halbjahr|Jahr}",
    .byYear: "Nach Jahr",
    .byYearAndOlder: "Nach Jahr, mit allem Älteren",
    .span: "{first} bis {last}",
    .overall: "{n}\u{A0}{n:Antwort|Antworten} aus allen Zeiträumen.",
    .overallBut: """
    {n}\u{A0}{n:Antwort|Antworten} aus allen Zeiträumen außer {periods} (aus jeder Gesamtzahl \
    ausgelassen).
    """,
    .ofProduct: "Alle zugehörigen Antworten aus allen Zeiträumen.",
    .ofProductBut: """
    Alle zugehörigen Antworten aus allen Zeiträumen außer {periods} (aus jeder Gesamtzahl \
    ausgelassen).
    """,
    .allOfProduct: "alle Antworten zu {name}",
    .silent: "{name}: keine Antworten",
    .allPeriodsTogether: "alle Zeiträume zusammen",
    .labelled: "{name}: {text}",
    .smallNumbers: "Die kleine Zahl unter jedem Wert ist die seiner Antworten.",
    .byProductNote: "Alle Zeiträume zusammen. {note}",
    .reference: "alle {score}",
    .notStated: "Keine Angabe",
    .nothingToCompare: "nichts zum Vergleichen",
    .neededForTenPoints: """
    Eine Veränderung um 10 Punkte ist in vier von fünf Fällen erkennbar mit \
    {needed}\u{A0}{needed:Antwort|Antworten} je {grain:Monat|Quartal|Halbjahr|Jahr}; {period} hat \
    {n}.
    """,
    .pooled: """
    {span} zusammen: {grain:Der letzte Monat|Das letzte Quartal|Das letzte Halbjahr|Das letzte \
    Jahr} allein hat zu wenige Antworten, um alle zu vergleichen.
    """,
    .comparison: "Vergleich",
    .notBeforeItIsOver: "erst nach Ende {grain:des Monats|des Quartals|des Halbjahres|des Jahres}",
    .howCounted: "Zählweise",
    .commentary: "Erläuterung",
    .fullCommentary: "Vollständige Erläuterung",
    .writtenFor: "Geschrieben für {period}",
    .events: "Was getan wurde, und wann",
    .formerName: "Früherer Name",
    .countsUnder: "Die Antworten zu {name} zählen, in allen Zeiträumen, unter {link}.",
  ]
}

extension ControlPhrase {
  static let german: [Self: String] = [
    .standOut: "{n:{count} Monat fällt auf|{count} Monate fallen auf}: {months}",
    .manyStandOut: "{n:{count} Monat fällt auf|{count} Monate fallen auf}, zuletzt {period}",
    .runsAbove: "{length} Monate in Folge liegen über der Mittellinie",
    .runsBelow: "{length} Monate in Folge liegen unter der Mittellinie",
    .runsAboveAndBelow: """
    {length} Monate in Folge liegen über der Mittellinie und {length} Monate in Folge darunter
    """,
    .noneStandsOut: "Kein Monat fällt gegenüber den ersten {baseline} auf",
    .noneJudgedStandsOut: "Kein beurteilbarer Monat fällt gegenüber den ersten {baseline} auf",
    .note: "Linie: NPS nach Monat. Band: die Grenzen aus den ersten {baseline} Monaten, {span}.",
    .passedOver: """
    Übergangen: {n}\u{A0}{n:Monat|Monate} dazwischen, mit weniger als {answers} oder \
    zurückgehalten.
    """,
    .aboveLimitLine: "Über der oberen Grenze: {months}.",
    .belowLimitLine: "Unter der unteren Grenze: {months}.",
    .runAboveLine: """
    {length} Monate in Folge über der Mittellinie: {span}{isGapped:, solche mit zu wenigen \
    Antworten übergangen|}.
    """,
    .runBelowLine: """
    {length} Monate in Folge unter der Mittellinie: {span}{isGapped:, solche mit zu wenigen \
    Antworten übergangen|}.
    """,
    .howToRead: "So liest sich das Diagramm.",
    .reading: """
    Die Mittellinie ist der NPS der ersten {baseline} Monate zusammen, {centre}; die Grenzen \
    liegen drei Standardfehler darüber und darunter, weiter bei weniger Antworten{isWidened:, und \
    das {factor}-mal so weit, weil diese Monate so viel stärker schwankten|}. Ein Monat fällt auf, \
    wenn er jenseits einer Grenze liegt oder eine Folge von {length} auf einer Seite der \
    Mittellinie abschließt. Solange sich nichts ändert, geschieht das in höchstens etwa 1 von 100 \
    Monaten, und höchstens etwa eines von sechs Diagrammen mit 24 Monaten enthält überhaupt einen. \
    Das Diagramm sagt nicht, warum.
    """,
    .centreSentence: "Mittellinie: {score}.",
    .upperLimit: "ob. Grenze",
    .lowerLimit: "unt. Grenze",
    .centre: "Mitte {score}",
    .baseline: "Basis",
    .limitsHead: "Grenzen",
    .signalHead: "Signal",
    .caption: "NPS nach Monat mit den Grenzen einer stabilen Reihe",
    .aboveLimit: "über der oberen Grenze",
    .belowLimit: "unter der unteren Grenze",
    .runAbove: "neunter in Folge über der Mitte",
    .runBelow: "neunter in Folge unter der Mitte",
    .tooFewTitle: "Zu wenige Monate, um auffällige zu erkennen",
    .tooFew: """
    Ein Diagramm der Monate braucht {least} vollständige Monate mit je mindestens {answers}: \
    {baseline}, aus denen die Grenzen folgen, und einen, der an ihnen gemessen wird. Bisher: {n}.
    """,
    .uniformTitle: "Auffällige Monate nicht erkennbar",
    .uniform: """
    Alle Antworten der {baseline} Monate, aus denen die Grenzen folgen würden, {span}, gehören zu \
    einer Gruppe; so zeigt nichts, wie stark ein Monat schwankt.
    """,
  ]
}

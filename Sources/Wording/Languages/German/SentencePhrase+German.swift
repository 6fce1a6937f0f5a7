extension SentencePhrase {
  static let german: [Self: String] = [
    .clear: """
    Um {points} {rose:höher|niedriger} als {against:im|in|in|im Jahr} {against} ({interval}): \
    {rose:ein klarer Anstieg|ein klarer Rückgang}, aus {answers} gegenüber {then}.
    """,
    .unclear: """
    {figure} gegenüber {against}, möglich {interval}: {certainty}, aus {answers} gegenüber {then}.
    """,
    .untested: """
    Nicht mit {against} verglichen, zurückgehalten oder ohne Antworten: {answers} gegenüber \
    {then}.
    """,
    .detectable: """
    Eine Veränderung um {n}\u{A0}{n:Punkt|Punkte} wäre in vier von fünf Fällen erkennbar.
    """,
    .aYearAgo: "dem Vorjahr",
    .referencePeriod: "{period}",
    .lastPeriod: "{grain:dem Vormonat|dem Vorquartal|dem vorigen Halbjahr|dem Vorjahr}",
    .movedInAYear: "{subject} {rose:stieg|fiel} innerhalb eines Jahres um {points} auf {score}.",
    .movedSince: "{subject} {rose:stieg|fiel} gegenüber {reference} um {points} auf {score}.",
    .stood: "{subject} {score}: keine klare Veränderung gegenüber {reference}.",
    .openedUntested: """
    {subject} {score}: {tooFew:zu wenige Antworten für einen Vergleich|nicht verglichen} mit \
    {reference}.
    """,
    .furtherMoved: "Gegenüber {reference}: {rose:Anstieg|Rückgang} um {points}.",
    .furtherStood: "Gegenüber {reference} keine klare Veränderung.",
    .furtherUntested: """
    {tooFew:Zu wenige Antworten für einen Vergleich|Nicht verglichen} mit {reference}.
    """,
    .overTime: "{subject} im Zeitverlauf",
    .standing: "{subject}: {score} {period:im|in|in|im Jahr} {period}",
    .trendMoved: """
    {subject} {rose:stieg|fiel} von {before} {against:im|in|in|im Jahr} {against} auf {score} \
    {period:im|in|in|im Jahr} {period}
    """,
    .trendStood: "{subject}: keine klare Veränderung von {against} zu {period}",
    .trendUntested: """
    {subject}: {score} {period:im|in|in|im Jahr} {period}, {tooFew:zu wenige Antworten für einen \
    Vergleich|nicht verglichen} mit {against}
    """,
    .changed: "Seit {against}: {rose:ein klarer Anstieg|ein klarer Rückgang} um {points}",
    .unchanged: "Seit {against}: keine klare Veränderung, {figure}",
    .changeTooFew: """
    Seit {against}: {figure}, {tooFew:zu wenige Antworten für einen Vergleich|nicht verglichen}
    """,
    .changeUntested: "Seit {against}: nicht verglichen",
    .withheld: "{place}: {reason}.",
    .soFar: "{place} bisher: NPS {score}, noch nicht vergleichbar.",
    .first: """
    {subject} {score} {period:im|in|in|im Jahr} {period}, ohne früheren Zeitraum zum Vergleich.
    """,
  ]
}

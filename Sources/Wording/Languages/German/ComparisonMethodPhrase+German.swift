extension ComparisonMethodPhrase {
  static let german: [Self: String] = [
    .differenceName: "Zwei Werte: der Adjusted-Wald-Test",
    .differenceUse: """
    Für jede Veränderung zwischen zwei Zeiträumen, für jedes Segment gegenüber dem Rest und für \
    Ränge. Die ausgewiesene Differenz ist die rohe; Intervall und p-Wert folgen aus den \
    adjustierten Werten. p stammt aus der Student-t-Verteilung, damit wenige Antworten gegenüber \
    vielen nicht mehr behaupten, als sie dürfen.
    """,
    .differenceInterval: """
    Intervall = δ ± z SE    p = 2 (1 − T(|δ| / SE)), nie unter 2 (1 − Φ(|δ| / SE))
    """,
    .differenceFreedom: "T mit (A + B)² / (A² / (n(a) − 1) + B² / (n(b) − 1)) Freiheitsgraden",
    .differenceSource: """
    MeasuringU, Three significance tests for the Net Promoter Score, mit den Pseudo-Antworten des \
    Adjusted-Wald-Intervalls in jeder Stichprobe; Satterthwaite (1946), Biometrics Bulletin 2, \
    110–114.
    """,
    .familiesName: "Viele Vergleiche: Benjamini und Hochberg",
    .familiesUse: """
    Für alle Vergleiche einer Familie zusammen; ein Anstieg, ein Rückgang oder ein Unterschied \
    heißt so, wenn q höchstens 1 − Konfidenz ist.
    """,
    .familiesFormula: "p₍₁₎ ≤ … ≤ p₍ₘ₎    q₍ᵢ₎ = min über j ≥ i von m p₍ⱼ₎ / j",
    .familiesSource: """
    Benjamini und Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300.
    """,
    .detectableName: "Was erkennbar gewesen wäre: die kleinste nachweisbare Veränderung",
    .detectableUse: """
    Neben jeder unklaren Veränderung, aufgerundet: die kleinste wahre Veränderung, die ein \
    einzelner Vergleich so vieler Antworten in vier von fünf Fällen findet.
    """,
    .detectableSource: """
    Die Teststärke des Adjusted-Wald-Tests; MeasuringU, Sample sizes for comparing Net Promoter \
    Scores, nach der Differenz aufgelöst.
    """,
    .answersNeededName: "Wie viele Antworten reichen würden",
    .answersNeededUse: """
    Im Überblick, wo eine Veränderung um zehn Punkte nicht erkennbar wäre: wie viele Antworten \
    jeder Zeitraum braucht, wenn wie im Berichtszeitraum geantwortet wird.
    """,
    .answersNeededSource: """
    MeasuringU, Sample sizes for comparing Net Promoter Scores, mit der Varianz beider \
    Stichproben.
    """,
    .placesName: "Ränge: die Methode von Holm über alle Paare",
    .placesUse: """
    Für den Rang jedes Teils des Ganzen mit genügend Antworten: in vollständigen Zeiträumen der \
    Hauptaussage, über alle Zeiträume und über zusammengelegte. Ein Rang ist ein Bereich, wo der \
    Zufall die Reihenfolge erklären kann.
    """,
    .placesBest: "bester = 1 + wie viele andere klar höher liegen",
    .placesWorst: "schlechtester = wie viele einen Rang haben − wie viele klar niedriger liegen",
    .placesFormula: "p₍₁₎ ≤ … ≤ p₍ₘ₎    adjustiertes p₍ᵢ₎ = max über j ≤ i von (m − j + 1) p₍ⱼ₎",
    .placesSource: """
    Holm (1979), Scandinavian Journal of Statistics 6, 65–70; Ränge aus paarweisen Tests wie bei \
    Mogstad, Romano, Shaikh und Wilhelm (2024), Review of Economic Studies 91, 476–518.
    """,
    .poolingName: "Wenige Antworten: die letzten Zeiträume zusammen",
    .poolingUse: """
    Wo der Berichtszeitraum allein Teile des Ganzen mit zu wenigen Antworten lässt, oder \
    zurückgehalten: die kürzeste Zeitspanne von drei, sechs und zwölf Monaten bis zu seinem Ende, \
    in der diese höchstens ein Zehntel der Antworten haben und höchstens die Hälfte aller Teile \
    sind, sonst die, die am meisten Teile mit genügend Antworten zeigt. Maßgeblich ist, was \
    wirklich gezeigt wird, und genommen wird sie nur, wo sie mehr zeigt. Jede Tabelle nennt die \
    Zeitspanne.
    """,
    .poolingFormula: "NPS = 100 × (Σ Promotoren − Σ Kritiker) / Σ Antworten",
    .poolingSource: "Zusammengelegte Zählungen; Werte von Zeiträumen werden nie gemittelt.",
  ]
}

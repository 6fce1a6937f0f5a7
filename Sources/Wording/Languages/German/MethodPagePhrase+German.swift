extension MethodPagePhrase {
  static let german: [Self: String] = [
    .headline: "Wie diese Zahlen entstehen",
    .definitionTitle: "Der NPS",
    .intervalTitle: "Wie sicher ein Wert ist",
    .testTitle: "Wann eine Veränderung als solche zählt",
    .thresholdsTitle: "Wann es zu wenige Antworten sind",
    .methodsTitle: "Jede Methode, mit ihrer Quelle",
    .source: "Quelle: {source}",
    .groups: """
    Jede Rückmeldung ist eine Antwort von 0 bis 10. Antworten von 9 und 10 sind Promotoren, 7 und \
    8 sind Passive, 0 bis 6 sind Kritiker.
    """,
    .nps: """
    NPS = Anteil der Promotoren − Anteil der Kritiker. Passive zählen in der Basis mit. Er reicht \
    von {least} bis {most} und trägt kein Prozentzeichen.
    """,
    .countedAnswers: """
    {n}\u{A0}{n:Antwort|Antworten} = {promoters} Promotoren + {passives} Passive + {detractors} \
    Kritiker
    """,
    .workedScore: """
    NPS = 100 × ({promoters} − {detractors}) ÷ {n} = 100 × {difference} ÷ {n} = {exact}, \
    ausgewiesen {printed}
    """,
    .rounding: """
    Das ist {period}. Zahlen werden einmal gerundet, Hälften von null weg. Von allen ganzzahligen \
    Anteilen, die sich zu {whole} summieren und deren Promotoren minus Kritiker den ausgewiesenen \
    Wert ergeben, werden die nächstliegenden ausgewiesen: {shares}.
    """,
    .interval: """
    Wer geantwortet hat, steht für alle, die hätten antworten können. Das Intervall ({confidence}) \
    sagt, wie weit der Wert allein deshalb danebenliegen könnte. Es ist das \
    Adjusted-Wald-Intervall: ¾ einer Antwort kommen zu den Promotoren, 1½ zu den Passiven und ¾ zu \
    den Kritikern hinzu, und die Enden werden zwischen {least} und {most} gehalten. Werte aus sehr \
    wenigen Antworten haben stattdessen das Score-Intervall nach Tango, siehe unten. Über \
    Menschen, die gar nicht antworten würden, sagt es nichts.
    """,
    .givenCounts: "Mit p Promotoren und d Kritikern unter n Antworten:",
    .intervalFormula: "Intervall = NPS′ ± z √(V′ ÷ n′)",
    .workedThrough: "Für {period}:",
    .workedInterval: """
    Intervall = 100 × ({nps} ± {z} × {error}) = {low} bis {high}, ausgewiesen {printed}
    """,
    .test: """
    Eine Veränderung heißt nur dann Anstieg oder Rückgang, wenn ein Test sagt, dass Zufall allein \
    sie kaum erklärt. Die ausgewiesene Veränderung ist die Differenz der beiden ungerundeten \
    Werte; ihr Intervall und ihr p-Wert folgen aus den adjustierten, von verschiedenen Personen:
    """,
    .testInterval: "Intervall = δ ± z SE",
    .testProbability: """
    p = 2 (1 − T(|δ| ÷ SE)), Student-t mit den unten angegebenen Freiheitsgraden
    """,
    .families: """
    Viele Vergleiche finden auch zufällige Unterschiede. Deshalb werden p-Werte innerhalb von \
    Familien nach der Methode von Benjamini und Hochberg korrigiert: Alle Veränderungen bei einer \
    Länge, einem Zeitraum und einem Bezug, {whole}, sind eine Familie; ebenso alle Tests der \
    Segmente einer Dimension gegenüber dem Rest in einem Zeitraum oder einer Zeitspanne, die \
    Veränderungen dieser Segmente zwischen zwei Zeiträumen, die Summen der Effekte innerhalb und \
    der Mix-Effekte aller Aufteilungen einer Veränderung, die Trends, die Tests, ob Zeiträume sich \
    unterscheiden, und, nach der Methode von Holm, die Paare einer Rangfolge. Bei m Vergleichen, \
    nach p sortiert, ist q₍ᵢ₎ = min über j ≥ i von m p₍ⱼ₎ ÷ j. Ein Anstieg oder Rückgang hat {q}; \
    alles andere ist „keine klare Veränderung“, was nicht heißt, dass sich nichts verändert hat. \
    Das ausgewiesene Intervall ist das eines einzelnen Vergleichs für sich; es kann 0 \
    ausschließen, obwohl q über der Grenze liegt.
    """,
    .wholeAndProducts: "für alle Antworten und die {products}",
    .whole: "für alle Antworten",
    .familyLimit: """
    Die Grenze gilt für jede Familie für sich. Wo sich nichts unterscheidet, nennt bei \
    {confidence} Konfidenz eine Seite mit zwei großen Familien in 7 bis 8 von 100 Fällen etwas \
    einen Anstieg oder Rückgang, eine Seite mit einer einzigen Familie in höchstens 5.
    """,
    .notCompared: """
    Vergleiche mit weniger als {n}\u{A0}{n:Antwort|Antworten} auf einer Seite werden nicht \
    angestellt. Ein unvollständiger Zeitraum wird nie verglichen. Der „vorige“ ist der letzte \
    frühere Zeitraum mit mindestens {n}\u{A0}{n:Antwort|Antworten}. Ein Segment wird mit allen \
    anderen Antworten verglichen, nicht mit dem Ganzen, zu dem es gehört.
    """,
    .workedComparison: "Der Vergleich der Hauptaussage, {then} mit {now}:",
    .workedChange: "Veränderung = {now} − {then} = {change}, ausgewiesen {printed}",
    .workedTest: "δ = {delta},  SE = {error},  Intervall = {low} bis {high}",
    .workedProbability: "p {p}: {verdict}",
    .workedFamily: "p {p},  q {q} als einer von {n}\u{A0}{n:Vergleich|Vergleichen}: {verdict}",
  ]
}

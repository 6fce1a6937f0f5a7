extension QuotePhrase {
  static let german: [Self: String] = [
    .title: "In ihren Worten",
    .some: """
    {few} von {n}\u{A0}{n:Kommentar|Kommentaren} ({period}), {link} ausgewählt: jede Gruppe der \
    Reihe nach, gleich wie groß sie ist.
    """,
    .someOnProduct: """
    {few} von {n}\u{A0}{n:Kommentar|Kommentaren} zu {product} ({period}), {link} ausgewählt: jede \
    Gruppe der Reihe nach, gleich wie groß sie ist.
    """,
    .all: """
    {n:Der einzige Kommentar|Alle {n}\u{A0}Kommentare} ({period}), {link} geordnet: jede Gruppe \
    der Reihe nach, gleich wie groß sie ist.
    """,
    .allOnProduct: """
    {n:Der einzige Kommentar|Alle {n}\u{A0}Kommentare} zu {product} ({period}), {link} geordnet: \
    jede Gruppe der Reihe nach, gleich wie groß sie ist.
    """,
    .byRule: "nach fester Regel",
    .brackets: "Eckige Klammern stehen für Angaben, die Personen erkennbar machen könnten.",
    .noComment: "Keiner",
    .one: "Einer",
    .two: "Zwei",
    .three: "Drei",
    .four: "Vier",
    .five: "Fünf",
    .six: "Sechs",
    .methodTitle: "Welche Kommentare zitiert werden",
    .choice: """
    Seiten zitieren höchstens sechs Kommentare ihres Zeitraums, mit der Gruppe der Antwort. \
    Ausgewählt wird nach fester Regel und nach niemandes Geschmack: einer nach dem anderen, jeder \
    aus der Gruppe mit den bisher wenigsten Zitaten, dann aus der Länge mit den wenigsten (unter \
    60 Bytes, unter 120, länger), und darunter der erste nach einem Hash aus seinen Wörtern und \
    seinem Zeitraum. So stehen die Gruppen nebeneinander, gleich wie groß sie sind: Zitate zeigen, \
    was gesagt wird, nicht, wie oft.
    """,
    .choiceByProduct: """
    Seiten zitieren höchstens sechs Kommentare ihres Zeitraums, mit Gruppe der Antwort und \
    {product}. Ausgewählt wird nach fester Regel und nach niemandes Geschmack: einer nach dem \
    anderen, jeder aus der Gruppe mit den bisher wenigsten Zitaten, dann dort, wo es nach \
    {product} bisher die wenigsten sind, dann aus der Länge mit den wenigsten (unter 60 Bytes, \
    unter 120, länger), und darunter der erste nach einem Hash aus Wörtern, Zeitraum und \
    {product}. So stehen die Gruppen nebeneinander, gleich wie groß sie sind: Zitate zeigen, was \
    gesagt wird, nicht, wie oft.
    """,
    .notQuoted: """
    Ein Zitat verrät die Gruppe einer Antwort. Deshalb wird nichts aus einem Zeitraum zitiert, \
    dessen Antworten zurückgehalten sind, und nichts, wo es weniger als {n}\u{A0}{n:Kommentar|\
    Kommentare} gibt; die neben Zitaten gezählten Kommentare sind die der übrigen. Kein Zitat \
    nennt ein Segment. Kommentare, die nichts sagen (leer, „n/a“, „nichts“), werden nicht gezählt; \
    solche mit weniger als drei Wörtern werden gezählt, aber nicht zitiert; gleiche Wortlaute \
    werden einmal zitiert. Längere werden an einem Satz oder Wort gekürzt, gekennzeichnet mit „…“. \
    Zeilen, die nicht zählen, werden nie zitiert.
    """,
    .notQuotedByProduct: """
    Ein Zitat verrät die Gruppe einer Antwort. Deshalb wird nichts zitiert, wo nach {product} und \
    Zeitraum Antworten zurückgehalten sind oder es weniger als {n}\u{A0}{n:Kommentar|Kommentare} \
    gibt; die neben Zitaten gezählten Kommentare sind die der übrigen. Kein Zitat nennt ein \
    Segment. Kommentare, die nichts sagen (leer, „n/a“, „nichts“), werden nicht gezählt; solche \
    mit weniger als drei Wörtern werden gezählt, aber nicht zitiert; gleiche Wortlaute werden \
    einmal zitiert. Längere werden an einem Satz oder Wort gekürzt, gekennzeichnet mit „…“. \
    Zeilen, die nicht zählen, werden nie zitiert.
    """,
    .replaced: """
    Was Personen erkennbar machen könnte, wird durch einen Hinweis in eckigen Klammern ersetzt: \
    E-Mail-Adressen, Telefonnummern, Zahlen mit fünf Ziffern in Folge oder sieben in Gruppen, \
    Links und der Inhalt der Spalten für Namen, Adressen und Schlüssel in derselben Zeile. Namen \
    anderer Personen lassen sich nicht von anderen Wörtern unterscheiden. Sonst stehen die Wörter \
    da, wie sie geschrieben wurden, in einer Zeile und ohne unsichtbare Zeichen.
    """,
  ]
}

extension TargetMethodPhrase {
  static let german: [Self: String] = [
    .name: "Was nötig wäre: eine Rechnung",
    .use: """
    Für Ziele und für den Effekt, 1 von 10 umzuwandeln: wo der NPS der heutigen Antworten läge, \
    wenn einige davon in einer höheren Gruppe wären, und keine Prognose. Ein Ziel ist erreicht, \
    wenn das ganze Intervall auf oder über ihm liegt, verfehlt, wenn das ganze Intervall darunter \
    liegt, und sonst nicht entscheidbar. Ein Wechsel hebt eine Antwort um eine Gruppe, vom \
    Kritiker zum Passiven oder vom Passiven zum Promotor, und erhöht den NPS in beiden Fällen um \
    1/n. Das Intervall der verschobenen Antworten ist das des Berichts selbst; es kann davon \
    abhängen, wer zuerst wechselt, Kritiker oder Passive, und wo sie sich unterscheiden, werden \
    beide Zahlen ausgewiesen. Zu wenige Antworten für eine verlässliche Aussage werden nicht \
    beurteilt.
    """,
    .score: "Wechsel bis zum Wert t = das kleinste ganze k ≥ 0 mit 100 (p − d + k) ≥ t n",
    .span: """
    t einschließen = das kleinste k mit oben(k) ≥ t    über t liegen = das kleinste k mit unten(k) \
    ≥ t
    """,
    .oneInTen: "1 von 10: Passive zu Promotoren 10 q / n    Kritiker zu Passiven 10 d / n",
    .oneInTenOfDetractors: "Kritiker zu Promotoren 20 d / n Punkte",
    .source: "die Definition des NPS; das Intervall wie oben.",
  ]
}

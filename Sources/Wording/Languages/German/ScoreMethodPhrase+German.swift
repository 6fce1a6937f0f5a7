extension ScoreMethodPhrase {
  static let german: [Self: String] = [
    .oneScoreName: "Das Intervall eines Wertes: Adjusted-Wald",
    .oneScoreUse: """
    Für das Intervall jedes Wertes außer denen des Score-Intervalls unten. Drei Pseudo-Antworten \
    kommen hinzu, ¾ zu den Promotoren, 1½ zu den Passiven und ¾ zu den Kritikern.
    """,
    .oneScoreInterval: "Intervall = NPS′ ± z √(V′ / n′), begrenzt auf −100…100",
    .smallScoreName: "Das Intervall weniger Antworten: Score-Intervall nach Tango",
    .smallScoreUse: """
    Für das Intervall eines Wertes aus weniger als 10 Antworten oder aus weniger als 30, von denen \
    eine Gruppe keine hat. Seine Enden werden durch Intervallhalbierung gefunden; sie verlassen \
    nie −100…100.
    """,
    .smallScoreRange: "alle x mit |T(x)| ≤ z",
    .smallScoreSource: """
    Tango (1998), Statistics in Medicine 17, 891–908, für eine Differenz verbundener Anteile, was \
    ein NPS ist.
    """,
  ]
}

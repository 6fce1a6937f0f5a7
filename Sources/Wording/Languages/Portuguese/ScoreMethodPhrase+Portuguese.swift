extension ScoreMethodPhrase {
  static let portuguese: [Self: String] = [
    .oneScoreName: "O intervalo de uma pontuação: Wald ajustado",
    .oneScoreUse: """
    Para o intervalo de toda pontuação, exceto as do intervalo de escore abaixo. Somam-se três \
    pseudorrespostas: ¾ aos promotores, 1½ aos neutros e ¾ aos detratores.
    """,
    .oneScoreInterval: "intervalo = NPS′ ± z √(V′ / n′), limitado a −100…100",
    .smallScoreName: "O intervalo de poucas respostas: o intervalo de escore de Tango",
    .smallScoreUse: """
    Para o intervalo de uma pontuação de menos de 10 respostas, ou de menos de 30 das quais um \
    grupo não tem nenhuma. Seus extremos são obtidos por bisseção; nunca saem de −100…100.
    """,
    .smallScoreRange: "todo x com |T(x)| ≤ z",
    .smallScoreSource: """
    Tango (1998), Statistics in Medicine 17, 891–908, para uma diferença de proporções pareadas, \
    que é o que um NPS é.
    """,
  ]
}

extension ScoreMethodPhrase {
  static let spanish: [Self: String] = [
    .oneScoreName: "El intervalo de una puntuación: Wald ajustado",
    .oneScoreUse: """
    Para el intervalo de toda puntuación, salvo las del intervalo score de más abajo. Se añaden \
    tres pseudorrespuestas: ¾ a los promotores, 1½ a los pasivos y ¾ a los detractores.
    """,
    .oneScoreInterval: "intervalo = NPS′ ± z √(V′ / n′), limitado a −100…100",
    .smallScoreName: "El intervalo de pocas respuestas: el intervalo score de Tango",
    .smallScoreUse: """
    Para el intervalo de una puntuación de menos de 10 respuestas, o de menos de 30 de las que \
    un grupo no tiene ninguna. Sus extremos se hallan por bisección; nunca salen de −100…100.
    """,
    .smallScoreRange: "todo x con |T(x)| ≤ z",
    .smallScoreSource: """
    Tango (1998), Statistics in Medicine 17, 891–908, para una diferencia de proporciones \
    pareadas, como lo es un NPS.
    """,
  ]
}

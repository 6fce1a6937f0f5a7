extension SuppressionMethodPhrase {
  static let portuguese: [Self: String] = [
    .name: "O que não é divulgado ao lado de números pequenos: supressão complementar",
    .use: """
    Sempre que um número é ocultado. Para cada célula oculta buscam-se outras respostas, \
    trocadas entre células, que deixem todos os números publicados como estão; as células que \
    diferem também são ocultadas. Das trocas encontradas adota-se aquela com que os leitores \
    menos perdem. Depois, o que foi ocultado por causa de outras volta a ser mostrado onde estas \
    dispensarem parte disso.
    """,
    .whole: "um total = suas partes, por cada recorte e em cada período",
    .period: "um período = os mais curtos de que é feito",
    .cell: """
    para cada célula oculta: pelo menos duas soluções, em números inteiros ≥ 0 de cada nota
    """,
    .loss: "o que se perde = respostas × peso",
    .weight: """
    peso: o total > suas partes; períodos completos > um em curso > anos, meses; recentes > \
    antigos
    """,
  ]
}

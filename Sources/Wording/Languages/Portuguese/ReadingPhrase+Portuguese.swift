extension ReadingPhrase {
  static let portuguese: [Self: String] = [
    .distribution: "Barras: quantas pessoas em cada cem deram cada nota.",
    .heat: "Quanto mais forte a cor da célula, mais longe de 0.",
    .heatHidden: "Hachurado: não divulgado.",
    .running: "Tracejado: até agora.",
    .shares: """
    Cada coluna são todas as respostas {grain:de um mês|de um trimestre|de um semestre|de um \
    ano}.
    """,
    .slope: "Uma linha por {product}: quanto mais inclinada, maior a mudança.",
    .multiples: "Um quadro por {product}.",
    .waterfall: "Cada barra começa onde termina a de cima.",
    .beside: "{name} ao lado dos demais ({products}), {period}",
    .moved: """
    A pontuação de {name} moveu a de todas as respostas em {points} pontos {against:desde|desde \
    o|desde o|desde} {against}, além do acaso
    """,
    .notMoved: """
    Parte de {name} na mudança de todas as respostas {against:desde|desde o|desde o|desde} \
    {against}: {points} pontos, dentro do acaso ou não testada
    """,
    .segmentsElsewhere: "Segmentos de {name}, todos os períodos juntos",
    .firstQuotes: "Os escolhidos primeiro, na página de {name}",
    .noneInTotals: "nenhuma nos totais",
    .definitions: "O que as palavras significam: ",
    .groups: "NPS, promotores, neutros, detratores",
    .giveOrTake: "margem ±",
    .clearChange: "mudança clara",
    .thresholds: "respostas insuficientes, não divulgado",
  ]
}

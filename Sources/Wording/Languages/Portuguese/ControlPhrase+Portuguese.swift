extension ControlPhrase {
  static let portuguese: [Self: String] = [
    .standOut: "{n:{count} mês se destaca|{count} meses se destacam}: {months}",
    .manyStandOut: "{n:{count} mês se destaca|{count} meses se destacam}, o último: {period}",
    .runsAbove: "{length} meses seguidos ficam acima da linha central",
    .runsBelow: "{length} meses seguidos ficam abaixo da linha central",
    .runsAboveAndBelow: """
    {length} meses seguidos ficam acima da linha central e {length} meses seguidos ficam abaixo \
    dela
    """,
    .noneStandsOut: "Nenhum mês se destaca dos primeiros {baseline}",
    .noneJudgedStandsOut: "Nenhum mês que pôde ser avaliado se destaca dos primeiros {baseline}",
    .note: """
    Linha: NPS por mês. Faixa: os limites fixados pelos primeiros {baseline} meses, {span}.
    """,
    .passedOver: """
    {n:Omitido|Omitidos}: {n}\u{A0}{n:mês|meses} nesse intervalo, com menos de {answers} ou \
    {n:não divulgado|não divulgados}.
    """,
    .aboveLimitLine: "Acima do limite superior: {months}.",
    .belowLimitLine: "Abaixo do limite inferior: {months}.",
    .runAboveLine: """
    {length} meses seguidos acima da linha central: {span}{isGapped:, omitidos os de respostas \
    insuficientes|}.
    """,
    .runBelowLine: """
    {length} meses seguidos abaixo da linha central: {span}{isGapped:, omitidos os de respostas \
    insuficientes|}.
    """,
    .howToRead: "Como ler este gráfico.",
    .reading: """
    A linha central é a pontuação dos primeiros {baseline} meses em conjunto, {centre}; os \
    limites ficam três erros-padrão acima e abaixo dela, mais largos onde menos pessoas \
    responderam{isWidened:, e com {factor} vezes essa largura, pois esses meses variaram mais \
    nessa proporção|}. Um mês se destaca quando fica além de um limite, ou encerra uma sequência \
    de {length} de um mesmo lado da linha central. Enquanto nada muda, isso ocorre em no máximo \
    cerca de 1 mês em 100, e no máximo cerca de um em cada seis gráficos de 24 meses tem algum. \
    O gráfico não diz por quê.
    """,
    .centreSentence: "Linha central: {score}.",
    .upperLimit: "lim. sup.",
    .lowerLimit: "lim. inf.",
    .centre: "centro {score}",
    .baseline: "base",
    .limitsHead: "Limites",
    .signalHead: "Sinal",
    .caption: "NPS por mês com os limites de uma série estável",
    .aboveLimit: "acima do limite superior",
    .belowLimit: "abaixo do limite inferior",
    .runAbove: "nono seguido acima do centro",
    .runBelow: "nono seguido abaixo do centro",
    .tooFewTitle: "Meses insuficientes para dizer quais se destacam",
    .tooFew: """
    Um gráfico de meses precisa de {least} meses completos com pelo menos {answers} cada: \
    {baseline} que fixam seus limites e um para comparar com eles. Até agora: {n}.
    """,
    .uniformTitle: "Não é possível dizer quais meses se destacam",
    .uniform: """
    Todas as respostas dos {baseline} meses que fixariam os limites, {span}, são de um só grupo, \
    de modo que nada diz quanto um mês varia.
    """,
  ]
}

extension ChartPhrase {
  static let portuguese: [Self: String] = [
    .tableSummary: "Tabela destes números",
    .trendNote: "Linha: NPS. Faixa: seu intervalo de {confidence}. Blocos: respostas.",
    .trendNoteWithTarget: """
    Linha: NPS. Faixa: seu intervalo de {confidence}. Pontilhado: a meta. Blocos: respostas.
    """,
    .trendDescription: "NPS por {grain:mês|trimestre|semestre|ano}: {scores}.",
    .trendDescriptionOfNone: "NPS por período: {scores}.",
    .sharesOverTime: "Promotores, neutros e detratores ao longo do tempo",
    .sharesTitle: """
    {promoters} de promotores e {detractors} de detratores {period:em|no|no|em} {period}
    """,
    .sharesThenTitle: """
    {promoters} de promotores e {detractors} de detratores {period:em|no|no|em} {period}; um ano \
    antes, {promotersThen} e {detractorsThen}
    """,
    .sharesOfPeriod: "{period}: {shares}",
    .sharesCaption: """
    Parcelas de promotores, neutros e detratores por {grain:mês|trimestre|semestre|ano}
    """,
    .distributionDescription: "Parcela de cada resposta de 0 a 10: {shares}.",
    .shareOfAnswer: "{answer}: {share}",
    .distributionCaption: "Respostas de 0 a 10, {span}",
    .answerHead: "Resposta",
    .heatTitle: "De {least} ({leastName}, {first}) a {most} ({mostName}, {last})",
    .heatName: "NPS por {product} e {grain:mês|trimestre|semestre|ano}",
    .heatNameOfNone: "NPS por {product} e período",
    .heatDescription: "{span}. {period}: {scores}.",
    .nameAndScore: "{name} {score}",
    .scaleTitle: "Escala de pontos do NPS",
    .contrastScaleTitle: "Escala de pontos acima ou abaixo do restante",
    .yearAgoKey: "Vazado: {period}.",
    .filledKey: "Ponto: NPS; linha: seu intervalo de {confidence}.",
    .referenceKey: "Linha pontilhada: todas as respostas, {score}.",
    .clearKey: "▲▼\u{A0}só onde a mudança é mais do que o acaso explica.",
    .contrastNote: """
    Cada segmento ante todas as demais respostas, com o intervalo de {confidence} da diferença. \
    ▲▼\u{A0}só onde ela é mais do que o acaso explica.
    """,
    .asTheRest: "como o restante",
    .all: "Todas",
  ]
}

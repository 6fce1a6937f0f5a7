extension BuildPhrase {
  static let portuguese: [Self: String] = [
    .build: "Versão {id}",
    .restatedTitle: "O que foi revisado",
    .comparedWith: "Comparado com o relatório de {date}, versão {id}.",
    .comparedWithUnnamed: "Comparado com o relatório de {date}.",
    .noneRestated: """
    Desde então, nenhuma pontuação de um {grain:mês completo|trimestre completo|semestre \
    completo|ano completo} mudou.
    """,
    .nothingCompared: """
    Nenhum {grain:mês|trimestre|semestre|ano} está completo em ambos os relatórios.
    """,
    .configurationChanged: "A configuração mudou desde então.",
    .programChanged: """
    O relatório anterior foi gerado pela versão {then} do programa; este, pela versão {now}.
    """,
    .ofProduct: "{name}, {period}",
    .changed: "{of}: {then} na publicação, {now} agora{why}.",
    .restated: "{of}: pontuação revisada, {now} agora{why}.",
    .nowHidden: "{of}: divulgada antes, não divulgada agora.",
    .thenHidden: "{of}: não divulgada antes, {now} agora.",
    .appeared: "{of}: sem respostas antes, {now} agora.",
    .wentWithScore: "{of}: {then} na publicação, sem respostas agora.",
    .went: "{of}: divulgada antes, sem respostas agora.",
    .notRepeated: """
    Uma pontuação anterior não é repetida quando revelaria o que menos de {n}\u{A0}pessoas \
    responderam.
    """,
    .others: """
    {n:Mais {n} pontuação foi revisada|Mais {n} pontuações foram revisadas}; `barograph diff` as \
    lista.
    """,
    .why: " ({reasons})",
    .late: "{n} {n:resposta tardia|respostas tardias}",
    .fewLate: "menos de {n} respostas tardias",
    .added: "{n} {n:resposta acrescentada|respostas acrescentadas}",
    .fewAdded: "menos de {n} respostas acrescentadas",
    .gone: "{n} {n:resposta retirada|respostas retiradas}",
    .fewGone: "menos de {n} respostas retiradas",
    .sameAnswers: "as mesmas respostas",
    .dictionaryTitle: "O que os arquivos de dados contêm",
    .dictionaryNote: "Cada campo e cada coluna, em inglês, como os arquivos.",
  ]
}

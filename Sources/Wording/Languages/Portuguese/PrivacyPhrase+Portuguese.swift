extension PrivacyPhrase {
  static let portuguese: [Self: String] = [
    .withheldAnswers: "{n}\u{A0}{n:resposta|respostas} ({reason})",
    .withheld: "não divulgado: menos de {n}\u{A0}{n:resposta|respostas}",
    .withheldWithOthers: "não divulgado: permitiria deduzir outras respostas não divulgadas",
    .withheldWithOneGroup: """
    não divulgado: um grupo não tem nenhuma delas ou tem todas, ou elas permitiriam deduzir \
    outras respostas não divulgadas
    """,
    .key: """
    Não divulgado: menos de {hide}\u{A0}{hide:resposta|respostas}, ou respostas que permitiriam \
    deduzir, por subtração, outras não divulgadas.
    """,
    .strictKey: """
    Não divulgado: menos de {hide}\u{A0}{hide:resposta|respostas}, menos de \
    {mute}\u{A0}{mute:resposta|respostas} das quais um grupo não tem nenhuma ou tem todas, ou \
    respostas que permitiriam deduzir, por subtração, outras não divulgadas.
    """,
    .leftOutFew: """
    Fora de todos os totais, porque chegaram menos de {n}\u{A0}{n:resposta|respostas}: \
    {periods}.
    """,
    .leftOutWithheld: """
    Fora de todos os totais, porque o que foi respondido não é divulgado: {periods}.
    """,
    .leftOutPeriod: "{period} ({n}\u{A0}{n:resposta|respostas})",
    .muted: """
    Atenuado: menos de {n}\u{A0}{n:resposta|respostas}. Mostrado vazado ou em cinza, nunca \
    chamado de alta, de queda, de mais alto ou de mais baixo.
    """,
    .hidden: """
    Oculto: menos de {n}\u{A0}{n:resposta|respostas}. Mostra-se apenas seu número; pontuação, \
    parcelas, intervalo e cor não são divulgados, em todas as páginas e em todos os arquivos. Um \
    {grain:mês|trimestre|semestre|ano} oculto de todas as respostas fica fora de todos os \
    totais.
    """,
    .strict: """
    Este relatório é estrito: menos de {n}\u{A0}{n:resposta|respostas} também são ocultadas onde \
    um grupo não tem nenhuma delas ou tem todas, pois essa parcela diz o que todos responderam.
    """,
    .hiddenWithOthers: """
    Alguns números maiores são ocultados com eles. Uma única parte oculta de um total poderia \
    ser deduzida do total e das outras partes; por isso, outras também são ocultadas, as que \
    fazem menos falta, até que nenhuma resposta oculta decorra dos números deste relatório. \
    Outro relatório, de outros meses, ainda pode ser subtraído deste.
    """,
  ]
}

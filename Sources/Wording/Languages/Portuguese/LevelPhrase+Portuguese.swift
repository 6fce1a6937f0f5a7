extension LevelPhrase {
  static let portuguese: [Self: String] = [
    .yearEarlierCaption: """
    Mudança em relação ao mesmo {grain:mês|trimestre|semestre|ano} um ano antes, do mais recente \
    ao mais antigo
    """,
    .yearEarlierNote: """
    Cada {grain:mês|trimestre|semestre|ano} com o mesmo {grain:mês|trimestre|semestre|ano} do \
    ano anterior, de modo que o que se repete todo ano se anula.
    """,
    .rollingTitle: """
    {grain:Os doze meses|Os quatro trimestres|Os dois semestres|O ano} até {period:|o |o |\
    }{period} em conjunto: NPS {score} ({interval})
    """,
    .rollingNote: """
    Um nível, nunca testado: duas linhas vizinhas têm em comum {grain:onze meses|três \
    trimestres|um semestre|nenhum ano}.
    """,
    .rollingCaption: """
    Todas as respostas de {grain:doze meses|quatro trimestres|dois semestres|um ano} em \
    conjunto, do mais recente ao mais antigo
    """,
    .rollingHead: "{grain:Doze meses|Quatro trimestres|Dois semestres|Um ano} até",
  ]
}

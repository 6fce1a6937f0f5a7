extension DataPhrase {
  static let portuguese: [Self: String] = [
    .readTitle: "O que foi lido",
    .surveyTitle: "O que foi perguntado, e a quem",
    .assumptionsTitle: "O que foi suposto",
    .downloadsTitle: "Downloads",
    .downloadsNote: """
    Os números deste relatório como dados: os mesmos números, arredondados pela mesma regra.
    """,
    .questionHead: "Pergunta",
    .modeHead: "Modo",
    .askedHead: "A quem se perguntou",
    .asOfHead: "Data-base",
    .fileHead: "Arquivo",
    .inSum: "Total",
    .spanHead: "Respostas de, a",
    .reasonHead: "Motivo",
    .rowsHead: "Linhas",
    .countedHead: "Contadas",
    .unansweredHead: "Sem resposta",
    .excludedHead: "Excluídas",
    .setAsideHead: "Separadas",
    .lineHead: "Linha",
    .columnHead: "Coluna",
    .filesCaption: "Arquivos e o que foi feito de suas linhas",
    .reasonsCaption: "Linhas separadas, por motivo",
    .exclusionsCaption: "Linhas excluídas, por regra",
    .setAsideCaption: "Onde estão as linhas separadas",
    .setAsideSummary: "Onde estão",
    .setAsideRest: """
    Mais {n}\u{A0}{n:linha separada|linhas separadas}: a lista set-aside.csv, ou \
    set-aside-NAME.csv onde vários sites usam a mesma pasta, que a geração do site grava ao lado \
    da pasta dele, contém todas.
    """,
    .files: "{n}\u{A0}{n:arquivo|arquivos}",
    .account: """
    {counted} contadas, {unanswered} sem resposta, {excluded} excluídas, {setAside} separadas
    """,
    .accountOfFiles: """
    {rows}\u{A0}{rows:linha|linhas} em {files}\u{A0}{files:arquivo|arquivos} = {counted} \
    contadas + {unanswered} sem resposta + {excluded} excluídas + {setAside} separadas. As \
    linhas sem resposta estão em branco ou dizem que não há resposta; as excluídas ficam de fora \
    por uma regra, como a de que cada resposta conta uma só vez; as separadas têm uma resposta \
    ou uma data que não pode estar certa.
    """,
    .span: "de {from} a {to}",
    .assumedForAll: "(todos os {n}\u{A0}{n:arquivo|arquivos})",
    .assumedForSome: "({n}\u{A0}{n:arquivo|arquivos})",
    .filtered: "Um filtro da configuração a deixa de fora",
    .preview: "É um teste do questionário",
    .unfinished: "O questionário não foi concluído",
    .invalidated: "A ferramenta de pesquisa a marca como linha que não deve ser contada",
    .otherSurvey: "Responde a outra pergunta",
    .duplicate: "É uma duplicata: a resposta, ou quem respondeu, conta em outro lugar",
    .scoreOutOfRange: "A resposta é um número fora da faixa de 0 a 10",
    .scoreNotWhole: "A resposta não é um número inteiro",
    .scoreNotANumber: "A resposta não é um número",
    .dateMissing: "Há uma resposta, mas nenhuma data",
    .dateUnreadable: "A data não pode ser lida ou não existe",
    .afterAsOf: "A resposta é posterior à data-base",
    .raggedRecord: "O registro tem mais ou menos campos do que o cabeçalho",
    .malformedQuote: "Há aspas não fechadas ou fora de lugar",
    .oversizedRecord: "O registro é longo demais ou tem colunas demais",
  ]
}

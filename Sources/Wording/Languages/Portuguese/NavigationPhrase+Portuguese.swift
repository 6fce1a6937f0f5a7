extension NavigationPhrase {
  static let portuguese: [Self: String] = [
    .skipToContent: "Ir para o conteúdo",
    .menu: "Páginas",
    .main: "Principal",
    .breadcrumbs: "Localização",
    .neighbours: "Anterior e seguinte",
    .overview: "Visão geral",
    .segments: "Segmentos",
    .trends: "Tendências",
    .method: "Método",
    .surveys: "Pesquisas",
    .periods: "{grain:Meses|Trimestres|Semestres|Anos}",
    .allPeriods: "Todos os {grain:meses|trimestres|semestres|anos}",
    .allProducts: "{Products}: lista completa",
    .allDimensions: "Todos os recortes",
    .theSegment: "O segmento de {label}",
    .allSegments: "Todos os {n}\u{A0}{n:segmento|segmentos} de {label}",
    .productInPeriod: "{product}, {period}",
    .trademarks: """
    Net Promoter®, NPS® e Net Promoter Score® são marcas registradas de Bain & Company, Inc., \
    NICE Systems, Inc. e Fred Reichheld. Este relatório não tem vínculo com eles.
    """,
    .basis: "Data-base: {date}. {n}\u{A0}{n:resposta contada|respostas contadas}.",
    .basisOfPeriod: "Respostas até {date}.",
    .answersTo: "Respostas até {date}",
    .asOf: "Data-base: {date}",
    .survey: "Pesquisa",
    .unnamedSurvey: "Pesquisa sem nome",
    .surveyList: "{n}\u{A0}{n:pesquisa|pesquisas}, cada uma contada à parte",
    .surveysAreNotPooled: """
    As pesquisas perguntam a pessoas diferentes em momentos diferentes. Suas pontuações nunca \
    são agrupadas nem comparadas.
    """,
  ]
}

extension NavigationPhrase {
  static let spanish: [Self: String] = [
    .skipToContent: "Ir al contenido",
    .menu: "Páginas",
    .main: "Principal",
    .breadcrumbs: "Ubicación",
    .neighbours: "Anterior y siguiente",
    .overview: "Resumen",
    .segments: "Segmentos",
    .trends: "Tendencias",
    .method: "Método",
    .surveys: "Encuestas",
    .periods: "{grain:Meses|Trimestres|Semestres|Años}",
    .allPeriods: "Todos los {grain:meses|trimestres|semestres|años}",
    .allProducts: "{Products}: lista completa",
    .allDimensions: "Todos los desgloses",
    .theSegment: "El segmento de {label}",
    .allSegments: "Los {n}\u{A0}{n:segmento|segmentos} de {label}",
    .productInPeriod: "{product}, {period}",
    .trademarks: """
    Net Promoter®, NPS® y Net Promoter Score® son marcas registradas de Bain & Company, Inc., \
    NICE Systems, Inc. y Fred Reichheld. Este informe no está vinculado a ellos.
    """,
    .basis: "Datos a {date}. {n}\u{A0}{n:respuesta contada|respuestas contadas}.",
    .basisOfPeriod: "Respuestas hasta el {date}.",
    .answersTo: "Respuestas hasta el {date}",
    .asOf: "Datos a {date}",
    .survey: "Encuesta",
    .unnamedSurvey: "Encuesta sin nombre",
    .surveyList: "{n}\u{A0}{n:encuesta|encuestas}, cada una contada por separado",
    .surveysAreNotPooled: """
    Las encuestas preguntan a personas distintas en momentos distintos. Sus puntuaciones nunca \
    se agregan ni se comparan.
    """,
  ]
}

extension FindingPhrase {
  static let spanish: [Self: String] = [
    .noProduct: "{Products}: ningún caso muestra un cambio claro {span}",
    .oneProduct: """
    {Products}: el único caso que se pudo contrastar no muestra un cambio claro {span}
    """,
    .noneOfProducts: """
    {Products}: ninguno de los {n} casos que se pudieron contrastar muestra un cambio claro \
    {span}
    """,
    .tooFewForProducts: "{Products}: respuestas insuficientes para comparar {span}",
    .productsUntested: "{Products}: no comparado {span}, no publicado o sin respuestas",
    .howTheyStand: "{Products}: cómo están",
    .overTheYear: "en un año",
    .since: "desde {against}",
    .sinceThen: "desde entonces",
    .roseAndFell: "{risen} {risen:subió|subieron} {span}, {fallen} {fallen:bajó|bajaron}",
    .rose: "{risen} {risen:subió|subieron} {span}",
    .fell: "{fallen} {fallen:bajó|bajaron} {span}",
    .othersUnclear: "{clear}; sin cambio claro en {names}",
    .labelled: "{label}: {finding}",
    .notCompared: "no comparado, no publicado o sin respuestas",
    .aboveAndBelow: "{above} por encima del resto, {below} por debajo",
    .above: "{above} por encima del resto",
    .below: "{below} por debajo del resto",
    .noDifference: "sin diferencia clara",
    .oneSegmentLike: "el único segmento que se pudo contrastar no difiere claramente del resto",
    .noneOfSegmentsDiffers: """
    ninguno de los {n} segmentos que se pudieron contrastar difiere claramente del resto
    """,
    .clearlyAboveAndBelow: """
    {above} {above:está|están} claramente por encima del resto; {below}, por debajo
    """,
    .clearlyAbove: "{above} {above:está|están} claramente por encima del resto",
    .clearlyBelow: "{below} {below:está|están} claramente por debajo del resto",
    .noSegment: "Ningún segmento difiere claramente del resto",
    .oneSegment: "El único segmento que se pudo contrastar no difiere claramente del resto",
    .noneOfSegments: """
    Ninguno de los {n} segmentos que se pudieron contrastar difiere claramente del resto
    """,
    .tooFewForSegments: "Respuestas insuficientes para comparar segmentos",
    .segmentsUntested: "Segmentos no comparados: no publicados o sin respuestas",
    .noPeriod: """
    Ningún {grain:mes|trimestre|semestre|año} muestra un cambio claro respecto a un año antes
    """,
    .onePeriod: """
    El único {grain:mes|trimestre|semestre|año} que se pudo contrastar no muestra un cambio \
    claro respecto a un año antes
    """,
    .noneOfPeriods: """
    Ninguno de los {n} {grain:meses|trimestres|semestres|años} que se pudieron contrastar \
    muestra un cambio claro respecto a un año antes
    """,
    .tooFewForPeriods: """
    Respuestas insuficientes para comparar {grain:meses|trimestres|semestres|años} con un año antes
    """,
    .periodsUntested: """
    {grain:Meses|Trimestres|Semestres|Años} no comparados con un año antes: no publicados o sin \
    respuestas
    """,
    .periodsLower: """
    {fallen} de {n}\u{A0}{grain:{n:mes|meses}|{n:trimestre|trimestres}|{n:semestre|semestres}\
    |{n:año|años}}{isWhole:| que se {n:pudo|pudieron} contrastar,} {fallen:claramente más \
    bajo|claramente más bajos} que un año antes, ninguno más alto
    """,
    .periodsHigher: """
    {risen} de {n}\u{A0}{grain:{n:mes|meses}|{n:trimestre|trimestres}|{n:semestre|semestres}\
    |{n:año|años}}{isWhole:| que se {n:pudo|pudieron} contrastar,} {risen:claramente más \
    alto|claramente más altos} que un año antes, ninguno más bajo
    """,
    .periodsHigherAndLower: """
    {risen} de {n}\u{A0}{grain:{n:mes|meses}|{n:trimestre|trimestres}|{n:semestre|semestres}\
    |{n:año|años}}{isWhole:| que se {n:pudo|pudieron} contrastar,} {risen:claramente más \
    alto|claramente más altos} que un año antes, {fallen} {fallen:más bajo|más bajos}
    """,
  ]
}

extension FindingPhrase {
  static let portuguese: [Self: String] = [
    .noProduct: "Sem mudança clara em qualquer {product} {span}",
    .oneProduct: "Só 1 {product} permitiu teste: sem mudança clara {span}",
    .noneOfProducts: "Entre {n} {products} com teste possível, nenhuma mudança clara {span}",
    .tooFewForProducts: "Respostas insuficientes para comparar {products} {span}",
    .productsUntested: "{Products} {span}: não comparado (não divulgado ou sem respostas)",
    .howTheyStand: "Situação por {product}",
    .overTheYear: "em um ano",
    .since: "{against:desde|desde o|desde o|desde} {against}",
    .sinceThen: "desde então",
    .roseAndFell: "{risen} {risen:subiu|subiram} {span}, {fallen} {fallen:caiu|caíram}",
    .rose: "{risen} {risen:subiu|subiram} {span}",
    .fell: "{fallen} {fallen:caiu|caíram} {span}",
    .othersUnclear: "{clear}; sem mudança clara para {names}",
    .labelled: "{label}: {finding}",
    .notCompared: "não comparado, não divulgado ou sem respostas",
    .aboveAndBelow: "{above} acima do restante, {below} abaixo do restante",
    .above: "{above} acima do restante",
    .below: "{below} abaixo do restante",
    .noDifference: "sem diferença clara",
    .oneSegmentLike: "o único segmento que pôde ser testado não difere claramente do restante",
    .noneOfSegmentsDiffers: """
    nenhum dos {n} segmentos que puderam ser testados difere claramente do restante
    """,
    .clearlyAboveAndBelow: """
    {above} {above:está|estão} claramente acima do restante; {below} abaixo
    """,
    .clearlyAbove: "{above} {above:está|estão} claramente acima do restante",
    .clearlyBelow: "{below} {below:está|estão} claramente abaixo do restante",
    .noSegment: "Nenhum segmento difere claramente do restante",
    .oneSegment: "O único segmento que pôde ser testado não difere claramente do restante",
    .noneOfSegments: """
    Nenhum dos {n} segmentos que puderam ser testados difere claramente do restante
    """,
    .tooFewForSegments: "Respostas insuficientes para comparar segmentos",
    .segmentsUntested: "Segmentos não comparados: não divulgados ou sem respostas",
    .noPeriod: """
    Nenhum {grain:mês|trimestre|semestre|ano} mostra mudança clara em relação a um ano antes
    """,
    .onePeriod: """
    O único {grain:mês|trimestre|semestre|ano} que pôde ser testado não mostra mudança clara em \
    relação a um ano antes
    """,
    .noneOfPeriods: """
    Nenhum dos {n} {grain:meses|trimestres|semestres|anos} que puderam ser testados mostra \
    mudança clara em relação a um ano antes
    """,
    .tooFewForPeriods: """
    Respostas insuficientes para comparar {grain:meses|trimestres|semestres|anos} com um ano \
    antes
    """,
    .periodsUntested: """
    {grain:Meses|Trimestres|Semestres|Anos} não comparados com um ano antes: não divulgados ou \
    sem respostas
    """,
    .periodsLower: """
    {fallen} de {n}\u{A0}{grain:{n:mês|meses}|{n:trimestre|trimestres}|{n:semestre|semestres}|\
    {n:ano|anos}}{isWhole:| que {n:pôde ser testado|puderam ser testados}} claramente abaixo do \
    nível de um ano antes, nenhum acima
    """,
    .periodsHigher: """
    {risen} de {n}\u{A0}{grain:{n:mês|meses}|{n:trimestre|trimestres}|{n:semestre|semestres}|\
    {n:ano|anos}}{isWhole:| que {n:pôde ser testado|puderam ser testados}} claramente acima do \
    nível de um ano antes, nenhum abaixo
    """,
    .periodsHigherAndLower: """
    {risen} de {n}\u{A0}{grain:{n:mês|meses}|{n:trimestre|trimestres}|{n:semestre|semestres}|\
    {n:ano|anos}}{isWhole:| que {n:pôde ser testado|puderam ser testados}} claramente acima do \
    nível de um ano antes, {fallen} abaixo
    """,
  ]
}

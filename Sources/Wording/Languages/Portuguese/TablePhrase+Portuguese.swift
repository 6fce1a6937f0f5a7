extension TablePhrase {
  static let portuguese: [Self: String] = [
    .heatCaption: """
    NPS por {product} e {grain:mês|trimestre|semestre|ano}, com o número de respostas
    """,
    .slopeNone: """
    Entre {all} {products}, nenhuma mudança clara {first:de|do|do|de} {first} {last:a|ao|ao|a} \
    {last}
    """,
    .slopeSome: """
    {n} de {all} {products} {n:mudou|mudaram} claramente {first:de|do|do|de} {first} {last:a|ao|\
    ao|a} {last}
    """,
    .slopeCaption: "NPS de cada {product}, {first} e {last}",
    .slopeLine: "{name}: de {then} a {now}",
    .slopeHeavy: "Traço grosso: a mudança é mais do que o acaso explica.",
    .slopeThin: "Traço fino e vazado: sem mudança clara.",
    .multiplesTitle: "{Products} em uma só escala",
    .multiplesNote: """
    Todos os gráficos em uma só escala. Linha: NPS. Faixa: seu intervalo de {confidence}%. \
    Pontilhado: todas as respostas.
    """,
    .multiplesPanel: "{name}: de {then} a {now}",
    .corrected: """
    Sem seta, embora o intervalo não inclua 0: corrigida pelo número de comparações, a diferença \
    ainda pode ser acaso.
    """,
    .detectable: """
    Surge a partir de ±: a menor mudança verdadeira que esse número de respostas encontra em \
    quatro de cada cinco casos.
    """,
    .rounded: """
    As mudanças são calculadas com pontuações não arredondadas e arredondadas uma só vez; por \
    isso, uma mudança pode diferir em 1 da diferença entre duas pontuações exibidas.
    """,
    .placeHead: "Posição",
    .place: "Posição entre {ranked}, por {n}\u{A0}{n:comparação|comparações} par a par.",
    .sharedPlace: """
    Posição entre {ranked}, por {n}\u{A0}{n:comparação|comparações} par a par; {place} é posição \
    compartilhada, pois o acaso pode explicar a ordem.
    """,
    .families: "Testado nesta página, cada família de comparações sujeita a {q}: {families}.",
    .familiesLink: "O que isso significa",
    .family: "{family}: {comparisons}",
    .comparisons: "{n}\u{A0}{n:comparação|comparações}",
    .comparisonsFromTo: "{least} a {n}\u{A0}{n:comparação|comparações}",
    .changes: "{period} ante {against}, todas as respostas",
    .changesWithProducts: "{period} ante {against}, todas as respostas e cada {product}",
    .changesFromPrevious: """
    cada {grain:mês|trimestre|semestre|ano} ante o anterior, todas as respostas
    """,
    .changesFromPreviousWithProducts: """
    cada {grain:mês|trimestre|semestre|ano} ante o anterior, todas as respostas e cada {product}
    """,
    .changesFromYearEarlier: """
    cada {grain:mês|trimestre|semestre|ano} em comparação com um ano antes, todas as respostas
    """,
    .changesFromYearEarlierWithProducts: """
    cada {grain:mês|trimestre|semestre|ano} em comparação com um ano antes, todas as respostas e \
    cada {product}
    """,
    .segmentsAgainstRest: "{label} ({scope}), cada segmento em relação ao restante",
    .changesOfSegments: """
    mudanças dos segmentos de {label} {period:desde|desde o|desde o|desde} {period}
    """,
    .changesOfProducts: """
    mudanças {period:desde|desde o|desde o|desde} {period}, todas as respostas e cada {product}
    """,
    .sumsOfEffects: "somas dos efeitos {period:desde|desde o|desde o|desde} {period}",
  ]
}

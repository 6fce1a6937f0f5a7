extension TrendPhrase {
  static let portuguese: [Self: String] = [
    .driftedUp: "Tendência de alta na pontuação",
    .driftedDown: "Tendência de queda na pontuação",
    .flat: "Estável: movimento não maior do que o acaso produz",
    .movedWithoutDrift: "A pontuação se moveu, sem tendência clara",
    .noDrift: "Sem tendência clara",
    .flatSoFar: "Estável até agora: movimento não maior do que o acaso produz",
    .differ: "Os {grain:meses|trimestres|semestres|anos} diferem mais do que o acaso produz",
    .tooFew: "{grain:Meses|Trimestres|Semestres|Anos} insuficientes para buscar uma tendência",
    .driftSentence: """
    Em {n}\u{A0}{grain:{n:mês|meses}|{n:trimestre|trimestres}|{n:semestre|semestres}|{n:ano|\
    anos}}, a pontuação teve tendência de {isUp:alta|queda} de cerca de {size} {size:ponto|\
    pontos} {unit} ({range}){isSeasonal:, com cada {grain:mês|trimestre|semestre|ano} comparado \
    com o mesmo {grain:mês|trimestre|semestre|ano} de outros anos|}.
    """,
    .noDriftSentence: """
    Sem tendência clara em {n}\u{A0}{grain:{n:mês|meses}|{n:trimestre|trimestres}|{n:semestre|\
    semestres}|{n:ano|anos}}.
    """,
    .unclearSentence: """
    Sem tendência clara em {n}\u{A0}{grain:{n:mês|meses}|{n:trimestre|trimestres}|{n:semestre|\
    semestres}|{n:ano|anos}}: a inclinação poderia ser de {range} pontos {unit}.
    """,
    .leavesOutZero: """
    Essa faixa não inclui 0, mas o teste{isCorrected:, corrigido por {comparisons} comparações,|\
    } não a distingue do acaso.
    """,
    .neededYet: """
    Busca-se uma tendência quando {n} {grain:meses|trimestres|semestres|anos} têm pelo menos \
    {answers}. Até agora: {count}.
    """,
    .neededHistory: """
    Busca-se uma tendência em pelo menos {n} {grain:meses|trimestres|semestres|anos} com \
    {answers} ou mais cada. Este relatório abrange {count}, por sua configuração “history”.
    """,
    .perPeriod: "por {grain:mês|trimestre|semestre|ano}",
    .range: "{low} a {high}",
    .periodsDiffer: """
    Os {n} {grain:meses|trimestres|semestres|anos} diferem mais do que o acaso produz: ficam \
    entre {low} e {high}.
    """,
    .orderShowsDrift: """
    Tomados um a um, os {n} {grain:meses|trimestres|semestres|anos} não diferem mais do que o \
    acaso produz; é sua ordem que mostra a tendência.
    """,
    .singleChanges: """
    Tomados em conjunto, os {n} {grain:meses|trimestres|semestres|anos} não diferem mais do que \
    o acaso produz, embora mudanças isoladas entre eles sejam claras.
    """,
    .noMovement: """
    Os {n} {grain:meses|trimestres|semestres|anos} mostram movimento não maior do que o acaso \
    produz.
    """,
    .note: """
    {span}: {n}\u{A0}{grain:{n:mês completo|meses completos}|{n:trimestre completo|trimestres \
    completos}|{n:semestre completo|semestres completos}|{n:ano completo|anos completos}} com \
    pelo menos {answers}.
    """,
    .drifts: "{n}\u{A0}{n:tendência|tendências}",
    .tests: "{n}\u{A0}{n:teste|testes} de diferença entre {grain:meses|trimestres|semestres|anos}",
    .corrected: "Correção por {families}, {limit}.",
    .span: "{first} a {last}",
    .driftHead: "Tendência",
    .driftUnitHead: "Tendência, pontos {unit}",
    .productsUpAndDown: "{risen} com tendência de alta, {fallen} com tendência de queda",
    .productsUp: "{risen} com tendência de alta",
    .productsDown: "{fallen} com tendência de queda",
    .othersUnclear: "{clear}; sem tendência clara para {names}",
    .noProduct: "Sem tendência clara em qualquer {product}",
    .oneProduct: "Só 1 {product} permitiu teste: sem tendência clara",
    .noneOfProducts: "Entre {n} {products} com teste possível, nenhuma tendência clara",
    .cellTooFew: "{grain:meses|trimestres|semestres|anos} insuficientes",
    .cellUnclear: "sem tendência clara",
    .spokenUp: "tendência de alta",
    .spokenDown: "tendência de queda",
  ]
}

extension TargetPhrase {
  static let portuguese: [Self: String] = [
    .title: "O que seria preciso: aritmética, não previsão",
    .targets: "{n:A meta|As metas}",
    .note: """
    Calculado com as respostas {period:de|do|do|de} {period}: onde estaria a pontuação se \
    algumas delas tivessem sido de um grupo superior. Não diz se nem como isso pode ser obtido.
    """,
    .target: "Meta {points}",
    .verdict: "meta {points}: {standing}.",
    .reached: "atingida",
    .notDistinguishable: "inconclusiva",
    .missed: "não atingida",
    .tooFew: "não avaliada, respostas insuficientes",
    .incomplete: "ainda não avaliada",
    .hidden: "não avaliada, respostas não divulgadas",
    .noAnswers: "não avaliada, sem respostas",
    .whyReached: "O intervalo inteiro, de {interval}, está na meta ou acima dela.",
    .whyMissed: "O intervalo inteiro, de {interval}, está abaixo da meta.",
    .whyMissedBeforeRounding: """
    Antes do arredondamento, o intervalo inteiro, de {interval}, está abaixo da meta.
    """,
    .whyNotDistinguishable: """
    A meta está dentro do intervalo, de {interval}: estas respostas não permitem dizer se ela \
    foi atingida.
    """,
    .whyNotDistinguishableBeforeRounding: """
    Antes do arredondamento, a meta está dentro do intervalo, de {interval}: estas respostas não \
    permitem dizer se ela foi atingida.
    """,
    .whyTooFew: "Menos de {n}\u{A0}{n:resposta|respostas} não bastam para avaliar.",
    .whyIncomplete: "A meta é avaliada quando o {grain:mês|trimestre|semestre|ano} termina.",
    .whyHidden: "As respostas não são divulgadas.",
    .whyNone: "Não há respostas {period:em|no|no|em} {period}.",
    .scoreIsThere: "A própria pontuação, {score}, está na meta ou acima dela.",
    .scoring: """
    Para uma pontuação de {target}, {n:é preciso|são precisos} {n}\u{A0}{n:passo|passos} ao \
    grupo logo acima entre {answers}\u{A0}{answers:resposta|respostas}: {which}.
    """,
    .scoringBeforeRounding: """
    Para uma pontuação de {target} antes do arredondamento, {n:é preciso|são precisos} \
    {n}\u{A0}{n:passo|passos} ao grupo logo acima entre {answers}\u{A0}{answers:resposta|\
    respostas}: {which}.
    """,
    .whichAll: "cada resposta teria de ser 9 ou 10",
    .whichEither: "de detrator para neutro ou de neutro para promotor",
    .whichPassives: "de neutro para promotor",
    .whichPassivesOrBoth: """
    de neutro para promotor, ou alguns de cada tipo; há apenas \
    {detractors}\u{A0}{detractors:detrator|detratores}
    """,
    .whichDetractors: "de detrator para neutro; não há neutros",
    .whichDetractorsOrBoth: """
    de detrator para neutro, ou alguns de cada tipo; há apenas {passives}\u{A0}{passives:neutro|\
    neutros}
    """,
    .whichBoth: """
    alguns de detrator para neutro e alguns de neutro para promotor, pois há apenas \
    {detractors}\u{A0}{detractors:detrator|detratores} e {passives}\u{A0}{passives:neutro|\
    neutros}
    """,
    .whichTwice: """
    com apenas {detractors}\u{A0}{detractors:detrator|detratores} e \
    {passives}\u{A0}{passives:neutro|neutros}, alguns detratores teriam de se tornar promotores
    """,
    .whichTwiceWithoutPassives: """
    com apenas {detractors}\u{A0}{detractors:detrator|detratores} e nenhum neutro, alguns \
    detratores teriam de se tornar promotores
    """,
    .moves: "{n}\u{A0}{n:passo|passos}",
    .movesByOrder: "{other} ou {n}\u{A0}{n:passo|passos}",
    .takenIn: "Com {moves}, o intervalo passaria a incluir a meta.",
    .takenInByOrder: """
    Com {moves}, o intervalo passaria a incluir a meta, conforme detratores ou neutros subam \
    primeiro.
    """,
    .above: "Com {moves}, o intervalo inteiro estaria na meta ou acima dela.",
    .aboveByOrder: """
    Com {moves}, o intervalo inteiro estaria na meta ou acima dela, conforme detratores ou \
    neutros subam primeiro.
    """,
    .takenInAndAbove: """
    Com {fewer}, o intervalo passaria a incluir a meta; com {more}, estaria inteiro na meta ou \
    acima dela.
    """,
    .takenInAndAboveByOrder: """
    Com {fewer}, o intervalo passaria a incluir a meta; com {more}, estaria inteiro na meta ou \
    acima dela, conforme detratores ou neutros subam primeiro.
    """,
    .neverAbove: """
    Nem apenas promotores, tantos quantas são as respostas, levariam o intervalo inteiro até lá.
    """,
    .oneInTenCaption: "O que 1 em cada 10 de um grupo somaria ao NPS, {period}",
    .oneInTenHead: "1 em cada 10",
    .gainHead: "Pontos",
    .passivesToPromoters: "neutros que se tornam promotores",
    .detractorsToPassives: "detratores que se tornam neutros",
    .detractorsToPromoters: "detratores que se tornam promotores",
  ]
}

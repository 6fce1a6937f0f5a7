extension TargetPhrase {
  static let spanish: [Self: String] = [
    .title: "Qué haría falta: aritmética, no una previsión",
    .targets: "{n:El objetivo|Los objetivos}",
    .note: """
    Calculado con las respuestas de {period}: dónde estaría la puntuación si algunas de ellas \
    hubieran sido de un grupo superior. No dice si eso se puede lograr ni cómo.
    """,
    .target: "Objetivo {points}",
    .verdict: "objetivo {points}: {standing}.",
    .reached: "alcanzado",
    .notDistinguishable: "no concluyente",
    .missed: "no alcanzado",
    .tooFew: "no evaluado, respuestas insuficientes",
    .incomplete: "todavía no evaluado",
    .hidden: "no evaluado, no publicado",
    .noAnswers: "no evaluado, sin respuestas",
    .whyReached: "Todo el intervalo, {interval}, está en el objetivo o por encima.",
    .whyMissed: "Todo el intervalo, {interval}, está por debajo del objetivo.",
    .whyMissedBeforeRounding: """
    Antes de redondear, todo el intervalo, {interval}, está por debajo del objetivo.
    """,
    .whyNotDistinguishable: """
    El objetivo está dentro del intervalo, {interval}: estas respuestas no permiten saber si se \
    alcanza.
    """,
    .whyNotDistinguishableBeforeRounding: """
    Antes de redondear, el objetivo está dentro del intervalo, {interval}: estas respuestas no \
    permiten saber si se alcanza.
    """,
    .whyTooFew: "Menos de {n}\u{A0}{n:respuesta|respuestas} son demasiado pocas para evaluarlo.",
    .whyIncomplete: "Se evalúa cuando termine el {grain:mes|trimestre|semestre|año}.",
    .whyHidden: "Las respuestas no se publican.",
    .whyNone: "No hay respuestas en {period}.",
    .scoreIsThere: "La puntuación misma, {score}, está en el objetivo o por encima.",
    .scoring: """
    Una puntuación de {target} requiere {n}\u{A0}{n:paso|pasos} al grupo inmediatamente \
    superior entre {answers}\u{A0}{answers:respuesta|respuestas}: {which}.
    """,
    .scoringBeforeRounding: """
    Una puntuación de {target} antes de redondear requiere {n}\u{A0}{n:paso|pasos} al grupo \
    inmediatamente superior entre {answers}\u{A0}{answers:respuesta|respuestas}: {which}.
    """,
    .whichAll: "todas las respuestas tendrían que ser un 9 o un 10",
    .whichEither: "de detractor a pasivo o de pasivo a promotor",
    .whichPassives: "de pasivo a promotor",
    .whichPassivesOrBoth: """
    de pasivo a promotor, o algunos de cada clase; solo hay \
    {detractors}\u{A0}{detractors:detractor|detractores}
    """,
    .whichDetractors: "de detractor a pasivo; no hay pasivos",
    .whichDetractorsOrBoth: """
    de detractor a pasivo, o algunos de cada clase; solo hay \
    {passives}\u{A0}{passives:pasivo|pasivos}
    """,
    .whichBoth: """
    algunos de detractor a pasivo y otros de pasivo a promotor, ya que solo hay \
    {detractors}\u{A0}{detractors:detractor|detractores} y \
    {passives}\u{A0}{passives:pasivo|pasivos}
    """,
    .whichTwice: """
    con solo {detractors}\u{A0}{detractors:detractor|detractores} y \
    {passives}\u{A0}{passives:pasivo|pasivos}, algunos detractores tendrían que pasar a \
    promotores
    """,
    .whichTwiceWithoutPassives: """
    con solo {detractors}\u{A0}{detractors:detractor|detractores} y ningún pasivo, algunos \
    detractores tendrían que pasar a promotores
    """,
    .moves: "{n}\u{A0}{n:paso|pasos}",
    .movesByOrder: "{other} o {n}\u{A0}{n:paso|pasos}",
    .takenIn: "Con {moves}, el intervalo incluiría el objetivo.",
    .takenInByOrder: """
    Con {moves}, el intervalo incluiría el objetivo, según pasen primero los detractores o los \
    pasivos.
    """,
    .above: "Con {moves}, todo el intervalo estaría en el objetivo o por encima.",
    .aboveByOrder: """
    Con {moves}, todo el intervalo estaría en el objetivo o por encima, según pasen primero los \
    detractores o los pasivos.
    """,
    .takenInAndAbove: """
    Con {fewer}, el intervalo incluiría el objetivo; con {more}, estaría entero en el objetivo \
    o por encima.
    """,
    .takenInAndAboveByOrder: """
    Con {fewer}, el intervalo incluiría el objetivo; con {more}, estaría entero en el objetivo \
    o por encima, según pasen primero los detractores o los pasivos.
    """,
    .neverAbove: """
    Ni con solo promotores, tantos como respuestas hay, llegaría todo el intervalo hasta ahí.
    """,
    .oneInTenCaption: "Qué añadiría al NPS 1 de cada 10 de un grupo, {period}",
    .oneInTenHead: "1 de cada 10",
    .gainHead: "Puntos",
    .passivesToPromoters: "pasivos que pasan a promotores",
    .detractorsToPassives: "detractores que pasan a pasivos",
    .detractorsToPromoters: "detractores que pasan a promotores",
  ]
}

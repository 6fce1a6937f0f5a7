extension TrendPhrase {
  static let french: [Self: String] = [
    .driftedUp: "Le score suit une tendance à la hausse",
    .driftedDown: "Le score suit une tendance à la baisse",
    .flat: "Stable\u{A0}: pas plus de mouvement que le hasard n’en produit",
    .movedWithoutDrift: "Le score a bougé, sans tendance claire",
    .noDrift: "Pas de tendance claire",
    .flatSoFar: "Stable jusqu’ici\u{A0}: pas plus de mouvement que le hasard n’en produit",
    .differ: """
    Les {grain:mois|trimestres|semestres|années} diffèrent plus que le hasard ne l’explique
    """,
    .tooFew: """
    {grain:Trop peu de mois|Trop peu de trimestres|Trop peu de semestres|Trop peu d’années} pour \
    chercher une tendance
    """,
    .driftSentence: """
    Sur {n}\u{A0}{grain:mois|{n:trimestre|trimestres}|{n:semestre|semestres}|{n:année|années}}, le \
    score suit une tendance à la {isUp:hausse|baisse} d’environ {size} {size:point|points} {unit} \
    ({range}){isSeasonal:, chaque {grain:mois étant comparé avec le même mois|trimestre étant \
    comparé avec le même trimestre|semestre étant comparé avec le même semestre|année étant \
    comparée avec la même année} des autres années|}.
    """,
    .noDriftSentence: """
    Pas de tendance claire sur {n}\u{A0}{grain:mois|{n:trimestre|trimestres}|{n:semestre|\
    semestres}|{n:année|années}}.
    """,
    .unclearSentence: """
    Pas de tendance claire sur {n}\u{A0}{grain:mois|{n:trimestre|trimestres}|{n:semestre|\
    semestres}|{n:année|années}}\u{A0}: la pente pourrait aller de {range} points {unit}.
    """,
    .leavesOutZero: """
    Cela exclut 0, mais le test{isCorrected:, corrigé pour {comparisons} comparaisons,|} ne \
    distingue pas la pente du hasard.
    """,
    .neededYet: """
    Une tendance est cherchée dès que {n} {grain:mois|trimestres|semestres|années} ont au moins \
    {answers}. Jusqu’ici\u{A0}: {count}.
    """,
    .neededHistory: """
    Une tendance est cherchée sur au moins {n} {grain:mois|trimestres|semestres|années} de \
    {answers} ou plus. La profondeur de ce rapport est de {count}, selon son réglage \
    «\u{202F}history\u{202F}».
    """,
    .perPeriod: "par {grain:mois|trimestre|semestre|an}",
    .range: "{low} à {high}",
    .periodsDiffer: """
    Les {n} {grain:mois|trimestres|semestres|années} diffèrent plus que le hasard ne \
    l’explique\u{A0}: de {low} à {high}.
    """,
    .orderShowsDrift: """
    {grain:Pris un à un, les {n} mois|Pris un à un, les {n} trimestres|Pris un à un, les {n} \
    semestres|Prises une à une, les {n} années} ne diffèrent pas plus que le hasard ne \
    l’explique\u{202F}; c’est leur ordre qui montre la tendance.
    """,
    .singleChanges: """
    {grain:Pris ensemble, les {n} mois|Pris ensemble, les {n} trimestres|Pris ensemble, les {n} \
    semestres|Prises ensemble, les {n} années} ne diffèrent pas plus que le hasard ne l’explique, \
    mais certaines évolutions isolées sont claires.
    """,
    .noMovement: """
    Les {n} {grain:mois|trimestres|semestres|années} ne montrent pas plus de mouvement que le \
    hasard n’en produit.
    """,
    .note: """
    {span}\u{A0}: {n}\u{A0}{grain:{n:mois complet|mois complets}|{n:trimestre complet|trimestres \
    complets}|{n:semestre complet|semestres complets}|{n:année complète|années complètes}} avec au \
    moins {answers}.
    """,
    .drifts: "{n}\u{A0}{n:tendance|tendances}",
    .tests: "{n}\u{A0}{n:test|tests} de différence entre {grain:mois|trimestres|semestres|années}",
    .corrected: "Corrigé pour {families}, {limit}.",
    .span: "{first} à {last}",
    .driftHead: "Tendance",
    .driftUnitHead: "Tendance, points {unit}",
    .productsUpAndDown: "Tendance à la hausse\u{A0}: {risen}\u{202F}; à la baisse\u{A0}: {fallen}",
    .productsUp: "Tendance à la hausse\u{A0}: {risen}",
    .productsDown: "Tendance à la baisse\u{A0}: {fallen}",
    .othersUnclear: "{clear}\u{202F}; pas de tendance claire\u{A0}: {names}",
    .noProduct: "{Products}\u{A0}: pas de tendance claire",
    .oneProduct: "Test possible pour 1 {product} seulement\u{A0}: pas de tendance claire",
    .noneOfProducts: "Aucune tendance claire parmi les {n} {products} où un test était possible",
    .cellTooFew: "trop peu {grain:de mois|de trimestres|de semestres|d’années}",
    .cellUnclear: "pas de tendance claire",
    .spokenUp: "tendance à la hausse",
    .spokenDown: "tendance à la baisse",
  ]
}

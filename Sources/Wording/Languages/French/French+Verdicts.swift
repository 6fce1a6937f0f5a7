extension VerdictPhrase {
  static let french: [Self: String] = [
    .noClearChange: "pas d’évolution claire",
    .noClearDifference: "pas de différence claire",
    .notCompared: "non comparé",
    .untested: "non publié ou sans réponses",
    .notComparedLine: "non comparé\u{A0}: non publié ou sans réponses",
    .tooFewShort: "trop peu de réponses",
    .tooFewAnswers: "trop peu de réponses pour comparer",
    .clearRise: "hausse claire",
    .clearFall: "baisse claire",
    .rose: "en hausse",
    .fell: "en baisse",
    .aboveRest: "au-dessus du reste",
    .belowRest: "au-dessous du reste",
    .points: "{n}\u{A0}{n:point|points}",
    .lessThanAPoint: "moins d’un point",
    .interval: "{low} à {high}",
    .couldBe: "possible\u{A0}: {interval}",
    .showsFrom: "détecté dès ±{points}",
    .unclearLine: "{figure}, pourrait aller de {interval}\u{A0}: {certainty}",
  ]
}

extension FindingPhrase {
  static let french: [Self: String] = [
    .noProduct: "{Products}\u{A0}: pas d’évolution claire {span}",
    .oneProduct: "Test possible pour 1 {product} seulement\u{A0}: pas d’évolution claire {span}",
    .noneOfProducts: """
    Aucune évolution claire {span} parmi les {n} {products} où un test était possible
    """,
    .tooFewForProducts: "{Products}\u{A0}: trop peu de réponses pour une comparaison {span}",
    .productsUntested: """
    {Products}\u{A0}: pas de comparaison {span}, réponses non publiées ou absentes
    """,
    .howTheyStand: "Où en sont les {products}",
    .overTheYear: "sur un an",
    .since: "depuis {against:|le |le |}{against}",
    .sinceThen: "depuis lors",
    .roseAndFell: "En hausse {span}\u{A0}: {risen}\u{202F}; en baisse\u{A0}: {fallen}",
    .rose: "En hausse {span}\u{A0}: {risen}",
    .fell: "En baisse {span}\u{A0}: {fallen}",
    .othersUnclear: "{clear}\u{202F}; pas d’évolution claire\u{A0}: {names}",
    .labelled: "{label}\u{A0}: {finding}",
    .notCompared: "non comparé, non publié ou sans réponses",
    .aboveAndBelow: "{above} au-dessus du reste, {below} au-dessous du reste",
    .above: "{above} au-dessus du reste",
    .below: "{below} au-dessous du reste",
    .noDifference: "pas de différence claire",
    .oneSegmentLike: """
    le seul segment qui a pu être testé ne présente pas de différence claire avec le reste
    """,
    .noneOfSegmentsDiffers: """
    aucun des {n} segments qui ont pu être testés ne présente de différence claire avec le reste
    """,
    .clearlyAboveAndBelow: """
    Différence claire avec le reste\u{A0}: {above} au-dessus\u{202F}; {below} au-dessous
    """,
    .clearlyAbove: "Différence claire avec le reste\u{A0}: {above} au-dessus",
    .clearlyBelow: "Différence claire avec le reste\u{A0}: {below} au-dessous",
    .noSegment: "Aucun segment ne présente de différence claire avec le reste",
    .oneSegment: """
    Le seul segment qui a pu être testé ne présente pas de différence claire avec le reste
    """,
    .noneOfSegments: """
    Aucun des {n} segments qui ont pu être testés ne présente de différence claire avec le reste
    """,
    .tooFewForSegments: "Trop peu de réponses pour comparer les segments",
    .segmentsUntested: "Segments non comparés\u{A0}: non publiés ou sans réponses",
    .noPeriod: """
    {grain:Aucun mois|Aucun trimestre|Aucun semestre|Aucune année} ne présente d’évolution claire \
    par rapport à un an plus tôt
    """,
    .onePeriod: """
    {grain:Le seul mois qui a pu être testé|Le seul trimestre qui a pu être testé|Le seul semestre \
    qui a pu être testé|La seule année qui a pu être testée} ne présente pas d’évolution claire \
    par rapport à un an plus tôt
    """,
    .noneOfPeriods: """
    {grain:Aucun des {n} mois qui ont pu être testés|Aucun des {n} trimestres qui ont pu être \
    testés|Aucun des {n} semestres qui ont pu être testés|Aucune des {n} années qui ont pu être \
    testées} ne présente d’évolution claire par rapport à un an plus tôt
    """,
    .tooFewForPeriods: """
    Trop peu de réponses pour comparer les {grain:mois|trimestres|semestres|années} avec un an \
    plus tôt
    """,
    .periodsUntested: """
    {grain:Mois non comparés|Trimestres non comparés|Semestres non comparés|Années non comparées} \
    avec un an plus tôt\u{A0}: réponses non publiées ou absentes
    """,
    .periodsLower: """
    Baisse claire par rapport à un an plus tôt pour {fallen}\u{A0}{grain:mois|{fallen:trimestre|\
    trimestres}|{fallen:semestre|semestres}|{fallen:année|années}} sur {n}{isWhole:| où un test \
    était possible}, aucune hausse claire
    """,
    .periodsHigher: """
    Hausse claire par rapport à un an plus tôt pour {risen}\u{A0}{grain:mois|{risen:trimestre|\
    trimestres}|{risen:semestre|semestres}|{risen:année|années}} sur {n}{isWhole:| où un test \
    était possible}, aucune baisse claire
    """,
    .periodsHigherAndLower: """
    Hausse claire par rapport à un an plus tôt pour {risen}\u{A0}{grain:mois|{risen:trimestre|\
    trimestres}|{risen:semestre|semestres}|{risen:année|années}} sur {n}{isWhole:| où un test \
    était possible}, baisse claire pour {fallen}
    """,
  ]
}

extension SentencePhrase {
  static let french: [Self: String] = [
    .clear: """
    En {rose:hausse|baisse} de {points} par rapport {against:à|au|au|à} {against} \
    ({interval})\u{A0}: {rose:hausse claire|baisse claire}, sur {answers} contre {then}.
    """,
    .unclear: """
    {figure} par rapport {against:à|au|au|à} {against}, pourrait aller de {interval}\u{A0}: \
    {certainty}, sur {answers} contre {then}.
    """,
    .untested: """
    Non comparé avec {against:|le |le |}{against}, non publié ou sans réponses\u{A0}: {answers} \
    contre {then}.
    """,
    .detectable: """
    Une évolution de {n}\u{A0}{n:point|points} serait détectée dans quatre cas sur cinq.
    """,
    .aYearAgo: "un an plus tôt",
    .referencePeriod: "{period:|le |le |}{period}",
    .lastPeriod: """
    {grain:le mois précédent|le trimestre précédent|le semestre précédent|l’année précédente}
    """,
    .movedInAYear: "{subject}\u{A0}: {rose:hausse|baisse} de {points} en un an, à {score}.",
    .movedSince: """
    {subject}\u{A0}: {rose:hausse|baisse} de {points} par comparaison avec {reference}, à {score}.
    """,
    .stood: "{subject} {score}\u{A0}: pas d’évolution claire par comparaison avec {reference}.",
    .openedUntested: """
    {subject} {score}\u{A0}: {tooFew:trop peu de réponses pour comparer|non comparé} avec \
    {reference}.
    """,
    .furtherMoved: "Par comparaison avec {reference}, {rose:hausse|baisse} de {points}.",
    .furtherStood: "Par comparaison avec {reference}, pas d’évolution claire.",
    .furtherUntested: "{tooFew:Trop peu de réponses pour comparer|Non comparé} avec {reference}.",
    .overTime: "{subject} au fil du temps",
    .standing: "{subject}\u{A0}: {score} {period:en|au|au|en} {period}",
    .trendMoved: """
    {subject}\u{A0}: en {rose:hausse|baisse}, de {before} {against:en|au|au|en} {against} à \
    {score} {period:en|au|au|en} {period}
    """,
    .trendStood: """
    {subject}\u{A0}: pas d’évolution claire entre {against:|le |le |}{against} et {period:|le |le |\
    }{period}
    """,
    .trendUntested: """
    {subject}\u{A0}: {score} {period:en|au|au|en} {period}, {tooFew:trop peu de réponses pour \
    comparer|non comparé} avec {against:|le |le |}{against}
    """,
    .changed: """
    Depuis {against:|le |le |}{against}\u{A0}: {rose:hausse claire|baisse claire} de {points}
    """,
    .unchanged: "Depuis {against:|le |le |}{against}\u{A0}: pas d’évolution claire, {figure}",
    .changeTooFew: """
    Depuis {against:|le |le |}{against}\u{A0}: {figure}, {tooFew:trop peu de réponses pour \
    comparer|non comparé}
    """,
    .changeUntested: "Depuis {against:|le |le |}{against}\u{A0}: non comparé",
    .withheld: "{place}\u{A0}: {reason}.",
    .soFar: "{place} (en cours)\u{A0}: NPS {score}, pas encore comparable.",
    .first: "{subject} {score} {period:en|au|au|en} {period}, sans rien d’antérieur à comparer.",
  ]
}

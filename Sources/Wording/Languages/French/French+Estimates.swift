extension EstimatePhrase {
  static let french: [Self: String] = [
    .scoreSpoken: "Net Promoter Score",
    .withheld: "non publié",
    .noAnswers: "aucune réponse",
    .fewAnswers: "peu de réponses",
    .promoters: "Promoteurs",
    .passives: "Passifs",
    .detractors: "Détracteurs",
    .allAnswers: "Toutes les réponses",
    .answersWord: "réponses",
    .answersHead: "Réponses",
    .periodHead: "Période",
    .intervalHead: "Intervalle à {confidence}\u{A0}%",
    .meanHead: "Note moyenne",
    .segmentHead: "Segment",
    .againstRestHead: "Face au reste",
    .sincePreviousHead: "Depuis la période précédente",
    .sinceYearHead: "Depuis un an",
    .shareHead: "Part",
    .sinceHead: "Depuis {period:|le |le |}{period}",
    .giveOrTake: "NPS, à {margin} près ({interval} avec une confiance de {confidence})",
    .mutedReason: "peu de réponses\u{A0}: moins de {n}",
    .mutedKey: "Creux et gris\u{A0}: moins de {answers}, trop peu pour s’y fier.",
    .summary: "NPS {score} ({interval}) sur {answers}",
    .mutedSummary: "NPS {score} ({interval}) sur {answers}, peu de réponses\u{A0}: moins de {n}",
    .shares: "promoteurs {promoters}, passifs {passives}, détracteurs {detractors}",
    .howAnswered: "La répartition des réponses",
    .mostGave: "{share} ont répondu {score}, la réponse la plus fréquente",
    .mostGaveEight: "{share} ont répondu {score}, la réponse la plus fréquente",
    .nearDetractors: "{share} des détracteurs ont répondu 5 ou 6.",
  ]
}

extension NounPhrase {
  static let french: [Self: String] = [
    .product: "produit",
    .products: "produits",
    .answers: "{n}\u{A0}{n:réponse|réponses}",
    .comma: ", ",
    .semicolon: "\u{202F}; ",
    .lastOfList: "{others} et {item}",
    .andMore: "{one}, {two} et {n} autres",
    .quoted: "«\u{202F}{name}\u{202F}»",
    .sentenceWords: """
    aucun|aucune|autre|autres|autres ensemble|ensemble|et|l’ensemble|la composition des réponses|\
    le reste|les autres|nps|plus|reste|total|tous|tout|toutes|toutes les réponses
    """,
  ]
}

extension AskedPhrase {
  static let french: [Self: String] = [
    .ofAsked: "sur {count} {count:personne sollicitée|personnes sollicitées} ({rate})",
    .under: "moins de {percent}",
    .over: "plus de {percent}",
    .rateHead: "Taux de réponse",
    .rateDefinition: """
    {span}\u{A0}: {answers} {ofAsked}, d’après {file}, qui compte les personnes sollicitées. \
    C’est la part de celles-ci qui a répondu, pour les périodes entières seulement\u{202F}; aucun \
    test ne s’appuie sur elle, et elle ne dit pas si ceux qui se sont tus pensent de même.
    """,
  ]
}

extension LevelPhrase {
  static let french: [Self: String] = [
    .yearEarlierCaption: """
    Évolution par rapport {grain:au même mois un an plus tôt|au même trimestre un an plus tôt|au \
    même semestre un an plus tôt|à l’année précédente}, {grain:le plus récent|le plus récent|le \
    plus récent|la plus récente} en premier
    """,
    .yearEarlierNote: """
    Chaque {grain:mois avec le même mois de l’année précédente|trimestre avec le même trimestre de \
    l’année précédente|semestre avec le même semestre de l’année précédente|année avec l’année \
    précédente}, de sorte que ce qui se répète tous les ans s’annule.
    """,
    .rollingTitle: """
    {grain:Les douze mois jusqu’à {period} ensemble|Les quatre trimestres jusqu’au {period} \
    ensemble|Les deux semestres jusqu’au {period} ensemble|L’année jusqu’à {period}}\u{A0}: NPS \
    {score} ({interval})
    """,
    .rollingNote: """
    Un niveau, jamais testé\u{A0}: deux lignes voisines {grain:ont onze mois en commun|ont trois \
    trimestres en commun|ont un semestre en commun|n’ont aucune année en commun}.
    """,
    .rollingCaption: """
    Toutes les réponses {grain:de douze mois|de quatre trimestres|de deux semestres|d’une année} \
    ensemble, le plus récent en premier
    """,
    .rollingHead: "{grain:Douze mois|Quatre trimestres|Deux semestres|Une année} jusqu’à",
  ]
}

extension CommentaryPhrase {
  static let french: [Self: String] = [
    .table: "Tableau"
  ]
}

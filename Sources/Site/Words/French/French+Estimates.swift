extension EstimatePhrase {
  static let french: [Self: String] = [
    .scoreSpoken: "Net Promoter Score",
    .withheld: "non publié",
    .noAnswers: "aucune réponse",
    .fewAnswers: "peu de réponses",
    .soFar: "en cours",
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
    .shares: "Promoteurs {promoters}, passifs {passives}, détracteurs {detractors}",
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
    {period}\u{A0}: {answers} {ofAsked}, d’après {file}, qui compte les personnes sollicitées. \
    C’est la part de celles-ci qui a répondu, pour les périodes entières seulement\u{202F}; aucun \
    test ne s’appuie sur elle, et elle ne dit pas si ceux qui se sont tus pensent de même.
    """,
  ]
}

extension LevelPhrase {
  static let french: [Self: String] = [
    .yearEarlierCaption: """
    Évolution par rapport {grain:au même mois|au même trimestre|au même semestre|à la même année} \
    un an plus tôt, le plus récent en premier
    """,
    .yearEarlierNote: """
    Chaque {grain:mois avec le même mois|trimestre avec le même trimestre|semestre avec le même \
    semestre|année avec la même année} de l’année précédente, pour neutraliser ce qui se répète \
    tous les ans.
    """,
    .rollingTitle: """
    {grain:Les douze mois jusqu’à {period} ensemble|Les quatre trimestres jusqu’au {period} \
    ensemble|Les deux semestres jusqu’au {period} ensemble|L’année jusqu’à {period}}\u{A0}: NPS \
    {score} ({interval})
    """,
    .rollingNote: """
    Un niveau, jamais testé\u{A0}: deux lignes voisines ont en commun {grain:onze mois|trois \
    trimestres|un semestre|aucune année}.
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

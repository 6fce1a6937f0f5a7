extension ChartPhrase {
  static let french: [Self: String] = [
    .tableSummary: "Tableau de ces chiffres",
    .trendNote: """
    Ligne\u{A0}: NPS. Bande\u{A0}: son intervalle à {confidence}. Blocs\u{A0}: réponses.
    """,
    .trendNoteWithTarget: """
    Ligne\u{A0}: NPS. Bande\u{A0}: son intervalle à {confidence}. Pointillés\u{A0}: la cible. \
    Blocs\u{A0}: réponses.
    """,
    .trendDescription: "NPS par {grain:mois|trimestre|semestre|année}\u{A0}: {scores}.",
    .trendDescriptionOfNone: "NPS par période\u{A0}: {scores}.",
    .sharesOverTime: "Promoteurs, passifs et détracteurs au fil du temps",
    .sharesTitle: """
    {promoters} de promoteurs et {detractors} de détracteurs {period:en|au|au|en} {period}
    """,
    .sharesThenTitle: """
    {promoters} de promoteurs et {detractors} de détracteurs {period:en|au|au|en} \
    {period}\u{202F}; un an plus tôt {promotersThen} et {detractorsThen}
    """,
    .sharesOfPeriod: "{period}\u{A0}: {shares}",
    .sharesCaption: """
    Parts des promoteurs, passifs et détracteurs par {grain:mois|trimestre|semestre|année}
    """,
    .distributionDescription: "Part de chaque réponse de 0 à 10\u{A0}: {shares}.",
    .shareOfAnswer: "{answer}\u{A0}: {share}",
    .distributionCaption: "Réponses de 0 à 10, {span}",
    .answerHead: "Réponse",
    .heatTitle: "De {least} ({leastName}, {first}) à {most} ({mostName}, {last})",
    .heatName: "NPS par {product} et par {grain:mois|trimestre|semestre|année}",
    .heatNameOfNone: "NPS par {product} et par période",
    .heatDescription: "{span}. {period}\u{A0}: {scores}.",
    .nameAndScore: "{name} {score}",
    .scaleTitle: "Échelle en points de NPS",
    .contrastScaleTitle: "Échelle en points au-dessus ou au-dessous du reste",
    .yearAgoKey: "Point creux\u{A0}: {period}.",
    .filledKey: "Point\u{A0}: NPS, ligne\u{A0}: son intervalle à {confidence}.",
    .referenceKey: "Ligne pointillée\u{A0}: toutes les réponses, {score}.",
    .clearKey: "▲▼\u{A0}seulement si l’évolution dépasse ce que le hasard explique.",
    .contrastNote: """
    Chaque segment face à toutes les autres réponses, avec l’intervalle de la différence à \
    {confidence}. ▲▼\u{A0}seulement si elle dépasse ce que le hasard explique.
    """,
    .asTheRest: "comme le reste",
    .all: "Total",
  ]
}

extension TablePhrase {
  static let french: [Self: String] = [
    .heatCaption: """
    NPS par {product} et par {grain:mois|trimestre|semestre|année}, avec le nombre de réponses
    """,
    .slopeNone: """
    Pas d’évolution claire entre {first:|le |le |}{first} et {last:|le |le |}{last} pour les {all} \
    {products}
    """,
    .slopeSome: """
    Évolution claire entre {first:|le |le |}{first} et {last:|le |le |}{last}\u{A0}: {n} \
    {n:{product}|{products}} sur {all}
    """,
    .slopeCaption: "NPS de chaque {product}, {first} et {last}",
    .slopeLine: "{name}\u{A0}: {then} à {now}",
    .slopeHeavy: "Trait épais\u{A0}: l’évolution dépasse ce que le hasard explique.",
    .slopeThin: "Trait fin et points creux\u{A0}: pas d’évolution claire.",
    .multiplesTitle: "{Products} sur une même échelle",
    .multiplesNote: """
    Tout sur une même échelle. Ligne\u{A0}: NPS. Bande\u{A0}: son intervalle à \
    {confidence}\u{A0}%. Pointillés\u{A0}: toutes les réponses.
    """,
    .multiplesPanel: "{name}\u{A0}: de {then} à {now}",
    .corrected: """
    Pas de flèche bien que l’intervalle exclue 0\u{A0}: compte tenu de la correction pour le \
    nombre de comparaisons, la différence peut encore être due au hasard.
    """,
    .detectable: """
    Détecté dès ±\u{A0}: la plus petite évolution réelle qu’un tel nombre de réponses fait \
    apparaître dans quatre cas sur cinq.
    """,
    .rounded: """
    Les évolutions sont calculées à partir des scores non arrondis et arrondies une seule \
    fois\u{202F}; une évolution peut donc différer de 1 de la différence entre deux scores affichés.
    """,
    .placeHead: "Rang",
    .place: "Rang parmi {ranked}, d’après {n}\u{A0}{n:comparaison|comparaisons} deux à deux.",
    .sharedPlace: """
    Rang parmi {ranked}, d’après {n}\u{A0}{n:comparaison|comparaisons} deux à deux\u{202F}; \
    {place} est un rang partagé, car le hasard peut expliquer l’ordre.
    """,
    .families: """
    Testé sur cette page, chaque famille de comparaisons étant tenue à {q}\u{A0}: {families}.
    """,
    .familiesLink: "Ce que cela signifie",
    .family: "{family}\u{A0}: {comparisons}",
    .comparisons: "{n}\u{A0}{n:comparaison|comparaisons}",
    .comparisonsFromTo: "{least} à {n}\u{A0}{n:comparaison|comparaisons}",
    .changes: "{period} contre {against}, toutes les réponses",
    .changesWithProducts: "{period} contre {against}, toutes les réponses et les {products}",
    .changesFromPrevious: """
    {grain:chaque mois contre le précédent|chaque trimestre contre le précédent|chaque semestre \
    contre le précédent|chaque année contre la précédente}, toutes les réponses
    """,
    .changesFromPreviousWithProducts: """
    {grain:chaque mois contre le précédent|chaque trimestre contre le précédent|chaque semestre \
    contre le précédent|chaque année contre la précédente}, toutes les réponses et les {products}
    """,
    .changesFromYearEarlier: """
    chaque {grain:mois|trimestre|semestre|année} contre un an plus tôt, toutes les réponses
    """,
    .changesFromYearEarlierWithProducts: """
    chaque {grain:mois|trimestre|semestre|année} contre un an plus tôt, toutes les réponses et les \
    {products}
    """,
    .segmentsAgainstRest: "{label} ({scope}), chaque segment face au reste",
    .changesOfSegments: "évolutions des segments ({label}) depuis {period:|le |le |}{period}",
    .changesOfProducts: """
    évolutions depuis {period:|le |le |}{period}, toutes les réponses et les {products}
    """,
    .sumsOfEffects: "sommes d’effets depuis {period:|le |le |}{period}",
  ]
}

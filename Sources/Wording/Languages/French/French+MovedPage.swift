extension MovedPagePhrase {
  static let french: [Self: String] = [
    .partHead: "Partie",
    .shareThenNow: "Part des réponses, {span}",
    .scoreThenNow: "NPS, {span}",
    .ownChangeHead: "Évolution de son score",
    .withinHead: "Effet propre",
    .mixHead: "Composition",
    .togetherHead: "Ensemble",
    .tableCaption: """
    Par {name}\u{A0}: ce qui a fait bouger le score entre {first:|le |le |}{first} et {last:|le |\
    le |}{last}
    """,
    .beyondChance: "au-delà du hasard",
    .noClearEffect: "pas d’effet clair",
    .waterfallKey: """
    Plein\u{A0}: au-delà du hasard. Contour\u{A0}: dans les limites du hasard, ou non testé.
    """,
    .effect: "{part}\u{A0}: {points}",
    .clearEffect: "{part}\u{A0}: {points}, au-delà du hasard",
    .otherParts: "{n} {n:autre|autres}",
    .mixNote: """
    L’effet propre est ce que les évolutions des scores des parties elles-mêmes ajoutent au score \
    d’ensemble. La composition est ce qui reste quand aucun score ne bouge\u{A0}: le score \
    d’ensemble évolue aussi quand des parties au score bas ou élevé fournissent une plus grande \
    part des réponses qu’avant. Les ventilations montrent la même évolution sous différents angles \
    et ne doivent pas être additionnées.
    """,
    .effectsNote: """
    La somme des effets est exactement l’évolution non arrondie\u{202F}; ils sont affichés avec \
    une décimale, si bien que les effets affichés peuvent s’écarter de leur somme d’un ou deux \
    dixièmes. Les scores de début et de fin sont ceux publiés, arrondis au point entier.
    """,
    .othersNote: """
    Autres ensemble\u{A0}: tout ce qui n’est pas affiché séparément, soit toutes les réponses \
    moins les parties affichées.
    """,
    .link: "Ce qui a fait bouger le score ({period}), par chaque ventilation",
    .all: "Ce qui a fait bouger le score de chaque période",
    .pulls: "Comment chaque partie tire le score ({period})",
    .strongestPulls: """
    Ce qui tire le plus le score ({period})\u{A0}: {up} {upPoints}, {down} {downPoints}
    """,
    .pullCaption: "Parts, scores et tractions {period:en|au|au|en} {period}",
    .pullHead: "Tire le score de",
    .pullNote: """
    La traction est la part des réponses multipliée par l’écart au score d’ensemble. Les tractions \
    d’une ventilation ont pour somme 0, à un ou deux dixièmes près pour celles affichées. Elles \
    relèvent du calcul\u{A0}: c’est le test d’une partie qui dit si elle diffère du reste.
    """,
  ]
}

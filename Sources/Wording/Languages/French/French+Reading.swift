extension ReadingPhrase {
  static let french: [Self: String] = [
    .distribution: "Barres\u{A0}: combien, sur cent, ont donné chaque réponse.",
    .heat: "Plus la couleur d’une case est soutenue, plus elle est loin de 0.",
    .heatHidden: "Hachures\u{A0}: non publié.",
    .running: "Tirets\u{A0}: période en cours.",
    .shares: """
    Une colonne représente toutes les réponses {grain:d’un mois|d’un trimestre|d’un \
    semestre|d’une année}.
    """,
    .slope: "À chaque {product} sa ligne\u{A0}: plus elle est pentue, plus l’évolution est grande.",
    .multiples: "À chaque {product} son cadre.",
    .waterfall: "Chaque barre commence où finit celle du dessus.",
    .beside: "{name} à côté des autres {products}, {period}",
    .moved: """
    {name}\u{A0}: son score a déplacé celui de toutes les réponses de {points} points depuis \
    {against:|le |le |}{against}, au-delà du hasard
    """,
    .notMoved: """
    Pour {name}, part dans l’évolution de toutes les réponses depuis {against:|le |le |\
    }{against}\u{A0}: {points} points, dans les limites du hasard ou non testée
    """,
    .segmentsElsewhere: "{name}\u{A0}: segments, toutes périodes réunies",
    .firstQuotes: "Ceux choisis en premier, sur la page {name}",
    .noneInTotals: "aucune dans les totaux",
    .definitions: "Le sens des mots\u{A0}: ",
    .groups: "NPS, promoteurs, passifs, détracteurs",
    .giveOrTake: "marge ±",
    .clearChange: "évolution claire",
    .thresholds: "trop peu de réponses, non publié",
  ]
}

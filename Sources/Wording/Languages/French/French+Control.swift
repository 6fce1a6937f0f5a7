extension ControlPhrase {
  static let french: [Self: String] = [
    .standOut: "{n:{count} mois se détache|{count} mois se détachent}\u{A0}: {months}",
    .manyStandOut: """
    {n:{count} mois se détache|{count} mois se détachent}, le dernier\u{A0}: {period}
    """,
    .runsAbove: "{length} mois de suite sont au-dessus de la ligne centrale",
    .runsBelow: "{length} mois de suite sont au-dessous de la ligne centrale",
    .runsAboveAndBelow: """
    {length} mois de suite sont au-dessus de la ligne centrale et {length} mois de suite au-dessous
    """,
    .noneStandsOut: "Aucun mois ne se détache des {baseline} premiers",
    .noneJudgedStandsOut: "Aucun mois qui a pu être jugé ne se détache des {baseline} premiers",
    .note: """
    Ligne\u{A0}: NPS par mois. Bande\u{A0}: les limites que fixent les {baseline} premiers mois, \
    {span}.
    """,
    .passedOver: """
    Sautés\u{A0}: {n}\u{A0}mois dans l’intervalle, avec moins de {answers} ou non {n:publié|\
    publiés}.
    """,
    .aboveLimitLine: "Au-dessus de la limite supérieure\u{A0}: {months}.",
    .belowLimitLine: "Au-dessous de la limite inférieure\u{A0}: {months}.",
    .runAboveLine: """
    {length} mois de suite au-dessus de la ligne centrale\u{A0}: {span}{isGapped:, ceux qui ont \
    trop peu de réponses étant sautés|}.
    """,
    .runBelowLine: """
    {length} mois de suite au-dessous de la ligne centrale\u{A0}: {span}{isGapped:, ceux qui ont \
    trop peu de réponses étant sautés|}.
    """,
    .howToRead: "Comment lire ce graphique.",
    .reading: """
    La ligne centrale est le score des {baseline} premiers mois ensemble, {centre}\u{202F}; les \
    limites sont à trois erreurs types au-dessus et au-dessous, plus larges là où moins de \
    personnes ont répondu{isWidened:, et encore {factor} fois plus larges que cela, car ces mois \
    ont varié d’autant plus|}. Un mois se détache s’il dépasse une limite ou s’il achève une suite \
    de {length} mois d’un même côté de la ligne centrale. Tant que rien ne change, c’est le cas \
    d’au plus 1 mois sur 100 environ, et au plus un graphique sur six environ, parmi ceux de 24 \
    mois, en contient. Le graphique ne dit pas pourquoi.
    """,
    .centreSentence: "Ligne centrale\u{A0}: {score}.",
    .upperLimit: "lim. haute",
    .lowerLimit: "lim. basse",
    .centre: "centre {score}",
    .baseline: "référence",
    .limitsHead: "Limites",
    .signalHead: "Signal",
    .caption: "NPS par mois avec les limites d’une série stable",
    .aboveLimit: "au-dessus de la limite supérieure",
    .belowLimit: "au-dessous de la limite inférieure",
    .runAbove: "neuvième de suite au-dessus du centre",
    .runBelow: "neuvième de suite au-dessous du centre",
    .tooFewTitle: "Trop peu de mois pour dire lesquels se détachent",
    .tooFew: """
    Un graphique des mois exige {least} mois complets avec au moins {answers} chacun\u{A0}: \
    {baseline} qui fixent ses limites, et un à leur comparer. Jusqu’ici\u{A0}: {n}.
    """,
    .uniformTitle: "Impossible de dire quels mois se détachent",
    .uniform: """
    Toutes les réponses des {baseline} mois qui fixeraient les limites, {span}, sont d’un seul \
    groupe\u{A0}: rien ne dit donc dans quelle mesure un mois varie.
    """,
  ]
}

extension ScoreMethodPhrase {
  static let french: [Self: String] = [
    .oneScoreName: "L’intervalle d’un score\u{A0}: Wald ajusté",
    .oneScoreUse: """
    Pour l’intervalle de tous les scores, sauf ceux de l’intervalle «\u{202F}score\u{202F}» de \
    Tango, ci-dessous. Trois pseudo-réponses sont ajoutées, ¾ aux promoteurs, 1½ aux passifs et ¾ \
    aux détracteurs.
    """,
    .oneScoreInterval: "intervalle = NPS′ ± z √(V′ / n′), borné à −100…100",
    .smallScoreName: """
    L’intervalle de peu de réponses\u{A0}: l’intervalle «\u{202F}score\u{202F}» de Tango
    """,
    .smallScoreUse: """
    Pour l’intervalle d’un score de moins de 10 réponses, ou de moins de 30 dont un groupe n’a \
    aucune. Ses bornes sont trouvées par dichotomie\u{202F}; elles ne sortent jamais de −100…100.
    """,
    .smallScoreRange: "tous les x tels que |T(x)| ≤ z",
    .smallScoreSource: """
    Tango (1998), Statistics in Medicine 17, 891–908, pour une différence de proportions \
    appariées, ce qu’est un NPS.
    """,
  ]
}

extension SuppressionMethodPhrase {
  static let french: [Self: String] = [
    .name: "Ce qui n’est pas publié à côté de petits nombres\u{A0}: la suppression complémentaire",
    .use: """
    Partout où un nombre est masqué. Pour chaque cellule masquée, on cherche d’autres réponses, \
    échangées entre cellules, qui laissent tous les chiffres publiés tels quels\u{202F}; les \
    cellules qui diffèrent sont masquées aussi. Des échanges trouvés, on retient celui avec lequel \
    le lecteur perd le moins. Ensuite, ce qui a été masqué pour d’autres est de nouveau affiché \
    partout où ces dernières peuvent se contenter de moins.
    """,
    .whole: "un ensemble = ses parties, par chaque ventilation et dans chaque période",
    .period: "une période = les plus courtes dont elle se compose",
    .cell: """
    pour chaque cellule masquée\u{A0}: deux solutions au moins, en nombres entiers ≥ 0 de chaque \
    note
    """,
    .loss: "ce qui est perdu = réponses × poids",
    .weight: """
    poids\u{A0}: l’ensemble > ses parties\u{202F}; périodes complètes > une période en cours > \
    années, mois\u{202F}; récent > ancien
    """,
  ]
}

extension TargetMethodPhrase {
  static let french: [Self: String] = [
    .name: "Ce qu’il faudrait\u{A0}: calcul",
    .use: """
    Pour les cibles, et pour l’effet de la conversion de 1 sur 10\u{A0}: où serait le score des \
    réponses actuelles si certaines d’entre elles avaient été d’un groupe supérieur, sans aucune \
    prévision. Une cible est atteinte si l’intervalle entier se situe à la cible ou au-dessus, non \
    atteinte si l’intervalle entier se situe au-dessous, et sinon le résultat est non concluant. \
    Un passage fait monter une réponse d’un groupe, de détracteur à passif ou de passif à \
    promoteur, et ajoute 1/n au score dans les deux cas. L’intervalle des réponses déplacées est \
    celui du rapport lui-même\u{202F}; il peut dépendre de qui passe en premier, détracteurs ou \
    passifs, et les deux nombres sont affichés s’ils diffèrent. Des réponses trop peu nombreuses \
    pour s’y fier ne sont pas jugées.
    """,
    .score: "passages pour un score t = le plus petit entier k ≥ 0 tel que 100 (p − d + k) ≥ t n",
    .span: """
    pour inclure t = le plus petit k tel que haut(k) ≥ t    pour être au-dessus de t = le plus \
    petit k tel que bas(k) ≥ t
    """,
    .oneInTen: "1 sur 10\u{A0}: passifs en promoteurs 10 q / n    détracteurs en passifs 10 d / n",
    .oneInTenOfDetractors: "détracteurs en promoteurs 20 d / n points",
    .source: "la définition du score\u{202F}; l’intervalle comme ci-dessus.",
  ]
}

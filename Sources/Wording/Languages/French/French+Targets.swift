extension TargetPhrase {
  static let french: [Self: String] = [
    .title: "Ce qu’il faudrait\u{A0}: un calcul, pas une prévision",
    .targets: "{n:La cible|Les cibles}",
    .note: """
    Compté sur les réponses {period:de la période|du|du|de} {period}\u{A0}: où se situerait le \
    score si certaines d’entre elles avaient été d’un groupe supérieur. Cela ne dit pas si cela \
    peut être obtenu, ni comment.
    """,
    .target: "Cible {points}",
    .verdict: "cible {points}\u{A0}: {standing}.",
    .reached: "atteinte",
    .notDistinguishable: "non concluant",
    .missed: "non atteinte",
    .tooFew: "non jugée, trop peu de réponses",
    .incomplete: "pas encore jugée",
    .hidden: "non jugée, réponses non publiées",
    .noAnswers: "non jugée, aucune réponse",
    .whyReached: "L’intervalle entier, {interval}, se situe à la cible ou au-dessus.",
    .whyMissed: "L’intervalle entier, {interval}, se situe au-dessous de la cible.",
    .whyMissedBeforeRounding: """
    Avant arrondi, l’intervalle entier, {interval}, se situe au-dessous de la cible.
    """,
    .whyNotDistinguishable: """
    La cible est dans l’intervalle, {interval}\u{A0}: ces réponses ne permettent pas de dire si \
    elle est atteinte.
    """,
    .whyNotDistinguishableBeforeRounding: """
    Avant arrondi, la cible est dans l’intervalle, {interval}\u{A0}: ces réponses ne permettent \
    pas de dire si elle est atteinte.
    """,
    .whyTooFew: "Moins de {n}\u{A0}{n:réponse|réponses}, c’est trop peu pour juger.",
    .whyIncomplete: """
    La cible sera jugée à la fin {grain:du mois|du trimestre|du semestre|de l’année}.
    """,
    .whyHidden: "Les réponses ne sont pas publiées.",
    .whyNone: "Aucune réponse {period:en|au|au|en} {period}.",
    .scoreIsThere: "Le score lui-même, {score}, se situe à la cible ou au-dessus.",
    .scoring: """
    Un score de {target} demande {n}\u{A0}{n:passage|passages} au groupe immédiatement supérieur, \
    sur {answers}\u{A0}{answers:réponse|réponses}\u{A0}: {which}.
    """,
    .scoringBeforeRounding: """
    Un score de {target} avant arrondi demande {n}\u{A0}{n:passage|passages} au groupe \
    immédiatement supérieur, sur {answers}\u{A0}{answers:réponse|réponses}\u{A0}: {which}.
    """,
    .whichAll: "chaque réponse devrait être un 9 ou un 10",
    .whichEither: "de détracteur à passif ou de passif à promoteur",
    .whichPassives: "de passif à promoteur",
    .whichPassivesOrBoth: """
    de passif à promoteur, ou en partie de chaque sorte\u{202F}; il n’y a que \
    {detractors}\u{A0}{detractors:détracteur|détracteurs}
    """,
    .whichDetractors: "de détracteur à passif\u{202F}; il n’y a pas de passifs",
    .whichDetractorsOrBoth: """
    de détracteur à passif, ou en partie de chaque sorte\u{202F}; il n’y a que \
    {passives}\u{A0}{passives:passif|passifs}
    """,
    .whichBoth: """
    en partie de détracteur à passif et en partie de passif à promoteur, car il n’y a que \
    {detractors}\u{A0}{detractors:détracteur|détracteurs} et {passives}\u{A0}{passives:passif|\
    passifs}
    """,
    .whichTwice: """
    avec seulement {detractors}\u{A0}{detractors:détracteur|détracteurs} et \
    {passives}\u{A0}{passives:passif|passifs}, certains détracteurs devraient devenir promoteurs
    """,
    .whichTwiceWithoutPassives: """
    avec seulement {detractors}\u{A0}{detractors:détracteur|détracteurs} et aucun passif, certains \
    détracteurs devraient devenir promoteurs
    """,
    .moves: "{n}\u{A0}{n:passage|passages}",
    .movesByOrder: "{other} ou {n}\u{A0}{n:passage|passages}",
    .takenIn: "Avec {moves}, l’intervalle inclurait la cible.",
    .takenInByOrder: """
    Avec {moves}, l’intervalle inclurait la cible, selon que les détracteurs ou les passifs \
    passent en premier.
    """,
    .above: "Avec {moves}, l’intervalle entier se situerait à la cible ou au-dessus.",
    .aboveByOrder: """
    Avec {moves}, l’intervalle entier se situerait à la cible ou au-dessus, selon que les \
    détracteurs ou les passifs passent en premier.
    """,
    .takenInAndAbove: """
    Avec {fewer}, l’intervalle inclurait la cible\u{202F}; avec {more}, il se situerait \
    entièrement à la cible ou au-dessus.
    """,
    .takenInAndAboveByOrder: """
    Avec {fewer}, l’intervalle inclurait la cible\u{202F}; avec {more}, il se situerait \
    entièrement à la cible ou au-dessus, selon que les détracteurs ou les passifs passent en \
    premier.
    """,
    .neverAbove: """
    Des promoteurs seulement, autant qu’il y a de réponses, n’y amèneraient pas l’intervalle entier.
    """,
    .oneInTenCaption: "Ce que 1 sur 10 dans un groupe ajouterait au NPS, {period}",
    .oneInTenHead: "1 sur 10 parmi les",
    .gainHead: "Points",
    .passivesToPromoters: "passifs devenant promoteurs",
    .detractorsToPassives: "détracteurs devenant passifs",
    .detractorsToPromoters: "détracteurs devenant promoteurs",
  ]
}

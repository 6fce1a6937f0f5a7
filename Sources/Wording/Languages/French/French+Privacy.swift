extension PrivacyPhrase {
  static let french: [Self: String] = [
    .withheldAnswers: "{n}\u{A0}{n:réponse|réponses}, résultat {reason}",
    .withheld: "non publié\u{A0}: moins de {n}\u{A0}{n:réponse|réponses}",
    .withheldWithOthers: "non publié\u{A0}: d’autres résultats non publiés pourraient s’en déduire",
    .withheldWithOneGroup: """
    non publié\u{A0}: un groupe n’en a aucune ou les a toutes, ou d’autres résultats non publiés \
    pourraient s’en déduire
    """,
    .key: """
    Non publié\u{A0}: moins de {hide}\u{A0}{hide:réponse|réponses}, ou des réponses dont on \
    pourrait, par soustraction, déduire d’autres qui ne sont pas publiées.
    """,
    .strictKey: """
    Non publié\u{A0}: moins de {hide}\u{A0}{hide:réponse|réponses}, moins de \
    {mute}\u{A0}{mute:réponse|réponses} dont un groupe n’a aucune ou a la totalité, ou des \
    réponses dont on pourrait, par soustraction, déduire d’autres qui ne sont pas publiées.
    """,
    .leftOutFew: """
    Hors de tous les totaux, car moins de {n}\u{A0}{n:réponse a été reçue|réponses ont été \
    reçues}\u{A0}: {periods}.
    """,
    .leftOutWithheld: """
    Hors de tous les totaux, car ce qui a été répondu n’est pas publié\u{A0}: {periods}.
    """,
    .leftOutPeriod: "{period} ({n}\u{A0}{n:réponse|réponses})",
    .muted: """
    Estompé\u{A0}: moins de {n}\u{A0}{n:réponse|réponses}. Affiché en creux ou en gris, jamais \
    qualifié de hausse, de baisse, de plus haut ni de plus bas.
    """,
    .hidden: """
    Masqué\u{A0}: moins de {n}\u{A0}{n:réponse|réponses}. Seul leur nombre est affiché\u{202F}; \
    score, parts, intervalle et couleur ne sont publiés sur aucune page ni dans aucun fichier. \
    {grain:Un mois masqué|Un trimestre masqué|Un semestre masqué|Une année masquée} pour \
    l’ensemble des réponses reste hors de tous les totaux.
    """,
    .strict: """
    Ce rapport est strict\u{A0}: moins de {n}\u{A0}{n:réponse|réponses} sont également masquées si \
    un groupe n’en a aucune ou les a toutes, car une telle part dit ce que chacun a répondu.
    """,
    .hiddenWithOthers: """
    Certains nombres plus grands sont masqués avec elles. Une seule partie masquée d’un total \
    pourrait se déduire du total et des autres parties\u{202F}; d’autres sont donc masquées aussi, \
    celles dont l’absence coûte le moins, jusqu’à ce qu’aucune réponse masquée ne se déduise des \
    chiffres de ce rapport. Un autre rapport, sur d’autres mois, peut toujours être \
    soustrait de celui-ci.
    """,
  ]
}

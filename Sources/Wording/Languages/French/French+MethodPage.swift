extension MethodPagePhrase {
  static let french: [Self: String] = [
    .headline: "Comment ces chiffres sont établis",
    .definitionTitle: "Le score",
    .intervalTitle: "Quelle est la précision d’un score",
    .testTitle: "Quand une évolution compte comme telle",
    .thresholdsTitle: "Quand il y a trop peu de réponses",
    .methodsTitle: "Chaque méthode, avec sa source",
    .source: "Source\u{A0}: {source}",
    .groups: """
    Chaque participation est une réponse de 0 à 10. Les réponses 9 et 10 sont celles des \
    promoteurs, 7 et 8 celles des passifs, 0 à 6 celles des détracteurs.
    """,
    .nps: """
    NPS = part des promoteurs − part des détracteurs. Les passifs comptent dans la base. Il va de \
    {least} à {most} et ne porte pas de signe de pourcentage.
    """,
    .countedAnswers: """
    {n}\u{A0}{n:réponse|réponses} = {promoters}\u{A0}{promoters:promoteur|promoteurs} + \
    {passives}\u{A0}{passives:passif|passifs} + {detractors}\u{A0}{detractors:détracteur|\
    détracteurs}
    """,
    .workedScore: """
    NPS = 100 × ({promoters} − {detractors}) ÷ {n} = 100 × {difference} ÷ {n} = {exact}, affiché \
    {printed}
    """,
    .rounding: """
    Il s’agit ici de\u{A0}: {period}. Les chiffres sont arrondis une seule fois, les moitiés en \
    s’éloignant de zéro. De toutes les parts en pourcentages entiers dont la somme est {whole} et \
    dont les promoteurs moins les détracteurs donnent le score affiché, les plus proches sont \
    affichées\u{A0}: {shares}.
    """,
    .interval: """
    Ceux qui ont répondu représentent tous ceux qui auraient pu le faire. L’intervalle à \
    {confidence} dit de combien le score pourrait s’écarter pour cette seule raison. C’est \
    l’intervalle de Wald ajusté\u{A0}: ¾ de réponse est ajouté aux promoteurs, 1½ aux passifs et ¾ \
    aux détracteurs, et les bornes restent entre {least} et {most}. Les scores fondés sur très peu \
    de réponses ont à la place l’intervalle «\u{202F}score\u{202F}» de Tango, ci-dessous. Aucun de \
    ces intervalles ne dit rien des personnes qui ne répondraient pas du tout.
    """,
    .givenCounts: "Avec p promoteurs et d détracteurs parmi n réponses\u{A0}:",
    .intervalFormula: "intervalle = NPS′ ± z √(V′ ÷ n′)",
    .workedThrough: "Période de cet exemple\u{A0}: {period}.",
    .workedInterval: """
    intervalle = 100 × ({nps} ± {z} × {error}) = {low} à {high}, affiché {printed}
    """,
    .test: """
    Une évolution n’est appelée hausse ou baisse que si un test dit que le hasard seul ne \
    l’explique guère. L’évolution affichée est la différence des deux scores non arrondis\u{202F}; \
    son intervalle et sa valeur p viennent des scores ajustés, de personnes différentes\u{A0}:
    """,
    .testInterval: "intervalle = δ ± z SE",
    .testProbability: """
    p = 2 (1 − T(|δ| ÷ SE)), t de Student avec les degrés de liberté indiqués plus bas
    """,
    .families: """
    De nombreuses comparaisons trouvent des différences par hasard. Les valeurs p sont donc \
    corrigées par familles selon la méthode de Benjamini et Hochberg\u{A0}: toutes les évolutions \
    d’une même durée de période, d’une même période et d’une même référence, pour {whole}, forment \
    une famille\u{202F}; de même tous les tests des segments d’une dimension face au reste dans \
    une période ou un intervalle de périodes, les évolutions de ces segments entre deux périodes, \
    les sommes des effets propres et de composition de toutes les ventilations d’une évolution, \
    les tendances, les tests de différence entre périodes et, par la méthode de Holm, les paires \
    d’un classement. Avec m comparaisons, triées par p, q₍ᵢ₎ = min pour j ≥ i de m p₍ⱼ₎ ÷ j. Une \
    hausse ou une baisse a {q}\u{202F}; tout le reste est «\u{202F}pas d’évolution \
    claire\u{202F}», ce qui ne signifie pas que rien n’a changé. L’intervalle affiché est celui \
    d’une comparaison prise isolément\u{202F}; il peut exclure 0 alors que q dépasse la limite.
    """,
    .wholeAndProducts: "l’ensemble et ses {products}",
    .whole: "l’ensemble",
    .familyLimit: """
    La limite vaut pour chaque famille prise isolément. Là où rien ne diffère, avec une confiance \
    de {confidence}, une page qui montre deux grandes familles signale une hausse ou une baisse \
    dans 7 à 8 cas sur 100, et une page qui n’en montre qu’une dans 5 au plus.
    """,
    .notCompared: """
    Les comparaisons avec moins de {n}\u{A0}{n:réponse|réponses} d’un côté ou de l’autre ne sont \
    pas faites. Une période incomplète n’est jamais comparée. «\u{202F}Précédente\u{202F}» désigne \
    la dernière période antérieure avec au moins {n}\u{A0}{n:réponse|réponses}. Un segment est \
    comparé avec toutes les autres réponses, et non avec l’ensemble dont il fait partie.
    """,
    .workedComparison: "La comparaison du titre, {then} et {now}\u{A0}:",
    .workedChange: "évolution = {now} − {then} = {change}, affichée {printed}",
    .workedTest: "δ = {delta},  SE = {error},  intervalle = {low} à {high}",
    .workedProbability: "p {p}\u{A0}: {verdict}",
    .workedFamily: "p {p},  q {q} parmi {n}\u{A0}{n:comparaison|comparaisons}\u{A0}: {verdict}",
  ]
}

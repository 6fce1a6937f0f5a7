extension TrendMethodPhrase {
  static let french: [Self: String] = [
    .driftName: "Une tendance\u{A0}: la pente de Theil et Sen, le test de Mann et Kendall",
    .driftUse: """
    Pour la tendance d’un score sur les périodes comptant au moins mute-below réponses, à partir \
    de 8 d’entre elles, dans l’historique affiché et sur trois ans au moins. Jusqu’à 10 périodes \
    sans scores égaux, p est compté sur les n! ordres des scores\u{202F}; au-delà, c’est celui de \
    z. Une tendance est appelée ainsi si q, corrigé pour toutes les tendances de l’enquête, est au \
    plus 1 − confiance et si l’intervalle de la pente exclut 0. Elle n’est jamais cherchée dans \
    des fenêtres glissantes.
    """,
    .driftSlope: "pente = médiane de (xⱼ − xᵢ) / (tⱼ − tᵢ) sur tous les i < j",
    .driftInterval: """
    intervalle = pentes de rangs (N − C) / 2 et (N + C) / 2 + 1 sur N,  C = z √Var(S)
    """,
    .driftSource: """
    Sen (1968), J. Am. Statist. Assoc. 63, 1379–1389\u{202F}; Mann (1945), Econometrica 13, \
    245–259\u{202F}; Kendall (1975), Rank Correlation Methods.
    """,
    .seasonalName: "Une tendance à partir de trois ans\u{A0}: la forme saisonnière",
    .seasonalUse: """
    À la place de la forme ci-dessus dès qu’il y a trois ans de périodes, pour que ce qui se \
    répète tous les ans ne crée ni ne cache de tendance\u{A0}: chaque trimestre n’est comparé \
    qu’avec le même trimestre des autres années, et la pente est par an. p est compté sur tous les \
    ordres à l’intérieur des saisons si aucune n’a plus de 10 valeurs ni de valeurs égales, sinon \
    c’est celui de Z.
    """,
    .seasonalSum: "S = Σ Sₛ    Var(S) = Σ Var(Sₛ)    sur les saisons s",
    .seasonalSlope: "pente = médiane des pentes de toutes les paires d’une même saison",
    .seasonalSource: "Hirsch, Slack et Smith (1982), Water Resources Research 18, 107–121.",
    .heterogeneityName: "Si les périodes diffèrent\u{A0}: le Q de Cochran",
    .heterogeneityUse: """
    Pour savoir si une série a bougé plus que le hasard n’en produit, sur les périodes où une \
    tendance est cherchée, à partir de 3 d’entre elles. Si q, corrigé pour tous les tests de ce \
    type de l’enquête, dépasse 1 − confiance, il est dit que la série ne montre pas plus de \
    mouvement que le hasard n’en produit.
    """,
    .heterogeneityLetters: "NPS′ et SE′ = √(V′ / n′) de l’intervalle de Wald ajusté",
    .heterogeneityProbability: "p = P(χ² ≥ Q) avec T − 1 degrés de liberté pour T périodes",
    .rollingName: "Le niveau sur un an\u{A0}: quatre trimestres ensemble",
    .rollingUse: """
    Pour le niveau à la fin de chaque période\u{A0}: les réponses d’un an de périodes prises \
    ensemble, si toutes sont complètes, publiées et consécutives. Il n’est jamais testé, car deux \
    niveaux de ce type ont en commun la plupart de leurs réponses.
    """,
    .rollingFormula: """
    NPS = (Σ promoteurs − Σ détracteurs) / Σ réponses, sur les périodes de l’année
    """,
    .rollingInterval: "intervalle = celui d’un score avec ces effectifs",
    .rollingSource: """
    le score de toutes les réponses de l’année, avec son intervalle comme ci-dessus.
    """,
    .controlName: "Les mois qui se détachent\u{A0}: une carte de contrôle avec le facteur de Laney",
    .controlUse: """
    Pour les mois de l’ensemble des réponses, à partir de 13 mois complets comptant au moins \
    mute-below réponses. Le graphique commence avec un exercice, le deuxième avant celui du \
    dernier mois, ou avec le premier mois disponible. Les 12 premiers mois ayant assez de réponses \
    fixent le centre et les limites, qui restent jusqu’à ce que le graphique avance d’un \
    an\u{202F}; les mois qui en ont moins, ou ne sont pas publiés, sont sautés. Un mois se détache \
    au-delà d’une limite\u{202F}; neuf de suite d’un même côté du centre sont signalés une fois. \
    Tant que rien ne change, au plus 1 mois sur 100 environ donne un signal, et au plus un \
    graphique sur six environ, parmi ceux de 24 mois, en a un.
    """,
    .controlLimits: "limites du mois t = μ₀ ± 3 σ SEₜ    SEₜ = √(V₀ / nₜ)",
    .controlCentre: "μ₀ et V₀ = P + D − (P − D)² des réponses des 12 mois ensemble",
    .controlFactor: """
    σ = moyenne de |zₜ − zₜ₋₁| / 1,128 sur les 12 mois, 1 si elle est inférieure,  z = (NPS − μ₀) \
    / SE
    """,
  ]
}

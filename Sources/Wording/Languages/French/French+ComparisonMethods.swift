extension ComparisonMethodPhrase {
  static let french: [Self: String] = [
    .differenceName: "Deux scores\u{A0}: le test de Wald ajusté",
    .differenceUse: """
    Pour chaque évolution entre deux périodes, pour chaque segment face au reste et pour les \
    rangs. La différence affichée est la différence brute\u{202F}; l’intervalle et la valeur p \
    viennent des scores ajustés. p est tiré du t de Student, pour que peu de réponses contre \
    beaucoup n’affirment pas plus qu’elles ne le peuvent.
    """,
    .differenceInterval: """
    intervalle = δ ± z SE    p = 2 (1 − T(|δ| / SE)), jamais inférieur à 2 (1 − Φ(|δ| / SE))
    """,
    .differenceFreedom: "T avec (A + B)² / (A² / (n(a) − 1) + B² / (n(b) − 1)) degrés de liberté",
    .differenceSource: """
    MeasuringU, Three significance tests for the Net Promoter Score, avec les pseudo-réponses de \
    l’intervalle de Wald ajusté dans chaque échantillon\u{202F}; Satterthwaite (1946), Biometrics \
    Bulletin 2, 110–114.
    """,
    .familiesName: "Plusieurs comparaisons\u{A0}: Benjamini et Hochberg",
    .familiesUse: """
    Pour toutes les comparaisons d’une famille ensemble\u{202F}; une hausse, une baisse ou une \
    différence est appelée ainsi si q est au plus 1 − confiance.
    """,
    .familiesFormula: "p₍₁₎ ≤ … ≤ p₍ₘ₎    q₍ᵢ₎ = min pour j ≥ i de m p₍ⱼ₎ / j",
    .familiesSource: """
    Benjamini et Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300.
    """,
    .detectableName: "Ce qui aurait été détecté\u{A0}: la plus petite évolution détectable",
    .detectableUse: """
    À côté de chaque évolution qui n’est pas claire, arrondi par excès\u{A0}: la plus petite \
    évolution réelle qu’une comparaison isolée d’un tel nombre de réponses détecte dans quatre cas \
    sur cinq.
    """,
    .detectableSource: """
    La puissance du test de Wald ajusté\u{202F}; MeasuringU, Sample sizes for comparing Net \
    Promoter Scores, résolu pour la différence.
    """,
    .answersNeededName: "Combien de réponses suffiraient",
    .answersNeededUse: """
    Dans la vue d’ensemble, là où une évolution de dix points ne serait pas détectée\u{A0}: \
    combien de réponses il faut à chaque période, si l’on répond comme dans la période du titre.
    """,
    .answersNeededSource: """
    MeasuringU, Sample sizes for comparing Net Promoter Scores, avec la variance des deux \
    échantillons.
    """,
    .placesName: "Rangs\u{A0}: la méthode de Holm sur toutes les paires",
    .placesUse: """
    Pour le rang de chaque partie de l’ensemble qui a assez de réponses\u{A0}: dans les périodes \
    complètes du titre, sur toutes les périodes et sur des périodes regroupées. Un rang est une \
    plage là où le hasard peut expliquer l’ordre.
    """,
    .placesBest: "meilleur = 1 + nombre des autres qui sont plus hauts avec une différence claire",
    .placesWorst: """
    pire = nombre de parties classées − nombre de celles qui sont plus basses avec une différence \
    claire
    """,
    .placesFormula: "p₍₁₎ ≤ … ≤ p₍ₘ₎    p₍ᵢ₎ ajusté = max pour j ≤ i de (m − j + 1) p₍ⱼ₎",
    .placesSource: """
    Holm (1979), Scandinavian Journal of Statistics 6, 65–70\u{202F}; rangs par tests deux à deux \
    comme dans Mogstad, Romano, Shaikh et Wilhelm (2024), Review of Economic Studies 91, 476–518.
    """,
    .poolingName: "Peu de réponses\u{A0}: les dernières périodes ensemble",
    .poolingUse: """
    Là où la période du titre, à elle seule, laisse des parties de l’ensemble avec trop peu de \
    réponses ou non publiées\u{A0}: la plus courte des durées de trois, six et douze mois \
    s’achevant avec elle où ces parties détiennent au plus un dixième des réponses et sont au plus \
    la moitié de toutes, sinon celle qui montre le plus de parties en ayant assez. Le choix se \
    fait d’après ce qui est réellement affiché, et la durée n’est retenue que si elle en montre \
    davantage. Chaque tableau nomme les périodes couvertes.
    """,
    .poolingFormula: "NPS = 100 × (Σ promoteurs − Σ détracteurs) / Σ réponses",
    .poolingSource: """
    Effectifs regroupés\u{202F}; on ne fait jamais la moyenne des scores de périodes.
    """,
  ]
}

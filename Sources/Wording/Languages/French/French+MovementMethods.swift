extension MovementMethodPhrase {
  static let french: [Self: String] = [
    .decompositionName: "Ce qui a fait bouger le score\u{A0}: la décomposition de Kitagawa",
    .decompositionUse: """
    Pour chaque évolution de l’ensemble entre deux périodes complètes, par chaque ventilation. \
    L’effet propre est ce qu’ajoutent les évolutions des scores des parties elles-mêmes\u{202F}; \
    la composition est ce qu’ajoutent les évolutions de leurs parts. Les deux, pour toutes les \
    parties, ont pour somme exacte l’évolution. Une partie présente dans une seule période relève \
    entièrement de la composition. Les parties masquées dans l’une des périodes entrent ensemble, \
    comme l’ensemble moins les parties affichées.
    """,
    .decompositionWithin: "effet propre de la partie k = w̄ₖ (r¹ₖ − r⁰ₖ)",
    .decompositionMix: "composition de la partie k = (w¹ₖ − w⁰ₖ) (r̄ₖ − c)",
    .decompositionLetters: """
    w\u{A0}: part des réponses    r\u{A0}: NPS    0, 1\u{A0}: les deux périodes    barres\u{A0}: \
    moyennes des deux
    """,
    .decompositionSource: """
    Kitagawa (1955), Components of a difference between two rates, J. Am. Statist. Assoc. 50, \
    1168–1194\u{202F}; termes de composition centrés.
    """,
    .effectsName: "Si un effet est au-delà du hasard",
    .effectsUse: """
    L’effet propre d’une partie est au-delà du hasard si son score est en hausse ou en \
    baisse\u{A0}: d’après l’évolution que le rapport en donne et, pour les segments, d’après le \
    même test dans une famille par dimension, période et référence. Les sommes des effets propres \
    et de la composition sont divisées par leurs erreurs types, celles de la composition par la \
    méthode delta\u{202F}; les deux sommes de toutes les ventilations d’une même période et d’une \
    même référence forment une famille.
    """,
    .effectsWithin: "SE² effet propre = Σ w̄ₖ² (U⁰ₖ + U¹ₖ)    U = V′ / (n − 1)",
    .effectsMix: """
    SE² composition = Σₜ (Σₖ wᵗₖ aₖ² − (Σₖ wᵗₖ aₖ)²) / nᵗ + Σₖ (w¹ₖ − w⁰ₖ)² (U⁰ₖ + U¹ₖ) / 4
    """,
    .effectsLetters: """
    aₖ = r̄ₖ − c    V′\u{A0}: Wald ajusté de la partie    p = 2 (1 − Φ(|effet / SE|))
    """,
    .effectsSource: """
    La méthode delta sur la formule de Kitagawa\u{A0}: les parts sont multinomiales dans chaque \
    période, les scores indépendants étant donné leurs nombres de réponses\u{202F}; les dérivées \
    sont aₖ par rapport à une part et w¹ₖ − w⁰ₖ par rapport à un score moyen.
    """,
    .pullName: "Ce qui tire le niveau",
    .pullUse: """
    Pour les parties de chaque ventilation dans la période du titre. Les tractions d’une \
    ventilation ont pour somme 0. Elles relèvent du calcul et ne sont pas testées\u{A0}: un \
    segment diffère-t-il du reste, c’est un test face au reste qui le dit.
    """,
    .pullFormula: "traction de la partie k = wₖ (rₖ − NPS)",
    .pullSource: "Le niveau pondéré par les parts Σ wₖ rₖ = NPS, moins Σ wₖ NPS = NPS.",
  ]
}

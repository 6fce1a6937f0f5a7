extension MovementMethodPhrase {
  static let german: [Self: String] = [
    .decompositionName: "Was den NPS bewegte: die Zerlegung nach Kitagawa",
    .decompositionUse: """
    Für jede Veränderung des Ganzen zwischen zwei vollständigen Zeiträumen, nach jeder Aufteilung. \
    Der Effekt innerhalb ist, was die Veränderungen der eigenen Werte der Teile beitragen; der Mix \
    ist, was die Veränderungen ihrer Anteile beitragen. Beide summieren sich über alle Teile genau \
    zur Veränderung. Ein Teil, den es nur in einem Zeitraum gibt, ist ganz Mix. In einem der \
    Zeiträume verborgene Teile gehen zusammen ein, als das Ganze minus die gezeigten Teile.
    """,
    .decompositionWithin: "innerhalb, Teil k = w̄ₖ (r¹ₖ − r⁰ₖ)",
    .decompositionMix: "Mix, Teil k = (w¹ₖ − w⁰ₖ) (r̄ₖ − c)",
    .decompositionLetters: """
    w: Anteil der Antworten    r: NPS    0, 1: die beiden Zeiträume    Striche: Mittel aus beiden
    """,
    .decompositionSource: """
    Kitagawa (1955), Components of a difference between two rates, J. Am. Statist. Assoc. 50, \
    1168–1194; Mix-Terme zentriert.
    """,
    .effectsName: "Ob ein Effekt über den Zufall hinausgeht",
    .effectsUse: """
    Der Effekt innerhalb eines Teils geht über den Zufall hinaus, wo sein Wert stieg oder fiel: \
    nach der Veränderung, die der Bericht von ihm angibt, bei Segmenten nach demselben Test in \
    einer Familie aus Dimension, Zeitraum und Bezug. Die Summen der Effekte innerhalb und der \
    Mix-Effekte werden durch ihre Standardfehler geteilt, die der Mix-Effekte nach der \
    Delta-Methode; beide Summen aller Aufteilungen eines Zeitraums und Bezugs sind eine Familie.
    """,
    .effectsWithin: "SE² innerhalb = Σ w̄ₖ² (U⁰ₖ + U¹ₖ)    U = V′ / (n − 1)",
    .effectsMix: """
    SE² des Mix = Σₜ (Σₖ wᵗₖ aₖ² − (Σₖ wᵗₖ aₖ)²) / nᵗ + Σₖ (w¹ₖ − w⁰ₖ)² (U⁰ₖ + U¹ₖ) / 4
    """,
    .effectsLetters: "aₖ = r̄ₖ − c    V′: Adjusted-Wald des Teils    p = 2 (1 − Φ(|Effekt / SE|))",
    .effectsSource: """
    Die Delta-Methode auf Kitagawas Formel: Anteile sind in jedem Zeitraum multinomial, Werte bei \
    gegebener Zahl der Antworten unabhängig; Ableitungen sind aₖ nach einem Anteil und w¹ₖ − w⁰ₖ \
    nach einem mittleren Wert.
    """,
    .pullName: "Was am Niveau zieht",
    .pullUse: """
    Für die Teile jeder Aufteilung im Berichtszeitraum. Die Züge einer Aufteilung summieren sich \
    zu 0. Sie sind Rechnung und nicht geprüft: Ob ein Segment sich vom Rest unterscheidet, wird \
    gegenüber dem Rest geprüft.
    """,
    .pullFormula: "Zug von Teil k = wₖ (rₖ − NPS)",
    .pullSource: "Das anteilsgewichtete Niveau Σ wₖ rₖ = NPS, abzüglich Σ wₖ NPS = NPS.",
  ]
}

extension MovementMethodPhrase {
  static let portuguese: [Self: String] = [
    .decompositionName: "O que moveu a pontuação: a decomposição de Kitagawa",
    .decompositionUse: """
    Para toda mudança do total entre dois períodos completos, por cada recorte. O efeito interno \
    é o que as mudanças das próprias pontuações das partes somam; a composição é o que as \
    mudanças de suas parcelas somam. Os dois, de todas as partes, somam exatamente a mudança. \
    Uma parte que está em um só período é toda composição. Partes ocultas em um dos períodos \
    entram em conjunto, como o total menos as partes mostradas.
    """,
    .decompositionWithin: "interno da parte k = w̄ₖ (r¹ₖ − r⁰ₖ)",
    .decompositionMix: "composição da parte k = (w¹ₖ − w⁰ₖ) (r̄ₖ − c)",
    .decompositionLetters: """
    w: parcela das respostas    r: NPS    0, 1: os dois períodos    barras: médias de ambos
    """,
    .decompositionSource: """
    Kitagawa (1955), Components of a difference between two rates, J. Am. Statist. Assoc. 50, \
    1168–1194; termos de composição centrados.
    """,
    .effectsName: "Se um efeito está além do acaso",
    .effectsUse: """
    O efeito interno de uma parte está além do acaso onde sua pontuação subiu ou caiu: pela \
    mudança que o relatório informa dela; para segmentos, pelo mesmo teste em uma só família de \
    dimensão, período e referência. As somas dos efeitos internos e da composição são divididas \
    por seus erros-padrão, os da composição pelo método delta; as duas somas de todos os \
    recortes de um período e uma referência são uma só família.
    """,
    .effectsWithin: "SE² interno = Σ w̄ₖ² (U⁰ₖ + U¹ₖ)    U = V′ / (n − 1)",
    .effectsMix: """
    SE² composição = Σₜ (Σₖ wᵗₖ aₖ² − (Σₖ wᵗₖ aₖ)²) / nᵗ + Σₖ (w¹ₖ − w⁰ₖ)² (U⁰ₖ + U¹ₖ) / 4
    """,
    .effectsLetters: "aₖ = r̄ₖ − c    V′: Wald ajustado da parte    p = 2 (1 − Φ(|efeito / SE|))",
    .effectsSource: """
    O método delta sobre a fórmula de Kitagawa: as parcelas são multinomiais em cada período, as \
    pontuações independentes dados seus números de respostas; as derivadas são aₖ por uma \
    parcela e w¹ₖ − w⁰ₖ por uma pontuação média.
    """,
    .pullName: "O que puxa o nível",
    .pullUse: """
    Para as partes de cada recorte no período principal. As forças de um recorte somam 0. São \
    aritmética e não são testadas: se um segmento difere do restante, testa-se em relação ao \
    restante.
    """,
    .pullFormula: "força da parte k = wₖ (rₖ − NPS)",
    .pullSource: "O nível ponderado pelas parcelas, Σ wₖ rₖ = NPS, menos Σ wₖ NPS = NPS.",
  ]
}

extension ReversalPhrase {
  static let portuguese: [Self: String] = [
    .everyPartMoved: """
    {against:Desde|Desde o|Desde o|Desde} {against}: {isProduct:cada {product}|cada segmento de \
    {label}} {fell:subiu|caiu}, mas a pontuação de todas as respostas em conjunto {fell:caiu|\
    subiu}: {mix}.
    """,
    .noPartMoved: """
    {against:Desde|Desde o|Desde o|Desde} {against}: em {isProduct:cada {product}|cada segmento \
    de {label}}, a pontuação não é {fell:menor|maior} do que antes, mas a de todas as respostas \
    em conjunto {fell:caiu|subiu}: {mix}.
    """,
    .outweighed: """
    {against:Desde|Desde o|Desde o|Desde} {against}: tomadas em conjunto, as pontuações dentro \
    {isProduct:de cada {product}|dos segmentos de {label}} {withinFell:caíram|subiram} \
    ({within}), mas a de todas as respostas em conjunto {fell:caiu|subiu}: {mix}.
    """,
    .cancelled: """
    A falta de mudança clara {against:desde|desde o|desde o|desde} {against} esconde dois efeitos \
    claros: tomadas em conjunto, as pontuações dentro {isProduct:de cada {product}|dos segmentos \
    de {label}} {withinFell:caíram|subiram} ({within}), enquanto {mix}.
    """,
    .mix: """
    uma parcela maior das respostas veio de {isProduct:{products}|segmentos} com pontuação mais \
    {fell:baixa|alta} ({effect})
    """,
  ]
}

extension ReversalPhrase {
  static let spanish: [Self: String] = [
    .everyPartMoved: """
    Desde {against}: cada {isProduct:{product}|segmento de {label}} {fell:subió|bajó}, pero el \
    conjunto de las respuestas {fell:bajó|subió}: {mix}.
    """,
    .noPartMoved: """
    Desde {against}: en ningún caso ({isProduct:{product}|segmento de {label}}) la puntuación \
    es {fell:más baja|más alta} que antes, pero el conjunto de las respuestas \
    {fell:bajó|subió}: {mix}.
    """,
    .outweighed: """
    Desde {against}: tomadas juntas, las puntuaciones dentro de {isProduct:cada {product}|los \
    segmentos de {label}} {withinFell:bajaron|subieron} ({within}), pero el conjunto de las \
    respuestas {fell:bajó|subió}: {mix}.
    """,
    .cancelled: """
    La falta de un cambio claro desde {against} oculta dos efectos claros: tomadas juntas, las \
    puntuaciones dentro de {isProduct:cada {product}|los segmentos de {label}} \
    {withinFell:bajaron|subieron} ({within}), mientras que {mix}.
    """,
    .mix: """
    una parte mayor de las respuestas procedió de {isProduct:{products}|segmentos} de \
    puntuación más {fell:baja|alta} ({effect})
    """,
  ]
}

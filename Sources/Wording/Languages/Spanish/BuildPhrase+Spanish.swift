extension BuildPhrase {
  static let spanish: [Self: String] = [
    .build: "Versión {id}",
    .restatedTitle: "Qué se ha revisado",
    .comparedWith: "Comparado con el informe a fecha de {date}, versión {id}.",
    .comparedWithUnnamed: "Comparado con el informe a fecha de {date}.",
    .noneRestated: """
    Desde entonces no ha cambiado ninguna puntuación de un {grain:mes completo|trimestre \
    completo|semestre completo|año completo}.
    """,
    .nothingCompared: """
    Ningún {grain:mes|trimestre|semestre|año} está completo en ambos informes.
    """,
    .configurationChanged: "La configuración ha cambiado desde entonces.",
    .programChanged: """
    El informe anterior se generó con la versión {then} del programa; este, con la versión {now}.
    """,
    .ofProduct: "{name}, {period}",
    .changed: "{of}: {then} al publicarse, {now} ahora{why}.",
    .restated: "{of}: puntuación revisada, {now} ahora{why}.",
    .nowHidden: "{of}: publicada entonces, no publicada ahora.",
    .thenHidden: "{of}: no publicada entonces, {now} ahora.",
    .appeared: "{of}: sin respuestas entonces, {now} ahora.",
    .wentWithScore: "{of}: {then} al publicarse, sin respuestas ahora.",
    .went: "{of}: publicada entonces, sin respuestas ahora.",
    .notRepeated: """
    Una puntuación anterior no se repite si revelaría qué respondieron menos de \
    {n}\u{A0}personas.
    """,
    .others: """
    Se {n:ha revisado {n} puntuación más|han revisado {n} puntuaciones más}; `barograph diff` las \
    enumera.
    """,
    .why: " ({reasons})",
    .late: "{n} {n:respuesta tardía|respuestas tardías}",
    .fewLate: "menos de {n} respuestas tardías",
    .added: "{n} {n:respuesta añadida|respuestas añadidas}",
    .fewAdded: "menos de {n} respuestas añadidas",
    .gone: "{n} {n:respuesta retirada|respuestas retiradas}",
    .fewGone: "menos de {n} respuestas retiradas",
    .sameAnswers: "las mismas respuestas",
    .dictionaryTitle: "Qué contienen los archivos de datos",
    .dictionaryNote: "Cada campo y cada columna, en inglés como los archivos.",
  ]
}

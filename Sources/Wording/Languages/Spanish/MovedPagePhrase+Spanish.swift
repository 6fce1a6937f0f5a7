extension MovedPagePhrase {
  static let spanish: [Self: String] = [
    .partHead: "Parte",
    .shareThenNow: "Porcentaje de las respuestas, {span}",
    .scoreThenNow: "NPS, {span}",
    .ownChangeHead: "Cambio de su puntuación",
    .withinHead: "Dentro",
    .mixHead: "Composición",
    .togetherHead: "En conjunto",
    .tableCaption: "Por {name}: qué movió la puntuación de {first} a {last}",
    .beyondChance: "más allá del azar",
    .noClearEffect: "sin efecto claro",
    .waterfallKey: "Relleno: más allá del azar. Solo contorno: dentro del azar, o no contrastado.",
    .effect: "{part}: {points}",
    .clearEffect: "{part}: {points}, más allá del azar",
    .otherParts: "{n} más",
    .mixNote: """
    «Dentro» es lo que los cambios de las puntuaciones de las propias partes añaden a la \
    puntuación de todas las respuestas. «Composición» es lo que queda cuando ninguna puntuación se \
    mueve: la puntuación de todas también se mueve cuando las partes de puntuación baja o alta \
    aportan una proporción mayor de las respuestas que antes. Los desgloses muestran el mismo \
    cambio desde distintos lados y no deben sumarse.
    """,
    .effectsNote: """
    Los efectos suman exactamente el cambio sin redondear y se muestran con un decimal, por lo \
    que los mostrados pueden diferir de su suma en una o dos décimas. Las puntuaciones del \
    inicio y del final son las publicadas, redondeadas a puntos enteros.
    """,
    .othersNote: """
    Las demás en conjunto: todo lo que no se muestra por separado, como todas las respuestas \
    menos las partes mostradas.
    """,
    .link: "Qué movió la puntuación de {period}, por cada desglose",
    .all: "Qué movió la puntuación de cada periodo",
    .pulls: "Cómo tira cada parte de la puntuación de {period}",
    .strongestPulls: """
    Lo que más tira de la puntuación de {period}: {up} {upPoints}, {down} {downPoints}
    """,
    .pullCaption: "Porcentajes, puntuaciones y tirones en {period}",
    .pullHead: "Tirón sobre la puntuación",
    .pullNote: """
    El tirón es el porcentaje de las respuestas por la distancia a la puntuación de todas. Los \
    tirones de un desglose suman 0; los mostrados, con una diferencia de una o dos décimas. Son \
    aritmética: si una parte difiere del resto lo dice su contraste.
    """,
  ]
}

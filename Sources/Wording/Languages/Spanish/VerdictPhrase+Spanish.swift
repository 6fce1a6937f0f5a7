extension VerdictPhrase {
  static let spanish: [Self: String] = [
    .noClearChange: "sin cambio claro",
    .noClearDifference: "sin diferencia clara",
    .notCompared: "no comparado",
    .untested: "no publicado o sin respuestas",
    .notComparedLine: "no comparado: no publicado o sin respuestas",
    .tooFewShort: "respuestas insuficientes",
    .tooFewAnswers: "respuestas insuficientes para comparar",
    .clearRise: "subida clara",
    .clearFall: "bajada clara",
    .rose: "subió",
    .fell: "bajó",
    .aboveRest: "por encima del resto",
    .belowRest: "por debajo del resto",
    .points: "{n}\u{A0}{n:punto|puntos}",
    .lessThanAPoint: "menos de un punto",
    .interval: "{low} a {high}",
    .couldBe: "posible: {interval}",
    .showsFrom: "se detecta desde ±{points}",
    .unclearLine: "{figure}, podría ir de {interval}: {certainty}",
  ]
}

extension VerdictPhrase {
  static let spanish: [Self: String] = [
    .noClearChange: "sin cambio claro",
    .noClearDifference: "sin diferencia clara",
    .notCompared: "no comparado",
    .untested: "no publicado o sin respuestas",
    .notComparedLine: "no comparado: no publicado o sin respuestas",
    .tooFewShort: "muy pocas respuestas",
    .tooFewAnswers: "muy pocas respuestas para comparar",
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
    .showsFrom: "detectable desde ±{points}",
    .unclearLine: "{figure}, podría ir de {interval}: {certainty}",
  ]
}

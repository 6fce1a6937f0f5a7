extension VerdictPhrase {
  static let portuguese: [Self: String] = [
    .noClearChange: "sem mudança clara",
    .noClearDifference: "sem diferença clara",
    .notCompared: "não comparado",
    .untested: "não divulgado ou sem respostas",
    .notComparedLine: "não comparado: não divulgado ou sem respostas",
    .tooFewShort: "respostas insuficientes",
    .tooFewAnswers: "respostas insuficientes para comparar",
    .clearRise: "alta clara",
    .clearFall: "queda clara",
    .rose: "subiu",
    .fell: "caiu",
    .aboveRest: "acima do restante",
    .belowRest: "abaixo do restante",
    .points: "{n}\u{A0}{n:ponto|pontos}",
    .lessThanAPoint: "menos de um ponto",
    .interval: "{low} a {high}",
    .couldBe: "possível: {interval}",
    .showsFrom: "surge a partir de ±{points}",
    .unclearLine: "{figure}, poderia ser de {interval}: {certainty}",
  ]
}

extension VerdictPhrase {
  static let german: [Self: String] = [
    .noClearChange: "keine klare Veränderung",
    .noClearDifference: "kein klarer Unterschied",
    .notCompared: "nicht verglichen",
    .untested: "zurückgehalten oder ohne Antworten",
    .notComparedLine: "nicht verglichen: zurückgehalten oder ohne Antworten",
    .tooFewShort: "zu wenige Antworten",
    .tooFewAnswers: "zu wenige Antworten für einen Vergleich",
    .clearRise: "ein klarer Anstieg",
    .clearFall: "ein klarer Rückgang",
    .rose: "gestiegen",
    .fell: "gefallen",
    .aboveRest: "über dem Rest",
    .belowRest: "unter dem Rest",
    .points: "{n}\u{A0}{n:Punkt|Punkte}",
    .lessThanAPoint: "weniger als einen Punkt",
    .interval: "{low} bis {high}",
    .couldBe: "möglich: {interval}",
    .showsFrom: "erkennbar ab ±{points}",
    .unclearLine: "{figure}, möglich {interval}: {certainty}",
  ]
}

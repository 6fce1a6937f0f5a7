import Analysis

extension Words {
  var nps: String { "NPS" }
  var scoreSpoken: String { say(EstimatePhrase.scoreSpoken) }
  var withheld: String { say(EstimatePhrase.withheld) }
  var noAnswers: String { say(EstimatePhrase.noAnswers) }
  var fewAnswers: String { say(EstimatePhrase.fewAnswers) }
  var promoters: String { say(EstimatePhrase.promoters) }
  var passives: String { say(EstimatePhrase.passives) }
  var detractors: String { say(EstimatePhrase.detractors) }
  var groupNames: [String] { [promoters, passives, detractors] }
  var allAnswers: String { say(EstimatePhrase.allAnswers) }
  var answersWord: String { say(EstimatePhrase.answersWord) }
  var answersHead: String { say(EstimatePhrase.answersHead) }
  var periodHead: String { say(EstimatePhrase.periodHead) }
  var intervalHead: String { say(EstimatePhrase.intervalHead, ["confidence": confidence]) }
  var meanHead: String { say(EstimatePhrase.meanHead) }
  var segmentHead: String { say(EstimatePhrase.segmentHead) }
  var productHead: String { capitalized(product) }
  var againstRestHead: String { say(EstimatePhrase.againstRestHead) }
  var sincePreviousHead: String { say(EstimatePhrase.sincePreviousHead) }
  var sinceYearHead: String { say(EstimatePhrase.sinceYearHead) }
  var shareHead: String { say(EstimatePhrase.shareHead) }
  func sinceHead(_ period: Dated) -> String {
    say(EstimatePhrase.sinceHead, ["period": period])
  }

  /// The printed NPS, or why there is none.
  func score(_ estimate: Estimate) -> String {
    guard let printed = estimate.figures?.printed else {
      return estimate.standing == .hidden ? withheld : noAnswers
    }
    return numbers.signed(printed.nps)
  }

  /// `+34 to +38`; empty without figures.
  func interval(_ estimate: Estimate) -> String {
    guard let printed = estimate.figures?.printed else { return "" }
    return interval(printed.low, printed.high)
  }

  /// `give or take 2 (+34 to +38 with 95 % confidence)`.
  func giveOrTake(_ printed: PrintedFigures) -> String {
    say(
      EstimatePhrase.giveOrTake,
      [
        "margin": printed.margin, "interval": interval(printed.low, printed.high),
        "confidence": numbers.percent(confidence),
      ])
  }

  /// `few answers: not to be relied on`.
  var mutedReason: String { say(EstimatePhrase.mutedReason, ["n": muteBelow]) }

  /// The key below a table or chart that has muted rows.
  var mutedKey: String { say(EstimatePhrase.mutedKey, ["answers": answers(muteBelow)]) }

  /// An estimate in one line: `NPS +36 (+34 to +38) from 5,976 answers`.
  func summary(_ estimate: Estimate) -> String {
    guard let printed = estimate.figures?.printed else { return withheldNote(estimate) }
    return say(
      estimate.standing == .muted ? EstimatePhrase.mutedSummary : .summary,
      [
        "score": numbers.signed(printed.nps), "interval": interval(printed.low, printed.high),
        "answers": answers(estimate.n), "n": muteBelow,
      ])
  }

  /// `Promoters 54 %, passives 28 %, detractors 18 %`.
  func shares(_ printed: PrintedFigures) -> String {
    say(
      EstimatePhrase.shares,
      [
        "promoters": numbers.percent(printed.promoters),
        "passives": numbers.percent(printed.passives),
        "detractors": numbers.percent(printed.detractors),
      ])
  }
}

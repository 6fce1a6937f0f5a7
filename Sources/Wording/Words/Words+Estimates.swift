package import Analysis
package import Phrases

extension Words {
  package var nps: String { "NPS" }
  package var scoreSpoken: String { say(EstimatePhrase.scoreSpoken) }
  var withheld: String { say(EstimatePhrase.withheld) }
  package var noAnswers: String { say(EstimatePhrase.noAnswers) }
  package var fewAnswers: String { say(EstimatePhrase.fewAnswers) }
  package var promoters: String { say(EstimatePhrase.promoters) }
  package var passives: String { say(EstimatePhrase.passives) }
  package var detractors: String { say(EstimatePhrase.detractors) }
  package var groupNames: [String] { [promoters, passives, detractors] }
  package var allAnswers: String { say(EstimatePhrase.allAnswers) }
  package var answersWord: String { say(EstimatePhrase.answersWord) }
  package var answersHead: String { say(EstimatePhrase.answersHead) }
  package var periodHead: String { say(EstimatePhrase.periodHead) }
  package var intervalHead: String { say(EstimatePhrase.intervalHead, ["confidence": confidence]) }
  package var meanHead: String { say(EstimatePhrase.meanHead) }
  package var segmentHead: String { say(EstimatePhrase.segmentHead) }
  package var productHead: String { capitalized(product) }
  package var againstRestHead: String { say(EstimatePhrase.againstRestHead) }
  package var sincePreviousHead: String { say(EstimatePhrase.sincePreviousHead) }
  package var sinceYearHead: String { say(EstimatePhrase.sinceYearHead) }
  package var shareHead: String { say(EstimatePhrase.shareHead) }
  package func sinceHead(_ period: Dated) -> String {
    say(EstimatePhrase.sinceHead, ["period": period])
  }

  /// The printed NPS, or why there is none.
  package func score(_ estimate: Estimate) -> String {
    guard let printed = estimate.figures?.printed else {
      return estimate.standing == .hidden ? withheld : noAnswers
    }
    return numbers.signed(printed.nps)
  }

  /// `+34 to +38`; empty without figures.
  package func interval(_ estimate: Estimate) -> String {
    guard let printed = estimate.figures?.printed else { return "" }
    return interval(printed.low, printed.high)
  }

  /// `give or take 2 (+34 to +38 with 95 % confidence)`.
  package func giveOrTake(_ printed: PrintedFigures) -> String {
    say(
      EstimatePhrase.giveOrTake,
      [
        "margin": printed.margin, "interval": interval(printed.low, printed.high),
        "confidence": numbers.percent(confidence),
      ])
  }

  /// `few answers: not to be relied on`.
  package var mutedReason: String { say(EstimatePhrase.mutedReason, ["n": muteBelow]) }

  /// The key below a table or chart that has muted rows.
  package var mutedKey: String { say(EstimatePhrase.mutedKey, ["answers": answers(muteBelow)]) }

  /// An estimate in one line: `NPS +36 (+34 to +38) from 5,976 answers`.
  package func summary(_ estimate: Estimate) -> String {
    guard let printed = estimate.figures?.printed else { return withheldNote(estimate) }
    return say(
      estimate.standing == .muted ? EstimatePhrase.mutedSummary : .summary,
      [
        "score": numbers.signed(printed.nps), "interval": interval(printed.low, printed.high),
        "answers": answers(estimate.n), "n": muteBelow,
      ])
  }

  /// `Promoters 54 %, passives 28 %, detractors 18 %`.
  package func shares(_ printed: PrintedFigures) -> String {
    capitalized(sharesWithin(printed))
  }

  /// The same behind a colon.
  func sharesWithin(_ printed: PrintedFigures) -> String {
    say(
      EstimatePhrase.shares,
      [
        "promoters": numbers.percent(printed.promoters),
        "passives": numbers.percent(printed.passives),
        "detractors": numbers.percent(printed.detractors),
      ])
  }
}

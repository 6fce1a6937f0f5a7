import Analysis

extension Words {
  var nps: String { "NPS" }
  var scoreSpoken: String { "Net Promoter Score" }
  var withheld: String { "withheld" }
  var noAnswers: String { "no answers" }
  var fewAnswers: String { "few answers" }
  var soFar: String { "so far" }
  var promoters: String { "Promoters" }
  var passives: String { "Passives" }
  var detractors: String { "Detractors" }
  var groupNames: [String] { [promoters, passives, detractors] }
  var allAnswers: String { "All answers" }
  var answersWord: String { "answers" }
  var answersHead: String { "Answers" }
  var periodHead: String { "Period" }
  var intervalHead: String { "\(confidence)\(NumberText.noBreak)% interval" }
  var meanHead: String { "Mean score" }
  var segmentHead: String { "Segment" }
  var productHead: String { capitalized(product) }
  var againstRestHead: String { "Against the rest" }
  var sincePreviousHead: String { "Since the previous one" }
  var sinceYearHead: String { "Since a year earlier" }
  var shareHead: String { "Share" }
  func sinceHead(_ period: String) -> String { "Since \(period)" }

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
    "NPS, give or take \(numbers.count(printed.margin)) "
      + "(\(interval(printed.low, printed.high)) with \(numbers.percent(confidence)) confidence)"
  }

  /// `few answers: not to be relied on`.
  var mutedReason: String { "\(fewAnswers): fewer than \(numbers.count(muteBelow))" }

  /// The key below a table or chart that has muted rows.
  var mutedKey: String {
    "Hollow and grey: fewer than \(answers(muteBelow)), too few to rely on."
  }

  /// An estimate in one line: `NPS +36 (+34 to +38) from 5,976 answers`.
  func summary(_ estimate: Estimate) -> String {
    guard let printed = estimate.figures?.printed else { return withheldNote(estimate) }
    let few = estimate.standing == .muted ? ", \(mutedReason)" : ""
    return "NPS \(numbers.signed(printed.nps)) (\(interval(printed.low, printed.high))) "
      + "from \(answers(estimate.n))\(few)"
  }

  /// `Promoters 54 %, passives 28 %, detractors 18 %`.
  func shares(_ printed: PrintedFigures) -> String {
    "\(promoters) \(numbers.percent(printed.promoters)), passives "
      + "\(numbers.percent(printed.passives)), detractors "
      + numbers.percent(printed.detractors)
  }
}

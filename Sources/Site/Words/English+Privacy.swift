import Analysis
import Periods

/// What is withheld, and why.
extension Words {
  /// `withheld: fewer than 5 answers`.
  var withheldReason: String { "\(withheld): fewer than \(answers(hideBelow))" }

  /// `3 answers, withheld: fewer than 5 answers`.
  func withheldNote(_ estimate: Estimate) -> String {
    guard estimate.standing != .none else { return noAnswers }
    return "\(answers(estimate.n)), \(reason(estimate.n))"
  }

  /// Why so many answers are withheld.
  private func reason(_ n: Int) -> String {
    if n < hideBelow { return withheldReason }
    let isOneGroup = isStrict && n < muteBelow ? "a group has none or all of them, or " : ""
    return "\(withheld): \(isOneGroup)others that are withheld could be worked out with them"
  }

  /// The key below a table or chart that has withheld rows.
  var withheldKey: String {
    "Withheld: fewer than \(answers(hideBelow)), "
      + (isStrict ? "fewer than \(answers(muteBelow)) of which a group has none or all, " : "")
      + "or answers with which others that are withheld could be worked out by subtraction."
  }

  func leftOutNote(_ periods: [LeftOutPeriod]) -> String {
    let parts = periods.map { "\(period($0.period)) (\(answers($0.n)))" }
    let reason =
      periods.allSatisfy { $0.n < hideBelow }
      ? "fewer than \(answers(hideBelow)) came in" : "what was answered is withheld"
    return "Left out of every total, because \(reason): \(list(parts))."
  }

  /// - Parameter headline: the grain of the headline, from which on totals are formed.
  func thresholds(headline: Grain) -> [String] {
    (hideBelow > 1 || isStrict ? hidden(noun(headline)) : []) + [
      "Muted: fewer than \(answers(muteBelow)). Shown hollow or grey, never called a rise, a "
        + "fall, a highest or a lowest."
    ]
  }

  private func hidden(_ period: String) -> [String] {
    [
      "Hidden: fewer than \(answers(hideBelow)). Only their number is shown; score, shares, "
        + "interval and colour are withheld, on every page and in every file. A hidden "
        + "\(period) of all answers is left out of every total.",
      isStrict
        ? "This report is strict: fewer than \(answers(muteBelow)) are hidden as well where a "
          + "group has none or all of them, since such a share says what everyone answered."
        : nil,
      "Some larger numbers are hidden with them. A single hidden part of a total could be worked "
        + "out from the total and the other parts; so others are hidden too, those that are missed "
        + "least, until no hidden answers follow from the sums in this report. Where few answered "
        + "and a part of one split lies within a part of another, a few hidden answers can still "
        + "follow from more than sums; and another report of other months can be subtracted from "
        + "this one.",
    ].compactMap(\.self)
  }
}

import Analysis
import Periods

/// What is counted over all periods, over several together, and where there is too little of it.
extension Words {
  func overallNote(_ survey: SurveyReport) -> String {
    let n = survey.whole.overall.n
    guard let but = leftOut(survey) else { return say(PagePhrase.overall, ["n": n]) }
    return say(PagePhrase.overallBut, ["n": n, "periods": but])
  }

  func productSegmentsNote(_ survey: SurveyReport) -> String {
    let note =
      leftOut(survey).map { say(PagePhrase.ofProductBut, ["periods": $0]) }
      ?? say(PagePhrase.ofProduct)
    return "\(note) \(contrastNote)"
  }

  /// The periods that no total contains; nil without any.
  private func leftOut(_ survey: SurveyReport) -> String? {
    survey.leftOut.isEmpty ? nil : list(survey.leftOut.map { period($0.period) })
  }

  func allPeriodsOf(_ product: String) -> String {
    say(PagePhrase.allOfProduct, ["name": named(product)])
  }
  func silent(_ name: String) -> String { say(PagePhrase.silent, ["name": named(name)]) }
  var allPeriodsTogether: String { say(PagePhrase.allPeriodsTogether) }
  var smallNumbersNote: String { say(PagePhrase.smallNumbers) }
  var byProductNote: String { say(PagePhrase.byProductNote, ["note": smallNumbersNote]) }
  /// Which segments stand apart, over all periods: the title of a split without its name.
  func overallTitle(_ contrasts: Contrasts) -> String {
    say(PagePhrase.overallTitle, ["title": finding(contrasts)])
  }

  func overallDescription(_ rows: [SegmentRow]) -> String {
    rows.map { labelled(named($0.name), summary($0.segment.estimate)) }
      .joined(separator: ". ") + "."
  }
  func referenceLabel(_ estimate: Estimate) -> String {
    say(PagePhrase.reference, ["score": score(estimate)])
  }

  /// A segment's name; the words for responses that state none.
  func segment(_ name: String?) -> String { name ?? say(PagePhrase.notStated) }
  var nothingToCompare: String { say(PagePhrase.nothingToCompare) }

  func pooledNote(_ span: String, _ grain: Grain) -> String {
    say(PagePhrase.pooled, ["span": span, "grain": grain])
  }

  /// How many answers a change of ten points takes, where there are fewer.
  func neededForTenPoints(_ needed: Int, _ n: Int, _ period: Period) -> String {
    say(
      PagePhrase.neededForTenPoints,
      ["needed": needed, "grain": period.grain, "period": dated(period), "n": n])
  }
}

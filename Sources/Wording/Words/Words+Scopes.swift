package import Analysis
package import Periods
import Phrases

/// What is counted over all periods, over several together, and where there is too little of it.
extension Words {
  package func overallNote(_ survey: SurveyReport) -> String {
    let n = survey.whole.overall.n
    guard let but = leftOut(survey) else { return say(PagePhrase.overall, ["n": n]) }
    return say(PagePhrase.overallBut, ["n": n, "periods": but])
  }

  package func productSegmentsNote(_ survey: SurveyReport) -> String {
    let note =
      leftOut(survey).map { say(PagePhrase.ofProductBut, ["periods": $0]) }
      ?? say(PagePhrase.ofProduct)
    return "\(note) \(contrastNote)"
  }

  /// The periods that no total contains; nil without any.
  private func leftOut(_ survey: SurveyReport) -> String? {
    survey.leftOut.isEmpty ? nil : list(survey.leftOut.map { period($0.period) })
  }

  package func allPeriodsOf(_ product: String) -> String {
    say(PagePhrase.allOfProduct, ["name": named(product)])
  }
  package func silent(_ name: String) -> String { say(PagePhrase.silent, ["name": named(name)]) }
  package var allPeriodsTogether: String { say(PagePhrase.allPeriodsTogether) }
  package var smallNumbersNote: String { say(PagePhrase.smallNumbers) }
  package var byProductNote: String { say(PagePhrase.byProductNote, ["note": smallNumbersNote]) }
  /// Which segments stand apart, over all periods: the title of a split without its name.
  package func overallTitle(_ contrasts: Contrasts) -> String {
    say(PagePhrase.overallTitle, ["title": finding(contrasts)])
  }

  package func overallDescription(_ rows: [SegmentRow]) -> String {
    rows.map { labelled(named($0.name), summary($0.segment.estimate)) }
      .joined(separator: ". ") + "."
  }
  package func referenceLabel(_ estimate: Estimate) -> String {
    say(PagePhrase.reference, ["score": score(estimate)])
  }

  /// A segment's name; the words for responses that state none.
  package func segment(_ name: String?) -> String { name ?? say(PagePhrase.notStated) }
  package var nothingToCompare: String { say(PagePhrase.nothingToCompare) }

  package func pooledNote(_ span: String, _ grain: Grain) -> String {
    say(PagePhrase.pooled, ["span": span, "grain": grain])
  }

  /// How many answers a change of ten points takes, where there are fewer.
  package func neededForTenPoints(_ needed: Int, _ n: Int, _ period: Period) -> String {
    say(
      PagePhrase.neededForTenPoints,
      ["needed": needed, "grain": period.grain, "period": dated(period), "n": n])
  }
}

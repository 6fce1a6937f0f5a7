package import Analysis
package import Periods
import Phrases

/// What is withheld, and why.
extension Words {
  /// `withheld: fewer than 5 answers`.
  var withheldReason: String { say(PrivacyPhrase.withheld, ["n": hideBelow]) }

  /// `3 answers, withheld: fewer than 5 answers`.
  package func withheldNote(_ estimate: Estimate) -> String {
    guard estimate.standing != .none else { return noAnswers }
    return say(
      PrivacyPhrase.withheldAnswers, ["n": estimate.n, "reason": reason(estimate.n)])
  }

  /// Why so many answers are withheld.
  private func reason(_ n: Int) -> String {
    if n < hideBelow { return withheldReason }
    return say(
      isStrict && n < muteBelow ? PrivacyPhrase.withheldWithOneGroup : .withheldWithOthers)
  }

  /// The key below a table or chart that has withheld rows.
  package var withheldKey: String {
    say(
      isStrict ? PrivacyPhrase.strictKey : .key, ["hide": hideBelow, "mute": muteBelow])
  }

  package func leftOutNote(_ periods: [LeftOutPeriod]) -> String {
    let parts = periods.map { left in
      say(PrivacyPhrase.leftOutPeriod, ["period": dated(left.period), "n": left.n])
    }
    let areFew = periods.allSatisfy { $0.n < hideBelow }
    return say(
      areFew ? PrivacyPhrase.leftOutFew : .leftOutWithheld,
      ["n": hideBelow, "periods": list(parts)])
  }

  /// - Parameter headline: the grain of the headline, from which on totals are formed.
  package func thresholds(headline: Grain) -> [String] {
    (hideBelow > 1 || isStrict ? hidden(headline) : [])
      + [say(PrivacyPhrase.muted, ["n": muteBelow])]
  }

  private func hidden(_ grain: Grain) -> [String] {
    [
      say(PrivacyPhrase.hidden, ["n": hideBelow, "grain": grain]),
      isStrict ? say(PrivacyPhrase.strict, ["n": muteBelow]) : nil,
      say(PrivacyPhrase.hiddenWithOthers),
    ].compactMap(\.self)
  }
}

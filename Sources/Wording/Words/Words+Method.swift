package import Analysis
import Periods
package import Phrases
import Statistics

extension Words {
  package var methodHeadline: String { say(MethodPagePhrase.headline) }
  package var definitionTitle: String { say(MethodPagePhrase.definitionTitle) }
  package var intervalTitle: String { say(MethodPagePhrase.intervalTitle) }
  package var testTitle: String { say(MethodPagePhrase.testTitle) }
  package var thresholdsTitle: String { say(MethodPagePhrase.thresholdsTitle) }
  package var methodsTitle: String { say(MethodPagePhrase.methodsTitle) }
  package func methodSource(_ source: String) -> String {
    say(MethodPagePhrase.source, ["source": source])
  }

  package var definition: [String] {
    [
      say(MethodPagePhrase.groups),
      say(
        MethodPagePhrase.nps, ["least": numbers.signed(-100), "most": numbers.signed(100)]),
    ]
  }

  /// The headline's own score, worked through.
  package func scoreArithmetic(_ figures: Figures) -> [String] {
    let groups = figures.groups
    return [
      say(
        MethodPagePhrase.countedAnswers,
        [
          "n": groups.total, "promoters": groups.promoters, "passives": groups.passives,
          "detractors": groups.detractors,
        ]),
      say(
        MethodPagePhrase.workedScore,
        [
          "n": groups.total, "promoters": groups.promoters, "detractors": groups.detractors,
          "difference": groups.promoters - groups.detractors,
          "exact": numbers.decimals(figures.nps, 2),
          "printed": numbers.signed(figures.printed.nps),
        ]),
    ]
  }

  package func scoreRounding(_ figures: Figures, _ period: Dated) -> String {
    say(
      MethodPagePhrase.rounding,
      [
        "period": period, "whole": numbers.percent(100), "shares": sharesWithin(figures.printed),
      ])
  }

  package var intervalDefinition: [String] {
    [
      say(
        MethodPagePhrase.interval,
        [
          "confidence": numbers.percent(confidence), "least": numbers.signed(-100),
          "most": numbers.signed(100),
        ]),
      say(MethodPagePhrase.givenCounts),
    ]
  }

  package var intervalFormula: [String] {
    [
      "n′ = n + 3,  p′ = p + ¾,  d′ = d + ¾", "NPS′ = (p′ − d′) ÷ n′",
      "V′ = (p′ + d′) ÷ n′ − NPS′²", say(MethodPagePhrase.intervalFormula),
    ]
  }

  package func workedThrough(_ period: Dated) -> String {
    say(MethodPagePhrase.workedThrough, ["period": period])
  }

  package func intervalArithmetic(_ figures: Figures, confidence: Double) -> [String] {
    let adjusted = AdjustedWald(figures.groups)
    let z = numbers.decimals(Normal.quantile((1 + confidence) / 2), 3)
    let nps = numbers.decimals(adjusted.nps, 4)
    return [
      "NPS′ = (\(pseudo(figures.groups.promoters)) − \(pseudo(figures.groups.detractors))) ÷ "
        + "\(numbers.decimals(adjusted.count, 0)) = \(nps)",
      "V′ = \(numbers.decimals(adjusted.variance, 4)),  z = \(z)",
      say(
        MethodPagePhrase.workedInterval,
        [
          "nps": nps, "z": z,
          "error": numbers.decimals((adjusted.variance / adjusted.count).squareRoot(), 4),
          "low": numbers.decimals(figures.interval.low, 2),
          "high": numbers.decimals(figures.interval.high, 2),
          "printed": interval(figures.printed.low, figures.printed.high),
        ]),
    ]
  }

  private func pseudo(_ count: Int) -> String { "\(numbers.count(count))\(numbers.decimal)75" }
}

/// The test of a change.
extension Words {
  package var testDefinition: [String] { [say(MethodPagePhrase.test)] }

  package var testFormula: [String] {
    [
      "δ = NPS′₂ − NPS′₁,  SE = √(V′₁ ÷ n′₁ + V′₂ ÷ n′₂)",
      say(MethodPagePhrase.testInterval), say(MethodPagePhrase.testProbability),
    ]
  }

  package func familyDefinition(_ hasProducts: Bool) -> [String] {
    let whole = say(hasProducts ? MethodPagePhrase.wholeAndProducts : .whole)
    return [
      say(MethodPagePhrase.families, ["whole": whole, "q": qLimit]),
      say(MethodPagePhrase.familyLimit, ["confidence": numbers.percent(95)]),
      say(MethodPagePhrase.notCompared, ["n": muteBelow]),
    ]
  }

  package func workedComparison(_ change: Change, now: String) -> String {
    say(
      MethodPagePhrase.workedComparison, ["then": period(change.against), "now": now])
  }

  package func testArithmetic(
    now: Figures, then: Figures, _ change: Change, _ difference: Difference, confidence: Double
  ) -> [String] {
    let (before, after) = (AdjustedWald(then.groups), AdjustedWald(now.groups))
    let variance = before.variance / before.count + after.variance / after.count
    return [
      say(
        MethodPagePhrase.workedChange,
        [
          "now": numbers.decimals(now.nps, 2), "then": parenthesized(then.nps),
          "change": numbers.decimals(difference.points, 2),
          "printed": numbers.signed(difference.printed.points),
        ]),
      say(
        MethodPagePhrase.workedTest,
        [
          "delta": numbers.decimals(after.nps - before.nps, 4),
          "error": numbers.decimals(variance.squareRoot(), 4),
          "low": numbers.decimals(difference.interval.low, 2),
          "high": numbers.decimals(difference.interval.high, 2),
        ]),
      say(
        difference.q == nil ? MethodPagePhrase.workedProbability : .workedFamily,
        [
          "p": probability(difference.p), "q": difference.q.map(probability) ?? "",
          "n": difference.comparisons, "verdict": certainty(change.verdict),
        ]),
    ]
  }

  private func parenthesized(_ value: Double) -> String {
    let text = numbers.decimals(value, 2)
    return value < 0 ? "(\(text))" : text
  }

  private func probability(_ p: Double) -> String {
    p < 0.0001 ? "< \(numbers.decimals(0.0001, 4))" : "= \(numbers.decimals(p, 4))"
  }
}

import Analysis
import Periods
import Statistics

extension Words {
  var methodHeadline: String { "How these figures are made" }
  var definitionTitle: String { "The score" }
  var intervalTitle: String { "How sure a score is" }
  var testTitle: String { "When a change counts as one" }
  var thresholdsTitle: String { "When there are too few answers" }
  var methodsTitle: String { "Every method, with its source" }
  func methodSource(_ source: String) -> String { "Source: \(source)" }

  var definition: [String] {
    [
      "Each response is one answer from 0 to 10. Answers of 9 and 10 are promoters, 7 and 8 are "
        + "passives, 0 to 6 are detractors.",
      "NPS = share of promoters − share of detractors. Passives count in the base. It runs from "
        + "\(numbers.signed(-100)) to \(numbers.signed(100)) and has no percent sign.",
    ]
  }

  /// The headline's own score, worked through.
  func scoreArithmetic(_ figures: Figures) -> [String] {
    let groups = figures.groups
    let difference = numbers.count(groups.promoters - groups.detractors)
    return [
      "\(answers(groups.total)) = \(numbers.count(groups.promoters)) promoters + "
        + "\(numbers.count(groups.passives)) passives + "
        + "\(numbers.count(groups.detractors)) detractors",
      "NPS = 100 × (\(numbers.count(groups.promoters)) − "
        + "\(numbers.count(groups.detractors))) ÷ \(numbers.count(groups.total)) = 100 × "
        + "\(difference) ÷ \(numbers.count(groups.total)) = "
        + "\(numbers.decimals(figures.nps, 2)), printed "
        + numbers.signed(figures.printed.nps),
    ]
  }

  func scoreRounding(_ figures: Figures, _ period: String) -> String {
    "This is \(period). Figures are rounded once, half away from zero. Of all whole shares that "
      + "add up to \(numbers.percent(100)) and whose promoters minus detractors give the "
      + "printed score, the nearest are printed: \(shares(figures.printed))."
  }

  var intervalDefinition: [String] {
    [
      "Those who answered stand for all who might have. The \(numbers.percent(confidence)) "
        + "interval says how far the score could be off for that reason alone. It is the "
        + "adjusted-Wald interval: ¾ of an answer is added to the promoters, 1½ to the passives "
        + "and ¾ to the detractors, and the ends are kept within \(numbers.signed(-100)) and "
        + "\(numbers.signed(100)). Scores of very few answers have Tango’s score interval instead, "
        + "below. It says nothing of people who would not answer at all.",
      "With p promoters and d detractors among n answers:",
    ]
  }

  var intervalFormula: [String] {
    [
      "n′ = n + 3,  p′ = p + ¾,  d′ = d + ¾", "NPS′ = (p′ − d′) ÷ n′",
      "V′ = (p′ + d′) ÷ n′ − NPS′²", "interval = NPS′ ± z √(V′ ÷ n′)",
    ]
  }

  func workedThrough(_ period: String) -> String { "For \(period):" }

  func intervalArithmetic(_ figures: Figures, confidence: Double) -> [String] {
    let adjusted = AdjustedWald(figures.groups)
    let z = Normal.quantile((1 + confidence) / 2)
    return [
      "NPS′ = (\(pseudo(figures.groups.promoters)) − \(pseudo(figures.groups.detractors))) ÷ "
        + "\(numbers.decimals(adjusted.count, 0)) = \(numbers.decimals(adjusted.nps, 4))",
      "V′ = \(numbers.decimals(adjusted.variance, 4)),  z = \(numbers.decimals(z, 3))",
      "interval = 100 × (\(numbers.decimals(adjusted.nps, 4)) ± "
        + "\(numbers.decimals(z, 3)) × "
        + "\(numbers.decimals((adjusted.variance / adjusted.count).squareRoot(), 4))) = "
        + "\(numbers.decimals(figures.interval.low, 2)) to "
        + "\(numbers.decimals(figures.interval.high, 2)), printed "
        + interval(figures.printed.low, figures.printed.high),
    ]
  }

  private func pseudo(_ count: Int) -> String {
    "\(numbers.count(count)).75"
  }

  var testDefinition: [String] {
    [
      "A change is called a rise or a fall only where a test says that chance alone hardly "
        + "explains it. The printed change is the difference of the two unrounded scores; its "
        + "interval and its p-value come from the adjusted ones, of different people:"
    ]
  }

  var testFormula: [String] {
    [
      "δ = NPS′₂ − NPS′₁,  SE = √(V′₁ ÷ n′₁ + V′₂ ÷ n′₂)", "interval = δ ± z SE",
      "p = 2 (1 − T(|δ| ÷ SE)), Student’s t with the degrees of freedom given below",
    ]
  }

  func familyDefinition(_ hasProducts: Bool) -> [String] {
    let whole = hasProducts ? "the whole and its \(products)" : "the whole"
    return [
      "Many comparisons find differences by luck. So p-values are corrected within families by "
        + "the method of Benjamini and Hochberg: all changes of one length of period, one period "
        + "and one reference, of \(whole), are a family; so are all tests of the segments of one "
        + "dimension against the rest in one period or span, the changes of these segments between "
        + "two periods, the sums within and of the mix of all splits of one change, the drifts, the "
        + "tests of whether periods differ, and, by Holm’s method, the pairs of one ranking. With m comparisons, sorted by p, "
        + "q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ ÷ j. A rise or a fall has \(qLimit); everything else "
        + "is “no clear change”, which does not mean that nothing changed. The printed interval is "
        + "that of one comparison by itself; it can leave out 0 where q is above the limit.",
      "The limit holds for each family by itself. Where nothing differs, at "
        + "\(numbers.percent(95)) confidence, a page that shows two large families calls "
        + "something a rise or a fall in 7 to 8 of 100 cases, and one that shows a single family "
        + "in at most 5.",
      "Comparisons with fewer than \(answers(muteBelow)) on either side are not made. A period "
        + "that is not complete is never compared. “Previous” is the latest earlier period with "
        + "at least \(answers(muteBelow)). A segment is compared with all other answers, not "
        + "with the whole that it is part of.",
    ]
  }

  func workedComparison(_ change: Change, now: String) -> String {
    "The headline’s comparison, \(period(change.against)) with \(now):"
  }

  func testArithmetic(
    now: Figures, then: Figures, _ change: Change, _ difference: Difference, confidence: Double
  ) -> [String] {
    let (before, after) = (AdjustedWald(then.groups), AdjustedWald(now.groups))
    let variance = before.variance / before.count + after.variance / after.count
    let error = variance.squareRoot()
    let delta = after.nps - before.nps
    let q =
      difference.q.map {
        ",  q \(probability($0)) as one of "
          + counted(difference.comparisons, "comparison", "comparisons")
      } ?? ""
    return [
      "change = \(numbers.decimals(now.nps, 2)) − \(parenthesized(then.nps)) = "
        + "\(numbers.decimals(difference.points, 2)), printed "
        + numbers.signed(difference.printed.points),
      "δ = \(numbers.decimals(delta, 4)),  SE = \(numbers.decimals(error, 4)),  interval = "
        + "\(numbers.decimals(difference.interval.low, 2)) to "
        + "\(numbers.decimals(difference.interval.high, 2))",
      "p \(probability(difference.p))\(q): \(certainty(change.verdict))",
    ]
  }

  private func parenthesized(_ value: Double) -> String {
    let text = numbers.decimals(value, 2)
    return value < 0 ? "(\(text))" : text
  }

  private func probability(_ p: Double) -> String {
    p < 0.0001 ? "< 0.0001" : "= \(numbers.decimals(p, 4))"
  }
}

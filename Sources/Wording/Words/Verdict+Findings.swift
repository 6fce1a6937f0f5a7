package import Analysis
package import Periods
package import Phrases

/// What several verdicts come to. That nothing was found is said of what was tested and of nothing
/// else.
extension Words {
  /// `Store and Helpdesk rose over the year, Devices fell; no clear change for Cloud`.
  package func title(_ changes: ProductChanges?) -> String {
    guard let changes else { return say(FindingPhrase.howTheyStand) }
    let span = span(of: changes)
    let (rose, fell) = (!changes.rose.isEmpty, !changes.fell.isEmpty)
    guard rose || fell else { return noneChanged(changes.coverage, span) }
    let clear = say(
      rose && fell ? FindingPhrase.roseAndFell : rose ? .rose : .fell,
      ["risen": listed(changes.rose), "fallen": listed(changes.fell), "span": span])
    guard !changes.unclear.isEmpty else { return clear }
    return say(FindingPhrase.othersUnclear, ["clear": clear, "names": listed(changes.unclear)])
  }

  private func span(of changes: ProductChanges) -> String {
    guard changes.reference != .yearEarlier else { return say(FindingPhrase.overTheYear) }
    guard let against = changes.against else { return say(FindingPhrase.sinceThen) }
    return say(FindingPhrase.since, ["against": dated(against)])
  }

  private func noneChanged(_ coverage: TestCoverage, _ span: String) -> String {
    let phrase: FindingPhrase =
      coverage.isEmpty
      ? (coverage.hasTooFew ? .tooFewForProducts : .productsUntested)
      : coverage.none(.noProduct, one: .oneProduct, several: .noneOfProducts)
    return say(phrase, ["n": coverage.tested, "span": span])
  }

  /// `Region: Nordics above the rest, Iberia below the rest`.
  package func title(_ contrasts: Contrasts) -> String {
    say(FindingPhrase.labelled, ["label": contrasts.label, "finding": finding(contrasts)])
  }

  /// The same without the dimension's label.
  func finding(_ contrasts: Contrasts) -> String {
    let coverage = contrasts.coverage
    guard !coverage.isEmpty else {
      return coverage.hasTooFew ? tooFewAnswers : say(FindingPhrase.notCompared)
    }
    let (above, below) = (!contrasts.above.isEmpty, !contrasts.below.isEmpty)
    guard above || below else {
      return say(
        coverage.none(
          FindingPhrase.noDifference, one: .oneSegmentLike, several: .noneOfSegmentsDiffers),
        ["n": coverage.tested])
    }
    return say(
      above && below ? FindingPhrase.aboveAndBelow : above ? .above : .below,
      ["above": listed(contrasts.above), "below": listed(contrasts.below)])
  }

  /// What the segments of several dimensions come to.
  package func segmentsTitle(_ contrasts: [Contrasts]) -> String {
    let above = contrasts.flatMap(\.above)
    let below = contrasts.flatMap(\.below)
    guard above.isEmpty, below.isEmpty else {
      return say(
        below.isEmpty
          ? FindingPhrase.clearlyAbove : above.isEmpty ? .clearlyBelow : .clearlyAboveAndBelow,
        ["above": listed(above), "below": listed(below)])
    }
    let coverage = contrasts.map(\.coverage).reduce(TestCoverage(), +)
    let phrase: FindingPhrase =
      coverage.isEmpty
      ? (coverage.hasTooFew ? .tooFewForSegments : .segmentsUntested)
      : coverage.none(.noSegment, one: .oneSegment, several: .noneOfSegments)
    return say(phrase, ["n": coverage.tested])
  }

  /// That no segment of a dimension stands apart, as a sentence.
  package func noneDiffers(_ contrasts: Contrasts) -> String { segmentsTitle([contrasts]) + "." }

  /// In how many of the periods the score is clearly another than a year earlier.
  package func yearEarlierTitle(_ changes: [Change], grain: Grain) -> String {
    let coverage = TestCoverage(changes.map(\.verdict))
    let rose = changes.count { $0.verdict == .rose }
    let fell = changes.count { $0.verdict == .fell }
    return say(
      yearEarlier(coverage, rose: rose, fell: fell),
      [
        "n": coverage.tested, "grain": grain, "risen": rose, "fallen": fell,
        "isWhole": coverage.isWhole,
      ])
  }

  private func yearEarlier(_ coverage: TestCoverage, rose: Int, fell: Int) -> FindingPhrase {
    if coverage.isEmpty { return coverage.hasTooFew ? .tooFewForPeriods : .periodsUntested }
    switch (rose, fell) {
    case (0, 0): return coverage.none(.noPeriod, one: .onePeriod, several: .noneOfPeriods)
    case (0, _): return .periodsLower
    case (_, 0): return .periodsHigher
    default: return .periodsHigherAndLower
    }
  }

  /// Names as one text, for a verb to agree with.
  package func listed(_ names: [String]) -> Listed {
    Listed(text: self.names(names), count: names.count)
  }
}

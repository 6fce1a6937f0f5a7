package import Analysis
package import Periods
import Phrases
import Statistics

extension Words {
  // MARK: Drift and heterogeneity

  /// The title of what the periods say together: each word follows from the two verdicts.
  package func trendsTitle(_ trend: LineTrend, grain: Grain) -> String {
    switch (trend.drift.verdict, trend.heterogeneity.verdict) {
    case (.up, _): say(TrendPhrase.driftedUp)
    case (.down, _): say(TrendPhrase.driftedDown)
    case (.unclear, .flat): say(TrendPhrase.flat)
    case (.unclear, .moved): say(TrendPhrase.movedWithoutDrift)
    case (.unclear, .tooFew), (.unclear, .singleChanges): say(TrendPhrase.noDrift)
    case (.tooFew, .flat): say(TrendPhrase.flatSoFar)
    case (.tooFew, .moved): say(TrendPhrase.differ, ["grain": grain])
    case (.tooFew, .tooFew), (.tooFew, .singleChanges):
      say(TrendPhrase.tooFew, ["grain": grain])
    }
  }

  /// The drift in a sentence: over how many periods, by how much, and how sure that is.
  package func driftSentence(_ drift: Drift, grain: Grain) -> String {
    guard let judged = drift.judged, let slope = drift.slope else {
      return noDrift(drift.judged?.count ?? 0, grain: grain)
    }
    switch drift.verdict {
    case .up, .down: return clearDrift(drift, slope, over: judged.count, grain)
    case .unclear, .tooFew: return unclearDrift(slope, over: judged.count, grain)
    }
  }

  /// Sizes without a sign, since the direction is said: `1.3 points a quarter (0.6 to 2.1)`.
  private func clearDrift(
    _ drift: Drift, _ slope: DriftSlope, over count: Int, _ grain: Grain
  ) -> String {
    let ends = [slope.interval?.low ?? slope.points, slope.interval?.high ?? slope.points]
      .map(\.magnitude).sorted()
    let places = slopePlaces([slope.points.magnitude] + ends)
    let size = slope.points.magnitude
    return say(
      TrendPhrase.driftSentence,
      [
        "n": count, "grain": grain, "isUp": drift.verdict == .up,
        "size": Sized(
          text: numbers.decimals(size, places), value: Rounding.decimals(size, places),
          places: places),
        "unit": slopeUnit(slope, grain: grain),
        "range": range(numbers.decimals(ends[0], places), numbers.decimals(ends[1], places)),
        "isSeasonal": slope.form == .perYear,
      ])
  }

  /// What an unclear slope could be.
  private func unclearDrift(_ slope: DriftSlope, over count: Int, _ grain: Grain) -> String {
    guard let interval = slope.interval else {
      return say(TrendPhrase.noDriftSentence, ["n": count, "grain": grain])
    }
    let places = slopePlaces([interval.low.magnitude, interval.high.magnitude])
    let sentence = say(
      TrendPhrase.unclearSentence,
      [
        "n": count, "grain": grain, "range": signedRange(interval, places),
        "unit": slopeUnit(slope, grain: grain),
      ])
    guard interval.low > 0 || interval.high < 0 else { return sentence }
    let caution = say(
      TrendPhrase.leavesOutZero,
      ["isCorrected": slope.comparisons > 1, "comparisons": slope.comparisons])
    return "\(sentence) \(caution)"
  }

  private func range(_ low: String, _ high: String) -> String {
    say(TrendPhrase.range, ["low": low, "high": high])
  }

  private func signedRange(_ interval: Interval, _ places: Int) -> String {
    range(
      numbers.signed(interval.low, places: places), numbers.signed(interval.high, places: places))
  }

  /// What a drift still needs: periods with enough answers, and a report that looks back so far.
  private func noDrift(_ count: Int, grain: Grain) -> String {
    let looksBack = Drift.mostPeriods(grain, history: history)
    return say(
      looksBack < Drift.leastPeriods ? TrendPhrase.neededHistory : .neededYet,
      [
        "n": Drift.leastPeriods, "grain": grain, "answers": answers(muteBelow),
        "count": looksBack < Drift.leastPeriods ? looksBack : count,
      ])
  }

  /// `a quarter`, `a year`.
  func slopeUnit(_ slope: DriftSlope, grain: Grain) -> String {
    say(TrendPhrase.perPeriod, ["grain": slope.form == .perYear ? Grain.year : grain])
  }

  /// One decimal, but two where one would print a number that is not 0 as 0.
  private func slopePlaces(_ sizes: [Double]) -> Int {
    sizes.contains { $0 > 0 && $0 < 0.05 } ? 2 : 1
  }

  /// Whether the periods differ, in a sentence; nil for too few of them.
  package func heterogeneitySentence(_ trend: LineTrend, grain: Grain) -> String? {
    guard let judged = trend.heterogeneity.judged, let test = trend.heterogeneity.test else {
      return nil
    }
    let phrase: TrendPhrase =
      switch trend.heterogeneity.verdict {
      case .moved: .periodsDiffer
      case .flat where trend.drift.verdict == .up || trend.drift.verdict == .down: .orderShowsDrift
      case .singleChanges: .singleChanges
      case .flat, .tooFew: .noMovement
      }
    return say(
      phrase,
      [
        "n": judged.count, "grain": grain, "low": numbers.signed(Rounding.whole(test.lowest)),
        "high": numbers.signed(Rounding.whole(test.highest)),
      ])
  }

  /// What was tested: the periods, and the families.
  package func trendsNote(_ trend: LineTrend, grain: Grain) -> String {
    guard let judged = trend.drift.judged else { return "" }
    let from = judged.count == 1 ? period(judged.span.first) : span(judged.span)
    let periods = say(
      TrendPhrase.note,
      ["span": from, "n": judged.count, "grain": grain, "answers": answers(muteBelow)])
    let drifts = trend.drift.slope?.comparisons ?? 0
    let tests = trend.heterogeneity.test?.comparisons ?? 0
    guard max(drifts, tests) > 1 else { return periods }
    let families = [
      drifts > 0 ? say(TrendPhrase.drifts, ["n": drifts]) : nil,
      tests > 0 ? say(TrendPhrase.tests, ["n": tests, "grain": grain]) : nil,
    ].compactMap(\.self)
    return periods + " "
      + say(TrendPhrase.corrected, ["families": list(families), "limit": qLimit])
  }

  /// `Q4 2024 to Q3 2026`.
  package func span(_ span: PeriodSpan) -> String {
    span.first == span.last
      ? period(span.first)
      : say(TrendPhrase.span, ["first": dated(span.first), "last": dated(span.last)])
  }

  // MARK: Products

  /// The head of a column of drifts, with their unit where they share one.
  package func driftHead(_ drifts: [Drift], grain: Grain) -> String {
    sharedUnit(drifts, grain: grain).map { say(TrendPhrase.driftUnitHead, ["unit": $0]) }
      ?? say(TrendPhrase.driftHead)
  }

  /// `a quarter`; nil where some slopes are by the period and others by the year, or none is known.
  package func sharedUnit(_ drifts: [Drift], grain: Grain) -> String? {
    let units = Set(drifts.compactMap(\.slope).map { slopeUnit($0, grain: grain) })
    return units.count == 1 ? units.first : nil
  }

  /// Which products drifted; the plain name of the table where none has periods enough.
  package func productDriftsTitle(_ products: [ProductReport]) -> String {
    func names(_ verdict: Drift.Verdict) -> [String] {
      products.filter { $0.line.trend.drift.verdict == verdict }.map(\.name)
    }
    let (up, down, unclear) = (names(.up), names(.down), names(.unclear))
    guard !up.isEmpty || !down.isEmpty else {
      guard !unclear.isEmpty else { return productTrends }
      let coverage = TestCoverage(tested: unclear.count, of: products.count)
      return say(
        coverage.none(TrendPhrase.noProduct, one: .oneProduct, several: .noneOfProducts),
        ["n": coverage.tested])
    }
    let clear = say(
      down.isEmpty ? TrendPhrase.productsUp : up.isEmpty ? .productsDown : .productsUpAndDown,
      ["risen": listed(up), "fallen": listed(down)])
    guard !unclear.isEmpty else { return clear }
    return say(TrendPhrase.othersUnclear, ["clear": clear, "names": listed(unclear)])
  }

  /// A drift in a cell: `▲ +1.3` with the interval below it, or that there is none.
  /// - Parameter isUnitKnown: whether the column's head says what the slope is by.
  package func drift(_ drift: Drift, grain: Grain, isUnitKnown: Bool) -> ChangeText {
    guard let slope = drift.slope, let interval = slope.interval else {
      return .drift(
        figure: drift.verdict == .tooFew
          ? say(TrendPhrase.cellTooFew, ["grain": grain]) : say(TrendPhrase.cellUnclear),
        interval: "")
    }
    let unit = isUnitKnown ? "" : " " + slopeUnit(slope, grain: grain)
    let ends = [interval.low.magnitude, interval.high.magnitude]
    let isClear = drift.verdict == .up || drift.verdict == .down
    let places = slopePlaces(isClear ? ends + [slope.points.magnitude] : ends)
    let range = signedRange(interval, places)
    guard isClear else {
      return .drift(figure: say(TrendPhrase.cellUnclear), interval: range + unit)
    }
    let isUp = drift.verdict == .up
    return .drift(
      arrow: isUp ? "▲" : "▼", spoken: say(isUp ? TrendPhrase.spokenUp : .spokenDown),
      figure: numbers.signed(slope.points, places: places) + unit, interval: range)
  }
}

extension ChangeText {
  fileprivate static func drift(
    arrow: String = "", spoken: String = "", figure: String, interval: String
  ) -> ChangeText {
    ChangeText(
      isClear: !arrow.isEmpty, arrow: arrow, spoken: spoken, figure: figure, interval: interval,
      line: "")
  }
}

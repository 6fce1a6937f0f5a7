import Analysis
import Periods
import Statistics

extension Words {
  // MARK: Drift and heterogeneity

  /// The title of what the periods say together: each word follows from the two verdicts.
  func trendsTitle(_ trend: LineTrend, grain: Grain) -> String {
    switch (trend.drift.verdict, trend.heterogeneity.verdict) {
    case (.up, _): "The score drifted up"
    case (.down, _): "The score drifted down"
    case (.unclear, .flat): "Flat: no more movement than chance gives"
    case (.unclear, .moved): "The score moved, without a clear drift"
    case (.unclear, .tooFew), (.unclear, .singleChanges): "No clear drift"
    case (.tooFew, .flat): "Flat so far: no more movement than chance gives"
    case (.tooFew, .moved): "The \(nouns(grain)) differ by more than chance gives"
    case (.tooFew, .tooFew), (.tooFew, .singleChanges):
      "Too few \(nouns(grain)) to look for a drift"
    }
  }

  /// The drift in a sentence: over how many periods, by how much, and how sure that is.
  func driftSentence(_ drift: Drift, grain: Grain) -> String {
    guard let judged = drift.judged, let slope = drift.slope else {
      return noDrift(drift.judged?.count ?? 0, grain: grain)
    }
    let over = counted(judged.count, noun(grain), nouns(grain))
    switch drift.verdict {
    case .up, .down:
      let direction = drift.verdict == .up ? "up" : "down"
      let seasons =
        slope.form == .perYear
        ? ", each \(noun(grain)) compared with the same \(noun(grain)) of other years" : ""
      return "Over \(over) the score drifted \(direction) by about "
        + "\(driftSize(slope, grain: grain))\(seasons)."
    case .unclear, .tooFew:
      return "No clear drift over \(over)" + driftRange(slope, grain: grain)
    }
  }

  /// What a drift still needs: periods with enough answers, and a report that looks back so far.
  private func noDrift(_ count: Int, grain: Grain) -> String {
    let needed = "\(numbers.count(Drift.leastPeriods)) \(nouns(grain))"
    let looksBack = Drift.mostPeriods(grain, history: history)
    let so = "So far: \(numbers.count(count))."
    guard looksBack < Drift.leastPeriods else {
      return "A drift is looked for once \(needed) have at least \(answers(muteBelow)). \(so)"
    }
    return "A drift is looked for in at least \(needed) with \(answers(muteBelow)) or more each. "
      + "This report looks back over \(numbers.count(looksBack)), by its setting “history”."
  }

  /// `1.3 points a quarter (0.6 to 2.1)`: sizes without a sign, for a drift whose direction is said.
  private func driftSize(_ slope: DriftSlope, grain: Grain) -> String {
    let ends = [slope.interval?.low ?? slope.points, slope.interval?.high ?? slope.points]
      .map(\.magnitude).sorted()
    let places = slopePlaces([slope.points.magnitude] + ends)
    let size = numbers.decimals(slope.points.magnitude, places)
    let range = "\(numbers.decimals(ends[0], places)) to \(numbers.decimals(ends[1], places))"
    return
      "\(size) \(size == "1.0" ? "point" : "points") \(slopeUnit(slope, grain: grain)) (\(range))"
  }

  /// How an unclear drift's sentence ends: what the slope could be.
  private func driftRange(_ slope: DriftSlope, grain: Grain) -> String {
    guard let interval = slope.interval else { return "." }
    let places = slopePlaces([interval.low.magnitude, interval.high.magnitude])
    let range =
      "\(numbers.signed(interval.low, places: places)) to \(numbers.signed(interval.high, places: places)) points "
      + slopeUnit(slope, grain: grain)
    let leavesOutZero = interval.low > 0 || interval.high < 0
    return ": the slope could be \(range)."
      + (leavesOutZero
        ? " That leaves out 0, but the test"
          + (slope.comparisons > 1
            ? ", corrected for \(numbers.count(slope.comparisons)) comparisons," : "")
          + " does not tell it from chance." : "")
  }

  /// `a quarter`, `a year`.
  func slopeUnit(_ slope: DriftSlope, grain: Grain) -> String {
    "a \(slope.form == .perYear ? noun(.year) : noun(grain))"
  }

  /// One decimal, but two where one would print a number that is not 0 as 0.
  private func slopePlaces(_ sizes: [Double]) -> Int {
    sizes.contains { $0 > 0 && $0 < 0.05 } ? 2 : 1
  }

  /// Whether the periods differ, in a sentence; nil for too few of them.
  func heterogeneitySentence(_ trend: LineTrend, grain: Grain) -> String? {
    guard let judged = trend.heterogeneity.judged, let test = trend.heterogeneity.test else {
      return nil
    }
    let periods = "\(numbers.count(judged.count)) \(nouns(grain))"
    switch trend.heterogeneity.verdict {
    case .moved:
      return "The \(periods) differ by more than chance gives: they lie from "
        + "\(numbers.signed(Rounding.whole(test.lowest))) to "
        + "\(numbers.signed(Rounding.whole(test.highest)))."
    case .flat where trend.drift.verdict == .up || trend.drift.verdict == .down:
      return "Taken one by one, the \(periods) differ by no more than chance gives; it is their "
        + "order that shows the drift."
    case .singleChanges:
      return "Taken together, the \(periods) differ by no more than chance gives, though single "
        + "changes among them are clear."
    case .flat, .tooFew:
      return "The \(periods) show no more movement than chance gives."
    }
  }

  /// What was tested: the periods, and the families.
  func trendsNote(_ trend: LineTrend, grain: Grain) -> String {
    guard let judged = trend.drift.judged else { return "" }
    let from = judged.count == 1 ? period(judged.span.first) : span(judged.span)
    let periods =
      "\(from): \(counted(judged.count, "complete \(noun(grain))", "complete \(nouns(grain))")) "
      + "with at least \(answers(muteBelow))."
    let drifts = trend.drift.slope?.comparisons ?? 0
    let tests = trend.heterogeneity.test?.comparisons ?? 0
    guard max(drifts, tests) > 1 else { return periods }
    let families = [
      drifts > 0 ? counted(drifts, "drift", "drifts") : nil,
      tests > 0 ? "\(counted(tests, "test", "tests")) of whether \(nouns(grain)) differ" : nil,
    ].compactMap(\.self)
    return periods
      + " Corrected for \(list(families)), \(qLimit)."
  }

  /// `Q4 2024 to Q3 2026`.
  func span(_ span: PeriodSpan) -> String {
    span.first == span.last
      ? period(span.first) : "\(period(span.first)) to \(period(span.last))"
  }

  // MARK: Products

  /// The head of a column of drifts, with their unit where they share one.
  func driftHead(_ drifts: [Drift], grain: Grain) -> String {
    sharedUnit(drifts, grain: grain).map { "Drift, points \($0)" } ?? "Drift"
  }

  /// `a quarter`; nil where some slopes are by the period and others by the year, or none is known.
  func sharedUnit(_ drifts: [Drift], grain: Grain) -> String? {
    let units = Set(drifts.compactMap(\.slope).map { slopeUnit($0, grain: grain) })
    return units.count == 1 ? units.first : nil
  }

  /// Which products drifted; the plain name of the table where none has periods enough.
  func productDriftsTitle(_ products: [ProductReport]) -> String {
    func names(_ verdict: Drift.Verdict) -> [String] {
      products.filter { $0.line.trend.drift.verdict == verdict }.map(\.name)
    }
    let (up, down, unclear) = (names(.up), names(.down), names(.unclear))
    var parts: [String] = []
    if !up.isEmpty { parts.append("\(self.names(up)) drifted up") }
    if !down.isEmpty { parts.append("\(self.names(down)) drifted down") }
    guard !parts.isEmpty else {
      guard !unclear.isEmpty else { return productTrends }
      let coverage = TestCoverage(tested: unclear.count, of: products.count)
      return none(
        product, self.products, coverage, positive: "shows a clear drift",
        negative: "shows no clear drift")
    }
    let clear = parts.joined(separator: ", ")
    return unclear.isEmpty ? clear : "\(clear); no clear drift for \(self.names(unclear))"
  }

  /// A drift in a cell: `▲ +1.3` with the interval below it, or that there is none.
  /// - Parameter isUnitKnown: whether the column's head says what the slope is by.
  func drift(_ drift: Drift, grain: Grain, isUnitKnown: Bool) -> ChangeText {
    guard let slope = drift.slope, let interval = slope.interval else {
      return .drift(
        figure: drift.verdict == .tooFew ? "too few \(nouns(grain))" : "no clear drift",
        interval: "")
    }
    let unit = isUnitKnown ? "" : " " + slopeUnit(slope, grain: grain)
    let ends = [interval.low.magnitude, interval.high.magnitude]
    let isClear = drift.verdict == .up || drift.verdict == .down
    let places = slopePlaces(isClear ? ends + [slope.points.magnitude] : ends)
    let range =
      "\(numbers.signed(interval.low, places: places)) to \(numbers.signed(interval.high, places: places))"
    guard isClear else {
      return .drift(figure: "no clear drift", interval: range + unit)
    }
    let isUp = drift.verdict == .up
    return .drift(
      arrow: isUp ? "▲" : "▼", spoken: isUp ? "drifted up" : "drifted down",
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

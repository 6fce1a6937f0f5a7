import Configuration
import Statistics

extension SurveyAnalysis {
  /// Adds to the lines, the first of which is the whole, what their periods say together.
  ///
  /// The drifts of all lines are one family, their tests of heterogeneity another.
  func addTrends(to lines: inout [Line]) {
    guard let whole = lines.first else { return }
    let windows = lines.map {
      TrendWindow(
        $0, whole: whole, grain: configuration.headline, history: configuration.history)
    }
    let drifts = drifts(windows)
    let heterogeneities = heterogeneities(windows)
    for index in lines.indices {
      lines[index].trend.drift = drifts[index]
      lines[index].trend.heterogeneity = heterogeneities[index]
      lines[index].trend.rolling = RollingLevel.levels(
        of: lines[index].periods(configuration.headline), by: estimator)
    }
  }

  private var limit: Double { 1 - estimator.confidence }

  private func drifts(_ windows: [TrendWindow]) -> [Drift] {
    let tests = windows.map { DriftTest($0, confidence: estimator.confidence) }
    let (qValues, count) = Self.corrected(tests.map { $0?.p })
    return windows.indices.map { index in
      var drift = Drift()
      drift.judged = windows[index].judged
      guard let test = tests[index], let q = qValues[index] else { return drift }
      drift.verdict = test.verdict(q: q, limit: limit)
      drift.slope = DriftSlope(
        form: test.form, points: test.slope, interval: test.interval, p: test.p, q: q,
        comparisons: count)
      return drift
    }
  }

  private func heterogeneities(_ windows: [TrendWindow]) -> [Heterogeneity] {
    let tests = windows.map {
      $0.periods.count >= Heterogeneity.leastPeriods ? Homogeneity($0.groups) : nil
    }
    let (qValues, count) = Self.corrected(tests.map { $0?.p })
    return windows.indices.map { index in
      var heterogeneity = Heterogeneity()
      heterogeneity.judged = windows[index].judged
      guard let test = tests[index], let q = qValues[index],
        let lowest = windows[index].scores.min(), let highest = windows[index].scores.max()
      else { return heterogeneity }
      heterogeneity.verdict =
        q <= limit ? .moved : windows[index].hasClearChange ? .singleChanges : .flat
      heterogeneity.test = HeterogeneityTest(
        q: test.q, degrees: test.degrees, p: test.p, qValue: q, comparisons: count,
        lowest: lowest, highest: highest)
      return heterogeneity
    }
  }

  /// The q-values of a family in which some have no test, and how many have one.
  private static func corrected(_ pValues: [Double?]) -> (qValues: [Double?], count: Int) {
    let tested = pValues.compactMap(\.self)
    var qValues = BenjaminiHochberg.qValues(tested).makeIterator()
    return (pValues.map { $0 == nil ? nil : qValues.next() }, tested.count)
  }
}

/// The Mann-Kendall test within seasons: each quarter is compared with the same quarter of other
/// years alone, so that a fixed pattern of the year neither makes nor hides a drift.
///
/// S = Σ Sₛ, Var = Σ Varₛ over the seasons s, the correction for continuity on the total. The slope
/// is the median of all slopes between values of the same season. Source: Hirsch, Slack and Smith
/// (1982), Water Resources Research 18, 107–121. Worth reading from three years on.
package struct SeasonalMannKendall: Hashable, Sendable {
  package let s: Int
  package let variance: Double
  package let z: Double
  /// The two-sided p-value of z.
  package let p: Double
  /// The two-sided p-value by the distribution of S itself, where no season has more than 10 values
  /// and none of a season are equal; nil elsewhere.
  package let exactP: Double?
  /// The median change from one year to the next, in the unit of the values.
  package let slopePerYear: Double
  /// The interval of the slope, by ranks as in ``SensSlope``; nil where there are too few pairs.
  package let interval: Interval?

  /// The p-value to report: the exact one where there is one, otherwise that of z.
  package var reportedP: Double { exactP ?? p }

  /// - Parameters:
  ///   - values: one value per period in the order of time; nil for a period without one.
  ///   - period: the number of seasons in a year, 4 for quarters and 12 for months.
  ///   - confidence: the confidence level of the interval, strictly between 0 and 1.
  ///
  /// Nil for a period below 2, for more than 5,000 values, for values that are no finite numbers, and
  /// where fewer than three pairs of values are of the same season.
  package init?(_ values: [Double?], period: Int, confidence: Double = 0.95) {
    guard period >= 2, values.count > period, values.count <= Series.longest,
      values.allSatisfy({ $0.map(Series.isUsable) ?? true }), confidence > 0, confidence < 1
    else { return nil }
    var (s, variance) = (0, 0.0)
    var (counts, hasTies): ([Int], Bool) = ([], false)
    var slopes: [Double] = []
    for season in 0..<period {
      let places = stride(from: season, to: values.count, by: period)
      let present = places.enumerated().compactMap { year, place in
        values[place].map { (year: Double(year), value: $0) }
      }
      let score = KendallScore(present.map(\.value))
      s += score.s
      variance += score.variance
      counts.append(present.count)
      hasTies = hasTies || score.hasTies
      slopes += SensSlope.slopes(of: present.map(\.value), at: present.map(\.year))
    }
    slopes.sort()
    guard slopes.count >= 3, let slope = Series.median(ascending: slopes) else { return nil }
    self.s = s
    self.variance = variance
    z = KendallScore.z(s: s, variance: variance)
    p = min(1, 2 * Normal.upperTail(z.magnitude))
    exactP = hasTies ? nil : KendallScore.exactP(s: s, seasons: counts)
    slopePerYear = slope
    interval = SensSlope.interval(ascending: slopes, variance: variance, confidence: confidence)
  }
}

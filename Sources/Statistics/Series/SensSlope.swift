/// The slope of Theil and Sen: the median of the slopes between all pairs of values, which a few
/// wild values cannot pull.
///
/// Source: Sen (1968), J. Am. Statist. Assoc. 63, 1379–1389; the ranks of the interval as in Hipel
/// and McLeod (1994), Time Series Modelling of Water Resources.
package struct SensSlope: Hashable, Sendable {
  /// The median of (xⱼ − xᵢ) / (tⱼ − tᵢ), per unit of time; by default from one value to the next.
  package let slope: Double
  /// The median of the values less slope times the median of the times: the line's height at time 0.
  package let intercept: Double
  /// The interval of the slope: the slopes of ranks (N − C)/2 and (N + C)/2 + 1 of N in ascending
  /// order, C = z √Var(S) of ``MannKendall``; nil where N is too small for the confidence.
  package let interval: Interval?
  /// The interval with its ranks kept within 1…N, which covers less than it says where
  /// ``interval`` is nil. It is what SciPy's `theilslopes` gives.
  package let clampedInterval: Interval

  /// - Parameters:
  ///   - values: the values in the order of time.
  ///   - times: their times, strictly ascending; 0, 1, 2… by default. Leave out the times of missing
  ///     values together with the values.
  ///   - confidence: the confidence level of the interval, strictly between 0 and 1.
  ///
  /// Nil for fewer than 3 values or more than 5,000, for what is no finite number, for times that do
  /// not ascend or are not as many as the values, and for slopes beyond the range of numbers.
  package init?(_ values: [Double], times: [Double]? = nil, confidence: Double = 0.95) {
    let times = times ?? values.indices.map(Double.init)
    guard Series.isUsable(values, atLeast: 3), times.count == values.count,
      times.allSatisfy(Series.isUsable), zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }),
      confidence > 0, confidence < 1
    else { return nil }
    let slopes = Self.slopes(of: values, at: times).sorted()
    guard slopes.allSatisfy(\.isFinite), let slope = Series.median(ascending: slopes),
      let value = Series.median(ascending: values.sorted()),
      let time = Series.median(ascending: times), (slope * time).isFinite
    else { return nil }
    self.slope = slope
    intercept = value - slope * time
    let variance = KendallScore(values).variance
    interval = Self.interval(ascending: slopes, variance: variance, confidence: confidence)
    clampedInterval = Self.clampedInterval(
      ascending: slopes, variance: variance, confidence: confidence)
  }

  /// The slopes at ranks (N − C)/2 and (N + C)/2 + 1, of which each is rounded before the 1 is added
  /// and kept within the list; the list must not be empty.
  private static func clampedInterval(
    ascending slopes: [Double], variance: Double, confidence: Double
  ) -> Interval {
    let reach = Normal.quantile((1 + confidence) / 2) * max(0, variance).squareRoot()
    let count = Double(slopes.count)
    guard reach < count else { return Interval(low: slopes[0], high: slopes[slopes.count - 1]) }
    let low = ((count - reach) / 2).rounded(.toNearestOrEven) - 1
    let high = ((count + reach) / 2).rounded(.toNearestOrEven)
    return Interval(low: slopes[Int(max(0, low))], high: slopes[Int(min(count - 1, high))])
  }

  /// The slopes between all pairs, in no particular order.
  static func slopes(of values: [Double], at times: [Double]) -> [Double] {
    var slopes: [Double] = []
    slopes.reserveCapacity(values.count * max(0, values.count - 1) / 2)
    for later in values.indices {
      for earlier in 0..<later {
        slopes.append((values[later] - values[earlier]) / (times[later] - times[earlier]))
      }
    }
    return slopes
  }

  /// The slopes at the two ranks; nil where a rank lies outside the list.
  static func interval(
    ascending slopes: [Double], variance: Double, confidence: Double
  ) -> Interval? {
    let reach = Normal.quantile((1 + confidence) / 2) * max(0, variance).squareRoot()
    let count = Double(slopes.count)
    let low = ((count - reach) / 2).rounded(.toNearestOrEven)
    let high = ((count + reach) / 2 + 1).rounded(.toNearestOrEven)
    guard low >= 1, high <= count else { return nil }
    return Interval(low: slopes[Int(low) - 1], high: slopes[Int(high) - 1])
  }
}

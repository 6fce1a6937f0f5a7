/// A series with an event in it, as two straight lines: an interrupted time series.
///
/// yₜ = b₀ + b₁ t + b₂ Dₜ + b₃ Dₜ (t − T₀) + eₜ for t = 1…n, D = 1 after the first T₀ values, fitted
/// by least squares. Source: Wagner et al. (2002), J. Clin. Pharm. Ther. 27, 299–309. Eight values
/// or more on each side are worth reading. The result says what coincides with the event, not what
/// it caused.
package struct SegmentedRegression: Hashable, Sendable {
  /// A coefficient with its standard errors, in the unit of the values.
  package struct Coefficient: Hashable, Sendable {
    package let estimate: Double
    /// The standard error of least squares, with n − 4 degrees of freedom.
    package let ordinaryError: Double
    /// The standard error of Newey and West, without a correction for small samples; too small
    /// where there are few values.
    package let neweyWestError: Double
    /// The same times √(n / (n − 4)).
    package let correctedNeweyWestError: Double
    /// The degrees of freedom of both p-values, n − 4.
    package let degrees: Int

    /// The two-sided p-value of estimate / ordinary error, by Student's t; nil where the error is 0.
    package var ordinaryP: Double? { p(with: ordinaryError) }
    /// The same with the corrected error of Newey and West, which asks for a few dozen values.
    package var neweyWestP: Double? { p(with: correctedNeweyWestError) }

    private func p(with error: Double) -> Double? {
      guard error > 0 else { return nil }
      return StudentT(degrees: Double(degrees))?.twoSided(estimate / error)
    }
  }

  /// b₀: the first line's height at t = 0.
  package let intercept: Coefficient
  /// b₁: the slope before the event, per period.
  package let slope: Coefficient
  /// b₂: how far the second line lies above the first at T₀.
  package let levelChange: Coefficient
  /// b₃: by how much the slope changes.
  package let slopeChange: Coefficient

  /// The four coefficients in the order of the formula.
  package var coefficients: [Coefficient] { [intercept, slope, levelChange, slopeChange] }

  /// - Parameters:
  ///   - values: the values of consecutive periods.
  ///   - before: T₀, how many values stand before the event.
  ///   - lags: how many earlier residuals one may depend on, from 0 up to below the number of values.
  ///
  /// Nil for fewer than 2 values on a side or fewer than 5 in all, for more than 5,000, for values
  /// that are no finite numbers, and for lags out of range.
  package init?(_ values: [Double], before: Int, lags: Int = 2) {
    guard Series.isUsable(values, atLeast: 5), before >= 2, before <= values.count - 2,
      (0..<values.count).contains(lags)
    else { return nil }
    let times = (1...values.count).map(Double.init)
    let after = (1...values.count).map { $0 > before ? 1.0 : 0 }
    let since = (1...values.count).map { Double(max(0, $0 - before)) }
    let ones = [Double](repeating: 1, count: values.count)
    guard let fit = LeastSquares(values, columns: [ones, times, after, since]) else { return nil }
    let neweyWest = fit.neweyWestErrors(lags: lags)
    let count = Double(values.count)
    let correction = (count / (count - 4)).squareRoot()
    let found = fit.coefficients.indices.map {
      Coefficient(
        estimate: fit.coefficients[$0], ordinaryError: fit.standardErrors[$0],
        neweyWestError: neweyWest[$0], correctedNeweyWestError: neweyWest[$0] * correction,
        degrees: values.count - 4)
    }
    guard neweyWest.allSatisfy(\.isFinite) else { return nil }
    (intercept, slope, levelChange, slopeChange) = (found[0], found[1], found[2], found[3])
  }
}

/// How the share of variance that drivers explain together, R², divides among them.
///
/// Drivers of a score correlate with each other, so that no division is the only right one. Those of
/// Lindeman, Merenda and Gold and of Johnson are never negative and add up to R²; Pratt's adds up to
/// it too but can be negative. All of them tell what goes together, not what causes what.
package struct RelativeImportance: Hashable, Sendable {
  /// The share of the response's variance that all drivers explain together, on 0…1.
  package let rSquared: Double
  /// LMG: what a driver adds to R², averaged over all orders in which drivers can be added; the
  /// Shapley value of R². Source: Lindeman, Merenda and Gold (1980), Introduction to Bivariate and
  /// Multivariate Analysis.
  package let lmg: [Double]
  /// Johnson's relative weights: Σₖ Λⱼₖ² βₖ² with Λ = S^½ of the drivers' correlations S and β = Λ⁻¹
  /// r. Source: Johnson (2000), Multivariate Behavioral Research 35, 1–19.
  package let relativeWeights: [Double]
  /// Pratt's products: the standardized coefficient of a driver times its correlation with the
  /// response. Source: Pratt (1987), Proc. Second Int. Conf. in Statistics, 245–260.
  package let pratt: [Double]

  /// Nil where the drivers' correlations leave no unique fit.
  package init?(_ correlations: Correlations) {
    let (drivers, response) = (correlations.drivers, correlations.response)
    guard let fit = Cholesky(drivers)?.solve(response), let lmg = Self.lmg(of: correlations),
      let weights = Self.relativeWeights(of: correlations)
    else { return nil }
    pratt = zip(fit, response).map { $0 * $1 }
    rSquared = min(1, max(0, pratt.reduce(0, +)))
    self.lmg = lmg
    relativeWeights = weights
  }

  private static func lmg(of correlations: Correlations) -> [Double]? {
    let count = correlations.response.count
    // R² of every set of drivers; bit j of the index tells whether driver j is in it.
    var explained = [0.0]
    for set in 1..<(1 << count) {
      let places = (0..<count).filter { set & (1 << $0) != 0 }
      let response = places.map { correlations.response[$0] }
      guard let fit = Cholesky(correlations.drivers.part(places))?.solve(response) else {
        return nil
      }
      explained.append(zip(fit, response).reduce(0) { $0 + $1.0 * $1.1 })
    }
    // Of all orders, 1 / (p · C(p−1, s)) have exactly a given set of s drivers before driver j.
    var shares = [1 / Double(count)]
    for size in 1..<max(2, count) {
      shares.append(shares[size - 1] * Double(size) / Double(max(1, count - size)))
    }
    return (0..<count).map { driver in
      let bit = 1 << driver
      return explained.indices.reduce(0) { sum, set in
        guard set & bit == 0 else { return sum }
        return sum + shares[set.nonzeroBitCount] * (explained[set | bit] - explained[set])
      }
    }
  }

  private static func relativeWeights(of correlations: Correlations) -> [Double]? {
    guard let eigen = JacobiEigenvalues(correlations.drivers),
      eigen.values.allSatisfy({ $0 > 0 })
    else { return nil }
    let root = eigen.applying { $0.squareRoot() }
    let beta = eigen.applying { 1 / $0.squareRoot() }.times(correlations.response)
    return (0..<root.size).map { driver in
      beta.indices.reduce(0) { sum, k in
        let product = root[driver, k] * beta[k]
        return sum + product * product
      }
    }
  }
}

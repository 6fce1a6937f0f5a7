#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Student's t distribution with ν degrees of freedom; ν is any positive number.
///
/// P(T > t) = ½ I_{ν/(ν + t²)}(ν/2, ½) for t ≥ 0, with the regularized incomplete beta function. From
/// 10⁵ degrees on, where its continued fraction gets long, t is turned into a normal value instead.
/// Source: Abramowitz and Stegun 26.7.1 and 26.5.8; Hill (1970), Comm. ACM 13, 617–619.
package struct StudentT: Hashable, Sendable {
  /// The degrees of freedom, ν.
  package let degrees: Double

  private static let manyDegrees = 1e5

  /// Nil unless the degrees are a finite number above 0.
  package init?(degrees: Double) {
    guard degrees > 0, degrees.isFinite else { return nil }
    self.degrees = degrees
  }

  /// The probability of a value above `t`, accurate in the far tail; nil for not-a-number.
  package func upperTail(_ t: Double) -> Double? {
    guard !t.isNaN else { return nil }
    return t < 0 ? 1 - tail(-t) : tail(t)
  }

  /// The probability of a value up to `t`; nil for not-a-number.
  package func cumulative(_ t: Double) -> Double? {
    upperTail(-t)
  }

  /// The two-sided p-value of a statistic, P(|T| > |t|); nil for not-a-number.
  package func twoSided(_ t: Double) -> Double? {
    upperTail(abs(t)).map { min(1, 2 * $0) }
  }

  /// The value below which a share `p` of the distribution lies.
  ///
  /// Found by bisection on the tail, to the last digits of what the tail can tell. Nil unless
  /// 0 < p < 1, and where the value is beyond all numbers (few degrees and a tiny `p`).
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    if p == 0.5 { return 0 }
    let share = min(p, 1 - p)
    var (low, high) = (0.0, 1.0)
    while tail(high) > share {
      (low, high) = (high, 2 * high)
      guard high.isFinite else { return nil }
    }
    for _ in 0..<120 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if tail(middle) > share { low = middle } else { high = middle }
    }
    return p < 0.5 ? -high : high
  }

  /// How many standard errors an interval reaches to each side; nil unless the confidence level is
  /// strictly between 0 and 1.
  package func reach(confidence: Double) -> Double? {
    guard confidence > 0, confidence < 1 else { return nil }
    return quantile((1 + confidence) / 2)
  }

  /// P(T > t) for t ≥ 0.
  private func tail(_ t: Double) -> Double {
    let square = t / degrees * t
    guard degrees < Self.manyDegrees else { return normalTail(square) }
    guard square.isFinite else { return HalfBeta.leadingTail(t, degrees) }
    let (x, rest) = (1 / (1 + square), square / (1 + square))
    let half = degrees / 2
    if x < (half + 1) / (half + 2.5) {
      return HalfBeta.term(half, x, rest) * HalfBeta.fraction(half, 0.5, x) / (2 * half)
    }
    return 0.5 - HalfBeta.term(half, x, rest) * HalfBeta.fraction(0.5, half, rest)
  }

  /// P(T > t) by Hill's normal value for t, from t² / ν; its error is below 1e-13 here.
  private func normalTail(_ square: Double) -> Double {
    let a = degrees - 0.5
    let z = (a * log1p(square)).squareRoot()
    return Normal.upperTail(z + (z * z * z + 3 * z) / (48 * a * a))
  }
}

/// The regularized incomplete beta function with one parameter ½: I_x(a, ½) and I_{1−x}(½, a).
private enum HalfBeta {
  /// xᵃ (1 − x)^½ / B(a, ½); `rest` is 1 − x.
  static func term(_ a: Double, _ x: Double, _ rest: Double) -> Double {
    exp(a * (x < 0.5 ? log(x) : log1p(-rest))) * rest.squareRoot() * gammaRatio(a)
      / Double.pi.squareRoot()
  }

  /// P(T > t) where t² / ν is beyond all numbers: the first term, (ν / t²)^(ν/2) / (ν B(ν/2, ½)).
  static func leadingTail(_ t: Double, _ degrees: Double) -> Double {
    guard t.isFinite else { return 0 }
    let power = exp(degrees / 2 * (log(degrees) - 2 * log(t)))
    return power * gammaRatio(degrees / 2) / (degrees * Double.pi.squareRoot())
  }

  /// Γ(a + ½) / Γ(a), by its asymptotic series from 20 on and by recurrence below.
  static func gammaRatio(_ a: Double) -> Double {
    var (shifted, factor) = (a, 1.0)
    while shifted < 20 {
      factor *= shifted / (shifted + 0.5)
      shifted += 1
    }
    let u = 1 / shifted
    let square = u * u
    let series =
      u * (-1.0 / 8 + square * (1.0 / 192 + square * (-1.0 / 640 + square * (17.0 / 14336))))
    return factor * shifted.squareRoot() * exp(series)
  }

  /// The continued fraction of I_x(a, b) by Lentz's method, which converges for
  /// x < (a + 1) / (a + b + 2): I_x(a, b) = xᵃ (1 − x)ᵇ / (a B(a, b)) times this.
  static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 / nonzero(1 - (a + b) * x / (a + 1), tiny)
    var value = d
    for step in 1...2_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonzero(1 + even * d, tiny)
      c = nonzero(1 + even / c, tiny)
      value *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d, tiny)
      c = nonzero(1 + odd / c, tiny)
      value *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return value
  }

  private static func nonzero(_ value: Double, _ tiny: Double) -> Double {
    abs(value) < tiny ? tiny : value
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The regularized incomplete gamma function, and the χ² distribution by it.
package enum IncompleteGamma {
  /// Q(a, x) = Γ(a, x) / Γ(a), on 0…1; nil unless a > 0, a ≤ 1e6 and x ≥ 0.
  ///
  /// Below x = a + 1 by the series of P(a, x), elsewhere by the continued fraction of Q(a, x),
  /// evaluated by Lentz's method. Source: Abramowitz and Stegun (1964), 6.5.29 and 6.5.31.
  package static func upper(_ a: Double, _ x: Double) -> Double? {
    guard a > 0, a <= 1e6, x >= 0 else { return nil }
    if x == 0 { return 1 }
    guard x.isFinite else { return 0 }
    let logGamma: (Double, Int) = lgamma(a)
    let factor = exp(a * log(x) - x - logGamma.0)
    let value = x < a + 1 ? 1 - factor * series(a, x) : factor * continuedFraction(a, x)
    return min(1, max(0, value))
  }

  /// The probability that a χ² value lies above `x`; nil without degrees of freedom or for x < 0.
  package static func chiSquareUpperTail(_ x: Double, degrees: Int) -> Double? {
    degrees > 0 ? upper(Double(degrees) / 2, x / 2) : nil
  }

  /// Σ xⁿ / (a(a+1)…(a+n)), n from 0.
  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    for n in 1...100_000 {
      term *= x / (a + Double(n))
      sum += term
      if term <= sum * 1e-17 { break }
    }
    return sum
  }

  /// 1/(x+1−a− 1(1−a)/(x+3−a− 2(2−a)/(x+5−a− …))).
  private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / (b.magnitude < tiny ? tiny : b)
    var fraction = d
    for n in 1...100_000 {
      let numerator = -Double(n) * (Double(n) - a)
      b += 2
      d = numerator * d + b
      c = b + numerator / c
      d = 1 / (d.magnitude < tiny ? tiny : d)
      c = c.magnitude < tiny ? tiny : c
      fraction *= c * d
      if (c * d - 1).magnitude <= 1e-16 { break }
    }
    return fraction
  }
}

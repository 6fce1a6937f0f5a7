#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The standard normal distribution.
package enum Normal {
  /// 1 − Φ(x), the probability of a value above x, accurate in the far tail.
  package static func upperTail(_ x: Double) -> Double {
    0.5 * erfc(x / 2.0.squareRoot())
  }

  /// Φ(x), the probability of a value up to x.
  package static func cumulative(_ x: Double) -> Double {
    upperTail(-x)
  }

  /// The value below which a share `p` of the distribution lies; ∓∞ for 0 and 1, NaN outside.
  ///
  /// A start from the logistic approximation is polished by Halley's method on Φ until the step no
  /// longer matters, so the result is good to about 1e-15 relative to ``upperTail(_:)``.
  package static func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    if p > 0.5 { return -quantile(1 - p) }
    var x = start(p)
    for _ in 0..<60 {
      let error = cumulative(x) - p
      let density = exp(-x * x / 2) / (2 * Double.pi).squareRoot()
      guard density > 0 else { break }
      let newton = error / density
      let step = newton / (1 + x * newton / 2)
      x -= step
      if abs(step) <= 1e-15 * max(1, abs(x)) { break }
    }
    return x
  }

  /// A start for the root-finding in the lower half: the tail expansion far out, a logistic near 0.
  private static func start(_ p: Double) -> Double {
    guard p < 0.02 else { return log(p / (1 - p)) / 1.702 }
    let t = (-2 * log(p)).squareRoot()
    return
      -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t)
        / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t))
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The logarithms of the factorials, and the probabilities of counts that they give.
struct LogFactorials: Sendable {
  /// Enough for every number of answers that is simulated.
  static let shared = LogFactorials(upTo: 100_000)

  private let values: [Double]

  private init(upTo greatest: Int) {
    var values = [0.0]
    values.reserveCapacity(greatest + 1)
    for number in 1...greatest { values.append(values[number - 1] + log(Double(number))) }
    self.values = values
  }

  /// ln n! for n from 0 to 100,000.
  subscript(number: Int) -> Double { values[number] }

  /// The probability of k hits among n with the chance `p` each, 0 < p < 1.
  func binomial(_ k: Int, of n: Int, chance p: Double) -> Double {
    exp(
      values[n] - values[k] - values[n - k] + Double(k) * log(p)
        + Double(n - k) * log1p(-p))
  }
}

/// The logarithms of a profile's shares, from which the probability of any counts follows.
struct LogShares: Sendable {
  private let promoters: Double
  private let passives: Double
  private let detractors: Double

  init(_ profile: Profile) {
    promoters = log(profile.promoters)
    passives = log(profile.passives)
    detractors = log(profile.detractors)
  }

  /// The trinomial probability of some counts.
  func probability(promoters p: Int, passives q: Int, detractors d: Int) -> Double {
    let factorials = LogFactorials.shared
    return exp(
      factorials[p + q + d] - factorials[p] - factorials[q] - factorials[d]
        + Self.power(promoters, p) + Self.power(passives, q) + Self.power(detractors, d))
  }

  /// ln xᵏ from ln x; 0⁰ is 1.
  private static func power(_ logarithm: Double, _ exponent: Int) -> Double {
    exponent == 0 ? 0 : Double(exponent) * logarithm
  }
}

/// A number between two others whose logarithm is spread evenly.
enum LogUniform {
  /// - Parameter unit: a number from 0 to 1.
  static func number(from low: Int, to high: Int, at unit: Double) -> Int {
    let (first, last) = (log(Double(low)), log(Double(high)))
    return Int(exp(first + unit * (last - first)).rounded())
  }
}

import Testing

@testable import Statistics

struct StudentTTests {
  /// One degree is Cauchy's distribution, two have a closed form too.
  @Test(arguments: [0.001, 0.1, 0.5, 1, 2.5, 12, 1e3, 1e8])
  func `has the closed forms of one and two degrees`(t: Double) throws {
    let one = try #require(StudentT(degrees: 1)?.upperTail(t))
    #expect(abs(one / (cauchyTail(t)) - 1) < 1e-12)
    let two = try #require(StudentT(degrees: 2)?.upperTail(t))
    let root = (2 + t * t).squareRoot()
    #expect(abs(two / (1 / (root * (root + t))) - 1) < 1e-12)
  }

  @Test(arguments: [
    (1.0, 0.975, 12.706204736174694), (2, 0.975, 4.302652729749462),
    (5, 0.95, 2.015048373333023), (10, 0.975, 2.2281388519862735),
    (30, 0.995, 2.749995653567231), (120, 0.975, 1.9799304050824402),
    (3.5, 0.01, -4.0607113593000825), (99_999, 0.975, 1.9599877077718442),
    (100_001, 0.975, 1.9599877072973786), (1e9, 0.999, 3.0902323143179427),
  ])
  func `gives the quantiles of tables`(
    degrees: Double, p: Double, expected: Double
  ) throws {
    let got = try #require(StudentT(degrees: degrees)?.quantile(p))
    #expect(abs(got - expected) < 1e-9)
  }

  @Test(arguments: [0.3, 1, 4, 17.5, 200, 5e4, 1e5, 1e7, 9e15])
  func `quantile and distribution undo each other`(degrees: Double) throws {
    let student = try #require(StudentT(degrees: degrees))
    for step in 1..<100 {
      let p = Double(step) / 100
      let t = try #require(student.quantile(p))
      #expect(abs(try #require(student.cumulative(t)) - p) < 1e-12)
    }
  }

  @Test func `becomes the normal distribution`() throws {
    let student = try #require(StudentT(degrees: 1e12))
    for t in [-5, -1, 0, 0.3, 2, 6.0] {
      let normal = Normal.upperTail(t)
      #expect(abs(try #require(student.upperTail(t)) / normal - 1) < 1e-9)
    }
  }

  @Test func `joins its two ways of computing without a step`() throws {
    let below = try #require(StudentT(degrees: 99_999.999999))
    let above = try #require(StudentT(degrees: 100_000))
    for t in [0.01, 0.5, 1.96, 4, 8, 15] {
      let (x, y) = (try #require(below.upperTail(t)), try #require(above.upperTail(t)))
      #expect(abs(x / y - 1) < 1e-11, "at \(t)")
    }
  }

  @Test func `has no value for what is impossible`() throws {
    for degrees in [0, -1, Double.nan, .infinity] { #expect(StudentT(degrees: degrees) == nil) }
    let student = try #require(StudentT(degrees: 4))
    for p in [0, 1, -1, 2, Double.nan] { #expect(student.quantile(p) == nil) }
    #expect(student.upperTail(.nan) == nil)
    #expect(student.upperTail(.infinity) == 0)
    #expect(student.upperTail(-.infinity) == 1)
    #expect(student.reach(confidence: 1) == nil)
    #expect(StudentT(degrees: 1e-6)?.quantile(0.9) == nil)
    #expect(StudentT(degrees: .leastNonzeroMagnitude)?.upperTail(1) != nil)
  }

  /// P(T > t) with one degree of freedom: the angle's share, from the arctangent's own series.
  private func cauchyTail(_ t: Double) -> Double {
    arctangent(1 / t) / Double.pi
  }

  /// The arctangent of a positive number, by halving the angle and summing the series.
  private func arctangent(_ x: Double) -> Double {
    var (small, factor) = (x, 1.0)
    while small > 0.01 {
      small = small / (1 + (1 + small * small).squareRoot())
      factor *= 2
    }
    let square = small * small
    return factor * small * (1 - square / 3 + square * square / 5 - square * square * square / 7)
  }
}

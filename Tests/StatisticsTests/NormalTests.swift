import Testing

@testable import Statistics

struct NormalTests {
  @Test(arguments: [
    (0.5, 0.0), (0.975, 1.959963984540054), (0.995, 2.5758293035489004),
    (0.95, 1.6448536269514722), (0.001, -3.090232306167813), (1e-10, -6.361340902404056),
  ])
  func `gives the quantiles of published tables`(p: Double, expected: Double) {
    #expect(abs(Normal.quantile(p) - expected) < 1e-12)
  }

  @Test func `quantile and distribution undo each other`() {
    for step in 1..<1000 {
      let p = Double(step) / 1000
      #expect(abs(Normal.cumulative(Normal.quantile(p)) - p) < 1e-14)
    }
  }

  @Test func `has no finite quantile at the edges`() {
    #expect(Normal.quantile(0) == -.infinity)
    #expect(Normal.quantile(1) == .infinity)
    #expect(Normal.quantile(1.5).isNaN)
  }
}

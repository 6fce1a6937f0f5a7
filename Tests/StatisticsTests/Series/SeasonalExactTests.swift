import Testing

@testable import Statistics

struct SeasonalExactTests {
  /// Three years of four seasons with fixed patterns: 1 rises, −1 falls, else the middle is raised.
  private func series(_ directions: [Int]) -> [Double?] {
    (0..<3).flatMap { year in
      directions.enumerated().map { season, direction in
        let middle = direction == 0 && year == 1 ? 5.0 : 0
        return Double(100 * season) + (direction == -1 ? -1 : 1) * Double(year) + middle
      }
    }
  }

  @Test func `counts all orders within the seasons`() throws {
    let all = try #require(SeasonalMannKendall(series([1, 1, 1, 1]), period: 4))
    #expect(all.s == 12)
    #expect(abs((all.exactP ?? 0) - 2.0 / 1296) < 1e-15)
    // One season of four has one pair that falls: 2 of its 6 orders, in any of the four.
    let most = try #require(SeasonalMannKendall(series([1, 1, 1, 0]), period: 4))
    #expect(most.s == 10)
    #expect(abs((most.exactP ?? 0) - 2.0 * (1 + 4 * 2) / 1296) < 1e-15)
    #expect(most.reportedP == most.exactP)
  }

  @Test func `is that of the plain test where there is one season of values`() throws {
    let values: [Double] = [3, 1, 4, 5, 9, 2, 6, 8]
    let seasonal = try #require(
      SeasonalMannKendall(values.flatMap { [$0, nil] }, period: 2))
    let plain = try #require(MannKendall(values))
    #expect(abs((seasonal.exactP ?? 0) - (plain.exactP ?? 1)) < 1e-12)
  }

  @Test func `is left to the normal form where values are equal or seasons long`() throws {
    var tied = series([1, 1, 1, 1])
    tied[4] = tied[0]
    #expect(try #require(SeasonalMannKendall(tied, period: 4)).exactP == nil)
    let long = (0..<22).map { Double($0 * $0) as Double? }
    let test = try #require(SeasonalMannKendall(long, period: 2))
    #expect(test.exactP == nil && test.reportedP == test.p)
  }
}

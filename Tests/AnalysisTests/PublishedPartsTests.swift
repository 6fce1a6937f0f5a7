import Configuration
import Statistics
import Testing

@testable import Analysis

struct PublishedPartsTests {
  private func estimate(
    _ promoters: Int, _ passives: Int, _ detractors: Int, _ privacy: PrivacySettings
  ) -> Estimate {
    Estimator(confidence: 0.95, privacy: privacy).estimate(
      ScoreCounts([0, 0, 0, detractors, 0, 0, 0, 0, passives, 0, promoters]), isWithheld: false)
  }

  /// Two parts of 6 and 7 promoters, one of 12 and one of 60 answers of all groups.
  private func parts(_ privacy: PrivacySettings) throws -> PublishedParts {
    try #require(
      PublishedParts(
        [
          [estimate(6, 0, 0, privacy)], [estimate(7, 0, 0, privacy)],
          [estimate(6, 3, 3, privacy)], [estimate(30, 20, 10, privacy)],
        ],
        of: [estimate(49, 23, 13, privacy)], privacy: privacy))
  }

  @Test func `the rest is never of one group where strict privacy hides that`() throws {
    let strict = try parts(.strict)
    #expect(strict.shown.map(\.index) == [3])
    #expect(
      strict.others == [GroupCounts(promoters: 19, passives: 3, detractors: 3)],
      "13 promoters alone would be hidden, so the smallest part joins them")
  }

  @Test func `otherwise it may be, if it is large enough and not one hidden part`() throws {
    var privacy = PrivacySettings()
    privacy.hideBelow = 10
    let parts = try parts(privacy)
    #expect(parts.shown.map(\.index) == [2, 3])
    #expect(parts.others == [GroupCounts(promoters: 13, passives: 0, detractors: 0)])
  }
}

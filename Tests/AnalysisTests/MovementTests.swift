import Configuration
import Fixtures
import Periods
import Statistics
import Testing

@testable import Analysis

struct MovementTests {
  private static let channel = [
    DimensionSettings(key: "channel", column: "channel", label: "Channel")
  ]

  /// Quarters of channels: promoters, passives, detractors of each in Q1 and in Q2 2026.
  private func survey(
    _ channels: [(name: String, before: [Int], after: [Int])], product: String? = nil,
    _ change: (inout Configuration) -> Void = { _ in }
  ) throws -> SurveyReport {
    var builder = ReadingBuilder()
    for (month, counts) in [("2026-01", \Channel.before), ("2026-04", \Channel.after)] {
      for channel in channels.map(Channel.init) {
        let groups = channel[keyPath: counts]
        guard groups.reduce(0, +) > 0 else { continue }
        try builder.add(
          month, groups[0], groups[1], groups[2], product: product,
          segments: ["channel": channel.name])
      }
    }
    let report = try builder.report(asOf: "2026-12-31") {
      $0.dimensions = Self.channel
      change(&$0)
    }
    return try #require(report.surveys.first)
  }

  private struct Channel {
    let name: String
    let before: [Int]
    let after: [Int]

    init(_ channel: (name: String, before: [Int], after: [Int])) {
      (name, before, after) = channel
    }
  }

  private func split(_ survey: SurveyReport) throws -> MovementSplit {
    try #require(survey.movements.last?.splits.last)
  }

  @Test func `every segment higher and the whole lower is said to be turned round by the mix`()
    throws
  {
    let survey = try survey([
      ("Email", [600, 300, 100], [210, 70, 20]), ("SMS", [60, 90, 150], [260, 340, 500]),
    ])
    let movement = try #require(survey.movements.first)
    #expect(movement.change.verdict == .fell)
    let split = try split(survey)
    #expect(split.parts.allSatisfy { $0.within > 0 && $0.change != nil })
    #expect(split.mix.verdict == .fell)
    #expect(split.reversal == .noPartAlong)
  }

  @Test func `one part along is no reversal of all parts, but the sum within may outweigh it`()
    throws
  {
    let survey = try survey([
      ("Email", [600, 300, 100], [270, 25, 5]), ("In-app", [60, 20, 20], [55, 20, 25]),
      ("SMS", [60, 90, 150], [290, 340, 470]),
    ])
    let split = try split(survey)
    #expect(split.parts.contains { $0.within < 0 })
    #expect(split.within.verdict == .rose && split.mix.verdict == .fell)
    #expect(survey.movements.first?.change.verdict == .fell)
    #expect(split.reversal == .outweighed)
  }

  @Test func `clear and opposite effects behind an unclear change are found`() throws {
    let survey = try survey([
      ("Email", [600, 300, 100], [500, 90, 10]), ("SMS", [60, 90, 150], [200, 260, 240]),
    ])
    #expect(survey.movements.first?.change.verdict == .noClearChange)
    let split = try split(survey)
    #expect(split.within.verdict == .rose && split.mix.verdict == .fell)
    #expect(split.reversal == .cancelled)
  }

  @Test func `the same shares have no mix and no reversal`() throws {
    let survey = try survey([
      ("Email", [50, 30, 20], [70, 20, 10]), ("SMS", [30, 30, 40], [50, 30, 20]),
    ])
    let split = try split(survey)
    #expect(split.mix.points == 0 && split.mix.verdict == .noClearChange)
    #expect(split.reversal == nil)
    #expect(split.parts.allSatisfy { $0.change?.difference?.comparisons == 2 })
  }

  @Test func `a part of one period only is all mix and not tested`() throws {
    let survey = try survey([
      ("Email", [50, 30, 20], [50, 30, 20]), ("Kiosk", [0, 0, 0], [10, 20, 70]),
    ])
    let kiosk = try #require(try split(survey).parts.last)
    #expect(kiosk.name == .named("Kiosk"))
    #expect(kiosk.within == 0 && kiosk.mix < 0 && kiosk.change == nil)
    #expect(kiosk.before.nps == nil && kiosk.before.n == 0)
  }

  @Test func `responses that state none are a part of their own`() throws {
    let survey = try survey([
      ("Email", [50, 30, 20], [50, 30, 20]), ("", [20, 20, 20], [20, 20, 20]),
    ])
    #expect(try split(survey).parts.map(\.name) == [.named("Email"), .notStated])
  }

  @Test func `hidden parts enter together as the rest, never one alone`() throws {
    let survey = try survey([
      ("Email", [50, 30, 20], [60, 30, 20]), ("SMS", [30, 30, 40], [30, 30, 40]),
      ("Fax", [20, 10, 10], [20, 10, 10]), ("Card", [2, 1, 0], [1, 1, 2]),
      ("Kiosk", [9, 9, 9], [1, 0, 1]),
    ])
    let split = try split(survey)
    #expect(
      split.parts.map(\.name) == [.named("Email"), .named("SMS"), .named("Fax"), .others])
    let rest = try #require(split.parts.last)
    #expect([rest.before.n, rest.after.n] == [30, 6])
    #expect(rest.change == nil)
  }

  @Test func `one hidden part alone takes the smallest shown part along`() throws {
    let survey = try survey([
      ("Email", [50, 30, 20], [60, 30, 20]), ("Fax", [20, 10, 10], [20, 10, 10]),
      ("Card", [2, 1, 0], [1, 1, 2]),
    ])
    let split = try split(survey)
    #expect(split.parts.map(\.name) == [.named("Email"), .others])
    #expect(split.parts.last?.before.n == 43)
  }

  @Test func `one product, no products and no dimensions have nothing to split`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-01", 50, 30, 20, product: "Atlas")
    try builder.add("2026-04", 70, 20, 10, product: "Atlas")
    #expect(try builder.report(asOf: "2026-12-31").surveys.first?.movements == [])
    builder = ReadingBuilder()
    try builder.add("2026-01", 50, 30, 20)
    try builder.add("2026-04", 70, 20, 10)
    let survey = try #require(builder.report(asOf: "2026-12-31").surveys.first)
    #expect(survey.movements.isEmpty && survey.pulls.isEmpty)
  }

  @Test func `the first period and a running one have no movement`() throws {
    var builder = ReadingBuilder()
    for month in ["2026-01", "2026-04", "2026-07"] {
      try builder.add(month, 50, 30, 20, product: "Atlas")
      try builder.add(month, 40, 30, 20, product: "Beacon")
    }
    let report = try builder.report(asOf: "2026-08-15")
    let survey = try #require(report.surveys.first)
    #expect(survey.movements.map { report.key($0.period) } == ["2026-Q2"])
  }

  @Test func `a product’s effect is clear exactly where its change is called one`() throws {
    var builder = ReadingBuilder()
    for (product, after) in [("Atlas", 90), ("Beacon", 41), ("Cobalt", 40)] {
      try builder.add("2026-01", 40, 30, 30, product: product)
      try builder.add("2026-04", after, 20, 20, product: product)
    }
    let report = try builder.report(asOf: "2026-12-31")
    let survey = try #require(report.surveys.first)
    let split = try #require(survey.movements.first?.splits.first)
    #expect(split.partition == .products)
    for part in split.parts {
      let product = try #require(survey.products.first { .named($0.name) == part.name })
      #expect(try part.change == report.estimate("2026-Q2", in: product.line).sincePrevious)
    }
  }

  @Test func `the comparison that is clear comes first, else that with a year earlier`() throws {
    func references(_ months: [(String, Int)]) throws -> [Reference] {
      var builder = ReadingBuilder()
      for (month, promoters) in months {
        for product in ["Atlas", "Beacon"] {
          try builder.add(month, promoters, 30, 100 - promoters, product: product)
        }
      }
      let report = try builder.report(asOf: "2026-12-31")
      let survey = try #require(report.surveys.first)
      return survey.movements(in: survey.headline).map(\.change.reference)
    }
    let year = ("2025-04", 50)
    #expect(try references([year, ("2026-01", 50), ("2026-04", 90)]) == [.yearEarlier, .previous])
    #expect(try references([year, ("2026-01", 90), ("2026-04", 50)]) == [.previous, .yearEarlier])
    #expect(try references([year, ("2026-01", 50), ("2026-04", 50)]) == [.yearEarlier, .previous])
    #expect(try references([year, ("2026-04", 50)]) == [.yearEarlier], "one period stands once")
  }
}

import Configuration
import Diagnostics
import Fixtures
import Periods
import Statistics
import Testing

@testable import Analysis

@Suite struct TargetTests {
  /// The counts of groups of up to so many answers, all of them.
  private static func allGroups(upTo n: Int) -> [GroupCounts] {
    (1...n).flatMap { n in
      (0...n).flatMap { promoters in
        (0...(n - promoters)).map { passives in
          GroupCounts(
            promoters: promoters, passives: passives, detractors: n - promoters - passives)
        }
      }
    }
  }

  private func interval(_ groups: GroupCounts, _ confidence: Double = 0.95) -> Interval? {
    NPSInterval(groups, confidence: confidence)?.interval.scaled(by: 100)
  }

  @Test func `a move takes one answer up by one group and keeps their number`() {
    for groups in Self.allGroups(upTo: 9) {
      for first in FirstMover.allCases {
        #expect(groups.moved(0, first: first) == groups)
        #expect(groups.moved(-3, first: first) == groups)
        let all = groups.moved(groups.mostMoves + 5, first: first)
        #expect(
          all == GroupCounts(promoters: groups.total, passives: 0, detractors: 0))
        for moves in 0..<groups.mostMoves {
          let (now, next) = (
            groups.moved(moves, first: first), groups.moved(moves + 1, first: first)
          )
          let parts = [next.promoters, next.passives, next.detractors]
          #expect(parts.allSatisfy { $0 >= 0 } && next.total == groups.total)
          #expect(next.promoters - next.detractors == now.promoters - now.detractors + 1)
          #expect(abs(next.promoters - now.promoters) <= 1)
          #expect(abs(next.detractors - now.detractors) <= 1)
        }
      }
    }
  }

  @Test func `those who move first do so until none of them is left`() {
    let groups = GroupCounts(promoters: 5, passives: 3, detractors: 2)
    #expect(
      groups.moved(2, first: .detractors)
        == GroupCounts(promoters: 5, passives: 5, detractors: 0))
    #expect(
      groups.moved(3, first: .passives) == GroupCounts(promoters: 8, passives: 0, detractors: 2))
    #expect(
      groups.moved(5, first: .passives) == GroupCounts(promoters: 8, passives: 2, detractors: 0))
  }

  @Test(arguments: [0.90, 0.95, 0.99])
  func `so many moves reach what they are counted for, and one fewer never does`(
    confidence: Double
  ) throws {
    for groups in Self.allGroups(upTo: 6) {
      for target in [-100, -50, 0, 33, 45, 67, 99, 100] {
        let moves = try #require(TargetMoves(groups, target: target, confidence: confidence))
        let score = (0...groups.mostMoves).first {
          100 * (groups.promoters - groups.detractors + $0) >= target * groups.total
        }
        #expect(moves.toScore == score)
        for first in FirstMover.allCases {
          func end(_ pick: (Interval) -> Double) -> Int? {
            (0...groups.mostMoves).first { count in
              let moved = interval(groups.moved(count, first: first), confidence)
              return moved.map { pick($0) >= Double(target) } ?? false
            }
          }
          #expect(moves.withinReach.of(first) == end(\.high), "\(groups) \(target)")
          #expect(moves.above?.of(first) == end(\.low), "\(groups) \(target)")
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...6)
  func `finds the same number as trying all, of any size`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<8 {
      let size = [12, 40, 250][Int.random(in: 0...2, using: &random)]
      let groups = GroupCounts(
        promoters: Int.random(in: 0...size, using: &random),
        passives: Int.random(in: 0...size, using: &random),
        detractors: Int.random(in: 1...size, using: &random))
      let target = Int.random(in: -100...100, using: &random)
      let confidence = [0.90, 0.95, 0.99][Int.random(in: 0...2, using: &random)]
      let moves = try #require(TargetMoves(groups, target: target, confidence: confidence))
      for first in FirstMover.allCases {
        let ends = (0...groups.mostMoves).map {
          interval(groups.moved($0, first: first), confidence)
        }
        let within = ends.firstIndex { ($0?.high ?? -101) >= Double(target) }
        #expect(moves.withinReach.of(first) == within, "\(groups) \(target)")
        let above = ends.firstIndex { ($0?.low ?? -101) >= Double(target) }
        #expect(moves.above?.of(first) == above, "\(groups) \(target)")
      }
    }
  }

  @Test func `counts of any size that figures may have are searched in a few steps`() throws {
    let most = GroupShares.largestCount / 4
    let groups = GroupCounts(promoters: most, passives: most, detractors: 2 * most)
    let moves = try #require(TargetMoves(groups, target: 50, confidence: 0.95))
    #expect(moves.toScore == 3 * most)
    let above = try #require(moves.above)
    for first in FirstMover.allCases {
      let now = try #require(interval(groups.moved(above.of(first), first: first)))
      let before = try #require(interval(groups.moved(above.of(first) - 1, first: first)))
      #expect(now.low >= 50 && before.low < 50)
    }
    #expect(OneInTen(groups).tenths(.detractorsToPromoters) == 100)
  }

  @Test func `1 in 10 adds a tenth of a group's share, in points`() {
    let groups = GroupCounts(promoters: 54, passives: 28, detractors: 18)
    let oneInTen = OneInTen(groups)
    #expect(OneInTen.Shift.allCases.map(oneInTen.tenths) == [28, 18, 36])
    #expect(OneInTen.Shift.allCases.map(oneInTen.points) == [2.8, 1.8, 3.6])
    let odd = OneInTen(GroupCounts(promoters: 0, passives: 1, detractors: 199))
    #expect(odd.tenths(.passivesToPromoters) == 1)
    #expect(odd.points(.passivesToPromoters) == 0.05)
  }

  @Test func `judges by the printed interval's exact ends`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-07", 600, 300, 100, product: "Atlas")
    try builder.add("2026-07", 13, 8, 8, product: "Beacon")
    try builder.add("2026-07", 2, 1, 1, product: "Comet")
    try builder.add("2026-07", 1, 1, 2, product: "Delta")
    let report = try builder.report(asOf: "2026-09-30") { configuration in
      configuration.targets = [
        Target(nps: 45), Target(product: "Atlas", nps: 46), Target(product: "Beacon", nps: 0),
        Target(product: "Comet", nps: 0),
      ]
    }
    let survey = report.surveys[0]
    #expect(survey.wouldTake.map(\.product) == [nil, "Atlas", "Beacon", "Comet", "Delta"])
    #expect(survey.wouldTake("Beacon")?.target?.standing == .tooFew)
    #expect(survey.wouldTake("Comet")?.target?.standing == .hidden)
    for product in ["Beacon", "Comet"] {
      #expect(survey.wouldTake(product)?.target?.moves == nil)
      #expect(survey.wouldTake(product)?.oneInTen == nil)
    }
    let atlas = try #require(survey.products.first?.line.estimate(of: survey.headline))
    let interval = try #require(atlas.estimate.figures?.interval)
    let groups = try #require(atlas.estimate.figures?.groups)
    for nps in -100...100 {
      let standing = TargetStanding(atlas, against: nps)
      let expected: TargetStanding =
        interval.low >= Double(nps)
        ? .reached : interval.high < Double(nps) ? .missed : .notDistinguishable
      #expect(standing == expected)
      let moves = try #require(TargetMoves(groups, target: nps, confidence: 0.95))
      #expect((moves.withinReach.of(.passives) > 0) == (standing == .missed))
      #expect((moves.above?.of(.passives) == 0) == (standing == .reached))
    }
  }

  @Test func `does not judge a period that is not over`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-07", 60, 30, 10)
    let report = try builder.report(asOf: "2026-08-15") { $0.targets = [Target(nps: 10)] }
    let target = try #require(report.surveys[0].wouldTake(nil)?.target)
    #expect(target.standing == .incomplete)
    #expect(target.moves?.toScore == 0)
  }

  @Test func `warns of a target that nothing answers to, and names what was meant`() throws {
    var builder = ReadingBuilder()
    try builder.add("2026-07", 60, 30, 10, product: "Atlas")
    var configuration = Configuration(title: "Loyalty", sources: [])
    configuration.product.values = [MergedValue(name: "Atlas", values: ["Atlas 2"])]
    configuration.targets = [
      Target(product: "Atlas", nps: 1), Target(product: "Atlsa", nps: 1),
      Target(product: "Atlas 2", nps: 1), Target(product: "Zephyr", nps: 1),
      Target(survey: "Yearly", nps: 1),
    ]
    let report = try builder.report { $0 = configuration }
    let warnings = report.targetsWithoutEffect(configuration)
    #expect(Set(warnings.map(\.id)) == ["target-without-effect"])
    #expect(warnings.allSatisfy { $0.severity == .warning })
    #expect(
      warnings.map(\.remedy) == [
        "Did you mean `Atlas`?", "Its answers count under `Atlas`.", "The products are `Atlas`.",
        "Delete the target, or check the files of that survey.",
      ])
  }
}

extension TargetMoves.ByOrder {
  fileprivate func of(_ first: FirstMover) -> Int {
    first == .detractors ? detractorsFirst : passivesFirst
  }
}

import Fixtures
import Testing

@testable import Statistics

struct KitagawaTestTests {
  private static let none = GroupCounts(promoters: 0, passives: 0, detractors: 0)

  /// A segment of a simulated population.
  private struct Segment {
    var share: Double
    var promoters: Double
    var detractors: Double
  }

  private func draw(
    _ n: Int, _ segments: [Segment], _ random: inout SeededGenerator
  ) -> [GroupCounts] {
    var counts = Array(repeating: Self.none, count: segments.count)
    for _ in 0..<n {
      var place = Double.random(in: 0..<1, using: &random)
      var index = 0
      while index < segments.count - 1, place >= segments[index].share {
        place -= segments[index].share
        index += 1
      }
      let answer = Double.random(in: 0..<1, using: &random)
      if answer < segments[index].promoters {
        counts[index].promoters += 1
      } else if answer < segments[index].promoters + segments[index].detractors {
        counts[index].detractors += 1
      } else {
        counts[index].passives += 1
      }
    }
    return counts
  }

  /// How often the two sums are called clear at 5 %, in percent.
  private func size(
    _ runs: Int, _ n: (Int, Int), before: [Segment], after: [Segment], seed: UInt64
  ) throws -> (within: Double, mix: Double) {
    var random = SeededGenerator(seed: seed)
    var (within, mix) = (0, 0)
    for _ in 0..<runs {
      let test = try #require(
        KitagawaTest(before: draw(n.0, before, &random), after: draw(n.1, after, &random)))
      if test.within.p <= 0.05 { within += 1 }
      if test.mix.p <= 0.05 { mix += 1 }
    }
    return (100 * Double(within) / Double(runs), 100 * Double(mix) / Double(runs))
  }

  private static let different = [
    Segment(share: 0.3, promoters: 0.55, detractors: 0.15),
    Segment(share: 0.3, promoters: 0.45, detractors: 0.2),
    Segment(share: 0.25, promoters: 0.4, detractors: 0.25),
    Segment(share: 0.15, promoters: 0.25, detractors: 0.4),
  ]
  private static let alike = [0.4, 0.3, 0.2, 0.1].map {
    Segment(share: $0, promoters: 0.45, detractors: 0.2)
  }
  private static let many = (0..<12).map {
    Segment(share: 1.0 / 12, promoters: 0.3 + 0.03 * Double($0), detractors: 0.2)
  }

  @Test(arguments: [
    (Self.different, 300, 300), (Self.alike, 300, 300), (Self.many, 360, 360),
    (Self.different, 100, 400),
  ])
  private func `call neither clear in more than about a twentieth of cases where nothing moved`(
    segments: [Segment], before: Int, after: Int
  ) throws {
    // 600 runs: a true size of 5 % is seen as more than 7.7 % once in a thousand times.
    let size = try size(
      600, (before, after), before: segments, after: segments, seed: UInt64(before + after))
    #expect(size.within <= 7.7, "within: \(size.within) %")
    #expect(size.mix <= 7.7, "mix: \(size.mix) %")
  }

  @Test func `find the one that moved and leave the other`() throws {
    var shifted = Self.different
    for index in shifted.indices { shifted[index].share = [0.1, 0.2, 0.3, 0.4][index] }
    let mix = try size(200, (400, 400), before: Self.different, after: shifted, seed: 7)
    #expect(mix.mix >= 95, "\(mix.mix) %")
    #expect(mix.within <= 12, "\(mix.within) %")
    var risen = Self.different
    for index in risen.indices { risen[index].promoters += 0.2 }
    let within = try size(200, (400, 400), before: Self.different, after: risen, seed: 8)
    #expect(within.within >= 95, "\(within.within) %")
    #expect(within.mix <= 12, "\(within.mix) %")
  }

  @Test func `the error of the mix is that of the formula`() throws {
    let before = [
      GroupCounts(promoters: 50, passives: 30, detractors: 20),
      GroupCounts(promoters: 10, passives: 10, detractors: 30),
    ]
    let after = [
      GroupCounts(promoters: 30, passives: 10, detractors: 10),
      GroupCounts(promoters: 30, passives: 30, detractors: 40),
    ]
    let test = try #require(KitagawaTest(before: before, after: after))
    let rates = [(0.3 + 0.4) / 2, (-0.4 - 0.1) / 2]
    let shares = [[100.0 / 150, 50.0 / 150], [50.0 / 150, 100.0 / 150]]
    var variance = 0.0
    for weights in shares {
      let mean = weights[0] * rates[0] + weights[1] * rates[1]
      let square = weights[0] * rates[0] * rates[0] + weights[1] * rates[1] * rates[1]
      variance += (square - mean * mean) / 150
    }
    for index in 0...1 {
      let moved = shares[1][index] - shares[0][index]
      let errors = [before[index], after[index]].reduce(0) {
        $0 + AdjustedWald($1).variance / Double($1.total - 1)
      }
      variance += moved * moved * errors / 4
    }
    #expect(abs(test.mix.standardError - variance.squareRoot()) < 1e-14)
    #expect(abs(test.mix.value - (rates[1] - rates[0]) / 3) < 1e-14)
    #expect(test.mix.z < -1.96 && test.mix.p < 0.05)
  }

  @Test func `no segment in both periods leaves nothing within to test`() throws {
    let some = GroupCounts(promoters: 20, passives: 5, detractors: 5)
    let test = try #require(KitagawaTest(before: [some, Self.none], after: [Self.none, some]))
    #expect(test.within.value == 0 && test.within.p == 1)
    #expect(test.mix.standardError > 0 && test.mix.p <= 1)
    #expect(KitagawaTest(before: [some], after: [Self.none]) == nil)
  }

  @Test func `keep finite for any tables`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let tables = (0..<2).map { _ in
        (0..<4).map { _ in
          GroupCounts(
            promoters: .random(in: 0...3, using: &random),
            passives: .random(in: 0...2, using: &random),
            detractors: .random(in: 0...3, using: &random))
        }
      }
      guard let test = KitagawaTest(before: tables[0], after: tables[1]) else { continue }
      for effect in [test.within, test.mix] {
        #expect(effect.standardError.isFinite && effect.standardError >= 0)
        #expect((0...1).contains(effect.p))
        #expect(effect.interval(confidence: 0.95) != nil)
      }
    }
  }
}

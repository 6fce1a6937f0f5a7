import Statistics

/// What a target would take at today's number of answers: arithmetic, no forecast.
///
/// A move takes one answer up by one group, from detractor to passive or from passive to promoter.
/// The interval is the report's own, of the counts after the moves.
package struct TargetMoves: Hashable, Sendable {
  /// Moves until the NPS is the target or more; 0 where it is.
  package let toScore: Int
  /// Moves until the interval's high end is the target or more; 0 where it is.
  package let withinReach: ByOrder
  /// Moves until the interval's low end is the target or more; nil where even promoters alone,
  /// of so many answers, do not bring it there.
  package let above: ByOrder?

  /// A number of moves by who moves first.
  package struct ByOrder: Hashable, Sendable {
    package let detractorsFirst: Int
    package let passivesFirst: Int
  }

  /// Nil for a target beyond ±100.
  /// - Parameters:
  ///   - groups: the counts of published figures.
  ///   - target: the NPS to reach, −100…100.
  ///   - confidence: the confidence level of the report's intervals.
  init?(_ groups: GroupCounts, target: Int, confidence: Double) {
    guard (-100...100).contains(target), let toScore = groups.movesToScore(target)
    else { return nil }
    self.toScore = toScore
    let wanted = Double(target)
    func interval(_ moves: Int, _ first: FirstMover) -> Interval? {
      Self.interval(groups, moves, first, confidence)
    }
    // The interval holds the NPS: its high end is there no later, its low end no earlier.
    withinReach = ByOrder { first in
      LeastNumber.of(0...toScore) { interval($0, first).map { $0.high >= wanted } ?? false }
        ?? toScore
    }
    let ends = FirstMover.allCases.map { first in
      LeastNumber.of(toScore...max(toScore, groups.mostMoves)) {
        interval($0, first).map { $0.low >= wanted } ?? false
      }
    }
    above = ends[0].flatMap { detractors in
      ends[1].map { ByOrder(detractorsFirst: detractors, passivesFirst: $0) }
    }
  }

  /// The report's interval after some moves, in points.
  private static func interval(
    _ groups: GroupCounts, _ moves: Int, _ first: FirstMover, _ confidence: Double
  ) -> Interval? {
    NPSInterval(groups.moved(moves, first: first), confidence: confidence)?.interval
      .scaled(by: 100)
  }
}

extension TargetMoves.ByOrder {
  init(_ moves: (FirstMover) -> Int) {
    self.init(detractorsFirst: moves(.detractors), passivesFirst: moves(.passives))
  }
}

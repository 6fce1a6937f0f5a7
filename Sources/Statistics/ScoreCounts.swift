/// How often each score from 0 to 10 was given: what everything else is computed from.
///
/// Counts add up: the counts of two sets of responses are the sum of their counts.
package struct ScoreCounts: Sendable {
  private var counts: InlineArray<11, Int>

  package init() {
    counts = InlineArray(repeating: 0)
  }

  /// Counts by score, the first for score 0; scores beyond the list were never given.
  package init(_ list: [Int]) {
    self.init()
    for (score, count) in list.prefix(11).enumerated() { counts[score] = count }
  }

  /// How often a score was given; 0 for what is no score.
  package subscript(score: Int) -> Int {
    (0...10).contains(score) ? counts[score] : 0
  }

  /// Counts one response; what is no score from 0 to 10 is not counted.
  package mutating func add(score: Int) {
    guard (0...10).contains(score) else { return }
    counts[score] += 1
  }

  package static func + (left: ScoreCounts, right: ScoreCounts) -> ScoreCounts {
    var sum = left
    sum += right
    return sum
  }

  package static func += (left: inout ScoreCounts, right: ScoreCounts) {
    for score in 0...10 { left.counts[score] += right.counts[score] }
  }

  /// What is left of these counts without a part of them.
  package static func - (left: ScoreCounts, right: ScoreCounts) -> ScoreCounts {
    var rest = left
    for score in 0...10 { rest.counts[score] -= right.counts[score] }
    return rest
  }

  /// The eleven counts, score 0 first.
  package var list: [Int] { (0...10).map { counts[$0] } }

  /// The number of responses, n.
  package var total: Int { groups.total }

  /// The sum of all scores.
  package var scoreSum: Int { (0...10).reduce(0) { $0 + $1 * counts[$1] } }

  /// The mean score, 0…10; nil without responses.
  package var mean: Double? {
    total == 0 ? nil : Double(scoreSum) / Double(total)
  }

  /// The counts by group.
  package var groups: GroupCounts {
    GroupCounts(
      promoters: counts[9] + counts[10], passives: counts[7] + counts[8],
      detractors: (0...6).reduce(0) { $0 + counts[$1] })
  }
}

extension ScoreCounts: Hashable {
  package static func == (left: ScoreCounts, right: ScoreCounts) -> Bool {
    (0...10).allSatisfy { left.counts[$0] == right.counts[$0] }
  }

  package func hash(into hasher: inout Hasher) {
    for score in 0...10 { hasher.combine(counts[score]) }
  }
}

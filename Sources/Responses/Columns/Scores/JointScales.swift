import Configuration
import Diagnostics
import Statistics

/// Judges together the files that alone have too few answers to tell their scale: one by one each
/// might run to 10, while all of them show a shorter scale.
struct JointScales {
  /// What is wrong, in the order of files.
  private(set) var problems: [Diagnostic] = []

  /// - Parameter counts: those of all files, in the order of their paths.
  init(_ counts: [FileCount]) {
    let questions = Dictionary(grouping: counts.indices) { KnownScales.Question(counts[$0]) }
    for (question, indices) in questions where indices.count > 1 {
      guard indices.allSatisfy({ Self.isOpen(counts[$0]) }) else { continue }
      let scores = indices.map { counts[$0].result.scores }.reduce(ScoreCounts(), +)
      let found = (0...10).filter { scores[$0] > 0 }
      guard let low = found.first, let high = found.last else { continue }
      let isNamed = indices.contains { counts[$0].source.score != nil }
      let count = isNamed ? scores.total / 2 : scores.total
      guard ScaleJudge.isShort(low: low, high: high, count: count) else { continue }
      problems.append(
        .scaleShortInAll(
          question.score, low...high, answers: scores.total,
          paths: indices.map { counts[$0].result.file.path }))
    }
    problems.sort()
  }

  /// Whether a file leaves it open how far its scale runs.
  private static func isOpen(_ count: FileCount) -> Bool {
    count.result.scores.total == 0
      || count.result.file.assumptions.contains { $0.id == Assumption.scaleUnprovenID }
  }
}

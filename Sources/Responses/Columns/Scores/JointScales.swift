import Configuration
import Diagnostics
import Statistics

/// Judges together the files that alone have too few answers to tell their scale: one by one each
/// might run to 10, while all of them show a shorter scale.
struct JointScales {
  /// What is wrong, in the order of files.
  private(set) var problems: [Diagnostic] = []
  /// The files that it is wrong with, by index.
  private(set) var refused: Set<Int> = []

  /// - Parameter files: all files, in the order of their paths.
  init(_ files: [JudgedFile]) {
    let questions = Dictionary(grouping: files.indices) { KnownScales.Question(files[$0].result) }
    for (question, indices) in questions where indices.count > 1 {
      let results = indices.map { files[$0].result }
      guard results.allSatisfy({ $0.scores.total == 0 || $0.isScaleOpen }) else { continue }
      let scores = results.map(\.scores).reduce(ScoreCounts(), +)
      let found = (0...10).filter { scores[$0] > 0 }
      guard let low = found.first, let high = found.last else { continue }
      let isNamed = indices.contains { files[$0].source.score != nil }
      let count = isNamed ? scores.total / 2 : scores.total
      guard ScaleJudge.isShort(low: low, high: high, count: count) else { continue }
      refused.formUnion(indices)
      problems.append(
        .scaleShortInAll(
          question.score, low...high, answers: scores.total, paths: results.map(\.file.path)))
    }
    problems.sort()
  }
}

import Configuration
import Statistics

/// Columns of scores that files show beyond doubt to run from 0 to 10, by which other files of the
/// same survey with the same columns are judged.
struct KnownScales: Hashable, Sendable {
  /// What files have in common whose columns are the same, in any order.
  struct Question: Hashable {
    let survey: String
    /// The names of all columns, as headers are compared.
    let names: Set<String>
    let score: String

    init(_ result: FileResult) {
      survey = result.file.survey
      names = Set(result.layout.columnNames.map(Header.loose))
      score = result.layout.scoreColumn
    }
  }

  private struct Column: Hashable {
    let question: Question
    let path: String
    /// The share of answers above 5.
    let highShare: Double
  }

  /// The fewest answers that show anything.
  private static let leastAnswers = 30
  /// So many answers above 5 are to be expected at most of a file that has none: more would be missing
  /// by no chance.
  private static let mostMissing = 20.0

  /// In the order of their files.
  private var columns: [Column] = []

  var isEmpty: Bool { columns.isEmpty }

  /// None.
  init() {}

  /// Those of files that were judged alone, in the order of their paths.
  init(_ files: [JudgedFile]) {
    for file in files where file.source.labels.isEmpty && Self.isWhole(file.result.scores) {
      let scores = file.result.scores
      let high = (6...10).reduce(0) { $0 + scores[$1] }
      columns.append(
        Column(
          question: Question(file.result), path: file.result.file.path,
          highShare: Double(high) / Double(scores.total)))
    }
  }

  /// The file that shows a column of another to run to 10; nil without one.
  ///
  /// Files have the same columns if one of them has all that the other has: tools add columns.
  /// - Parameter answers: how many the other file has.
  func proof(
    of score: String, in columnNames: [String], survey: String, answers: Int
  ) -> String? {
    let names = Set(columnNames.map(Header.loose))
    return columns.first { column in
      let other = column.question
      return other.survey == survey && other.score == score
        && (other.names.isSubset(of: names) || names.isSubset(of: other.names))
        && column.highShare * Double(answers) <= Self.mostMissing
    }?.path
  }

  /// Whether answers can only be such from 0 to 10: a fifth of them is above 5, with three different
  /// scores there and 9 or 10 among them, so that stray numbers and codes for no answer don't do.
  private static func isWhole(_ scores: ScoreCounts) -> Bool {
    let high = (6...10).map { scores[$0] }
    return scores.total >= leastAnswers && high.count { $0 > 0 } >= 3 && scores[9] + scores[10] > 0
      && high.reduce(0, +) * 5 >= scores.total
  }
}

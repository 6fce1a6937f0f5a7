import Configuration
import Periods

/// What one pass over a file gave: its counts, and what tells its duplicates.
package struct FileCount: Sendable {
  package var result: FileResult
  var keys: FileKeys
  let source: ResponseSource
  /// The columns of score, date and id.
  var settledColumns: Set<Int> = []

  var judged: JudgedFile { JudgedFile(result: result, source: source) }

  /// Whether the column of ids was named in the configuration and not found by its header.
  var isIdNamed: Bool { source.id != nil }
  var hasIds: Bool { result.layout.idColumn != nil }

  /// The days of its answers.
  var days: ClosedRange<CivilDate>? {
    guard let first = result.file.firstAnswer, let last = result.file.lastAnswer, first <= last
    else { return nil }
    return first...last
  }

  /// Files of which one may hold the same responses as the other, so far as can be told without
  /// looking at rows: they are of one survey, and the same is stated for all of each.
  struct Population: Hashable {
    let survey: String
    let constants: [String: String]
  }

  var population: Population {
    Population(survey: result.file.survey, constants: source.constants)
  }
}

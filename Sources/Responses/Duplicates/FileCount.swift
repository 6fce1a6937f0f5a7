import Configuration
import Periods

/// What one pass over a file gave: its counts, and what tells its duplicates.
package struct FileCount: Sendable {
  package var result: FileResult
  var keys: FileKeys
  let source: ResponseSource

  /// Whether the column of ids was named in the configuration and not found by its header.
  var isIdNamed: Bool { source.id != nil }
  var hasIds: Bool { result.layout.idColumn != nil }

  /// The days of its answers.
  var days: ClosedRange<CivilDate>? {
    guard let first = result.file.firstAnswer, let last = result.file.lastAnswer, first <= last
    else { return nil }
    return first...last
  }

  /// Whether the other file may hold the same responses as this one, so far as can be told without
  /// looking at rows: it is of the same survey, and nothing is stated for all of one file and not of
  /// the other.
  func maySharePopulation(with other: FileCount) -> Bool {
    result.file.survey == other.result.file.survey && source.constants == other.source.constants
  }
}

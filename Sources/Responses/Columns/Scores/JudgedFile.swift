import Configuration
import Diagnostics
import Statistics

/// A file that was read, with the entry it was read by.
struct JudgedFile {
  let result: FileResult
  let source: ResponseSource
}

extension FileResult {
  /// All answers that count.
  var scores: ScoreCounts {
    tally.counts.filter { $0.key.segment == nil }.values.reduce(undated, +)
  }

  /// Whether its few or low answers leave it open how far the scale runs.
  var isScaleOpen: Bool {
    file.assumptions.contains { $0.id == Assumption.scaleUnprovenID }
  }
}

extension Refusal {
  /// Whether a file was refused for the scale of its scores, which others may show.
  var isOfScale: Bool { diagnostics.contains { $0.id == "score-scale" } }
}

package import Periods
package import Statistics

/// What looking into one file found, for the analyst: nothing is withheld for being small.
package struct FileInspection: Hashable, Sendable {
  package var file: FileReading
  package var layout: FileLayout
  /// All answers counted, those without a date included.
  package var scores: ScoreCounts
  /// The answers without a date among them.
  package var undated: Int
  /// In order of time; months without answers are left out.
  package var byMonth: [PeriodCounts]
  /// Calendar quarters, likewise.
  package var byQuarter: [PeriodCounts]
  /// Where the rules of time zones come from, in a sentence; nil where none were used.
  package var timeZoneData: String?

  /// What was taken for granted, in sentences.
  package var assumed: [String] {
    file.assumptions.map(\.sentence) + [timeZoneData].compactMap { $0 }
  }

  /// The answers of one period.
  package struct PeriodCounts: Hashable, Sendable {
    package var period: Period
    package var scores: ScoreCounts
  }

  package init(_ result: FileResult) {
    file = result.file
    layout = result.layout
    undated = result.undated.total
    let cells = result.tally.counts.filter { $0.key.segment == nil }
    scores = cells.values.reduce(result.undated, +)
    byMonth = Self.sums(of: cells, by: .month)
    byQuarter = Self.sums(of: cells, by: .quarter)
  }

  /// The NPS of all answers on −100…100, unrounded; nil without answers.
  package var nps: Double? { scores.groups.nps.map { $0 * 100 } }

  private static func sums(of cells: [Cell: ScoreCounts], by grain: Grain) -> [PeriodCounts] {
    var sums: [Period: ScoreCounts] = [:]
    for (cell, scores) in cells {
      sums[FiscalCalendar.civil.period(grain, containing: cell.month), default: ScoreCounts()] +=
        scores
    }
    return sums.sorted { $0.key < $1.key }.map { PeriodCounts(period: $0.key, scores: $0.value) }
  }
}

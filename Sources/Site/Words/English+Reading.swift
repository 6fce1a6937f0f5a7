import Analysis
import Periods

/// How to read each kind of chart, and where words are defined.
extension Words {
  var distributionKey: String { "Columns: how many in a hundred gave each answer." }

  /// What the colours and frames of a heat table's cells say, as far as it has such cells.
  func heatKey(_ rows: [ScoreRow], hasRunning: Bool) -> String {
    let standings = rows.flatMap { $0.estimates.map { $0?.standing } }
    return [
      "The darker a cell, the farther from 0.", hasRunning ? "Dashed: \(soFar)." : nil,
      standings.contains(.hidden) ? "Hatched: \(withheld)." : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// - Parameter hasRunning: whether a column is not complete.
  func sharesKey(_ grain: Grain, hasRunning: Bool) -> String {
    "A column is all \(answersWord) of a \(noun(grain))."
      + (hasRunning ? " The outlined one is \(soFar)." : "")
  }

  var slopeKey: String { "A line is a \(product): the steeper, the greater its change." }
  var multiplesKey: String { "A panel is a \(product)." }
  var waterfallReading: [String] { ["Each bar begins where the one above it ends.", waterfallKey] }

  /// Of a cell of totals that leave out periods: what was answered in those is not told.
  var noneInTotals: String { "none in totals" }

  /// What the words mean: each with the section of the method page that says it.
  var definitions: (head: String, links: [(text: String, section: String)]) {
    (
      "What the words mean: ",
      [
        ("\(nps), promoters, passives, detractors", "definition"), ("give or take", "interval"),
        ("clear change", "test"), ("too few answers, \(withheld)", "thresholds"),
      ]
    )
  }
}

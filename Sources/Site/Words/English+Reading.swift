import Analysis
import Periods

/// How to read each kind of chart, and where words are defined.
extension Words {
  var distributionKey: String { "Bars: how many in a hundred gave each answer." }

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
      + (hasRunning ? " Dashed: \(soFar)." : "")
  }

  var slopeKey: String { "A line is a \(product): the steeper, the greater its change." }
  var multiplesKey: String { "A panel is a \(product)." }
  var waterfallReading: [String] { ["Each bar begins where the one above it ends.", waterfallKey] }

  /// `Helpdesk beside the other products in Q3 2026`.
  func besideTitle(_ name: String, in period: Period) -> String {
    "\(named(name)) beside the other \(products) in \(self.period(period))"
  }

  /// What the change of a part's own score added to the change of all answers: said to have moved it
  /// only where a test bears that out.
  func added(_ part: MovementPart, to movement: Movement) -> String {
    let points = NumberText.signedTenths(part.within)
    let (name, then) = (partNamed(part.name), period(movement.change.against))
    return part.isClear
      ? "The score of \(name) moved that of all answers by \(points) points since \(then), beyond "
        + "chance"
      : "The part of \(name) in the change of all answers since \(then): \(points) points, within "
        + "chance or not tested"
  }

  func segmentsElsewhere(_ name: String) -> String {
    "Segments of \(named(name)), all periods together"
  }

  /// Behind further quotes: where the first ones stand.
  func firstQuotes(_ name: String) -> String {
    "Those chosen first, on the page of \(named(name))"
  }

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

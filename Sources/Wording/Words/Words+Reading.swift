package import Analysis
package import Periods
import Phrases
import Statistics

/// How to read each kind of chart, and where words are defined.
extension Words {
  package var distributionKey: String { say(ReadingPhrase.distribution) }

  /// What the colours and frames of a heat table's cells say, as far as it has such cells.
  package func heatKey(_ rows: [ScoreRow], hasRunning: Bool) -> String {
    let standings = rows.flatMap { $0.estimates.map { $0?.standing } }
    return [
      .heat, hasRunning ? .running : nil, standings.contains(.hidden) ? .heatHidden : nil,
    ].compactMap { (phrase: ReadingPhrase?) in phrase.map { say($0) } }.joined(separator: " ")
  }

  /// - Parameter hasRunning: whether a column is not complete.
  package func sharesKey(_ grain: Grain, hasRunning: Bool) -> String {
    say(ReadingPhrase.shares, ["grain": grain])
      + (hasRunning ? " " + say(ReadingPhrase.running) : "")
  }

  package var slopeKey: String { say(ReadingPhrase.slope) }
  package var multiplesKey: String { say(ReadingPhrase.multiples) }
  package var waterfallReading: [String] { [say(ReadingPhrase.waterfall), waterfallKey] }

  /// `Helpdesk beside the other products in Q3 2026`.
  package func besideTitle(_ name: String, in period: Period) -> String {
    say(ReadingPhrase.beside, ["name": named(name), "period": dated(period)])
  }

  /// What the change of a part's own score added to the change of all answers: said to have moved it
  /// only where a test bears that out.
  package func added(_ part: MovementPart, to movement: Movement) -> String {
    say(
      part.isClear ? ReadingPhrase.moved : .notMoved,
      [
        "name": partNamed(part.name), "points": numbers.signedTenths(part.within),
        "against": dated(movement.change.against),
      ])
  }

  package func segmentsElsewhere(_ name: String) -> String {
    say(ReadingPhrase.segmentsElsewhere, ["name": named(name)])
  }

  /// Behind further quotes: where the first ones stand.
  package func firstQuotes(_ name: String) -> String {
    say(ReadingPhrase.firstQuotes, ["name": named(name)])
  }

  /// Of a cell of totals that leave out periods: what was answered in those is not told.
  package var noneInTotals: String { say(ReadingPhrase.noneInTotals) }

  /// What the words mean: each with the section of the method page that says it.
  package var definitions: (head: String, links: [(text: String, section: String)]) {
    (
      say(ReadingPhrase.definitions),
      [
        (say(ReadingPhrase.groups), "definition"), (say(ReadingPhrase.giveOrTake), "interval"),
        (say(ReadingPhrase.clearChange), "test"), (say(ReadingPhrase.thresholds), "thresholds"),
      ]
    )
  }
}

import Analysis
import Exports
import JSON
import Markup
import Phrases
import Statistics
import Wording

/// A cell of a table: how it looks, and what it holds in the table's file.
protocol TableCell: Sendable {
  var markup: Markup { get }
  /// The figures in it, each with what it says of the column's subject; empty for an empty cell.
  /// - Parameter numbers: the writer of the numbers in it.
  func figures(_ numbers: NumberText) -> [CellFigure]
}

/// One figure of a cell.
struct CellFigure: Hashable, Sendable {
  let part: FigurePart
  let value: CSVTable.Value

  init(_ part: FigurePart, _ value: CSVTable.Value) {
    self.part = part
    self.value = value
  }

  /// A whole number.
  init(_ part: FigurePart = .whole, number: Int) {
    self.init(part, .int(number))
  }

  init(_ part: FigurePart = .whole, text: String) {
    self.init(part, .text(text))
  }
}

/// A cell whose figures are known by more than its text.
struct FigureCell: TableCell {
  let markup: Markup
  private let known: [CellFigure]

  func figures(_ numbers: NumberText) -> [CellFigure] { known }

  init(_ markup: Markup, _ figures: [CellFigure]) {
    self.markup = markup
    known = figures
  }
}

extension Markup: TableCell {
  var markup: Markup { self }

  /// The text as it stands; a number where it is one.
  func figures(_ numbers: NumberText) -> [CellFigure] {
    let text = self.text.withSpaces(for: NumberText.noBreak)
    guard !text.isEmpty, text != "–" else { return [] }
    return [CellFigure(.whole, numbers.number(text).map(CSVTable.Value.number) ?? .text(text))]
  }
}

extension CellFigure {
  /// The printed NPS and how far it can be relied on; the word for it where it is withheld.
  static func score(_ estimate: Estimate, _ words: Words) -> [CellFigure] {
    [
      CellFigure(
        .whole, estimate.figures.map { .int($0.printed.nps) } ?? .text(words.score(estimate))),
      CellFigure(.standing, .text(estimate.standing.rawValue)),
    ]
  }

  static func ends(_ low: Int, _ high: Int) -> [CellFigure] {
    [CellFigure(.low, number: low), CellFigure(.high, number: high)]
  }

  /// The printed ends of an interval; nothing without figures.
  static func interval(_ estimate: Estimate) -> [CellFigure] {
    guard let printed = estimate.figures?.printed else { return [] }
    return ends(printed.low, printed.high)
  }

  /// A difference as printed, with its verdict.
  static func change(_ change: Change?) -> [CellFigure] {
    change.map { difference($0.difference, verdict: $0.verdict.rawValue) } ?? []
  }

  /// A difference to the rest as printed, with its verdict.
  static func contrast(_ contrast: Contrast?) -> [CellFigure] {
    contrast.map { difference($0.difference, verdict: $0.verdictName) } ?? []
  }

  private static func difference(_ difference: Difference?, verdict: String) -> [CellFigure] {
    let figures: [CellFigure] =
      difference.map(\.printed).map { printed in
        [
          CellFigure(number: printed.points), CellFigure(.low, number: printed.low),
          CellFigure(.high, number: printed.high),
          CellFigure(.detectable, number: printed.detectable),
        ]
      } ?? []
    return figures + [CellFigure(.verdict, .text(verdict))]
  }
  /// Two shares in percent with one decimal.
  static func shares(before: Double, after: Double) -> [CellFigure] {
    [percentTenths(before, .before), percentTenths(after, .after)]
  }

  /// A share in percent with one decimal, as it is printed.
  static func percentTenths(_ share: Double, _ part: FigurePart = .whole) -> CellFigure {
    let percent = Double(Rounding.whole(1000 * share)) / 10
    return CellFigure(part, .number(JSONValue.digits(percent, decimals: 1)))
  }

  /// Two printed scores.
  static func scores(_ texts: [String], _ numbers: NumberText) -> [CellFigure] {
    zip([FigurePart.before, .after], texts).flatMap { part, text in
      Markup(text: text).figures(numbers).map { CellFigure(part, $0.value) }
    }
  }

  /// The slope of a drift in points, with two decimals, and its verdict.
  static func drift(_ drift: Drift) -> [CellFigure] {
    let ends = [
      (FigurePart.whole, drift.slope?.points), (.low, drift.slope?.interval?.low),
      (.high, drift.slope?.interval?.high),
    ]
    return ends.compactMap { part, points in
      points.map { CellFigure(part, .number(JSONValue.digits($0, decimals: 2))) }
    } + [CellFigure(.verdict, .text(drift.verdict.rawValue))]
  }
}

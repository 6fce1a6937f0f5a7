import Analysis
import Periods
import Statistics

/// `moved.csv`: what every part adds to a change of the whole, and the sums.
struct MovedTable {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  var table: CSVTable {
    var table = CSVTable(.moved)
    for survey in report.surveys {
      for movement in survey.movements {
        for split in movement.splits {
          let head = head(survey, movement, split)
          for part in split.parts { table.append(head + cells(part)) }
          table.append(head + sum(split, movement, survey.whole))
        }
      }
    }
    return table
  }

  private func head(
    _ survey: SurveyReport, _ movement: Movement, _ split: MovementSplit
  ) -> [CSVTable.Value] {
    [
      .text(survey.name ?? ""), .text(report.calendar.key(movement.period)),
      .text(movement.change.reference.rawValue),
      .text(report.calendar.key(movement.change.against)), .text(split.partition.word),
      .text(split.partition.key ?? ""),
    ]
  }

  private func cells(_ part: MovementPart) -> [CSVTable.Value] {
    let kind =
      switch part.name {
      case .named: "part"
      case .notStated: "not-stated"
      case .others: "rest"
      }
    return [.text(kind), .text(part.name.text ?? "")] + levels(part.before, part.after)
      + effects(part.within, part.mix) + verdict(part.change)
      + Array(repeating: .empty, count: 5)
  }

  /// All parts together, with the change of the whole.
  private func sum(
    _ split: MovementSplit, _ movement: Movement, _ whole: Line
  ) -> [CSVTable.Value] {
    let levels = [movement.change.against, movement.period].map { period in
      let estimate = whole.estimate(of: period)?.estimate
      return PartLevel(n: estimate?.n ?? 0, share: 1, nps: estimate?.figures?.nps)
    }
    return [.text("sum"), .empty] + self.levels(levels[0], levels[1])
      + effects(split.within.points, split.mix.points) + verdict(movement.change)
      + [split.within, split.mix].flatMap { effect in
        [CSVTable.Value.text(effect.verdict.rawValue), .number(effect.q, decimals: 6)]
      } + [split.reversal.map { .text($0.rawValue) } ?? .empty]
  }

  private func levels(_ before: PartLevel, _ after: PartLevel) -> [CSVTable.Value] {
    [
      .int(before.n), .int(after.n), .number(before.share, decimals: 6),
      .number(after.share, decimals: 6), .number(before.nps), .number(after.nps),
    ]
  }

  private func effects(_ within: Double, _ mix: Double) -> [CSVTable.Value] {
    [.number(within), .number(mix), .number(within + mix)]
  }

  private func verdict(_ change: Change?) -> [CSVTable.Value] {
    guard let change else { return [.empty, .empty] }
    return [.text(change.verdict.rawValue), .number(change.difference?.q, decimals: 6)]
  }
}

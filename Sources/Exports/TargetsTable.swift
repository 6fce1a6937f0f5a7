import Analysis
import Periods
import Statistics

/// `targets.csv`: a row for each target, with its headline estimate and what it would take.
struct TargetsTable {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// The file; nil where no target has an effect.
  var file: DataFile? {
    let rows = report.surveys.flatMap { survey in survey.wouldTake.compactMap { row($0, survey) } }
    guard !rows.isEmpty else { return nil }
    var table = CSVTable(.targets)
    for row in rows { table.append(row) }
    return DataFile(name: "targets.csv", bytes: table.utf8)
  }

  private func row(_ takes: WouldTake, _ survey: SurveyReport) -> [CSVTable.Value]? {
    guard let target = takes.target,
      let estimate = survey.line(takes.product)?.estimate(of: survey.headline)?.estimate
    else { return nil }
    let figures = estimate.figures
    let moves = target.moves
    let numbers = [figures?.nps, figures?.interval.low, figures?.interval.high]
    let counts = [
      moves?.toScore, moves?.withinReach.detractorsFirst, moves?.withinReach.passivesFirst,
      moves?.above?.detractorsFirst, moves?.above?.passivesFirst,
    ]
    return [
      .text(survey.name ?? ""), .text(takes.product ?? ""),
      .text(report.calendar.key(survey.headline)), .int(target.nps),
      .text(target.standing.rawValue), .int(estimate.n),
    ]
      + numbers.map { .number($0) } + counts.map { $0.map(CSVTable.Value.int) ?? .empty }
  }
}

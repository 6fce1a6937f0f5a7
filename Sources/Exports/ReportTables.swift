package import Analysis
import Periods
import Responses
import Statistics

/// The CSV files beside `report.json`: one a table, aggregates only.
package struct ReportTables: Sendable {
  let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  /// `periods.csv`, `changes.csv`, `trends.csv`, `rolling.csv`, `control.csv`, `segments.csv` (with
  /// dimensions), `moved.csv` (with changes split), `targets.csv` (with targets) and `files.csv`.
  package var files: [DataFile] {
    var files = [
      DataFile(name: "changes.csv", bytes: changes.utf8),
      DataFile(name: "control.csv", bytes: control.utf8),
      DataFile(name: "files.csv", bytes: accounts.utf8),
      DataFile(name: "periods.csv", bytes: periods.utf8),
      DataFile(name: "rolling.csv", bytes: rolling.utf8),
    ]
    if report.surveys.contains(where: { !$0.movements.isEmpty }) {
      files.append(DataFile(name: "moved.csv", bytes: MovedTable(report).table.utf8))
    }
    if report.surveys.contains(where: { !$0.dimensions.isEmpty }) {
      files.append(DataFile(name: "segments.csv", bytes: segments.utf8))
    }
    if let targets = TargetsTable(report).file { files.append(targets) }
    files.append(DataFile(name: "trends.csv", bytes: trends.utf8))
    return files.sorted { $0.name < $1.name }
  }

  private var periods: CSVTable {
    var table = CSVTable(.periods)
    let unknown = [CSVTable.Value.empty, .empty]
    for (survey, product, line) in lines {
      let head = [CSVTable.Value.text(survey), .text(product)]
      table.append(
        head + [.text("overall"), .empty, .empty, .empty, .empty] + cells(line.overall) + unknown)
      for period in Grain.allCases.flatMap(line.periods) {
        let asked = period.asked.map { [CSVTable.Value.int($0.count), .number($0.rate)] }
        table.append(
          head + cells(period.period, isComplete: period.isComplete) + cells(period.estimate)
            + (asked ?? unknown))
      }
    }
    for survey in report.surveys {
      guard let pooled = survey.pooledProducts else { continue }
      for product in pooled.products {
        let days = [pooled.span.first.firstDay, pooled.span.last.lastDay].map(\.text)
        table.append(
          [.text(survey.name ?? ""), .text(product.name)] + cells(pooled.span)
            + days.map { .text($0) } + [.text("yes")] + cells(product.estimate) + unknown)
      }
    }
    return table
  }

  private var changes: CSVTable {
    var table = CSVTable(.changes)
    for (survey, product, line) in lines {
      for period in Grain.allCases.flatMap(line.periods) {
        for change in [period.sincePrevious, period.sinceYearEarlier].compactMap(\.self) {
          table.append(
            [
              .text(survey), .text(product), .text(period.period.grain.rawValue),
              .text(report.calendar.key(period.period)), .text(change.reference.rawValue),
              .text(report.calendar.key(change.against)), .text(change.verdict.rawValue),
            ] + cells(change.difference))
        }
      }
    }
    return table
  }

  private var segments: CSVTable {
    var table = CSVTable(.segments)
    for survey in report.surveys {
      for dimension in survey.dimensions {
        for (index, segment) in dimension.segments.enumerated() {
          let head = [
            CSVTable.Value.text(survey.name ?? ""), .text(dimension.key), .text(segment.name ?? ""),
          ]
          table.append(
            head + [.empty, .text("overall"), .empty] + cells(segment.overall.estimate))
          if let pooled = dimension.pooled {
            table.append(
              head + [.empty] + cells(pooled.span) + cells(pooled.segments[index].estimate))
          }
          for product in segment.products {
            table.append(
              head + [.text(product.product), .text("overall"), .empty]
                + cells(product.segment.estimate))
          }
          for period in Grain.allCases.flatMap(segment.periods) {
            table.append(
              head + [
                .empty, .text(period.period.grain.rawValue),
                .text(report.calendar.key(period.period)),
              ] + cells(period.segment.estimate))
          }
        }
      }
    }
    return table
  }

  private var accounts: CSVTable {
    let reasons = SetAsideReason.allCases.sorted()
    let exclusions = ExclusionReason.allCases.sorted()
    var table = CSVTable(.files)
    for file in report.files {
      let account = file.account
      table.append(
        [
          .text(file.path), .text(file.survey), .int(account.rows), .int(account.counted),
          .int(account.unanswered), .int(account.excluded), .int(account.setAsideTotal),
        ] + reasons.map { .int(account.setAside[$0] ?? 0) }
          + exclusions.map { .int(account.exclusions[$0] ?? 0) })
    }
    return table
  }

  var lines: [(survey: String, product: String, line: Line)] {
    report.surveys.flatMap { survey in
      [(survey.name ?? "", "", survey.whole)]
        + survey.products.map { (survey.name ?? "", $0.name, $0.line) }
    }
  }

  private func cells(_ period: Period, isComplete: Bool) -> [CSVTable.Value] {
    [
      .text(period.grain.rawValue), .text(report.calendar.key(period)),
      .text(period.firstDay.text), .text(period.lastDay.text), .text(isComplete ? "yes" : "no"),
    ]
  }

  /// A span in the columns of grain and period: `pooled`, `2025-Q4 to 2026-Q3`.
  private func cells(_ span: PeriodSpan) -> [CSVTable.Value] {
    let keys = [span.first, span.last].map(report.calendar.key)
    return [.text("pooled"), .text(keys.joined(separator: " to "))]
  }

  func cells(_ estimate: Estimate) -> [CSVTable.Value] {
    guard let figures = estimate.figures else {
      return [.int(estimate.n), .text(estimate.standing.rawValue)]
        + TableShape.figures.dropFirst(2).map { _ in .empty }
    }
    return [
      .int(estimate.n), .text(estimate.standing.rawValue), .int(figures.groups.promoters),
      .int(figures.groups.passives), .int(figures.groups.detractors),
      .number(figures.nps), .number(figures.interval.low), .number(figures.interval.high),
      .number(figures.mean),
    ]
  }

  private func cells(_ difference: Difference?) -> [CSVTable.Value] {
    guard let difference else { return Array(repeating: .empty, count: 7) }
    return [
      .number(difference.points), .number(difference.interval.low),
      .number(difference.interval.high),
      .number(difference.p, decimals: 6), .number(difference.q, decimals: 6),
      .int(difference.comparisons), .number(difference.detectable),
    ]
  }
}

import Analysis
import Periods
import Statistics

extension ReportTables {
  /// `control.csv`: the months of each survey's control chart with their limits.
  var control: CSVTable {
    var table = CSVTable(.control)
    for survey in report.surveys {
      guard case .charted(let series) = survey.control else { continue }
      for month in series.months {
        let signals = series.signals.filter { $0.period == month.period }.map(\.kind.rawValue)
        table.append([
          .text(survey.name ?? ""), .text(report.calendar.key(month.period)),
          .int(month.estimate.n), .number(month.estimate.figures?.nps),
          .number(month.limits?.interval.low),
          month.limits == nil ? .empty : .number(series.centre),
          .number(month.limits?.interval.high), .text(month.isBaseline ? "yes" : "no"),
          .text(signals.joined(separator: " ")),
        ])
      }
    }
    return table
  }

  /// `trends.csv`: the drift and the heterogeneity of the whole and of each product.
  var trends: CSVTable {
    var table = CSVTable(.trends)
    for (survey, product, line) in lines {
      table.append(
        [.text(survey), .text(product), .text(report.settings.headline.rawValue)]
          + cells(line.trend.drift.judged) + cells(line.trend.drift)
          + cells(line.trend.heterogeneity)
      )
    }
    return table
  }

  /// `rolling.csv`: the level over a year of the whole and of each product.
  var rolling: CSVTable {
    var table = CSVTable(.rolling)
    for (survey, product, line) in lines {
      for level in line.trend.rolling {
        table.append(
          [
            .text(survey), .text(product), .text(report.calendar.key(level.span.first)),
            .text(report.calendar.key(level.span.last)),
          ] + cells(level.estimate))
      }
    }
    return table
  }

  private func cells(_ judged: JudgedPeriods?) -> [CSVTable.Value] {
    guard let judged else { return [.empty, .empty, .int(0)] }
    return [judged.span.first, judged.span.last].map { .text(report.calendar.key($0)) }
      + [.int(judged.count)]
  }

  private func cells(_ drift: Drift) -> [CSVTable.Value] {
    guard let slope = drift.slope else {
      return [.text(drift.verdict.rawValue)] + [CSVTable.Value](repeating: .empty, count: 7)
    }
    return [
      .text(drift.verdict.rawValue), .text(slope.form.rawValue), .number(slope.points),
      .number(slope.interval?.low), .number(slope.interval?.high), .number(slope.p, decimals: 6),
      .number(slope.q, decimals: 6), .int(slope.comparisons),
    ]
  }

  private func cells(_ heterogeneity: Heterogeneity) -> [CSVTable.Value] {
    guard let test = heterogeneity.test else {
      return [.text(heterogeneity.verdict.rawValue)] + [CSVTable.Value](repeating: .empty, count: 5)
    }
    return [
      .text(heterogeneity.verdict.rawValue), .number(test.q), .int(test.degrees),
      .number(test.p, decimals: 6), .number(test.qValue, decimals: 6), .int(test.comparisons),
    ]
  }
}

import Analysis
import Charts
import Markup
import Periods
import Statistics
import Wording

extension PageContext {
  /// Which months stand out: the control chart with its signals in words, or what it lacks.
  func controlSection(_ content: String) -> Markup {
    guard case .charted(let series) = survey.control else {
      guard let none = words.noControl(survey.control) else { return Markup() }
      return section(
        content, none.title,
        Markup { $0.element("p", .class("prose"), text: none.text) })
    }
    let body = Markup { writer in
      writer.append(controlFigure(content + "-chart", series))
      writer.element("div", .class("prose")) { writer in
        signals(series, &writer)
        writer.element("p") { writer in
          writer.element("b", text: words.howToReadControl)
          writer.text(" " + words.controlReading(series))
        }
      }
    }
    return section(content, words.controlTitle(series), body)
  }

  /// What signals, in words; nothing where no month does.
  private func signals(_ series: ControlSeries, _ writer: inout MarkupWriter) {
    let lines = words.signalLines(series)
    guard !lines.isEmpty else { return }
    writer.element("ul") { writer in
      for line in lines { writer.element("li", text: line) }
    }
  }

  private func controlFigure(_ content: String, _ series: ControlSeries) -> Markup {
    let chart = ControlChart(
      text: ChartText(
        title: words.controlTitle(series), description: words.controlDescription(series)),
      points: series.months.map { words.controlPoint($0, in: series) }, centre: series.centre,
      names: ControlChart.LineNames(
        upper: words.upperLimit, centre: words.centreLine(series), lower: words.lowerLimit,
        baseline: words.baseline))
    return Figure(
      id: id(content), wide: .full, note: words.controlNote(series), heading: nil,
      table: .folded(summary: words.tableSummary, controlTable(content + "-table", series))
    ).markup(chart, on: self)
  }

  private func controlTable(_ content: String, _ series: ControlSeries) -> Markup {
    let table = DataTable(
      id: id(content), caption: words.controlCaption,
      columns: [
        .init(.period, words.periodHead), .init(.score, words.nps),
        .init(.answers, words.answersHead), .init(.interval, words.limitsHead),
        .init(.text, words.signalHead),
      ],
      rows: series.months.reversed().map { month in
        .init(
          name: Markup(text: words.period(month.period)),
          cells: [
            FigureCell(
              Markup(text: words.score(month.estimate)),
              CellFigure.score(month.estimate, words)), words.answersCell(month.estimate),
            limitsCell(month),
            Markup(text: words.signals(of: month, in: series)),
          ], isMuted: month.estimate.standing == .muted)
      })
    return Markup { writer in
      writer.append(table.markup(on: self))
      writer.append(Footnotes(estimates: series.months.map(\.estimate)).markup(words))
    }
  }
}

extension PageContext {
  /// The limits that a month is judged by.
  private func limitsCell(_ month: ControlSeries.Month) -> FigureCell {
    guard let limits = month.limits else { return FigureCell(Markup(text: "–"), []) }
    return FigureCell(
      Markup(text: words.interval(limits.printedLow, limits.printedHigh)),
      CellFigure.ends(limits.printedLow, limits.printedHigh))
  }
}

extension Words {
  fileprivate func controlPoint(
    _ month: ControlSeries.Month, in series: ControlSeries
  ) -> ControlChart.Point {
    let figures = month.estimate.figures
    return ControlChart.Point(
      label: shortPeriod(month.period), group: yearLabel(month.period), value: figures?.nps,
      valueText: figures == nil ? "" : score(month.estimate), low: month.limits?.interval.low,
      high: month.limits?.interval.high, standing: MarkStanding(month.estimate.standing),
      isBaseline: month.isBaseline,
      signal: ControlChart.Signal(
        Set(series.signals.filter { $0.period == month.period }.map(\.kind))))
  }

  /// What signals in a month, or that it belongs to the baseline.
  fileprivate func signals(of month: ControlSeries.Month, in series: ControlSeries) -> String {
    let signals = series.signals.filter { $0.period == month.period }.map { signal($0.kind) }
    return (signals + (month.isBaseline ? [baseline] : [])).joined(separator: ", ")
  }
}

extension ControlChart.Signal {
  /// The mark of what signals in one month: a limit comes before a run.
  fileprivate init?(_ kinds: Set<ControlSeries.Signal.Kind>) {
    if kinds.contains(.aboveLimit) {
      self = .aboveLimit
    } else if kinds.contains(.belowLimit) {
      self = .belowLimit
    } else if kinds.isEmpty {
      return nil
    } else {
      self = .run
    }
  }
}

import Analysis
import Charts
import Markup
import Periods
import Phrases
import Statistics
import Wording

extension PageContext {
  /// The segments of a dimension in one period; over the pooled span where that ends with the period.
  func segmentScope(_ dimension: DimensionReport, in period: Period) -> SegmentScope {
    guard let pooled = dimension.pooled, pooled.span.last == period else {
      return SegmentScope(
        dimension: dimension, rows: segmentRows(dimension, in: period),
        name: words.period(period), isPooled: false)
    }
    let rows = zip(dimension.segments, pooled.segments).compactMap { segment, estimate in
      estimate.estimate.n > 0
        ? SegmentRow(name: words.segment(segment.name), segment: estimate) : nil
    }
    return SegmentScope(
      dimension: dimension, rows: rows, name: words.span(pooled.span), isPooled: true)
  }

  /// Why several periods stand together; nothing where they don't.
  func pooledNote(_ scope: SegmentScope) -> Markup {
    guard scope.isPooled else { return Markup() }
    return Markup {
      $0.element("p", .class("note"), text: words.pooledNote(scope.name, site.headlineGrain))
    }
  }

  /// The segments of a dimension in one period, in the order of the report; without those that
  /// nobody answered for.
  func segmentRows(_ dimension: DimensionReport, in period: Period) -> [SegmentRow] {
    dimension.segments.compactMap { segment in
      guard let found = segment.periods(period.grain).first(where: { $0.period == period }),
        found.segment.estimate.n > 0
      else { return nil }
      return SegmentRow(name: words.segment(segment.name), segment: found.segment)
    }
  }

  /// Each segment against all other answers, drawn as the difference that was tested.
  func segmentTable(_ content: String, caption: String, _ rows: [SegmentRow]) -> Markup {
    guard !rows.isEmpty else { return Markup() }
    let chart = IntervalChart(
      text: ChartText(title: words.contrastScaleTitle, description: words.contrastScaleTitle),
      rows: rows.map(contrastRow), referenceValue: 0, referenceLabel: words.asTheRest)
    let strips = Strips(
      id: id(content), chart: chart, scaleTitle: words.contrastScaleTitle,
      descriptions: rows.map(words.contrastStrip), on: self)
    let intervals = CellStrips(rows.map(\.segment.estimate), id: id(content), on: self)
    let table = DataTable(
      id: id(content), caption: caption, isCaptionHidden: true,
      columns: [
        .init(.name, words.segmentHead), .init(.score, words.nps), .init(.rank, words.rankHead),
        .init(.strip, markup: strips.axis, label: ""), .init(.year, words.againstRestHead),
        intervals.column(words), .init(.answers, words.answersHead),
      ],
      rows: rows.enumerated().map { index, row in
        .init(
          name: Markup(text: row.name),
          cells: [
            words.scoreCell(row.segment.estimate), words.rankCell(row.segment.rank),
            strips.markup(index),
            words.contrastCell(row.segment.againstRest),
            intervals.cell(index, row.segment.estimate, words),
            words.answersCell(row.segment.estimate),
          ], isMuted: row.segment.estimate.standing == .muted)
      }, layout: .rows
    ).leavingOut(.rank, unless: rows.contains { $0.segment.rank != nil })
    return Markup { writer in
      writer.append(table.markup(on: self))
      writer.append(Footnotes(rows).markup(words))
    }
  }

  private func contrastRow(_ row: SegmentRow) -> IntervalChart.Row {
    let difference = row.segment.againstRest?.difference
    let estimate = row.segment.estimate
    let isDrawn = difference != nil
    return IntervalChart.Row(
      label: row.name, value: difference?.points, low: difference?.interval.low,
      high: difference?.interval.high,
      valueText: difference.map { words.numbers.signed($0.printed.points) } ?? "",
      standing: isDrawn ? MarkStanding(estimate.standing) : .hidden,
      note: isDrawn ? "" : words.undrawn(estimate))
  }
}

extension Words {
  fileprivate func undrawn(_ estimate: Estimate) -> String {
    estimate.figures == nil ? withheldNote(estimate) : nothingToCompare
  }

  fileprivate func contrastStrip(_ row: SegmentRow) -> String {
    guard let contrast = contrast(row.segment.againstRest) else {
      return undrawn(row.segment.estimate)
    }
    return contrast.spoken.isEmpty ? contrast.line : "\(contrast.line), \(contrast.spoken)"
  }
}

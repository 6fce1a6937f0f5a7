import Analysis
import Charts
import Markup
import Periods
import Phrases
import Statistics
import Wording

extension PageContext {
  /// The label of a split's dimension; nil for products.
  func label(_ split: MovementSplit) -> String? { label(split.partition) }

  func label(_ partition: Partition) -> String? {
    switch partition {
    case .products: nil
    case .dimension(let key): survey.dimensions.first { $0.key == key }?.label ?? key
    }
  }

  /// How the effects of one split lead from the earlier score to the later one.
  func waterfallFigure(
    _ content: String, _ movement: Movement, _ split: MovementSplit, note: String,
    heading: HeadingLevel, table: Figure.Table
  ) -> Markup {
    guard let rows = waterfallRows(movement, split) else { return Markup() }
    let chart = WaterfallChart(
      text: ChartText(
        title: words.title(movement, split, label(split)),
        description: words.movementDescription(
          rows.map {
            ($0.isClear == nil ? $0.label : words.named($0.label), $0.valueText, $0.isClear)
          }
        )),
      rows: rows)
    return Figure(id: id(content), wide: .full, note: note, heading: heading, table: table)
      .markup(chart, on: self)
  }

  private func waterfallRows(
    _ movement: Movement, _ split: MovementSplit
  ) -> [WaterfallChart.Row]? {
    let line = survey.whole
    guard let then = line.estimate(of: movement.change.against)?.estimate.figures,
      let now = line.estimate(of: movement.period)?.estimate.figures
    else { return nil }
    let effects = Waterfall(split.parts)
    let bars = effects.bars.map { part in
      effect(words.part(part.name), part.within, isClear: part.isClear)
    }
    let rest =
      effects.rest.count == 0
      ? []
      : [
        effect(words.otherParts(effects.rest.count), effects.rest.points, isClear: false)
      ]
    return [
      WaterfallChart.Row(
        label: words.period(movement.change.against), kind: .start(then.nps),
        valueText: words.numbers.signed(then.printed.nps))
    ] + bars + rest + [
      effect(words.mixOfAnswers, split.mix.points, isClear: split.mix.verdict.isClear),
      WaterfallChart.Row(
        label: words.period(movement.period), kind: .end(now.nps),
        valueText: words.numbers.signed(now.printed.nps)),
    ]
  }

  private func effect(_ label: String, _ points: Double, isClear: Bool) -> WaterfallChart.Row {
    WaterfallChart.Row(
      label: label, kind: .effect(points, isClear: isClear),
      valueText: words.numbers.signedTenths(points))
  }
}

/// The parts that get a bar of their own, and the sum of the rest.
struct Waterfall {
  /// So many parts at most have a bar.
  static let limit = 12

  let bars: [MovementPart]
  let rest: (count: Int, points: Double)

  /// Keeps the greatest effects, in the order of the report.
  init(_ parts: [MovementPart]) {
    let moving = parts.indices.filter { parts[$0].within != 0 || parts[$0].change != nil }
    let greatest = moving.sorted {
      (-parts[$0].within.magnitude, $0) < (-parts[$1].within.magnitude, $1)
    }
    let kept = moving.count > Self.limit ? Set(greatest.prefix(Self.limit - 1)) : Set(moving)
    bars = moving.filter(kept.contains).map { parts[$0] }
    let others = moving.filter { !kept.contains($0) }
    rest = (others.count, others.reduce(0) { $0 + parts[$1].within })
  }
}

extension WaterfallChart.Row {
  /// Whether an effect is beyond chance; nil for a level.
  fileprivate var isClear: Bool? {
    if case .effect(_, let isClear) = kind { isClear } else { nil }
  }
}

/// The strip below a trend: a bar for each period's number of answers, the first and the last
/// number written below.
struct AnswersStrip {
  private let chart: TrendChart
  private let layout: TrendLayout
  private let top: Double
  private let barHeight: Double
  private let most: Int

  init(_ chart: TrendChart, layout: TrendLayout, top: Double) {
    self.chart = chart
    self.layout = layout
    self.top = top
    most = chart.points.map(\.answers).max() ?? 0
    barHeight = layout.isNarrow ? 24 : 30
  }

  private var isEmpty: Bool { most <= 0 }

  /// Where the strip ends; where it would begin if there are no answers.
  var bottom: Double {
    isEmpty ? top - 14 : top + barHeight + 4 + TextStyle.axis.lineHeight
  }

  private var foot: Double { top + barHeight }

  func draw(_ drawing: inout Drawing) {
    guard !isEmpty else { return }
    let half = barWidth / 2
    for (x, point) in zip(layout.xs, chart.points) where point.answers > 0 {
      let height = max(barHeight * Double(point.answers) / Double(most), 1)
      let box = Box(left: x - half, top: foot - height, right: x + half, bottom: foot)
      drawing.bar(box, .pale)
      if !point.isComplete { drawing.rect(box, .incomplete, Drawing.Stroke(1, dash: "2 2")) }
    }
    for label in numbers { drawing.label(label) }
  }

  private var barWidth: Double {
    min(max(layout.step * 0.6, 1), layout.isNarrow ? 16 : 24)
  }

  /// The numbers: the word behind the first where there is room for both, else behind the last.
  private var numbers: [Label] {
    guard let first = chart.points.first, let last = chart.points.last,
      let left = layout.xs.first, let right = layout.xs.last
    else { return [] }
    let word = " " + chart.answersWord
    if chart.points.count > 1 {
      let start = label(first.answersText + word, .axis, .soft, left - barWidth / 2, .start)
      let end = label(last.answersText, .strong, .ink, right, .middle)
      if let both = apart(end, start) { return both }
      let worded = label(last.answersText + word, .strong, .ink, right + barWidth / 2, .end)
      let bare = label(first.answersText, .axis, .soft, left - barWidth / 2, .start)
      return apart(worded, bare) ?? [worded]
    }
    return [label(last.answersText + word, .strong, .ink, right, .middle)]
  }

  private func label(
    _ text: String, _ style: TextStyle, _ tone: ChartClass, _ x: Double, _ anchor: Label.Anchor
  ) -> Label {
    Label(text, style, tone, x: x, baseline: foot + 4 + style.ascent, anchor: anchor)
      .kept(between: 0, and: layout.width)
  }

  private func apart(_ last: Label, _ first: Label) -> [Label]? {
    first.box.padded(4, 0).overlaps(last.box) ? nil : [first, last]
  }
}

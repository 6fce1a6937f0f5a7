@testable import Charts

/// Charts as a report draws them, for goldens and single tests.
enum SampleCharts {
  static let words = ChartText(
    title: "Customers are more loyal than a year ago", description: "From +25 to +36 & rising.")

  static let quarters = [
    ("Q4", "2024"), ("Q1", "2025"), ("Q2", "2025"), ("Q3", "2025"), ("Q4", "2025"),
    ("Q1", "2026"), ("Q2", "2026"), ("Q3", "2026"),
  ]

  static func point(
    _ index: Int, _ value: Double?, _ standing: MarkStanding = .shown, half: Double = 3,
    answers: Int = 5000, isComplete: Bool = true
  ) -> TrendChart.Point {
    let (label, group) = quarters[index % quarters.count]
    return TrendChart.Point(
      label: label, group: group, value: value, low: value.map { max($0 - half, -100) },
      high: value.map { min($0 + half, 100) }, valueText: value.map(Ticks.text) ?? "",
      standing: standing, isComplete: isComplete, answers: answers,
      answersText: answers >= 1000
        ? "\(answers / 1000),\(String(answers % 1000 + 1000).dropFirst())" : "\(answers)")
  }

  static let trend = TrendChart(
    text: words,
    points: zip(
      [25.0, 27, 27, 30, 30, 33, 34, 36], [5212, 5240, 5410, 5380, 5602, 5733, 5811, 5976]
    )
    .enumerated().map { index, pair in
      point(index, pair.0, half: 2.4, answers: pair.1)
    },
    events: [
      .init(position: 1.3, label: "Follow-up calls"),
      .init(position: 4.6, label: "Real-time feedback"),
    ], answersWord: "answers")

  /// A target above all points.
  static let targetTrend = {
    var chart = trend
    chart.target = TrendChart.TargetLine(value: 45, label: "Target +45")
    return chart
  }()

  /// Hidden, muted and missing quarters, wide intervals, and a last one that is not complete.
  static let unevenTrend = TrendChart(
    text: words,
    points: [
      point(0, 12, .muted, half: 22, answers: 24), point(1, -8, half: 12, answers: 210),
      point(2, nil, .hidden, answers: 3), point(3, 4, half: 10, answers: 340),
      point(4, 18, half: 9, answers: 402), point(5, nil, .none, answers: 0),
      point(6, 31, half: 8, answers: 515), point(7, 38, half: 15, answers: 120, isComplete: false),
    ],
    events: [
      .init(position: 3.2, label: "Follow-up calls for every order that came late"),
      .init(position: 3.9, label: "New prices"),
      .init(position: 6.4, label: "Real-time feedback in the help desk"),
    ], answersWord: "answers")

  static let shares = SharesChart(
    text: words, groupNames: ["Promoters", "Passives", "Detractors"],
    columns: [
      column(0, [48, 29, 23]), column(1, [49, 29, 22]), column(2, nil, .hidden),
      column(3, [51, 28, 21], .muted), column(4, [52, 27, 21]), column(5, nil, .none),
      column(6, [53, 28, 19]), column(7, [54, 28, 18], isComplete: false),
    ])

  static func column(
    _ index: Int, _ shares: [Int]?, _ standing: MarkStanding = .shown, isComplete: Bool = true
  ) -> SharesChart.Column {
    let (label, group) = quarters[index % quarters.count]
    return SharesChart.Column(
      label: label, group: group, shares: shares, texts: (shares ?? []).map { "\($0) %" },
      standing: standing, isComplete: isComplete)
  }

  static let distribution = DistributionChart(
    text: words, counts: [20, 10, 12, 20, 24, 60, 72, 144, 190, 310, 345],
    shareTexts: ["2 %", "1 %", "1 %", "2 %", "2 %", "5 %", "6 %", "12 %", "15 %", "26 %", "29 %"],
    groupNames: ["Detractors", "Passives", "Promoters"])

  static let interval = IntervalChart(
    text: words,
    rows: [
      row("Store", 50, half: 4, earlier: 33), row("Helpdesk", 45, half: 5, earlier: 32),
      row("Cloud", 37, half: 5, earlier: 39),
      row(
        "Enterprise resource planning for mid-sized manufacturers (formerly Planner Suite)", 21,
        half: 18, standing: .muted),
      row("Devices", 8, half: 5, earlier: 17),
      IntervalChart.Row(
        label: "Labs", value: nil, low: nil, high: nil, valueText: "", standing: .hidden,
        note: "3 answers: withheld"),
    ], referenceValue: 36, referenceLabel: "all products +36")

  static func row(
    _ label: String, _ value: Double, half: Double, earlier: Double? = nil,
    standing: MarkStanding = .shown
  ) -> IntervalChart.Row {
    IntervalChart.Row(
      label: label, value: value, low: value - half, high: value + half,
      valueText: Ticks.text(value), earlier: earlier, standing: standing)
  }

  static let waterfall = WaterfallChart(
    text: words,
    rows: [
      .init(label: "Q3 2025", kind: .start(30.36), valueText: "+30"),
      effect("Store", 9.38, isClear: true), effect("Helpdesk", 4.29, isClear: true),
      effect(
        "Enterprise resource planning for mid-sized manufacturers (formerly Planner Suite)", 0.3,
        isClear: false),
      effect("Devices", -2.31, isClear: true), effect("48 others", -1.2, isClear: false),
      effect("Mix of answers", 1.18, isClear: true),
      .init(label: "Q3 2026", kind: .end(42), valueText: "+42"),
    ])

  static func effect(
    _ label: String, _ points: Double, isClear: Bool
  ) -> WaterfallChart.Row {
    WaterfallChart.Row(
      label: label, kind: .effect(points, isClear: isClear), valueText: Ticks.text(points))
  }

  static let heat = HeatChart(
    text: words, rowLabels: ["Store", "Helpdesk", "Cloud", "Devices for small workshops", "Labs"],
    columnLabels: quarters.map(\.0), columnGroups: quarters.map(\.1),
    cells: [
      [21, 28, 33, 33, 38, 44, 46, 50], [30, 31, 29, 32, 32, 38, 41, 45],
      [38, 39, 36, 39, 37, 35, 36, 37], [21, 20, 18, 17, 9, -4, -12, -34],
      [nil, nil, 62, 55, -61, 12, -45, 3],
    ].map { row in
      row.enumerated().map { index, value in cell(value, index) }
    })

  private static func cell(_ value: Double?, _ index: Int) -> HeatChart.Cell {
    HeatChart.Cell(
      value: value, text: value.map(Ticks.text) ?? (index == 0 ? "" : "n 3"),
      standing: value == nil ? (index == 0 ? .none : .hidden) : value == 62 ? .muted : .shown,
      isComplete: index < 7)
  }

  static let sparkline = Sparkline(
    text: words, values: [12, 14, nil, 20, 18, 26, 31, 30])

  static let strip = IntervalStrip(
    text: words, row: interval.rows[0], scale: interval.scale, referenceValue: 36)

  static let axis = IntervalAxis(text: words, scale: interval.scale)

  static let bar = GroupBar(text: words, shares: [54, 28, 18])
}

import Fixtures

@testable import Charts

/// Charts of every kind with whatever a report may hold.
struct GeneratedCharts {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func charts() -> [(name: String, chart: any Chart)] {
    [
      ("trend", trend()), ("shares", shares()), ("distribution", distribution()),
      ("interval", interval()), ("waterfall", waterfall()), ("heat", heat()),
      ("sparkline", sparkline()), ("strip", strip()),
      ("axis", IntervalAxis(text: words, scale: interval().scale)),
      ("bar", GroupBar(text: words, shares: shares3())), ("control", control()),
      ("slope", slope()), ("multiples", multiples()),
    ]
  }

  let words = ChartText(title: "T < 1", description: "D & \"d\"")

  private static let names = [
    "A", "Store", "Help desk", "Enterprise resource planning for mid-sized manufacturers",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "顧客満足度調査の製品名がとても長い場合の表示", "<script>alert(1)</script>/../../x \"y\"",
    "مؤشر رضا العملاء عن المنتج", "WWWWWWWW MMMMMMMM WWWWWWWW MMMMMMMM", "Über & Unter", "👩‍👩‍👧 Family",
    "",
  ]

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  mutating func name() -> String { Self.names[int(0...(Self.names.count - 1))] }

  mutating func value() -> Double {
    switch int(0...9) {
    case 0: 100
    case 1: -100
    case 2: 0
    default: Double(int(-1000...1000)) / 10
    }
  }

  mutating func standing() -> MarkStanding {
    switch int(0...9) {
    case 0: .none
    case 1: .hidden
    case 2: .muted
    default: .shown
    }
  }

  func text(_ value: Double) -> String { Ticks.text(value.rounded()) }

  /// Periods in a row: months, quarters or years, some with names of their own.
  mutating func periods(_ count: Int) -> [(label: String, group: String)] {
    let kind = int(0...4)
    let start = int(0...11)
    return (0..<count).map { index in
      let place = index + start
      switch kind {
      case 0: return ("Q\(place % 4 + 1)", "\(2017 + place / 4)")
      case 1:
        let months = [
          "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        return (months[place % 12], "\(2017 + place / 12)")
      case 2: return ("\(1980 + place)", "")
      case 3: return ("FY\(2017 + place / 4)-Q\(place % 4 + 1)", "")
      default: return ("H\(place % 2 + 1)", "Fiscal year \(2017 + place / 2)")
      }
    }
  }

  mutating func trend() -> TrendChart {
    let count = chance(10) ? 0 : chance(15) ? 1 : int(1...40)
    let isFlat = chance(10)
    let allHidden = chance(8)
    let flat = value()
    let points = periods(count).enumerated().map { index, period in
      let value = isFlat ? flat : self.value()
      let half = Double(int(0...60))
      let standing = allHidden ? .hidden : self.standing()
      let isGone = standing == .hidden || standing == .none
      let answers = standing == .none ? 0 : int(0...4) == 0 ? int(0...9) : int(0...1_000_000)
      return TrendChart.Point(
        label: period.label, group: period.group, value: isGone ? nil : value,
        low: isGone ? nil : max(value - half, -100), high: isGone ? nil : min(value + half, 100),
        valueText: isGone ? "" : text(value), standing: standing,
        isComplete: index < count - 1 || chance(60), answers: answers, answersText: "\(answers)")
    }
    let events = (0..<(chance(50) ? int(0...3) : int(0...12))).map { _ in
      TrendChart.EventRule(position: Double(int(-10...420)) / 10, label: name())
    }
    let target = chance(50) ? TrendChart.TargetLine(value: self.value(), label: name()) : nil
    return TrendChart(
      text: words, points: points, events: events, answersWord: "answers", target: target)
  }

  private mutating func shares3() -> [Int] {
    let promoters = int(0...100)
    let passives = int(0...(100 - promoters))
    return [promoters, passives, 100 - promoters - passives]
  }

  private mutating func groupNames() -> [String] {
    chance(70) ? ["Promoters", "Passives", "Detractors"] : [name(), name(), name()]
  }

  mutating func shares() -> SharesChart {
    let count = chance(5) ? 0 : int(1...40)
    let columns = periods(count).enumerated().map { index, period in
      let standing = standing()
      let isGone = standing == .hidden || standing == .none
      let shares = shares3()
      return SharesChart.Column(
        label: period.label, group: period.group, shares: isGone ? nil : shares,
        texts: isGone ? [] : shares.map { "\($0) %" }, standing: standing,
        isComplete: index < count - 1 || chance(60))
    }
    return SharesChart(text: words, groupNames: groupNames(), columns: columns)
  }

  mutating func distribution() -> DistributionChart {
    let counts = (0...10).map { _ in chance(20) ? 0 : int(0...10_000) }
    let sum = max(counts.reduce(0, +), 1)
    return DistributionChart(
      text: words, counts: counts, shareTexts: counts.map { "\($0 * 100 / sum) %" },
      groupNames: groupNames())
  }

  private mutating func row() -> IntervalChart.Row {
    let value = value()
    let half = Double(int(0...80))
    let standing = standing()
    let isGone = standing == .hidden || standing == .none
    return IntervalChart.Row(
      label: name(), value: isGone ? nil : value, low: isGone ? nil : max(value - half, -100),
      high: isGone ? nil : min(value + half, 100), valueText: isGone ? "" : text(value),
      earlier: chance(50) ? self.value() : nil, standing: standing,
      note: isGone ? (chance(50) ? "3 answers: withheld" : name()) : "")
  }

  mutating func interval() -> IntervalChart {
    let rows = (0..<int(0...20)).map { _ in row() }
    return IntervalChart(
      text: words, rows: rows, referenceValue: chance(60) ? value() : nil,
      referenceLabel: chance(80) ? "all products " + name() : "")
  }

  mutating func waterfall() -> WaterfallChart {
    let count = chance(10) ? 60 : int(0...16)
    let effects = (0..<count).map { _ -> WaterfallChart.Row in
      let points: Double = chance(5) ? .nan : chance(20) ? 0 : Double(int(-900...900)) / 30
      let text = points.isNaN ? "" : Ticks.text((points * 10).rounded() / 10)
      return WaterfallChart.Row(
        label: name(), kind: .effect(points, isClear: chance(50)), valueText: text)
    }
    guard chance(90) else { return WaterfallChart(text: words, rows: effects) }
    let (start, end) = (value(), value())
    return WaterfallChart(
      text: words,
      rows: [.init(label: name(), kind: .start(start), valueText: text(start))] + effects
        + [.init(label: name(), kind: .end(end), valueText: text(end))])
  }

  mutating func strip() -> IntervalStrip {
    let chart = interval()
    return IntervalStrip(
      text: words, row: chart.rows.first ?? row(), scale: chart.scale,
      referenceValue: chart.referenceValue)
  }

  mutating func heat() -> HeatChart {
    let count = chance(5) ? 0 : int(1...40)
    let periods = periods(count)
    let rows = int(0...8)
    let cells = (0..<rows).map { _ in
      (0..<count).map { index in
        let standing = standing()
        let value = value()
        let isGone = standing == .hidden || standing == .none
        return HeatChart.Cell(
          value: isGone ? nil : value, text: isGone ? (chance(50) ? "" : "withheld") : text(value),
          standing: standing, isComplete: index < count - 1 || chance(50))
      }
    }
    return HeatChart(
      text: words, rowLabels: (0..<rows).map { _ in name() }, columnLabels: periods.map(\.label),
      columnGroups: periods.map(\.group), cells: cells)
  }

  mutating func sparkline() -> Sparkline {
    Sparkline(text: words, values: (0..<int(0...40)).map { _ in chance(20) ? nil : value() })
  }
}

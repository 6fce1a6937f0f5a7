@testable import Charts

extension GeneratedCharts {
  mutating func slope() -> SlopeChart {
    let lines = (0..<int(0...16)).map { _ in
      let (from, to) = (value(), value())
      return SlopeChart.Line(
        label: name(), from: from, to: to, fromText: text(from), toText: text(to),
        isClear: chance(50))
    }
    return SlopeChart(text: words, fromLabel: name(), toLabel: name(), lines: lines)
  }

  mutating func multiples() -> MultiplesChart {
    let panels = (0..<int(0...16)).map { _ in
      MultiplesChart.Panel(label: name(), points: trend().points)
    }
    let reference = (0..<int(0...40)).map { _ in chance(80) ? value() : nil }
    return MultiplesChart(
      text: words, panels: panels, reference: reference, firstLabel: name(), lastLabel: name())
  }
}

extension SampleCharts {
  static let slope = SlopeChart(
    text: words, fromLabel: "Q3 2025", toLabel: "Q3 2026",
    lines: [
      ("Store", 20.0, 50.0, true), ("Help desk", 30, 45, true), ("Cloud", 36, 37, false),
      ("Devices", 42, 31, true), ("Spare parts", 36.4, 36.6, false),
    ].map {
      .init(
        label: $0.0, from: $0.1, to: $0.2, fromText: Ticks.text($0.1.rounded()),
        toText: Ticks.text($0.2.rounded()), isClear: $0.3)
    })

  static let multiples = MultiplesChart(
    text: words,
    panels: ["Store", "Help desk", "Enterprise resource planning for makers", "Cloud", "Devices"]
      .enumerated().map { place, name in
        MultiplesChart.Panel(
          label: name,
          points: (0..<8).map { index in
            place == 3 && index == 4
              ? point(index, nil, .hidden, answers: 3)
              : point(index, Double(20 + index * place), index < 7 ? .shown : .muted, half: 6)
          })
      }, reference: (0..<8).map { Double(24 + $0) }, firstLabel: "Q4 2024", lastLabel: "Q3 2026")
}

import Testing

@testable import Charts

@Suite struct `Placed labels` {
  @Test func `take the first free candidate or none`() {
    var field = LabelField(bounds: Box(left: 0, top: 0, right: 100, bottom: 40))
    let label = Label("+36", .label, .ink, x: 10, baseline: 16)
    var below = label
    below.baseline = 34
    let placed = (0..<3).map { _ in field.place(label, below) }
    #expect(placed == [true, true, false])
    #expect(field.labels.map(\.baseline) == [16, 34])
  }

  @Test func `spread from one another and keep their order`() {
    let places = Spread.places(wished: [50, 52, 53, 98], distance: 20, low: 0, high: 100)
    #expect(places == [40, 60, 80, 100])
    #expect(Spread.places(wished: [5, 5, 5], distance: 20, low: 0, high: 20) == [0, 10, 20])
  }

  @Test func `of events rise above those they reach over`() {
    let flags = EventFlags(
      events: [(10, "A long label of an event"), (60, "Another"), (300, "Far away")], low: 0,
      high: 400, widest: 200)
    let rows = flags.flags.sorted { $0.x < $1.x }.map(\.row)
    #expect(rows == [1, 0, 0])
  }

  @Test func `of periods name every one, or the first, the last and the years`() {
    let quarters = (0..<40).map { "Q\($0 % 4 + 1)" }
    let years = (0..<40).map { "\(2017 + $0 / 4)" }
    func axis(_ step: Double) -> PeriodAxis {
      PeriodAxis(
        labels: quarters, groups: years, middles: (0..<40).map { 20 + Double($0) * step }, low: 0,
        high: 60 + 40 * step)
    }
    #expect(axis(40).placed(below: 0).count { $0.text.hasPrefix("Q") } == 40)
    let crowded = axis(7).placed(below: 0).map(\.text)
    #expect(crowded.filter { $0.hasPrefix("Q") } == ["Q4", "Q1"])
    #expect(crowded.contains("2026"))
  }

  @Test func `that overlap or leave the chart are found by these tests`() {
    let drawn = """
      <svg viewBox="0 0 100 40"><text class="t-label ink" x="0" y="20">Store</text>\
      <text class="t-axis ink" x="20" y="22"><title>Helpdesk</title>Help…</text>\
      <text class="t-axis ink" x="90" y="36">Cloud</text></svg>
      """
    let faults = RenderedChart(drawn).faults
    #expect(faults == ["'Help…' meets 'Store'", "'Cloud' leaves the chart"])
  }
}

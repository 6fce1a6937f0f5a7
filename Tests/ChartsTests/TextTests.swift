import Testing

@testable import Charts

@Suite struct `Text in charts` {
  @Test func `is measured by the widest common font`() {
    #expect(abs(TextStyle.axis.width(of: "Store") - 12 * 2.667) < 1)
    #expect(TextStyle.axis.width(of: "iiii") < TextStyle.axis.width(of: "mmmm"))
    #expect(TextStyle.strong.width(of: "Store") > TextStyle.axis.width(of: "Store"))
    #expect(TextStyle.label.width(of: "顧客") == 26)
    #expect(TextStyle.label.width(of: "e\u{301}") == TextStyle.label.width(of: "e"))
  }

  @Test func `is shortened to what fits`() {
    let limit = TextStyle.label.width(of: "Enterprise…")
    #expect(TextStyle.label.shortened("Enterprise planning", to: limit) == "Enterprise…")
    #expect(TextStyle.label.shortened("Store", to: 100) == "Store")
    #expect(TextStyle.label.shortened("Store", to: 3).isEmpty)
  }

  @Test func `is cut between characters, not inside one`() {
    let family = "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"
    let short = TextStyle.label.shortened(family, to: 80)
    #expect(short.hasSuffix("…") && family.hasPrefix(short.dropLast()))
  }

  @Test func `is wrapped at spaces into two lines`() {
    let style = TextStyle.label
    let limit = style.width(of: "planning for mid-sized")
    #expect(
      style.wrapped("Enterprise resource planning", to: limit) == [
        "Enterprise resource", "planning",
      ])
    let long = style.wrapped("Enterprise resource planning for mid-sized makers", to: limit)
    #expect(long.count == 2 && long[1].hasSuffix("…"))
    #expect(long.allSatisfy { style.width(of: $0) <= limit })
  }

  @Test func `keeps its whole in a title where it was shortened`() {
    let label = Label("A very long name", .label, .ink, x: 0, baseline: 10).shortened(to: 60)
    #expect(label.full == "A very long name")
    #expect(label.box.width <= 60)
  }
}

import Testing

@testable import Charts

@Suite struct `Colours of a heat chart` {
  @Test func `follow the score`() {
    #expect(
      [-100.0, -50, -49, -30, -10, -9.9, 0].map { HeatStep($0) } == [
        .n3, .n3, .n2, .n2, .n1, .zero, .zero,
      ])
    #expect([9.9, 10, 30, 50, 100].map { HeatStep($0) } == [.zero, .p1, .p2, .p3, .p3])
  }

  @Test func `and all other classes have names of their own`() {
    #expect(Set(ChartClasses.all).count == ChartClasses.all.count)
    #expect(ChartClasses.all.contains("heat-0") && ChartClasses.all.contains("on-heat-n3"))
    #expect(ChartClass.allCases.allSatisfy { !$0.declarations.isEmpty })
  }
}

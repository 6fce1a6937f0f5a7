import Testing

@testable import Charts

@Suite struct `Colours of a heat chart` {
  @Test(arguments: HeatStep.allCases)
  func `keep the number readable, light and dark`(step: HeatStep) {
    for colours in [step.light, step.dark] {
      let contrast = Self.contrast(colours.fill, colours.text)
      #expect(contrast >= 4.5, "\(step): \(colours.fill) and \(colours.text) give \(contrast)")
    }
  }

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

  /// The contrast of two colours by WCAG 2.2.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let both = [luminance(one), luminance(other)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the power of 2.4, as the fifth root of x¹², by Newton's method.
  private static func power(_ x: Double) -> Double {
    let wanted = (0..<12).reduce(1.0) { product, _ in product * x }
    var root = 1.0
    for _ in 0..<200 {
      let fourth = root * root * root * root
      root -= (root * fourth - wanted) / (5 * fourth)
    }
    return root
  }
}

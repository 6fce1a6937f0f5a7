import Charts
import Diagnostics
import Testing

@testable import Site

@Suite struct ContrastTests {
  private func problems(_ yaml: String) throws -> [String] {
    ThemeFixture.refusal(["theme.yml": Array(yaml.utf8)]).map {
      "\($0.place?.text ?? "") \($0.message)"
    }
  }

  @Test func `of known pairs is what WCAG says`() throws {
    let grey = try #require(RGB("#767676"))
    #expect(RGB.black.contrast(with: .white) == 21)
    #expect((4.54..<4.55).contains(grey.contrast(with: .white)))
    #expect(RGB("#fff") == .white && RGB("#ffffff0") == nil && RGB("ffffff") == nil)
    #expect(RGB("#0a8F3c")?.text == "#0a8f3c")
  }

  @Test func `is enough in the built-in theme`() throws {
    #expect(try problems("").isEmpty)
  }

  @Test func `is measured in both schemes, at the token that was set`() throws {
    #expect(
      try problems("colors:\n  light:\n    soft: \"#8a8a8a\"\n  dark:\n    promoter: \"#333333\"\n")
        == [
          "themes/acme/theme.yml:3:11 text in “soft” on “band” has a contrast of 2.70:1 in "
            + "colors.light, and needs 4.5:1",
          "themes/acme/theme.yml:3:11 text in “soft” on “paper” has a contrast of 3.45:1 in "
            + "colors.light, and needs 4.5:1",
          "themes/acme/theme.yml:5:15 marks in “promoter” on “paper” have a contrast of 1.43:1 in "
            + "colors.dark, and needs 3:1",
          "themes/acme/theme.yml:5:15 text in “paper” on “promoter” has a contrast of 1.43:1 in "
            + "colors.dark, and needs 4.5:1",
        ])
  }

  @Test func `is told at the background where that alone was set`() throws {
    let found = try problems("colors:\n  light:\n    heat-p1: \"#666666\"\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("themes/acme/theme.yml:3:14 text in “on-heat-p1”") == true)
  }

  @Test func `is enough in the colour that a remedy names`() {
    for rule in ContrastRule.all {
      for ground in ["#ffffff", "#777777", "#11161d"].compactMap({ RGB($0) }) {
        guard let colour = rule.remedy(for: ground, on: ground) else {
          #expect(rule.opacity < 1)
          continue
        }
        #expect(rule.ratio(colour, ground) >= rule.part.least)
      }
    }
  }

  @Test func `is checked for every step of heat and everything that stands on paper`() {
    let fronts = Set(ContrastRule.all.map(\.colour))
    let onlyGrounds: Set<ChartColour> = [.rule, .grid, .band]
    for colour in ChartColour.allCases where !onlyGrounds.contains(colour) {
      let isCell = HeatStep.allCases.contains { $0.fill == colour }
      #expect(fronts.contains(colour) != isCell, "\(colour)")
    }
  }
}

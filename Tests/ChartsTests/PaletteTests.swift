import Markup
import Testing

@testable import Charts

@Suite struct PaletteTests {
  private static let palette = Palette(
    colours: Dictionary(
      uniqueKeysWithValues: ChartColour.allCases.enumerated().map { number, colour in
        (colour, "#0000" + (number < 16 ? "0" : "") + String(number, radix: 16))
      }), font: "Inter, sans-serif")

  @Test func `gives each class its colours as attributes`() {
    let markup = Markup { writer in
      writer.element("svg", .class("chart chart-trend")) { writer in
        writer.leaf("circle", .class("mark-muted"), Attribute("r", 4))
        writer.leaf("path", .class("mark-band mark-promoter-hollow"))
        writer.element("text", .class("t-value on-heat-0 halo"), text: "a class=\"ink\"")
      }
    }
    let paper = Self.palette[.paper]
    let line = Self.palette[.line]
    #expect(
      Self.palette.literal(markup).string
        == "<svg font-family=\"Inter, sans-serif\">"
        + "<circle fill=\"\(paper)\" stroke=\"\(line)\" r=\"4\"/>"
        + "<path stroke=\"\(Self.palette[.promoter])\" fill=\"\(Self.palette[.band])\"/>"
        + "<text font-size=\"13\" font-weight=\"700\" fill=\"\(Self.palette[.onHeat0])\">"
        + "a class=&quot;ink&quot;</text></svg>")
  }

  @Test func `leaves no class, no property of a page and no attribute twice in any chart`() {
    for (_, chart, _) in `Drawn charts`.charts {
      let svg = Self.palette.literal(chart.svg(width: 600, id: "c")).string
      #expect(!svg.contains(" class=") && !svg.contains("var("))
      for tag in svg.split(separator: "<") {
        let names = tag.prefix { $0 != ">" }.split(separator: " ").compactMap { part in
          part.contains("=\"") ? part.prefix { $0 != "=" } : nil
        }
        #expect(Set(names).count == names.count, "\(tag)")
      }
    }
  }
}

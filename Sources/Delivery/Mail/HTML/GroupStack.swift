import Charts
import Markup

/// Promoters, passives and detractors as one bar: three cells as wide as their shares.
struct GroupStack {
  let groups: MailGroups
  let look: MailLook

  /// Narrower cells have no room for their share on a phone.
  private static let leastWithText = 12

  func write(to writer: inout MarkupWriter) {
    let colours: [(ChartColour, on: ChartColour)] = [
      (.promoter, .paper), (.passive, .ink), (.detractor, .paper),
    ]
    writer.element("table", attributes: MailLook.layout()) { writer in
      writer.element("tr", Attribute("aria-hidden", "true")) { writer in
        for (index, share) in groups.shares.enumerated() where share > 0 {
          let (fill, on) = colours[index]
          cell(share, groups.texts[index], fill, on, &writer)
        }
      }
    }
    writer.element("p", attributes: look.text(.soft, 13, extra: "margin:4px 0 0")) {
      $0.text(groups.sentence)
    }
  }

  private func cell(
    _ share: Int, _ text: String, _ fill: ChartColour, _ on: ChartColour,
    _ writer: inout MarkupWriter
  ) {
    let colour = look.colour(fill)
    let style = look.text(
      on, 13, bold: true, extra: "background-color:\(colour);height:28px;padding:0 6px")
    writer.element(
      "td", Attribute("width", "\(share)%"), Attribute("height", "28"),
      Attribute("bgcolor", colour),
      .class("\(MailLook.textClass(on)) \(MailLook.blockClass(fill))"), style[1]
    ) { $0.text(share >= Self.leastWithText ? text : "\u{A0}") }
  }
}

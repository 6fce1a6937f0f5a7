import Charts
import Markup
import Site

/// How the HTML of a message looks: literal colours in inline styles, which every mail program keeps,
/// and a small style block for those that read one.
///
/// Each colour also has a class, by which the style block gives it its dark counterpart.
struct MailLook: Sendable {
  let colours: ThemeColours

  /// A colour of text or background by its place in the message.
  func colour(_ colour: ChartColour) -> String { colours.light[colour] }

  /// Text of a size in pixels.
  func text(
    _ colour: ChartColour, _ size: Int, bold: Bool = false, extra: String = ""
  ) -> [Attribute] {
    let weight = bold ? "bold " : ""
    return [
      .class(Self.textClass(colour)),
      Attribute(
        "style",
        "color:\(self.colour(colour));font:\(weight)\(size)px/\(Self.lineHeight(size))px "
          + "\(Self.font)" + (extra.isEmpty ? "" : ";\(extra)")),
    ]
  }

  /// A cell that is only its colour, so many pixels high.
  func block(_ colour: ChartColour, height: Int) -> [Attribute] {
    [
      .class(Self.blockClass(colour)), Attribute("bgcolor", self.colour(colour)),
      Attribute("height", String(height)),
      Attribute(
        "style",
        "background-color:\(self.colour(colour));height:\(height)px;font-size:1px;"
          + "line-height:\(height)px"),
    ]
  }

  /// A cell without colour, so many pixels high.
  static func gap(_ height: Int) -> [Attribute] {
    [
      Attribute("height", String(height)),
      Attribute("style", "height:\(height)px;font-size:1px;line-height:\(height)px"),
    ]
  }

  /// A table for layout alone, as wide as what it stands in.
  static func layout(_ extra: Attribute...) -> [Attribute] {
    [
      Attribute("role", "presentation"), Attribute("width", "100%"),
      Attribute("cellpadding", "0"), Attribute("cellspacing", "0"), Attribute("border", "0"),
      Attribute("style", "table-layout:fixed;border-collapse:collapse"),
    ] + extra
  }

  static func textClass(_ colour: ChartColour) -> String { "t-\(colour.rawValue)" }
  static func blockClass(_ colour: ChartColour) -> String { "b-\(colour.rawValue)" }

  private static func lineHeight(_ size: Int) -> Int {
    (size * 3 + 1) / 2 - (size > 20 ? size / 4 : 0)
  }

  /// Found on nearly every machine; the style block names the theme's own.
  private static let font = "Arial,Helvetica,sans-serif"

  /// The width of the message in pixels, on screens that have it.
  static let width = 640

  private static let texts: [ChartColour] = [.ink, .soft, .paper, .line]
  private static let blocks: [ChartColour] = [
    .paper, .ink, .promoter, .passive, .detractor, .line, .pale, .grid, .rule, .reference,
  ]

  /// Dark colours, the theme's fonts, and less room at the edges of phones.
  var styleBlock: String {
    let dark = colours.dark
    let texts = Self.texts.map { ".\(Self.textClass($0)){color:\(dark[$0])!important}" }
    let blocks = Self.blocks.map {
      ".\(Self.blockClass($0)){background-color:\(dark[$0])!important}"
    }
    return "@media (prefers-color-scheme:dark){" + (texts + blocks).joined() + "}\n"
      + "@media (max-width:480px){.edge{padding:16px 12px!important}}"
  }
}

import Charts

extension ThemeTokens {
  /// The light colours and the fonts as they are, for drawings outside pages; alike for all themes'
  /// screens and for print.
  var palette: Palette { palette(.light) }

  /// The colours of a group, and the fonts.
  func palette(_ group: Group) -> Palette {
    var colours: [ChartColour: String] = [:]
    for colour in ChartColour.allCases {
      colours[colour] = value(colour.rawValue, group).map(Self.sixDigits)
    }
    return Palette(colours: colours, font: value("text", .fonts) ?? "sans-serif")
  }

  /// `#abc` as `#aabbcc`; other notations as they are.
  private static func sixDigits(_ colour: String) -> String {
    guard colour.utf8.count == 4 else { return colour }
    return "#" + colour.dropFirst().map { "\($0)\($0)" }.joined()
  }
}

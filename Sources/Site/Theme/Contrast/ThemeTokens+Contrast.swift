import Charts
import Diagnostics

extension ThemeTokens {
  /// Where colours that meet are too much alike, in light and dark.
  func contrastProblems() -> [Diagnostic] {
    [Group.light, .dark].flatMap { scheme in
      ContrastRule.all.compactMap { problem($0, scheme) }
    }
  }

  private func problem(_ rule: ContrastRule, _ scheme: Group) -> Diagnostic? {
    guard let front = token(rule.colour, scheme), let back = token(rule.background, scheme),
      let colour = RGB(front.value), let background = RGB(back.value)
    else { return nil }
    let ratio = rule.ratio(colour, background)
    guard ratio < rule.part.least else { return nil }
    // Whoever chose only the background is told at the background.
    let blamed = front.isOwn || !back.isOwn ? front : back
    return .lowContrast(
      rule, scheme, ratio: ratio, remedy: rule.remedy(for: colour, on: background),
      at: blamed.place)
  }

  private func token(_ colour: ChartColour, _ scheme: Group) -> Token? {
    tokens(scheme).first { $0.name == colour.rawValue }
  }
}

extension Diagnostic {
  static func lowContrast(
    _ rule: ContrastRule, _ scheme: ThemeTokens.Group, ratio: Double, remedy: RGB?, at place: Place?
  ) -> Diagnostic {
    let name = rule.colour.rawValue
    let wanted = rule.part == .text ? "4.5" : "3"
    return Diagnostic(
      "low-contrast", about: .theme,
      "\(rule.part == .text ? "text" : "marks") in “\(name)” on “\(rule.background.rawValue)” "
        + "\(rule.part == .text ? "has" : "have") a contrast of "
        + "\(measured(ratio)):1 in \(scheme.rawValue), and needs \(wanted):1",
      at: place,
      remedy: remedy.map { "\(name): \"\($0.text)\" would do." }
        ?? "Choose a lighter or darker “\(rule.background.rawValue)”.")
  }

  /// With two places, cut and not rounded, so that 4.499 is not called 4.50.
  private static func measured(_ ratio: Double) -> String {
    let (whole, part) = Int(ratio * 100).quotientAndRemainder(dividingBy: 100)
    return "\(whole).\(String(100 + part).dropFirst())"
  }
}

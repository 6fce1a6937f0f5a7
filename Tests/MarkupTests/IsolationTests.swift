import Markup
import Testing

@Suite struct `Words from right to left` {
  @Test(arguments: [
    ("\u{5E9}\u{5D9} (+2)", "\u{2068}\u{5E9}\u{5D9}\u{2069} (+2)"),
    ("\u{5E9} (\u{5DE}\u{5E8}), Q3", "\u{2068}\u{5E9} (\u{5DE}\u{5E8})\u{2069}, Q3"),
    ("From \u{62E}\u{62F} \u{639} to +4", "From \u{2068}\u{62E}\u{62F} \u{639}\u{2069} to +4"),
    ("\u{5E9} and \u{5D9}: 3", "\u{2068}\u{5E9}\u{2069} and \u{2068}\u{5D9}\u{2069}: 3"),
  ])
  func `are kept apart from figures and words around them`(text: String, isolated: String) {
    #expect(Markup(text: text).string == isolated)
    #expect(Markup { $0.element("b", text: text) }.string == "<b>\(isolated)</b>")
  }

  @Test(arguments: ["Store (+2)", "\u{5E9}\u{5D9} \u{5E9}", "\u{62E}\u{62F}", "\u{682A} (+2)", ""])
  func `stay as they are where there is one direction alone`(text: String) {
    #expect(Markup(text: text).string == text)
  }
}

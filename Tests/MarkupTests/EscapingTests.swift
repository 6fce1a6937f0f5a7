import Testing

@testable import Markup

struct EscapingTests {
  @Test func `escapes what would end text or an attribute`() {
    #expect(
      Markup(text: "<a b=\"c\" d='e'>&").string == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;")
  }

  @Test(arguments: ["\u{301}", "\u{FE0F}", "\u{20DD}", "\u{200D}"])
  func `a combining mark cannot shield the character before it`(mark: String) {
    let markup = Markup {
      $0.element("p", Attribute("title", "\"\(mark) onmouseover=\"x"), text: "<\(mark)script>")
    }
    #expect(
      markup.string
        == "<p title=\"&quot;\(mark) onmouseover=&quot;x\">&lt;\(mark)script&gt;</p>")
  }

  @Test func `replaces control characters that pages may not hold`() {
    #expect(Markup(text: "a\u{0}b\u{1B}c\td\n").string == "a\u{FFFD}b\u{FFFD}c\td\n")
  }

  @Test func `replaces what HTML takes for an error, and nothing that only looks like it`() {
    #expect(Markup(text: "a\u{80}b\u{9F}\u{85}").string == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
    #expect(Markup(text: "\u{FFFE}a\u{FFFF}").string == "\u{FFFD}a\u{FFFD}")
    let harmless = "\u{A0}\u{BF}\u{C0}\u{7C0}\u{FFFD}\u{FFBE}\u{FBFF}\u{1F600}Ÿ"
    let plain = Markup(text: harmless).string.filter { $0 != "\u{2068}" && $0 != "\u{2069}" }
    #expect(plain == harmless)
  }

  @Test func `writes elements in order and closes them`() {
    let markup = Markup { writer in
      writer.element("ul", .class("plain")) { writer in
        writer.element("li", text: "one")
        writer.element("li") { $0.void("br") }
      }
      writer.leaf("path", Attribute("d", "M0 0"), Attribute("stroke-width", 1.5))
    }
    #expect(
      markup.string
        == "<ul class=\"plain\"><li>one</li><li><br></li></ul><path d=\"M0 0\" stroke-width=\"1.5\"/>"
    )
  }
}

struct CoordinateTests {
  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1.0, "1"), (1.5, "1.5"), (-2.345, "-2.35"), (0.05, "0.05"),
    (10.999, "11"), (.infinity, "0"), (.nan, "0"), (1e300, "1000000"),
  ])
  func `has at most two decimals and no negative zero`(value: Double, text: String) {
    #expect(Coordinate.text(value) == text)
  }
}

struct LinkTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "data:text/html,x", "vbscript:x", "//evil.example", "\\\\evil.example", "file:///etc/passwd",
    "//\u{301}evil.example", "a\u{7F}b",
  ])
  func `is no address to link to`(address: String) {
    #expect(Link(written: address) == nil)
  }

  @Test(arguments: [
    "https://example.org/a?b=c#d", "mailto:cx@example.org", "../2026-q3.html", "#method", "a/b:c",
  ])
  func `is an address to link to`(address: String) {
    #expect(Link(written: address)?.reference == address)
  }

  @Test func `encodes whatever is not plain in a path`() {
    #expect(Link(path: "a b/ü?.html", fragment: "x\"y").reference == "a%20b/%C3%BC%3F.html#x%22y")
  }
}

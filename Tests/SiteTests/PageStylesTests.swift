import Configuration
import Testing

@testable import Site

@Suite struct PageStylesTests {
  @Test func `leave the pages alone where they stand in a file`() throws {
    let files = try ThemeFixture.pages([:], styles: .file)
    #expect(files["style.css"]?.contains("--ink:#18202b;") == true)
    for (path, page) in files where path.hasSuffix(".html") {
      #expect(!page.contains("<style") && !page.contains(" style="), "\(path)")
      let up = String(repeating: "../", count: path.count { $0 == "/" })
      #expect(page.contains("<link rel=\"stylesheet\" href=\"\(up)style.css\">"), "\(path)")
      #expect(page.contains("style-src 'self'; img-src data:;"), "\(path)")
    }
  }

  @Test func `stand in every page otherwise`() throws {
    let files = try ThemeFixture.pages([:])
    #expect(files["style.css"] == nil)
    for (path, page) in files where path.hasSuffix(".html") {
      #expect(page.contains("<style>:root{") && !page.contains("stylesheet"), "\(path)")
      #expect(page.contains("; style-src 'unsafe-inline'; img-src data:;"))
      #expect(!page.contains(" style="), "\(path)")
    }
  }

  @Test func `change no page when the theme's colours change and they stand in a file`() throws {
    let before = try ThemeFixture.pages([:], styles: .file)
    let after = try ThemeFixture.pages(
      ["theme.yml": Array("colors: {light: {ink: \"#000000\"}}".utf8)], styles: .file)
    let changed = before.filter { $0.value != after[$0.key] }.map(\.key)
    // Drawings that stand alone bring their colours along.
    #expect(changed.filter { !$0.hasPrefix("charts/") } == ["style.css"])
  }

  @Test func `write the foot of printed pages so that no title ends it`() {
    #expect(
      StyleSheet.furniture("A \"b\" </style>\n\u{e9}1")
        == ":root{--furniture:\"A \\22 b\\22  \\3c \\2f style\\3e \\a é1\"}")
  }

  @Test func `say whose report a printed page is, and of which day`() throws {
    let index = try #require(try ThemeFixture.pages([:])["index.html"])
    #expect(
      index.contains(
        "--furniture:\"Meridian Works · Customer loyalty · As of 6\u{a0}October\u{a0}2026\""))
  }
}

import Diagnostics
import Testing

@testable import Site

@Suite struct LogoTests {
  private static let tokens = Array("logo:\n  light: logo.svg\n".utf8)
  private static let start = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"

  private func header(_ inside: String) throws -> String {
    let svg = Self.start + inside + "</svg>"
    let pages = try ThemeFixture.pages(["theme.yml": Self.tokens, "logo.svg": Array(svg.utf8)])
    let index = try #require(pages["index.html"])
    let brand = try #require(index.split(separator: "<p class=\"brand\">").dropFirst().first)
    return String(brand.prefix { $0 != "\n" })
  }

  private func ids(_ svg: String) -> [String] {
    ThemeFixture.refusal(["theme.yml": Self.tokens, "logo.svg": Array(svg.utf8)]).map(\.id)
  }

  @Test func `stands in the place of the name, which it carries`() throws {
    let header = try header("<title>x</title><path class='a' fill='#ABC' d='M0 0H9'/>")
    #expect(
      header
        == "<a href=\"index.html\"><svg class=\"logo\" viewBox=\"0 0 40 20\" width=\"56\" "
        + "height=\"28\" role=\"img\" aria-label=\"Meridian Works\"><path fill=\"#ABC\" "
        + "d=\"M0 0H9\"/></svg><span>Customer loyalty</span></a></p>")
  }

  @Test func `keeps references inside the drawing, under ids of its own`() throws {
    let header = try header(
      "<defs><linearGradient id='g'><stop offset='1' style='stop-color: red; stop-opacity:.5'/>"
        + "</linearGradient></defs><rect width='9' height='9' fill='url(#g)'/>")
    #expect(header.contains("<linearGradient id=\"logo-g\"><stop offset=\"1\" stop-color=\"red\""))
    #expect(header.contains("fill=\"url(#logo-g)\""))
    #expect(!header.contains("style"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<g onclick='x'/>", "<a href='https://x.example'><g/></a>",
    "<image href='x.png'/>", "<use href='#a'/>", "<use xlink:href='https://x.example#a'/>",
    "<style>a{}</style>", "<foreignObject/>", "<text>x</text>", "<animate attributeName='d'/>",
    "<g fill='url(https://x.example)'/>", "<g fill='URL(#a)'/>", "<g fill='url(#a) url(//x)'/>",
    "<g fill='u&amp;rl'/>", "<g style='fill:url(//x)'/>", "<g style='background:red'/>",
    "<g style='behavior:x'/>", "<g fill='&quot;onload=&quot;'/>", "<g href='javascript:x'/>",
    "<g fill='r\u{e9}d'/>", "<g id='a b'/>", "<set/>", "<filter id='f'/>", "<mask/>",
  ])
  func `with anything but shapes and colours is refused`(inside: String) {
    #expect(ids(Self.start + inside + "</svg>") == ["unsafe-logo"], "\(inside)")
  }

  @Test(arguments: [
    "", "<svg", "<svg viewBox='0 0 1 1'>", "<svg viewBox='0 0 1 1'/><svg/>", "<p/>",
    "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'/>", "<svg viewBox='0 0 1 0'/>",
    "<svg viewBox='0 0 nan 1'/>", "<svg viewBox='0 0 1'/>", "<svg/>", "<svg viewBox='&a;'/>",
    "<svg a='1' a='2' viewBox='0 0 1 1'/>", "<?xml-stylesheet href='x'?><svg viewBox='0 0 1 1'/>",
    "<svg viewBox='0 0 1 1'/>\0\0\0", "<svg viewBox='0 0 1 1'>\u{1}</svg>",
    "<svg viewBox='0 0 1 1'><![CDATA[<script>]]></svg>", "<svg viewBox=0/>", "<svg viewBox='<'/>",
  ])
  func `that is no drawing is refused`(svg: String) {
    #expect(ids(svg) == ["broken-logo"], "\(svg)")
  }

  @Test func `points at what it doesn't take`() {
    let svg = Self.start + "\n<g>\n  <g fill='é' onload='x'/></g></svg>"
    let found = ThemeFixture.refusal(["theme.yml": Self.tokens, "logo.svg": Array(svg.utf8)])
    #expect(found.map(\.place?.text) == ["themes/acme/logo.svg:3:6"])
  }

  @Test func `nested without end is refused`() {
    let depth = 2_000
    let svg =
      Self.start + String(repeating: "<g>", count: depth)
      + String(repeating: "</g>", count: depth) + "</svg>"
    #expect(ids(svg) == ["broken-logo"])
  }

  @Test func `as a PNG is told by its signature, size and end`() throws {
    let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 0, 60, 0, 0, 0, 20, 8, 2, 0, 0, 0, 1, 2, 3, 4] + end
    let tokens = Array("logo: {light: a.png, dark: b.png}\nsizes: {logo: 20px}\n".utf8)
    let pages = try ThemeFixture.pages(["theme.yml": tokens, "a.png": png, "b.png": png])
    let index = try #require(pages["index.html"])
    #expect(
      index.contains("<img class=\"logo logo-light\" src=\"data:image/png;base64,iVBORw0KGgo"))
    #expect(index.contains("QmCC\" alt=\"Meridian Works\" width=\"60\" height=\"20\">"))
    #expect(index.contains("<img class=\"logo logo-dark\""))
    for broken in [Array(png.dropLast()), Array(png.dropFirst()), [UInt8](), Array(png.prefix(16))]
    {
      let found = ThemeFixture.refusal(["theme.yml": tokens, "a.png": broken, "b.png": png])
      #expect(found.map(\.id) == ["broken-logo"])
    }
  }

  @Test func `must be there, small, and there for light paper`() {
    func ids(_ yaml: String, _ files: [String: [UInt8]]) -> [String] {
      ThemeFixture.refusal(files.merging(["theme.yml": Array(yaml.utf8)]) { $1 }).map(\.id)
    }
    let svg = Array((Self.start + "</svg>").utf8)
    #expect(ids("logo: {light: a.svg}", ["b.svg": svg]).contains("no-logo"))
    #expect(ids("logo: {dark: a.svg}", ["a.svg": svg]) == ["no-logo"])
    #expect(ids("logo: {light: ../a.svg}", [:]) == ["invalid-theme-token"])
    #expect(ids("logo: {lihgt: a.svg}", ["a.svg": svg]).contains("unknown-theme-token"))
    let large = svg + Array(repeating: 0x20, count: 20_000)
    #expect(ids("logo: {light: a.svg}", ["a.svg": large]) == ["logo-too-large"])
  }
}

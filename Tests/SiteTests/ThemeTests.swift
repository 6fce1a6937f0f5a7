import Charts
import Commentary
import Diagnostics
import ReportFixtures
import Testing

@testable import Site
@testable import Wording

@Suite struct ThemeTests {
  private func refusal(_ files: [String: String]) -> [Diagnostic] {
    ThemeFixture.refusal(files.mapValues { Array($0.utf8) })
  }

  /// Classes that pages give another meaning than charts.
  private static let alsoOfPages: Set<ChartClass> = [.soft, .rule, .grid, .ink]

  private func builtIn() throws -> Theme {
    var diagnostics: [Diagnostic] = []
    let theme = try Theme(nil, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    return theme
  }

  @Test func `refuses tokens that are nested or referenced without end`() {
    let deep = String(repeating: "[", count: 5_000)
    let aliases = (1...20).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    for yaml in ["colors: \(deep)", "a0: &a0 x\n" + aliases + "? *a20\n: x\n"] {
      #expect(refusal(["theme.yml": yaml]).map(\.id) == ["invalid-yaml"])
    }
  }

  @Test func `finds partials that include themselves, however many ways lead around`() {
    var files: [String: String] = [:]
    for number in 0..<60 {
      files["p\(number).mustache"] = "{{> p\((number + 1) % 60)}}{{> p\((number + 2) % 60)}}"
    }
    let circles = refusal(files).filter { $0.id == "circular-partial" }
    #expect(circles.count == 60)
  }

  @Test func `refuses a template of pages that prints nothing of them`() {
    for page in ["", "<p>{{here}}</p>", "{{> header}}"] {
      let found = refusal(["page.mustache": page])
      #expect(found.map(\.id) == ["template-without-main"], "\(page)")
      #expect(found.first?.place?.text == "themes/acme/page.mustache")
    }
    #expect(refusal(["page.mustache": "{{> inner}}", "inner.mustache": "{{main}}"]).isEmpty)
    #expect(refusal(["header.mustache": ""]).isEmpty, "a part of a page may be left out")
  }

  @Test func `styles every class that a chart may carry`() throws {
    let css = try #require(BuiltInTheme.files.first { $0.name == "theme.css" }?.text)
    let kinds = Set(ChartKind.allCases.map(\.rawValue))
    for name in ChartClasses.all where !kinds.contains(name) {
      let isStyled = [" ", ",", ":"].contains { css.contains(".\(name)\($0)") }
      #expect(isStyled, "no rule for .\(name)")
    }
  }

  @Test func `gives charts the declarations they are drawn for`() throws {
    let css = try #require(BuiltInTheme.files.first { $0.name == "theme.css" }?.text)
    for name in ChartClass.allCases {
      let rules = css.split(separator: "}").filter { rule in
        let selectors = rule.prefix { $0 != "{" }.split(separator: ",")
        return selectors.contains { selector in
          let words = selector.split(whereSeparator: \.isWhitespace)
          let isOfChart = words.dropLast().last == ".chart" || !Self.alsoOfPages.contains(name)
          return words.last == ".\(name.rawValue)" && isOfChart
        }
      }
      let declared = rules.flatMap { rule in
        rule.drop { $0 != "{" }.dropFirst().split(separator: ";").map { part in
          part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
      }.filter { !$0.isEmpty }
      #expect(declared == name.declarations.map(\.css), "\(name)")
    }
  }

  @Test func `has a colour for everything that charts draw, and a literal one for other surfaces`()
    throws
  {
    let theme = try builtIn()
    #expect(theme.tokens.names(.light) == ChartColour.allCases.map(\.rawValue))
    #expect(theme.tokens.names(.dark) == theme.tokens.names(.light))
    #expect(theme.palette[.ink] == "#18202b")
    #expect(theme.palette[.heatP3] == theme.tokens.value("heat-p3", .light))
    #expect(theme.palette.font == theme.tokens.value("text", .fonts))
  }

  @Test func `lets a project's tokens and files win`() throws {
    let source = ThemeSource(
      folder: "themes/acme",
      files: [
        "theme.yml": Array("colors:\n  light:\n    ink: \"#000000\"\n".utf8),
        "footer.mustache": Array("<footer>Only us</footer>\n".utf8),
      ])
    let index = try #require(try ReportFixture().site(theme: source)["index.html"])
    #expect(index.contains("--ink:#000000;"))
    #expect(index.contains("--paper:#ffffff;"))
    #expect(index.contains("<footer>Only us</footer>"))
    #expect(!index.contains("registered trademarks"))
  }

  @Test func `points at tokens it does not know and values it can't use`() {
    let yaml = "colors:\n  light:\n    inkk: \"#000\"\n    soft: \"red;}\"\nwidth: {}\n"
    #expect(
      refusal(["theme.yml": yaml]) == [
        .unknownToken(
          "inkk", among: ["ink"], at: Place(file: "themes/acme/theme.yml", line: 3, column: 5)),
        .invalidToken(
          "soft", .light, at: Place(file: "themes/acme/theme.yml", line: 4, column: 11)),
        .unknownToken(
          "width", among: ["colors", "fonts", "sizes", "widths", "logo"],
          at: Place(file: "themes/acme/theme.yml", line: 5, column: 1)),
      ])
  }

  @Test func `points at names that templates ask for in vain, and at the nearest known one`() {
    let found = refusal([
      "footer.mustache": "<p>{{basis}}\n<i>ä{{#trademark}}x{{/trademark}}</i>\n{{> own}}",
      "own.mustache": "{{{docmentTitle}}}{{! no name }}{{& menue }}",
    ])
    #expect(
      found.map(\.place?.text) == [
        "themes/acme/footer.mustache:2:5", "themes/acme/own.mustache:1:1",
        "themes/acme/own.mustache:1:33",
      ])
    #expect(
      found.map(\.remedy) == [
        "Did you mean “trademarks”?", "Did you mean “documentTitle”?", "Did you mean “menu”?",
      ])
    #expect(Set(found.map(\.id)) == ["unknown-template-name"])
  }

  @Test func `points at the names of links outside their lists`() {
    let found = refusal(["footer.mustache": "\n{{#navigation}}{{label}}{{/navigation}} {{link}}"])
    #expect(found.map(\.id) == ["unknown-template-name"])
    #expect(found.map(\.place?.text) == ["themes/acme/footer.mustache:2:41"])
  }

  @Test func `points at partials and tags that it can't use`() {
    func found(_ files: [String: String]) -> [String] {
      refusal(files).map { "\($0.id) \($0.place?.text.dropFirst(12) ?? "")" }
    }
    #expect(found(["page.mustache": "\n {{> heder}}"]) == ["unknown-partial page.mustache:2:2"])
    #expect(found(["footer.mustache": "{{> footer}}"]) == ["circular-partial footer.mustache"])
    #expect(found(["footer.mustache": "a\n{{#next}}"]) == ["template-syntax footer.mustache:2:10"])
    #expect(
      found(["footer.mustache": "{{=<% %>=}}"]).contains("template-tag footer.mustache:1:1"))
    #expect(
      found(["footer.mustache": "<a href={{home}}>"]) == ["unquoted-tag footer.mustache:1:9"])
    for tag in ["{{uppercased(menu)}}", "{{.}}", "{{next.label}}", "{{%CONTENT_TYPE:HTML}}"] {
      #expect(found(["footer.mustache": tag]) == ["template-tag footer.mustache:1:1"], "\(tag)")
    }
  }

  @Test func `warns of a file that nothing uses`() throws {
    var diagnostics: [Diagnostic] = []
    let source = ThemeSource(
      folder: "themes/acme", files: ["heder.mustache": [], "theme.yml": [], "notes.txt": [0xFF]])
    _ = try Theme(source, diagnostics: &diagnostics)
    #expect(diagnostics.map(\.severity) == [.warning, .warning])
    #expect(diagnostics.map(\.remedy).first == "Did you mean header.mustache?")
    #expect(
      diagnostics.map(\.place?.text) == [
        "themes/acme/heder.mustache", "themes/acme/notes.txt",
      ])
  }

  @Test func `refuses a style sheet that fetches or ends its element`() {
    for css in [
      "</style><b>", "\u{600}</STYLE>", "<\u{301}b></style", "@import 'x';", "@im/**/port 'x';",
      "a{background:url( https://x.example/)}", "a{background:ur/**/l('//x.example/')}",
    ] {
      #expect(refusal(["theme.css": css]).map(\.id) == ["unsafe-style"], "\(css)")
    }
    #expect(refusal(["theme.css": "a{background:url(data:image/png;base64,AA)}"]).isEmpty)
  }

  @Test func `strips comments and white space but leaves strings alone`() {
    #expect(
      StyleSheet.minified("a { /* x; */ color : red;\n}\nb > c , d { content: \" /* } \"; }\n")
        == "a{color :red}b>c,d{content:\" /* } \"}")
  }
}

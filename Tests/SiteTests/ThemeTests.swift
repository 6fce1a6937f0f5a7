import Charts
import Commentary
import Diagnostics
import Testing

@testable import Site

@Suite struct ThemeTests {
  private func refusal(_ files: [String: String]) -> [Diagnostic] {
    let source = ThemeSource(
      folder: "themes/acme", files: files.mapValues { Array($0.utf8) })
    do {
      let site = try Site(
        report: ReportFixture().report, commentary: .init(), theme: source)
      _ = try site.files()
      return []
    } catch let refusal as Refusal {
      return refusal.diagnostics
    } catch {
      return []
    }
  }

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
        return selectors.contains {
          $0.hasSuffix(".chart .\(name.rawValue) ") || $0.hasSuffix(".chart .\(name.rawValue)")
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

  @Test(arguments: [ThemeTokens.Group.light, .dark])
  func `has contrast enough in text and marks`(scheme: ThemeTokens.Group) throws {
    let tokens = try builtIn().tokens
    func contrast(_ first: String, _ second: String) throws -> Double {
      let first = try #require(tokens.value(first, scheme))
      let second = try #require(tokens.value(second, scheme))
      return Contrast.ratio(first, second)
    }
    for text in ["ink", "soft"] {
      #expect(try contrast(text, "paper") >= 4.5, "\(text)")
    }
    for area in ["promoter", "detractor"] { #expect(try contrast("paper", area) >= 4.5, "\(area)") }
    #expect(try contrast("ink", "passive") >= 4.5 || contrast("paper", "passive") >= 4.5)
    for mark in ["promoter", "passive", "detractor", "line", "reference"] {
      #expect(try contrast(mark, "paper") >= 3, "\(mark)")
    }
    for step in HeatStep.allCases {
      #expect(try contrast(step.fillClass, step.textClass) >= 4.5, "\(step)")
    }
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
          "width", among: ["widths"], at: Place(file: "themes/acme/theme.yml", line: 5, column: 1)),
      ])
  }

  @Test func `reports names and partials that templates ask for in vain`() {
    #expect(
      refusal(["footer.mustache": "{{trademark}}\n"]).map(\.remedy) == [
        "Did you mean “trademarks”?"
      ])
    #expect(refusal(["page.mustache": "\n{{> heder}}"]).map(\.id) == ["unknown-partial"])
    #expect(refusal(["footer.mustache": "{{> footer}}"]).map(\.id) == ["circular-partial"])
    #expect(refusal(["footer.mustache": "{{#next}}"]).map(\.id) == ["template-syntax"])
    #expect(refusal(["footer.mustache": "{{=<% %>=}}"]).map(\.id).contains("template-tag"))
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
        == "a{color :red}b > c,d{content:\" /* } \"}")
  }
}

/// The contrast of two colours after WCAG 2, 1…21.
enum Contrast {
  static func ratio(_ first: String, _ second: String) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// x to the power of 2.4, by its fifth root.
  private static func power(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var root = x
    for _ in 0..<60 {
      root -= (root * root * root * root * root - x) / (5 * root * root * root * root)
    }
    return x * x * root * root
  }
}

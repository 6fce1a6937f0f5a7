import Commentary
import Configuration
import Diagnostics
import Fixtures
import Foundation
import ReportFixtures
import Testing

@testable import Site
@testable import Wording

/// Documentation/Themes.md lists what there is, and its example works.
@Suite struct `The page about themes` {
  private let page: String

  init() throws {
    let root = URL(filePath: SharedData.packageRoot)
    page = try String(contentsOf: root.appending(path: "Documentation/Themes.md"), encoding: .utf8)
  }

  /// The names in the first column of the tables below a heading.
  private func listed(_ heading: String) throws -> [String] {
    let start = try #require(page.range(of: "\n\(heading)\n"))
    let section = page[start.upperBound...]
    let end = section.firstRange(of: "\n#")?.lowerBound ?? section.endIndex
    return section[..<end].matches(of: /(?m)^\| `([A-Za-z0-9-]+)` \|/).map { String($0.1) }
  }

  /// The fenced block that follows a file's name.
  private func block(after name: String) throws -> String {
    let start = try #require(page.range(of: "`\(name)`"))
    let match = try #require(
      page[start.upperBound...].firstMatch(of: /(?s)```[a-z]+\n(.*?)```/))
    return String(match.1)
  }

  @Test func `lists every token, and none that there isn't`() throws {
    var diagnostics: [Diagnostic] = []
    let tokens = try Theme(nil, diagnostics: &diagnostics).tokens
    #expect(try listed("### Colours") == tokens.names(.light))
    #expect(try listed("### Fonts") == tokens.names(.fonts))
    #expect(try listed("### Sizes") == tokens.names(.sizes))
    #expect(try listed("### Widths") == tokens.names(.widths))
    #expect(try listed("### Logo") == ThemeTokens.logoNames)
    #expect(tokens.names(.dark) == tokens.names(.light))
  }

  @Test func `lists every value of templates, and none that there isn't`() throws {
    #expect(try listed("## Templates") == Shell.names)
    let unknown = UnknownNames()
    let report = try ReportFixture().report
    var diagnostics: [Diagnostic] = []
    let theme = try Theme(nil, diagnostics: &diagnostics)
    let words = Words(report)
    let list = SurveyList(report: report, contexts: [], words: words, palette: theme.palette)
    let shell = Shell(list, list.main, PageLook(theme, report, words, .inline), unknown)
    for name in Shell.names where !TemplateLink.names.contains(name) {
      #expect(shell.child(named: name) != nil, "\(name)")
    }
    #expect(unknown.names.isEmpty)
  }

  @Test func `names every file of the built-in theme`() {
    for (name, _) in BuiltInTheme.files { #expect(page.contains("`\(name)`"), "\(name)") }
  }

  @Test func `builds the theme that it walks through`() throws {
    var files: [String: [UInt8]] = [:]
    for name in ["theme.yml", "meridian.svg"] {
      files[name] = Array(try block(after: "themes/meridian/\(name)").utf8)
    }
    let site = Site(
      report: try ReportFixture().report, commentary: .init(),
      theme: ThemeSource(folder: "themes/meridian", files: files))
    let (pages, diagnostics) = try site.files()
    #expect(diagnostics.isEmpty)
    let index = try #require(pages.first { $0.path == "index.html" })
    let text = String(decoding: index.bytes, as: UTF8.self)
    #expect(text.contains("--line:#5a2a82;") && text.contains("--size-logo:24px;"))
    #expect(text.contains("aria-label=\"Meridian Works\""))
  }

  @Test func `shows diagnostics as they are printed`() throws {
    let footer = "<footer>\n<p>{{trademark}}</p>\n</footer>\n"
    let found = ThemeFixture.refusal(["footer.mustache": Array(footer.utf8)])
    let printed = found.map { $0.text() }.joined()
    #expect(page.contains(printed.replacing("themes/acme", with: "themes/meridian")))
  }
}

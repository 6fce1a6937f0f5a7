import Diagnostics
import Markup
import Periods

@testable import Commentary

/// What the tests read with: two quarters, three products, two dimensions.
enum Reading {
  static let pages = KnownPages(
    products: [.init(name: "Atlas"), .init(name: "Beacon Pro"), .init(name: "Café")],
    periods: ["2026-Q2", "2026-Q3"].compactMap { FiscalCalendar.civil.period(key: $0) },
    dimensions: ["region", "plan"])

  static func notes(
    _ files: [(String, String)], known: KnownPages = pages, calendar: FiscalCalendar = .civil
  ) -> (notes: [CommentaryNote], diagnostics: [Diagnostic]) {
    let (commentary, diagnostics) = CommentaryReader.read(
      files: files.map { (path: "content/commentary/" + $0.0, bytes: Array($0.1.utf8)) },
      events: [], calendar: calendar, known: known)
    return (commentary.notes, diagnostics)
  }

  static func events(
    _ files: [(String, String)]
  ) -> (events: [Event], diagnostics: [Diagnostic]) {
    let (commentary, diagnostics) = CommentaryReader.read(
      files: [],
      events: files.map { (path: "content/events/" + $0.0, bytes: Array($0.1.utf8)) },
      calendar: .civil, known: pages)
    return (commentary.events, diagnostics)
  }

  /// Markdown as the rest of a note.
  static func markdown(_ text: String) -> MarkdownPage { markdown(Array(text.utf8)) }

  static func markdown(_ bytes: [UInt8]) -> MarkdownPage {
    var diagnostics: [Diagnostic] = []
    guard let source = SourceText(path: "note.md", bytes: bytes, diagnostics: &diagnostics) else {
      var page = MarkdownPage.empty
      page.diagnostics = diagnostics
      return page
    }
    var page = MarkdownPage(source, fromLine: 1, parts: [], words: .english)
    page.diagnostics = diagnostics + page.diagnostics
    return page
  }

  /// Markdown as HTML.
  static func html(_ text: String) -> String { markdown(text).rest.string }
}

extension MarkdownPage {
  static let empty = MarkdownPage(
    SourceText(path: "", clean: []), fromLine: 1, parts: [], words: .english)
}

/// A program of others that makes PDF of pages.
package enum PDFProgram: Hashable, Sendable {
  /// Tags headings, tables and figures for screen readers, after PDF/UA, and gives the same bytes
  /// again.
  case weasyPrint
  /// Chromium and the browsers made of it. Their bytes hold the time at which they were made.
  case chromium

  /// The names that they have on search paths, the one wanted most first.
  package static let known: [(name: String, program: PDFProgram)] =
    [("weasyprint", .weasyPrint)]
    + [
      "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
      "microsoft-edge", "microsoft-edge-stable", "brave-browser",
    ].map { ($0, .chromium) }

  /// Which program a file is, by its name; nil for any other.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    guard
      let known = Self.known.first(where: { name.hasPrefix($0.name) })
        ?? Self.known.first(where: { name.contains($0.name) })
    else { return nil }
    self = known.program
  }
}

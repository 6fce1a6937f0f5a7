import Commentary
import Markup
import ReportFixtures

@testable import Site

extension ReportFixture {
  /// The site's pages by path.
  func site(_ commentary: Commentary = Commentary(), theme: ThemeSource? = nil) throws
    -> [String: String]
  {
    try files(commentary, theme: theme).filter { $0.key.hasSuffix(".html") }
  }

  /// The site's files by path, with those beside the pages.
  func files(_ commentary: Commentary = Commentary(), theme: ThemeSource? = nil) throws
    -> [String: String]
  {
    let site = Site(report: try report, commentary: commentary, theme: theme)
    let files = try site.files().files
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }
}

extension Markup {
  /// A paragraph, as commentary would hold it.
  static func paragraph(_ text: String) -> Markup {
    Markup { $0.element("p", text: text) }
  }
}

import Configuration
import Markup

/// How the pages of a report come by their style sheet, and what their policy allows for it.
struct PageStyles: Sendable {
  /// The style sheet's name in the output folder. It is always the same, so that a page without
  /// news stays the same file whatever becomes of the theme.
  static let path = "style.css"

  /// What stands at the foot of printed pages unless a page says otherwise.
  private let furniture: String
  private let rules: String
  private let placement: StylesPlacement

  init(_ theme: Theme, furniture: String, _ placement: StylesPlacement) {
    self.furniture = furniture
    rules = theme.styles.text
    self.placement = placement
  }

  /// The styles of a document of several pages, which holds its style sheet itself.
  /// - Parameter levels: how many levels lower its headings stand than on pages.
  init(
    document theme: Theme, furniture: String, loweringHeadings levels: Int, _ paper: PaperSize?
  ) {
    self.furniture = furniture
    rules =
      theme.documentStyles.loweringHeadings(by: levels).text
      + (paper.map { "@page{size:\($0.rawValue)}" } ?? "")
    placement = .inline
  }

  /// What stands in the head of a page: the style sheet itself, or a link to it.
  /// - Parameter furniture: what stands at the foot of the page when printed, where the page holds its
  ///   style sheet; nil for what stands there on most.
  func markup(from page: String, furniture: String? = nil) -> TemplateText {
    switch placement {
    case .inline: TemplateText(styleSheet: sheet(furniture ?? self.furniture))
    case .file:
      TemplateText(
        Markup { writer in
          writer.void(
            "link", Attribute("rel", "stylesheet"),
            .href(RelativePath.link(from: page, to: Self.path)))
        })
    }
  }

  /// The page's security policy: nothing but the page itself, its scripts and pictures inside it.
  func policy(_ scripts: [ScriptElement]) -> TemplateText {
    switch placement {
    case .inline: TemplateText(policyFor: "'unsafe-inline'", scripts)
    case .file: TemplateText(policyFor: "'self'", scripts)
    }
  }

  /// The style sheet as a file of the site; nil where the pages hold it.
  var file: SiteFile? {
    placement == .inline
      ? nil : SiteFile(path: Self.path, bytes: Array((sheet(furniture) + "\n").utf8))
  }

  private func sheet(_ furniture: String) -> String { StyleSheet.furniture(furniture) + rules }
}

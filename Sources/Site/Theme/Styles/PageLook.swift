import Analysis
import Configuration
import Markup
import Wording

/// What a theme makes of the pages of one report, alike on all of them.
struct PageLook: Sendable {
  let styles: PageStyles
  /// The theme's logo with its words; empty where the theme has none.
  let logo: Markup

  init(_ theme: Theme, _ report: Report, _ words: Words, _ placement: StylesPlacement) {
    styles = PageStyles(theme, furniture: words.furniture(of: report), placement)
    logo = Self.logo(theme, report)
  }

  /// The look of a document of several pages.
  /// - Parameter levels: how many levels lower its headings stand than on pages.
  init(
    document theme: Theme, _ report: Report, _ words: Words, loweringHeadings levels: Int,
    _ paper: PaperSize?
  ) {
    styles = PageStyles(
      document: theme, furniture: words.furniture(of: report), loweringHeadings: levels, paper)
    logo = Self.logo(theme, report)
  }

  private static func logo(_ theme: Theme, _ report: Report) -> Markup {
    theme.logo?.markup(label: report.organization) ?? Markup()
  }
}

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
    logo = theme.logo?.markup(label: report.organization) ?? Markup()
  }
}

package import Charts
package import Diagnostics

/// A theme's colours as themselves, for surfaces that know no custom properties.
package struct ThemeColours: Sendable {
  package let light: Palette
  package let dark: Palette

  /// - Parameter source: the project's own theme files; nil for the built-in theme alone.
  /// - Throws: a refusal when the theme can't be used.
  package init(_ source: ThemeSource?) throws(Refusal) {
    var diagnostics: [Diagnostic] = []
    let theme = try Theme(source, diagnostics: &diagnostics)
    light = theme.palette
    dark = theme.tokens.palette(.dark)
  }
}

/// The files of a project's theme, by name (`page.mustache`, `theme.css`, `theme.yml`); whatever is
/// missing comes from the built-in theme.
package struct ThemeSource: Sendable {
  /// The name of the theme that the program brings along.
  package static let builtInName = "barograph"

  /// The folder as printed in diagnostics, such as `themes/acme`.
  package var folder: String
  package var files: [String: [UInt8]]

  package init(folder: String, files: [String: [UInt8]]) {
    self.folder = folder
    self.files = files
  }
}

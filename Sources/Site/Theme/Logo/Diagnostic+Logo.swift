import Diagnostics

extension Diagnostic {
  static func noLogo(_ name: String, among files: [String], at place: Place?) -> Diagnostic {
    Diagnostic(
      "no-logo", about: .theme, "the theme's folder has no file “\(name)”", at: place,
      remedy: NearestName.of(name, among: files).map { "Did you mean \($0)?" }
        ?? "Put the logo beside theme.yml.")
  }

  static func logoOnlyDark(at place: Place?) -> Diagnostic {
    Diagnostic(
      "no-logo", about: .theme, "there is a logo for dark screens alone", at: place,
      remedy: "Name the one for light paper as `light`; it serves both where there is no other.")
  }

  static func logoTooLarge(_ size: Int, file: String) -> Diagnostic {
    Diagnostic(
      "logo-too-large", about: .theme,
      "the logo has \(size) bytes, and may have \(Logo.largestFile)", at: Place(file: file),
      remedy: "It is part of every page: export it smaller, or as a drawing.")
  }

  static func brokenLogo(at place: Place) -> Diagnostic {
    Diagnostic(
      "broken-logo", about: .theme, "the logo can't be read as what its name says", at: place,
      remedy: "Save it as a PNG, or as a plain SVG without a document type.")
  }

  static func logoWithoutSize(at place: Place) -> Diagnostic {
    Diagnostic(
      "broken-logo", about: .theme, "the logo doesn't say how wide and high it is", at: place,
      remedy: "Give its `svg` element a `viewBox` of four numbers, not wider than 20 to 1.")
  }

  static func unsafeLogo(_ what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "unsafe-logo", about: .theme, "pages don't take a logo's \(what)", at: place,
      remedy: "Export it as plain SVG: shapes with colours as attributes, text as paths.")
  }
}

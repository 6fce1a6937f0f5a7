import Diagnostics
import Markup

/// The theme's logo, part of every page: one for light paper, perhaps another for dark screens.
struct Logo {
  private enum Picture {
    case drawn(DrawnLogo)
    case painted(PaintedLogo)
  }

  private let light: Picture
  private let dark: Picture?
  /// In pixels.
  private let height: Double

  /// The largest file that is taken for a logo, in bytes: it is part of every page.
  static let largestFile = 16_384

  /// Reads the files that `theme.yml` names.
  /// - Returns: nil where it names none, or none that can be used.
  init?(_ tokens: ThemeTokens, _ source: ThemeSource?, _ found: inout [Diagnostic]) {
    func picture(_ name: String, _ prefix: String, _ found: inout [Diagnostic]) -> Picture? {
      guard let token = tokens.tokens(.logo).first(where: { $0.name == name }) else { return nil }
      do throws(Diagnostic) {
        return try Self.picture(token, source, prefix)
      } catch {
        found.append(error)
        return nil
      }
    }
    let dark = picture("dark", "logo-dark-", &found)
    guard let light = picture("light", "logo-", &found) else {
      if let dark = tokens.tokens(.logo).first(where: { $0.name == "dark" }),
        tokens.value("light", .logo) == nil
      {
        found.append(.logoOnlyDark(at: dark.place))
      }
      return nil
    }
    self.light = light
    self.dark = dark
    height = Double(tokens.value("logo", .sizes)?.dropLast(2) ?? "") ?? 28
  }

  private static func picture(
    _ token: ThemeTokens.Token, _ source: ThemeSource?, _ prefix: String
  ) throws(Diagnostic) -> Picture {
    guard let source, let bytes = source.files[token.value] else {
      throw .noLogo(
        token.value, among: (source?.files.keys ?? [:].keys).sorted(), at: token.place)
    }
    let file = "\(source.folder)/\(token.value)"
    guard bytes.count <= largestFile else { throw .logoTooLarge(bytes.count, file: file) }
    return token.value.hasSuffix(".svg")
      ? .drawn(try DrawnLogo(bytes, file: file, idPrefix: prefix))
      : .painted(try PaintedLogo(bytes, file: file))
  }

  /// The logo for a page.
  /// - Parameter label: what it says to those who don't see it; nil where it says nothing more than
  ///   the words beside it.
  func markup(label: String?) -> Markup {
    var markup = markup(light, class: dark == nil ? "logo" : "logo logo-light", label)
    if let dark { markup.append(self.markup(dark, class: "logo logo-dark", label)) }
    return markup
  }

  private func markup(_ picture: Picture, class name: String, _ label: String?) -> Markup {
    switch picture {
    case .drawn(let logo): logo.markup(class: name, label: label, height: height)
    case .painted(let logo): logo.markup(class: name, label: label, height: height)
    }
  }
}

import Diagnostics

/// The values a theme gives to its custom properties: colours for light and dark, fonts, sizes and
/// widths; and its logo.
struct ThemeTokens: Hashable, Sendable {
  /// A group of tokens in `theme.yml`.
  enum Group: String, CaseIterable, Sendable {
    case light = "colors.light"
    case dark = "colors.dark"
    case fonts
    case sizes
    case widths
    /// Files of the theme's folder, not custom properties.
    case logo

    /// What the names of its custom properties begin with.
    var prefix: String {
      switch self {
      case .light, .dark, .logo: ""
      case .fonts: "font-"
      case .sizes: "size-"
      case .widths: "width-"
      }
    }
  }

  /// A token's name and value, and where it got them.
  struct Token: Hashable, Sendable {
    let name: String
    var value: String
    var place: Place?
    /// Whether the project's theme set it.
    var isOwn = false
  }

  private var groups: [Group: [Token]] = [:]

  /// The tokens of a group, in the order of the built-in theme.
  func tokens(_ group: Group) -> [Token] { groups[group] ?? [] }

  func names(_ group: Group) -> [String] { tokens(group).map(\.name) }

  func value(_ name: String, _ group: Group) -> String? {
    tokens(group).first { $0.name == name }?.value
  }

  /// Gives a token a value; a new name comes last.
  mutating func set(_ token: Token, in group: Group) {
    var tokens = groups[group] ?? []
    if let index = tokens.firstIndex(where: { $0.name == token.name }) {
      tokens[index] = token
    } else {
      tokens.append(token)
    }
    groups[group] = tokens
  }
}

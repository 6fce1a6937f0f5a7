import Commentary
import Diagnostics
import Yams

extension ThemeTokens {
  /// The largest file that is taken for tokens, in bytes.
  private static let largestFile = 65_536

  /// Reads `theme.yml` over these tokens.
  /// - Parameters:
  ///   - file: the path as printed in diagnostics.
  ///   - adds: whether names unknown so far are new tokens, as in the built-in theme.
  /// - Returns: what is wrong; tokens it concerns keep their values.
  mutating func read(yaml text: String, file: String, adds: Bool) -> [Diagnostic] {
    guard text.utf8.count <= Self.largestFile, YAMLNesting.isHarmless(text) else {
      return [.themeYAML(nil, file: file)]
    }
    let root: Node?
    do {
      // Everything is given that the library would else take from the environment.
      root = try Yams.Parser(
        yaml: text, resolver: .basic, constructor: .default, encoding: .utf8
      ).singleRoot()
    } catch {
      return [.themeYAML(error as? YamlError, file: file)]
    }
    guard let root else { return [] }
    guard let mapping = root.mapping else {
      return [.themeShape("theme.yml", at: Place(root.mark, in: file))]
    }
    var diagnostics: [Diagnostic] = []
    for (key, value) in mapping {
      switch key.string {
      case "colors":
        diagnostics += readSchemes(value, file: file, adds: adds)
      case let name? where Self.sections.contains(name):
        guard let group = Group(rawValue: name) else { continue }
        diagnostics += read(value, group, file: file, adds: adds)
      default:
        diagnostics.append(
          .unknownToken(
            key.string ?? "", among: ["colors"] + Self.sections, at: Place(key.mark, in: file)))
      }
    }
    return diagnostics
  }

  /// The names in `logo`, which the built-in theme leaves out.
  static let logoNames = ["light", "dark"]

  /// The groups that stand at the start of a line.
  private static let sections = [Group.fonts, .sizes, .widths, .logo].map(\.rawValue)

  private mutating func readSchemes(_ node: Node, file: String, adds: Bool) -> [Diagnostic] {
    guard let mapping = node.mapping else {
      return [.themeShape("colors", at: Place(node.mark, in: file))]
    }
    var diagnostics: [Diagnostic] = []
    for (key, value) in mapping {
      switch key.string {
      case "light": diagnostics += read(value, .light, file: file, adds: adds)
      case "dark": diagnostics += read(value, .dark, file: file, adds: adds)
      default:
        diagnostics.append(
          .unknownToken(
            key.string ?? "", among: ["light", "dark"], at: Place(key.mark, in: file)))
      }
    }
    return diagnostics
  }

  private mutating func read(
    _ node: Node, _ group: Group, file: String, adds: Bool
  ) -> [Diagnostic] {
    guard let mapping = node.mapping else {
      return [.themeShape(group.rawValue, at: Place(node.mark, in: file))]
    }
    var diagnostics: [Diagnostic] = []
    for (key, value) in mapping {
      let name = key.string ?? ""
      let known = group == .logo ? Self.logoNames : names(group)
      guard adds || known.contains(name) else {
        diagnostics.append(.unknownToken(name, among: known, at: Place(key.mark, in: file)))
        continue
      }
      guard let text = value.scalar?.string, group.accepts(text, for: name) else {
        diagnostics.append(.invalidToken(name, group, at: Place(value.mark, in: file)))
        continue
      }
      set(
        Token(name: name, value: text, place: Place(value.mark, in: file), isOwn: !adds), in: group)
    }
    return diagnostics
  }
}

extension Place {
  init(_ mark: Mark?, in file: String) {
    self.init(file: file, line: mark?.line, column: mark?.column)
  }
}

import Diagnostics
import Yams

/// Reads YAML into `ConfigurationNode`s; the only place that knows the YAML library.
///
/// Two things the library does not do are done by replacing single characters of the text by
/// private-use characters that the text does not hold, which keeps every line and column:
/// - `*` and `&` are replaced, so that no alias ever expands and a scalar that begins with one
///   can be named as what it is;
/// - the first letter of a repeated key is replaced, so that reading goes on and both places of
///   the key are known.
struct YAMLComposer {
  private let source: SourceText
  private var masked: [Unicode.Scalar]
  private var originals: [Unicode.Scalar: Unicode.Scalar] = [:]
  private var spare: SpareScalars
  private(set) var diagnostics: [Diagnostic] = []

  /// Deeper values than this are no configuration.
  private static let deepest = 32
  /// So many repeated keys are told with both places; the next one ends the reading. Each costs
  /// another parse, so that large files get fewer.
  private var mostRepeatedKeys: Int { min(16, 1_000_000 / max(1, source.scalars.count)) }

  init(_ source: SourceText) {
    self.source = source
    self.masked = source.scalars
    self.spare = SpareScalars(notIn: source.scalars)
    for indicator in ["*", "&"] as [Unicode.Scalar] {
      guard let substitute = spare.next() else { continue }
      originals[substitute] = indicator
      for offset in masked.indices where masked[offset] == indicator {
        masked[offset] = substitute
      }
    }
  }

  /// The root value; nil if the file holds none or is no YAML, which `diagnostics` then says.
  mutating func root() -> ConfigurationNode? {
    var repeated = 0
    while true {
      do {
        guard let root = try parse() else { return nil }
        return converted(root, depth: 0)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let position = Position(context.mark)
        guard repeated < mostRepeatedKeys, maskKey(at: position) else {
          let name = restored(names.first ?? "")
          diagnostics.append(.repeatedKey(name, at: source.spot(position), first: nil))
          return nil
        }
        repeated += 1
      } catch {
        diagnostics.append(YAMLProblem(error, in: source).diagnostic)
        return nil
      }
    }
  }

  /// Parses with everything given that the library would else take from the environment.
  private func parse() throws -> Yams.Node? {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: masked)
    return try Yams.Parser(
      yaml: String(text), resolver: .basic, constructor: .default, encoding: .utf8
    ).singleRoot()
  }

  /// Makes the key at a position differ from its namesakes; false if it cannot be done.
  private mutating func maskKey(at position: Position) -> Bool {
    guard var offset = source.offset(of: position) else { return false }
    if ["\"", "'"].contains(masked[offset]) { offset += 1 }
    guard masked.indices.contains(offset), !Self.indicators.contains(masked[offset]),
      originals[masked[offset]] == nil, let substitute = spare.next()
    else { return false }
    originals[substitute] = masked[offset]
    masked[offset] = substitute
    return true
  }

  private static let indicators: Set<Unicode.Scalar> = [
    "[", "{", "]", "}", "|", ">", "!", "%", "@", "`", "\\", "\"", "'", "#", "?", ":", "-", " ",
  ]

  private func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { originals[$0] != nil }) else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.map { originals[$0] ?? $0 })
    return String(result)
  }
}

extension YAMLComposer {
  /// The library's node as ours.
  private mutating func converted(_ node: Yams.Node, depth: Int) -> ConfigurationNode {
    let position = node.mark.map(Position.init) ?? Position(line: 1, column: 1)
    guard depth < Self.deepest else {
      return refused(.nestedTooDeeply(limit: Self.deepest, at: source.spot(position)), position)
    }
    switch node {
    case .scalar(let scalar): return text(scalar, at: position)
    case .sequence(let sequence):
      let items = sequence.map { converted($0, depth: depth + 1) }
      return ConfigurationNode(content: .list(items), position: position)
    case .mapping(let mapping):
      let entries = mapping.compactMap { entry($0.key, $0.value, depth: depth + 1) }
      return ConfigurationNode(content: .table(entries), position: position)
    case .alias:
      return refused(.aliasUnsupported("*", at: source.spot(position)), position)
    }
  }

  private mutating func refused(
    _ diagnostic: Diagnostic, _ position: Position
  ) -> ConfigurationNode {
    diagnostics.append(diagnostic)
    return ConfigurationNode(content: .refused, position: position)
  }

  private mutating func text(
    _ scalar: Yams.Node.Scalar, at position: Position
  ) -> ConfigurationNode {
    let isPlain = scalar.style == .plain || scalar.style == .any
    let text = restored(scalar.string)
    var position = position
    position.width = text.unicodeScalars.count + (isPlain ? 0 : 2)
    if isPlain, let first = text.unicodeScalars.first, first == "*" || first == "&" {
      return refused(.aliasUnsupported(first, at: source.spot(position)), position)
    }
    if let control = text.unicodeScalars.first(where: Self.isRefused) {
      return refused(.controlCharacter(control, at: source.spot(position)), position)
    }
    return ConfigurationNode(content: .text(text, isPlain: isPlain), position: position)
  }

  /// Line breaks and tabs may stand in a text; escapes such as `\0` or `\e` may not.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    SourceText.isControl(scalar) && !["\n", "\t", "\u{85}"].contains(scalar)
  }

  private mutating func entry(
    _ key: Yams.Node, _ value: Yams.Node, depth: Int
  ) -> ConfigurationNode.Entry? {
    let name = converted(key, depth: depth)
    let value = converted(value, depth: depth)
    guard case .text(let text, _) = name.content else {
      if !name.isRefused { diagnostics.append(.keyIsNoText(at: source.spot(name.position))) }
      return nil
    }
    return ConfigurationNode.Entry(key: text, position: name.position, value: value)
  }
}

extension Position {
  init(_ mark: Yams.Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}

/// Private-use characters that a text does not hold.
private struct SpareScalars {
  private let used: Set<Unicode.Scalar>
  private var candidate: UInt32 = 0xF0000

  init(notIn scalars: [Unicode.Scalar]) {
    used = Set(scalars.lazy.filter { $0.value >= 0xF0000 })
  }

  mutating func next() -> Unicode.Scalar? {
    while candidate <= 0xFFFFD {
      defer { candidate += 1 }
      if let scalar = Unicode.Scalar(candidate), !used.contains(scalar) { return scalar }
    }
    return nil
  }
}

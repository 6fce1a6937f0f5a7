import Diagnostics

/// Makes a configuration of the nodes of a file, collecting everything that is wrong on the way.
struct ConfigurationDecoder {
  typealias Level = ConfigurationSchema.Level

  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  /// The constants of all entries, to tell in the end which of them nothing reads.
  var constants: [(name: String, position: Position)] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// Whether it is still worth the time to look for the name that was meant.
  var suggests: Bool { diagnostics.count < ConfigurationReader.mostDiagnostics }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}

/// A known key that stands in the file, with its value.
struct Field {
  let key: ConfigurationSchema.Key
  let level: ConfigurationSchema.Level
  let position: Position
  let value: ConfigurationNode

  /// How messages name the key.
  var path: String { level.path(key.name) }
}

/// The known keys that stand at one level of the file.
struct Section {
  let level: ConfigurationSchema.Level
  let position: Position
  fileprivate(set) var fields: [String: Field] = [:]

  subscript(name: String) -> Field? { fields[name] }
}

extension ConfigurationDecoder {
  /// The keys of a table at a level: unknown and repeated ones are reported, known ones kept.
  mutating func section(_ entries: [ConfigurationNode.Entry], at level: Level, position: Position)
    -> Section
  {
    var section = Section(level: level, position: position)
    for entry in unrepeated(entries) {
      guard let key = ConfigurationSchema.key(entry.key, at: level) else {
        let spot = source.spot(entry.position)
        report(.unknownKey(entry.key, at: level, suggests: suggests, spot))
        continue
      }
      section.fields[entry.key] = Field(
        key: key, level: level, position: entry.position, value: entry.value)
    }
    return section
  }

  /// The keys of the table that a field holds; nil, and reported, if it holds something else.
  mutating func section(_ field: Field?, at level: Level) -> Section? {
    guard let field, let entries = table(field) else { return nil }
    return section(entries, at: level, position: field.position)
  }

  /// The entries of the table that a field holds; nil, and reported, if it holds something else.
  mutating func table(_ field: Field) -> [ConfigurationNode.Entry]? {
    guard case .table(let entries) = field.value.content else {
      reportWrongType(field)
      return nil
    }
    return entries
  }

  /// The entries without those whose key has stood before, which are reported.
  mutating func unrepeated(_ entries: [ConfigurationNode.Entry]) -> [ConfigurationNode.Entry] {
    var first: [String: Position] = [:]
    var kept: [ConfigurationNode.Entry] = []
    for entry in entries {
      if let earlier = first[entry.key] {
        let place = source.spot(earlier).place
        report(.repeatedKey(entry.key, at: source.spot(entry.position), first: place))
      } else {
        first[entry.key] = entry.position
        kept.append(entry)
      }
    }
    return kept
  }

  /// A required field; its absence is reported at the level's start.
  mutating func required(_ name: String, in section: Section) -> Field? {
    if let field = section[name] { return field }
    if let key = ConfigurationSchema.key(name, at: section.level) {
      report(.missingKey(key, at: section.level, source.spot(section.position)))
    }
    return nil
  }

  /// Says that a field's value has the wrong form, or that it has none.
  mutating func reportWrongType(_ field: Field) {
    if field.value.isRefused { return }
    if field.value.isNull {
      report(.noValue(field.key, path: field.path, at: source.spot(field.position)))
    } else {
      let spot = source.spot(field.value.position)
      report(.wrongType(field.key, path: field.path, found: field.value.kind, at: spot))
    }
  }

  /// Says that a field's text is none of those allowed.
  mutating func reportInvalid(_ field: Field, found: String) {
    let spot = source.spot(field.value.position)
    report(.invalidValue(field.key, path: field.path, found: found, at: spot))
  }
}

extension ConfigurationNode {
  /// What the value is, in words.
  var kind: String {
    switch content {
    case .text: "a single value"
    case .list: "a list"
    case .table: "a set of keys"
    case .refused: "something else"
    }
  }
}

package import Diagnostics

/// What can be wrong with the keys of a configuration.
extension Diagnostic {
  typealias Level = ConfigurationSchema.Level
  typealias Key = ConfigurationSchema.Key

  static func unknownKey(
    _ name: String, at level: Level, suggests: Bool, _ spot: Spot
  ) -> Diagnostic {
    let under = level.heading.map { " under \($0)" } ?? ""
    return Diagnostic(
      "unknown-key", about: .configuration, "there is no key \(quoted(name))\(under)",
      at: spot.place, excerpt: spot.excerpt,
      remedy: suggests ? remedy(forUnknown: name, at: level) : nil)
  }

  private static func remedy(forUnknown name: String, at level: Level) -> String {
    let known = ConfigurationSchema.names(at: level)
    let elsewhere = ConfigurationSchema.levels(knowing: name, otherThan: level)
    if let home = elsewhere.first(where: { $0 != .top })?.heading {
      return "\(quoted(name)) belongs under \(home)."
    }
    if let nearest = NearestName.of(name, among: known) { return "Did you mean `\(nearest)`?" }
    if !elsewhere.isEmpty { return "\(quoted(name)) belongs at the start of a line." }
    return "The keys known here are \(known.map { "`\($0)`" }.joined(separator: ", "))."
  }

  static func missingKey(_ key: Key, at level: Level, _ spot: Spot) -> Diagnostic {
    let owner = level.heading.map { "\($0) has" } ?? "the configuration has"
    return Diagnostic(
      "missing-key", about: .configuration, "\(owner) no `\(key.name)`", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write for example `\(key.example)`.")
  }

  static func noValue(_ key: Key, path: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "no-value", about: .configuration, "`\(path)` has no value", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write for example `\(key.example)`, or delete the key.")
  }

  static func wrongType(_ key: Key, path: String, found: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration, "`\(path)` must be \(key.expects), not \(found)",
      at: spot.place, excerpt: spot.excerpt, remedy: "Write for example `\(key.example)`.")
  }

  static func invalidValue(
    _ key: Key, path: String, found: String, nearest: String? = nil, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      "invalid-value", about: .configuration,
      "`\(path)` must be \(key.expects), not \(quoted(found))", at: spot.place,
      excerpt: spot.excerpt,
      remedy: nearest.map { "Did you mean `\($0)`?" } ?? "Write for example `\(key.example)`.")
  }

  static func invalidDate(_ text: String, path: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "invalid-date", about: .configuration,
      "`\(path)` must be a date that exists, written as year-month-day, not \(quoted(text))",
      at: spot.place, excerpt: spot.excerpt, remedy: "Write for example `2026-09-30`.")
  }

  static func unknownLanguage(_ tag: String, known: [String], at spot: Spot) -> Diagnostic {
    Diagnostic(
      "unknown-language", about: .configuration,
      "the report cannot be written in the language \(quoted(tag))", at: spot.place,
      excerpt: spot.excerpt,
      remedy: "Languages there are: \(known.map { "`\($0)`" }.joined(separator: ", ")).")
  }

  static func muteBelowHide(mute: Int, isDefault: Bool, hide: Int, at spot: Spot) -> Diagnostic {
    let origin = isDefault ? ", its default," : ""
    return Diagnostic(
      "mute-below-hide", about: .configuration,
      "`privacy.mute-below` (\(mute)\(origin)) is less than `privacy.hide-below` (\(hide))",
      at: spot.place, excerpt: spot.excerpt,
      remedy: "Raise `mute-below` to at least \(hide), or lower `hide-below`.")
  }
}

/// What the command finds out about a configuration.
extension Diagnostic {
  /// There is no configuration file where one was looked for.
  package static func configurationMissing(file: String) -> Diagnostic {
    Diagnostic(
      "configuration-missing", about: .configuration, "there is no configuration here",
      at: Place(file: file),
      remedy: "`barograph init` makes a project; `--root` or `--config` name an existing one.")
  }
}

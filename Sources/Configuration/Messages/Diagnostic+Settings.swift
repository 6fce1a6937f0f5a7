import Diagnostics

/// What can be wrong with response sources, dimensions and names.
extension Diagnostic {
  static func entryIsNoTable(found: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration,
      "an entry of `responses` must be a set of keys, not \(found)", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write for example `- files: \"content/responses/*.csv\"`.")
  }

  static func invalidVariable(_ fault: VariableSyntax.Fault, at spot: Spot) -> Diagnostic {
    let message =
      switch fault {
      case .unclosed: "the `${` of this pattern is never closed"
      case .badName(let name): "\(quoted(name)) is no name of an environment variable"
      }
    return Diagnostic(
      "invalid-variable", about: .configuration, message, at: spot.place, excerpt: spot.excerpt,
      remedy: "Write for example `${EXPORTS}/*.csv`.")
  }

  static func columnNeedsValue(
    _ column: String, _ key: Key, found: String, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration,
      "`\(key.name)` must be \(key.expects); \(quoted(column)) has \(found)", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write for example `\(key.example)`.")
  }

  static func constantScore(_ column: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "constant-score", about: .configuration,
      "the score \(quoted(column)) cannot be a constant: every answer has its own",
      at: spot.place, excerpt: spot.excerpt, remedy: "Name its column by `score:`.")
  }

  static func constantAndColumn(_ name: String, at spot: Spot, column: Place) -> Diagnostic {
    Diagnostic(
      "constant-and-column", about: .configuration,
      "`\(name)` is a constant here and a column at \(column.text)", at: spot.place,
      excerpt: spot.excerpt, remedy: "Keep one of the two.")
  }

  static func constantWithoutEffect(
    _ name: String, nearest: String?, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      "constant-without-effect", .warning, about: .configuration,
      "nothing reads the constant \(quoted(name))", at: spot.place, excerpt: spot.excerpt,
      remedy: nearest.map { "Did you mean \(quoted($0))?" }
        ?? "Make it the column of a dimension under `dimensions:`, or delete it.")
  }

  static func surveyNeeded(_ surveys: [String], at spot: Spot) -> Diagnostic {
    let names = surveys.prefix(5).map(quoted).joined(separator: ", ")
    return Diagnostic(
      "survey-needed", about: .configuration,
      "this entry names no `survey`, and there are several: \(names)", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write for example `survey: \(surveys.first ?? "")`.")
  }

  static func surveysAlike(_ survey: String, _ other: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "surveys-alike", .warning, about: .configuration,
      "the surveys \(quoted(other)) and \(quoted(survey)) differ in capital letters only",
      at: spot.place, excerpt: spot.excerpt,
      remedy: "Different surveys are never pooled; write both alike if they are one.")
  }

  static func invalidDimensionKey(_ key: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "invalid-dimension-key", about: .configuration,
      "the key of a dimension is made of letters, digits, `-` and `_`, not \(quoted(key))",
      at: spot.place, excerpt: spot.excerpt,
      remedy: "Write for example `tenure: {column: \"Tenure (days)\"}`.")
  }

  static func dimensionNamedProduct(_ key: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "dimension-named-product", about: .configuration, "\(quoted(key)) cannot be a dimension",
      at: spot.place, excerpt: spot.excerpt,
      remedy: "The product is a split of its own: name its column by `product:` in an entry of "
        + "`responses:`.")
  }

  static func dimensionsAlike(
    _ key: String, _ other: String, at spot: Spot, first: Place
  ) -> Diagnostic {
    Diagnostic(
      "dimensions-alike", about: .configuration,
      "the dimensions \(quoted(key)) and \(quoted(other)) (at \(first.text)) differ in capital "
        + "letters only", at: spot.place, excerpt: spot.excerpt, remedy: "Rename one of the two.")
  }

  static func dimensionNeedsColumn(_ key: String, found: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration,
      "the dimension \(quoted(key)) must be a set of keys or the name of a column, not \(found)",
      at: spot.place, excerpt: spot.excerpt, remedy: "Write for example `region: {label: Region}`.")
  }

  /// - Parameter role: `score`, `date` or `comment`.
  static func dimensionReadsRole(
    _ key: String, _ column: String, role: String, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      "dimension-reads-role", about: .configuration,
      "the dimension \(quoted(key)) reads the column \(quoted(column)), which holds the \(role)s",
      at: spot.place, excerpt: spot.excerpt, remedy: "Name another column, or delete it.")
  }

  /// - Parameter key: `order` or `values`.
  static func repeatedName(
    _ name: String, in key: String, at spot: Spot, first: Place
  ) -> Diagnostic {
    Diagnostic(
      "repeated-name", about: .configuration,
      "\(quoted(name)) stands twice in `\(key)`; it stands first at \(first.text)", at: spot.place,
      excerpt: spot.excerpt, remedy: "Delete one of the two.")
  }

  static func valueOfTwoNames(
    _ value: String, _ name: String, _ other: String, at spot: Spot, first: Place
  ) -> Diagnostic {
    let message =
      value == name
      ? "\(quoted(value)) is a name of its own (at \(first.text)) and cannot count under "
      : "\(quoted(value)) counts under \(quoted(name)) (at \(first.text)) and cannot count under "
    return Diagnostic(
      "value-of-two-names", about: .configuration, message + quoted(other), at: spot.place,
      excerpt: spot.excerpt, remedy: "Delete one of the two.")
  }

  static func orderNamesMergedValue(
    _ value: String, _ name: String, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      "order-names-merged-value", .warning, about: .configuration,
      "\(quoted(value)) counts under \(quoted(name)), so it has no place in `order`",
      at: spot.place, excerpt: spot.excerpt, remedy: "Write \(quoted(name)) instead.")
  }

  static func labelNeedsScore(_ label: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration,
      "the label \(quoted(label)) needs a whole number from 0 to 10", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write for example `labels: {Absolutely: 10}`.")
  }

  static func duplicatesNeedRespondent(_ rule: DuplicateRule, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "respondent-needed", about: .configuration,
      "`duplicates: \(rule.rawValue)` needs the column that tells respondents apart",
      at: spot.place, excerpt: spot.excerpt, remedy: "Name it by `respondent:` in the same entry.")
  }

  static func binsAndNames(_ key: Key, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "bins-and-names", about: .configuration,
      "a dimension has either `bins` or `\(key.name)`", at: spot.place, excerpt: spot.excerpt,
      remedy: "Keep `bins` for a column of numbers; segments made of them stand in their order.")
  }
}

import Diagnostics

/// What can be wrong with a configuration as a text.
extension Diagnostic {
  static func notUTF8(at place: Place) -> Diagnostic {
    Diagnostic(
      "not-utf-8", about: .configuration, "the configuration is not UTF-8 text from here on",
      at: place, remedy: "Save the file as UTF-8 in your editor.")
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at spot: Spot) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return Diagnostic(
      "control-character", about: .configuration,
      "the character U+\(code) cannot stand in a configuration", at: spot.place,
      excerpt: spot.excerpt, remedy: "Delete the character.")
  }

  static func configurationTooLarge(_ size: Int, limit: Int, file: String) -> Diagnostic {
    Diagnostic(
      "configuration-too-large", about: .configuration,
      "the file has \(size) bytes; a configuration may have \(limit)", at: Place(file: file),
      remedy: "Check that this is the configuration and not a response file.")
  }

  static func emptyConfiguration(file: String) -> Diagnostic {
    Diagnostic(
      "empty-configuration", about: .configuration, "the configuration is empty",
      at: Place(file: file, line: 1, column: 1),
      remedy: "It needs at least `title:` and `responses:`; `barograph init` writes an example.")
  }

  static func rootIsNoTable(found: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration, "the configuration must be a set of keys, not \(found)",
      at: spot.place, excerpt: spot.excerpt,
      remedy: "Write keys at the start of lines, for example `title: Customer loyalty`.")
  }

  static func invalidYAML(_ problem: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "invalid-yaml", about: .configuration, "this is not valid YAML: \(problem)", at: spot.place,
      excerpt: spot.excerpt,
      remedy: "Check the indentation, and put texts in quotes that hold `: ` or ` #` or begin with "
        + "a sign such as `,`, `|`, `%`, `@`, `[` or `{`.")
  }

  static func tabInIndentation(at spot: Spot) -> Diagnostic {
    Diagnostic(
      "tab-in-indentation", about: .configuration, "the line is indented with a tab",
      at: spot.place, excerpt: spot.excerpt, remedy: "Indent with spaces; YAML allows no tabs.")
  }

  static func unclosedQuote(at spot: Spot) -> Diagnostic {
    Diagnostic(
      "unclosed-quote", about: .configuration, "the quote that opens here is never closed",
      at: spot.place, excerpt: spot.excerpt, remedy: "Close it at the end of the text.")
  }

  static func severalDocuments(at spot: Spot) -> Diagnostic {
    Diagnostic(
      "several-documents", about: .configuration,
      "a second YAML document begins here; a configuration is one", at: spot.place,
      excerpt: spot.excerpt, remedy: "Delete the line `---` or what follows it.")
  }

  static func nestedTooDeeply(limit: Int?, at spot: Spot) -> Diagnostic {
    let bound = limit.map { " (more than \($0) levels)" } ?? ""
    return Diagnostic(
      "nested-too-deeply", about: .configuration, "the value is nested too deeply\(bound)",
      at: spot.place, excerpt: spot.excerpt, remedy: "No key of a configuration needs this.")
  }

  /// - Parameter indicator: `*` or `&`.
  static func aliasUnsupported(_ indicator: Unicode.Scalar, at spot: Spot) -> Diagnostic {
    let name = indicator == "*" ? "a YAML alias" : "a YAML anchor"
    return Diagnostic(
      "unquoted-sign", about: .configuration,
      "a text that begins with `\(indicator)` needs quotes: without them it is \(name), "
        + "which a configuration cannot hold", at: spot.place, excerpt: spot.excerpt,
      remedy: indicator == "*"
        ? "Write for example `files: \"*.csv\"`." : "Put the text in quotes.")
  }

  static func keyIsNoText(at spot: Spot) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration, "a key must be a single text", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write `key: value`, with quotes around odd texts.")
  }

  static func repeatedKey(_ name: String, at spot: Spot, first: Place?) -> Diagnostic {
    let earlier = first.map { "; it stands first at \($0.text)" } ?? ""
    return Diagnostic(
      "repeated-key", about: .configuration, "\(quoted(name)) stands twice\(earlier)",
      at: spot.place, excerpt: spot.excerpt, remedy: "Delete one of the two.")
  }

  static func furtherDiagnostics(_ count: Int, file: String) -> Diagnostic {
    Diagnostic(
      "more-problems", .note, about: .configuration,
      "\(count) further problems of this file are not listed", at: Place(file: file))
  }

  /// A text of the file as messages quote it: on one line, not too long, without control
  /// characters.
  static func quoted(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(60) {
      shown.append(SourceText.isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    let isCut = text.unicodeScalars.dropFirst(60).first != nil
    return "`\(String(shown))\(isCut ? "…" : "")`"
  }
}

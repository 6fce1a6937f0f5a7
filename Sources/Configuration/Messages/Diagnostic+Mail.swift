import Diagnostics

/// What can be wrong with `email:`.
extension Diagnostic {
  static func messageIsNoTable(found: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      "wrong-type", about: .configuration,
      "an entry of `email` must be a set of keys, not \(found)", at: spot.place,
      excerpt: spot.excerpt, remedy: "Write for example `- {to: board@example.org}`.")
  }

  static func invalidAddress(
    _ text: String, _ fault: MailAddressFault, path: String, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      "invalid-address", about: .configuration, "\(quoted(text)) of `\(path)` \(fault.problem)",
      at: spot.place, excerpt: spot.excerpt, remedy: fault.remedy)
  }

  static func unknownPlaceholder(_ name: String, at spot: Spot) -> Diagnostic {
    let known = SubjectPattern.Placeholder.allCases.map(\.rawValue)
    let remedy =
      NearestName.of(name, among: known).map { "Did you mean `{\($0)}`?" }
      ?? "A subject may have \(known.map { "`{\($0)}`" }.joined(separator: ", "))."
    return Diagnostic(
      "unknown-placeholder", about: .configuration,
      "\(quoted("{\(name)}")) stands for nothing in a subject", at: spot.place,
      excerpt: spot.excerpt, remedy: remedy)
  }

  static func subjectWithoutPeriod(at spot: Spot) -> Diagnostic {
    Diagnostic(
      "subject-without-period", .warning, about: .configuration,
      "the messages of all periods have one subject, so mail programs make one conversation of them",
      at: spot.place, excerpt: spot.excerpt, remedy: "Put `{period}` into the subject.")
  }
}

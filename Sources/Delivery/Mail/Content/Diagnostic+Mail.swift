package import Diagnostics

/// What keeps a message from being written.
extension Diagnostic {
  /// - Parameters:
  ///   - place: where the configuration names the product; nil for the command line.
  ///   - excerpt: the line there.
  static func mailProduct(
    _ name: String, among names: [String], at place: Place?, excerpt: Excerpt?
  ) -> Diagnostic {
    let remedy =
      NearestName.of(name, among: names).map { "Did you mean `\($0)`?" }
      ?? (names.isEmpty
        ? "The report has no products."
        : "The products are \(names.prefix(8).map { "`\($0)`" }.joined(separator: ", ")).")
    return Diagnostic(
      "mail-product", about: place == nil ? .usage : .configuration,
      "the report has no answers of the product `\(name)` that a message could be about",
      at: place, excerpt: excerpt, remedy: remedy)
  }

  /// - Parameter span: the first and the last period there are, as they are written.
  static func mailPeriod(_ name: String, span: (first: String, last: String)?) -> Diagnostic {
    Diagnostic(
      "mail-period", about: .usage, "the report has no answers of the period `\(name)`",
      remedy: span.map { "Name one from `\($0.first)` to `\($0.last)`." }
        ?? "The report has no answers.")
  }

  static func mailTooLarge(_ size: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      "mail-too-large", about: .output,
      "the message's HTML has \(size) bytes, and Gmail cuts off what is beyond \(limit)",
      remedy: "Let the message be about one product (`--product`), or shorten the first paragraph "
        + "of the commentary.")
  }

  /// There is neither `--to` nor `email:`.
  package static func noRecipient() -> Diagnostic {
    Diagnostic(
      "no-recipient", about: .usage, "nobody is named whom the message is for",
      remedy: "Say `--to ADDRESS`, or write `email: {to: [ADDRESS]}` in the configuration.")
  }
}

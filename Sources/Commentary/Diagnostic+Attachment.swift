import Diagnostics

/// About where a file belongs.
extension Diagnostic {
  static func unattached(path: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      "unattached-commentary", .warning, about: .commentary,
      "the file belongs to no page and is left out", at: Place(file: path),
      remedy: (nearest.map { "Did you mean `\($0)`? " } ?? "")
        + "Name the file after its page, such as `2026-Q3.md` or `products/atlas.md`, or give it "
        + "`period:`, `product:` or `dimension:` in front matter.")
  }

  static func unknownProduct(
    _ name: String, known: [String], path: String, mark: SourceMark?
  ) -> Diagnostic {
    unknown("product", name, known: known, path: path, mark: mark)
  }

  static func unknownDimension(
    _ name: String, known: [String], path: String, mark: SourceMark?
  ) -> Diagnostic {
    unknown("dimension", name, known: known, path: path, mark: mark)
  }

  static func unknownPeriod(
    _ key: String, known: [String], path: String, mark: SourceMark?
  ) -> Diagnostic {
    unknown("period", key, known: known, path: path, mark: mark)
  }

  static func olderPeriod(_ key: String, path: String, mark: SourceMark?) -> Diagnostic {
    Diagnostic(
      "older-commentary", .note, about: .commentary,
      "the period `\(key)` is older than those that have a page; the file is left out",
      at: mark?.place ?? Place(file: path), excerpt: mark?.excerpt,
      remedy: "If its page is wanted, keep more periods with `history:`.")
  }

  static func unknownEventProduct(
    _ name: String, known: [String], at mark: SourceMark
  ) -> Diagnostic {
    Diagnostic(
      "unknown-event-product", .warning, about: .commentary,
      "the report has no product `\(name)`; the event is left out", at: mark.place,
      excerpt: mark.excerpt, remedy: suggestion(of: name, among: known))
  }

  private static func unknown(
    _ kind: String, _ name: String, known: [String], path: String, mark: SourceMark?
  ) -> Diagnostic {
    Diagnostic(
      "unattached-commentary", .warning, about: .commentary,
      "the report has no page for the \(kind) `\(name)`; the file is left out",
      at: mark?.place ?? Place(file: path), excerpt: mark?.excerpt,
      remedy: suggestion(of: name, among: known))
  }

  /// The nearest known name, or the first few there are.
  private static func suggestion(of name: String, among known: [String]) -> String {
    if let nearest = NearestName.of(name, among: known) { return "Did you mean `\(nearest)`?" }
    guard !known.isEmpty else { return "The report has none." }
    let shown = known.prefix(6).joined(separator: ", ")
    return "There \(known.count == 1 ? "is" : "are") \(shown)\(known.count > 6 ? ", …" : "")."
  }

  static func samePage(path: String, as first: String) -> Diagnostic {
    Diagnostic(
      "same-page", about: .commentary, "`\(first)` and `\(path)` belong to the same page",
      at: Place(file: path), remedy: "Join the two files, or mark one `draft: true`.")
  }

  static func productAndDimension(at mark: SourceMark) -> Diagnostic {
    Diagnostic(
      "product-and-dimension", about: .commentary,
      "no page shows both one product and one dimension", at: mark.place, excerpt: mark.excerpt,
      remedy: "Keep either `product` or `dimension`.")
  }

  static func indexElsewhere(at mark: SourceMark) -> Diagnostic {
    Diagnostic(
      "index-elsewhere", about: .commentary,
      "`index.md` belongs to the index and to no product or dimension", at: mark.place,
      excerpt: mark.excerpt, remedy: "Remove the key, or give the file another name.")
  }

  static func headlineWithoutCommentary(_ headline: String, survey: String?) -> Diagnostic {
    Diagnostic(
      "headline-without-commentary", .warning, about: .commentary,
      "nothing is written about the headline period \(headline)"
        + (survey.map { " of the survey `\($0)`" } ?? ""),
      remedy: "Write `content/commentary/index.md` with `period: \(headline)` in front matter.")
  }

  static func headlineWithOlderCommentary(
    _ headline: String, writtenFor period: String?, path: String
  ) -> Diagnostic {
    Diagnostic(
      "headline-without-commentary", .warning, about: .commentary,
      "the text of the index was written for \(period ?? "no period"), "
        + "and the headline is \(headline)", at: Place(file: path),
      remedy: "Write about \(headline) and set `period: \(headline)`.")
  }
}

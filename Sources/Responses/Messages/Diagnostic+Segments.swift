import Diagnostics

/// A split of the answers, for messages.
struct SplitName {
  /// The column it is taken from.
  let column: String
  /// Such as `` the dimension `tenure` `` or `the product`.
  let words: String
  /// How values that differ too much are brought together.
  let remedy: String

  static func product(_ column: String) -> SplitName {
    SplitName(
      column: column, words: "the product",
      remedy: "merge spellings with `product: {values: …}`, or name another column with `product:`")
  }

  static func dimension(_ key: String, _ column: String) -> SplitName {
    SplitName(
      column: column, words: "the dimension `\(key)`",
      remedy:
        "group numbers with `bins:`, merge spellings with `values:`, or choose another `column:`"
    )
  }
}

extension Diagnostic {
  static func tooManySegments(_ split: SplitName, at place: Place?) -> Diagnostic {
    Diagnostic(
      "too-many-segments", about: .input,
      "the column \(split.column.quotedName) has more than \(SegmentName.limit) different values, too "
        + "many for \(split.words)", at: place, remedy: "To split by it, \(split.remedy).")
  }

  static func answerLists(
    _ split: SplitName, separator: String, at place: Place?
  ) -> Diagnostic {
    let mark = separator == "\n" ? "a line break" : "“\(separator)”"
    return Diagnostic(
      "multi-answer-column", about: .input,
      "the column \(split.column.quotedName) holds lists of several answers, parted by \(mark), so one "
        + "response would belong to several segments of \(split.words)", at: place,
      remedy: "Name what each combination counts under with `values:`, or choose a column that "
        + "holds one answer a row.")
  }
}

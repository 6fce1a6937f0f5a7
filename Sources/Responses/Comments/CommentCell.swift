package import Periods
package import Statistics

/// What comments are kept by: survey × period of the headline grain × product.
package struct CommentCell: Hashable, Sendable {
  /// The survey's name; empty for the only one.
  package let survey: String
  package let period: Period
  /// The product's name; nil where the survey has no products, empty for responses that state none.
  package let product: String?

  package init(survey: String, period: Period, product: String?) {
    self.survey = survey
    self.period = period
    self.product = product
  }

  /// Whether a cell is kept rather than another where there are too many: later ones first.
  static func isKeptBefore(_ left: CommentCell, _ right: CommentCell) -> Bool {
    if left.period != right.period { return left.period > right.period }
    if left.survey != right.survey { return left.survey < right.survey }
    return (left.product ?? "") < (right.product ?? "")
  }
}

/// How long a comment is, so that quotes are not all of one kind.
package enum CommentLength: Int, CaseIterable, Hashable, Sendable {
  case short, medium, long

  /// - Parameter bytes: the length of the text as it was written, in UTF-8.
  init(bytes: Int) {
    self = bytes < 60 ? .short : bytes < 120 ? .medium : .long
  }
}

/// A comment that may be quoted: its text with what identifies people replaced.
package struct Comment: Hashable, Sendable {
  package let group: AnswerGroup
  package let length: CommentLength
  /// The place of the comment among those of its cell: a hash of its words and the cell.
  package let order: UInt64
  /// A hash of its words alone.
  package let words: UInt64
  /// The text as it may be shown.
  package let text: String
  /// How many passages were replaced in it.
  let replaced: Int

  package init(
    group: AnswerGroup, length: CommentLength, order: UInt64, words: UInt64, text: String,
    replaced: Int = 0
  ) {
    self.group = group
    self.length = length
    self.order = order
    self.words = words
    self.text = text
    self.replaced = replaced
  }

  /// Whether both say the same.
  package func says(_ other: Comment) -> Bool { words == other.words || text == other.text }

  /// Whether it is kept rather than another of the same group and length.
  ///
  /// Of comments with the same words, the one of which more was replaced stands for all.
  package static func isBefore(_ left: Comment, _ right: Comment) -> Bool {
    if left.order != right.order { return left.order < right.order }
    if left.replaced != right.replaced { return left.replaced > right.replaced }
    return precedes(left.text.utf8.span, right.text.utf8.span)
  }

  /// The order of texts by their bytes.
  private static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }
}

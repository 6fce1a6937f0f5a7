package import Statistics

/// Comments of one period, of the whole or of a product, chosen to be quoted.
package struct Quotes: Hashable, Sendable {
  /// How many comments they were chosen from.
  package var comments: Int
  /// By group, then as they were chosen; at most ``mostQuotes``.
  package var quotes: [Quote]

  /// What the rule chooses next, for a second place; at most ``mostQuotes``.
  package var further: [Quote] = []

  /// So many comments are quoted in one place.
  package static let mostQuotes = 6

  package init(comments: Int, quotes: [Quote], further: [Quote] = []) {
    self.comments = comments
    self.quotes = quotes
    self.further = further
  }
}

/// A comment as it is quoted: never with a segment, and with what identifies people replaced.
package struct Quote: Hashable, Sendable {
  package var group: AnswerGroup
  /// The product's name; nil where the survey has no products.
  package var product: String?
  package var text: String
}

package import Diagnostics
package import Periods

/// One entry of `responses:`: files that share a layout, and how to read them.
package struct ResponseSource: Hashable, Sendable {
  /// Globs relative to the root, with environment variables still in place.
  package var files: [LocatedText]
  /// The survey the answers belong to; nil means the only one.
  package var survey: String?
  /// The delimiter byte; nil means detected.
  package var delimiter: UInt8?
  /// Column names by header; nil means detected by header words.
  package var score: String?
  package var date: String?
  package var product: String?
  package var comment: String?
  /// The order of day, month and year where dates are not ISO; nil accepts only ISO dates.
  package var dateOrder: DateOrder?
  /// Values for every row, by column name; `date` and `product` stand for those roles.
  package var constants: [String: String]
  /// Rows are kept only where each of these columns has one of its values.
  package var filters: [RowFilter]
  /// Where the entry stands in the configuration, for diagnostics.
  package var place: Place?

  package init(files: [LocatedText]) {
    self.files = files
    self.constants = [:]
    self.filters = []
  }
}

/// A text of the configuration with its place.
package struct LocatedText: Hashable, Sendable {
  package var text: String
  package var place: Place?
  /// The line it stands on, for diagnostics.
  package var excerpt: Excerpt?

  package init(_ text: String, at place: Place? = nil, excerpt: Excerpt? = nil) {
    self.text = text
    self.place = place
    self.excerpt = excerpt
  }
}

/// Keeps the rows in which a column has one of some values.
package struct RowFilter: Hashable, Sendable {
  package var column: String
  package var values: [String]

  package init(column: String, values: [String]) {
    self.column = column
    self.values = values
  }
}

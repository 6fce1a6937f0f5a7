package import Diagnostics
package import Periods

/// How many people were asked, as a file of its own says it.
package struct InvitedCounts: Hashable, Sendable {
  /// A row of the file.
  package struct Entry: Hashable, Sendable {
    package let period: Period
    /// As it is written; nil for all products.
    package let product: String?
    /// As it is written; nil where the file has no such column.
    package let survey: String?
    package let count: Int
    package let place: Place

    package init(period: Period, product: String?, survey: String?, count: Int, place: Place) {
      self.period = period
      self.product = product
      self.survey = survey
      self.count = count
      self.place = place
    }
  }

  /// The path as printed.
  package let path: String
  /// In the order of the file.
  package let entries: [Entry]
  /// Whether rows say which survey they belong to.
  package let hasSurveys: Bool

  package init(path: String, entries: [Entry], hasSurveys: Bool) {
    self.path = path
    self.entries = entries
    self.hasSurveys = hasSurveys
  }
}

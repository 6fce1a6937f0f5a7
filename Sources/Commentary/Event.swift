package import Markup
package import Periods

/// A dated action that a trend is judged against.
package struct Event: Sendable {
  package var title: String
  package var date: CivilDate
  /// Whether the date names a whole month only.
  package var isMonthOnly: Bool
  /// The product it concerns; nil for all.
  package var product: String?
  package var body: Markup
  package var path: String

  package init(
    title: String, date: CivilDate, isMonthOnly: Bool = false, product: String?, body: Markup,
    path: String
  ) {
    self.title = title
    self.date = date
    self.isMonthOnly = isMonthOnly
    self.product = product
    self.body = body
    self.path = path
  }
}

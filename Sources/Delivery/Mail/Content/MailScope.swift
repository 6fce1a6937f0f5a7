package import Periods

/// What of a report a message is about.
package struct MailScope: Hashable, Sendable {
  /// The product; nil for all answers.
  package var product: String?
  /// The period; nil for the headline.
  package var period: Period?

  package init(product: String? = nil, period: Period? = nil) {
    self.product = product
    self.period = period
  }
}

package import Diagnostics

/// An NPS that all answers, or those of one product, are meant to reach.
package struct Target: Hashable, Sendable {
  /// The survey it is meant for; nil for the only one.
  package var survey: String?
  /// The product; nil for all answers.
  package var product: String?
  /// The NPS to reach, −100…100.
  package var nps: Int
  /// Where the product is named, or else where the target stands, for diagnostics.
  package var place: Place?
  /// The line it stands on, for diagnostics.
  package var excerpt: Excerpt?

  package init(product: String? = nil, survey: String? = nil, nps: Int) {
    self.survey = survey
    self.product = product
    self.nps = nps
  }
}

package import Analysis

/// One row of a table of scores by period; nil where the report has no such period.
package struct ScoreRow: Sendable {
  package let name: String
  package let estimates: [Estimate?]

  package init(name: String, estimates: [Estimate?]) {
    self.name = name
    self.estimates = estimates
  }
}

/// The shares of promoters, passives and detractors by period, as stacked columns (bars on narrow
/// screens).
package struct SharesChart: Sendable {
  package struct Column: Hashable, Sendable {
    package var label: String
    package var group: String
    /// Printed shares in whole percent, sum 100; nil where hidden or without answers.
    package var shares: [Int]?
    /// The texts of the shares, as many as shares.
    package var texts: [String]
    package var standing: MarkStanding
    package var isComplete: Bool

    package init(
      label: String, group: String, shares: [Int]?, texts: [String], standing: MarkStanding,
      isComplete: Bool
    ) {
      self.label = label
      self.group = group
      self.shares = shares
      self.texts = texts
      self.standing = standing
      self.isComplete = isComplete
    }
  }

  package var text: ChartText
  /// The names of promoters, passives and detractors, for direct labels.
  package var groupNames: [String]
  package var columns: [Column]

  package init(text: ChartText, groupNames: [String], columns: [Column]) {
    self.text = text
    self.groupNames = groupNames
    self.columns = columns
  }
}

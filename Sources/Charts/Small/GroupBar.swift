/// The shares of the three groups as one horizontal bar.
package struct GroupBar: Sendable {
  package var text: ChartText
  /// Promoters, passives, detractors in whole percent, sum 100.
  package var shares: [Int]

  package init(text: ChartText, shares: [Int]) {
    self.text = text
    self.shares = shares
  }
}

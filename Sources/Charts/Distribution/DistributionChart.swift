/// How often each score from 0 to 10 was given.
package struct DistributionChart: Sendable {
  package var text: ChartText
  /// Eleven counts, score 0 first.
  package var counts: [Int]
  /// Eleven printed shares, such as `29 %`.
  package var shareTexts: [String]
  /// The names of detractors, passives and promoters, written below their scores.
  package var groupNames: [String]

  package init(text: ChartText, counts: [Int], shareTexts: [String], groupNames: [String]) {
    self.text = text
    self.counts = counts
    self.shareTexts = shareTexts
    self.groupNames = groupNames
  }
}

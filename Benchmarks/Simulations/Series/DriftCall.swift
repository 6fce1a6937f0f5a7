import Statistics

/// Whether the trends page says that a series drifts.
enum DriftCall {
  /// Fewer periods are not tested.
  static let fewest = 8

  /// The test within seasons from three years on, before that the one of the whole series, exact for
  /// up to ten values without ties.
  /// - Parameters:
  ///   - scores: the unrounded scores of separate periods in the order of time.
  ///   - seasons: how many periods a year has.
  static func isMade(_ scores: [Double], seasons: Int, limit: Double = 0.05) -> Bool {
    guard scores.count >= fewest else { return false }
    let p =
      seasons > 1 && scores.count >= 3 * seasons
      ? SeasonalMannKendall(scores, period: seasons)?.p : MannKendall(scores)?.reportedP
    return p.map { $0 <= limit } ?? false
  }
}

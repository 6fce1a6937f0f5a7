/// Equal bands side by side, for columns and cells.
struct BandScale: Hashable, Sendable {
  let start: Double
  /// The distance from one band to the next.
  let step: Double
  /// The width of what is drawn in a band.
  let width: Double

  /// - Parameters:
  ///   - fill: the share of a band that is drawn, 0…1.
  ///   - widest: the most that is drawn.
  init(count: Int, from start: Double, to end: Double, fill: Double, widest: Double = .infinity) {
    self.start = start
    step = (end - start) / Double(max(count, 1))
    width = min(step * fill, widest)
  }

  /// The middle of a band.
  func middle(_ index: Int) -> Double { start + (Double(index) + 0.5) * step }

  /// The left side of what is drawn in a band.
  func left(_ index: Int) -> Double { middle(index) - width / 2 }
}

/// The range of NPS points that a chart shows.
///
/// It fits the data, but never spans less than ``leastSpan``, so that noise isn't blown up.
struct PointsDomain: Hashable, Sendable {
  static let leastSpan = 40.0

  let range: ClosedRange<Double>
  let ticks: [Double]

  /// - Parameters:
  ///   - values: whatever must be visible; without any the whole of −100…100 is shown.
  ///   - steps: the most steps between ticks that there is room for.
  init(values: [Double], steps: Int, leastSpan: Double = PointsDomain.leastSpan) {
    let finite = values.filter(\.isFinite).map { min(max($0, -1000), 1000) }
    guard let low = finite.min(), let high = finite.max() else {
      let step = Ticks.step(for: 200, count: steps)
      range = -100...100
      ticks = Ticks.values(in: range, step: step)
      return
    }
    let wanted = Self.widened(low...high, to: leastSpan)
    let span = wanted.upperBound - wanted.lowerBound
    let step = Ticks.step(for: span, count: steps)
    range = Self.snapped(wanted, around: low...high, step: step)
    ticks = Ticks.values(in: range, step: step)
  }

  /// Moves a range to the nearest ticks, or widens it to them where it would lose a value.
  private static func snapped(
    _ wanted: ClosedRange<Double>, around values: ClosedRange<Double>, step: Double
  ) -> ClosedRange<Double> {
    let steps = ((wanted.upperBound - wanted.lowerBound) / step).rounded(.up)
    let nearest = (wanted.lowerBound / step).rounded() * step
    let moved = nearest...(nearest + steps * step)
    if moved.contains(values.lowerBound), moved.contains(values.upperBound) { return moved }
    let lower = (wanted.lowerBound / step).rounded(.down) * step
    return lower...((wanted.upperBound / step).rounded(.up) * step)
  }

  /// Grows a range about its middle; one inside −100…100 stays inside.
  private static func widened(
    _ range: ClosedRange<Double>, to span: Double
  ) -> ClosedRange<Double> {
    let missing = span - (range.upperBound - range.lowerBound)
    guard missing > 0 else { return range }
    var low = range.lowerBound - missing / 2
    if range.upperBound <= 100 { low = min(low, 100 - span) }
    if range.lowerBound >= -100 { low = max(low, -100) }
    return min(low, range.lowerBound)...max(low + span, range.upperBound)
  }
}

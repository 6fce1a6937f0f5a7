import Markup

/// Round values for an axis: steps of 1, 2 or 5 times a power of ten.
enum Ticks {
  /// The smallest round step that crosses `span` in at most `count` steps; 1 where the span is not
  /// a positive number.
  static func step(for span: Double, count: Int) -> Double {
    guard span.isFinite, span > 0, count > 0 else { return 1 }
    let atLeast = span / Double(count)
    var power = 1.0
    while power > atLeast { power /= 10 }
    while power * 10 <= atLeast { power *= 10 }
    return [1.0, 2, 5].map { $0 * power }.first { $0 >= atLeast } ?? power * 10
  }

  /// The multiples of a step inside a range, in order.
  static func values(in range: ClosedRange<Double>, step: Double) -> [Double] {
    guard step > 0, range.lowerBound.isFinite, range.upperBound.isFinite,
      (range.upperBound - range.lowerBound) / step <= 1000
    else { return [] }
    let first = (range.lowerBound / step).rounded(.up)
    let last = (range.upperBound / step).rounded(.down)
    return stride(from: first, through: last, by: 1).map { $0 * step + 0 }
  }

  /// A tick of NPS points as it is written: `+20`, `0`, `−20`.
  static func text(_ value: Double) -> String {
    let number = Coordinate.text(value.magnitude)
    return value > 0 ? "+" + number : value < 0 ? "\u{2212}" + number : "0"
  }
}

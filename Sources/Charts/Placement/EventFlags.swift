/// Labels for vertical rules, stacked above the plot so that none meets another.
///
/// A label stands to the right of its rule, or to its left where there is no room. A label that
/// reaches over other rules stands above their labels, so that no rule runs through a text.
struct EventFlags: Sendable {
  static let rowHeight = 18.0

  /// One event's rule and label; the lowest row is 0.
  struct Flag: Sendable {
    let x: Double
    var label: Label
    var row: Int
  }

  private(set) var flags: [Flag] = []

  var height: Double {
    Double((flags.map(\.row).max() ?? -1) + 1) * Self.rowHeight
  }

  /// - Parameters:
  ///   - events: the rules' places and their labels.
  ///   - low: the left end of the room for labels, `high` its right end.
  ///   - widest: the width at which a label is shortened.
  init(events: [(x: Double, label: String)], low: Double, high: Double, widest: Double) {
    let ordered = events.sorted { $0.x < $1.x }
    let made = ordered.map { Self.flag($0.x, $0.label, low: low, high: high, widest: widest) }
    for flag in made.reversed() where flag.label.anchor == .start { stack(flag) }
    for flag in made where flag.label.anchor == .end { stack(flag) }
  }

  private static func flag(
    _ x: Double, _ text: String, low: Double, high: Double, widest: Double
  ) -> Flag {
    let whole = Label(text, .axis, .ink, x: x + 5, baseline: 0, hasHalo: true)
    let label = whole.shortened(to: widest)
    if label.box.right <= high { return Flag(x: x, label: label, row: 0) }
    var left = Label(text, .axis, .ink, x: x - 5, baseline: 0, anchor: .end, hasHalo: true)
    left = left.shortened(to: widest)
    if left.box.left >= low { return Flag(x: x, label: left, row: 0) }
    return high - x > x - low
      ? Flag(x: x, label: whole.shortened(to: high - x - 5), row: 0)
      : Flag(x: x, label: left.shortened(to: x - 5 - low), row: 0)
  }

  private mutating func stack(_ flag: Flag) {
    var flag = flag
    let box = flag.label.box.padded(3, 0)
    let crossed = flags.filter { box.left < $0.x && $0.x < box.right }.map(\.row).max()
    flag.row = (crossed ?? -1) + 1
    while flags.contains(where: { $0.row == flag.row && box.overlaps($0.label.box) }) {
      flag.row += 1
    }
    flags.append(flag)
  }

  /// The flags with their labels' baselines, the lowest row ending at `bottom`.
  func placed(above bottom: Double) -> [Flag] {
    flags.map { flag in
      var flag = flag
      let style = flag.label.style
      flag.label.baseline = bottom - style.descent - 2 - Double(flag.row) * Self.rowHeight
      return flag
    }
  }

  /// The parts of a flag's rule from its label down to `foot`, left out where it would run through
  /// another's label: two that face each other can't both stand above.
  func rule(of flag: Flag, among placed: [Flag], to foot: Double) -> [ClosedRange<Double>] {
    var top = flag.label.box.top + 1
    var parts: [ClosedRange<Double>] = []
    let crossed = placed.map { $0.label.box.padded(3, 0) }
      .filter { $0.left < flag.x && flag.x < $0.right && $0.bottom > top }
    for box in crossed.sorted(by: { $0.top < $1.top }) {
      if box.top > top { parts.append(top...box.top) }
      top = max(top, box.bottom)
    }
    return foot > top ? parts + [top...foot] : parts
  }
}

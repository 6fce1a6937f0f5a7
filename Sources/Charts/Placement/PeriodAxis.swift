/// The names of periods in a row, and in another the names of their groups, such as years.
///
/// Where there is no room for every period, every second (of months up to every fourth) is named,
/// counted from the latest; where there is none for that either, the first and the last. A group is named at its
/// first period, later ones before earlier ones.
struct PeriodAxis: Sendable {
  static let rowHeight = 17.0

  let labels: [String]
  let groups: [String]
  /// The middle of each period.
  let middles: [Double]
  /// Where names may stand.
  let low: Double
  let high: Double

  var hasGroups: Bool { groups.contains { !$0.isEmpty } }

  /// The height of both rows.
  var height: Double { (hasGroups ? 2 : 1) * Self.rowHeight }

  /// The periods that begin a group, the first included.
  var groupStarts: [Int] {
    middles.indices.filter { index in
      index < groups.count && !groups[index].isEmpty
        && (index == 0 || groups[index] != groups[index - 1])
    }
  }

  /// Whether every period has room for its name.
  var namesAll: Bool { field(everyNames: 1, baseline: 0) != nil }

  /// The names for a plot above them: periods, then groups.
  func placed(below top: Double) -> [Label] {
    let baseline = top + TextStyle.axis.ascent
    return names(baseline: baseline) + groupNames(baseline: baseline + Self.rowHeight)
  }

  /// The names for a plot below them: groups, then periods.
  func placed(above bottom: Double) -> [Label] {
    let baseline = bottom - TextStyle.axis.descent
    return names(baseline: baseline) + groupNames(baseline: baseline - Self.rowHeight)
  }

  private func names(baseline: Double) -> [Label] {
    guard let last = middles.indices.last else { return [] }
    for every in 1...mostSkipped {
      if let field = field(everyNames: every, baseline: baseline) { return field.labels }
    }
    var field = emptyField(baseline)
    field.place(name(last, baseline))
    field.place(name(0, baseline))
    return field.labels
  }

  /// Up to every how many periods are named: thinner names would tell nothing beside the groups.
  private var mostSkipped: Int {
    guard hasGroups else { return max(middles.count, 1) }
    let perGroup = middles.count / max(groupStarts.count, 1)
    return min(max(perGroup / 2, 2), 4)
  }

  private func field(everyNames every: Int, baseline: Double) -> LabelField? {
    var field = emptyField(baseline)
    for index in stride(from: middles.count - 1, through: 0, by: -every) {
      let label = name(index, baseline)
      guard field.place(label), label.full == nil || middles.count == 1 else { return nil }
    }
    return field
  }

  private func name(_ index: Int, _ baseline: Double) -> Label {
    let isLast = index == middles.count - 1
    return Label(
      index < labels.count ? labels[index] : "", isLast ? .strong : .axis, isLast ? .ink : .soft,
      x: middles[index], baseline: baseline, anchor: .middle
    ).kept(between: low, and: high)
  }

  private func groupNames(baseline: Double) -> [Label] {
    var field = emptyField(baseline)
    for index in groupStarts.reversed() {
      let label = Label(
        groups[index], .axis, .soft, x: middles[index], baseline: baseline, anchor: .middle)
      field.place(label.kept(between: low, and: high))
    }
    return field.labels
  }

  private func emptyField(_ baseline: Double) -> LabelField {
    LabelField(
      bounds: Box(
        left: low, top: baseline - Self.rowHeight, right: high,
        bottom: baseline + Self.rowHeight))
  }
}

/// The places that labels have taken: a label goes where none is yet, or nowhere.
struct LabelField: Sendable {
  let bounds: Box
  private(set) var labels: [Label] = []
  private var taken: [Box] = []

  init(bounds: Box) {
    self.bounds = bounds
  }

  /// Whether a label would stand inside the bounds and clear of the others.
  func admits(_ label: Label) -> Bool {
    guard !label.text.isEmpty else { return false }
    let box = label.box
    let inside = Box(
      left: bounds.left - 0.01, top: bounds.top - 0.01, right: bounds.right + 0.01,
      bottom: bounds.bottom + 0.01)
    guard inside.contains(box) else { return false }
    let padded = box.padded(2.5, 0)
    return !taken.contains { $0.overlaps(padded) }
  }

  /// Places the first candidate that fits; returns whether one did.
  @discardableResult
  mutating func place(_ candidates: Label...) -> Bool {
    place(candidates)
  }

  @discardableResult
  mutating func place(_ candidates: [Label]) -> Bool {
    guard let label = candidates.first(where: admits) else { return false }
    labels.append(label)
    taken.append(label.box)
    return true
  }

  /// Keeps labels out of an area.
  mutating func block(_ box: Box) {
    taken.append(box)
  }
}

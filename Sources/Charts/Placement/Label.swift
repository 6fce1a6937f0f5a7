/// A line of text at its place in a chart.
struct Label: Hashable, Sendable {
  /// Which part of the text stands at `x`.
  enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  var text: String
  /// What a shortened text stands for, shown when it is pointed at.
  var full: String?
  var style: TextStyle
  var tone: ChartClass
  var x: Double
  var baseline: Double
  var anchor: Anchor
  /// A rim in the colour of the paper, for text that crosses lines.
  var hasHalo = false

  init(
    _ text: String, _ style: TextStyle, _ tone: ChartClass, x: Double, baseline: Double,
    anchor: Anchor = .start, hasHalo: Bool = false
  ) {
    self.text = text
    self.style = style
    self.tone = tone
    self.x = x
    self.baseline = baseline
    self.anchor = anchor
    self.hasHalo = hasHalo
  }

  /// The most room that the text may take in any of the fonts that the page may be read in.
  var box: Box {
    let width = style.width(of: text)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(
      left: left, top: baseline - style.ascent, right: left + width,
      bottom: baseline + style.descent)
  }

  /// The label cut to a width, its whole text kept as ``full``.
  func shortened(to limit: Double) -> Label {
    let short = style.shortened(text, to: limit)
    guard short != text else { return self }
    var label = self
    label.full = full ?? text
    label.text = short
    return label
  }

  /// The label moved sideways until it stands between two coordinates, and shortened where it is
  /// wider than the room between them.
  func kept(between low: Double, and high: Double) -> Label {
    var label = shortened(to: max(high - low, 0))
    let box = label.box
    label.x += max(low - box.left, 0)
    label.x -= max(label.box.right - high, 0)
    return label
  }

  /// A text on up to two lines below one another, the first on this label's baseline.
  func wrapped(to limit: Double, lines: Int = 2) -> [Label] {
    let texts = style.wrapped(text, to: limit, lines: lines)
    let isWhole = texts.joined(separator: " ") == text
    return texts.enumerated().map { index, line in
      var label = self
      label.text = line
      label.full = isWhole ? nil : text
      label.baseline += Double(index) * style.lineHeight
      return label
    }
  }
}

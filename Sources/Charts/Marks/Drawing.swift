import Markup

/// What a chart is drawn on: elements in painting order, written as they come.
struct Drawing {
  let width: Double
  private let id: String
  private let words: String
  private let sheet: ChartSheet?
  private var body = MarkupWriter()
  private var usesHatch = false

  init(width: Double, id: ChartID) {
    self.width = width
    self.id = id.own
    words = id.words
    sheet = id.sheet
  }

  /// How a line is drawn beside its colour.
  struct Stroke {
    var width: Double
    var dash: String?

    init(_ width: Double = 1, dash: String? = nil) {
      self.width = width
      self.dash = dash
    }

    static let dashed = Stroke(1, dash: "3 3")
    static let dotted = Stroke(1.5, dash: "1.5 3")

    var attributes: [Attribute] {
      [Attribute("stroke-width", width)] + (dash.map { [Attribute("stroke-dasharray", $0)] } ?? [])
    }
  }

  /// A hairline's coordinate, moved to the middle of a pixel so that it is drawn sharp.
  static func crisp(_ coordinate: Double) -> Double {
    coordinate.rounded(.down) + 0.5
  }

  mutating func horizontal(
    _ y: Double, from x1: Double, to x2: Double, _ name: ChartClass, _ stroke: Stroke = Stroke()
  ) {
    let y = Self.crisp(y)
    leaf(
      "line", name,
      [Attribute("x1", x1), Attribute("y1", y), Attribute("x2", x2), Attribute("y2", y)]
        + stroke.attributes)
  }

  mutating func vertical(
    _ x: Double, from y1: Double, to y2: Double, _ name: ChartClass, _ stroke: Stroke = Stroke()
  ) {
    let x = Self.crisp(x)
    leaf(
      "line", name,
      [Attribute("x1", x), Attribute("y1", y1), Attribute("x2", x), Attribute("y2", y2)]
        + stroke.attributes)
  }

  mutating func path(_ path: PathData, _ name: ChartClass, _ attributes: [Attribute] = []) {
    guard !path.isEmpty else { return }
    leaf("path", name, [Attribute("d", path.text)] + attributes)
  }

  mutating func path(_ path: PathData, _ name: ChartClass, _ stroke: Stroke) {
    self.path(
      path, name,
      stroke.attributes + [Attribute("stroke-linejoin", "round")])
  }

  /// A filled area with an outline of another class.
  mutating func area(_ path: PathData, _ name: ChartClass, outline: ChartClass) {
    guard !path.isEmpty else { return }
    body.newline()
    body.leaf(
      "path",
      attributes: [
        .class(name.rawValue + " " + outline.rawValue), Attribute("d", path.text),
      ])
  }

  mutating func circle(
    x: Double, y: Double, radius: Double, _ name: ChartClass, _ stroke: Stroke? = nil
  ) {
    leaf(
      "circle", name,
      [Attribute("cx", x), Attribute("cy", y), Attribute("r", radius)]
        + (stroke?.attributes ?? []))
  }

  mutating func rect(_ box: Box, _ name: ChartClass, _ stroke: Stroke? = nil) {
    leaf("rect", name, Self.attributes(box) + (stroke?.attributes ?? []))
  }

  mutating func rect(_ box: Box, _ step: HeatStep) {
    body.newline()
    body.leaf("rect", attributes: [.class(step.fillClass)] + Self.attributes(box))
  }

  /// An area that is withheld: outlined and hatched.
  mutating func hatched(_ box: Box) {
    usesHatch = true
    leaf(
      "rect", .hidden,
      Self.attributes(box) + [Attribute("fill", "url(#\(id)-hatch)"), Attribute("stroke-width", 1)])
  }

  mutating func label(_ label: Label) {
    let classes = [label.style.rawValue, label.tone.rawValue] + (label.hasHalo ? ["halo"] : [])
    text(label, classes: classes.joined(separator: " "))
  }

  mutating func label(_ label: Label, on step: HeatStep) {
    text(label, classes: label.style.rawValue + " " + step.textClass)
  }

  private mutating func text(_ label: Label, classes: String) {
    guard !label.text.isEmpty else { return }
    var attributes: [Attribute] = [
      .class(classes), Attribute("x", label.x), Attribute("y", label.baseline),
    ]
    if label.anchor != .start {
      attributes.append(Attribute("text-anchor", label.anchor.rawValue))
    }
    body.newline()
    body.element("text", attributes: attributes) { text in
      if let full = label.full { text.element("title", text: full) }
      text.text(label.text)
    }
  }

  private mutating func leaf(
    _ element: ElementName, _ name: ChartClass, _ attributes: [Attribute]
  ) {
    body.newline()
    body.leaf(element, attributes: [.class(name.rawValue)] + attributes)
  }

  private static func attributes(_ box: Box) -> [Attribute] {
    [
      Attribute("x", box.left), Attribute("y", box.top),
      Attribute("width", max(box.width, 0)), Attribute("height", max(box.height, 0)),
    ]
  }

  /// Lines of text alone.
  static func markup(_ labels: [Label]) -> Markup {
    var drawing = Drawing(width: 0, id: "")
    for label in labels { drawing.label(label) }
    return drawing.body.markup
  }

  /// The finished element.
  /// - Parameter places: for a chart over time, where its first and last place stand from left to
  ///   right and how many there are, as `data-x`: a script finds the place under the pointer by it.
  func svg(
    _ kind: ChartKind, _ words: ChartText, height: Double, places: [Double] = []
  ) -> Markup {
    if let sheet {
      let content = Markup { svg in
        if usesHatch { hatching(&svg) }
        svg.append(body.markup)
      }
      return sheet.svg(kind, words, id: id, width: width, height: height, body: content)
    }
    let size = Coordinate.text(width) + " " + Coordinate.text(height)
    var attributes: [Attribute] = [
      .class("chart \(kind.rawValue)"), Attribute("viewBox", "0 0 " + size),
      Attribute("width", width), Attribute("height", height), Attribute("role", "img"),
      Attribute("aria-labelledby", "\(self.words)-title \(self.words)-desc"),
    ]
    if let first = places.first, let last = places.last {
      let ends = [first, last].map { Coordinate.text($0.rounded()) }
      attributes.append(
        Attribute("data-x", (ends + ["\(places.count)"]).joined(separator: " ")))
    }
    return Markup { svg in
      svg.element("svg", attributes: attributes) { svg in
        if self.words == id {
          svg.element("title", .id("\(id)-title"), text: words.title)
          svg.element("desc", .id("\(id)-desc"), text: words.description)
        }
        if usesHatch { hatching(&svg) }
        svg.append(body.markup)
        svg.newline()
      }
    }
  }

  private func hatching(_ svg: inout MarkupWriter) {
    svg.newline()
    svg.element("defs") { defs in
      defs.element(
        "pattern", .id("\(id)-hatch"), Attribute("width", 6), Attribute("height", 6),
        Attribute("patternUnits", "userSpaceOnUse"), Attribute("patternTransform", "rotate(45)")
      ) { pattern in
        pattern.leaf(
          "line", .class(ChartClass.hatch.rawValue), Attribute("x1", 0), Attribute("y1", 0),
          Attribute("x2", 0), Attribute("y2", 6), Attribute("stroke-width", 1))
      }
    }
  }
}

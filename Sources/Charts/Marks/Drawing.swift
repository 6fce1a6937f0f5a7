import Markup

/// What a chart is drawn on: marks in painting order, and texts above them.
///
/// Neighbouring marks of one pen become one path, and texts of one kind one group, so that a chart
/// says once what its parts have in common. Texts never overlap, so their order has no meaning.
struct Drawing {
  let width: Double
  private let id: ChartID
  private var marks = MarkList()
  private var texts = TextGroups()
  private var usesHatch = false

  init(width: Double, id: ChartID) {
    self.width = width
    self.id = id
  }

  /// How a line is drawn beside its colour.
  struct Stroke: Hashable {
    var width: Double
    var dash: String?

    init(_ width: Double = 1, dash: String? = nil) {
      self.width = width
      self.dash = dash
    }

    static let dashed = Stroke(1, dash: "3 3")
    static let dotted = Stroke(1.5, dash: "1.5 3")

    /// A width of 1 is what SVG draws unasked.
    var attributes: [Attribute] {
      (width == 1 ? [] : [Attribute("stroke-width", width)])
        + (dash.map { [Attribute("stroke-dasharray", $0)] } ?? [])
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
    marks.add(PathData(through: [(x1, y), (x2, y)]), Pen(name, stroke))
  }

  mutating func vertical(
    _ x: Double, from y1: Double, to y2: Double, _ name: ChartClass, _ stroke: Stroke = Stroke()
  ) {
    let x = Self.crisp(x)
    marks.add(PathData(through: [(x, y1), (x, y2)]), Pen(name, stroke))
  }

  /// A filled area, or a hairline.
  mutating func path(_ path: PathData, _ name: ChartClass) {
    marks.add(path, Pen(name))
  }

  /// A line with round corners.
  mutating func path(_ path: PathData, _ name: ChartClass, _ stroke: Stroke) {
    marks.add(path, Pen(name, stroke, ending: .roundJoin))
  }

  /// A line through several points in a class that says nothing of areas.
  mutating func open(_ path: PathData, _ name: ChartClass, _ stroke: Stroke) {
    marks.add(path, Pen(classes: name.rawValue, stroke: stroke, ending: .roundJoin, fill: "none"))
  }

  /// Dots of one size, drawn by the round ends of lines without length.
  mutating func dots(_ places: [(x: Double, y: Double)], radius: Double, _ name: ChartClass) {
    marks.add(PathData(dots: places), Pen(name, Stroke(2 * radius), ending: .roundCap))
  }

  /// A filled area with an outline of another class.
  mutating func area(_ path: PathData, _ name: ChartClass, outline: ChartClass) {
    marks.add(path, Pen(classes: name.rawValue + " " + outline.rawValue))
  }

  mutating func circle(
    x: Double, y: Double, radius: Double, _ name: ChartClass, _ stroke: Stroke? = nil
  ) {
    marks.add(MarkList.Circle(x: x, y: y, radius: radius), Pen(name, stroke))
  }

  mutating func rect(_ box: Box, _ name: ChartClass, _ stroke: Stroke? = nil) {
    marks.add(PathData(Self.positive(box)), Pen(name, stroke))
  }

  /// A bar or a column, which overlaps nothing but lines drawn before all of them.
  mutating func bar(_ box: Box, _ name: ChartClass, _ stroke: Stroke? = nil) {
    marks.add(PathData(Self.positive(box)), Pen(name, stroke), isApart: true)
  }

  /// A cell, which overlaps nothing.
  mutating func cell(_ box: Box, _ step: HeatStep) {
    marks.add(PathData(Self.positive(box)), Pen(classes: step.fillClass), isApart: true)
  }

  /// An area that is withheld: outlined and hatched.
  mutating func hatched(_ box: Box) {
    usesHatch = true
    marks.add(
      PathData(Self.positive(box)),
      Pen(classes: ChartClass.hidden.rawValue, fill: "url(#\(id.own)-hatch)"))
  }

  mutating func label(_ label: Label) {
    texts.add(label, tone: label.tone.rawValue, hasHalo: label.hasHalo)
  }

  mutating func label(_ label: Label, on step: HeatStep) {
    texts.add(label, tone: step.textClass)
  }

  private static func positive(_ box: Box) -> Box {
    Box(
      left: box.left, top: box.top, right: max(box.right, box.left),
      bottom: max(box.bottom, box.top))
  }

  /// Lines of text alone.
  static func markup(_ labels: [Label]) -> Markup {
    var drawing = Drawing(width: 0, id: "")
    for label in labels { drawing.label(label) }
    return Markup { drawing.texts.write(to: &$0) }
  }

  /// The finished element.
  /// - Parameter places: for a chart over time, where its first and last place stand from left to
  ///   right and how many there are, as `data-x`: a script finds the place under the pointer by it.
  func svg(
    _ kind: ChartKind, _ words: ChartText, height: Double, places: [Double] = []
  ) -> Markup {
    if let sheet = id.sheet {
      let body = Markup { svg in
        if usesHatch { hatching(&svg) }
        marks.write(to: &svg)
        texts.write(to: &svg)
      }
      return sheet.svg(kind, words, id: id.own, width: width, height: height, body: body)
    }
    if let ink = id.ink { return ink.literal(inked(kind, words, height: height)) }
    return Markup { svg in
      let attributes = root(kind, words, height: height) + Self.data(places)
      svg.element("svg", attributes: attributes) { svg in
        if !kind.isWordSized, id.words == id.own {
          svg.element("title", .id("\(id.own)-title"), text: words.title)
          svg.element("desc", .id("\(id.own)-desc"), text: words.description)
        }
        if usesHatch { hatching(&svg) }
        marks.write(to: &svg)
        texts.write(to: &svg)
      }
    }
  }

  /// The element for paper, where programs look for a drawing's text alternative in its title alone.
  private func inked(_ kind: ChartKind, _ words: ChartText, height: Double) -> Markup {
    var title = [words.title, words.description]
    if kind.isWordSized { title = [words.description.isEmpty ? words.title : words.description] }
    return Markup { svg in
      let size = frame(kind, height: height)
      svg.element("svg", attributes: size + [Attribute("role", "img")]) { svg in
        svg.element("title", text: title.filter { !$0.isEmpty }.joined(separator: " "))
        if usesHatch { hatching(&svg) }
        marks.write(to: &svg)
        texts.write(to: &svg)
      }
    }
  }

  private func frame(_ kind: ChartKind, height: Double) -> [Attribute] {
    let (width, height) = (Tenths.rounded(width), Tenths.rounded(height))
    return [
      .class("chart \(kind.rawValue)"),
      Attribute("viewBox", "0 0 \(Coordinate.text(width)) \(Coordinate.text(height))"),
      Attribute("width", width), Attribute("height", height),
    ]
  }

  /// The root's attributes: a chart in a line of text or in a cell has its words in one of them.
  private func root(
    _ kind: ChartKind, _ words: ChartText, height: Double
  ) -> [Attribute] {
    let head = frame(kind, height: height)
    // Numbers stand beside a drawing without words: it has nothing to say besides.
    if words.title.isEmpty, words.description.isEmpty {
      return head + [Attribute("aria-hidden", "true")]
    }
    if kind.isWordSized {
      let label = words.description.isEmpty ? words.title : words.description
      return head + [Attribute("role", "img"), Attribute("aria-label", label)]
    }
    let labels = "\(id.words)-title \(id.words)-desc"
    let standing =
      id.words == id.own ? [Attribute("xmlns", "http://www.w3.org/2000/svg")] : []
    return head + [Attribute("role", "img"), Attribute("aria-labelledby", labels)] + standing
  }

  private static func data(_ places: [Double]) -> [Attribute] {
    guard let first = places.first, let last = places.last else { return [] }
    let ends = [first, last].map { Coordinate.text($0.rounded()) }
    return [Attribute("data-x", "\(ends[0]) \(ends[1]) \(places.count)")]
  }

  private func hatching(_ svg: inout MarkupWriter) {
    svg.newline()
    svg.element("defs") { defs in
      defs.element(
        "pattern", .id("\(id.own)-hatch"), Attribute("width", 6), Attribute("height", 6),
        Attribute("patternUnits", "userSpaceOnUse"), Attribute("patternTransform", "rotate(45)")
      ) { pattern in
        pattern.leaf(
          "line", .class(ChartClass.hatch.rawValue), Attribute("x1", 0), Attribute("y1", 0),
          Attribute("x2", 0), Attribute("y2", 6))
      }
    }
  }
}

import Markup

/// What marks are drawn with: their classes and the attributes that are not colours.
struct Pen: Hashable {
  /// How lines end and meet.
  enum Ending: Hashable {
    case plain
    case roundJoin
    case roundCap

    var attributes: [Attribute] {
      switch self {
      case .plain: []
      case .roundJoin: [Attribute("stroke-linejoin", "round")]
      case .roundCap: [Attribute("stroke-linecap", "round")]
      }
    }
  }

  let classes: String
  let stroke: Drawing.Stroke?
  let ending: Ending
  let fill: String?

  init(
    classes: String, stroke: Drawing.Stroke? = nil, ending: Ending = .plain, fill: String? = nil
  ) {
    self.classes = classes
    self.stroke = stroke
    self.ending = ending
    self.fill = fill
  }

  init(_ name: ChartClass, _ stroke: Drawing.Stroke? = nil, ending: Ending = .plain) {
    self.init(classes: name.rawValue, stroke: stroke, ending: ending)
  }

  /// Everything but the classes.
  var attributes: [Attribute] {
    (fill.map { [Attribute("fill", $0)] } ?? []) + (stroke?.attributes ?? []) + ending.attributes
  }
}

/// The marks of a drawing in painting order; neighbours drawn with one pen become one element.
struct MarkList {
  struct Circle: Hashable {
    let x: Double
    let y: Double
    let radius: Double
  }

  /// What one pen draws: a path or some circles.
  private struct Drawn {
    let pen: Pen
    var path = PathData()
    var circles: [Circle] = []
  }

  private var drawn: [Drawn] = []

  /// - Parameter isApart: whether the mark overlaps none of another pen, so that it may join those of
  ///   its pen that were drawn before others.
  mutating func add(_ path: PathData, _ pen: Pen, isApart: Bool = false) {
    guard !path.isEmpty else { return }
    drawn[place(of: pen, isApart: isApart) { $0.circles.isEmpty }].path.append(path)
  }

  mutating func add(_ circle: Circle, _ pen: Pen) {
    drawn[place(of: pen, isApart: false) { $0.path.isEmpty }].circles.append(circle)
  }

  /// Where a pen's next mark goes: to its last one, or to a new one.
  private mutating func place(
    of pen: Pen, isApart: Bool, where fits: (Drawn) -> Bool
  ) -> Int {
    let known = isApart ? drawn.lastIndex { $0.pen == pen } : drawn.indices.last
    if let known, drawn[known].pen == pen, fits(drawn[known]) { return known }
    drawn.append(Drawn(pen: pen))
    return drawn.count - 1
  }

  func write(to svg: inout MarkupWriter) {
    for drawn in drawn {
      svg.newline()
      let pen = drawn.pen
      let own = [Attribute.class(pen.classes)]
      if !drawn.path.isEmpty {
        svg.leaf("path", attributes: own + [Attribute("d", drawn.path.text)] + pen.attributes)
      } else if drawn.circles.count == 1 {
        svg.leaf("circle", attributes: own + drawn.circles[0].attributes + pen.attributes)
      } else {
        svg.element("g", attributes: own + pen.attributes) { group in
          for circle in drawn.circles { group.leaf("circle", attributes: circle.attributes) }
        }
      }
    }
  }
}

extension MarkList.Circle {
  fileprivate var attributes: [Attribute] {
    [
      Attribute("cx", Tenths.rounded(x)), Attribute("cy", Tenths.rounded(y)),
      Attribute("r", Tenths.rounded(radius)),
    ]
  }
}

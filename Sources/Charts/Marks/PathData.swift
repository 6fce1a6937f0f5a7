/// The commands of a path, in whole tenths of a pixel.
///
/// Written as steps from one point to the next, which takes about half the bytes of places; the
/// steps are differences of rounded places, so that no error adds up.
struct PathData: Sendable {
  private enum Command: Sendable {
    case move(x: Int, y: Int)
    case line(x: Int, y: Int)
    case close
  }

  private var commands: [Command] = []

  var isEmpty: Bool { commands.isEmpty }

  init() {}

  /// A line through points.
  init(through points: [(x: Double, y: Double)], isClosed: Bool = false) {
    for (index, point) in points.enumerated() {
      let (x, y) = (Tenths.of(point.x), Tenths.of(point.y))
      commands.append(index == 0 ? .move(x: x, y: y) : .line(x: x, y: y))
    }
    if isClosed, !points.isEmpty { commands.append(.close) }
  }

  /// Horizontal hairlines between two coordinates, at these heights, each drawn sharp.
  init(horizontals: [Double], from x1: Double, to x2: Double) {
    for y in horizontals.map(Drawing.crisp) {
      append(PathData(through: [(x1, y), (x2, y)]))
    }
  }

  /// Vertical hairlines, each drawn sharp.
  init(verticals: [(x: Double, top: Double, bottom: Double)]) {
    for line in verticals {
      let x = Drawing.crisp(line.x)
      append(PathData(through: [(x, line.top), (x, line.bottom)]))
    }
  }

  /// A rectangle.
  init(_ box: Box) {
    self.init(
      through: [
        (box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom),
      ], isClosed: true)
  }

  /// Dots: segments without length, drawn by a round cap.
  init(dots: [(x: Double, y: Double)]) {
    for dot in dots { append(PathData(through: [dot, dot])) }
  }

  mutating func append(_ other: PathData) {
    commands += other.commands
  }

  /// The value of the attribute `d`.
  var text: String {
    var writer = PathWriter()
    for command in commands {
      switch command {
      case .move(let x, let y): writer.move(x, y)
      case .line(let x, let y): writer.line(x, y)
      case .close: writer.close()
      }
    }
    return writer.text
  }
}

/// Whole tenths of a pixel: finer than any screen or printer shows.
enum Tenths {
  /// A coordinate in tenths; what is not finite is 0, what is beyond a million pixels is there.
  static func of(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return Int((min(max(value, -1_000_000), 1_000_000) * 10).rounded())
  }

  /// A coordinate rounded to tenths.
  static func rounded(_ value: Double) -> Double { Double(of(value)) / 10 }

  /// Tenths as SVG writes them, without needless zeros: `12`, `-.5`, `3.4`.
  static func text(_ tenths: Int) -> String {
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = tenths < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    return whole == 0 ? "\(sign).\(part)" : "\(sign)\(whole).\(part)"
  }
}

/// Writes a path's commands as short as they can be said.
private struct PathWriter {
  private(set) var text = ""
  private var at = (x: 0, y: 0)
  private var start = (x: 0, y: 0)
  /// The command that a further pair of numbers would continue.
  private var continued = ""

  mutating func move(_ x: Int, _ y: Int) {
    if text.isEmpty {
      pair("M", x, y)
    } else {
      continued = ""
      pair("m", x - at.x, y - at.y)
    }
    at = (x, y)
    start = at
  }

  mutating func line(_ x: Int, _ y: Int) {
    let step = (x: x - at.x, y: y - at.y)
    at = (x, y)
    if step.y == 0 {
      single("h", step.x)
    } else if step.x == 0 {
      single("v", step.y)
    } else {
      pair("l", step.x, step.y)
    }
  }

  mutating func close() {
    text += "z"
    continued = ""
    at = start
  }

  private mutating func pair(_ command: String, _ x: Int, _ y: Int) {
    text += lead(command, x) + (y < 0 ? "" : " ") + Tenths.text(y)
    continued = command == "m" ? "l" : command
  }

  private mutating func single(_ command: String, _ value: Int) {
    text += lead(command, value)
    continued = command
  }

  /// The command, left out where it is the one before, and its first number.
  private func lead(_ command: String, _ number: Int) -> String {
    let letter = command == continued ? (number < 0 ? "" : " ") : command
    return letter + Tenths.text(number)
  }
}

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
    return String(decoding: writer.utf8, as: UTF8.self)
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

  /// Writes tenths as SVG has them, without needless zeros: `12`, `-.5`, `3.4`.
  static func append(_ tenths: Int, to bytes: inout [UInt8]) {
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    if whole > 0 || part == 0 { bytes.append(contentsOf: String(whole).utf8) }
    guard part > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part))
  }
}

/// Writes a path's commands as short as they can be said.
private struct PathWriter {
  private(set) var utf8: [UInt8] = []
  private var at = (x: 0, y: 0)
  private var start = (x: 0, y: 0)
  /// The command that a further pair of numbers would continue.
  private var continued: Command?

  private enum Command: Unicode.Scalar {
    case start = "M"
    case move = "m"
    case line = "l"
    case horizontal = "h"
    case vertical = "v"
  }

  mutating func move(_ x: Int, _ y: Int) {
    if utf8.isEmpty {
      pair(.start, x, y)
    } else {
      continued = nil
      pair(.move, x - at.x, y - at.y)
    }
    at = (x, y)
    start = at
  }

  mutating func line(_ x: Int, _ y: Int) {
    let step = (x: x - at.x, y: y - at.y)
    at = (x, y)
    if step.y == 0 {
      single(.horizontal, step.x)
    } else if step.x == 0 {
      single(.vertical, step.y)
    } else {
      pair(.line, step.x, step.y)
    }
  }

  mutating func close() {
    utf8.append(UInt8(ascii: "z"))
    continued = nil
    at = start
  }

  private mutating func pair(_ command: Command, _ x: Int, _ y: Int) {
    single(command, x)
    append(y)
    if command == .move { continued = .line }
  }

  private mutating func single(_ command: Command, _ value: Int) {
    if command == continued {
      append(value)
    } else {
      utf8.append(UInt8(ascii: command.rawValue))
      Tenths.append(value, to: &utf8)
    }
    continued = command
  }

  /// A further number; a minus sets it apart by itself.
  private mutating func append(_ number: Int) {
    if number >= 0 { utf8.append(UInt8(ascii: " ")) }
    Tenths.append(number, to: &utf8)
  }
}

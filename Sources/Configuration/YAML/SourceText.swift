import Diagnostics

/// The text of a configuration file, by lines, so that a diagnostic can show what it is about.
///
/// Lines end where YAML ends them: at LF, CR, CRLF, U+0085, U+2028 and U+2029.
struct SourceText {
  let file: String
  let scalars: [Unicode.Scalar]
  /// The bounds of each line in `scalars`, without its line break.
  private let lines: [Range<Int>]

  /// - Parameters:
  ///   - scalars: the text without a byte order mark.
  ///   - file: the name that diagnostics give.
  init(_ scalars: [Unicode.Scalar], file: String) {
    self.file = file
    self.scalars = scalars
    self.lines = Self.lines(of: scalars)
  }

  /// The place and the line of a position; long lines are cut around it.
  func spot(_ position: Position) -> Spot {
    let place = Place(file: file, line: position.line, column: position.column)
    guard lines.indices.contains(position.line - 1) else {
      return Spot(place: place, excerpt: nil)
    }
    let line = lines[position.line - 1]
    let before = max(0, position.column - 1)
    let cut = min(before > Self.longestLead ? before - Self.longestLead : 0, line.count)
    let shown = scalars[line].dropFirst(cut).prefix(Self.longestExcerpt)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: shown.map { Self.isControl($0) && $0 != "\t" ? "\u{FFFD}" : $0 })
    let excerpt = Excerpt(
      text: String(text), column: position.column - cut, width: position.width)
    return Spot(place: place, excerpt: excerpt)
  }

  /// The offset of a position in `scalars`; nil outside the text.
  func offset(of position: Position) -> Int? {
    guard lines.indices.contains(position.line - 1) else { return nil }
    let line = lines[position.line - 1]
    guard (1...max(1, line.count)).contains(position.column), !line.isEmpty else { return nil }
    return line.lowerBound + position.column - 1
  }

  /// The position of an offset in `scalars`.
  func position(of offset: Int) -> Position {
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    let start = lines.indices.contains(low) ? lines[low].lowerBound : 0
    return Position(line: low + 1, column: offset - start + 1)
  }

  /// The scalars of a line counted from 1; empty outside the text.
  func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    lines.indices.contains(number - 1) ? scalars[lines[number - 1]] : []
  }

  private static let longestExcerpt = 120
  private static let longestLead = 80

  private static func lines(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, scalar) in scalars.enumerated() where isBreak(scalar) {
      let endsPair = scalar == "\n" && offset > 0 && scalars[offset - 1] == "\r"
      if !endsPair { lines.append(start..<offset) }
      start = offset + 1
    }
    lines.append(start..<scalars.count)
    return lines
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

/// Where something starts in the file, counted from 1 in Unicode scalars, and how wide it is.
struct Position: Hashable {
  var line: Int
  var column: Int
  var width = 1
}

/// A place with the line that shows it, as diagnostics want it.
struct Spot {
  let place: Place
  let excerpt: Excerpt?
}

/// Lines of plain text, none wider than a terminal's classic 78 columns.
struct TextLines {
  static let width = 76

  private(set) var lines: [String] = []

  /// The lines, each with LF behind it.
  var text: String {
    let last = lines.lastIndex { !$0.isEmpty } ?? -1
    return lines.prefix(last + 1).map { $0 + "\n" }.joined()
  }

  /// An empty line, unless one is there already or nothing is.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  mutating func line(_ text: String) { lines.append(text) }

  /// A text broken at its blanks; words that are wider than a line are cut.
  /// - Parameters:
  ///   - first: what the first line begins with.
  ///   - indent: how many blanks the other lines begin with.
  mutating func paragraph(_ text: String, first: String = "", indent: Int = 0) {
    let firstWidth = Self.width - TextWidth.of(first)
    lines += Self.wrapped(text, width: Self.width - indent, firstWidth: firstWidth)
      .enumerated().map { index, line in
        index == 0 ? first + line : String(repeating: " ", count: indent) + line
      }
  }

  /// A heading with a line below it.
  mutating func heading(_ text: String) {
    space()
    let wrapped = Self.wrapped(text, width: Self.width, firstWidth: Self.width)
    lines += wrapped
    lines.append(String(repeating: "-", count: wrapped.map { TextWidth.of($0) }.max() ?? 0))
  }

  static func wrapped(_ text: String, width: Int, firstWidth: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var room = max(1, firstWidth)
    var taken = 0
    for word in text.split(separator: " ").flatMap({ cut($0, to: width) }) {
      let length = TextWidth.of(word)
      if taken > 0, taken + 1 + length > room {
        lines.append(line)
        (line, taken, room) = ("", 0, max(1, width))
      }
      if taken > 0 {
        line += " "
        taken += 1
      }
      line += word
      taken += length
    }
    return lines + [line]
  }

  /// A word in pieces that fit into a line.
  private static func cut(_ word: Substring, to width: Int) -> [String] {
    guard TextWidth.of(word) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var taken = 0
    for scalar in word.unicodeScalars {
      let length = TextWidth.of(scalar)
      if taken + length > width, taken > 0 {
        pieces.append(String(piece))
        (piece, taken) = (String.UnicodeScalarView(), 0)
      }
      piece.append(scalar)
      taken += length
    }
    return pieces + [String(piece)]
  }
}

/// Cells in columns: the first to the left, figures to the right, so that digits stand below digits.
struct TextTable {
  /// Whether a column's cells end below each other.
  let isRight: [Bool]
  let rows: [[String]]

  /// So wide the first column is at most; longer names have lines of their own.
  private static let widestName = 26

  func write(to lines: inout TextLines, indent: Int = 2) {
    let widths = isRight.indices.map { column in
      let all = rows.map { TextWidth.of($0[column]) }
      return column == 0 ? all.filter { $0 <= Self.widestName }.max() ?? 0 : all.max() ?? 0
    }
    let margin = String(repeating: " ", count: indent)
    for row in rows {
      var first = row[0]
      if TextWidth.of(first) > Self.widestName {
        lines.paragraph(first, first: margin, indent: indent)
        first = ""
      }
      let cells = row.indices.map { column in
        pad(column == 0 ? first : row[column], to: widths[column], isRight: isRight[column])
      }
      lines.line(Self.trimmed(margin + cells.joined(separator: "   ")))
    }
  }

  private func pad(_ text: String, to width: Int, isRight: Bool) -> String {
    let gap = String(repeating: " ", count: max(0, width - TextWidth.of(text)))
    return isRight ? gap + text : text + gap
  }

  private static func trimmed(_ line: String) -> String {
    var scalars = Substring(line).unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}

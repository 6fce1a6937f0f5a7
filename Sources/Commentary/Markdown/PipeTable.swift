/// A table written with pipes, found in the source lines of a paragraph.
///
/// CommonMark has no tables, and the parser's text nodes have lost what makes one (`\|` is a plain
/// pipe there, `---` a dash); therefore the lines are read again. The rules are those of GitHub
/// Flavored Markdown, section "Tables (extension)".
struct PipeTable {
  enum Alignment {
    case plain, left, center, right
  }

  /// One cell's Markdown and where it stands.
  struct Cell {
    /// With `\|` already made a plain pipe.
    var text: [UInt8]
    let line: Int
    /// The byte column of the cell's first byte, from 1.
    let column: Int
  }

  let header: [Cell]
  /// One for each column.
  let alignments: [Alignment]
  let rows: [[Cell]]
  /// How many lines of the paragraph stand before the header.
  let leadCount: Int
}

extension PipeTable {
  /// A line of a paragraph, without what its block quotes and list items put in front.
  struct Line {
    let bytes: ArraySlice<UInt8>
    let number: Int
    /// The byte column of the first byte, from 1.
    let column: Int
  }

  /// What the lines of a paragraph hold.
  enum Finding {
    case none
    case table(PipeTable)
    /// A rule whose number of columns is not that of the line above it.
    case mismatch(rule: Line, columns: Int, header: Int)
  }

  static func find(in lines: [Line]) -> Finding {
    for index in lines.indices.dropFirst() {
      guard let alignments = alignments(of: lines[index]) else { continue }
      let header = cells(of: lines[index - 1])
      guard header.count == alignments.count else {
        return .mismatch(rule: lines[index], columns: alignments.count, header: header.count)
      }
      return .table(
        PipeTable(
          header: header, alignments: alignments,
          rows: lines[(index + 1)...].map { cells(of: $0) }, leadCount: index - 1))
    }
    return .none
  }

  /// The alignments that a rule such as `|:--|--:|` gives; nil for any other line.
  private static func alignments(of line: Line) -> [Alignment]? {
    guard line.bytes.contains(pipe) else { return nil }
    var result: [Alignment] = []
    for cell in cells(of: line) {
      guard let alignment = alignment(of: cell.text) else { return nil }
      result.append(alignment)
    }
    return result.isEmpty ? nil : result
  }

  private static func alignment(of text: [UInt8]) -> Alignment? {
    let left = text.first == colon
    let right = text.count > 1 && text.last == colon
    let dashes = text.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    switch (left, right) {
    case (true, true): return .center
    case (true, false): return .left
    case (false, true): return .right
    case (false, false): return .plain
    }
  }

  /// The cells of a row: parted by pipes that no backslash stands before; a pipe at either end
  /// bounds the row and begins no further cell.
  static func cells(of line: Line) -> [Cell] {
    var cells: [Cell] = []
    var text: [UInt8] = []
    var start = line.bytes.startIndex
    var index = start
    while index < line.bytes.endIndex {
      let byte = line.bytes[index]
      if byte == pipe {
        let isLeading = cells.isEmpty && text.allSatisfy(isSpace)
        if !isLeading || start != line.bytes.startIndex {
          cells.append(cell(text, from: start, of: line))
        }
        text = []
        start = index + 1
      } else if byte == backslash, index + 1 < line.bytes.endIndex {
        index += 1
        if line.bytes[index] != pipe { text.append(backslash) }
        text.append(line.bytes[index])
      } else {
        text.append(byte)
      }
      index += 1
    }
    if !text.allSatisfy(isSpace) { cells.append(cell(text, from: start, of: line)) }
    return cells
  }

  private static func cell(_ text: [UInt8], from start: Int, of line: Line) -> Cell {
    let leading = text.prefix(while: isSpace).count
    let trimmed = text.dropFirst(leading).reversed().drop(while: isSpace).reversed()
    return Cell(
      text: Array(trimmed), line: line.number,
      column: line.column + (start - line.bytes.startIndex) + leading)
  }

  private static let pipe = UInt8(ascii: "|")
  private static let colon = UInt8(ascii: ":")
  private static let backslash = UInt8(ascii: "\\")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

/// Finds the header below titles, remarks and rows of numbered columns.
enum HeadStart {
  /// How many records may stand above the header.
  private static let limit = 12

  /// The index of the first record of the header; 0 where nothing is clearly above it.
  static func headerIndex(in cells: [[String]]) -> Int {
    let typical = typicalWidth(of: cells)
    guard typical > 1 else { return 0 }
    var index = 0
    while index < min(limit, cells.count - 1) {
      if filled(cells[index]) <= 1 || isPlaceholder(cells[index]) {
        index += 1
      } else if let header = headerBelow(index, in: cells, typical) {
        index = header
      } else {
        break
      }
    }
    // With nothing but titles, the first record is as good as any.
    let isHeader =
      index < cells.count && filled(cells[index]) > 1 && cells[index].contains { isName($0) }
    return isHeader ? index : 0
  }

  /// A complete row of names with answers under it, below records that are narrower.
  private static func headerBelow(_ index: Int, in cells: [[String]], _ typical: Int) -> Int? {
    guard isRemark(cells[index], typical) else { return nil }
    for candidate in index + 1..<max(index + 1, min(limit, cells.count - 1)) {
      let row = cells[candidate]
      let isComplete = filled(row) == width(row) && width(row) >= typical
      if isComplete, row.allSatisfy({ isName($0) }), Set(row).count == row.count,
        cells[candidate + 1].contains(where: { !isName($0) && !$0.isEmpty })
      {
        return candidate
      }
      guard filled(row) <= 1 || isRemark(row, typical) else { return nil }
    }
    return nil
  }

  /// Whether a record holds a key and a value, or a little more, and is narrower than most.
  private static func isRemark(_ row: [String], _ typical: Int) -> Bool {
    width(row) < typical && (filled(row) <= 2 || width(row) * 2 <= typical)
      && !row.contains { QuestionParts.isPart($0) }
  }

  /// Whether a record names columns by number only, as spreadsheets do for tables without names:
  /// `Column1`, `Unnamed: 1`.
  private static func isPlaceholder(_ row: [String]) -> Bool {
    let named = row.filter { !$0.isEmpty }
    return named.count > 1
      && named.allSatisfy { name in
        let loose = Header.loose(name)
        return ["column", "unnamed:", "spalte", "colonne", "columna", "coluna", "kolom"].contains {
          loose.hasPrefix($0) && loose.count > $0.count
            && loose.utf8.dropFirst($0.utf8.count).allSatisfy { (0x30...0x39).contains($0) }
        }
      }
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && !HeadCells.isNumber(text) && !HeadCells.isDate(text)
  }

  private static func filled(_ row: [String]) -> Int { row.count { !$0.isEmpty } }

  /// The number of fields up to the last one that holds anything.
  private static func width(_ row: [String]) -> Int {
    (row.lastIndex { !$0.isEmpty } ?? -1) + 1
  }

  /// The width that half of the records reach.
  private static func typicalWidth(of cells: [[String]]) -> Int {
    let widths = cells.map { width($0) }.sorted()
    return widths.isEmpty ? 0 : widths[widths.count / 2]
  }
}

import Exports
import Markup

extension DataTable {
  /// The figures of the table as comma-separated values: those that it shows, a column each.
  func csv(_ words: Words) -> [UInt8] {
    let parts = columns.indices.map(self.parts)
    let header = columns.indices.flatMap { column in
      parts[column].map { words.fileHead(columns[column].label, $0) }
    }
    var table = CSVTable(header: header)
    for row in rows {
      table.append(
        columns.indices.flatMap { column in
          parts[column].map { part in
            figures(row, column).first { $0.part == part }?.value ?? .empty
          }
        })
    }
    return table.utf8
  }

  /// The parts that any row has in a column, in their order; none for a column of drawings alone.
  private func parts(_ column: Int) -> [CellFigure.Part] {
    let found = Set(rows.flatMap { figures($0, column).map(\.part) })
    return CellFigure.Part.allCases.filter(found.contains)
  }

  private func figures(_ row: Row, _ column: Int) -> [CellFigure] {
    guard column > 0 else { return row.name.isEmpty ? [] : [CellFigure(text: row.name.text)] }
    guard row.cells.indices.contains(column - 1) else { return [] }
    let cell = row.cells[column - 1]
    return columns[column].role == .strip && cell is Markup ? [] : cell.figures
  }
}

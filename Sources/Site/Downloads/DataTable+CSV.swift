import Exports
import Markup
import Phrases
import Wording

extension DataTable {
  /// The figures of the table as comma-separated values: those that it shows, a column each.
  func csv(_ words: Words) -> [UInt8] {
    let found = rows.map { row in columns.indices.map { figures(row, $0, words.numbers) } }
    let parts = self.parts(found)
    let header = columns.indices.flatMap { column in
      parts[column].map { words.fileHead(columns[column].label, $0) }
    }
    var table = CSVTable(header: header)
    for row in found {
      table.append(
        columns.indices.flatMap { column in
          parts[column].map { part in row[column].first { $0.part == part }?.value ?? .empty }
        })
    }
    return table.utf8
  }

  /// What figures of each column say of its subject, in the order of the file's columns.
  /// - Parameter found: the figures of each row by column.
  private func parts(_ found: [[[CellFigure]]]) -> [[FigurePart]] {
    let all = FigurePart.allCases
    var areHeld = [[Bool]](repeating: all.map { _ in false }, count: columns.count)
    for row in found {
      for (column, figures) in row.enumerated() {
        for figure in figures { areHeld[column][figure.part.rawValue] = true }
      }
    }
    return areHeld.map { areHeld in all.filter { areHeld[$0.rawValue] } }
  }

  /// What a row shows in a column; nothing for a column of drawings alone.
  private func figures(_ row: Row, _ column: Int, _ numbers: NumberText) -> [CellFigure] {
    guard column > 0 else { return row.name.isEmpty ? [] : [CellFigure(text: row.name.text)] }
    guard row.cells.indices.contains(column - 1) else { return [] }
    let cell = row.cells[column - 1]
    return columns[column].role == .strip && cell is Markup ? [] : cell.figures(numbers)
  }
}

/// A column of a file of figures, with what it holds in one sentence.
struct CSVColumn: Hashable, Sendable {
  let name: String
  let says: String

  init(_ name: String, _ says: String) {
    self.name = name
    self.says = says
  }
}

/// A file of figures: what a row of it is, and its columns in their order.
struct TableShape: Hashable, Sendable {
  let file: String
  /// What a row is.
  let row: String
  let columns: [CSVColumn]

  /// Every file beside `report.json`, in the order of their names.
  static let all = [
    changes, control, files, moved, periods, rolling, segments, targets, trends,
  ]
}

extension CSVTable {
  /// An empty table with the columns of a shape.
  init(_ shape: TableShape) {
    self.init(header: shape.columns.map(\.name))
  }
}

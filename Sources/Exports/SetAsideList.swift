package import Responses

/// `set-aside.csv`: where each row stands that was set aside, and why; never what it says.
///
/// It is written piece by piece, since there is no limit to how many rows are set aside.
package struct SetAsideList: Sendable {
  private var table: CSVTable

  /// The names of its columns.
  package static let columns = ["file", "line", "reason", "column"]

  /// A list that begins with the names of its columns.
  package init() {
    table = CSVTable(header: Self.columns)
  }

  /// How many bytes wait to be taken.
  package var count: Int { table.utf8.count }

  /// - Parameter path: the file's path as printed.
  package mutating func append(_ row: SetAsideRow, in path: String) {
    table.append([
      .text(path), .int(row.line), .text(row.reason.rawValue),
      row.column.map(CSVTable.Value.text) ?? .empty,
    ])
  }

  /// The bytes added since they were last taken.
  package mutating func take() -> [UInt8] { table.take() }
}

/// The columns that several files have in common, told by their names.
enum SharedColumns {
  /// A name as headers are compared, and which of the columns with that name it is.
  private struct Name: Hashable, Comparable {
    let text: String
    let number: Int

    static func < (left: Self, right: Self) -> Bool {
      left.text == right.text
        ? left.number < right.number
        : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }

  /// For each file the numbers of the columns in common, in an order that is the same for all.
  /// Columns of score, date and id are left out, whatever file has them as such.
  static func columns(of files: [FileCount]) -> [[Int]] {
    let named = files.map { columns($0.result.layout.columnNames) }
    var shared = Set(named.first?.keys.map { $0 } ?? [])
    for (file, columns) in zip(files, named) {
      shared = shared.filter { name in
        columns[name].map { !file.settledColumns.contains($0) } ?? false
      }
    }
    let order = shared.sorted()
    return named.map { columns in order.compactMap { columns[$0] } }
  }

  private static func columns(_ names: [String]) -> [Name: Int] {
    var counts: [String: Int] = [:]
    var columns: [Name: Int] = [:]
    for (column, name) in names.enumerated() {
      let text = Header.loose(name)
      columns[Name(text: text, number: counts[text, default: 0])] = column
      counts[text, default: 0] += 1
    }
    return columns
  }
}

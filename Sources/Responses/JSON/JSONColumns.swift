/// The columns of a list of objects, by the way to their values.
struct JSONColumns: Hashable, Sendable {
  /// The most columns of a table.
  static let limit = 16_384

  /// The same way may lead to several values of one object.
  private struct Key: Hashable, Sendable {
    var way: [UInt8]
    var repetition: Int
  }

  /// In the order of first appearance.
  private(set) var names: [[UInt8]] = []
  private(set) var hasTooMany = false
  /// Whether there are objects at all.
  var hasRows = false
  private var indices: [Key: Int] = [:]
  /// For each column the number of the last row that has it.
  private var lastRow: [Int] = []

  /// The column of a value of a row, added if it is new; nil beyond the limit.
  mutating func column(of way: [UInt8], row: Int) -> Int? {
    var key = Key(way: way, repetition: 0)
    while let index = indices[key] {
      if lastRow[index] < row {
        lastRow[index] = row
        return index
      }
      key.repetition += 1
    }
    guard names.count < Self.limit else {
      hasTooMany = true
      return nil
    }
    indices[key] = names.count
    names.append(way)
    lastRow.append(row)
    return names.count - 1
  }

  /// The same columns, before any row.
  var unused: JSONColumns {
    var copy = self
    copy.lastRow = lastRow.map { _ in -1 }
    return copy
  }
}

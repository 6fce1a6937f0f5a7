import CSV

extension Header {
  /// The name of a column for messages and layouts: one that finds it and no other.
  func label(of column: Int) -> String {
    let name = names[column]
    if name.isEmpty { return "column \(column + 1)" }
    let alike = columns(spelled: name)
    guard alike.count > 1, let place = alike.firstIndex(of: column) else { return name }
    return "\(name)#\(place + 1)"
  }

  /// The number that a column of a question stands for, as in `question: - 7`; nil for others.
  func step(of column: Int) -> Int? {
    let name = Array(names[column].utf8)
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let part = name[(colon + 1)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    guard (1...2).contains(part.count) else { return nil }
    return Int(String(decoding: part, as: UTF8.self))
  }

  /// Whether fields are missing or too many. Fields may be missing where the header has no name for
  /// them or the format leaves blank ones out, and empty fields may follow the last one; spreadsheets
  /// leave both behind.
  func isRagged(_ record: RecordBounds, in batch: RecordBatch) -> Bool {
    if record.fieldCount == names.count { return false }
    if record.fieldCount < names.count {
      return !mayLackFields && !names[record.fieldCount...].allSatisfy(\.isEmpty)
    }
    return !(names.count..<record.fieldCount).allSatisfy {
      batch.bounds(of: $0, in: record).isEmpty
    }
  }
}

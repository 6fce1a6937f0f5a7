/// A row's key with the index of its file.
struct KeyedRow {
  let key: RowKey
  let file: Int

  /// The rows of one part of some files' keys, equal fingerprints beside each other, each of them in
  /// order of time, file and line.
  static func sorted(_ files: [(index: Int, keys: RowKeys)], part: Int) -> [KeyedRow] {
    var rows: [KeyedRow] = []
    rows.reserveCapacity(files.reduce(0) { $0 + $1.keys.parts[part].count })
    for (index, keys) in files {
      for key in keys.parts[part] { rows.append(KeyedRow(key: key, file: index)) }
    }
    rows.sort(by: precedes)
    return rows
  }

  private static func precedes(_ left: KeyedRow, _ right: KeyedRow) -> Bool {
    if left.key.fingerprint != right.key.fingerprint {
      return left.key.fingerprint < right.key.fingerprint
    }
    let (before, after) = (left.key.answer.moment, right.key.answer.moment)
    if before != after { return before < after }
    return left.file == right.file
      ? left.key.offset < right.key.offset : left.file < right.file
  }

  /// Calls a function for the rows of each fingerprint that more than one row has.
  static func eachRun(
    of files: [(index: Int, keys: RowKeys)], _ body: (ArraySlice<KeyedRow>) -> Void
  ) {
    eachRecord(of: files) { if $0.count > 1 { body($0) } }
  }

  /// Calls a function for the rows of each fingerprint.
  static func eachRecord(
    of files: [(index: Int, keys: RowKeys)], _ body: (ArraySlice<KeyedRow>) -> Void
  ) {
    for part in 0..<RowKeys.partCount {
      let rows = sorted(files, part: part)
      var start = 0
      while start < rows.count {
        var end = start + 1
        while end < rows.count, rows[end].key.fingerprint == rows[start].key.fingerprint {
          end += 1
        }
        body(rows[start..<end])
        start = end
      }
    }
  }
}

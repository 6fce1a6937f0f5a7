import CSV

/// Two tables beside each other: a row of names in blocks that blanks part and that repeat names.
struct SideBySide {
  /// How many rows may stand above the names.
  private static let judged = 10

  let line: Int
  /// The letters of the first and last column of each block.
  let blocks: [(first: String, last: String)]

  /// - Parameter start: the column of the sheet that the first field stands in, from 0.
  init?(_ batch: RecordBatch, from start: Int) {
    for record in batch.records.prefix(Self.judged) {
      let blocks = Self.blocks(of: record, in: batch).filter { $0.count > 1 }
      guard blocks.count > 1, Self.repeatNames(blocks, of: record, in: batch) else { continue }
      line = record.line
      self.blocks = blocks.map {
        (Self.letters($0.lowerBound + start), Self.letters($0.upperBound - 1 + start))
      }
      return
    }
    return nil
  }

  /// The stretches of columns that hold something.
  private static func blocks(of record: RecordBounds, in batch: RecordBatch) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for column in 0..<record.fieldCount where !batch.bounds(of: column, in: record).isEmpty {
      if let last = blocks.last, last.upperBound == column {
        blocks[blocks.count - 1] = last.lowerBound..<column + 1
      } else {
        blocks.append(column..<column + 1)
      }
    }
    return blocks
  }

  /// Whether a later block has at least two names, and half of its names, in common with the first.
  private static func repeatNames(
    _ blocks: [Range<Int>], of record: RecordBounds, in batch: RecordBatch
  ) -> Bool {
    let names = blocks.map { block in
      block.map { Header.loose(String(decoding: batch.field($0, of: record), as: UTF8.self)) }
        .filter { name in name.unicodeScalars.contains { $0.properties.isAlphabetic } }
    }
    return names.dropFirst().contains { later in
      let common = later.filter { names[0].contains($0) }
      return common.count > 1 && common.count * 2 >= later.count
    }
  }

  /// `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column + 1, [UInt8]())
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

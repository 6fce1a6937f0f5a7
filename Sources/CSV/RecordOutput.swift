/// The records of a batch while they are found.
struct RecordOutput {
  private(set) var records: [RecordBounds]
  private(set) var fields: [Range<Int>]
  /// The fields that hold doubled quotation marks, by index.
  private(set) var doubled: [Int] = []

  /// How far the output had got, to go back to.
  struct Mark {
    fileprivate let fields: Int
    fileprivate let doubled: Int
  }

  init(records: [RecordBounds], fields: [Range<Int>]) {
    self.records = records
    self.fields = fields
  }

  var mark: Mark { Mark(fields: fields.count, doubled: doubled.count) }

  @inline(__always)
  mutating func append(_ field: Range<Int>, isDoubled: Bool = false) {
    if isDoubled { doubled.append(fields.count) }
    fields.append(field)
  }

  mutating func appendRecord(since mark: Mark, line: Int, offset: Int) {
    records.append(
      RecordBounds(
        line: line, offset: offset, firstField: mark.fields,
        fieldCount: fields.count - mark.fields))
  }

  mutating func appendDamaged(_ damage: RecordDamage, line: Int, offset: Int) {
    records.append(
      RecordBounds(
        line: line, offset: offset, firstField: fields.count, fieldCount: 0, damage: damage))
  }

  mutating func rewind(to mark: Mark) {
    fields.removeLast(fields.count - mark.fields)
    doubled.removeLast(doubled.count - mark.doubled)
  }
}

extension RecordBatch {
  /// Makes doubled quotation marks single, in place, and shortens the bounds of their fields.
  mutating func removeDoubledQuotes(of doubled: [Int]) {
    for index in doubled {
      let field = fields[index]
      var (from, to) = (field.lowerBound, field.lowerBound)
      while from < field.upperBound {
        let byte = bytes[from]
        bytes[to] = byte
        to += 1
        from += byte == .quotationMark ? 2 : 1
      }
      fields[index] = field.lowerBound..<to
    }
  }
}

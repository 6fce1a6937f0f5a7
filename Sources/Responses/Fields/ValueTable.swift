import CSV
import Configuration

/// Numbers the values of a column, so that rows are counted by small numbers and not by texts.
///
/// A spelling is trimmed, merged and decoded once, when it is first met; after that its bytes are
/// looked up in an open-addressed hash table. Measured against a dictionary of strings, this is
/// most of what makes counting keep up with scanning.
struct ValueTable {
  private struct Spelling {
    let hash: UInt64
    let start: Int
    let count: Int
    let id: Int
  }

  /// The values by number, after trimming and merging; empty for blank fields.
  private(set) var names: [String] = []
  private var ids: [String: Int] = [:]
  private let naming: ValueNaming
  private var spellings: [Spelling] = []
  private var text: [UInt8] = []
  /// Indices of spellings, −1 where free; the count is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)

  /// So many spellings are remembered; further ones are named anew each time, so that a column of
  /// a million texts takes no more memory than one of some thousand.
  private static let spellingLimit = 4_096

  init(_ naming: ValueNaming) {
    self.naming = naming
  }

  /// The number of a text that stands in no row.
  mutating func id(of text: String) -> Int {
    let bytes = Array(text.utf8)
    return id(of: bytes.span, 0..<bytes.count)
  }

  /// The number of a field's value.
  mutating func id(of bytes: Span<UInt8>, _ field: Range<Int>) -> Int {
    let value = bytes.extracting(field)
    let hash = Self.hash(value)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let spelling = spellings[Int(slots[slot])]
      if spelling.hash == hash, isSpelled(spelling, value) { return spelling.id }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard spellings.count < Self.spellingLimit else { return id(ofName: name(of: value)) }
    slots[slot] = Int32(truncatingIfNeeded: spellings.count)
    return add(value, hash: hash)
  }

  private func name(of value: Span<UInt8>) -> String {
    let trimmed = value.extracting(FieldText.trimmed(value, 0..<value.count))
    let bytes = (0..<trimmed.count).map { trimmed[$0] }
    return naming.name(of: FieldText.decoded(bytes[...]), trimmed)
  }

  private mutating func add(_ value: Span<UInt8>, hash: UInt64) -> Int {
    let start = text.count
    for index in value.indices { text.append(value[index]) }
    let id = id(ofName: name(of: value))
    spellings.append(Spelling(hash: hash, start: start, count: value.count, id: id))
    if spellings.count * 2 > slots.count { grow() }
    return id
  }

  /// The number of a value as it is named; beyond the limit all further ones have one number.
  mutating func id(ofName name: String) -> Int {
    if let id = ids[name] { return id }
    guard names.count <= SegmentName.limit + 1 || name.utf8.first == 0 else {
      return id(ofName: SegmentName.beyondLimit)
    }
    let id = names.count
    names.append(name)
    ids[name] = id
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (index, spelling) in spellings.enumerated() {
      var slot = Int(truncatingIfNeeded: spelling.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  private func isSpelled(_ spelling: Spelling, _ value: Span<UInt8>) -> Bool {
    guard spelling.count == value.count else { return false }
    for index in 0..<value.count where text[spelling.start + index] != value[index] {
      return false
    }
    return true
  }

  /// FNV-1a with the high half folded in, since slots are chosen by the low bits.
  @inline(__always)
  private static func hash(_ value: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<value.count { hash = (hash ^ UInt64(value[index])) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}

/// The values of a column, or the constant in place of one, by number.
struct ValueColumn {
  private(set) var table: ValueTable
  /// The column; nil where all rows have the same value.
  private let column: Int?
  private let constant: Int
  /// Where a joined file is looked up for the value.
  private let join: LookupJoin?

  init(_ origin: ColumnPlan.Origin, _ naming: ValueNaming, lookup: LookupTable?) {
    table = ValueTable(naming)
    var join: LookupJoin?
    switch origin {
    case .column(let column):
      self.column = column
      constant = 0
    case .joined(let key, let column):
      self.column = nil
      constant = table.id(of: "")
      join = lookup.map { LookupJoin(table: $0, key: key, column: column) }
    case .constant(let name):
      column = nil
      constant = table.id(of: name)
    case .none:
      column = nil
      constant = table.id(of: "")
    }
    self.join = join
  }

  /// The number of a record's value.
  @inline(__always)
  mutating func id(in record: RecordBounds, _ bytes: Span<UInt8>, of batch: RecordBatch) -> Int {
    guard let column else {
      return join?.id(in: record, bytes, of: batch, &table) ?? constant
    }
    return table.id(of: bytes, batch.bounds(of: column, in: record))
  }
}

import CSV
import Configuration

/// Numbers the values of a column, so that rows are counted by small numbers and not by texts.
///
/// A spelling is trimmed, merged and decoded once, when it is first met; after that its bytes are
/// looked up in an open-addressed hash table, eight at a time: a text of up to 16 bytes is two words
/// and a length. Hashes depend on random numbers, so that no file can be made whose values collide;
/// the numbers of values don't, they follow the order in which values are met.
struct ValueTable {
  /// The words of a text: its first eight bytes, its last eight, and how many there are in all. Texts
  /// of up to 16 bytes are the same if these are.
  private struct Key: Equatable {
    let first: UInt64
    let last: UInt64
    let count: Int

    /// That of no text.
    init() {
      (first, last, count) = (0, 0, -1)
    }

    @inline(__always)
    init(_ bytes: Span<UInt8>, _ field: Range<Int>) {
      count = field.count
      first = FieldWords.word(of: bytes, at: field.lowerBound, count: count)
      // Read also where it is not wanted: which lengths are next can't be foreseen.
      let end = FieldWords.word(
        of: bytes, at: max(field.lowerBound, field.upperBound &- 8), count: count)
      last = count > 8 ? end : 0
    }

    var isWhole: Bool { count <= 16 }
  }

  private struct Spelling {
    var key: Key
    var hash: UInt64 = 0
    /// Where the text starts among all texts.
    var start = 0
    /// −1 where the slot is free.
    var id = -1

    static let none = Spelling(key: Key())
  }

  /// The values by number, after trimming and merging; empty for blank fields.
  private(set) var names: [String] = []
  private var ids: [String: Int] = [:]
  private let naming: ValueNaming
  private var text: [UInt8] = []
  /// The count is a power of two, and at least half of them are free.
  private var slots = [Spelling](repeating: .none, count: 256)
  private var spellings = 0
  private let seed = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))

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
  @inline(__always)
  mutating func id(of bytes: Span<UInt8>, _ field: Range<Int>) -> Int {
    let key = Key(bytes, field)
    let hash = Self.hash(key, bytes, field, seed)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].id >= 0 {
      if slots[slot].key == key,
        key.isWhole || Self.isText(text, from: slots[slot].start, bytes, field)
      {
        return slots[slot].id
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard spellings < Self.spellingLimit else {
      return id(ofName: name(of: bytes.extracting(field)))
    }
    return add(key, bytes.extracting(field), hash: hash, at: slot)
  }

  private func name(of value: Span<UInt8>) -> String {
    let trimmed = value.extracting(FieldText.trimmed(value, 0..<value.count))
    // No name holds NUL, by which those begin that no page shows.
    let bytes = [UInt8](trimmed).filter { $0 != 0 }
    return naming.name(of: FieldText.decoded(bytes[...]), trimmed)
  }

  private mutating func add(
    _ key: Key, _ value: Span<UInt8>, hash: UInt64, at slot: Int
  ) -> Int {
    let start = text.count
    for index in value.indices { text.append(value[index]) }
    let id = id(ofName: name(of: value))
    slots[slot] = Spelling(key: key, hash: hash, start: start, id: id)
    spellings += 1
    if spellings * 2 > slots.count { grow() }
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
    let known = slots.filter { $0.id >= 0 }
    slots = [Spelling](repeating: .none, count: slots.count * 4)
    for spelling in known {
      var slot = Int(truncatingIfNeeded: spelling.hash) & (slots.count - 1)
      while slots[slot].id >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = spelling
    }
  }

  // What rows are looked up by is static, so that no copy of the table is made for it.

  private static func isText(
    _ text: [UInt8], from start: Int, _ bytes: Span<UInt8>, _ field: Range<Int>
  ) -> Bool {
    for index in 0..<field.count where text[start + index] != bytes[field.lowerBound + index] {
      return false
    }
    return true
  }

  /// A hash after wyhash: words are mixed by the halves of their product.
  @inline(__always)
  private static func hash(
    _ key: Key, _ bytes: Span<UInt8>, _ field: Range<Int>, _ seed: (UInt64, UInt64)
  ) -> UInt64 {
    var hash = seed.1 ^ UInt64(truncatingIfNeeded: key.count)
    if !key.isWhole { hash = middle(bytes, field, hash, seed) }
    return mixed(key.first ^ seed.0, key.last ^ hash)
  }

  /// What the words between the first and the last add to a hash.
  private static func middle(
    _ bytes: Span<UInt8>, _ field: Range<Int>, _ hash: UInt64, _ seed: (UInt64, UInt64)
  ) -> UInt64 {
    var (hash, at) = (hash, field.lowerBound + 8)
    while at < field.upperBound - 8 {
      hash = mixed(FieldWords.word(of: bytes, at: at, count: 8) ^ seed.0, hash ^ seed.1)
      at += 8
    }
    return hash
  }

  @inline(__always)
  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
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

  /// The number of a value for each of some records, in their order.
  @inline(__always)
  mutating func forEachID(
    _ rows: [RowCounter.CountedRow], _ bytes: Span<UInt8>, of batch: RecordBatch,
    _ body: (_ index: Int, _ id: Int) -> Void
  ) {
    guard let column else {
      for index in rows.indices {
        body(index, id(in: batch.records[rows[index].record], bytes, of: batch))
      }
      return
    }
    for index in rows.indices {
      let field = batch.bounds(of: column, in: batch.records[rows[index].record])
      body(index, table.id(of: bytes, field))
    }
  }

  /// The numbers here of the values of another column, by their numbers there.
  mutating func numbers(of other: ValueColumn) -> [Int] {
    other.table.names.map { table.id(ofName: $0) }
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

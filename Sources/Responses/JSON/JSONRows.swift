import CSV
import Diagnostics
import JSON

/// Reads the objects of a list one by one, flattened.
struct JSONRows {
  private var parser: JSONParser
  private let place: JSONPlace
  private(set) var columns: JSONColumns
  /// The line that the last object begins on.
  private(set) var line = 1
  /// The texts of the last object, one after the other, and the column and bounds of each.
  private(set) var bytes: [UInt8] = []
  private(set) var fields: [(column: Int, bounds: Range<Int>)] = []
  private var row = -1
  private var isStarted = false
  private var isEnded = false

  init(_ chunks: @escaping TextBytes, at place: JSONPlace, columns: JSONColumns) {
    parser = JSONParser(chunks)
    self.place = place
    self.columns = columns.unused
  }

  /// Reads the next object; false after the last one. The text is read to its end.
  mutating func next() throws(JSONProblem) -> Bool {
    if !isStarted { try start() }
    isStarted = true
    guard !isEnded, let event = try parser.next() else { return false }
    if event == .endArray {
      isEnded = true
      try finish()
      return false
    }
    guard event == .beginObject else { throw parser.problem(.notAnObject) }
    line = parser.line
    row += 1
    columns.hasRows = true
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    try readObject(JSONColumns.root)
    return true
  }

  /// Goes to the first object.
  private mutating func start() throws(JSONProblem) {
    switch place {
    case .lines: break
    case .array: _ = try parser.next()
    case .member(let keys):
      _ = try parser.next()
      for (index, key) in keys.enumerated() {
        while let event = try parser.next(), event == .key, parser.text != key { try skipValue() }
        let begin = try parser.next()
        if begin != (index == keys.count - 1 ? .beginArray : .beginObject) { isEnded = true }
      }
    }
  }

  /// Reads what follows the list, in which anything may stand if it lies inside an object.
  private mutating func finish() throws(JSONProblem) {
    while try parser.next() != nil {
      if place == .array { throw parser.problem(.unexpected) }
    }
  }

  private mutating func skipValue() throws(JSONProblem) {
    let depth = parser.depth
    repeat {
      guard try parser.next() != nil else { return }
    } while parser.depth > depth
  }

  // MARK: Flattening

  private mutating func readObject(_ way: JSONColumns.Way?) throws(JSONProblem) {
    while let event = try parser.next(), event == .key {
      let inside = columns.way(to: parser.text, below: way)
      switch try parser.next() {
      case .beginObject: try readObject(inside)
      case .beginArray: try readArray(inside)
      default: try add(parser.text, at: inside)
      }
    }
  }

  private mutating func readArray(_ way: JSONColumns.Way?) throws(JSONProblem) {
    var plain: [UInt8] = []
    var (count, plainCount) = (0, 0)
    while let event = try parser.next(), event != .endArray {
      count += 1
      switch event {
      case .beginObject: try readObject(element(count, of: way))
      case .beginArray: try readArray(element(count, of: way))
      default:
        if plainCount > 0 { plain += ", ".utf8 }
        plain += parser.text
        plainCount += 1
      }
      if plain.count > RecordLimits().bytes { throw parser.problem(.tooLarge) }
    }
    if plainCount > 0 { try add(plain, at: way) }
  }

  /// The way to an element of an array, which is called by its number.
  private mutating func element(_ number: Int, of way: JSONColumns.Way?) -> JSONColumns.Way? {
    columns.way(to: Array(String(number).utf8), below: way)
  }

  private mutating func add(_ text: [UInt8], at way: JSONColumns.Way?) throws(JSONProblem) {
    guard bytes.count + text.count <= RecordLimits().bytes else {
      throw parser.problem(.tooLarge)
    }
    guard let column = columns.column(at: way, row: row) else { return }
    let start = bytes.count
    bytes += text
    fields.append((column, start..<bytes.count))
  }
}

/// The objects of a list as records, after one with the names of the columns.
struct JSONRecords: RecordStream {
  private static let batchSize = 1_200
  private static let byteLimit = 1 << 20
  private static let fieldLimit = 1 << 20

  let format: RecordFormat
  private let path: String
  private let names: [[UInt8]]
  private let chunks: FailingChunks
  private var rows: JSONRows
  private var count = 0
  private var isEnded = false

  init(_ table: JSONTable, _ chunks: FailingChunks) {
    var format = RecordFormat(name: "json", encoding: "utf-8")
    format.mayLackFields = true
    self.format = format
    path = table.path
    self.chunks = chunks
    names = table.columns.names
    rows = JSONRows(chunks.next, at: table.place, columns: table.columns)
  }

  mutating func next(into batch: inout RecordBatch) throws(Refusal) -> Bool {
    batch.removeAll()
    if count == 0 { addHeader(to: &batch) }
    do throws(JSONProblem) {
      while !isEnded, batch.records.count < Self.batchSize, batch.bytes.count < Self.byteLimit,
        batch.fields.count < Self.fieldLimit
      {
        if try rows.next() { addRow(to: &batch) } else { isEnded = true }
      }
    } catch {
      throw chunks.refusal ?? Refusal([.jsonUnreadable(path, error)])
    }
    if let refusal = chunks.refusal { throw refusal }
    return !batch.records.isEmpty
  }

  private mutating func addHeader(to batch: inout RecordBatch) {
    batch.records.append(RecordBounds(line: 1, offset: 0, firstField: 0, fieldCount: names.count))
    for name in names {
      let start = batch.bytes.count
      batch.bytes += name
      batch.fields.append(FieldBounds(start, batch.bytes.count))
    }
    count = 1
  }

  private mutating func addRow(to batch: inout RecordBatch) {
    let (firstByte, firstField) = (batch.bytes.count, batch.fields.count)
    // A record ends with its last value, so that few values in many columns take little.
    let columns = rows.fields.lazy.map(\.column).filter { [names] in $0 < names.count }
    let fieldCount = (columns.max() ?? -1) + 1
    batch.records.append(
      RecordBounds(
        line: rows.line, offset: count, firstField: firstField, fieldCount: fieldCount))
    batch.bytes += rows.bytes
    batch.fields += repeatElement(.empty, count: fieldCount)
    for (column, bounds) in rows.fields where column < fieldCount {
      batch.fields[firstField + column] = FieldBounds(
        firstByte + bounds.lowerBound, firstByte + bounds.upperBound)
    }
    count += 1
  }
}

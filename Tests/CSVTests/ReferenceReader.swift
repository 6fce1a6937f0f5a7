import Fixtures
import CSV

/// A record as texts, for comparing.
struct PlainRecord: Hashable, CustomStringConvertible {
  var line: Int
  var fields: [[UInt8]]
  var damage: RecordDamage?

  var texts: [String] { fields.map { String(decoding: $0, as: UTF8.self) } }
  var description: String { "line \(line): \(damage.map(\.rawValue) ?? "\(texts)")" }
}

/// The slow reader that the fast one is compared with: the whole file at once, every rule spelled
/// out byte by byte, every record anew from its start.
struct ReferenceReader {
  var dialect: Dialect
  var limits = RecordLimits()

  private static let quote = UInt8(ascii: "\"")
  private static let lf = UInt8(ascii: "\n")
  private static let cr = UInt8(ascii: "\r")

  func records(in file: [UInt8]) -> [PlainRecord] {
    var bytes = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var result: [PlainRecord] = []
    var (at, line) = (0, 1)
    var stretch: (end: Int, damage: RecordDamage)?
    while at < bytes.count {
      if let length = lineEnd(bytes, at) {
        (at, line) = (at + length, line + 1)
        continue
      }
      switch record(bytes, at, stretch) {
      case .success(let found):
        result.append(PlainRecord(line: line, fields: found.fields))
        line += lines(in: bytes, at..<found.end)
        at = found.end
      case .failure(let failure):
        result.append(PlainRecord(line: line, fields: [], damage: failure.damage))
        if failure.offset > stretch?.end ?? 0 { stretch = (failure.offset, failure.damage) }
        while at < bytes.count, lineEnd(bytes, at) == nil { at += 1 }
        if at < bytes.count { (at, line) = (at + (lineEnd(bytes, at) ?? 0), line + 1) }
      }
    }
    return result
  }

  private struct Failure: Error {
    var damage: RecordDamage
    var offset: Int
  }

  private func record(
    _ bytes: [UInt8], _ start: Int, _ stretch: (end: Int, damage: RecordDamage)?
  ) -> Result<(fields: [[UInt8]], end: Int), Failure> {
    var fields: [[UInt8]] = [[]]
    var at = start
    var isInQuotes = false
    var isAfterQuotes = false
    var isAtFieldStart = true
    func failed(_ damage: RecordDamage) -> Result<(fields: [[UInt8]], end: Int), Failure> {
      if at - start > limits.bytes {
        return .failure(Failure(damage: .tooLong, offset: start + limits.bytes))
      }
      return .failure(Failure(damage: damage, offset: at))
    }
    while at < bytes.count {
      let byte = bytes[at]
      if isInQuotes {
        if let stretch, at < stretch.end, lineEnd(bytes, at) != nil {
          return .failure(Failure(damage: stretch.damage, offset: 0))
        }
        if byte == Self.quote, at + 1 < bytes.count, bytes[at + 1] == Self.quote {
          fields[fields.count - 1].append(byte)
          at += 2
        } else if byte == Self.quote {
          (isInQuotes, isAfterQuotes) = (false, true)
          at += 1
        } else {
          fields[fields.count - 1].append(byte)
          at += 1
        }
        continue
      }
      if let length = lineEnd(bytes, at) {
        if at - start > limits.bytes { return failed(.tooLong) }
        return .success((fields, at + length))
      }
      if byte == dialect.delimiter {
        if fields.count == limits.columns { return failed(.tooManyColumns) }
        fields.append([])
        (isAtFieldStart, isAfterQuotes) = (true, false)
      } else if isAfterQuotes {
        return failed(.textAfterQuote)
      } else if isAtFieldStart, dialect.isQuoted, byte == Self.quote {
        (isInQuotes, isAtFieldStart) = (true, false)
      } else {
        fields[fields.count - 1].append(byte)
        isAtFieldStart = false
      }
      at += 1
    }
    if isInQuotes { return failed(.unclosedQuote) }
    if at - start > limits.bytes { return failed(.tooLong) }
    return .success((fields, at))
  }

  private func lineEnd(_ bytes: [UInt8], _ at: Int) -> Int? {
    let rest = Array(bytes[at..<min(at + 3, bytes.count)])
    if rest.starts(with: [Self.cr, Self.cr, Self.lf]) { return 3 }
    if rest.starts(with: [Self.cr, Self.lf]) { return 2 }
    return rest.first == Self.cr || rest.first == Self.lf ? 1 : nil
  }

  private func lines(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var (count, at) = (0, range.lowerBound)
    while at < range.upperBound {
      guard let length = lineEnd(bytes, at) else {
        at += 1
        continue
      }
      (count, at) = (count + 1, at + length)
    }
    return count
  }
}

/// Cuts a file into chunks of the lengths that a function gives and reads it with the fast reader.
func fastRecords(
  in file: [UInt8], _ dialect: Dialect = .comma, limits: RecordLimits = RecordLimits(),
  chunk: () -> Int
) -> [PlainRecord] {
  var scanner = RecordScanner(dialect, limits: limits)
  var batch = RecordBatch()
  var result: [PlainRecord] = []
  func take() {
    while scanner.next(into: &batch) {
      for record in batch.records {
        let bounds = batch.fields[record.firstField..<record.firstField + record.fieldCount]
        let fields = bounds.map { Array(batch.bytes[Int($0.start)..<Int($0.end)]) }
        result.append(PlainRecord(line: record.line, fields: fields, damage: record.damage))
      }
    }
  }
  var rest = file[...]
  while !rest.isEmpty {
    let piece = rest.prefix(max(1, chunk()))
    rest = rest.dropFirst(piece.count)
    scanner.append(piece)
    take()
  }
  scanner.end()
  take()
  return result
}

/// The records as the fast reader sees them, having agreed with the reference reader however the
/// file is cut.
func agreedRecords(
  in file: [UInt8], _ dialect: Dialect = .comma, limits: RecordLimits = RecordLimits(),
  seed: UInt64 = 1
) -> (records: [PlainRecord], disagreement: String?) {
  let expected = ReferenceReader(dialect: dialect, limits: limits).records(in: file)
  var random = SeededGenerator(seed: seed)
  let cuts: [(String, () -> Int)] = [
    ("whole", { max(1, file.count) }), ("1", { 1 }), ("2", { 2 }), ("3", { 3 }),
    ("random", { Int(random.next() % 40) }),
  ]
  for (name, cut) in cuts {
    let got = fastRecords(in: file, dialect, limits: limits, chunk: cut)
    guard got == expected else {
      let index = zip(got, expected).prefix { $0 == $1 }.count
      let (g, e) = (got.dropFirst(index).first, expected.dropFirst(index).first)
      return (
        got, "cut \(name), record \(index): \(String(describing: g)) not \(String(describing: e))"
      )
    }
  }
  return (expected, nil)
}

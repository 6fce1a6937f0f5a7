import CSV
import Diagnostics
import Fixtures
import Responses
import Testing
import Threads

/// The records of a text in order, for comparing.
private struct RecordList: RecordSum {
  struct Record: Hashable {
    var line: Int
    var offset: Int
    var fields: [[UInt8]]
    var damage: RecordDamage?
  }

  var records: [Record] = []
  var blank: RecordList { RecordList() }

  mutating func count(_ batch: RecordBatch) {
    records += batch.records.map { record in
      Record(
        line: record.line, offset: record.offset,
        fields: (0..<record.fieldCount).map { Array(batch.field($0, of: record)) },
        damage: record.damage)
    }
  }

  mutating func add(_ later: RecordList, linesBefore: Int) {
    records += later.records.map { record in
      var shifted = record
      shifted.line += linesBefore
      return shifted
    }
  }
}

@Suite("Text read in chunks")
struct ChunkedTextTests {
  /// The records read from start to end, and their line ends.
  private func sequential(
    _ file: [UInt8], limits: RecordLimits
  ) -> (records: [RecordList.Record], lineEnds: LineEnds) {
    var scanner = RecordScanner(.comma, limits: limits)
    var (list, batch) = (RecordList(), RecordBatch())
    scanner.append(file)
    scanner.end()
    while scanner.next(into: &batch) { list.count(batch) }
    return (list.records, scanner.lineEnds)
  }

  private func chunked(
    _ file: [UInt8], limits: RecordLimits, size: Int, threads: Int
  ) throws(Refusal) -> (records: [RecordList.Record], lineEnds: LineEnds) {
    let means = ReadingMeans(threads: ThreadPool(threads: threads), chunkSize: size)
    let text = ChunkedText(
      BytesInMemory(file), .comma, limits: limits, from: .start, width: 3, means: means)
    let sum = try text.sum(into: RecordList())
    return (sum.counts.records, sum.lineEnds)
  }

  @Test(arguments: 0..<60)
  func `gives the records of reading from start to end, wherever it is cut`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b,c", ",", "\"", "\"\"", "\n", "\n", "\r\n", "\r", "\r\r\n", "\u{FEFF}", ";",
    ]
    let rows = [
      "1,x,y\n", "2,\"a\nb\",c\r\n", "3,\"say \"\"so\"\"\",z\n", "\n", "4,\"\n,\n\",\"\r\"\n",
    ]
    for _ in 0..<60 {
      let source = seed % 3 == 0 ? pieces : seed % 3 == 1 ? rows : rows + rows + pieces
      let file = (0..<Int(random.next() % 80)).flatMap { _ in
        Array(source[Int(random.next() % UInt64(source.count))].utf8)
      }
      let limits =
        random.next() % 2 == 0
        ? RecordLimits()
        : RecordLimits(
          bytes: Int(random.next() % 40) + 3, columns: Int(random.next() % 6) + 1)
      let size = Int(random.next() % 40) + 1
      let expected = sequential(file, limits: limits)
      let found = try chunked(file, limits: limits, size: size, threads: Int(random.next() % 4) + 1)
      let text = String(decoding: file, as: UTF8.self).debugDescription
      let isSame = found.records == expected.records
      #expect(isSame, "\(text) in chunks of \(size), \(limits)")
      #expect(found.lineEnds == expected.lineEnds, "\(text) in chunks of \(size), \(limits)")
    }
  }

  @Test func `reads a quotation that spans many chunks as one`() throws {
    let long = "\"" + String(repeating: "1,2,3\n", count: 500) + "\""
    let file = Array("a,b,c\n1,\(long),2\n3,4,5\n".utf8)
    let found = try chunked(file, limits: RecordLimits(), size: 64, threads: 3)
    #expect(found.records.map(\.line) == [1, 2, 503])
    #expect(found.records == sequential(file, limits: RecordLimits()).records)
  }

  @Test func `reads anew what was begun inside a quotation that looks like records`() throws {
    var text = ""
    for row in 0..<400 { text += "\(row),\"\n7,8,9\n7,8,9\n7,8,9\n\",x\n" }
    let file = Array(text.utf8)
    let found = try chunked(file, limits: RecordLimits(), size: 100, threads: 2)
    #expect(found.records.count == 400)
    #expect(found.records == sequential(file, limits: RecordLimits()).records)
  }

  @Test func `throws what the first chunk throws that can't be read`() {
    let contents = FailingContents(size: 10_000, failsFrom: 4_000)
    let means = ReadingMeans(threads: ThreadPool(threads: 3), chunkSize: 500)
    let text = ChunkedText(contents, .comma, from: .start, width: 2, means: means)
    let refusal = #expect(throws: Refusal.self) { try text.sum(into: RecordList()) }
    #expect(refusal?.diagnostics.map(\.id) == ["input-unreadable"])
  }

  @Test(arguments: 0..<40)
  func `counts the bytes that are no UTF-8 once each, also of dropped lines cut by a chunk`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("1,ü,€\n".utf8), [0xFF], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3], Array("😀".utf8),
      Array("\n".utf8), Array("a,b,c\n".utf8), Array("\r\n".utf8), Array("\"".utf8),
      Array("long enough to be dropped".utf8),
    ]
    for _ in 0..<60 {
      let file = (0..<Int(random.next() % 40)).flatMap { _ in
        pieces[Int(random.next() % UInt64(pieces.count))]
      }
      var expected = InvalidUTF8Count()
      expected.add(file.span)
      expected.finish()
      let limits = RecordLimits(bytes: Int(random.next() % 24) + 4)
      let size = Int(random.next() % 20) + 1
      let means = ReadingMeans(threads: ThreadPool(threads: 2), chunkSize: size)
      let text = ChunkedText(
        BytesInMemory(file), .comma, limits: limits, from: .start, width: 3, means: means)
      let found = try text.sum(into: RecordList()).invalidBytes
      #expect(found == expected.count, "\(file) in chunks of \(size), \(limits)")
    }
  }
}

/// Lines of two fields that can't be read to the end.
private struct FailingContents: FileContents {
  let size: Int
  let failsFrom: Int

  func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) throws(Refusal) {
    guard offset + count < failsFrom else {
      throw Refusal([
        Diagnostic("input-unreadable", about: .input, "it can't be read", remedy: "Mend it.")
      ])
    }
    for place in offset..<offset + count { buffer.append(Array("1,2\n".utf8)[place % 4]) }
  }
}

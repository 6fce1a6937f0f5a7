import Fixtures
import CSV
import Testing

/// What a file says, or should: a list of fields, or damage.
private func expectRecords(
  _ file: String, _ expected: [[String]], _ dialect: Dialect = .comma,
  at location: SourceLocation = #_sourceLocation
) {
  let (records, disagreement) = agreedRecords(in: Array(file.utf8), dialect)
  #expect(disagreement == nil, "\(file.debugDescription)", sourceLocation: location)
  #expect(
    records.map { $0.damage.map { ["!\($0.rawValue)"] } ?? $0.texts } == expected,
    "\(file.debugDescription)", sourceLocation: location)
}

@Suite("Records of delimited text")
struct RecordScannerTests {
  @Test func `splits records as RFC 4180 says`() {
    expectRecords("", [])
    expectRecords("a", [["a"]])
    expectRecords("a,b\n", [["a", "b"]])
    expectRecords(",\n", [["", ""]])
    expectRecords("a,b,", [["a", "b", ""]])
    expectRecords("\"a\",\"b,c\"", [["a", "b,c"]])
    expectRecords("\"\"", [[""]])
    expectRecords("\"a\"\"b\"", [["a\"b"]])
    expectRecords("\"\"\"\"", [["\""]])
    expectRecords("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]])
    expectRecords("\"a\"\"\",\"\"\"b\"\n\"\"\"\"\"\"", [["a\"", "\"b"], ["\"\""]])
  }

  @Test func `reads every kind of line end as one`() {
    expectRecords("a\nb\r\nc\rd\r\r\ne", [["a"], ["b"], ["c"], ["d"], ["e"]])
    expectRecords("a\r", [["a"]])
    expectRecords("a\r\r\n", [["a"]])
    expectRecords("\"a\r\r\nb\"\r\r\nc", [["a\r\r\nb"], ["c"]])
  }

  @Test func `takes blank lines for no records`() {
    expectRecords("\n\r\n\r\r\n\ra\n\n\nb\n\n", [["a"], ["b"]])
    expectRecords(" \n\"\"\n", [[" "], [""]])
  }

  @Test func `keeps spaces and quotation marks inside unquoted fields`() {
    expectRecords(" a , b\n", [[" a ", " b"]])
    expectRecords("a \"quoted\" word,\t\"b\"", [["a \"quoted\" word", "\t\"b\""]])
  }

  @Test func `drops a byte order mark at the start only`() {
    expectRecords("\u{FEFF}a,b\n\u{FEFF}c", [["a", "b"], ["\u{FEFF}c"]])
    expectRecords("\u{FEFF}\"a\"", [["a"]])
    expectRecords("\u{FEFF}", [])
  }

  @Test func `passes other bytes through`() {
    let file: [UInt8] = [0xEF, 0xBB, 0x2C, 0x00, 0xFF, 0x0A, 0x22, 0x00, 0x80, 0x22]
    let (records, disagreement) = agreedRecords(in: file)
    #expect(disagreement == nil)
    #expect(records.map(\.fields) == [[[0xEF, 0xBB], [0x00, 0xFF]], [[0x00, 0x80]]])
  }

  @Test func `splits at other delimiters`() {
    expectRecords("a;\"b;c\";d,e", [["a", "b;c", "d,e"]], Dialect(delimiter: UInt8(ascii: ";")))
    expectRecords("a\t\"b\t\"\n", [["a", "b\t"]], Dialect(delimiter: UInt8(ascii: "\t")))
    expectRecords(
      "a|\"b|\n", [["a", "\"b", ""]], Dialect(delimiter: UInt8(ascii: "|"), isQuoted: false))
  }

  @Test func `loses no line to a quotation mark that is never closed`() {
    expectRecords(
      "a,b\n1,\"x\n2,y\n3,z\n", [["a", "b"], ["!unclosed-quote"], ["2", "y"], ["3", "z"]])
    expectRecords("\"", [["!unclosed-quote"]])
    expectRecords("\"\"\"", [["!unclosed-quote"]])
    // Read anew, each of these lines opens a quotation mark that stays open to the end.
    expectRecords(
      "x\",\"y\nx\",\"y\nz", [["!unclosed-quote"], ["!unclosed-quote"], ["z"]])
  }

  @Test func `points at text after a quotation and resumes on the next line`() {
    expectRecords("1,\"a\" b,2\n3,4", [["!text-after-quote"], ["3", "4"]])
    expectRecords(
      "1,\"a\n2,\"b\"\n3,\"c\"", [["!text-after-quote"], ["2", "b"], ["3", "c"]])
  }

  @Test func `counts lines, blank ones and those inside fields included`() {
    let file = "a\r\n\r\n\"b\r\nc\rd\r\r\ne\"\r\nf\n\n\"g\nh\n"
    let (records, disagreement) = agreedRecords(in: Array(file.utf8))
    #expect(disagreement == nil)
    #expect(records.map(\.line) == [1, 3, 7, 9, 10])
    #expect(records.map(\.damage) == [nil, nil, nil, .unclosedQuote, nil])
  }

  @Test func `gives up a record at its limits and resumes on the next line`() {
    let limits = RecordLimits(bytes: 8, columns: 3)
    for (file, expected): (String, [RecordDamage?]) in [
      ("12345678\n123456789\na", [nil, .tooLong, nil]),
      ("\"2\n4\n6\n8\n\"\na\nb\n", [.tooLong, nil, nil, nil, .unclosedQuote, nil, nil]),
      ("1,2,3\n1,2,3,4\n", [nil, .tooManyColumns]),
      ("1234567,9,1,3\na", [.tooLong, nil]),
      ("12345678\r", [nil]), ("123456789\r", [.tooLong]), ("12345678\r\r\n", [nil]),
    ] {
      let (records, disagreement) = agreedRecords(in: Array(file.utf8), limits: limits)
      #expect(disagreement == nil)
      #expect(records.map(\.damage) == expected, "\(file.debugDescription)")
    }
  }

  @Test func `does not keep an endless line in memory`() {
    var scanner = RecordScanner(.comma, limits: RecordLimits(bytes: 1 << 16))
    var batch = RecordBatch()
    var damages: [RecordDamage?] = []
    let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 14)
    for _ in 0..<2_000 {
      scanner.append(chunk)
      while scanner.next(into: &batch) { damages += batch.records.map(\.damage) }
      #expect(batch.bytes.capacity < 1 << 19)
    }
    scanner.append(Array("\nlast".utf8))
    scanner.end()
    let hasRecords = scanner.next(into: &batch)
    #expect(hasRecords)
    #expect(damages == [.tooLong])
    #expect(batch.records.map(\.line) == [2])
  }

  @Test func `gives a text of nothing but structure out in several batches`() {
    for text in ["\n\"x\ny", String(repeating: ",", count: 9_999) + "\n", "a\n"] {
      let file = Array(String(repeating: text, count: 700_000 / text.utf8.count).utf8)
      var scanner = RecordScanner(.comma)
      var (batch, records, fields, batches) = (RecordBatch(), 0, 0, 0)
      scanner.append(file)
      scanner.end()
      while scanner.next(into: &batch) {
        #expect(batch.records.count <= 65_537 && batch.fields.count <= 131_073)
        records += batch.records.count
        fields += batch.fields.count
        batches += 1
      }
      let expected = ReferenceReader(dialect: .comma).records(in: file)
      #expect(records == expected.count)
      #expect(fields == expected.reduce(0) { $0 + $1.fields.count })
      #expect(batches > 2)
    }
  }

  @Test(arguments: 0..<40)
  func `agrees with the reference reader on random files`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aa,,\"\"\"\n\n\r;x\u{FEFF}".utf8) + [0, 0xFF]
    for _ in 0..<150 {
      let file = (0..<Int(random.next() % 60)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      let limits = RecordLimits(
        bytes: Int(random.next() % 40) + 3, columns: Int(random.next() % 6) + 1)
      let (_, disagreement) = agreedRecords(
        in: file, limits: seed % 2 == 0 ? limits : RecordLimits(), seed: random.next())
      #expect(
        disagreement == nil,
        "\(String(decoding: file, as: UTF8.self).debugDescription), limits \(limits)")
    }
  }

  @Test(arguments: 0..<12)
  func `agrees with the reference reader on files longer than the bytes looked at at once`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "some words", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "\r\r\n", ",\"x, y\"",
      ",\"\n\",",
    ]
    for _ in 0..<25 {
      let file = (0..<Int(random.next() % 120)).flatMap { _ in
        Array(pieces[Int(random.next() % UInt64(pieces.count))].utf8)
      }
      let limits = RecordLimits(bytes: Int(random.next() % 200) + 3, columns: 20)
      let (_, disagreement) = agreedRecords(
        in: file, limits: seed % 2 == 0 ? limits : RecordLimits(), seed: random.next())
      #expect(
        disagreement == nil,
        "\(String(decoding: file, as: UTF8.self).debugDescription), limits \(limits)")
    }
  }

  @Test func `reads lines that each open a quotation in time that grows with the file`() {
    let lines = String(
      repeating: "x\",\"y and some more text to make the line longer\n", count: 20_000)
    let records = fastRecords(
      in: Array(lines.utf8), limits: RecordLimits(bytes: 1 << 30, columns: 1 << 30)
    ) {
      1 << 16
    }
    #expect(records.count == 20_000)
    #expect(records.allSatisfy { $0.damage == .unclosedQuote })
  }
}

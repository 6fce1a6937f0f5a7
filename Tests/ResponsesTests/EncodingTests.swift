import Configuration
import Diagnostics
import Fixtures
import Responses
import Testing

@Suite("Encodings")
struct EncodingTests {
  private let text = "nps,Datum,Produkt\n9,2026-01-05,Säge\n10,2026-01-06,東京\n3,2026-02-01,👍\n"

  private func products(_ result: FileResult) -> [String] {
    Set(result.tally.counts.keys.compactMap(\.product)).sorted()
  }

  private func utf16(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
    let units: [UInt16] = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private func named(_ bytes: [UInt8], piece: Int = 1 << 20) throws -> FileResult {
    try read(bytes, source { $0.product = "Produkt" }, .inspection, piece: piece)
  }

  @Test func `reads UTF-8 with and without a byte order mark`() throws {
    let plain = try named(Array(text.utf8))
    let marked = try named([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    for result in [plain, marked] {
      #expect(result.layout.scoreColumn == "nps")
      #expect(result.layout.format.encoding == "utf-8")
      #expect(products(result) == ["Säge", "東京", "👍"].sorted())
      #expect(!result.file.assumptions.map(\.id).contains("encoding"))
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `reads UTF-16 of either order, with and without a mark`(
    bigEndian: Bool, mark: Bool
  ) throws {
    let bytes = utf16(text, bigEndian: bigEndian, mark: mark)
    let whole = try named(bytes)
    #expect(whole.layout.format.encoding == "utf-16")
    #expect(whole.file.account.counted == 3)
    #expect(products(whole) == ["Säge", "東京", "👍"].sorted())
    #expect(whole.file.assumptions.map(\.id).contains("encoding"))
    for piece in [1, 3, 7] { #expect(try named(bytes, piece: piece) == whole) }
  }

  @Test(arguments: [true, false])
  func `tells UTF-16 without a mark in text of any script`(bigEndian: Bool) throws {
    let words = [
      "“Sehr gut” – ‘ja’…", "Очень хорошо, спасибо", "Žluťoučký kůň, příště", "とても良いです",
      "πολύ καλό", "👍👍 – “ok”",
    ]
    for word in words {
      let rows = (1...28).map { "\($0 % 11),2026-01-\($0 < 10 ? "0" : "")\($0),\"\(word)\"\n" }
      let text = "nps,Datum,\"Kommentar – “\(word)”\"\n" + rows.joined()
      let result = try read(utf16(text, bigEndian: bigEndian, mark: false), source(), .inspection)
      #expect(result.layout.format.encoding == "utf-16", "\(word)")
      #expect(result.file.account.counted == 28, "\(word)")
    }
  }

  @Test func `takes bytes that make no characters for no text`() {
    var generator = SeededGenerator(seed: 7)
    let noise = (0..<4_096).map { _ in UInt8.random(in: 0...255, using: &generator) }
    var samples: [UInt8] = []
    for index in 0..<2_048 {
      let value = UInt16(bitPattern: Int16((index * 7) % 199 - 99))
      samples += [UInt8(value & 0xFF), UInt8(value >> 8)]
    }
    let numbers = (0..<1_024).flatMap { index -> [UInt8] in [UInt8(index % 100 + 20), 0, 0, 0] }
    for bytes in [noise, samples, numbers] {
      #expect(refusal(of: bytes).map(\.id) == ["not-responses"])
    }
  }

  @Test func `replaces and counts surrogates without a partner`() throws {
    var units = Array("score,date,product\n9,2026-01-05,".utf16) + [0xD83D]
    units += Array("x\n9,2026-01-05,".utf16) + [0xDC00] + Array("\n".utf16)
    let rest: [[UInt8]] = units.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bytes: [UInt8] = [0xFF, 0xFE] + rest.joined() + [0x39]
    let result = try read(bytes, source { $0.score = "score" }, .inspection)
    #expect(products(result).contains("\u{FFFD}x"))
    #expect(
      result.file.assumptions.map(\.sentence).contains(
        "3 halves of characters of UTF-16 are read as U+FFFD."))
  }

  @Test func `reads bytes that are no UTF-8 as Windows-1252, also beside UTF-8`() throws {
    var bytes = Array("score,date,product\n9,2026-01-05,S".utf8) + [0xE4] + Array("ge\n".utf8)
    bytes += Array("9,2026-01-05,Säge\n8,2026-01-05,".utf8) + [0x80, 0x8D, 0xA0]
    bytes += Array("\n".utf8)
    let result = try read(bytes, source(), .inspection)
    #expect(result.layout.format.encoding == "windows-1252")
    #expect(products(result) == ["Säge", "€\u{8D}"])
    #expect(result.file.account.counted == 3)
    #expect(
      result.file.assumptions.first { $0.id == "encoding" }?.sentence
        == "4 bytes are no UTF-8; names with them are read as Windows-1252.")
  }

  @Test func `finds bytes that are no UTF-8 anywhere in a large file`() throws {
    let rows = String(repeating: "9,2026-01-05,Atlas\n", count: 40_000)
    var bytes = Array("score,date,product\n\(rows)9,2026-01-05,".utf8) + [0xC9]
    bytes += Array("clair\n".utf8)
    let result = try read(bytes, source(), .inspection)
    #expect(result.layout.format.encoding == "windows-1252")
    #expect(result.layout.format.invalidBytes == 1)
    #expect(products(result) == ["Atlas", "Éclair"])
    #expect(try read(bytes, source(), .inspection, piece: 100_003) == result)
  }

  @Test func `finds names and filters written in Windows-1252`() throws {
    var bytes = Array("Empfehlung,Datum,Gr".utf8) + [0xF6, 0xDF] + Array("e\n".utf8)
    bytes += Array("9,2026-01-05,gro".utf8) + [0xDF] + Array("\n7,2026-01-05,klein\n".utf8)
    let result = try read(
      bytes, source { $0.filters = [.init(column: "Größe", values: ["groß"])] }, .inspection)
    #expect(result.file.account.counted == 1)
    #expect(result.file.account.excluded == 1)
  }

  @Test func `takes every byte as Windows-1252 where told to`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("score,date,product\n9,2026-01-05,Säge\n".utf8)
    for piece in [1, 2, 4, 1 << 20] {
      let result = try read(
        bytes, source { $0.encoding = .windows1252 }, .inspection, piece: piece)
      #expect(result.layout.format.encoding == "windows-1252")
      #expect(result.layout.scoreColumn == "score")
      #expect(products(result) == ["SÃ¤ge"])
    }
  }

  @Test func `refuses UTF-32 and says what to do`() {
    for mark: [UInt8] in [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]] {
      let error = #expect(throws: Refusal.self) {
        try read(mark + [0x73, 0, 0, 0], source(), .inspection)
      }
      #expect(error?.diagnostics.map(\.id) == ["encoding-unread"])
    }
  }

  @Test func `drops NUL bytes from headers and reads on past others`() throws {
    let result = try read("sc\0ore,date\0,note\n9,2026-01-05,a\0b\n8,2026-01-05,\0\n")
    #expect(result.layout.scoreColumn == "score")
    #expect(result.layout.dateColumn == "date")
    #expect(result.file.account.counted == 2)
  }
}

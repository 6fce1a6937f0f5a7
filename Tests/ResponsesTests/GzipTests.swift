import Diagnostics
import Fixtures
import Testing

@testable import Responses

@Suite("Files packed with gzip")
struct GzipTests {
  private static let text = "date,score\n2026-01-05,9\n2026-01-06,3\n"
  private var packed: [UInt8] { Packing.gzip(Array(Self.text.utf8)) }

  @Test(arguments: [1, 2, 3, 1 << 20])
  func `reads the text inside, however it arrives`(piece: Int) throws {
    let result = try read(packed, source(), .inspection, piece: piece)
    #expect(result.file.account.counted == 2)
    #expect(result.layout.format.name == "csv")
    #expect(result.layout.format.packing == "gzip")
  }

  @Test(arguments: [1, 1 << 20])
  func `reads members after each other as one text`(piece: Int) throws {
    let text = Array(Self.text.utf8)
    let halves =
      Packing.gzip(Array(text.prefix(17))) + Packing.gzip([])
      + Packing.gzip(Array(text.dropFirst(17)))
    #expect(try read(halves, source(), .inspection, piece: piece).file.account.counted == 2)
    #expect(try records(halves, piece: piece)[0].records == records(packed)[0].records)
  }

  @Test func `leaves zeros after the last member aside`() throws {
    let padded = packed + [UInt8](repeating: 0, count: 700)
    #expect(try read(padded, source(), .inspection).file.account.counted == 2)
  }

  @Test func `refuses what is damaged, cut off or followed by something else`() {
    for count in 2..<packed.count {
      let ids = refusal(of: Array(packed.prefix(count))).map(\.id)
      #expect(ids == ["gzip-cut-off"], "\(count) bytes")
    }
    var damaged = packed
    damaged[damaged.count - 6] ^= 1
    #expect(refusal(of: damaged).map(\.id) == ["gzip-damaged"])
    #expect(refusal(of: [0x1F, 0x8B] + Array("garbage".utf8)).map(\.id) == ["gzip-damaged"])
    #expect(refusal(of: packed + Array("more".utf8)).map(\.id) == ["gzip-followed-by-other"])
    #expect(refusal(of: packed + [0, 0, 1]).map(\.id) == ["gzip-followed-by-other"])
  }

  @Test func `says what is inside where that is no table`() {
    let twice = Packing.gzip(packed)
    #expect(refusal(of: twice).map(\.id) == ["not-responses"])
    #expect(
      refusal(of: Packing.gzip(Array("%PDF-1.7\n".utf8))).map(\.message).first?.contains("PDF")
        == true)
    #expect(refusal(of: Packing.gzip([])).map(\.id) == ["empty-file"])
  }

  @Test func `stops where the text grows beyond what an export would`() throws {
    let zeros = Packing.gzip([UInt8](repeating: 0x39, count: 1 << 20))
    let limit = UnpackingLimit(free: 1 << 10, ratio: 200, most: 1 << 40)
    let contents = BytesInMemory(zeros)
    let text = GzipText(contents: contents, path: "a.gz", limit: limit)
    #expect(throws: Refusal([.unpacksTooFar("a.gz", part: nil, ratio: 200)])) {
      _ = try text.chunks()
    }
    // The size that the end of the file states may be missing; then counting finds it.
    let cut = GzipText(
      contents: BytesInMemory(Array(zeros.dropLast(4))), path: "a.gz", limit: limit)
    #expect(throws: Refusal([.unpacksTooFar("a.gz", part: nil, ratio: 200)])) {
      let chunks = try cut.chunks()
      while try chunks() != nil {}
    }
  }

  @Test func `unpacks what stays within the limits`() {
    let limit = UnpackingLimit(free: 100, ratio: 10, most: 2_000)
    #expect(limit.allows(100, from: 0))
    #expect(!limit.allows(101, from: 0))
    #expect(limit.allows(1_999, from: 1_000))
    #expect(!limit.allows(2_001, from: 1_000))
    #expect(limit.allows(1_000, from: 100))
    #expect(!limit.allows(1_100, from: 100))
  }
}

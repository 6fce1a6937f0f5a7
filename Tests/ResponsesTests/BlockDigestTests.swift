import Configuration
import Digests
import Fixtures
import Testing
import Threads

@testable import Responses

struct BlockDigestTests {
  private func bytes(_ count: Int) -> [UInt8] {
    var random = SeededGenerator(seed: UInt64(count) + 1)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count {
      let next = random.next()
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: next >> (8 * shift))) }
    }
    return Array(bytes.prefix(count))
  }

  /// As the documentation has it.
  private func expected(_ bytes: [UInt8]) -> Digest {
    guard bytes.count > BlockDigests.blockSize else { return SHA256.digest(of: bytes) }
    var parts: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: BlockDigests.blockSize) {
      let end = min(bytes.count, start + BlockDigests.blockSize)
      parts += SHA256.digest(of: Array(bytes[start..<end])).bytes
    }
    return SHA256.digest(of: parts)
  }

  @Test(arguments: [0, 1, 100, BlockDigests.blockSize, BlockDigests.blockSize + 1, 9_000_000])
  func `is the same whether all, some or nothing was read before`(_ count: Int) throws {
    let bytes = bytes(count)
    let expected = expected(bytes)
    let contents = BytesInMemory(bytes)
    #expect(try BlockDigests(size: count).digest { contents } == expected)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<4 {
      let digests = BlockDigests(size: count)
      let watched = digests.watching(contents)
      for _ in 0..<30 {
        var buffer: [UInt8] = [1, 2, 3]
        let start = count == 0 ? 0 : Int(random.next() % UInt64(count))
        try watched.read(Int(random.next() % 700_000), at: start, into: &buffer)
      }
      #expect(try digests.digest { contents } == expected)
    }
  }

  @Test func `nothing is read twice where a file is read from start to end`() throws {
    let digests = BlockDigests(size: 9_000_000)
    let watched = digests.watching(BytesInMemory(bytes(9_000_000)))
    var offset = 0
    while offset < 9_000_000 {
      var buffer: [UInt8] = []
      try watched.read(131_072, at: offset, into: &buffer)
      offset += buffer.count
    }
    #expect(digests.isComplete)
  }

  @Test func `the threads that read a large file of rows take all of it`() throws {
    let rows = (0..<500_000).map { "2026-0\(1 + $0 % 9)-05,\($0 % 11)\n" }.joined()
    let text = Array(("date,score\n" + rows).utf8)
    let digests = BlockDigests(size: text.count)
    let result = try ResponseReader.read(
      path: "a.csv", source: ResponseSource(files: []), settings: settings(),
      contents: digests.watching(BytesInMemory(text)),
      means: ReadingMeans(threads: ThreadPool(threads: 2)))
    #expect(result.file.account.counted == 500_000)
    #expect(digests.isComplete)
    #expect(try digests.digest { BytesInMemory(text) } == expected(text))
  }
}

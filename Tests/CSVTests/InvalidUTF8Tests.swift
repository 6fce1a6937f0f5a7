import CSV
import Fixtures
import Testing

@Suite("Bytes that are no UTF-8")
struct InvalidUTF8Tests {
  private func count(_ bytes: [UInt8], piece: Int = .max) -> Int {
    var counter = InvalidUTF8Count()
    var rest = bytes[...]
    while !rest.isEmpty {
      let next = Array(rest.prefix(piece))
      counter.add(next.span)
      rest = rest.dropFirst(next.count)
    }
    counter.finish()
    return counter.count
  }

  @Test func `finds none in text of any script`() {
    let text =
      String(repeating: "plain ASCII, ", count: 20) + "Zürich, Łódź, 東京, 👍🏽, \0\u{7FF}\u{FFFF}"
    #expect(count(Array(text.utf8)) == 0)
    #expect(count([]) == 0)
  }

  @Test(
    arguments: [
      ([0xE9], 1), ([0x41, 0xE9, 0x41], 1), ([0xC3], 1), ([0xC3, 0xC3, 0xA9], 1),
      ([0xE2, 0x82], 2), ([0xE2, 0x82, 0x41], 2), ([0xF0, 0x9F, 0x91], 3),
      // Overlong forms, surrogates and numbers past the last scalar.
      ([0xC0, 0x80], 2), ([0xE0, 0x9F, 0x80], 3), ([0xED, 0xA0, 0x80], 3),
      ([0xF0, 0x8F, 0xBF, 0xBF], 4), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xFF, 0xFE], 2),
    ] as [([UInt8], Int)])
  func `counts every byte of a broken sequence`(bytes: [UInt8], expected: Int) {
    #expect(count(bytes) == expected)
    #expect(count([UInt8](repeating: 0x61, count: 61) + bytes) == expected)
    #expect(count(bytes + [UInt8](repeating: 0x61, count: 70)) == expected)
  }

  @Test(arguments: 0..<40)
  func `agrees with the standard library, however the bytes are cut`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts: [[UInt8]] = [
      Array("abcdefgh".utf8), Array("é".utf8), Array("東".utf8), Array("👍".utf8), [0xE9], [0x80],
      [0xF0, 0x9F], Array(repeating: 0x41, count: 40),
    ]
    var bytes: [UInt8] = []
    for _ in 0..<60 { bytes += parts[Int(random.next() % UInt64(parts.count))] }
    let whole = count(bytes)
    for piece in [1, 2, 3, 31, 33] { #expect(count(bytes, piece: piece) == whole) }
    let valid = String(validating: bytes, as: UTF8.self) != nil
    #expect((whole == 0) == valid)
  }
}

import Fixtures
import Testing

@testable import Periods

@Suite("Dates as programs write them")
struct ISODateTests {
  /// What the two ways of reading a text say; equal wherever the fast one says anything.
  private func expectAgreement(_ bytes: [UInt8]) {
    guard let fast = WrittenDate(iso: bytes.span) else { return }
    for order in DateOrder.allCases.map(Optional.some) + [nil] {
      #expect(WrittenDate(anyForm: bytes.span, order: order) == fast, "\(bytes)")
    }
  }

  @Test func `reads the forms of ISO 8601 that programs write`() {
    for text in [
      "2026-09-30", "2026-09-30T10:05:07Z", "2026-09-30 10:05:07", "2026-09-30T23:59:60",
    ] {
      let date = WrittenDate(iso: Array(text.utf8).span)
      #expect(date?.day.text == "2026-09-30", "\(text)")
      #expect(date?.hasTime == (text.utf8.count > 10), "\(text)")
    }
    for text in [
      "2026-02-30", "0000-01-01", "2026-09-30T24:00:00", "2026-09-30T10:60:00", "2026-9-30",
      "2026/09/30", "2026-09-30T10:05", "2026-09-30T10:05:07z", "",
    ] {
      #expect(WrittenDate(iso: Array(text.utf8).span) == nil, "\(text)")
    }
  }

  @Test(arguments: 0..<20)
  func `agrees with the reader of all forms`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789012345-:T tZ.+/".utf8)
    for _ in 0..<500 {
      var text = Array("2026-02-28T10:05:07Z".utf8)
      for index in text.indices where (0x30...0x39).contains(text[index]) {
        if random.next() % 3 == 0 { text[index] = 0x30 + UInt8(random.next() % 7) }
      }
      if random.next() % 2 == 0 {
        let place = Int(random.next() % UInt64(text.count))
        text[place] = alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      let length = [10, 19, 20, 20, 18][Int(random.next() % 5)]
      expectAgreement(Array(text.prefix(length)))
    }
  }

  @Test func `agrees with the reader of all forms whatever byte stands in each place`() {
    for place in 0..<20 {
      for byte in UInt8.min...UInt8.max {
        var text = Array("2026-02-18T10:05:07Z".utf8)
        text[place] = byte
        for length in [10, 19, 20] where place < length {
          expectAgreement(Array(text.prefix(length)))
        }
      }
    }
  }
}

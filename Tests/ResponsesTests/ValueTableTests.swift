import Configuration
import Fixtures
import Testing

@testable import Responses

@Suite("Values by number")
struct ValueTableTests {
  @Test(arguments: 0..<60)
  func `tells texts of all lengths apart, wherever they lie`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = ValueTable(ValueNaming(merging: []))
    var numbers: [[UInt8]: Int] = [:]
    for _ in 0..<190 {
      // Few different bytes, so that many texts differ in one place only.
      let text = (0..<Int(random.next() % 40)).map { _ in UInt8(0x61 + random.next() % 2) }
      let surplus = (0..<Int(random.next() % 12)).map { _ in
        UInt8(truncatingIfNeeded: random.next())
      }
      let bytes = surplus + text + surplus
      let number = table.id(of: bytes.span, surplus.count..<surplus.count + text.count)
      if let known = numbers[text] {
        #expect(number == known)
      } else {
        #expect(number == numbers.count)
        numbers[text] = number
      }
      #expect(table.names[number] == String(decoding: text, as: UTF8.self))
    }
  }

  @Test func `numbers values in the order they are met, whatever the spellings`() {
    var table = ValueTable(
      ValueNaming(merging: [MergedValue(name: "EMEA", values: ["Emea", "E.M.E.A."])]))
    let found = ["Emea", " EMEA ", "APAC", "E.M.E.A.", "", " "].map { table.id(of: $0) }
    #expect(found == [0, 0, 1, 0, 2, 2])
    #expect(table.names == ["EMEA", "APAC", ""])
  }
}

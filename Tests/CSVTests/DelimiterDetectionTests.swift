import CSV
import Testing

@Suite("Delimiter detection")
struct DelimiterDetectionTests {
  private func detected(_ text: String) -> String {
    let dialect = Dialect.detected(in: Array(text.utf8), isWhole: true)
    return String(Unicode.Scalar(dialect.delimiter))
  }

  @Test func `finds the delimiter that gives records of one width`() {
    #expect(detected("a,b,c\n1,2,3\n") == ",")
    #expect(detected("a;b;c\n1,5;2,5;3\n2,5;3,5;4\n") == ";")
    #expect(detected("a\tb\n1, 2\t3\n") == "\t")
    #expect(detected("a|b|c\nx, y|z; w|1\n") == "|")
  }

  @Test func `heeds quotation marks`() {
    #expect(detected("a;b\n\"1,2,3,4\";5\n\"1,2,3,4\";6\n") == ";")
    #expect(detected("a,b\n\"x;y;z\n;;;\",2\n\"x;y;z\n;;;\",3\n") == ",")
  }

  @Test func `is not misled by a ragged record`() {
    let rows = (1...50).map { "\($0);a, b;c\n" }.joined()
    #expect(detected("n;text;more\n\(rows)7;a\n") == ";")
  }

  @Test func `heeds the header where a column holds lists of one length`() {
    let rows = String(repeating: "9,2026-01-01,a;b;c;d\n", count: 20)
    #expect(detected("score,date,tags\n\(rows)") == ",")
  }

  @Test func `reads a file of one column with commas`() {
    #expect(detected("score\n9\n10\n") == ",")
    #expect(detected("") == ",")
  }

  @Test func `judges by the records that are complete in a sample`() {
    let sample = Array("a;b\n1;2\n3;4,5,6,7,8".utf8)
    #expect(Dialect.detected(in: sample, isWhole: false).delimiter == UInt8(ascii: ";"))
  }
}

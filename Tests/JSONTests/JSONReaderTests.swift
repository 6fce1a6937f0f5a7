import Testing

@testable import JSON

struct JSONReaderTests {
  private func text(_ json: String) throws(JSONProblem) -> String {
    let bytes = try JSONReader.value(of: Array(json.utf8)).utf8
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    ("null", "null"), (" [ ] ", "[]"), ("{}", "{}"), ("[true, false, null]", "[true, false, null]"),
    ("\"\\u00e9\\n\\ud83d\\ude42\"", "\"é\\n🙂\""), ("{\"b\":1,\"a\":2}", "{\"b\": 1, \"a\": 2}"),
    ("{\"a\":1,\"a\":2}", "{\"a\": 1, \"a\": 2}"), ("\u{FEFF}1", "1"), ("[[1]]", "[\n [1]\n]"),
  ])
  func `reads a value, members in their order and repeated ones too`(
    json: String, printed: String
  ) throws {
    #expect(try text(json) == printed)
  }

  @Test(arguments: ["1", "-0", "1.50", "1e400", "12345678901234567890123", "-1E+2"])
  func `keeps numbers as they are written`(number: String) throws {
    #expect(try text(number) == number)
  }

  @Test(arguments: ["NaN", "Infinity", "-Infinity"])
  func `takes what is no number for one, and prints null`(word: String) throws {
    let value = try JSONReader.value(of: Array("[\(word)]".utf8))
    guard case .array(let items) = value, case .numeral(let text)? = items.first else {
      Issue.record("no list of a number")
      return
    }
    #expect(text == word)
    #expect(String(decoding: value.utf8, as: UTF8.self) == "[null]\n")
  }

  @Test func `replaces half of a surrogate pair`() throws {
    #expect(try text("\"a\\ud800b\"") == "\"a\u{FFFD}b\"")
  }

  @Test(arguments: [
    ("", JSONFault.empty, 1, 1), (" \n ", .empty, 2, 2), ("[1, 2", .cutOff, 1, 6),
    ("{\"a\"", .cutOff, 1, 5), ("[1] [2]", .unexpected, 1, 5), ("[1,]", .unexpected, 1, 4),
    ("nan", .unexpected, 1, 2), ("-Inf", .cutOff, 1, 5), ("+1", .unexpected, 1, 1),
    ("{1: 2}", .unexpected, 1, 2), ("[01]", .badNumber, 1, 4),
    ("{\n  \"a\": x}", .unexpected, 2, 8),
  ])
  func `points at what is wrong`(json: String, fault: JSONFault, line: Int, column: Int) {
    #expect(throws: JSONProblem(fault: fault, line: line, column: column)) {
      try JSONReader.value(of: Array(json.utf8))
    }
  }

  @Test func `points at a string that isn't UTF-8`() {
    #expect(throws: JSONProblem(fault: .notUTF8, line: 2, column: 2)) {
      try JSONReader.value(of: Array("[1,\n \"".utf8) + [0xC3, 0x28] + Array("\"]".utf8))
    }
  }

  @Test func `refuses what is nested too deep`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try JSONReader.value(of: Array(deep.utf8)) }
    #expect(throws: JSONProblem(fault: .tooDeep, line: 1, column: 65)) {
      try JSONReader.value(of: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }
}

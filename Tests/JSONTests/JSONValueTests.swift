import Foundation
import Testing

@testable import JSON

struct JSONValueTests {
  private func text(_ value: JSONValue) -> String { String(decoding: value.utf8, as: UTF8.self) }

  @Test func `keeps the order of members and puts the innermost on one line`() {
    let value = JSONValue.object([("b", .int(1)), ("a", .array([.object([("x", .null)])]))])
    #expect(text(value) == "{\n \"b\": 1,\n \"a\": [\n  {\"x\": null}\n ]\n}\n")
  }

  @Test func `escapes what JSON forbids in strings`() throws {
    let hostile = "\"\\\u{0}\u{1F}\u{7F}\n\r\t</script>é🙂"
    let parsed = try JSONSerialization.jsonObject(
      with: Data(JSONValue.array([.string(hostile)]).utf8))
    #expect(parsed as? [String] == [hostile])
  }

  @Test(arguments: [
    (11.8, 4, "11.8"), (100.0 / 3, 4, "33.3333"), (-0.00001, 4, "0"), (2.00005, 4, "2.0001"),
    (Double.nan, 4, "null"), (Double.infinity, 2, "null"), (-12.5, 0, "-13"),
  ])
  func `rounds numbers half away from zero`(number: Double, decimals: Int, expected: String) {
    #expect(text(.number(number, decimals: decimals)) == expected + "\n")
  }
}

extension JSONValueTests {
  @Test(arguments: [
    (0.1, "0.1"), (-0.0, "0"), (3.0, "3"), (-1e14, "-100000000000000"),
    (1.0 / 3, "0.3333333333333333"),
    (1e300, "1e+300"), (2.5e-308, "2.5e-308"), (.nan, "null"), (-.infinity, "null"),
  ])
  func `writes exact numbers with as few digits as read back the same`(
    number: Double, expected: String
  ) {
    #expect(JSONValue.digits(number) == expected)
    #expect(expected == "null" || Double(expected) == number)
  }
}

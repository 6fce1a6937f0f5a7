import Fixtures
import Foundation
import Testing

@testable import BarographCommand

@Suite struct CalculateCommandTests {
  private func run(_ input: String, _ arguments: [String] = []) throws -> Program.Result {
    try Program.run(["calculate"] + arguments, in: "/tmp", input: Array(input.utf8))
  }

  @Test func `prints the answer to a calculation`() throws {
    let result = try run(
      "{\"id\": \"a\", \"method\": \"proportion.wilson\", \"input\": {\"x\": 0, \"n\": 10}}")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{\n \"id\": \"a\",\n \"result\": [0, 0.277"))
    #expect(result.error.isEmpty)
  }

  @Test func `ends with 65 and says how many failed, beside the answers of the others`() throws {
    let result = try run(
      """
      [{"id": 1, "method": "nps.point", "input": {"det": NaN, "pas": 1, "pro": 1}},
       {"id": 2, "method": "nps.point", "input": {"det": 0, "pas": 0, "pro": 1}}]
      """)
    #expect(result.status == 65 && !result.isSignal)
    #expect(result.output.contains("\"not-a-number\"") && result.output.contains("\"result\": 1}"))
    #expect(result.error.contains("1 of 2 calculations have no result [calculation-failed]"))
  }

  @Test(arguments: [
    ("", "-:1:1: error"), ("[1,\n2", "-:2:2: error"), ("5", "[no-calculation]"),
    ("{\"id\": 1} {}", "-:1:11: error"), ("\"\u{0}\"", "[calculation-unreadable]"),
    (String(repeating: "[", count: 100_000), "64 deep"),
  ])
  func `prints nothing but the place for what is no JSON`(input: String, words: String) throws {
    let result = try run(input)
    #expect(result.status == 65 && !result.isSignal)
    #expect(result.output.isEmpty)
    #expect(result.error.contains(words), "\(result.error)")
  }

  @Test func `reads a file, and says where there is none`() throws {
    let folder = try TemporaryFolder()
    try folder.write("[]", to: "cases.json")
    let result = try Program.run(["calculate", "cases.json"], in: folder.path.text)
    #expect(result.status == 0 && result.output == "[]\n")
    let missing = try Program.run(["calculate", "none.json"], in: folder.path.text)
    #expect(missing.status == 66 && missing.output.isEmpty)
  }

  @Test func `refuses more than it can hold`() throws {
    let folder = try TemporaryFolder()
    let text = "[" + String(repeating: "0, ", count: 11_500_000) + "0]"
    try folder.write(text, to: "large.json")
    let result = try Program.run(["calculate", "large.json"], in: folder.path.text)
    #expect(result.status == 65 && !result.isSignal && result.output.isEmpty)
    #expect(result.error.contains("[too-many-calculations]"))
  }

  @Test func `lists its methods`() throws {
    let result = try Program.run(["calculate", "--methods"])
    #expect(result.status == 0)
    #expect(result.output.contains("\nnps.ci.score\n"))
    #expect(try Program.run(["calculate", "--methods", "x.json"]).status == 64)
  }
}

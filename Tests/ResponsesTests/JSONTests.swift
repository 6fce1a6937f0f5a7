import Configuration
import Diagnostics
import JSON
import Testing

@testable import Responses

@Suite("JSON")
struct JSONTests {
  private func table(_ text: String, piece: Int = 1 << 20) throws(Refusal) -> [[String]] {
    try records(Array(text.utf8), piece: piece).first?.records ?? []
  }

  @Test(arguments: [1, 2, 3, 1 << 20])
  func `reads an array of objects, however it arrives`(piece: Int) throws {
    let text = """
      [{"id": 1, "answers": {"q1": 9, "why": "good \\"x\\" \\u00e9\\ud83d\\ude00"}},
       {"id": 12345678901234567890, "tags": ["a", "b", 3], "answers": {"q1": null}, "ok": true}]
      """
    #expect(
      try table(text, piece: piece) == [
        ["id", "answers.q1", "answers.why", "tags", "ok"],
        ["1", "9", "good \"x\" é😀"],
        ["12345678901234567890", "", "", "a, b, 3", "true"],
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\n\n", " "])
  func `reads objects after each other`(separator: String) throws {
    let text = ["{\"score\": 9}", "{\"score\": 10, \"b\": 1.50}", ""].joined(separator: separator)
    #expect(try table(text) == [["score", "b"], ["9"], ["10", "1.50"]])
    #expect(try table("\u{FEFF}" + text).count == 3)
  }

  @Test func `finds the list inside an object that wraps it`() throws {
    let text = """
      {"meta": {"count": 2, "tags": ["x"]},
       "data": {"responses": [{"score": 1}, {"score": 2}]}, "links": []}
      """
    #expect(try table(text) == [["score"], ["1"], ["2"]])
    let result = try read(Array(text.utf8), source { $0.score = "score" }, .inspection)
    #expect(result.file.assumptions.contains(.listInside("data.responses")))
    #expect(result.layout.format.name == "json")
  }

  @Test func `chooses between several lists as between sheets`() throws {
    let text = """
      {"surveys": [{"title": "a"}], "responses": [{"score": 1, "date": "2026-01-05"}]}
      """
    let found = try records(Array(text.utf8))
    #expect(found.map(\.name) == ["surveys", "responses"])
    let result = try read(Array(text.utf8), source(), .inspection)
    #expect(result.layout.sheet == "responses")
  }

  @Test func `tells objects in an array apart by number`() throws {
    let text =
      #"[{"notes": [{"text": "a"}, {"text": "b"}, 4], "e": [], "n": {}, "m": [[1, 2], [3]]}]"#
    #expect(
      try table(text) == [
        ["notes.1.text", "notes.2.text", "notes", "m.1", "m.2"], ["a", "b", "4", "1, 2", "3"],
      ])
  }

  @Test func `keeps both values of a key that stands twice`() throws {
    #expect(
      try table(#"[{"a": 1, "a": 2}, {"a": 3}]"#) == [["a", "a"], ["1", "2"], ["3"]])
  }

  @Test func `counts objects that lack the last columns`() throws {
    let text = """
      [{"score": 9, "date": "2026-01-05"}, {"score": 10, "date": "2026-01-06", "note": "x"},
       {"score": 2, "date": "2026-01-07"}, {}]
      """
    let result = try read(Array(text.utf8), source(), .inspection)
    #expect(result.file.account.counted == 3)
    #expect(result.file.account.unanswered == 1)
  }

  @Test func `takes a key with a dot for the same column as a key inside`() throws {
    let text = #"[{"a": {"b": 1}}, {"a.b": 2}, {"a": {"b": 3}, "a.b": 4}, {"a": {"b": 5}}]"#
    #expect(try table(text) == [["a.b", "a.b"], ["1"], ["2"], ["3", "4"], ["5"]])
  }

  @Test func `states the line that a response begins on`() throws {
    let text = "[\n{\"a\": 1},\n\n{\n\"a\": 2}\n]"
    #expect(try records(Array(text.utf8))[0].lines == [1, 2, 4])
  }

  @Test(arguments: [
    ("[{\"a\": 1}, {\"a\"", JSONFault.cutOff, 1, 16), ("[{\"a\": 1}\n", .cutOff, 2, 1),
    ("{\"a\": 1}\n{\"a\": 2,}", .unexpected, 2, 9), ("[{\"a\": 1}] x", .unexpected, 1, 12),
    ("[{\"a\": 01}]", .badNumber, 1, 10), ("[{\"a\": 1.}]", .badNumber, 1, 10),
    ("[{\"a\": \"x\ny\"}]", .badString, 1, 10), ("[{\"é\": \"\\q\"}]", .badEscape, 1, 10),
    ("[{\"a\": 1}, 2]", .notAnObject, 1, 13), ("[{\"a\": nul}]", .unexpected, 1, 11),
    ("[{\"a\": 1}, [2]]", .notAnObject, 1, 13), ("{\"a\": 1} 5", .notAnObject, 1, 11),
    ("[{\"a\": NaN}]", .unexpected, 1, 8), ("{\"a\": 'x'}", .unexpected, 1, 7),
  ])
  func `points at what is wrong`(text: String, fault: JSONFault, line: Int, column: Int) {
    let problem = JSONProblem(fault: fault, line: line, column: column)
    #expect(refusal(of: Array(text.utf8)) == [.jsonUnreadable("answers", problem)])
  }

  @Test func `refuses what is too deep, and what holds no objects`() {
    let deep = "[{\"a\": " + String(repeating: "[", count: 100_000)
    #expect(refusal(of: Array(deep.utf8)).first?.message.contains("64 deep") == true)
    #expect(refusal(of: Array("[]".utf8)).map(\.id) == ["empty-file"])
    #expect(refusal(of: Array("{}".utf8)).map(\.id) == ["no-header"])
    #expect(refusal(of: Array("[\"a\", \"b\"]".utf8)).map(\.id) == ["json-unreadable"])
  }

  @Test func `refuses more keys than a table has columns`() {
    let objects = (0..<16_385).map { "{\"k\($0)\": 1}" }.joined(separator: "\n")
    #expect(refusal(of: Array(objects.utf8)) == [.tooManyJSONColumns("answers")])
  }

  @Test func `refuses keys that are too long in all, and one key too often`() {
    let long = String(repeating: "k", count: 1 << 20)
    let members = (0..<20).map { "\"\($0)\": 1" }.joined(separator: ", ")
    let inside = "[{\"\(long)\": {\(members)}}]"
    #expect(refusal(of: Array(inside.utf8)) == [.tooManyJSONColumns("answers")])
    let equal = Array(repeating: "\"a\": 1", count: 16_385).joined(separator: ", ")
    #expect(refusal(of: Array("[{\(equal)}]".utf8)) == [.tooManyJSONColumns("answers")])
  }

  @Test func `takes half a pair of surrogates for a sign that is missing`() throws {
    let text = #"[{"a": "\ud83dx", "b": "\ude00", "c": "\ud83d\n", "d": "\ud83d\ud83d\ude00"}]"#
    #expect(try table(text)[1] == ["\u{FFFD}x", "\u{FFFD}", "\u{FFFD}\n", "\u{FFFD}😀"])
  }

  @Test func `reads a table whose first name begins with a bracket as delimited text`() throws {
    #expect(try table("[Q1] Score,date\n9,2026-01-05\n")[1] == ["9", "2026-01-05"])
  }
}

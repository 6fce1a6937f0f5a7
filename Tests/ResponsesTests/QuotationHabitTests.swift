import CSV
import Configuration
import Diagnostics
import Testing

@testable import Responses

@Suite("Habits of quotation")
struct QuotationHabitTests {
  private let expected = [
    ["score", "date", "comment"], ["9", "2026-01-31", "good, and fast"], ["3", "2026-01-30", ""],
    ["10", "2026-01-29", "she said \"go\", twice"],
  ]

  @Test(arguments: [1, 3, 1 << 20])
  func `reads fields in quotation marks behind spaces`(piece: Int) throws {
    let text = """
      "score", "date", "comment"
      9, "2026-01-31", "good, and fast"
      3, "2026-01-30", ""
      10, "2026-01-29", "she said ""go"", twice"

      """
    #expect(try records(Array(text.utf8), piece: piece).first?.records == expected)
    let result = try read(Array(text.utf8), source(), .inspection, piece: piece)
    #expect(result.file.account.counted == 3)
    #expect(result.file.assumptions.contains { $0.sentence.contains("begin behind spaces") })
  }

  @Test(arguments: [1, 3, 1 << 20])
  func `reads quotation marks behind backslashes`(piece: Int) throws {
    let text = #"""
      score,date,comment
      9,2026-01-31,"good, and fast"
      3,2026-01-30,""
      10,2026-01-29,"she said \"go\", twice"

      """#
    #expect(try records(Array(text.utf8), piece: piece).first?.records == expected)
    let result = try read(Array(text.utf8), source(), .inspection, piece: piece)
    #expect(result.file.account.counted == 3)
    #expect(result.file.assumptions.contains { $0.sentence.contains("behind a backslash") })
  }

  @Test func `takes pairs of backslashes before a mark for one each`() {
    let text = Array(#""a\\\"b","c\\",\d"#.utf8)
    let rewritten = Requoter.rewritten(text, .escaped, .comma)
    #expect(String(decoding: rewritten, as: UTF8.self) == #""a\""b","c\",\d"#)
  }

  @Test func `leaves files alone that keep to the standard`() throws {
    for text in [
      #"score,path,date\#n9,"C:\",2026-01-31\#n8,"D:\",2026-01-31\#n"#,
      "score,comment,date\n9,\"a, \"\"b\"\" c\",2026-01-31\n8, \"x\" y,2026-01-31\n7,z,2026-01-31\n",
      "score,comment,date\n9,\"never closed,2026-01-31\n8,x,2026-01-31\n",
    ] {
      let bytes = Array(text.utf8)
      #expect(QuotationHabits.found(in: bytes, isWhole: true, .comma).isEmpty, "\(text)")
    }
  }

  @Test func `costs no more than a record and its neighbour where one is damaged`() throws {
    var text = "score,date,comment\n"
    for number in 0..<100 {
      text +=
        number == 50
        ? "9,2026-01-31,\"open\n" : "\(number % 11),2026-01-31,\"so \\\"good\\\", really\"\n"
    }
    let result = try read(text, source(), .inspection)
    #expect(result.file.account.rows == 100)
    #expect(result.file.account.counted >= 98)
  }

  @Test(arguments: [1, 3, 1 << 20])
  func `reads both habits together, also where each answer has a comma`(piece: Int) throws {
    var text = "score, date, comment\n"
    for number in 0..<30 {
      text += #"\#(number % 11), "2026-01-1\#(number % 10)", "so \"good\", really""# + "\n"
    }
    let table = try #require(try records(Array(text.utf8), piece: piece).first?.records)
    #expect(table[30] == ["7", "2026-01-19", #"so "good", really"#])
    #expect(try read(Array(text.utf8), source(), .inspection).file.account.counted == 30)
  }

  @Test func `keeps spaces for a habit though a record is damaged and each answer has a comma`()
    throws
  {
    var text = "score, date, comment\n"
    for number in 0..<40 {
      let comment = number == 20 ? #""fine" and, dandy"# : #""good, really""#
      text += #"\#(number % 11), "2026-01-1\#(number % 10)", \#(comment)"# + "\n"
    }
    let account = try read(text, source(), .inspection).file.account
    #expect(account.rows == 40)
    #expect(account.counted >= 39)
  }

  @Test(arguments: [1, 2, 1 << 20])
  func `reads a field behind spaces that begins with a mark of its own`(piece: Int) throws {
    let text = #"""
      score, date, comment
      9, "2026-01-31", """Great"", she said"
      8, "2026-01-30", "she said, ""great"" and left, ""so"""
      7, "2026-01-29", """"
      6, "2026-01-28", """"""
      5, "2026-01-27", ""

      """#
    let table = try #require(try records(Array(text.utf8), piece: piece).first?.records)
    #expect(
      table.dropFirst().map { $0.last } == [
        #""Great", she said"#, #"she said, "great" and left, "so""#, "\"", "\"\"", "",
      ])
  }
}

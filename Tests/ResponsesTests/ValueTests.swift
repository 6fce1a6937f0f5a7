import Configuration
import Diagnostics
import Periods
import Responses
import Statistics
import Testing

@Suite("Answers, products and segments")
struct ValueTests {
  /// What became of a score: the score counted, or the bucket of the account.
  private func outcome(_ score: String) throws -> String {
    let text = "when;score\n2026-01-01;\(score)\n"
    let result = try read(
      text,
      source {
        $0.score = "score"
        $0.date = "when"
        $0.delimiter = UInt8(ascii: ";")
      }, settings())
    let account = result.file.account
    #expect(account.rows == 1)
    if account.unanswered == 1 { return "unanswered" }
    if let reason = account.reasons.first { return reason.reason.rawValue }
    let counts = result.tally.counts.values.first?.list ?? []
    return counts.firstIndex(of: 1).map { "\($0)" } ?? "lost"
  }

  @Test func `reads whole numbers from 0 to 10`() throws {
    for score in 0...10 {
      #expect(try outcome("\(score)") == "\(score)")
      #expect(try outcome(" \(score).0\t") == "\(score)")
      #expect(try outcome("\(score),00") == "\(score)")
    }
    #expect(try outcome("\u{A0}7\u{A0}") == "7")
    #expect(try outcome("\"8\"") == "8")
    #expect(try outcome("007") == "7")
    #expect(try outcome("+9") == "9")
    #expect(try outcome("9.") == "9")
    #expect(try outcome("9 - great") == "9")
  }

  @Test func `takes blanks and words for nothing as unanswered`() throws {
    for text in ["", " ", "\"\"", "NA", "n/a", "NaN", "NIL", "null", "Null", "\u{A0}"] {
      #expect(try outcome(text) == "unanswered", "\(text)")
    }
  }

  @Test func `sets everything else aside with its reason`() throws {
    for text in ["11", "-1", "10.5", "-2147483648", "11.0", "1,000", "99999999999999999999999"] {
      #expect(try outcome(text) == "score-out-of-range", "\(text)")
    }
    for text in ["7.5", "0,1", "9.0001", ".5"] {
      #expect(try outcome(text) == "score-not-whole", "\(text)")
    }
    for text in ["ten", "9 great", "e1", "--1", ".", "-", "9.0.0", "٩", "9\0", "NaN?", "nah"] {
      #expect(try outcome(text) == "score-not-a-number", "\(text)")
    }
  }

  @Test func `merges spellings, trims segments and keeps those that are not stated`() throws {
    var project = settings(["Region"])
    project.products = [MergedValue(name: "Atlas", values: ["ATLAS", "Atlas 2"])]
    project.dimensions[0].values = [MergedValue(name: "EMEA", values: ["Emea"])]
    let result = try read(
      "score,date,product,Region\n9,2026-01-01,ATLAS,Emea\n8,2026-01-01, Atlas 2 , EMEA\n"
        + "7,2026-01-01,Atlas,\n6,2026-01-01,,EMEA\n", source(), project)
    func total(_ product: String?, _ segment: String?) -> Int {
      result.tally.counts.filter { $0.key.product == product && $0.key.segment?.name == segment }
        .values.reduce(0) { $0 + $1.total }
    }
    #expect(total("Atlas", nil) == 3)
    #expect(total("", nil) == 1)
    #expect(total("Atlas", "EMEA") == 2)
    #expect(total("Atlas", "") == 1)
    #expect(total("", "EMEA") == 1)
    #expect(result.tally.counts.count == 5)
  }

  @Test func `has no product without a column or a constant`() throws {
    let result = try read("score,date\n9,2026-01-01\n")
    #expect(result.tally.counts.keys.allSatisfy { $0.product == nil })
    let constant = try read(
      "score,date\n9,2026-01-01\n", source { $0.constants = ["product": "Atlas"] })
    #expect(constant.tally.counts.keys.map(\.product) == ["Atlas"])
  }

  @Test func `uses constants for dates, products and segments`() throws {
    let result = try read(
      "score\n9\n3\n",
      source {
        $0.survey = "after support"
        $0.constants = ["date": "2026-03-31", "product": "Atlas", "channel": "email"]
      }, settings(["channel"]))
    #expect(result.tally.counts.count == 2)
    #expect(
      result.tally.counts.keys.allSatisfy {
        $0.survey == "after support" && $0.product == "Atlas" && $0.month.text == "2026-03"
      })
    #expect(result.tally.counts.keys.contains { $0.segment?.name == "email" })
    #expect(result.file.firstAnswer?.text == "2026-03-31")
  }

  @Test func `counts answers without a dimension's column as stating none, and says so`() throws {
    let result = try read("score,date\n9,2026-01-01\n", source(), settings(["region"]))
    #expect(result.tally.counts.keys.contains { $0.segment?.name == "" })
    #expect(result.file.assumptions.map(\.id).contains("dimension-missing"))
    #expect(result.diagnostics.isEmpty)
    let misspelled = try read(
      "score,date,regoin\n9,2026-01-01,EMEA\n", source(), settings(["region"]))
    #expect(misspelled.diagnostics.map(\.id) == ["dimension-column-missing"])
  }

  @Test func `counts the comments of counted rows`() throws {
    let result = try read(
      "score,date,comment\n9,2026-01-01,good\n9,2026-01-01, \n,2026-01-01,lost\n12,2026-01-01,x\n",
      source { $0.score = "score" })
    #expect(result.file.comments == 1)
    #expect(result.layout.commentColumn == "comment")
  }

  @Test func `tolerates empty fields after the last and missing ones under no name`() throws {
    let result = try read(
      "score,date,,\n9,2026-01-01\n9,2026-01-01,,\n9,2026-01-01,,,,\n9,2026-01-01,,,x\n9\n")
    #expect(result.file.account.counted == 2 + 1)
    #expect(result.file.account.setAside == [.raggedRecord: 2])
  }
}

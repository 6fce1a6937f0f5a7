import CSV
import Configuration
import Diagnostics
import Periods
import Responses
import Statistics
import Testing

@Suite("Columns")
struct ColumnTests {
  @Test func `detects columns by header words and content, and says so`() throws {
    let result = try read(
      "response_id,product_line_id,created_at,surveyed_at,nps_group,NPS Score,Comments,product\n"
        + "1,3,2024-01-01,2026-01-02,1,9,good,Atlas\n2,4,2024-01-01,2026-01-03,1,8,,Beacon\n")
    #expect(result.layout.scoreColumn == "NPS Score")
    #expect(result.layout.dateColumn == "surveyed_at")
    #expect(result.layout.commentColumn == "Comments")
    #expect(result.layout.productColumn == "product")
    #expect(
      result.file.assumptions.map(\.id) == [
        "delimiter", "score-column", "date-column", "product-column", "comment-column",
        "id-column", "group-column",
      ])
    #expect(
      result.file.assumptions[1].sentence
        == "The score is taken from the column “NPS Score”, by its header.")
  }

  @Test func `prefers the clearer header among columns that hold scores`() throws {
    for (header, expected) in [
      ("date,Recommend,LikelyToRecommend,Worth", "LikelyToRecommend"),
      ("date,rating,nps,csat_score", "nps"), ("date,nota_geral,score_id,ValorNPS", "ValorNPS"),
    ] {
      let rows = header.hasPrefix("date,Rec") ? "2026-01-01,Yes,9,3" : "2026-01-01,7,9,3"
      #expect(try read("\(header)\n\(rows)\n").layout.scoreColumn == expected)
    }
  }

  @Test func `refuses on a tie and names the candidates and the line to add`() throws {
    let diagnostics = refusal(
      "date,Would you recommend R?,Would you recommend Python?\n2026-01-01,9,8\n",
      source { $0.place = Place(file: "barograph.yml", line: 7) })
    #expect(diagnostics.map(\.id) == ["unclear-column"])
    #expect(
      diagnostics.first?.message
        == "“Would you recommend R?” and “Would you recommend Python?” may hold the score alike; "
        + "1 row was read")
    #expect(
      diagnostics.first?.remedy == "Choose one with `score: \"Would you recommend R?\"` in the "
        + "entry of `responses:` at barograph.yml:7.")
    let dates = refusal("score,date_a,date_b\n9,2026-01-01,2026-01-02\n")
    #expect(dates.map(\.id) == ["unclear-column"])
  }

  @Test func `finds a column by its header though rows are filtered by it`() throws {
    let result = try read(
      "score,date,product\n9,2026-01-01,Atlas\n8,2026-01-02,Beacon\n",
      source {
        $0.filters = [
          RowFilter(column: "product", values: ["Atlas"]),
          RowFilter(column: "score", values: ["9"]),
        ]
      })
    #expect(result.layout.productColumn == "product")
    #expect(result.file.account.counted == 1)
    #expect(result.file.account.excluded == 1)
  }

  @Test func `says that a header has too many columns`() {
    let header = (0..<20_000).map { "c\($0)" }.joined(separator: ",")
    let found = refusal("score,date,\(header)\n9,2026-01-01\n")
    #expect(found.map(\.id) == ["header-damaged"])
    #expect(found.first?.message.contains("16,384 columns") == true)
  }

  @Test func `refuses a file without a score and names columns that could be it`() {
    let diagnostics = refusal("date,q1,city\n2026-01-01,9,Rome\n")
    #expect(diagnostics.map(\.id) == ["no-score-column"])
    #expect(diagnostics.first?.message.contains("“q1”") == true)
    #expect(diagnostics.first?.message.contains("Rome") == false)
  }

  @Test func `finds configured columns whatever their case and spaces`() throws {
    let result = try read(
      "NPS Score,When\n9,2026-01-01\n",
      source {
        $0.score = "npsscore"
        $0.date = "WHEN"
      })
    #expect(result.layout.scoreColumn == "NPS Score")
    #expect(result.layout.dateColumn == "When")
  }

  @Test func `refuses an unknown column and names the nearest`() {
    let diagnostics = refusal(
      "score,date,regoin\n9,2026-01-01,EMEA\n",
      source {
        $0.score = "scor"
        $0.filters = [RowFilter(column: "status", values: ["complete"])]
      })
    #expect(diagnostics.map(\.id) == ["unknown-column", "unknown-column"])
    #expect(diagnostics.first?.message == "none of the 3 columns of this file is named “scor”")
    #expect(diagnostics.first?.remedy?.hasPrefix("Did you mean `score: score` in") == true)
    #expect(diagnostics.first?.place == Place(file: "answers.csv", line: 1))
  }

  @Test func `refuses a name that several columns have`() {
    let diagnostics = refusal(
      "score,date,score\n9,2026-01-01,8\n", source { $0.score = "score" })
    #expect(diagnostics.map(\.id) == ["ambiguous-column"])
  }

  @Test func `refuses a file without dates unless it has a constant one`() {
    let diagnostics = refusal("score,text\n9,good\n")
    #expect(diagnostics.map(\.id) == ["no-date-column"])
    #expect(diagnostics.first?.remedy?.contains("constant: {date: YYYY-MM-DD}") == true)
    #expect(
      refusal("score\n9\n", source { $0.constants = ["date": "someday"] }).map(\.id)
        == ["constant-date-unreadable"])
  }

  @Test func `refuses files without records or header, and warns of one without rows`() throws {
    #expect(refusal("").map(\.id) == ["empty-file"])
    #expect(refusal("\n\r\n\n").map(\.id) == ["empty-file"])
    #expect(refusal("\"score,date\n9,2026-01-01\n").map(\.id) == ["header-damaged"])
    #expect(refusal("9,2026-01-01\n8,2026-01-01\n").map(\.id) == ["no-header"])
    #expect(refusal("9,2026-01-01,good\n8,2026-01-01,bad\n").map(\.id) == ["no-header"])
    #expect(refusal("PK\u{3}\u{4}binary").map(\.id) == ["workbook-damaged"])
    let result = try read("score,date\n", source())
    #expect(result.file.account.rows == 0)
    #expect(result.diagnostics.map(\.id) == ["no-rows"])
  }

  @Test func `answers by flags where a file is looked into on its own`() throws {
    let undated = FileInspection(
      try read("score\n9\n10\n3\n", source(), .inspection))
    #expect(undated.undated == 3)
    #expect(undated.scores.total == 3)
    #expect(undated.byMonth.isEmpty)
    do throws(Refusal) {
      _ = try read("score,date\n9,1/2/26\n", source(), .inspection)
    } catch {
      #expect(error.diagnostics.first?.remedy?.contains("`--date-order") == true)
    }
  }

  @Test func `counts no comments where several columns may hold them, and says so`() throws {
    let result = try read("score,date,comment,comments\n9,2026-01-01,good,fine\n")
    #expect(result.file.comments == 0)
    #expect(
      result.file.assumptions.last?.sentence
        == "No comments are counted, because “comment” and “comments” may hold them alike.")
  }

  @Test func `reads a file the same way however it arrives`() throws {
    let text =
      "score;date;product\n" + String(repeating: "9;2026-01-01;Atlas, the first\n", count: 12_000)
    let whole = try read(text)
    #expect(whole.file.account.counted == 12_000)
    #expect(whole.layout.format.delimiter == UInt8(ascii: ";"))
    #expect(whole.layout.format.lineEnds.names == ["LF"])
    for piece in [4_096, 262_144, 262_145] {
      #expect(try read(text, piece: piece) == whole)
    }
  }

  @Test func `states what is taken for granted about dates`() throws {
    let result = try read(
      "score,date\n9,1/2/26 10:00\n", source { $0.dateOrder = .monthDayYear })
    #expect(
      result.file.assumptions.map(\.id).suffix(2) == ["dates-as-written", "two-digit-years"])
  }
}

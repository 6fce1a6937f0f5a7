import Configuration
import Diagnostics
import Responses
import Statistics
import Testing

@Suite("Heads of tables")
struct HeadTests {
  private func ids(_ result: FileResult) -> [String] { result.file.assumptions.map(\.id) }

  @Test(arguments: ["sep=;", "\"sep=;\"", "SEP=;"])
  func `takes the delimiter from a line that names it`(line: String) throws {
    let text = "\(line)\nscore;date;a,b,c\n9;2026-01-05;x,y,z\n8;2026-01-06;x,y,z\n"
    for marked in ["", "\u{FEFF}"] {
      let result = try read(marked + text)
      #expect(result.layout.format.delimiter == UInt8(ascii: ";"))
      #expect(result.layout.preambleRows == 0)
      #expect(result.file.account.rows == 2)
      #expect(ids(result).contains("delimiter"))
    }
  }

  @Test func `reads tabs without heeding quotation marks that don't balance`() throws {
    let rows = (0..<30).map {
      "\($0 % 11)\t2026-01-05\t\($0 == 7 ? "\"never closed" : "fine \"so\"")"
    }
    let result = try read("score\tdate\tcomment\n" + rows.joined(separator: "\n") + "\n")
    #expect(result.file.account.counted == 30)
    #expect(!result.layout.format.isQuoted)
    #expect(ids(result).contains("quotation"))
  }

  @Test func `heeds quotation marks in tabs that need them`() throws {
    let rows = (0..<30).map { "\($0 % 11)\t2026-01-05\t\"two\tparts,\nand \"\"lines\"\"\"" }
    let result = try read("score\tdate\tcomment\n" + rows.joined(separator: "\n") + "\n")
    #expect(result.file.account.counted == 30)
    #expect(result.layout.format.isQuoted)
    #expect(!ids(result).contains("quotation"))
  }

  @Test func `leaves out titles, remarks and numbered columns above the header`() throws {
    let table = "score,date,product,region\n9,2026-01-05,Atlas,EMEA\n3,2026-01-06,Atlas,EMEA\n"
    for (above, rows) in [
      ("Survey of January\n", 1), ("Survey of January,,,\n,,,\n", 2),
      ("Survey:,NPS\nExported:,2026-02-01\n", 2), ("Column1,Column2,Column3,Column4\n", 1),
      ("Report\n\nPeriod:,January,,\n", 2),
    ] {
      let result = try read(above + table)
      #expect(result.layout.preambleRows == rows, "\(above)")
      #expect(result.layout.headerRows == 1)
      #expect(result.layout.scoreColumn == "score")
      #expect(result.file.account.rows == 2)
      #expect(ids(result).contains("lines-above-header"))
    }
  }

  @Test func `takes no row for a title that may be the header`() throws {
    for text in ["score,date\n9,2026-01-05\n", "date,score,\n2026-01-05,9,x\n2026-01-05,9,y\n"] {
      let result = try read(text)
      #expect(result.layout.preambleRows == 0)
      #expect(result.layout.scoreColumn == "score")
    }
  }

  @Test func `reads tags and line breaks in names as spaces`() throws {
    let result = try read(
      "\"How likely are you<br>to <b>recommend</b>\nus?\",date\n9,2026-01-05\n",
      source { $0.score = "How likely are you to recommend us?" })
    #expect(result.layout.scoreColumn == "How likely are you to recommend us?")
  }

  @Test func `finds the second of columns that share a name`() throws {
    let text = "Score,date,Score\n9,2026-01-05,1\n"
    let second = try read(text, source { $0.score = "score#2" })
    #expect(second.file.account.counted == 1)
    #expect(FileInspection(second).scores[1] == 1)
    let unclear = refusal(text, source { $0.score = "Score" })
    #expect(unclear.map(\.id) == ["ambiguous-column"])
    #expect(unclear.first?.remedy?.contains("Score#2") == true)
  }

  @Test func `finds a column without a name by its place`() throws {
    let result = try read("date,,x\n2026-01-05,9,1\n", source { $0.score = "column 2" })
    #expect(FileInspection(result).scores[9] == 1)
    #expect(result.layout.scoreColumn == "column 2")
  }

  @Test(arguments: ["x#-9223372036854775808", "column-9223372036854775808", "x#0", "column 0"])
  func `finds no column by a number that none has`(name: String) {
    let found = refusal("x,,date\n9,8,2026-01-05\n", source { $0.score = name })
    #expect(found.map(\.id) == ["unknown-column"])
  }

  @Test func `refuses an unknown preset and names the nearest`() {
    let found = refusal("score,date\n9,2026-01-05\n", source { $0.preset = "qualtric" })
    #expect(found.map(\.id) == ["unknown-preset"])
    #expect(found.first?.remedy == "Did you mean `qualtrics`?")
    #expect(
      refusal("score,date\n9,2026-01-05\n", source { $0.preset = "x" }).first?.remedy?
        .contains("generic, ") == true)
  }

  @Test func `reads numbers of questions above questions and their parts`() throws {
    let result = try read(
      """
      Q1,Q2,,Q3
      Your employer?,Would you recommend us?,,Anything else?
      Response,Response,Comments:,Open-Ended Response
      a vendor,9,good,no
      an end user,3,,nothing
      """, source { $0.score = "Q2" }, .inspection)
    #expect(result.layout.headerRows == 3)
    #expect(result.layout.preset == "surveymonkey")
    #expect(result.layout.scoreColumn == "Would you recommend us?")
    #expect(result.file.account.counted == 2)
  }

  @Test func `tells choices under a question by what their columns hold`() throws {
    let rows = ["Atlas,,9", ",Beacon,3", "Atlas,Beacon,8", ",,7"].joined(separator: "\n")
    let result = try read(
      "Which?,,,nps\nAtlas,Beacon,Cirrus,\n"
        + rows.split(separator: "\n").map { row in
          let cells = row.split(separator: ",", omittingEmptySubsequences: false)
          return "\(cells[0]),\(cells[1]),,\(cells[2])"
        }.joined(separator: "\n"), source { $0.score = "nps" }, .inspection)
    #expect(result.layout.headerRows == 2)
    #expect(result.file.account.counted == 4)
  }

  @Test func `takes no answers for a second header row`() throws {
    for text in [
      "event,type,nps,comment\na,response,NA,none\nb,response,9,fine\n",
      "who,what,nps\na,Response,\nb,Other,9\n", "nps,why\n,Why?\n9,fine\n8,good\n",
      "Question,nps\nComments:,\nmore,8\n",
    ] {
      let result = try read(text, source { $0.score = "nps" }, .inspection)
      #expect(result.layout.headerRows == 1, "\(text)")
    }
  }

  @Test func `tells texts of questions under their numbers`() throws {
    let result = try read(
      "Q1,Q2\nHow likely are you to recommend us?,Why is that?\n9,good\n8,fine\n",
      source { $0.score = "How likely are you to recommend us?" }, .inspection)
    #expect(result.layout.headerRows == 2)
    #expect(result.layout.scoreColumn == "Q1")
    #expect(result.file.account.counted == 2)
  }

  @Test func `reads a header that is longer than what is read at a time`() throws {
    let text = String(repeating: "a long question ", count: 40_000)
    let header = "score,date,\"\(text)\"\n"
    let result = try read(header + "9,2026-01-05,x\n8,2026-01-06,y\n", source(), .inspection)
    #expect(result.file.account.counted == 2)
    let ids = #"{""ImportId"":""QID1""}"#
    let three = try read(
      "Q1,StartDate,Q2\nHow likely to recommend?,Start,\"\(text)\"\n\"\(ids)\",\"\(ids)\",\"\(ids)\"\n"
        + "9,2026-01-05,x\n8,2026-01-06,y\n", source { $0.score = "Q1" }, .inspection)
    #expect(three.layout.headerRows == 3)
    #expect(three.file.account.counted == 2)
  }
}

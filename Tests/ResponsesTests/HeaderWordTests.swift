import Configuration
import Diagnostics
import Responses
import Testing

@Suite("Words of headers")
struct HeaderWordTests {
  /// The score column found beside an id, a date and a rating of 0 to 10.
  private func scoreColumn(_ header: String) throws -> String {
    let rows = ["1,2026-01-31,9,3", "2,2026-01-31,10,0", "3,2026-01-31,0,9"]
    return try read(
      "id,date,\"\(header)\",x\n" + rows.joined(separator: "\n") + "\n", source(), .inspection
    ).layout.scoreColumn
  }

  @Test(arguments: [
    "How likely are you to recommend us to a friend or colleague?",
    "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?", "Weiterempfehlung",
    "Quelle est la probabilité que vous nous recommandiez ?", "Nous conseilleriez-vous ?",
    "¿Qué tan probable es que nos recomiende?", "¿Nos recomendarías?",
    "Qual a probabilidade de você nos recomendar?", "Recomendaria a Acme?",
    "Hoe waarschijnlijk is het dat u ons aanbeveelt?", "Zou u ons aanraden?",
    "Con quale probabilità ci consiglierebbe?", "おすすめ度", "LikelyToRecommend", "nps_score",
    "eNPS", "ValorNPS", "Nota", "Punkte", "Pontuação", "Puntuación", "Cijfer", "Bewertung",
    "Resposta", "Ergebnis", "survey_result",
  ])
  func `find the score in many languages`(header: String) throws {
    #expect(try scoreColumn(header) == header)
  }

  @Test func `rank the question about recommending before other measures`() throws {
    for (header, expected) in [
      ("rating,nps", "nps"),
      ("score,How likely are you to recommend us?", "How likely are you to recommend us?"),
      ("csat_score,nps_score", "nps_score"), ("product_line_id,score", "score"),
      ("satisfaction,score", "score"), ("nps_group,nps", "nps"), ("response_count,nps", "nps"),
    ] {
      let result = try read("\(header),date\n9,8,2026-01-31\n", source(), .inspection)
      #expect(result.layout.scoreColumn == expected, "\(header)")
    }
  }

  @Test func `do not choose the second best where the best can't be read`() {
    let found = refusal(
      "nps,rating,date\n-16,9,2026-01-31\n35,8,2026-01-31\n68,7,2026-01-31\n", source(),
      .inspection)
    #expect(found.map(\.id) == ["score-aggregated"])
  }

  @Test func `find the comment beside the score and by name`() throws {
    let beside = try read(
      "Would you recommend us?,,Comment on food\n9,because,tasty\n", source(), .inspection)
    #expect(beside.layout.commentColumn == "column 2")
    for header in ["Kommentar", "Commentaire", "Comentario", "Opmerking", "feedback_text", "Why?"] {
      let result = try read("nps,\(header)\n9,good\n", source(), .inspection)
      #expect(result.layout.commentColumn == header)
    }
  }

  @Test func `find what identifies a response and who answered`() throws {
    let result = try read(
      "response_id,customer_id,nps\nr1,c1,9\nr2,c1,8\n", source(), .inspection)
    #expect(result.layout.idColumn == "response_id")
    #expect(result.layout.respondentColumn == "customer_id")
    let repeated = try read("survey_id,nps\ns1,9\ns1,8\n", source(), .inspection)
    #expect(repeated.layout.idColumn == nil)
  }

  @Test func `list the columns that answers could be split by`() throws {
    var text = "nps,date,region,plan,name,note,Month,tags,is_admin\n"
    for row in 0..<40 {
      text += "\(row % 11),2026-01-31,\(["EMEA", "APAC"][row % 2]),\(["A", "B", "C"][row % 3]),"
      text += "N\(row),text \(row),\(row % 3 + 1),\"a; b\(row % 2)\",\(row % 2)\n"
    }
    let result = try read(text, source(), .inspection)
    #expect(result.layout.dimensionColumns == ["region", "plan", "is_admin"])
  }

  @Test func `tell a table with one row for each question`() throws {
    let text =
      "Response ID,Question,Answer\n"
      + (1...5).flatMap { ["\($0),Recommend,9", "\($0),Easy to use,8"] }.joined(separator: "\n")
    let found = refusal(text, source(), .inspection)
    #expect(found.map(\.id) == ["long-format"])
    #expect(found.first?.message.contains("“Question”") == true)
    let kept = try read(
      text, source { $0.filters = [RowFilter(column: "Question", values: ["Recommend"])] },
      .inspection)
    #expect(kept.file.account.counted == 5)
    #expect(kept.layout.scoreColumn == "Answer")
  }
}
